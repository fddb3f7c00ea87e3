"""Finding what is inside values: references, dates and other values, of one type at a time.

What a field can hold is known from its annotation, so a search looks only where there can be something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias

from geoclaims.values._fields.contents import Content
from geoclaims.values._fields.fields import fields_of
from geoclaims.values._fields.kinds import Dated, Kind, Many, Maybe, Nested, Pointer
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["gather"]

Gather: TypeAlias = Callable[[Any, str, str, list[Content]], None]
"""Adds to a list what is inside the value of a field: the value, the field's path, its path without indexes."""


def gather(value: object, wanted: Any, field: str | None = None) -> list[Content]:
    """Return everything of a type inside a value, depth first, each with its path.

    Args:
        value: The value.
        wanted: What to look for: `Ref`, `When`, a class of values, or `object` for all of these.
        field: The one field to look into; None for all.
    """
    found: list[Content] = []
    cls: Any = type(value)
    for name, look in _gatherers(cls, wanted, field):
        held = getattr(value, name)
        if held or (held is not None and held != ()):  # most fields are empty, and hardly anything else is falsy
            look(held, name, name, found)
    return found


@cache
def _gatherers(cls: Any, wanted: Any, field: str | None = None) -> tuple[tuple[str, Gather], ...]:
    """Return what looks into each field of a class in which something of a type can be."""
    fields = [each for each in fields_of(cls) if field in {None, each.name}]
    able = [each for each in fields if any(issubclass(inner, wanted) for inner in _inside(each.kind))]
    return tuple((each.name, _gatherer(each.kind, wanted)) for each in able)


def _inside(kind: Kind) -> Iterator[type]:
    """Return the classes of what can be inside a value of a kind."""
    seen: set[type] = set()
    waiting = [kind]
    while waiting:
        match waiting.pop():
            case Dated():
                yield When
            case Pointer():
                yield Ref
            case Many(item=item) | Maybe(item=item):
                waiting.append(item)
            case Nested(cls=cls) if cls not in seen:
                seen.add(cls)
                yield cls
                waiting.extend(each.kind for each in fields_of(cls))
            case _:
                pass


def _gatherer(kind: Kind, wanted: type) -> Gather:
    match kind:
        case Nested(cls=cls):
            return _nested(cls, wanted)
        case Many(item=item):
            return _many(_gatherer(item, wanted))
        case Maybe(item=item):
            return _maybe(_gatherer(item, wanted))
        case _:
            return _one(kind.admits if isinstance(kind, Pointer) else ())


def _one(admits: tuple[type, ...]) -> Gather:
    def look(value: Any, path: str, field: str, found: list[Content]) -> None:
        found.append(Content(path, field, value, admits))

    return look


def _nested(cls: type, wanted: type) -> Gather:
    itself = issubclass(cls, wanted)

    def look(value: Any, path: str, field: str, found: list[Content]) -> None:
        if itself:
            found.append(Content(path, field, value, ()))
        for name, look_into in _gatherers(cls, wanted):  # only now: a value may hold others of its own class
            if (held := getattr(value, name)) is not None:
                look_into(held, f"{path}.{name}", f"{field}.{name}", found)

    return look


def _many(look_into: Gather) -> Gather:
    def look(value: Any, path: str, field: str, found: list[Content]) -> None:
        for index, item in enumerate(value):
            look_into(item, f"{path}[{index}]", field, found)

    return look


def _maybe(look_into: Gather) -> Gather:
    def look(value: Any, path: str, field: str, found: list[Content]) -> None:
        if value is not None:
            look_into(value, path, field, found)

    return look
