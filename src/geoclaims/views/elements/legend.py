"""What the marks and arrows of a picture mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, final

import attrs

from geoclaims.views.elements.arrows import Arrow
from geoclaims.views.elements.frame import width_of
from geoclaims.views.elements.marks import Mark
from geoclaims.views.elements.markup import Element, element

__all__ = ["Legend", "legend"]

_LINE: Final = 22
_ROOM: Final = 34
"""The width of a sample and the gap after its word, in pixels."""


@final
@attrs.frozen
class Legend:
    """Samples with their words, in lines."""

    lines: tuple[tuple[tuple[float, Mark | Arrow], ...], ...]
    """The samples of each line, each with its distance from the left, in pixels."""

    @property
    def height(self) -> float:
        """The height that it takes, in pixels."""
        return _LINE * len(self.lines) + 12

    def at(self, top: float) -> Iterator[Element]:
        """Its elements, from a height on."""
        for number, line in enumerate(self.lines):
            y = top + 16 + _LINE * number
            for x, sample in line:
                yield sample.sample(x, y)
                yield element("text", sample.word, x=x + 22, y=y + 4)


def legend(marks: Iterable[Mark], arrows: Iterable[Arrow], width: float) -> Legend:
    """Return the legend of a picture: each of its marks and arrows once, in lines of a width."""
    lines: list[list[tuple[float, Mark | Arrow]]] = [[]]
    x = 8.0
    samples: list[Mark | Arrow] = [*dict.fromkeys(marks), *dict.fromkeys(arrows)]
    for sample in samples:
        room = width_of(sample.word) + _ROOM
        if lines[-1] and x + room > width:
            lines.append([])
            x = 8.0
        lines[-1].append((x, sample))
        x += room
    return Legend(tuple(map(tuple, lines)))
