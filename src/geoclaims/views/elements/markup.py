"""Pieces of pages and pictures, as trees: text goes in as text, and nothing that it holds can become anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias
from xml.etree import ElementTree as ET

from geoclaims.text.hidden_characters import escaped, written_out

__all__ = ["Child", "Element", "Link", "Look", "element", "html", "linked", "nowhere", "svg", "table", "verbatim"]

Element: TypeAlias = ET.Element
"""An element with its attributes and children."""
Child: TypeAlias = Element | str
"""What an element holds."""
Look: TypeAlias = Mapping[str, str | float]
"""Some attributes, with underscores for hyphens."""
Link: TypeAlias = Callable[[str], str | None]
"""From the id of a record to the address where it is shown; None where it is not."""
_SVG: Final = "http://www.w3.org/2000/svg"


def element(tag: str, *children: Child, **attributes: str | float | None) -> Element:
    """Return an element; what cannot be seen in its texts, like bidirectional controls, is written out, but line ends.

    Args:
        tag: Its name in HTML or SVG.
        children: Elements and texts, in order.
        attributes: Its attributes. Underscores stand for hyphens, and one at the end is dropped (`class_`). None leaves
            an attribute out. The names are never those of the input.
    """
    made = ET.Element(tag, {_name(name): _text(value) for name, value in attributes.items() if value is not None})
    last: Element | None = None
    for child in children:
        if isinstance(child, str):
            _append(made, last, _seen(child))
        else:
            made.append(child)
            last = child
    return made


def table(name: str | None, heads: Iterable[Child], rows: Iterable[Element], **attributes: str) -> Element:
    """Return a table with a head.

    Args:
        name: What it shows; None if that is said elsewhere.
        heads: What stands above its columns.
        rows: Its rows, each a `tr`.
        attributes: Those of the table.
    """
    caption = [] if name is None else [element("caption", name)]
    head = element("tr", *(element("th", one, scope="col", dir="auto") for one in heads))
    return element("table", *caption, element("thead", head), element("tbody", *rows), **attributes)


def verbatim(tag: str, text: str, **attributes: str) -> Element:
    """Return a `style` or `script` of our own, which HTML takes as it stands."""
    made = ET.Element(tag, attributes)
    made.text = text
    return made


def nowhere(_: str) -> None:
    """Return no address: records are shown nowhere else."""


def linked(text: str, href: str | None, **attributes: str | None) -> Element:
    """Return a text that leads to an address, if there is one."""
    return element("span", text, **attributes) if href is None else element("a", text, href=href, **attributes)


def html(tree: Element) -> str:
    """Return an element as HTML."""
    return ET.tostring(tree, encoding="unicode", method="html")


def svg(tree: Element) -> str:
    """Return a picture as a file of its own."""
    tree.set("xmlns", _SVG)
    return ET.tostring(tree, encoding="unicode")


def _append(parent: Element, last: Element | None, text: str) -> None:
    """Append a text: ElementTree keeps the text after a child with the child."""
    if last is None:
        parent.text = (parent.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def _name(name: str) -> str:
    return name.removesuffix("_").replace("_", "-")


def _text(value: str | float) -> str:
    return _seen(value) if isinstance(value, str) else f"{value:g}"


def _seen(text: str) -> str:
    return written_out(text, lambda character: character if character == "\n" else escaped(character))
