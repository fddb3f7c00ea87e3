"""pydantic: frozen models in a union by tag, strict about scalars; fields that it does not know are kept."""

from __future__ import annotations

from operator import attrgetter
from typing import Annotated, Any, Final, Literal, Union

import pydantic

import geoclaims as gcl
from peers.models import ID, NOTHING, TAGGED, Day, Fields, Models, to_day
from peers.peer import line_by_line

__all__ = ["PEER"]


def _make(cls: type, fields: Fields) -> Any:
    definitions = {name: (annotation, ... if default is NOTHING else default) for name, annotation, default in fields}
    if cls in TAGGED:
        definitions["type"] = (Literal[TAGGED[cls]], ...)
    config = pydantic.ConfigDict(frozen=True, extra="allow")
    return pydantic.create_model(cls.__name__, __config__=config, **definitions)


_MODELS: Final = Models(
    make=_make,
    id=Annotated[str, pydantic.StringConstraints(strict=True, pattern=ID)],
    plain={
        str: pydantic.StrictStr,
        bool: pydantic.StrictBool,
        int: pydantic.StrictInt,
        float: pydantic.StrictFloat,
        gcl.When: Annotated[
            Day, pydantic.PlainValidator(to_day), pydantic.PlainSerializer(attrgetter("text"), return_type=str)
        ],
    },
)
_RECORD: Any = pydantic.TypeAdapter(
    Annotated[Union[tuple(map(_MODELS.of, TAGGED))], pydantic.Field(discriminator="type")]  # noqa: UP007 - as above
)


def _encode(model: Any) -> bytes:
    text: str = model.model_dump_json(exclude_defaults=True)
    return text.encode()


PEER: Final = line_by_line("pydantic", _RECORD.validate_json, _encode)
