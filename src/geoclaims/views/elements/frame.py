"""What every picture has: a frame that says what it shows, words that fit, and links to the records."""

from __future__ import annotations

import unicodedata
from typing import Final

from geoclaims.text.hidden_characters import written_out
from geoclaims.views.elements.markup import Element, Look, element, html, svg, verbatim

__all__ = ["file", "frame", "label", "named", "notebook", "shortened", "width_of"]

_STYLE: Final = (
    "svg{color:#1b1b1b;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e6e6e6;background:#1b1b1b}}"
)
_CELL: Final = 6.6
"""The width of a letter, in pixels, as a rough mean."""
_WIDE: Final = {"W", "F"}


def frame(name: str, width: float, height: float, *content: Element) -> Element:
    """Return a picture. It takes the colour of the text around it, and so the theme of whatever page it stands on.

    Args:
        name: What it shows, as one sentence for those who do not see it.
        width: Its width, in pixels.
        height: Its height, in pixels.
        content: What is in it.
    """
    # A picture with links in it is a group: what is an image to a screen reader must hold nothing to be reached.
    role = "group" if any(True for part in content for _ in part.iter("a")) else "img"
    size: Look = {"viewBox": f"0 0 {width:g} {height:g}", "width": width, "height": height}
    look: Look = {"font_family": "sans-serif", "font_size": 12, "fill": "currentColor"}
    return element("svg", *content, role=role, aria_label=name, **size, **look)


def notebook(shown: Element, rest: int, what: str) -> str:
    """Return what a notebook shows of something, and how much more of it there is."""
    more = [element("p", f"{rest} more {what}; pages() has them all.")] if rest else []
    return html(element("div", shown, *more))


def file(picture: Element) -> str:
    """Return a picture as a file of its own, light or dark as its reader's system is."""
    picture.insert(0, verbatim("style", _STYLE))
    return svg(picture)


def named(content: Element, href: str | None, name: str) -> Element:
    """Return something that shows its name to a pointer, and leads to an address if there is one."""
    whole = content if href is None else element("a", content, href=href)
    whole.insert(0, element("title", name))
    return whole


def label(text: str, x: float, y: float, cells: int, **look: str | float) -> Element:
    """Return a text in a picture, cut to a number of cells, and in full for a pointer."""
    short = shortened(text, cells)
    more = [] if short == text else [element("title", text)]
    return element("text", *more, short, x=x, y=y, unicode_bidi="plaintext", **look)


def shortened(text: str, cells: int) -> str:
    """Return a text that fits into a number of cells; wide characters take two, and what is left out is an ellipsis."""
    line = written_out(" ".join(text.split()))
    room = cells
    for kept, character in enumerate(line):
        room -= _cells(character)
        if room < 0:
            return line[: max(kept - 1, 0)].rstrip() + "…"
    return line


def width_of(text: str) -> float:
    """Return about how wide a text is, in pixels."""
    return sum(map(_cells, text)) * _CELL


def _cells(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
