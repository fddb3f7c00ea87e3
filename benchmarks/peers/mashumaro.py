"""mashumaro with orjson: frozen dataclasses with slots in a union by tag.

Fields that it does not know are dropped, and it takes scalars for what the annotation says without looking.
"""

from __future__ import annotations

import dataclasses
import re
import sys
from operator import attrgetter
from types import ModuleType
from typing import Annotated, Any, Final, Literal, Union

from mashumaro.codecs.orjson import ORJSONDecoder, ORJSONEncoder
from mashumaro.dialect import Dialect
from mashumaro.types import Discriminator

import geoclaims as gcl
from peers.models import ID, NOTHING, TAGGED, Day, Fields, Models, to_day
from peers.peer import line_by_line

__all__ = ["PEER"]

made: Final = sys.modules.setdefault(f"{__name__}.made", ModuleType(f"{__name__}.made"))
"""The module of its classes; it looks for them there, by their names."""
_GOOD: Final = re.compile(ID).match


class _Id(str):
    """A text that is checked, to tell it from the others; what is read stays plain text."""

    __slots__ = ()


def _to_id(text: str) -> str:
    if not _GOOD(text):
        raise ValueError(text)
    return text


def _make(cls: type, fields: Fields) -> Any:
    definitions = [
        (name, kind) if default is NOTHING else (name, kind, dataclasses.field(default=default))
        for name, kind, default in fields
    ]
    if cls in TAGGED:
        definitions.append(("type", Literal[TAGGED[cls]]))
    model = dataclasses.make_dataclass(
        cls.__name__, definitions, frozen=True, slots=True, kw_only=True, namespace={"__module__": made.__name__}
    )
    setattr(made, cls.__name__, model)
    return model


_MODELS: Final = Models(make=_make, id=_Id, plain={str: str, bool: bool, int: int, float: int | float, gcl.When: Day})
_TAGS: Final = {_MODELS.of(cls): tag for cls, tag in TAGGED.items()}


_STRATEGIES: Final = {
    _Id: {"deserialize": _to_id, "serialize": str},
    Day: {"deserialize": to_day, "serialize": attrgetter("text")},
}
_SPELLING: Any = type("Spelling", (Dialect,), {"serialization_strategy": _STRATEGIES, "omit_default": True})
_BY_TAG: Any = Annotated[
    Union[tuple(_TAGS)],  # noqa: UP007 - the members are known at run time only
    Discriminator(field="type", include_supertypes=True, variant_tagger_fn=_TAGS.__getitem__),
]
_DECODER: Final = ORJSONDecoder(_BY_TAG, default_dialect=_SPELLING)
_ENCODERS: Final = {model: ORJSONEncoder(model, default_dialect=_SPELLING).encode for model in _TAGS}
"""One each: an encoder of the union would try its members in turn."""


def _encode(model: Any) -> bytes:
    written: bytes = _ENCODERS[type(model)](model)
    return written


PEER: Final = line_by_line("mashumaro", _DECODER.decode, _encode)
