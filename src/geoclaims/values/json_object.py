"""JSON that the library keeps without understanding it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias, cast, final

from geoclaims.errors import InvalidValueError, Problem

__all__ = ["Json", "JsonObject", "json_problem", "to_json_object", "too_wide"]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""A JSON value, as plain Python objects."""
# The reader takes documents a hundred levels deep, so this leaves ten for the record around the object.
_DEEPEST = 90


def _plain_mapping(value: object) -> Json:
    if isinstance(value, JsonObject):
        return value.plain()
    raise TypeError(f"{value!r} is a {type(value).__name__}")


def too_wide(number: object) -> bool:
    """Whether a whole number does not fit into 64 bits: readers would lose digits of it, so it is text or nothing."""
    return isinstance(number, int) and not -(2**63) <= number < 2**64


def _check(value: object, depth: int = 0) -> None:
    """`json.dumps` would turn the key 1 into "1" without a word, and write what cannot be read again."""
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str):
                raise TypeError(f"the key {key!r} is not a string")
            _check(item, depth + 1)
    elif isinstance(value, list | tuple):
        for item in cast("list[object]", value):
            _check(item, depth + 1)
    elif too_wide(value):
        raise ValueError("it has an integer of more than 64 bits, which is better written as a string")


@final
class JsonObject(Mapping[str, Json]):
    """A frozen JSON object: equal and hashed by content, whatever the order of its keys.

    It keeps its own serialised text, so nothing that it was made of, and nothing that it hands out, can change it;
    and `1`, `1.0` and `true` stay three different values, as they are in JSON.

    Args:
        content: Text keys and plain JSON values; tuples become lists.

    Raises:
        InvalidValueError: If the content is not JSON (NaN, a key that is not text, a lone surrogate, an object), or if
            it could not be read again (whole numbers of more than 64 bits, more than 90 levels).
    """

    __slots__ = ("_text",)

    def __init__(self, content: Mapping[str, object] | None = None) -> None:
        problem = None
        try:
            _check(content or {})
            self._text = json.dumps(dict(content or {}), ensure_ascii=False, allow_nan=False, default=_plain_mapping)
            self._text.encode()
        except UnicodeEncodeError:
            problem = "has a lone surrogate, which no UTF-8 text can hold; remove it"
        except RecursionError:
            problem = "is nested too deeply, or holds itself"
        except (TypeError, ValueError) as error:
            problem = f"is not JSON: {error}; use strings, finite numbers, true, false, null, arrays and objects"
        if problem:
            raise InvalidValueError("JsonObject", [Problem(path="", message=f"the content {problem}")]) from None

    def plain(self) -> dict[str, Json]:
        """Return a fresh, mutable copy of the content."""
        content: dict[str, Json] = {} if self._text == "{}" else json.loads(self._text)
        return content

    def __getitem__(self, key: str) -> Json:
        return self.plain()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.plain())

    def __len__(self) -> int:
        return len(self.plain())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, JsonObject):
            return NotImplemented
        return self._text == other._text or self._sorted() == other._sorted()

    def __hash__(self) -> int:
        return hash(self._text if self._text == "{}" else self._sorted())

    def __repr__(self) -> str:
        return f"JsonObject({self.plain()!r})"

    def __reduce__(self) -> tuple[type[JsonObject], tuple[dict[str, Json]]]:
        return JsonObject, (self.plain(),)

    def _sorted(self) -> str:
        return json.dumps(self.plain(), sort_keys=True)


EMPTY = JsonObject()
"""The one empty object, shared by every value that has nothing unknown in it."""


def to_json_object(value: Mapping[str, object]) -> JsonObject:
    """Accept any mapping where a JSON object is wanted; what cannot be one is left for the constructor to refuse."""
    if isinstance(value, JsonObject) or json_problem(value):
        return cast("JsonObject", value)
    return JsonObject(value) if value else EMPTY


def json_problem(value: object) -> str | None:
    """Return what keeps a value from being a JSON object, as a sentence; None if nothing does."""
    if not isinstance(value, Mapping):
        return f"{value!r:.80} is not a JSON object; use a mapping with string keys"
    try:
        JsonObject(cast("Mapping[str, object]", value))
    except InvalidValueError as error:
        return error.problems[0].message
    return None
