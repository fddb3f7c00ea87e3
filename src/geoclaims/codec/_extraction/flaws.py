"""What JSON cannot hold, and where in a record it stands."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, cast, final

import attrs

from geoclaims.codec._json_decoding import DecodingError, decode
from geoclaims.codec.limits import InputLimits
from geoclaims.errors import Problem
from geoclaims.values._fields.annotations import kind_of
from geoclaims.values.json_object import Json

__all__ = ["Flaw", "flaws", "key_flaws", "salvage"]

Container: TypeAlias = "dict[object, object] | list[object]"

_TEXT: Final = kind_of(str)
_NUMBER: Final = kind_of(float)


@final
@attrs.frozen
class Flaw:
    """It stands in the place of something that cannot be kept."""

    message: str
    """Why not."""
    rest: object = None
    """As much of it as can be read; None if that is nothing."""


def salvage(text: str | bytes) -> object:
    """Decode what `decode` refuses, with a `Flaw` for each number and each object that it refuses.

    Raises:
        ValueError: If the text is not JSON at all.
        RecursionError: If it is nested more deeply than Python can read.
    """
    return json.loads(
        text if isinstance(text, str) else text.decode(),
        parse_int=_number,
        parse_float=_number,
        parse_constant=_number,
        object_pairs_hook=_object,
    )


def _number(text: str) -> Json | Flaw:
    try:
        return decode(text, InputLimits())
    except DecodingError as error:
        return Flaw(error.complaints[0])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Flaw:
    content = dict(pairs)
    if len(content) == len(pairs):
        return content
    twice = (f"{key!r:.80}" for key, times in Counter(key for key, _ in pairs).items() if times > 1)
    return Flaw(f"has more than once: {', '.join(twice)}; keep one of each", content)


def flaws(value: object, path: str, depth: int, around: frozenset[int] = frozenset()) -> Iterator[Problem]:
    """Return everything in a value that JSON cannot hold, or that is nested more deeply than `depth`."""
    match value:
        case Flaw(message=message):
            yield Problem(path=path, message=message)
        case dict() | list() | tuple():
            container = cast("Container", value)
            if len(around) < depth and id(container) not in around:
                yield from _flaws_within(container, path, depth, around | {id(container)})
            else:
                yield Problem(path=path, message="is nested too deeply, or holds itself")
        case None | bool():
            pass
        case str():
            yield from (problem.within(path) for problem in _TEXT.problems(value))
        case int() | float():
            yield from (problem.within(path) for problem in _NUMBER.problems(value))
        case _:
            yield Problem(path=path, message=f"is of type {type(value).__name__}, which JSON does not have")


def _flaws_within(value: Container, path: str, depth: int, around: frozenset[int]) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key, item in value.items():
            wrong = list(key_flaws(key, path))
            yield from wrong or flaws(item, f"{path}.{key}", depth, around)
    else:
        for index, item in enumerate(value):
            yield from flaws(item, f"{path}[{index}]", depth, around)


def key_flaws(key: object, path: str) -> Iterator[Problem]:
    """Return what keeps a key of an object from being one in JSON."""
    return (Problem(path=path, message=f"has a bad key: {problem.message}") for problem in _TEXT.problems(key))
