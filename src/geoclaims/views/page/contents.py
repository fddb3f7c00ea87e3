"""What stands in the fields of a record, as lines of text with links: with more than that, large pages grow slow."""

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
from geoclaims.views.drawing.markup import Child, element, linked
from geoclaims.views.page.context import PageContext

__all__ = ["fields"]

_TOLD: Final = {"id"}
_ASIDE: Final = {"note", "labels", "extra"}


def fields(record: Record, material: PageContext) -> Iterator[Child]:
    """Every field that says something beyond what the record is called, on a line of its own."""
    for name, held in _said(record):
        if held != record.caption:
            yield from (element("b", name), " ", *_shown(held, material), "\n")


def _said(value: Value) -> Iterator[tuple[str, object]]:
    for field in sorted(fields_of(type(value)), key=lambda field: field.name in _ASIDE):
        held = getattr(value, field.name)
        if field.name not in _TOLD and not field.is_default(held):
            yield field.name.replace("_", " "), held


@singledispatch
def _shown(value: object, _: PageContext) -> Iterable[Child]:
    """A value in words."""
    return (str(value),)


@_shown.register(bool)
def _truth(value: bool, _: PageContext) -> Iterable[Child]:  # noqa: FBT001 - dispatched on
    return ("yes" if value else "no",)


@_shown.register(Ref)
def _reference(value: Ref[Record], material: PageContext) -> Iterable[Child]:
    record = material.dossier.get(value)
    name = str(value) if record is None else record.caption
    return (linked(name, material.link(str(value)), title=str(value)),)


@_shown.register(tuple)
def _several(value: tuple[object, ...], material: PageContext) -> Iterator[Child]:
    for number, one in enumerate(value):
        if number:
            yield "; "
        yield from _shown(one, material)


@_shown.register(Value)
def _nested(value: Value, material: PageContext) -> Iterator[Child]:
    for number, (name, held) in enumerate(_said(value)):
        yield f"{', ' if number else ''}{name} "
        yield from _shown(held, material)


@_shown.register(JsonObject)
def _json(value: JsonObject, _: PageContext) -> Iterable[Child]:
    return (json.dumps(value.plain(), ensure_ascii=False),)
