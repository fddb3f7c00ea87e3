"""The arrows between marks: what one record does to another, each with a stroke and a colour of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final, final

import attrs

from geoclaims.views.elements.marks import BLUE, GREEN, GREY, PURPLE, RED
from geoclaims.views.elements.markup import Element, Look, element

__all__ = ["ARROWS", "Arrow", "arrow_of"]

_CLEAR: Final = 8
"""The distance between the point of an arrow and the middle of a mark, in pixels."""
_BEND: Final = 0.15
"""How far an arrow bends, as a part of its length: so that those on one line do not cover each other."""
_ASIDE: Final = 8
"""The distance between two arrows that join the same boxes, in pixels."""


@final
@attrs.frozen
class Arrow:
    """How a relation is drawn."""

    word: str
    """What it says, as a verb."""
    colour: str
    """Its colour, in hexadecimal."""
    dashes: str
    """The lengths of its dashes and gaps, in pixels; `none` for a line without gaps."""
    aside: int = 0
    """How far beside others it runs that join the same two: one record may relay another and be based on it."""

    def between(self, start: tuple[float, float], end: tuple[float, float]) -> Element:
        """The arrow from one mark to another: a line that bends a little, and a point."""
        (x1, y1), (x2, y2) = start, end
        bend = _BEND * (1 + self.aside / 2)
        bow = ((x1 + x2) / 2 + (y1 - y2) * bend, (y1 + y2) / 2 + (x2 - x1) * bend)
        (x1, y1), (x2, y2) = _towards(start, bow, _CLEAR), _towards(end, bow, _CLEAR)
        path = f"M{x1:.1f},{y1:.1f}Q{bow[0]:.1f},{bow[1]:.1f} {x2:.1f},{y2:.1f}"
        return element("g", self._line(path), self._point((x2, y2), bow), class_="arrow")

    def along(self, points: Sequence[tuple[float, float]]) -> Element:
        """The arrow along some points, level at each of them."""
        moved = [(x, y + _ASIDE * self.aside) for x, y in points]
        path = f"M{moved[0][0]:.1f},{moved[0][1]:.1f}"
        for (x1, y1), (x2, y2) in pairwise(moved):
            path += f"C{(x1 + x2) / 2:.1f},{y1:.1f} {(x1 + x2) / 2:.1f},{y2:.1f} {x2:.1f},{y2:.1f}"
        x, y = moved[-1]
        return element("g", self._line(path), self._point((x, y), (x - 1, y)), class_="arrow")

    def sample(self, x: float, y: float) -> Element:
        """The arrow in a legend, on eighteen pixels."""
        return self.between((x - _CLEAR, y), (x + 18 + _CLEAR, y))

    def _line(self, path: str) -> Element:
        look: Look = {"fill": "none", "stroke": self.colour, "stroke_width": 1.4, "stroke_dasharray": self.dashes}
        return element("path", d=path, **look)

    def _point(self, end: tuple[float, float], origin: tuple[float, float]) -> Element:
        (x, y), angle = end, math.degrees(math.atan2(end[1] - origin[1], end[0] - origin[0]))
        return element(
            "path",
            d="M0,0L-7,-3.5L-7,3.5Z",
            transform=f"translate({x:.1f},{y:.1f}) rotate({angle:.0f})",
            fill=self.colour,
        )


ARROWS: Final[Mapping[str, Arrow]] = MappingProxyType(
    {
        "denies": Arrow("denies", PURPLE, "none"),
        "confirms": Arrow("confirms", GREEN, "none", 1),
        "retracts": Arrow("takes back", RED, "7 3", 2),
        "relays": Arrow("relays", BLUE, "1.5 3"),
        "based_on": Arrow("is based on", GREY, "4 2", 1),
    },
)
"""The arrows of the library's relations, by the field that holds them."""


def arrow_of(field: str) -> Arrow:
    """Return the arrow of a field; one that has none of its own is drawn as a thin line and called by its name."""
    return ARROWS.get(field) or Arrow(field.replace("_", " "), GREY, "none", 3)


def _towards(start: tuple[float, float], end: tuple[float, float], distance: float) -> tuple[float, float]:
    """Return the point at a distance from one point on the way to another."""
    part = distance / (math.dist(start, end) or 1)
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
