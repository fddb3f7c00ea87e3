"""JSON Schema of what the codec reads, for those who write our JSON by program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

from geoclaims._docstrings import describe
from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.codebook.migrations import FORMAT
from geoclaims.codec._extraction.schema import extraction_schema
from geoclaims.codec._schema_dialect import ID, WHEN, Schema, Vocabulary, described, nested_in
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.record import Record
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values.json_object import Json

__all__ = ["PROFILES", "Profile", "json_schema"]

Profile: TypeAlias = Literal["standard", "extraction"]
"""What a schema is for: documents, or the structured output of a language model."""


def json_schema(codebook: Codebook = CORE, profile: Profile = "standard") -> dict[str, Json]:
    """Return the JSON Schema (2020-12) of a document, with the record types of a codebook.

    The *standard* profile is what the codec reads. A record of a known type has its fields as the codec wants them, and
    may have unknown ones; a record of any other type may hold whatever it likes beside its id.

    The *extraction* profile is for services that make a language model answer in JSON ("structured outputs"), and keeps
    to the keywords that they have in common. It asks for tables of records instead of a document, every field of each:
    see [`from_extraction`][geoclaims.from_extraction], which reads the answer.

    The descriptions are the docstrings. What a schema cannot say, the codec still checks: whether a date exists in the
    calendar, whether bounds are in order.

    Args:
        codebook: The record types to know; those of your own as well as the library's.
        profile: `"standard"` or `"extraction"`.

    Raises:
        InvalidValueError: If there is no such profile, or if `codebook` is not a codebook.
    """
    if profile not in tuple(PROFILES):
        message = f"{profile!r:.80} is not a profile; expected one of: {', '.join(PROFILES)}"
        raise InvalidValueError("json_schema", [Problem(path="profile", message=message)])
    require_codebook(codebook, "json_schema")
    return PROFILES[profile](codebook)


def _standard(codebook: Codebook) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A dossier of geoclaims",
        "type": "object",
        "required": ["geoclaims", "records"],
        "properties": {
            "geoclaims": {"const": FORMAT, "description": "The version of the format."},
            "records": {"type": "array", "items": {"$ref": "#/$defs/Record"}},
        },
        "additionalProperties": False,
        "$defs": {
            "Id": _ID,
            "When": _WHEN,
            "Record": _record(codebook),
            **{cls.__name__: _object(cls) for cls in nested_in(codebook.types)},
            **{cls.type: _object(cls) for cls in codebook.types},
        },
    }


PROFILES: Final[dict[Profile, Callable[[Codebook], Schema]]] = {"standard": _standard, "extraction": extraction_schema}
"""What makes the schema of each profile."""


def _record(codebook: Codebook) -> Schema:
    """Return any record: one of a known type has its fields."""
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


def _object(cls: type[Any]) -> Schema:
    """Return the schema of a record, or of an object inside one."""
    fields = [field for field in fields_of(cls) if field.name != "extra"]
    schema: Schema = {"type": "object"}
    if description := describe(cls):
        schema["description"] = description
    schema["required"] = [field.name for field in fields if field.required]
    schema["properties"] = {field.name: _property(cls, field) for field in fields}
    return schema


def _property(cls: type[Any], field: Field) -> Schema:
    if field.name == "id" and issubclass(cls, Record):
        return {"$ref": "#/$defs/Id"}
    schema = _VOCABULARY.schema(field.kind)
    if field.required and schema.get("type") == "string":
        schema = {**schema, "minLength": 1}
    return described(cls, field, schema)


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


_ID: Final[Schema] = {
    "type": "string",
    "description": ID,
    "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]+$",
}
_WHEN: Final[Schema] = {"type": "string", "description": WHEN, "pattern": "^[0-9X?~%.,:TZ+/\\[\\]-]+$"}
_VOCABULARY: Final = Vocabulary(
    scalars={
        (str,): {"type": "string"},
        (bool,): {"type": "boolean"},
        (int,): {"type": "integer", "minimum": -(2**63), "maximum": 2**64 - 1},
        (int, float): {"type": "number"},
    },
    choice={},
    date={"$ref": "#/$defs/When"},
    id={"$ref": "#/$defs/Id"},
    anything={"type": "object"},
    maybe=_or_null,
)
