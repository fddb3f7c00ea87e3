"""A graph drawn as boxes in columns, with lines from each box to those that it leads to."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, final

import attrs

from geoclaims.views.elements.arrows import Arrow
from geoclaims.views.elements.frame import label
from geoclaims.views.elements.layers import Layers, Place
from geoclaims.views.elements.marks import Mark
from geoclaims.views.elements.markup import Element, Look, element

__all__ = ["Boxes", "Outline"]

# The size of a box, the distance to the next column, and that of the middles of two boxes in one, in pixels.
_WIDTH, _HEIGHT, _GAP, _ROW = 220, 40, 70, 56
_CELLS: Final = 29
"""The cells that a line in a box may take."""


@final
class Outline(StrEnum):
    """The line around a box."""

    PLAIN = "plain"
    DASHED = "dashed"
    DOUBLE = "double"


@final
@attrs.frozen
class Boxes:
    """Boxes and lines at the places of a graph's nodes and edges."""

    layers: Layers
    """The places."""

    @property
    def width(self) -> float:
        """The width of the picture, in pixels."""
        return (_WIDTH + _GAP) * self.layers.columns

    @property
    def height(self) -> float:
        """The height of the picture, in pixels."""
        return max(_ROW * self.layers.rows, _ROW) + 16

    def box(self, node: str, lines: tuple[str, str], marks: Iterable[Mark], outline: Outline) -> Element:
        """Return the box of a node.

        Args:
            node: The node.
            lines: The two lines of text in it.
            marks: What stands to the left of them: one mark, or none.
            outline: The line around it.
        """
        x, y = self._corner(self.layers.places[node])
        dashes = "4 3" if outline is Outline.DASHED else "none"
        look: Look = {"fill": "none", "stroke": "currentColor", "rx": 4}
        outer = element("rect", x=x, y=y, width=_WIDTH, height=_HEIGHT, stroke_dasharray=dashes, **look)
        inside: Look = {"x": x + 3, "y": y + 3, "width": _WIDTH - 6, "height": _HEIGHT - 6}
        inner = [element("rect", **inside, **look)] if outline is Outline.DOUBLE else []
        drawn = [mark.at(x + 14, y + 14) for mark in marks]
        words = (label(text, x + 26, y + 18 + 14 * number, _CELLS) for number, text in enumerate(lines))
        return element("g", outer, *inner, *drawn, *words)

    def line(self, start: str, end: str, arrow: Arrow) -> Element:
        """Return the line of an edge, from the right side of a box past those between to the left side of another."""
        corners = map(self._corner, self.layers.ways[start, end])
        stops = [(x, y + _HEIGHT / 2) for x, y in corners]
        passed = [point for x, y in stops[1:-1] for point in ((x, y), (x + _WIDTH, y))]
        (x, y), last = stops[0], stops[-1]
        return arrow.along([(x + _WIDTH, y), *passed, last])

    def _corner(self, place: Place) -> tuple[float, float]:
        column, row = place
        return column * (_WIDTH + _GAP) + _GAP / 2, self.height / 2 + row * _ROW - _HEIGHT / 2
