"""Tables on the page: rows that the filters show or hide, and long tables in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from geoclaims.views.elements.markup import Child, Element, element
from geoclaims.views.page.sections import folded, scrolled

__all__ = ["filtered", "pieces_of"]

_PAGE: Final = 100
"""The number of rows that lie open; more are folded away, as many at a time."""


def filtered(table: Element) -> Element:
    """Return a table whose rows the filters show or hide, by the records that each row links to."""
    for row in table.iterfind("tbody/tr"):
        row.set("data-item", "")
    return table


def pieces_of(table: Element) -> Iterator[Element]:
    """Yield a table without its rows beyond the first hundred, and one more for every hundred of these."""
    name, rows = table.findtext("caption", ""), filtered(table).findall("tbody/tr")
    heads: list[Child] = list(table.iterfind("thead"))
    for start in range(0, len(rows), _PAGE):
        page = rows[start : start + _PAGE]
        part = f"{name}, {start + 1} to {start + len(page)} of {len(rows)}" if len(rows) > _PAGE else name
        piece = element("table", element("caption", part), *heads, element("tbody", *page))
        drawn = scrolled(part, piece)
        yield folded(part, drawn) if start else drawn
