"""Numbers of things in words."""

from __future__ import annotations

__all__ = ["counted", "counted_or_no"]


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return a number with its noun: "1 source", "2 sources", "3 treaties".

    Args:
        number: The number.
        noun: The noun in the singular.
        plural: Its plural; None to add an s.
    """
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


def counted_or_no(number: int, noun: str) -> str:
    """Return a number with its noun, in words where there is nothing: "no findings", "1 finding", "2 findings"."""
    return counted(number, noun) if number else f"no {noun}s"
