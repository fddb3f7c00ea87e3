"""Dates that are not one day, as stretches of a timeline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Final, final

import attrs

from geoclaims.values.dates import When
from geoclaims.views.elements.marks import Mark
from geoclaims.views.elements.markup import Element, Look, element

__all__ = ["Span", "Spans"]

_MARGIN: Final = 0.45
"""How far a span reaches beyond the middle of a moment, as a part of the moment's width."""


@final
@attrs.frozen
class Span:
    """A stretch of a timeline, from one moment to another, in moments counted from 0."""

    start: float
    """Where it begins."""
    end: float
    """Where it ends."""
    lasting: bool
    """Whether it is said to have lasted so long; if not, it is not known when in it something happened."""

    def drawn(self, left: float, right: float, y: float, mark: Mark) -> Element:
        """The stretch between two places, behind a mark: solid if it lasted, dashed if it is not known when."""
        box: Look = {"x": left, "y": y - 5, "width": max(right - left, 1), "height": 10, "rx": 5}
        dashes = "none" if self.lasting else "3 2"
        look: Look = {"fill": mark.colour, "fill_opacity": 0.18, "stroke": mark.colour, "stroke_dasharray": dashes}
        return element("rect", **box, **look)


@final
class Spans:
    """The stretches of some dates in the order of a timeline, undated ones last.

    Args:
        dates: The dates; None for what has none.
    """

    def __init__(self, dates: Sequence[When | None]) -> None:
        self._dates = dates
        self._begin = [when.earliest or when.latest or date.min for when in dates if when]

    def of(self, slot: int) -> Span | None:
        """The stretch of a date, up to the last one that begins in it; None for a single day and for no date."""
        when = self._dates[slot]
        if when is None or (when.earliest is not None and when.earliest == when.latest):
            return None
        last = len(self._begin) if when.latest is None else bisect_right(self._begin, when.latest)
        start = -_MARGIN if when.earliest is None else slot - _MARGIN
        return Span(start, max(last - 1, slot) + _MARGIN, when.is_interval and when.earliest is not None)
