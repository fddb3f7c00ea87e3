"""Hypothesis strategies for everything that a dossier can hold, built from the fields that the classes declare.

Nothing here knows a particular record type: what a class of your own can hold is read from its annotations, as the
constructors and the codec read them. Only what annotations cannot say (`_RANGES`, `_MENDED`) is written out.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st

from geoclaims.dossier import Dossier
from geoclaims.records import RECORDS, Record, Treaty, UnknownRecord
from geoclaims.values import Field, Json, JsonObject, Place, Quantity, Value, When, fields_of
from geoclaims.values.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer, Scalar
from geoclaims.values.ref import Ref

__all__ = [
    "dates",
    "dossiers",
    "ids",
    "json_values",
    "records",
    "texts",
    "unknown_records",
    "unqualified_dates",
    "values",
    "whens",
    "wild_dossiers",
]

V = TypeVar("V", bound=Value)

_MOST_OPTIONAL = 5
_TAGS = frozenset(cls.type for cls in RECORDS)
_PLAIN_IDS = "abcdefghijklmnopqrstuvwxyz0123456789-_:./#@"


@cache
def texts() -> st.SearchStrategy[str]:
    """Any text that UTF-8 can hold."""
    return st.text(max_size=6)


@cache
def ids() -> st.SearchStrategy[str]:
    """The ids that records can have: plain ones, and the strangest that are allowed."""
    strange = st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp"))
    return st.text(_PLAIN_IDS, min_size=1, max_size=4) | st.text(strange, min_size=1, max_size=3)


@cache
def json_values() -> st.SearchStrategy[Json]:
    """Any JSON value that the library can keep."""
    leaves: st.SearchStrategy[Json] = st.none() | st.booleans() | _integers() | _floats() | texts()
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts(), inner, max_size=2),
        max_leaves=4,
    )


@cache
def _integers() -> st.SearchStrategy[int]:
    return st.integers(-3, 3000) | st.integers(-(2**63), 2**64 - 1)


@cache
def _floats() -> st.SearchStrategy[float]:
    return st.floats(allow_nan=False, allow_infinity=False)


# Dates.


@cache
def dates() -> st.SearchStrategy[str]:
    """The EDTF text of one date: to the year, month, day or season, with or without X digits and a qualifier."""
    return st.builds("{}{}".format, unqualified_dates(), st.sampled_from(["", "", "?", "~", "%"]))


@cache
def whens() -> st.SearchStrategy[str]:
    """The EDTF text of anything that a `When` can be: every form of the subset, inverted intervals included."""
    return st.one_of(dates(), _moments(), _intervals(), _sets())


def _years(lowest: int = 1, highest: int = 9999) -> st.SearchStrategy[int]:
    return st.integers(max(1990, lowest), min(2030, highest)) | st.integers(lowest, highest)


@cache
def unqualified_dates() -> st.SearchStrategy[str]:
    """The EDTF text of one date without a qualifier."""
    years, months = _years().map("{:04}".format), st.integers(1, 12).map("{:02}".format)
    days = st.dates().map(str)
    return st.one_of(
        years,
        st.builds("{}-{}".format, years, months),
        days,
        days.map(lambda day: f"2024{day[4:]}"),
        days.map(lambda day: f"{day[:7]}-XX"),
        years.map("{}-XX".format),
        years.map("{}-XX-XX".format),
        st.integers(1, 999).map("{:03}X".format),
        st.integers(1, 99).map("{:02}XX".format),
        st.builds("{}-{}".format, years, st.integers(21, 24)),
    )


def _moments() -> st.SearchStrategy[str]:
    # The calendar's first and last days are left out: a zone could push them off.
    written = st.builds(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format,
        _years(2, 9998),
        st.integers(1, 12),
        st.integers(1, 28),
        st.integers(0, 23),
        st.integers(0, 59),
        st.integers(0, 59),
    )
    offsets = st.builds("{}{:02}{}".format, st.sampled_from("+-"), st.integers(0, 23), st.sampled_from(["", ":30"]))
    return st.builds("{}{}".format, written, st.sampled_from(["", "Z"]) | offsets)


def _intervals() -> st.SearchStrategy[str]:
    open_ends = st.sampled_from(["", ".."])
    return st.one_of(
        st.builds("{}/{}".format, dates(), dates()),
        st.builds("{}/{}".format, dates(), open_ends),
        st.builds("{}/{}".format, open_ends, dates()),
    )


def _sets() -> st.SearchStrategy[str]:
    members = st.one_of(
        dates(),
        st.tuples(dates(), dates()).map(_range),
        dates().map("{}..".format),
        dates().map("..{}".format),
    )
    return st.lists(members, min_size=1, max_size=3).map(lambda chosen: f"[{','.join(chosen)}]")


def _range(ends: tuple[str, str]) -> str:
    first, last = ends
    return f"{last}..{first}" if When(last).certainly_before(When(first)) else f"{first}..{last}"


# Values and records.


@attrs.frozen
class _World:
    """Where the ids and the references of records come from, and whether there are fields that nobody knows."""

    ids: st.SearchStrategy[str]
    extra: bool = False
    plan: dict[str, type[Record]] | None = None
    """The records that there will be, if references have to lead to one of the right type."""

    def targets(self, admits: tuple[type, ...]) -> st.SearchStrategy[str] | None:
        """The ids that a reference may have; None if there are none."""
        if self.plan is None:
            return self.ids
        found = tuple([id for id, cls in self.plan.items() if issubclass(cls, admits)])
        return _one_of(found) if found else None


_RANGES: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (Place, "latitude"): st.floats(-90, 90) | st.integers(-90, 90),
    (Place, "longitude"): st.floats(-180, 180) | st.integers(-180, 180),
    (Treaty, "notice_months"): st.none() | st.integers(0, 24) | st.integers(0, 2**64 - 1),
}


def _bounds_in_order(content: dict[str, Any]) -> dict[str, Any]:
    low, high = content.get("low"), content.get("high")
    if low is None or high is None or low <= high:
        return content
    return content | {"low": high, "high": low}


_MENDED: dict[type, Callable[[dict[str, Any]], dict[str, Any]]] = {Quantity: _bounds_in_order}


def values(cls: type[V], ids: st.SearchStrategy[str] | None = None, *, extra: bool = False) -> st.SearchStrategy[V]:
    """Any value of a class: one of the library's or one of your own.

    Args:
        cls: A subclass of `Value`; a record type as well.
        ids: The ids that a record and its references may have; any, if None.
        extra: Whether there may be fields that the class does not know, in the value and inside it.
    """
    return _built(cls, _World(_IDS if ids is None else ids, extra))


def records(
    cls: type[Record] | None = None, ids: st.SearchStrategy[str] | None = None, *, extra: bool = False
) -> st.SearchStrategy[Record]:
    """Any record of a type; of any type of the library if None. The arguments are those of `values`."""
    if cls is None:
        return st.sampled_from(RECORDS).flatmap(lambda chosen: values(chosen, ids, extra=extra))
    return values(cls, ids, extra=extra)


def unknown_records(ids: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[UnknownRecord]:
    """Records of types that no codebook of the library knows."""
    tags = st.sampled_from(["acme.sanction", "x", "unknown"]) | texts().filter(lambda tag: tag and tag not in _TAGS)
    return st.builds(
        UnknownRecord, id=_IDS if ids is None else ids, tag=tags, extra=_json_objects(frozenset({"type", "id"}))
    )


def dossiers(types: Sequence[type[Record]] = RECORDS, *, max_size: int = 6) -> st.SearchStrategy[Dossier]:
    """Dossiers whose ids are unique and whose references all lead to a record of an admitted type.

    Only a required reference can dangle, and only if none of `types` is admitted. References may lead in circles.
    """
    return _dossiers(tuple(types), max_size)


def wild_dossiers(types: Sequence[type[Record]] = RECORDS, *, max_size: int = 6) -> st.SearchStrategy[Dossier]:
    """Any dossiers at all.

    References that dangle or lead to the wrong type, ids with several contents, circles, unknown types and, at every
    depth, unknown fields.
    """
    few = st.sampled_from(["a", "b", "c", "d"])
    known = st.sampled_from(list(types)).flatmap(lambda cls: values(cls, few | few | _IDS, extra=True))
    return st.lists(known | known | known | unknown_records(few), max_size=max_size).map(Dossier)


@st.composite
def _dossiers(draw: st.DrawFn, types: tuple[type[Record], ...], max_size: int) -> Dossier:
    planned = draw(st.lists(st.sampled_from(types), max_size=max_size))
    for cls in planned:  # it grows until every required reference has somewhere to go
        planned += [
            draw(st.sampled_from(admitted))
            for admits in _needed(cls)
            if not any(issubclass(other, admits) for other in planned)
            and (admitted := [other for other in types if issubclass(other, admits)])
        ]
    names = draw(st.lists(_IDS, min_size=len(planned), max_size=len(planned), unique=True))
    plan = dict(zip(names, planned, strict=True))
    return Dossier([_draw_value(draw, cls, _World(st.just(id), plan=plan)) for id, cls in plan.items()])


def _needed(cls: type[Record]) -> Iterator[tuple[type, ...]]:
    return (field.kind.admits for field in fields_of(cls) if field.required and isinstance(field.kind, Pointer))


@st.composite
def _built(draw: st.DrawFn, cls: type[V], world: _World) -> V:
    return _draw_value(draw, cls, world)


# Drawing step by step from a few strategies made once is ten times as fast as building one strategy for each class.


def _draw_value(draw: st.DrawFn, cls: type[V], world: _World) -> V:
    chosen = draw(_optional_fields(cast("Hashable", cls)))
    content = {
        field.name: _draw_field(draw, cls, field, world)
        for field in fields_of(cls)
        if field.required or field.name in chosen
    }
    if world.extra and draw(_RARELY):
        content["extra"] = draw(_unknown_fields(cast("Hashable", cls)))
    return cls(**_MENDED.get(cls, dict)(content))


def _draw_field(draw: st.DrawFn, cls: type, field: Field, world: _World) -> object:
    if field.name == "id" and issubclass(cls, Record):
        return draw(world.ids)
    for owner in cls.__mro__:
        if (owner, field.name) in _RANGES:
            return draw(_RANGES[owner, field.name])
    value = _draw_kind(draw, field.kind, world)
    return "-" if field.required and value == "" else value


def _draw_kind(draw: st.DrawFn, kind: Kind, world: _World) -> object:
    if isinstance(kind, Maybe):
        return _draw_kind(draw, kind.item, world) if _possible(kind.item, world) and not draw(_RARELY) else None
    if isinstance(kind, Many):
        size = draw(_SIZES) if _possible(kind.item, world) else 0
        return tuple([_draw_kind(draw, kind.item, world) for _ in range(size)])
    if isinstance(kind, Pointer):
        targets = world.targets(kind.admits)
        return Ref(draw(_IDS if targets is None else targets))
    if isinstance(kind, Nested):
        return _draw_value(draw, kind.cls, world)
    return draw(_leaf(cast("Hashable", kind)))


def _possible(kind: Kind, world: _World) -> bool:
    """Whether every reference that values of a kind must have has somewhere to lead."""
    if isinstance(kind, Pointer):
        return world.targets(kind.admits) is not None
    if isinstance(kind, Nested):
        return all(_possible(field.kind, world) for field in fields_of(kind.cls) if field.required)
    return True


@cache
def _leaf(kind: Any) -> st.SearchStrategy[Any]:
    match kind:
        case Choice(enum):
            return st.sampled_from(list(enum))
        case Dated():
            return whens().map(When)
        case Opaque():
            return _json_objects(frozenset())
        case Scalar(admits):
            return _SCALARS[admits]
        case _:
            raise NotImplementedError(f"no strategy for {kind!r}")


@cache
def _optional_fields(cls: Any) -> st.SearchStrategy[list[str]]:
    names = [field.name for field in fields_of(cls) if not field.required and field.name != "extra"]
    return st.lists(st.sampled_from(names), unique=True, max_size=_MOST_OPTIONAL) if names else st.just([])


@cache
def _unknown_fields(cls: Any) -> st.SearchStrategy[JsonObject]:
    return _json_objects(frozenset({field.name for field in fields_of(cls)} - {"extra"} | {"type"}))


@cache
def _json_objects(reserved: frozenset[str]) -> st.SearchStrategy[JsonObject]:
    keys = st.sampled_from(["x", "Ключ", "extra"]) | texts().filter(lambda key: key not in reserved)
    return st.dictionaries(keys, json_values(), max_size=2).map(JsonObject)


@cache
def _one_of(choices: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(choices)


_IDS = ids()
_RARELY = st.sampled_from([False, False, False, True])
_SIZES = st.integers(0, 2)
_SCALARS: dict[tuple[type, ...], st.SearchStrategy[Any]] = {
    (str,): texts(),
    (bool,): st.booleans(),
    (int,): _integers(),
    (int, float): _integers() | _floats(),
}
