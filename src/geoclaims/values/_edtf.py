"""The grammar of the EDTF subset: from a text to the days that it can mean.

Two rules hold here. Parsing is strict: what is not in the subset is refused, never guessed at.
Bounds only ever grow: whatever makes a date less certain widens them, so that it can silence a check but never cause
a finding.
"""

from __future__ import annotations

import calendar
import re
from datetime import MAXYEAR, UTC, date, datetime, timedelta, timezone
from functools import lru_cache

import attrs

__all__ = ["Span", "parse"]

_DATE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<qualifier>[?~%]?)",
)
_MOMENT = re.compile(
    # Newer Pythons take 24:00:00 for the next day's midnight, older ones for nonsense.
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?P<time>(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2})"
    r"(?P<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?",
)
_UNBOUNDED = ("", "..")
# How many units of its own precision a qualifier adds on either side.
_WIDTH = {"": 0, "?": 1, "~": 1, "%": 2}
# From and to, as shifted year, month and day. Without a hemisphere, spring and autumn may trade places, and so may
# summer and winter, which cross the year's end. Meteorological and astronomical seasons both fit.
_EQUINOX, _SOLSTICE = ((0, 3, 1), (0, 12, 22)), ((-1, 12, 1), (1, 3, 21))
_SEASONS = {21: _EQUINOX, 22: _SOLSTICE, 23: _EQUINOX, 24: _SOLSTICE}
_SEASON_WEEKS = 12
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


@attrs.frozen
class Span:
    """The days that a text can mean."""

    earliest: date | None
    """The first day that it can touch; None when nothing bounds it."""
    latest: date | None
    """The last day that it can touch; None when nothing bounds it."""
    core: tuple[date, date] | None = None
    """The first and last day that it covers for certain, when it is taken as a stretch of time."""
    day: date | None = None
    """The day, if it names exactly one."""
    inverted: bool = False
    """Whether it is an interval whose end is certainly before its start."""


@attrs.frozen
class _Date:
    """One date of the grammar: its bounds, and whether it means all the days between them or one of them."""

    low: date
    high: date
    whole: bool
    """Whether every day between the bounds is meant: not if a digit is unspecified or a qualifier is set."""


@lru_cache(maxsize=65536)
def parse(text: str) -> Span:
    """Read an EDTF text.

    Raises:
        ValueError: With a sentence on what is wrong with the text.
    """
    if moment := _MOMENT.fullmatch(text):
        return _moment(moment)
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text[1:-1].split(","))
    if "/" in text:
        return _interval(text)
    found = _date(text)
    if not found.whole:
        return Span(found.low, found.high)
    return Span(found.low, found.high, (found.low, found.high), found.low if found.low == found.high else None)


def _date(text: str) -> _Date:
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(
            f"{text!r} is not a date of the EDTF subset; write 2024, 2024-10, 2024-10-15, 2024~ or 2023/2024",
        )
    year, month, day, qualifier = match.group("year", "month", "day", "qualifier")
    if "X" in year:
        if month:
            raise ValueError(f"{text!r} leaves digits of the year unspecified but names a month")
        low, high = (_day(text, int(year.replace("X", digit)), *rest) for digit, *rest in (("0", 1, 1), ("9", 12, 31)))
        return _widened(low, high, "century" if year.endswith("XX") else "decade", qualifier, whole=False)
    number = int(year)
    if month in (None, "XX"):
        if day not in (None, "XX"):
            raise ValueError(f"{text!r} leaves the month unspecified but names a day")
        return _widened(_day(text, number, 1, 1), _day(text, number, 12, 31), "year", qualifier, whole=month is None)
    if int(month) in _SEASONS and day is None:
        _day(text, number, 1, 1)
        low, high = (_shifted(date(number, *day), "year", shift) for shift, *day in _SEASONS[int(month)])
        return _widened(low, high, "season", qualifier, whole=False)
    first = _day(text, number, int(month), 1 if day in (None, "XX") else int(day))
    if day in (None, "XX"):
        last = first.replace(day=calendar.monthrange(number, int(month))[1])
        return _widened(first, last, "month", qualifier, whole=day is None)
    return _widened(first, first, "day", qualifier, whole=True)


