"""From bytes to plain JSON, strictly: whatever would be lost, changed or misread further on is refused here."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from geoclaims.codec._json_engines import ENGINE
from geoclaims.codec.limits import InputLimits
from geoclaims.values.json_object import Json

__all__ = ["DecodingError", "check_size", "decode"]

# Possessive, and content with a text that never ends: otherwise broken input could make it search again and again.
_BRACKETS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")
_LEAST, _MOST = -(2**63), 2**64 - 1
_OTHER_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"\xef\xbb\xbf": "UTF-8 with a byte order mark"}


class DecodingError(Exception):
    """A text is not JSON that can be kept.

    Attributes:
        complaints: Everything that is wrong with it, as sentences.
        decoded: What it would be if that were overlooked, so that more can be said about it; None where it cannot be.
    """

    def __init__(self, *complaints: str, decoded: Json = None) -> None:
        self.complaints = complaints
        self.decoded = decoded
        super().__init__(*complaints)


def decode(data: bytes | str, limits: InputLimits) -> Json:
    """Decode one JSON value.

    Raises:
        DecodingError: If the text is not UTF-8, not JSON, nested too deeply or too large, has a key twice in one
            object, a lone surrogate, or a number that would not survive.
    """
    try:
        if len(data) > limits.bytes:
            return _decode(data, limits)
        decoded = ENGINE.read(data)
    except Exception:  # noqa: BLE001 - it may be good or bad; this says which, and why
        return _decode(data, limits)
    return decoded if _is_flat(data, limits.depth) or _is_within(decoded, limits.depth) else _decode(data, limits)


def _decode(data: bytes | str, limits: InputLimits) -> Json:
    """Decode with all care."""
    text = _text(data, limits)
    if not text.strip():
        raise DecodingError("it is empty")
    _check_depth(text, limits.depth)
    hooks = _Hooks()
    try:
        decoded: Json = json.loads(
            text,
            object_pairs_hook=hooks.pairs,
            parse_constant=hooks.constant,
            parse_float=hooks.float,
            parse_int=hooks.int,
        )
    except json.JSONDecodeError as error:
        raise DecodingError(f"it is not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise DecodingError("it is nested more deeply than Python can read") from None
    if _SURROGATE.search(text) and any(not _encodable(item) for item in _texts(decoded)):
        hooks.changed = True
        hooks.complaints.append("it has a lone surrogate (\\ud800 to \\udfff), which no text can hold; remove it")
    if hooks.complaints:
        raise DecodingError(*dict.fromkeys(hooks.complaints), decoded=None if hooks.changed else decoded)
    return decoded


def check_size(data: bytes | str, limits: InputLimits) -> None:
    """Refuse what is larger than the limit.

    Raises:
        DecodingError: If it is.
    """
    if len(data) > limits.bytes:
        raise DecodingError(f"it is larger than {limits.bytes} bytes; split it, or raise the limit")


def _text(data: bytes | str, limits: InputLimits) -> str:
    if not isinstance(cast("object", data), bytes | str):
        raise DecodingError(f"it is of type {type(data).__name__}; give text or bytes")
    check_size(data, limits)
    if isinstance(data, str):
        if not _encodable(data):
            raise DecodingError("it has a lone surrogate, which no text can hold; remove it")
        return data
    for mark, encoding in _OTHER_ENCODINGS.items():
        if data.startswith(mark):
            raise DecodingError(f"it is {encoding}; save it as plain UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DecodingError(f"it is not UTF-8: {error.reason} at byte {error.start}") from None


def _is_flat(data: bytes | str, limit: int) -> bool:
    """Return whether a text has not even brackets enough to go beyond the limit."""
    lists, objects = (
        (data.count("["), data.count("{")) if isinstance(data, str) else (data.count(b"["), data.count(b"{"))
    )
    return lists + objects <= limit


def _is_within(decoded: Json, limit: int) -> bool:
    """Return whether a value is nested no deeper than the limit."""
    level: list[Json] = [decoded]
    for _ in range(limit + 1):
        containers = [item for item in level if isinstance(item, dict | list)]
        if not containers:
            return True
        level = [inner for item in containers for inner in (item.values() if isinstance(item, dict) else item)]
    return False


def _check_depth(text: str, limit: int) -> None:
    if _is_flat(text, limit):
        return
    depth = 0
    for bracket in _BRACKETS.finditer(text):
        depth += bool(bracket[1]) - bool(bracket[2])
        if depth > limit:
            raise DecodingError(f"it is nested more than {limit} levels deep")


class _Hooks:
    """The places where the standard library's decoder would be lenient."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.changed = False

    def pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        content = dict(pairs)
        if len(content) < len(pairs):
            owner = f"the object with the id {content['id']!r:.80}" if "id" in content else "one object"
            for key, times in Counter(key for key, _ in pairs).items():
                if times > 1:
                    self.complaints.append(f"the key {key!r:.80} stands more than once in {owner}; keep one")
        return content

    def constant(self, name: str) -> None:
        self.changed = True
        self.complaints.append(f"{name} is not JSON; leave the number out if it is unknown")

    def int(self, digits: str) -> int:
        # Counting first: Python refuses to convert thousands of digits.
        if len(digits) > len(str(_LEAST)) or not _LEAST <= int(digits) <= _MOST:
            self.changed = True
            self.complaints.append(f"the number {digits[:20]}... does not fit into 64 bits; write it as a string")
            return 0
        return int(digits)

    def float(self, digits: str) -> float:
        number = float(digits)
        try:
            kept = math.isfinite(number) and Decimal(digits) == Decimal(repr(number))
        except InvalidOperation:
            kept = False
        if not kept:
            self.changed = True
            self.complaints.append(
                f"the number {digits[:40]} cannot be kept exactly; shorten it, or write it as a string"
            )
        return number


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _texts(value: Json) -> Iterator[str]:
    """Return every text in a JSON value, keys included."""
    open_: list[Json] = [value]
    while open_:
        item = open_.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            open_.extend(item.keys())
            open_.extend(item.values())
        elif isinstance(item, list):
            open_.extend(item)
