"""Ids, and references that know what they point to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Generic, TypeVar, cast

from geoclaims.errors import InvalidValueError, Problem

__all__ = ["Identified", "Ref", "id_problem", "to_ref", "to_refs"]

_UNUSABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Identified:
    """Anything that has an id: the base of every record.

    It is a class and no protocol because type checkers have to see at once, while a class is still being defined, that
    its own fields may refer to it.
    """

    __slots__ = ()


R_co = TypeVar("R_co", bound=Identified, covariant=True)


class Ref(str, Generic[R_co]):
    """The id of a record, together with the type of the record that it points to.

    A `Ref[Actor]` is the text of an id at run time and in JSON; the type in brackets is for type checkers, for
    [IN01](../rules/IN01.md) and for readers: `dossier[statement.speakers[0]]` is an `Actor`.

    Args:
        id: Any non-empty text without white space, control characters or lone surrogates.

    Raises:
        InvalidValueError: If the text cannot be an id.
    """

    __slots__ = ()

    def __new__(cls, id: str) -> Ref[R_co]:
        """Check the id."""
        if problem := id_problem(id):
            raise InvalidValueError("Ref", [Problem(path="", message=problem)])
        return super().__new__(cls, id)

    def __repr__(self) -> str:
        return f"Ref({str.__repr__(self)})"


def id_problem(value: object) -> str | None:
    """Return what keeps a value from being an id, as a sentence; None if nothing does."""
    if not isinstance(value, str):
        return f"{value!r} is not an id; use the record itself, its Ref or the text of its id"
    if not value:
        return "an id is empty; give each record a name that is unique in the dossier"
    if found := _UNUSABLE.search(value):
        return f"the id {value!r} holds {found[0]!r}; ids have no white space, control characters or lone surrogates"
    return None


def to_ref(value: Identified | str) -> Ref[Any]:
    """Accept a record, a `Ref` or an id where a reference is wanted.

    What is not of these kinds is handed back unchanged: the constructor then refuses it by the name of the field,
    together with everything else that is wrong.
    """
    text = cast("Any", value if isinstance(value, str) else getattr(value, "id", value))
    return cast("Ref[Any]", text if isinstance(text, Ref) or id_problem(text) else Ref(text))


def to_refs(value: Identified | str | Iterable[Identified | str]) -> tuple[Ref[Any], ...]:
    """Accept one reference or many where a tuple of references is wanted; like `to_ref` it leaves misfits alone."""
    if isinstance(value, AbstractSet):  # it has no order to keep, so it is left for the constructor to refuse
        return cast("tuple[Ref[Any], ...]", value)
    if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
        return (to_ref(cast("str", value)),)
    return tuple([to_ref(item) for item in value])
