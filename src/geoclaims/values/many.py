"""One value where many are wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, cast

from geoclaims.values.code import Code
from geoclaims.values.value import Value

__all__ = ["to_codes", "to_texts", "to_tuple"]


def to_tuple(value: object) -> tuple[Any, ...]:
    """Accept one item or any iterable of items where a tuple is wanted.

    None, and sets, which have no order to keep, are left for the constructor to refuse.
    """
    if value is None or isinstance(value, tuple | AbstractSet):
        return cast("tuple[Any, ...]", value)
    if isinstance(value, str | Value | Mapping) or not isinstance(value, Iterable):
        return (cast("Any", value),)
    return tuple(cast("Iterable[object]", value))


def to_texts(value: str | Iterable[str]) -> tuple[str, ...]:
    """Accept one text or many."""
    return to_tuple(value)


def to_codes(value: Code | Iterable[Code]) -> tuple[Code, ...]:
    """Accept one code or many."""
    return to_tuple(value)
