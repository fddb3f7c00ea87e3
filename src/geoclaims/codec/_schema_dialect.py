"""What a field may hold, in the words of one profile of JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, Final, TypeAlias, final

import attrs

from geoclaims._docstrings import describe_field
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Pointer, Scalar
from geoclaims.values.json_object import Json

__all__ = ["ID", "WHEN", "Schema", "Vocabulary", "described", "nested_in"]

Schema: TypeAlias = "dict[str, Json]"
ID: Final = "The id of a record: text without white space or control characters."
WHEN: Final = (
    "A date in EDTF (ISO 8601-2:2019): 2024, 2024-10, 2024-10-15, 2024-10~, 2022-05-10/.., [2024-06-18,2024-06-19]."
)


@final
@attrs.frozen(kw_only=True)
class Vocabulary:
    """How a profile says what a kind of value is. Lists, and objects by their names, all profiles say alike."""

    scalars: Mapping[tuple[type, ...], Schema]
    """Text, numbers, and yes and no."""
    choice: Schema
    """What is said of a choice beside its members."""
    date: Schema
    """A date."""
    id: Schema
    """The id of a record."""
    anything: Schema
    """JSON that is kept as it is."""
    maybe: Callable[[Schema], Schema]
    """What may be none, made of the same where it may not."""

    def schema(self, kind: Kind) -> Schema:  # noqa: PLR0911 - one line a kind
        """Return the schema of the values of a kind."""
        match kind:
            case Scalar(admits=admits):
                return dict(self.scalars[admits])
            case Choice(enum=enum):
                return {**self.choice, "enum": [member.value for member in enum]}
            case Dated():
                return dict(self.date)
            case Pointer():
                return dict(self.id)
            case Nested(cls=cls):
                return {"$ref": f"#/$defs/{cls.__name__}"}
            case Many(item=item):
                return {"type": "array", "items": self.schema(item)}
            case Maybe(item=item):
                return self.maybe(self.schema(item))
            case _:
                return dict(self.anything)


def described(cls: type[Any], field: Field, schema: Schema) -> Schema:
    """Return the schema of a field with what its docstring says, in front of what the schema says of itself."""
    said = (describe_field(cls, field.name), schema.get("description"))
    text = " ".join(str(sentence) for sentence in said if sentence)
    return (
        {"description": text, **{word: item for word, item in schema.items() if word != "description"}}
        if text
        else schema
    )


def nested_in(classes: Iterable[type[Any]]) -> list[type[Any]]:
    """Return every class of objects inside the values of some classes, by name."""
    found: set[type[Any]] = set()
    waiting = [*classes]
    while waiting:
        for field in fields_of(waiting.pop()):
            inner: tuple[type[Any], ...] = field.kind.embeds
            fresh = {cls for cls in inner if not issubclass(cls, Enum)} - found
            found |= fresh
            waiting += fresh
    return sorted(found, key=lambda cls: cls.__name__)
