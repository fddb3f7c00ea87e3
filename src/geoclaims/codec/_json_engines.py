"""The two JSON libraries underneath: Python's own and, where it is installed, the compiled orjson.

An engine hands over what it read only if certainly nothing was lost on the way. Of what it is not sure of it raises
anything at all: `decode` then looks once more with all its care, which is the same care for both. Both write the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final, final

import attrs

from geoclaims.values.json_object import Json, too_wide

__all__ = ["ENGINE", "STANDARD", "Engine", "compiled"]


@final
@attrs.frozen(kw_only=True)
class Engine:
    """What reads and writes JSON."""

    read: Callable[[bytes | str], Json]
    """Decodes a text in which certainly nothing is lost; raises anything at all for any other."""
    line: Callable[[Json], str]
    """Writes plain JSON on one line, without white space between its parts."""
    document: Callable[[Json], str]
    """Writes plain JSON on many lines, indented by two."""


class UnsureError(Exception):
    """Something may be lost here."""


_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        raise UnsureError
    return content


def _whole(digits: str) -> int:
    if len(digits) > 20 or too_wide(number := int(digits)):
        raise UnsureError
    return number


def _broken(digits: str) -> float:
    number = float(digits)
    if repr(number) != digits:
        raise UnsureError
    return number


def _constant(_: str) -> None:
    raise UnsureError


_decode: Final = json.JSONDecoder(
    object_pairs_hook=_pairs,
    parse_int=_whole,
    parse_float=_broken,
    parse_constant=_constant,
).decode


def _read(data: bytes | str) -> Json:
    text = data if isinstance(data, str) else data.decode()
    if _SURROGATE.search(text) or not (text.isascii() or text.encode()):
        raise UnsureError
    decoded: Json = _decode(text)
    return decoded


_line: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_document: Final = json.JSONEncoder(ensure_ascii=False, indent=2).encode

STANDARD: Final = Engine(read=_read, line=_line, document=_document)
"""Python's own."""

_SPACE: Final = b" \t\r\n"
_SPELT: Final = re.compile(rb"\de[-+]\d|0\.0000")


def _is_spelt_alike(text: bytes) -> bool:
    """Whether the two write its numbers alike: they differ near zero, and may differ where there is an exponent."""
    suspicious = b"e-" in text or b"e+" in text or b"0.0000" in text
    return not suspicious or not _SPELT.search(text)


def compiled() -> Engine | None:
    """orjson; None if it is not installed."""
    try:
        orjson: Any = import_module("orjson")
    except ImportError:
        return None

    def read(data: bytes | str) -> Json:
        # What is written back alike, but for white space, has the same keys and the same numbers as what was read.
        plain: Json = orjson.loads(data)
        given = data if isinstance(data, bytes) else data.encode()
        written: bytes = orjson.dumps(plain)
        if written != given and written.translate(None, _SPACE) != given.translate(None, _SPACE):
            raise UnsureError
        return plain

    def line(plain: Json) -> str:
        text: bytes = orjson.dumps(plain)
        return text.decode() if _is_spelt_alike(text) else _line(plain)

    def document(plain: Json) -> str:
        text: bytes = orjson.dumps(plain, option=orjson.OPT_INDENT_2)
        return text.decode() if _is_spelt_alike(text) else _document(plain)

    return Engine(read=read, line=line, document=document)


ENGINE: Final = compiled() or STANDARD
"""The quickest that there is."""
