"""Pieces of pages, in which text stays text."""

from __future__ import annotations

from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hostile_cases import TEXTS
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.text.hidden_characters import written_out
from geoclaims.views.elements.markup import element, html, linked, svg, verbatim


class _Reader(HTMLParser):
    """What a browser makes of a piece of HTML: its elements with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(), st.text())
def test_text_stays_text(text: str, title: str) -> None:
    """Whatever stands in a text or an attribute, a reader finds the same elements, and it written out."""
    read = _Reader(html(element("p", text, element("b", text), text, title=title)))
    seen, name = ("\n".join(written_out(line) for line in one.split("\n")) for one in (text, title))

    assert [("p", {"title": name}), ("b", {})] == read.elements
    assert seen * 3 == read.text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_picture_is_well_formed(text: str) -> None:
    """Whatever stands in it, an XML parser can read the file."""
    read = ET.fromstring(svg(element("svg", element("text", text, id=text))))  # noqa: S314 - our own text

    assert ["{http://www.w3.org/2000/svg}text"] == [child.tag for child in read]


def test_line_ends_are_kept() -> None:
    """A quotation of several lines is several lines; nothing else that cannot be seen is."""
    assert "<q>one\ntwo\\t\\u202ethree</q>" == html(element("q", "one\ntwo\t\u202ethree"))


def test_names_of_attributes() -> None:
    """Underscores stand for hyphens, keywords have one at their end, numbers are short, and None leaves one out."""
    made = element("rect", class_="a", stroke_width=1.50, x=3, rx=None)

    assert '<rect class="a" stroke-width="1.5" x="3"></rect>' == html(made)


def test_text_between_elements() -> None:
    """Texts and elements keep their order."""
    assert "<p>a<b></b>c<i></i>de</p>" == html(element("p", "a", element("b"), "c", element("i"), "d", "e"))


def test_our_own_style_stands_as_it_is() -> None:
    """HTML reads no entities in a style."""
    assert "<style>a > b {}</style>" == html(verbatim("style", "a > b {}"))


def test_a_link_needs_an_address() -> None:
    """Without one, the text stands alone."""
    assert '<a href="#r1">a</a>' == html(linked("a", "#r1"))
    assert "<span>a</span>" == html(linked("a", None))
