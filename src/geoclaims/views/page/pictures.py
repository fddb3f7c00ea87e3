"""The pictures of the page, in pieces that can be looked at: what happened when, who stands where, on whose word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from geoclaims.views.drawing.markup import Element, Link, linked
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import folded, nothing, scrolled, section, some
from geoclaims.views.page.tables import item, tables
from geoclaims.views.pictures import SourceGraph, StanceMatrix, Timeline
from geoclaims.views.sources import corroborations, verdict

__all__ = ["sources", "stances", "timeline"]

_MOST: Final = 100
"""So many pieces of a picture a page can hold and still be used."""


class _Picture(Protocol):
    """What can be looked at and read."""

    @property
    def name(self) -> str: ...
    def picture(self, link: Link) -> Element: ...
    def table(self, link: Link) -> Element: ...


def timeline(material: PageContext) -> Element:
    """Who said and did what when."""
    drawn = list(some(_drawn(Timeline(material.analysis).pages(), material), 2 * _MOST, "show"))
    return section("timeline", "Timeline", *(drawn or [nothing("Nothing is said to have happened.")]))


def stances(material: PageContext) -> Element:
    """Who affirms what, and who denies it."""
    drawn = list(some(_tables(StanceMatrix(material.analysis).pages(), material), _MOST, "stances"))
    return section("stances", "Stances", *(drawn or [nothing("Nobody takes a stand on anything.")]))


def sources(material: PageContext) -> Element:
    """On whose word each proposition rests, and what comes from where."""
    rows = [
        (linked(found.proposition.caption, material.link(found.proposition.id)), verdict(material.analysis, found))
        for found in corroborations(material.analysis)
    ]
    words = tables("On whose word propositions rest", ("proposition", "origins"), rows)
    graphs = _drawn(SourceGraph(material.analysis).pages(), material)
    drawn = [*some(words, _MOST, "sources"), *some(graphs, _MOST, "sources")]
    return section("sources", "Sources", *(drawn or [nothing("No source says what it comes from.")]))


def _drawn(pages: Iterable[_Picture], material: PageContext) -> Iterator[Element]:
    """Each page of a picture, the first one open, and under it the same as a table."""
    for number, page in enumerate(pages):
        picture = scrolled(page.name, page.picture(material.link))
        table = folded("The same as a table", scrolled(f"{page.name}, as a table", _items(page.table(material.link))))
        yield from [folded(page.name, picture, table)] if number else [picture, table]


def _tables(pages: Iterable[StanceMatrix], material: PageContext) -> Iterator[Element]:
    """Each page of a matrix, the first one open."""
    for number, page in enumerate(pages):
        table = scrolled(page.name, _items(page.table(material.link)))
        yield folded(page.name, table) if number else table


def _items(table: Element) -> Element:
    """A table whose rows can be filtered."""
    for row in table.iterfind("tbody/tr"):
        item(row)
    return table
