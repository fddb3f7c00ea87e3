"""JSON Schema of what the codec reads, for those who write our JSON by program."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from geoclaims.codebook import CORE, Codebook
from geoclaims.codec._descriptions import describe, describe_field
from geoclaims.codec._layout import VERSION
from geoclaims.records.record import Record
from geoclaims.values.fields import Field, fields_of
from geoclaims.values.json_object import Json
from geoclaims.values.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Pointer, Scalar

__all__ = ["json_schema"]

_ID: Final[dict[str, Json]] = {
    "type": "string",
    "description": "The id of a record: text without white space or control characters.",
    "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$",
}
_WHEN: Final[dict[str, Json]] = {
    "type": "string",
    "description": "A date in EDTF (ISO 8601-2:2019): 2024, 2024-10, 2024-10-15, 2024-10~, 2022-05-10/.., "
    "[2024-06-18,2024-06-19].",
    "pattern": "^[0-9X?~%.,:TZ+/\\[\\]-]+$",
}
_INTEGER: Final[dict[str, Json]] = {"type": "integer", "minimum": -(2**63), "maximum": 2**64 - 1}
_SCALARS: Final[dict[tuple[type, ...], dict[str, Json]]] = {
    (str,): {"type": "string"},
    (bool,): {"type": "boolean"},
    (int,): _INTEGER,
    (int, float): {"type": "number"},
}


def json_schema(codebook: Codebook = CORE) -> dict[str, Json]:
    """The JSON Schema (2020-12) of a document, with the record types of a codebook.

    A record of a known type has its fields as the codec wants them, and may have unknown ones; a record of any other
    type may hold whatever it likes beside its id. The descriptions are the docstrings. What a schema cannot say, the
    codec still checks: whether a date exists in the calendar, whether bounds are in order.

    Args:
        codebook: The record types to know; those of your own as well as the library's.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A dossier of geoclaims",
        "type": "object",
        "required": ["geoclaims", "records"],
        "properties": {
            "geoclaims": {"const": VERSION, "description": "The version of the format."},
            "records": {"type": "array", "items": {"$ref": "#/$defs/Record"}},
        },
        "additionalProperties": False,
        "$defs": {
            "Id": _ID,
            "When": _WHEN,
            "Record": _record(codebook),
            **{cls.__name__: _object(cls) for cls in _nested(codebook)},
            **{cls.type: _object(cls) for cls in codebook.types},
        },
    }


def _record(codebook: Codebook) -> dict[str, Json]:
    """Any record: one of a known type has its fields."""
    return {
        "type": "object",
        "required": ["type", "id"],
        "properties": {
            "type": {"type": "string", "examples": [cls.type for cls in codebook.types]},
            "id": {"$ref": "#/$defs/Id"},
        },
        "allOf": [
            {"if": {"properties": {"type": {"const": cls.type}}}, "then": {"$ref": f"#/$defs/{cls.type}"}}
            for cls in codebook.types
        ],
    }


def _nested(codebook: Codebook) -> list[type[Any]]:
    """Every class of objects inside records, by name."""
    found: set[type[Any]] = set()
    waiting: list[type[Any]] = [*codebook.types]
    while waiting:
        for field in fields_of(waiting.pop()):
            inner: tuple[type[Any], ...] = field.kind.embeds
            fresh = {cls for cls in inner if not issubclass(cls, Enum)} - found
            found |= fresh
            waiting += fresh
    return sorted(found, key=lambda cls: cls.__name__)


def _object(cls: type[Any]) -> dict[str, Json]:
    """The schema of a record, or of an object inside one."""
    fields = [field for field in fields_of(cls) if field.name != "extra"]
    schema: dict[str, Json] = {"type": "object"}
    if description := describe(cls):
        schema["description"] = description
    schema["required"] = [field.name for field in fields if field.required]
    schema["properties"] = {field.name: _property(cls, field) for field in fields}
    return schema


def _property(cls: type[Any], field: Field) -> dict[str, Json]:
    if field.name == "id" and issubclass(cls, Record):
        return {"$ref": "#/$defs/Id"}
    schema = _schema(field.kind)
    if field.required and schema.get("type") == "string":
        schema = {**schema, "minLength": 1}
    description = describe_field(cls, field.name)
    return {"description": description, **schema} if description else schema


def _schema(kind: Kind) -> dict[str, Json]:  # noqa: PLR0911 - one line a kind
    match kind:
        case Scalar(admits=admits):
            return dict(_SCALARS[admits])
        case Choice(enum=enum):
            return {"enum": [member.value for member in enum]}
        case Dated():
            return {"$ref": "#/$defs/When"}
        case Pointer():
            return {"$ref": "#/$defs/Id"}
        case Nested(cls=cls):
            return {"$ref": f"#/$defs/{cls.__name__}"}
        case Many(item=item):
            return {"type": "array", "items": _schema(item)}
        case Maybe(item=item):
            return {"anyOf": [_schema(item), {"type": "null"}]}
        case _:  # JSON that is kept as it is
            return {"type": "object"}
