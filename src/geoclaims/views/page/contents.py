"""The fields of a record, as lines of text with links: with more markup, large pages grow slow."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import singledispatch
from typing import Final

from geoclaims.records.record import Record
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.json_object import JsonObject
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value
from geoclaims.views.elements.markup import Child, element, linked
from geoclaims.views.page.context import PageContext

__all__ = ["fields"]

_CAPTIONED: Final = {"id"}
_ASIDE: Final = {"note", "labels", "extra"}


def fields(record: Record, context: PageContext) -> Iterator[Child]:
    """Yield every field that says more than the name of the record, on a line of its own."""
    for name, held in _filled(record):
        if held != record.caption:
            yield from (element("b", name), " ", *_shown(held, context), "\n")


def _filled(value: Value) -> Iterator[tuple[str, object]]:
    for field in sorted(fields_of(type(value)), key=lambda field: field.name in _ASIDE):
        held = getattr(value, field.name)
        if field.name not in _CAPTIONED and not field.is_default(held):
            yield field.name.replace("_", " "), held


@singledispatch
def _shown(value: object, _: PageContext) -> Iterable[Child]:
    """Return a value in words."""
    return (str(value),)


@_shown.register(bool)
def _truth(value: bool, _: PageContext) -> Iterable[Child]:  # noqa: FBT001 - dispatched on
    return ("yes" if value else "no",)


@_shown.register(Ref)
def _reference(value: Ref[Record], context: PageContext) -> Iterable[Child]:
    record = context.dossier.get(value)
    name = str(value) if record is None else record.caption
    return (linked(name, context.link(str(value)), title=str(value)),)


@_shown.register(tuple)
def _several(value: tuple[object, ...], context: PageContext) -> Iterator[Child]:
    for number, one in enumerate(value):
        if number:
            yield "; "
        yield from _shown(one, context)


@_shown.register(Value)
def _nested(value: Value, context: PageContext) -> Iterator[Child]:
    for number, (name, held) in enumerate(_filled(value)):
        yield f"{', ' if number else ''}{name} "
        yield from _shown(held, context)


@_shown.register(JsonObject)
def _json(value: JsonObject, _: PageContext) -> Iterable[Child]:
    return (json.dumps(value.plain(), ensure_ascii=False),)
