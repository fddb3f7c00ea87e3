"""Putting drawn records together."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from hypothesis import strategies as st

from geoclaims.codebook import Codebook
from geoclaims.dossier import Dossier
from geoclaims.records import Record
from geoclaims.strategies._drawing import DrawContext, draw_value, needed_by
from geoclaims.strategies.fields import NO_FIELDS, Fields
from geoclaims.strategies.texts import ids
from geoclaims.strategies.values import unknown_records, values
from geoclaims.values import fields_of

__all__ = ["Assembly"]

_FEW = st.sampled_from("abcd") | st.integers(0, 9).map(str)
_IDS = ids()
_NOBODY: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class Assembly:
    """What dossiers are drawn from."""

    codebook: Codebook
    types: tuple[type[Record], ...]
    """The types of the records; one that is there twice is drawn twice as often."""
    fields: Fields = NO_FIELDS
    max_size: int = 6
    """How many records are drawn at most, without those that they need."""

    def connected(self, taken: frozenset[str] = _NOBODY) -> st.SearchStrategy[Dossier]:
        """Dossiers whose ids are unique and whose references all lead to a record of an admitted type.

        Args:
            taken: The ids that no record has.
        """
        return _connected(self, taken)

    def wild(self, taken: frozenset[str] = _NOBODY) -> st.SearchStrategy[Dossier]:
        """Dossiers with every trouble, among it records of types that the codebook does not know."""
        few, any_id = _free(_FEW, taken), _free(_IDS, taken)
        unknown = unknown_records(self.codebook, ids=few)
        known = [values(cls, ids=few | few | any_id, fields=self.fields, extra=True) for cls in self.types]
        each = st.integers(0, 3).flatmap(lambda lot: unknown if lot == 0 or not known else st.one_of(known))
        return st.lists(each, max_size=self.max_size).map(Dossier)


@st.composite
def _connected(draw: st.DrawFn, drawn: Assembly, taken: frozenset[str]) -> Dossier:
    planned = draw(st.lists(st.sampled_from(drawn.types), max_size=drawn.max_size)) if drawn.types else []
    for cls in planned:  # it grows until every required reference has somewhere to go
        planned += [
            draw(st.sampled_from(admitted))
            for admits in _needs(cls)
            if not any(issubclass(other, admits) for other in planned)
            and (admitted := [other for other in drawn.types if issubclass(other, admits)])
        ]
    names = draw(st.lists(_free(_IDS, taken), min_size=len(planned), max_size=len(planned), unique=True))
    plan = dict(zip(names, planned, strict=True))
    worlds = {id: DrawContext(st.just(id), fields=drawn.fields, plan=plan) for id in plan}
    return Dossier([draw_value(draw, cls, worlds[id]) for id, cls in plan.items()])


def _needs(cls: type[Record]) -> Iterator[tuple[type, ...]]:
    return (pointer.admits for field in fields_of(cls) if field.required for pointer in needed_by(field.kind))


def _free(names: st.SearchStrategy[str], taken: frozenset[str]) -> st.SearchStrategy[str]:
    return names.filter(lambda name: name not in taken) if taken else names
