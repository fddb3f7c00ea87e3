"""What a prompt prints of an object that holds many others: its kind, ids, and the words that decide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from geoclaims.text.escaping import visible

__all__ = ["listed", "quoted", "summary"]

_LONGEST: Final = 200
_NAMED: Final = 3
"""The number of ids that are listed before the rest is counted."""


def summary(shown: object, words: str) -> str:
    """Return the class of an object and some words about it, on one line of at most 200 characters."""
    text = f"<{type(shown).__name__} {visible(words)}>"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]}...>"


def quoted(id: str | None, *, holds: bool = True) -> str:
    """Return an id in quotation marks: of a proposition that is said not to hold, with "not"; of nothing, "unknown"."""
    return "unknown" if id is None else f"{'' if holds else 'not '}{str.__repr__(id)}"


def listed(ids: Iterable[str]) -> str:
    """Return ids in quotation marks: the first three, and the number of the others; "none" if there are none."""
    each = list(dict.fromkeys(map(str, ids)))
    rest = len(each) - _NAMED
    return ", ".join([*map(quoted, each[:_NAMED]), *([f"{rest} more"] if rest > 0 else [])]) or "none"
