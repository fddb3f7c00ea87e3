"""Sections of the page, folds, and boxes that scroll."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from geoclaims.views.elements.markup import Child, Element, element

__all__ = ["folded", "nothing", "scrolled", "section", "some"]


def section(id: str, title: str, *content: Child) -> Element:
    """Return a section of the page under a heading of its own."""
    return element("section", element("h2", title, id=id), *content, aria_labelledby=id)


def folded(summary: str, *content: Child, unfolded: bool = False) -> Element:
    """Return a fold that opens at a click, and that a browser need not lay out before."""
    return element("details", element("summary", summary), *content, open="" if unfolded else None, class_="fold")


def scrolled(name: str, content: Element) -> Element:
    """Return a box for content that may be wider than the window; the keyboard reaches it, too."""
    return element("div", content, class_="scroll", tabindex=0, role="region", aria_label=name)


def some(pages: Iterable[Element], most: int, command: str) -> Iterator[Element]:
    """Yield as many pieces as a page can hold, and where to find the others."""
    waiting = iter(pages)
    yield from islice(waiting, most)
    if next(waiting, None) is not None:
        told = element("code", f"geoclaims {command}")
        yield element("p", "There is more than this page can hold: ", told, " tells all of it.", class_="nothing")


def nothing(text: str) -> Element:
    """Return what stands where there is nothing to show."""
    return element("p", text, class_="nothing")
