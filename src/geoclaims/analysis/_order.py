"""In which order statements were made, as far as their dates tell."""

from __future__ import annotations

from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["certainly_before", "on_one_day", "said_by"]


def certainly_before(one: Statement, other: Statement) -> bool:
    """Return whether a statement was certainly made before another one; False if either is undated."""
    return bool(one.when and other.when and one.when.certainly_before(other.when))


def on_one_day(*statements: Statement) -> bool:
    """Return whether statements were certainly made on one day; False if one of them names no single day."""
    days = {statement.when.day if statement.when else None for statement in statements}
    return len(days) == 1 and None not in days


def said_by(statement: Statement, date: When | None) -> bool:
    """Whether a statement was or may have been made by a date; undated ones count, and all do if the date is None."""
    return date is None or statement.when is None or not statement.when.certainly_after(date)
