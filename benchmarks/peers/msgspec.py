"""msgspec: frozen structs in a union by tag; fields that it does not know are dropped."""

from __future__ import annotations

from operator import attrgetter
from typing import Annotated, Any, Final, Union

import msgspec

import geoclaims as gcl
from peers.models import ID, NOTHING, TAGGED, Day, Fields, Models, to_day
from peers.peer import line_by_line

__all__ = ["PEER"]


def _make(cls: type, fields: Fields) -> Any:
    definitions = [(name, kind) if default is NOTHING else (name, kind, default) for name, kind, default in fields]
    return msgspec.defstruct(
        cls.__name__, definitions, kw_only=True, frozen=True, omit_defaults=True, tag=TAGGED.get(cls)
    )


_MODELS: Final = Models(
    make=_make,
    id=Annotated[str, msgspec.Meta(pattern=ID)],
    plain={str: str, bool: bool, int: int, float: float, gcl.When: Day},
)
_RECORD: Any = Union[tuple(map(_MODELS.of, TAGGED))]  # noqa: UP007 - the members are known at run time only
_DECODER: Final = msgspec.json.Decoder(_RECORD, dec_hook=lambda _, text: to_day(text))
_ENCODER: Final = msgspec.json.Encoder(enc_hook=attrgetter("text"))

PEER: Final = line_by_line("msgspec", _DECODER.decode, _ENCODER.encode)
