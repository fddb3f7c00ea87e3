"""Which propositions measure the same thing: figures of one kind and time, and dates of one event."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import NamedTuple

from geoclaims.records.propositions import Proposition
from geoclaims.values.dates import When
from geoclaims.values.place import Place
from geoclaims.values.quantity import Quantity

__all__ = ["Reading", "Scale", "datings", "figures"]


class Scale(NamedTuple):
    """What has to agree before two figures can be compared."""

    measure: str
    """What is counted."""
    basis: str | None
    """What makes one count."""
    unit: str | None
    """The unit of the figures."""
    cumulative: bool | None
    """Whether they are running totals or snapshots."""
    first_day: int
    """The first day of the time that they speak of, as an ordinal."""
    last_day: int
    """Its last day."""
    where: Place | None
    """The place that they speak of."""
    event: str | None
    """The event that they describe."""
    about: frozenset[str]
    """The records that they speak of."""


class Reading(NamedTuple):
    """A proposition as an interval on a scale."""

    proposition: Proposition
    """The proposition."""
    low: float
    """The least value, included; negative infinity if nothing bounds it from below."""
    high: float
    """The greatest value, included; infinity if nothing bounds it from above."""

    def excludes(self, other: Reading) -> bool:
        """Return whether the two have no value in common."""
        return self.high < other.low or other.high < self.low


def figures(propositions: Iterable[Proposition]) -> dict[Scale, list[Reading]]:
    """Return the figures that can be compared, by scale, in the order of the propositions.

    Left out are figures that are approximate, have no bound at all, or speak of no definite time. A definite time is a
    day, or an interval between two days; what is said of "2024-10" may mean any day of that month, so a figure for the
    whole month is written `2024-10-01/2024-10-31`.
    """
    found: dict[Scale, list[Reading]] = {}
    for proposition in propositions:
        quantity, days = proposition.quantity, _days(proposition.when)
        if quantity is not None and days is not None and _bounded(quantity):
            counted = (quantity.measure, quantity.basis, quantity.unit, quantity.cumulative)
            about = frozenset(map(str, proposition.about))
            found.setdefault(Scale(*counted, *days, proposition.where, proposition.event, about), []).append(
                _reading(proposition, quantity),
            )
    return found


def datings(propositions: Iterable[Proposition]) -> dict[str, list[Reading]]:
    """Return the propositions that date one event, by event, as intervals of days.

    A proposition that gives a figure is about that figure at some time, not about when the event was, and left out.
    """
    found: dict[str, list[Reading]] = {}
    for proposition in propositions:
        if proposition.event is not None and proposition.when is not None and proposition.quantity is None:
            earliest, latest = proposition.when.earliest, proposition.when.latest
            low = -inf if earliest is None else earliest.toordinal()
            high = inf if latest is None else latest.toordinal()
            found.setdefault(proposition.event, []).append(Reading(proposition, low, high))
    return found


def _bounded(quantity: Quantity) -> bool:
    return not quantity.approximate and (quantity.low is not None or quantity.high is not None)


def _reading(proposition: Proposition, quantity: Quantity) -> Reading:
    low = -inf if quantity.low is None else quantity.low
    high = inf if quantity.high is None else quantity.high
    return Reading(proposition, low, high)


def _days(when: When | None) -> tuple[int, int] | None:
    """Return the first and the last day of a definite time; None if it is not definite."""
    if when is None:
        return None
    if when.day is not None:
        return when.day.toordinal(), when.day.toordinal()
    first, slash, last = when.text.partition("/")
    ends = (When(first).day, When(last).day) if slash and first.strip(".") and last.strip(".") else (None, None)
    if ends[0] is None or ends[1] is None or when.inverted:
        return None
    return ends[0].toordinal(), ends[1].toordinal()
