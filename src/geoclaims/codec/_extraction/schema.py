"""The extraction profile: a JSON Schema within the subset that structured outputs accept.

It asks for tables of records. Every field of every record is written, so that no field is optional; and only where
nothing else can say "none", in a number or a nested object, may there be null.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import attrs

from geoclaims._docstrings import describe
from geoclaims.codebook import Codebook
from geoclaims.codec._extraction.tables import tabled
from geoclaims.codec._schema_dialect import ID, WHEN, Schema, Vocabulary, described, nested_in
from geoclaims.records.record import Record
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values._fields.kinds import Kind, Many, Maybe, Nested, Opaque

__all__ = ["extraction_schema"]

_CONVENTIONS: Final = (
    f"Records, in tables. Every field of a record is written. {ID} To refer to a record, write its id. {WHEN} Where a "
    'description says None, write "" for a text, an id, a date or a choice, and null where null is allowed. A list of '
    "nothing is []. All other texts say something."
)


def extraction_schema(codebook: Codebook) -> Schema:
    """Return the schema of what `from_extraction` reads."""
    return {
        "description": _CONVENTIONS,
        **_object({name: _table(types) for name, types in tabled(codebook.types).items()}),
        "$defs": {cls.__name__: _described(cls, _fields(cls)) for cls in nested_in(codebook.types)},
    }


def _table(types: list[type[Record]]) -> Schema:
    records = [_record(cls) for cls in types]
    return {"type": "array", "items": records[0] if len(records) == 1 else {"anyOf": [*records]}}


def _record(cls: type[Record]) -> Schema:
    """Return the type first, then the id: what is written first decides what else there is to write."""
    fields = _fields(cls)
    return _described(cls, {"type": {"type": "string", "enum": [cls.type]}, "id": fields.pop("id"), **fields})


def _described(cls: type[Any], properties: dict[str, Schema]) -> Schema:
    description = describe(cls)
    return {"description": description, **_object(properties)} if description else _object(properties)


def _object(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": {**properties},
        "required": [*properties],
        "additionalProperties": False,
    }


def _fields(cls: type[Any]) -> dict[str, Schema]:
    return {field.name: _property(cls, field) for field in _asked(cls)}


def _asked(cls: type[Any]) -> Iterator[Field]:
    """The fields that a model is asked for: all but those that this subset has no words for, unless they have to be."""
    for field in fields_of(cls):
        kind = _cut(cls, field.kind)
        if field.required or not _is_opaque(kind):
            yield attrs.evolve(field, kind=kind)


def _cut(cls: type[Any], kind: Kind) -> Kind:
    """Return a kind without what leads back to its own class: structured outputs know no recursion."""
    match kind:
        case Many(item=item):
            return Many(_cut(cls, item))
        case Maybe(item=item):
            return Maybe(_cut(cls, item))
        case Nested(cls=inner) if cls is inner or cls in nested_in([inner]):
            return Opaque()
        case _:
            return kind


def _is_opaque(kind: Kind) -> bool:
    return _is_opaque(kind.item) if isinstance(kind, Many | Maybe) else isinstance(kind, Opaque)


def _property(cls: type[Any], field: Field) -> Schema:
    schema = _VOCABULARY.schema(field.kind)
    return schema if "$ref" in schema else described(cls, field, schema)  # some services want a $ref to stand alone


def _or_none(schema: Schema) -> Schema:
    """Return what is text or a list says "none" by being empty; whatever else says it by null."""
    match schema:
        case {"enum": list(members)}:
            return {**schema, "enum": ["", *members]}
        case {"type": "string" | "array"}:
            return schema
        case _:
            return {"anyOf": [schema, {"type": "null"}]}


_VOCABULARY: Final = Vocabulary(
    scalars={
        (str,): {"type": "string"},
        (bool,): {"type": "boolean"},
        (int,): {"type": "integer"},
        (int, float): {"type": "number"},
    },
    choice={"type": "string"},
    date={"type": "string", "description": "A date in EDTF."},
    id={"type": "string", "description": "The id of a record."},
    anything=_object({}),
    maybe=_or_none,
)