def _day(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date of the calendar: {error}") from None


def _widened(low: date, high: date, unit: str, qualifier: str, *, whole: bool) -> _Date:
    width = _WIDTH[qualifier]
    if not width:
        return _Date(low, high, whole)
    return _Date(_shifted(low, unit, -width), _shifted(high, unit, width), whole=False)


def _shifted(day: date, unit: str, by: int) -> date:
    """Return the day that many units earlier or later, at the calendar's edge if it would fall off."""
    if unit in _MONTHS:
        months = day.year * 12 + day.month - 1 + by * _MONTHS[unit]
        year, month = months // 12, months % 12 + 1
        if not 1 <= year <= MAXYEAR:
            return date.min if by < 0 else date.max
        length = calendar.monthrange(year, month)[1]
        ends_month = day.day == calendar.monthrange(day.year, day.month)[1]
        return date(year, month, length if ends_month else min(day.day, length))
    days = by * (1 if unit == "day" else 7 * _SEASON_WEEKS)
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _moment(match: re.Match[str]) -> Span:
    """Return a date and time. With a zone, both the day as written and the day in UTC are possible."""
    text, zone = match[0], match["zone"]
    try:
        written = datetime.fromisoformat(f"{match['day']}T{match['time']}")
        offset = _offset(zone)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date and time: {error}") from None
    if not offset:
        return Span(written.date(), written.date(), (written.date(), written.date()), written.date())
    try:
        elsewhere = written.replace(tzinfo=offset).astimezone(UTC).date()
    except OverflowError:
        raise ValueError(f"{text!r} falls off the calendar in UTC") from None
    low, high = sorted((written.date(), elsewhere))
    return Span(low, high, day=written.date())


def _offset(zone: str | None) -> timezone | None:
    if zone in (None, "Z"):
        return None
    hours, minutes = int(zone[1:3]), int(zone[4:] or 0)
    if hours > 23 or minutes > 59:
        raise ValueError(f"there is no time zone {zone}")
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if zone[0] == "-" else 1))


def _interval(text: str) -> Span:
    ends = text.split("/")
    if len(ends) != 2 or all(end in _UNBOUNDED for end in ends):
        raise ValueError(f"{text!r} is not an interval; write start/end, with .. for an open end")
    start, end = _end(ends[0], date.min), _end(ends[1], date.max)
    if end.high < start.low:
        return Span(end.low, start.high, inverted=True)
    # Certain are the days from the latest start to the earliest end that fit together.
    first, last = min(start.high, end.high), max(start.low, end.low)
    earliest, latest = (
        None if end in _UNBOUNDED else day for end, day in zip(ends, (start.low, end.high), strict=True)
    )
    return Span(earliest, latest, (first, last) if first <= last else None)


def _end(text: str, edge: date) -> _Date:
    """Return one end of an interval: an open one is known to go on for ever, an unknown one can be anywhere."""
    if text in _UNBOUNDED:
        return _Date(edge if text else date.min, edge if text else date.max, whole=False)
    return _date(text)


def _one_of(members: list[str]) -> Span:
    """Return a set of which one member is right: bounded by all of them, certain of none."""
    spans = [_range(member) for member in members]
    lows, highs = [low for low, _ in spans], [high for _, high in spans]
    return Span(
        None if None in lows else min(low for low in lows if low),
        None if None in highs else max(high for high in highs if high),
    )


def _range(member: str) -> tuple[date | None, date | None]:
    if ".." not in member:
        found = _date(member)
        return found.low, found.high
    first, last = (_date(end) if end else None for end in member.split("..", 1))
    if not (first or last):
        raise ValueError(f"{member!r} bounds nothing; name at least one date")
    if first and last and last.high < first.low:
        raise ValueError(f"{member!r} ends before it starts")
    return first.low if first else None, last.high if last else None
