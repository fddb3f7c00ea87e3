"""The collection of records that everything else works on."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar, cast, final, overload

import attrs

from geoclaims._distinct import distinct
from geoclaims._docstrings import documented
from geoclaims.errors import InvalidValueError, Problem, UnknownIdError
from geoclaims.records.record import Record
from geoclaims.text.counting import counted
from geoclaims.text.summaries import listed, summary
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Difference", "Dossier"]

R = TypeVar("R", bound=Record)


@final
@documented
@attrs.frozen
class Difference:
    """What has to change in one dossier to make it another; falsy if nothing has to."""

    added: tuple[Record, ...]
    """Records that only the other one has."""
    removed: tuple[Record, ...]
    """Records that only this one has."""
    changed: tuple[tuple[Record, Record], ...]
    """Records of one id with different contents, as (this one's, the other one's)."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def __repr__(self) -> str:
        """Return a short summary."""
        sides = {"added": self.added, "removed": self.removed, "changed": [mine for mine, _ in self.changed]}
        return summary(self, "; ".join(f"{name}: {listed(one.id for one in side)}" for name, side in sides.items()))


@final
class Dossier:
    """An immutable, indexed collection of records.

    It iterates in the order in which the records were given. Repeats of identical records collapse; records of one id
    with different contents are kept side by side, for [IN02](../rules/IN02.md) to report. Two dossiers are equal if
    they hold the same records, in whatever order, and withhold the same ids. Building one is linear in the number of
    records, and each index is built when it is first asked for.

    Args:
        records: The records, from anywhere.

    Raises:
        InvalidValueError: If something among them is not a record.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """Index the records by id."""
        given = tuple(records)
        problems = [
            Problem(path=f"[{index}]", message=f"{record!r:.80} is not a record")
            for index, record in enumerate(given)
            if not isinstance(cast("object", record), Record)
        ]
        if problems:
            raise InvalidValueError("Dossier", problems)
        if len({record.id for record in given}) < len(given):
            # A dictionary keeps the order, and finds repeats without comparing each record with all others of its id.
            given = tuple(dict.fromkeys(given))
        self._records = given
        self._variants: dict[str, list[Record]] = {}
        for record in self._records:
            self._variants.setdefault(record.id, []).append(record)
        self._withheld: frozenset[str] = frozenset()

    @property
    def withheld(self) -> frozenset[str]:
        """The ids of records that [`as_of`][geoclaims.Dossier.as_of] left out; usually empty."""
        return self._withheld

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, item: object) -> bool:
        """Whether an id, a `Ref`, or a record of exactly this content is there."""
        if isinstance(item, Record):
            return item in self._variants.get(item.id, ())
        return isinstance(item, str) and item in self._variants

    @overload
    def __getitem__(self, ref: Ref[R] | R) -> R: ...
    @overload
    def __getitem__(self, ref: str) -> Record: ...
    def __getitem__(self, ref: Record | str) -> Record:
        """The record of this id, or of another record's id; of several with different contents, the first.

        Raises:
            UnknownIdError: If there is none.
        """
        id = ref.id if isinstance(ref, Record) else ref
        try:
            return self._variants[id][0]
        except KeyError:
            raise UnknownIdError(id) from None

    @overload
    def get(self, ref: Ref[R] | R) -> R | None: ...
    @overload
    def get(self, ref: str) -> Record | None: ...
    def get(self, ref: Record | str) -> Record | None:
        """Return the record of this id, as `dossier[ref]` gives it, or None if there is none."""
        id = ref.id if isinstance(ref, Record) else ref
        return self[id] if id in self._variants else None

    def variants(self, id: str) -> tuple[Record, ...]:
        """Return every different content recorded under this id: none, one, or several where the dossier conflicts."""
        return tuple(self._variants.get(id, ()))

    def ids(self) -> Iterable[str]:
        """Return every id, once, in order of first appearance."""
        return self._variants.keys()

    def resolve(self, refs: Iterable[str], type: type[R]) -> tuple[R, ...]:
        """Return those of the references that lead to a record of this type.

        References that dangle or lead to something else are passed over: reporting them is IN01's business, and no
        other analysis has to guard against them. Of conflicting records, all that fit are given, in an order that
        depends on their contents only: what is concluded from them must not depend on which came first.
        """
        found: list[R] = []
        for ref in refs:
            variants: Sequence[Record] = self._variants.get(ref, ())
            if len(variants) > 1:
                variants = self._sorted_variants(ref)
            found += [record for record in variants if isinstance(record, type)]
        return tuple(found)

    def of(self, type: type[R]) -> tuple[R, ...]:
        """Return all records of a type, its subclasses included, in order."""
        if type not in self._by_type:
            groups = [group for cls, group in self._by_class.items() if issubclass(cls, type)]
            self._by_type[type] = tuple(record for _, record in heapq.merge(*groups, key=_position))
        return self._by_type[type]

    def referring_to(self, ref: Record | str, field: str | None = None) -> tuple[Record, ...]:
        """Return all records that refer to an id, each once, in order.

        Args:
            ref: A record, a `Ref` or an id; it need not be in the dossier.
            field: Only references in this field, such as `denies`; a dotted name looks inside (`claims.proposition`).
                None for all fields.
        """
        found = self._referring.get(ref.id if isinstance(ref, Record) else ref, ())
        matching = (record for record, name in found if field is None or name == field or name.startswith(f"{field}."))
        return distinct(matching)

    def as_of(self, when: When | date | str) -> Dossier:
        """The dossier as it stood on a date: without what had certainly not yet happened, been said or been published.

        Undated records stay. References to what was left out do not become dangling ones:
        [`withheld`][geoclaims.Dossier.withheld] remembers the ids. It is not written to files.

        Raises:
            InvalidValueError: If the date cannot be read.
        """
        cutoff = When.from_value(when)
        kept = [record for record in self if not record.certainly_after(cutoff)]
        earlier = Dossier(kept)
        earlier._withheld = self._withheld | (self._variants.keys() - earlier._variants.keys())
        return earlier

    def diff(self, other: Dossier) -> Difference:
        """Return what has to change in this dossier to make it the other one."""
        added: list[Record] = []
        removed: list[Record] = []
        changed: list[tuple[Record, Record]] = []
        for id in dict.fromkeys([*self._variants, *other._variants]):
            mine = [record for record in self.variants(id) if record not in other]
            theirs = [record for record in other.variants(id) if record not in self]
            paired = min(len(mine), len(theirs))
            changed += zip(mine, theirs, strict=False)
            removed += mine[paired:]
            added += theirs[paired:]
        return Difference(tuple(added), tuple(removed), tuple(changed))

    def __or__(self, other: Dossier) -> Dossier:
        """Both dossiers as one: identical records once, conflicting ones side by side."""
        if not isinstance(cast("object", other), Dossier):
            return NotImplemented
        merged = Dossier([*self, *other])
        merged._withheld = (self._withheld | other._withheld) - merged._variants.keys()
        return merged

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dossier):
            return NotImplemented
        return len(self) == len(other) and self._withheld == other._withheld and all(record in other for record in self)

    def __hash__(self) -> int:
        return hash(frozenset(self._records))

    def __repr__(self) -> str:
        return f"<Dossier of {counted(len(self), 'record')}>"

    def _repr_html_(self) -> str:
        """Show the dossier in a notebook: how many records it has of each type, and the names of the first of them."""
        from geoclaims.views.notebook import dossier_html  # noqa: PLC0415 - a notebook asks the object itself

        return dossier_html(self)

    # A pickle holds no index: each is built again when it is asked for.

    def __getstate__(self) -> dict[str, Any]:
        return {"_records": self._records, "_withheld": self._withheld}

    def __setstate__(self, state: dict[str, Any]) -> None:
        Dossier.__init__(self, state["_records"])
        self._withheld = state["_withheld"]

    def _sorted_variants(self, id: str) -> tuple[Record, ...]:
        return tuple(sorted(self.variants(id), key=Record.digest))

    @cached_property
    def _by_class(self) -> dict[type[Record], list[tuple[int, Record]]]:
        groups: dict[type[Record], list[tuple[int, Record]]] = {}
        for position, record in enumerate(self):
            groups.setdefault(type(record), []).append((position, record))
        return groups

    @cached_property
    def _by_type(self) -> dict[type[Any], tuple[Any, ...]]:
        return {}

    @cached_property
    def _referring(self) -> dict[str, list[tuple[Record, str]]]:
        index: dict[str, list[tuple[Record, str]]] = {}
        for record in self:
            for reference in record.references():
                index.setdefault(reference.value, []).append((record, reference.field))
        return index


def _position(entry: tuple[int, Record]) -> int:
    return entry[0]
