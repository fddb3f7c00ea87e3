"""Long tables, in pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from geoclaims.views.drawing.markup import Child, Element, element, table
from geoclaims.views.page.sections import folded, scrolled

__all__ = ["item", "tables"]

_PAGE: Final = 100
"""So many rows lie open; more are folded away, as many at a time."""


def tables(name: str, heads: Sequence[str], rows: Sequence[Sequence[Child]]) -> Iterator[Element]:
    """A table with a name, and one more for every hundred rows beyond the first.

    Args:
        name: What it shows.
        heads: The heads of its columns.
        rows: The cells of its rows; the first one of each says what the row is about.
    """
    for start in range(0, len(rows), _PAGE):
        page = rows[start : start + _PAGE]
        part = f"{name}, {start + 1} to {start + len(page)} of {len(rows)}" if len(rows) > _PAGE else name
        drawn = scrolled(part, table(part, heads, map(_row, page)))
        yield folded(part, drawn) if start else drawn


def item(row: Element) -> Element:
    """Something that the filters show or hide, by the records that it links to."""
    row.set("data-item", "")
    return row


def _row(cells: Sequence[Child]) -> Element:
    first, *others = cells
    rest = (element("td", cell, dir="auto") for cell in others)
    return item(element("tr", element("th", first, scope="row", dir="auto"), *rest))
