"""Each of some objects once, by identity: records of one id with different contents are several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

__all__ = ["distinct"]

T = TypeVar("T")


def distinct(objects: Iterable[T]) -> tuple[T, ...]:
    """Return each object once, in order, without comparing their contents."""
    return tuple({id(each): each for each in objects}.values())
