"""The views on the page, in pieces that can be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from geoclaims.views.elements.markup import Element
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import folded, nothing, scrolled, section, some
from geoclaims.views.page.tables import filtered, pieces_of
from geoclaims.views.sources import Sources
from geoclaims.views.stances import Stances
from geoclaims.views.timeline import Timeline
from geoclaims.views.treaties import Treaties

__all__ = ["sources", "stances", "timeline", "treaties"]

_MOST: Final = 100
"""The number of pieces of a view that a page can hold and still be used."""


def timeline(context: PageContext) -> Element:
    """Return the section on what happened when."""
    drawn = list(some(_pictures(Timeline(context.analysis).pages(), context), 2 * _MOST, "show"))
    return section("timeline", "Timeline", *(drawn or [nothing("Nothing is said to have happened.")]))


def stances(context: PageContext) -> Element:
    """Return the section on who affirms what, and who denies it."""
    drawn = list(some(_tables(Stances(context.analysis).pages(), context), _MOST, "stances"))
    return section("stances", "Stances", *(drawn or [nothing("Nobody takes a stand on anything.")]))


def sources(context: PageContext) -> Element:
    """Return the section on the origins of each proposition, and on what each source comes from."""
    view = Sources(context.analysis)
    origins = pieces_of(view.origins_element(context.link))
    drawn = [*some(origins, _MOST, "sources"), *some(_pictures(view.pages(), context), _MOST, "sources")]
    return section("sources", "Sources", *(drawn or [nothing("No source says what it comes from.")]))


def treaties(context: PageContext) -> Element:
    """Return the section on who is bound on a day, and to what."""
    table = Treaties(context.analysis, on=context.on).table_element(context.link)
    drawn = list(some(pieces_of(table), _MOST, "treaty"))
    return section("treaties", "Treaties", *(drawn or [nothing("There is no treaty.")]))


def _pictures(pages: Iterable[Timeline | Sources], context: PageContext) -> Iterator[Element]:
    """Yield each page as a picture, the first one open, and under it the same as a table."""
    for number, page in enumerate(pages):
        picture = scrolled(page.name, page.svg_element(context.link))
        rows = scrolled(f"{page.name}, as a table", filtered(page.table_element(context.link)))
        table = folded("The same as a table", rows)
        yield from [folded(page.name, picture, table)] if number else [picture, table]


def _tables(pages: Iterable[Stances], context: PageContext) -> Iterator[Element]:
    """Yield each page as a table, the first one open."""
    for number, page in enumerate(pages):
        table = scrolled(page.name, filtered(page.table_element(context.link)))
        yield folded(page.name, table) if number else table
