"""What is found inside a value."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["Content"]


class Content(NamedTuple):
    """Something found inside a value: a reference, a date or a nested value."""

    path: str
    """Where it is, with indexes: `claims[0].proposition`."""
    field: str
    """Where it is, without indexes: `claims.proposition`."""
    value: Any
    """What was found."""
    admits: tuple[type, ...]
    """For a reference, the record types that it may point to; otherwise empty."""
