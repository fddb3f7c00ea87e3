"""Answers in three values: True, False, and None for what is not known (Kleene 1938)."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["every", "some"]


def every(answers: Iterable[bool | None]) -> bool | None:
    """Return False if one answer is False, else None if one is not known, else True."""
    given = set(answers)
    return False if False in given else None if None in given else True


def some(answers: Iterable[bool | None]) -> bool | None:
    """Return True if one answer is True, else None if one is not known, else False."""
    given = set(answers)
    return True if True in given else None if None in given else False
