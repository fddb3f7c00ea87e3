"""Counted and measured things, with bounds instead of false precision."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from geoclaims.errors import Problem
from geoclaims.values.value import Value

__all__ = ["Quantity"]


@attrs.frozen(kw_only=True)
class Quantity(Value):
    """How much or how many, as closed bounds.

    "Over a thousand containers" is `Quantity(measure="containers-shipped", low=1001, unit="container", text="over a
    thousand")`: no upper bound, and no invented one. Two quantities can be compared only if their measure, basis and
    unit agree. An approximate quantity has no firm bounds, so nothing certain follows from it.

    Raises:
        InvalidValueError: If `low` is greater than `high`, as well as for arguments of the wrong type.
    """

    measure: str
    """What is counted: a key of your own, shared by all quantities that count the same thing."""
    low: int | float | None = None
    """The least it can be, included; None if nothing bounds it from below."""
    high: int | float | None = None
    """The most it can be, included; None if nothing bounds it from above."""
    unit: str | None = None
    """The unit of the bounds ("container", "soldier", "km"); None if the source names none."""
    basis: str | None = None
    """What makes one count: killed, casualties, captured, committed, deployed, ...; None if the source does not say."""
    cumulative: bool | None = None
    """Whether it is a running total (true) or a snapshot (false); None if the source does not say."""
    approximate: bool = False
    """Whether the source hedges the figure ("about", "some")."""
    text: str | None = None
    """The words of the source ("over a thousand"); None if they were not recorded."""

    def comparable(self, other: Quantity) -> bool:
        """Return whether the two count the same thing in the same way: equal measure, basis and unit."""
        return (self.measure, self.basis, self.unit) == (other.measure, other.basis, other.unit)

    def certainly_below(self, other: Quantity) -> bool:
        """Return whether every reading makes this less than `other`; false if they cannot be compared."""
        if not self._firm(other) or self.high is None or other.low is None:
            return False
        return self.high < other.low

    def certainly_within(self, other: Quantity) -> bool:
        """Return whether this being so makes `other` so: its bounds are inside those of `other`."""
        if not self._firm(other):
            return False
        above = other.low is None or (self.low is not None and other.low <= self.low)
        below = other.high is None or (self.high is not None and self.high <= other.high)
        return above and below

    def possibly_equal(self, other: Quantity) -> bool:
        """Return whether some reading makes the two the same; true if they cannot be compared."""
        return not (self.certainly_below(other) or other.certainly_below(self))

    def _firm(self, other: Quantity) -> bool:
        return self.comparable(other) and not (self.approximate or other.approximate)

    def _conflicts(self) -> Iterator[Problem]:
        if self.low is not None and self.high is not None and self.low > self.high:
            yield Problem(path="low", message=f"{self.low} is more than high={self.high}; swap them")
