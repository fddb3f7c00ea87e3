"""What an English expression like "in September last year" means, seen from a given day.

Every answer is wide enough to be safe: a day of slack for time zones, so that on New Year's Day two years can be "this
year", and a unit of slack for rounded distances. An expression that is not understood as a whole is not understood at
all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from geoclaims.values.dates import When

__all__ = ["is_relative", "resolve_relative"]

Bounds: TypeAlias = tuple[date | None, date]
Reading: TypeAlias = Callable[[re.Match[str], date], Bounds]

_DAY = timedelta(days=1)
_SHIFT = {"last": -1, "this": 0, "next": 1}
# Not `calendar.month_name`, which changes with the locale.
_MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_NUMBERS = {"a": 1, "an": 1} | {word: number for number, word in enumerate(_WORDS, 1)}
_LENGTH = {"day": 1, "week": 7, "month": 31, "year": 366}
_SHORTEST = {"day": 1, "week": 7, "month": 28, "year": 365}


def _day(match: re.Match[str], anchor: date) -> Bounds:
    day = anchor + {"yesterday": -_DAY, "today": 0 * _DAY, "tomorrow": _DAY}[match["day"]]
    return day, day


def _unit(match: re.Match[str], anchor: date) -> Bounds:
    """A whole calendar unit. Weeks begin on Sunday or Monday, and "last week" may reach to the day itself."""
    shift = _SHIFT[match["shift"]]
    if match["unit"] == "week":
        monday = anchor - anchor.weekday() * _DAY + shift * 7 * _DAY
        return min(monday, anchor) - _DAY, max(monday + 7 * _DAY, anchor)
    if match["unit"] == "month":
        return _month(anchor.year, anchor.month + shift)
    return date(anchor.year + shift, 1, 1), date(anchor.year + shift, 12, 31)


def _month_of_year(match: re.Match[str], anchor: date) -> Bounds:
    return _month(anchor.year + _SHIFT[match["shift"]], _MONTHS[match["month"]])


def _deadline(match: re.Match[str], anchor: date) -> Bounds:
    return None, _unit(match, anchor)[1]


def _ago(match: re.Match[str], anchor: date) -> Bounds:
    number = _NUMBERS.get(match["number"]) or int(match["number"])
    unit = match["unit"]
    return anchor - (number + 1) * _LENGTH[unit] * _DAY, anchor - (number - 1) * _SHORTEST[unit] * _DAY


def _month(year: int, month: int) -> Bounds:
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return first, (first + 31 * _DAY).replace(day=1) - _DAY


_IN = r"(?:in |during |back in |earlier |later )?"
_WHICH = r"(?P<shift>last|this|next) (?P<unit>week|month|year)"
_READINGS: tuple[tuple[re.Pattern[str], Reading], ...] = (
    (re.compile(r"(?P<day>yesterday|today|tomorrow)"), _day),
    (re.compile(rf"{_IN}{_WHICH}"), _unit),
    (re.compile(rf"(?:at |towards )?the end of {_WHICH}"), _unit),
    (re.compile(rf"by (?:the )?(?:end of )?{_WHICH}"), _deadline),
    (re.compile(rf"{_IN}(?P<month>{'|'.join(_MONTHS)}) (?:of )?(?P<shift>last|this|next) year"), _month_of_year),
    (re.compile(rf"{_IN}(?P<shift>last|this|next) year in (?P<month>{'|'.join(_MONTHS)})"), _month_of_year),
    (re.compile(rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>day|week|month|year)s? ago"), _ago),
)


def is_relative(text: str) -> bool:
    """Whether a text is a relative date that this module understands."""
    return _reading(text) is not None


def resolve_relative(text: str, anchor: When) -> When | None:
    """The days that a relative date can mean, seen from a date.

    Args:
        text: The expression, such as "in September last year".
        anchor: The date of the text in which it stands.

    Returns:
        An interval; None if the expression is not understood, the anchor has no bounds, or the days would fall off the
        calendar.
    """
    reading = _reading(text)
    if reading is None or anchor.earliest is None or anchor.latest is None:
        return None
    match, read = reading
    try:
        earliest, latest = read(match, anchor.earliest - _DAY)[0], read(match, anchor.latest + _DAY)[1]
    except (OverflowError, ValueError):
        return None
    return When(f"{earliest or '..'}/{latest}")


def _reading(text: str) -> tuple[re.Match[str], Reading] | None:
    normal = " ".join(text.lower().strip(" .,;").split())
    for pattern, read in _READINGS:
        if match := pattern.fullmatch(normal):
            return match, read
    return None
