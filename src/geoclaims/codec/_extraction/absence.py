"""What says "nothing" in the extraction form, and how it is taken back: there every field is written, known or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from geoclaims.records.record import Record
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values._fields.kinds import Kind, Many, Maybe, Nested

__all__ = ["is_absent", "without_absent"]

_UNKNOWN: Final[dict[str, Field]] = {}
"""The fields of a record of unknown type."""


def is_absent(plain: object) -> bool:
    """Return whether a value says nothing: null, an empty text, an empty list."""
    return plain is None or (isinstance(plain, str | list | tuple) and not plain)


def without_absent(plain: object, tags: Mapping[str, type[Record]]) -> Any:
    """A record without the fields that say nothing. Whatever else is wrong with it is left for the reader to refuse."""
    if not isinstance(plain, dict):
        return plain
    content = cast("dict[str, object]", plain)
    tag = content.get("type")
    cls = tags.get(tag) if isinstance(tag, str) else None
    return _present(content, _fields(cls) if cls else _UNKNOWN)


def _fields(cls: type[Any]) -> dict[str, Field]:
    return {field.name: field for field in fields_of(cls) if field.name != "extra"}


def _present(content: dict[str, object], fields: dict[str, Field]) -> dict[str, object]:
    present: dict[str, object] = {}
    for name, item in content.items():
        field = fields.get(name)
        if (field and field.required) or not is_absent(item):
            present[name] = _value(field.kind, item) if field else item
    return present


def _value(kind: Kind, plain: object) -> object:
    match kind:
        case Maybe(item=item):
            return None if is_absent(plain) else _value(item, plain)
        case Many(item=item) if isinstance(plain, list | tuple):
            return [_value(item, one) for one in cast("list[object]", plain)]
        case Nested(cls=cls) if isinstance(plain, dict):
            return _present(cast("dict[str, object]", plain), _fields(cls))
        case _:
            return plain
