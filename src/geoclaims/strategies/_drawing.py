"""Drawing values from what their classes declare.

Nothing here knows a particular record type: what a class of your own can hold is read from its annotations, as the
constructors and the codec read them. Only what annotations cannot say (`_RANGES`, `_MENDED`) is written out.

Drawing step by step from a few strategies made once is ten times as fast as building one strategy for each class.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cache, singledispatch
from typing import Any, TypeAlias, TypeVar, cast

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from geoclaims.records import Record, Treaty
from geoclaims.strategies.dates import whens
from geoclaims.strategies.fields import NO_FIELDS, Fields
from geoclaims.strategies.texts import floats, ids, integers, json_objects, texts
from geoclaims.values import Field, JsonObject, Place, Quantity, Value, fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer
from geoclaims.values.ref import Ref

__all__ = ["DrawContext", "attempts", "draw_accepted", "draw_arguments", "draw_value", "needed_by"]

V = TypeVar("V", bound=Value)
Arguments: TypeAlias = Mapping[str, Any]
"""What a constructor is called with, by name."""

_MOST_OPTIONAL = 5


@attrs.frozen
class DrawContext:
    """Where the ids and the references of records come from, and whether there are fields that nobody knows."""

    ids: st.SearchStrategy[str]
    extra: bool = False
    fields: Fields = NO_FIELDS
    """What some fields hold, by class and name."""
    plan: Mapping[str, type[Record]] | None = None
    """The records that there will be, if references have to lead to one of the right type."""

    def targets(self, admits: tuple[type, ...]) -> st.SearchStrategy[str] | None:
        """Return the ids that a reference may have; None if there are none."""
        if self.plan is None:
            return self.ids
        found = tuple([id for id, cls in self.plan.items() if issubclass(cls, admits)])
        return _one_of(found) if found else None


_RANGES: Fields = {
    Place: {
        "latitude": st.floats(-90, 90) | st.integers(-90, 90),
        "longitude": st.floats(-180, 180) | st.integers(-180, 180),
    },
    Treaty: {"notice_months": st.none() | st.integers(0, 24) | st.integers(0, 2**64 - 1)},
}


def _bounds_in_order(content: Arguments) -> Arguments:
    low, high = content.get("low"), content.get("high")
    if low is None or high is None or low <= high:
        return content
    return {**content, "low": high, "high": low}


_MENDED: dict[type, Callable[[Arguments], Arguments]] = {Quantity: _bounds_in_order}


def draw_value(draw: st.DrawFn, cls: type[V], world: DrawContext) -> V:
    """Return a value of a class."""
    return draw_accepted(draw, cls, world)[1]


def draw_accepted(draw: st.DrawFn, cls: type[V], world: DrawContext) -> tuple[Arguments, V]:
    """Return what the constructor of a class accepts, and what it makes of it."""
    for attempt in attempts(cls, draw_arguments(draw, cls, world)):
        try:
            return attempt, cls(**attempt)
        except (TypeError, ValueError):
            continue
    return reject()


def attempts(cls: type[Value], arguments: Arguments) -> Iterator[Arguments]:
    """Return the arguments, and what is left of them without what a constructor may refuse for reasons of its own."""
    optional = [field.name for field in fields_of(cls) if not field.required and field.name in arguments]
    for left_out in ((), *((name,) for name in optional), optional):
        yield {name: value for name, value in arguments.items() if name not in left_out}


def draw_arguments(draw: st.DrawFn, cls: type[Value], world: DrawContext) -> Arguments:
    """Return what the constructor of a class takes, as far as its annotations say."""
    chosen = draw(_optional_fields(cast("Hashable", cls)))
    content = {
        field.name: _draw_field(draw, cls, field, world)
        for field in fields_of(cls)
        if field.required or field.name in chosen
    }
    if world.extra and draw(_RARELY):
        content["extra"] = draw(_unknown_fields(cast("Hashable", cls)))
    return _MENDED.get(cls, dict)(content)


def _draw_field(draw: st.DrawFn, cls: type, field: Field, world: DrawContext) -> object:
    if field.name == "id" and issubclass(cls, Record):
        return draw(world.ids)
    for fields in (world.fields, _RANGES):
        for owner in cls.__mro__:
            if field.name in (said := fields.get(owner, {})):
                return draw(said[field.name])
    value = _drawn(field.kind, draw, world)
    return "-" if field.required and value == "" else value


@singledispatch
def _drawn(kind: Kind, draw: st.DrawFn, _: DrawContext) -> object:
    """Return what a field of a kind may hold."""
    return draw(_leaf(cast("Hashable", kind)))


@_drawn.register
def _(kind: Maybe, draw: st.DrawFn, world: DrawContext) -> object:
    return _drawn(kind.item, draw, world) if _possible(kind.item, world) and not draw(_RARELY) else None


@_drawn.register
def _(kind: Many, draw: st.DrawFn, world: DrawContext) -> object:
    size = draw(_SIZES) if _possible(kind.item, world) else 0
    return tuple([_drawn(kind.item, draw, world) for _ in range(size)])


@_drawn.register
def _(kind: Pointer, draw: st.DrawFn, world: DrawContext) -> object:
    targets = world.targets(kind.admits)
    return Ref[Any](draw(_IDS if targets is None else targets))


@_drawn.register
def _(kind: Nested, draw: st.DrawFn, world: DrawContext) -> object:
    return draw_value(draw, cast("type[Value]", kind.cls), world)


@cache
def _leaf(kind: Any) -> st.SearchStrategy[Any]:
    match kind:
        case Choice(enum):
            return st.sampled_from(list(enum))
        case Dated():
            return whens()
        case Opaque():
            return json_objects()
        case _:
            return _SCALARS[kind.admits]


def _possible(kind: Kind, world: DrawContext) -> bool:
    """Return whether every reference that values of a kind must have has somewhere to lead."""
    return all(world.targets(pointer.admits) is not None for pointer in needed_by(kind))


def needed_by(kind: Kind) -> Iterator[Pointer]:
    """Return the references that a value of a kind cannot do without."""
    match kind:
        case Pointer():
            yield kind
        case Nested(cls):
            yield from (pointer for field in fields_of(cls) if field.required for pointer in needed_by(field.kind))
        case _:
            pass


@cache
def _optional_fields(cls: Any) -> st.SearchStrategy[list[str]]:
    """Return some of the fields that need not be said; those of a class itself more often than what it inherits."""
    optional = {field.name for field in fields_of(cls) if not field.required and field.name != "extra"}
    attributes = [attribute for attribute in attrs.fields(cls) if attribute.name in optional]
    names = [attribute.name for attribute in attributes for _ in range(1 if attribute.inherited else 4)]
    return st.lists(st.sampled_from(names), unique=True, max_size=_MOST_OPTIONAL) if names else st.just([])


@cache
def _unknown_fields(cls: Any) -> st.SearchStrategy[JsonObject]:
    return json_objects(frozenset({field.name for field in fields_of(cls)} - {"extra"} | {"type"}))


@cache
def _one_of(choices: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(choices)


_IDS = ids()
_RARELY = st.sampled_from([False, False, False, True])
_SIZES = st.integers(0, 2)
_SCALARS: dict[tuple[type, ...], st.SearchStrategy[Any]] = {
    (str,): texts(),
    (bool,): st.booleans(),
    (int,): integers(),
    (int, float): integers() | floats(),
}
