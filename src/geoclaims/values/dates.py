"""Dates as the sources give them: partial, uncertain, open, or one of several."""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

import attrs

from geoclaims._docstrings import documented
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.values._edtf import Span, parse

__all__ = ["When", "date_order", "to_when", "when_problem"]


def _span(when: When) -> Span:
    if problem := when_problem(when.text):
        raise InvalidValueError("When", [Problem(path="", message=problem)])
    return parse(when.text)


@documented
@attrs.frozen
class When:
    """A date, an interval or a one-of set in EDTF (ISO 8601-2:2019), kept as it was written.

    | form | examples |
    |---|---|
    | date, to the year, month or day | `2024`, `2024-10`, `2024-10-15` |
    | date and time | `2024-10-15T14:30:00`, `2024-10-15T14:30:00Z`, `2024-10-15T14:30:00+09:00` |
    | unspecified digits, from the right | `201X`, `20XX`, `2024-XX`, `2024-10-XX`, `2024-XX-XX` |
    | uncertain, approximate, both | `2024-10?`, `2024-10~`, `2024-10%` |
    | season (21 spring to 24 winter) | `2024-21` |
    | interval, with open (`..`) or unknown (empty) ends | `2022-05-10/2024`, `2022-05-10/..`, `/2024` |
    | one of several | `[2024-06-18,2024-06-19]`, `[2024-06..2024-08]`, `[..2024-06]` |

    Parsing is strict: no `20240101`, no week dates, nothing before year 1 or after 9999. Two `When`s are equal if they
    are written alike.

    Comparisons have three answers. `certainly_before` is true if no reading of the two dates makes it false;
    `possibly_before` is true if some reading makes it true; where the first is false and the second true, it is not
    known. They work on whole days, as the calendar of the text has them. A time zone, a season without a hemisphere
    and the qualifiers widen the bounds: by one unit of the date's own precision for `?` and `~`, by two for `%`.

    Args:
        text: The date in EDTF.

    Raises:
        InvalidValueError: If the text is not in the subset above.
    """

    text: str
    """The date exactly as it was written."""
    _bounds: Span = attrs.field(init=False, eq=False, repr=False, default=attrs.Factory(_span, takes_self=True))

    @property
    def earliest(self) -> date | None:
        """The first day that it can touch; None if its start is open or unknown."""
        return self._bounds.earliest

    @property
    def latest(self) -> date | None:
        """The last day that it can touch; None if its end is open or unknown."""
        return self._bounds.latest

    @property
    def day(self) -> date | None:
        """The day that it names, if it names exactly one without doubt; otherwise None."""
        return self._bounds.day

    @property
    def core(self) -> tuple[date, date] | None:
        """The first and the last day that it covers for certain, taken as a stretch of time; None if there are none."""
        return self._bounds.core

    @property
    def is_interval(self) -> bool:
        """Whether it is written as an interval, with two ends."""
        return "/" in self.text

    @property
    def inverted(self) -> bool:
        """Whether it is an interval whose end is certainly before its start: representable, and a finding (TM01)."""
        return self._bounds.inverted

    def certainly_before(self, other: When, *, days: int = 0) -> bool:
        """Return whether every reading puts all of this before all of `other`, by more than `days` days."""
        mine, theirs = self.latest, other.earliest
        return mine is not None and theirs is not None and mine.toordinal() + days < theirs.toordinal()

    def possibly_before(self, other: When) -> bool:
        """Return whether some reading puts a day of this before a day of `other`."""
        mine, theirs = self.earliest, other.latest
        return mine is None or theirs is None or mine < theirs

    def certainly_after(self, other: When, *, days: int = 0) -> bool:
        """Return whether every reading puts all of this after all of `other`, by more than `days` days."""
        return other.certainly_before(self, days=days)

    def possibly_after(self, other: When) -> bool:
        """Return whether some reading puts a day of this after a day of `other`."""
        return other.possibly_before(self)

    def certainly_within(self, other: When) -> bool:
        """Return whether every reading puts all of this inside the stretch of time that `other` covers for certain."""
        core = other._bounds.core
        return core is not None and core[0] <= (self.earliest or date.min) and (self.latest or date.max) <= core[1]

    def certainly_overlaps(self, other: When) -> bool:
        """Return whether every reading of the two, each taken as a stretch of time, has a day in common."""
        mine, theirs = self._bounds.core, other._bounds.core
        shared = mine is not None and theirs is not None and mine[0] <= theirs[1] and theirs[0] <= mine[1]
        return shared or self.certainly_within(other) or other.certainly_within(self)

    def possibly_overlaps(self, other: When) -> bool:
        """Return whether some reading of the two has a day in common."""
        return not (self.certainly_before(other) or self.certainly_after(other))

    @classmethod
    def from_value(cls, value: When | date | str) -> When:
        """Return the date that a `When`, an EDTF text or a `datetime.date` names.

        Raises:
            InvalidValueError: If it names none.
        """
        found: object = to_when(value)
        return found if isinstance(found, When) else cls(cast("str", found))

    def plain(self) -> str:
        """Return the EDTF text, as it stands in JSON."""
        return self.text

    def __str__(self) -> str:
        return self.text

    def __reduce__(self) -> tuple[type[When], tuple[str]]:
        return type(self), (self.text,)


def when_problem(value: object) -> str | None:
    """Return what keeps a value from being a date, as a sentence; None if nothing does."""
    if not isinstance(value, str):
        return f"{value!r} is not a date; write it as EDTF text, like '2024-10-15'"
    try:
        parse(value)
    except ValueError as error:
        return str(error)
    return None


def to_when(value: When | date | str | None) -> When | None:
    """Accept a `When`, an EDTF text or a `datetime.date` where a date is wanted.

    Misfits are left for the constructor to refuse.
    """
    text: object = value
    if isinstance(value, datetime):
        text = value.isoformat(timespec="seconds")
    elif isinstance(value, date):
        text = value.isoformat()
    return When(text) if isinstance(text, str) and not when_problem(text) else cast("When", value)


def date_order(when: When | None) -> tuple[bool, date, date]:
    """Return a key that sorts dates by their earliest day, then by their latest; undated things last."""
    if when is None:
        return (True, date.max, date.max)
    return (False, when.earliest or when.latest or date.min, when.latest or date.max)
