"""What all views have in common."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hostile_cases import CHANNELS, TEXTS

import geoclaims.views
from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Denial,
    Dossier,
    InvalidValueError,
    Obligation,
    Party,
    Proposition,
    State,
    Statement,
    Treaty,
)
from geoclaims.errors import UnknownIdError
from geoclaims.views import Sources, Stances, Timeline, Treaties

View = Timeline | Stances | Sources | Treaties
VIEWS = [Timeline, Stances, Sources, Treaties]


def planted(text: str) -> Dossier:
    """A dossier with a text in the place of every text that a view shows."""
    north = State(id="north", name=text)
    proposition = Proposition(id="p", text=text)
    claim = Claim(proposition=proposition, certainty=Certainty.CERTAIN)
    said = Statement(id="said", speakers=north, when="2024-01-01", claims=claim, venue=text, quote=text)
    pact = Treaty(
        id="pact",
        title=text,
        entered_into_force="2020",
        parties=Party(actor=north, signed="2019", consented="2020"),
        obligations=Obligation(kind=text, bearers=north, beneficiaries="south", clause=text),
    )
    denial = Denial(id="denial", speakers="south", when="2024-01-02", denies=said, based_on=said)
    return Dossier([north, proposition, said, pact, denial])


class _Reader(HTMLParser):
    """The elements of a piece of HTML; of a text that is cut short, the title with all of it is left out."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "title":
            self.tags.append(" ".join([tag, *sorted(name for name, _ in attrs if name != "title")]))


def test_there_is_one_view_for_each_question() -> None:
    """Besides them, only what their methods take and give."""
    assert {"Sources", "Stances", "Timeline", "Treaties"} == set(geoclaims.views.__all__) - {
        "ANSI",
        "Edge",
        "PLAIN",
        "Palette",
    }


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_text_stays_text(view: Callable[[Dossier], View], text: str) -> None:
    """Whatever a dossier says, the text of a view misleads nobody, and its HTML has no other elements than usual."""
    shown, usual = view(planted(text)), view(planted("MARK"))
    printed = shown.text()

    assert all(line.isprintable() for line in printed.split("\n"))
    assert [] == [name for name, pattern in CHANNELS.items() if re.search(pattern, printed)]
    for answer in ("table", "html", "_repr_html_"):
        assert (answer, _Reader(getattr(usual, answer)()).tags) == (answer, _Reader(getattr(shown, answer)()).tags)


@pytest.mark.parametrize("view", [Timeline, Sources])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_pictures_are_well_formed(view: type[Timeline | Sources], text: str) -> None:
    """An SVG file can be read as XML, whatever the dossier says."""
    assert ET.fromstring(view(planted(text)).svg()).tag.endswith("svg")  # noqa: S314 - our own text


@pytest.mark.parametrize("view", VIEWS)
def test_a_dossier_and_its_analysis_give_the_same(view: Callable[[Dossier | Analysis], View]) -> None:
    """Either will do."""
    dossier = planted("MARK")

    assert view(dossier).text() == view(Analysis(dossier)).text()
    assert view(dossier).html() == view(Analysis(dossier)).html()


@pytest.mark.parametrize("view", VIEWS)
def test_anything_else_is_refused(view: Callable[[object], View]) -> None:
    """With what would be right."""
    with pytest.raises(InvalidValueError, match="is not a dossier; make one of your records"):
        view([State(id="north", name="North")])


@pytest.mark.parametrize("view", [Stances, Sources, Treaties])
def test_what_is_asked_for_is_in_the_dossier(view: Callable[[Dossier, list[str]], View]) -> None:
    """An id that the dossier lacks is named; a record of another type is refused."""
    with pytest.raises(UnknownIdError, match="gone"):
        view(planted("MARK"), ["gone"])
    with pytest.raises(InvalidValueError, match="'north' is a record of type state; ask for a"):
        view(planted("MARK"), ["north"])


@pytest.mark.parametrize("view", VIEWS)
def test_an_empty_dossier_has_views(view: Callable[[Dossier], View]) -> None:
    """They show that there is nothing, and need no page for it."""
    shown = view(Dossier())

    assert [] == list(shown.pages())
    assert shown.name
    assert shown.text().count("\n") == (view is not Timeline)
    assert shown._repr_html_().startswith("<div><")
