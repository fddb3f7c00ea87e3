"""A dossier as swim lanes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    Allegation,
    Analysis,
    Confirmation,
    Denial,
    Document,
    Dossier,
    Event,
    Proposition,
    Ref,
    Retraction,
    State,
    Statement,
    Tenure,
    load,
)
from geoclaims.converters import to_statements
from geoclaims.strategies import dossiers
from geoclaims.views import Timeline
from geoclaims.views.drawing.arrows import ARROWS
from geoclaims.views.drawing.marks import MARKS, Mark, mark_of
from geoclaims.views.drawing.markup import Element, html

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")


@attrs.frozen(kw_only=True)
class Rebuttal(Event):
    """Somebody's answer to a statement, in a way of their own."""

    type: ClassVar[str] = "acme.rebuttal"

    rebuts: tuple[Ref[Statement], ...] = attrs.field(default=(), converter=to_statements)


@attrs.frozen(kw_only=True)
class Threat(Denial):
    """A denial that is a threat as well."""

    type: ClassVar[str] = "acme.threat"


def timeline(*records: object) -> Timeline:
    """The timeline of some records."""
    return Timeline(Analysis(Dossier(records)))  # type: ignore[arg-type]


def titles(picture: Element) -> list[str]:
    """What is told to whoever points at something, in order."""
    return [title.text or "" for title in picture.iter("title")]


def spans(picture: Element) -> Iterator[tuple[str | None, str | None]]:
    """The outline of every span, and its colour."""
    for box in picture.iter("rect"):
        if box.get("rx"):
            yield box.get("stroke-dasharray"), box.get("stroke")


def test_the_article_has_a_mark_for_each_moment() -> None:
    """Every moment that `show` tells is drawn, in the same order, with who did what when."""
    dossier = load(ARTICLE)
    drawn = Timeline(Analysis(dossier))
    marks = [title for title in titles(drawn.picture()) if title.count(", ") >= 3 and " is " not in title]

    assert len(drawn.entries) == len(marks)
    assert (
        "2006-10-14, UN Security Council, adopted UN Security Council resolution 1718 (2006), paragraph 8(b), "
        in marks[0]
    )
    assert "undated, Russia and North Korea, pledged, pledge military-ties-pledge" == marks[-1]
    assert "Timeline of 37 moments, from 2006-10-14 to 2024-12-04, a lane for each actor" == drawn.name


def test_the_name_of_what_has_no_dates() -> None:
    """It speaks of no stretch of time, and of one moment as one."""
    assert "Timeline of 1 moment, a lane for each actor" == timeline(Event(id="e")).name


def test_lanes_stand_in_the_order_in_which_actors_come_in() -> None:
    """Whoever acts first is at the top; what nobody is named for is at the bottom."""
    drawn = timeline(
        Event(id="c", when="2024-03"),
        Statement(id="b", when="2024-02", speakers=[SOUTH, NORTH]),
        Statement(id="a", when="2024-01", speakers=[SOUTH]),
        NORTH,
        SOUTH,
    )
    labels = [text.text for text in drawn.picture().iter("text") if text.get("x") == "8"]

    assert ("south", "north") == drawn.lanes
    assert ["South", "North", "nobody named"] == labels


def test_several_actors_are_tied() -> None:
    """A moment of two has a mark in both lanes, and a line between them."""
    picture = timeline(NORTH, SOUTH, Statement(id="a", speakers=[NORTH, SOUTH])).picture()
    group = next(group for group in picture.iter("g") if group.find("title") is not None)

    assert ["title", "path", "path", "path"] == [part.tag for part in group]


@pytest.mark.parametrize(
    ("when", "outline"),
    [
        ("2024-05-02", None),
        ("2024-05-02?", "3 2"),
        ("2024-05", "3 2"),
        ("2024-05-02/2024-06-01", "none"),
        ("2024-05-02/..", "none"),
        ("/2024-05-02", "3 2"),
        ("[2024-05-02,2024-05-04]", "3 2"),
    ],
)
def test_dates_that_are_not_one_day_are_spans(when: str, outline: str | None) -> None:
    """Dashed where it is not known when it was, solid where it lasted; a day of which nobody is sure is no one day."""
    picture = timeline(Statement(id="a", when=when)).picture()

    assert [outline] * (outline is not None) == [dashes for dashes, _ in spans(picture)]


def test_a_span_reaches_to_the_last_moment_that_begins_in_it() -> None:
    """What begins later lies behind its end, what is undated too; without a beginning it comes from the left edge."""
    picture = timeline(
        Statement(id="a", when="2023"),
        Statement(id="b", when="2023-12-31"),
        Statement(id="c", when="2024-01-01"),
        Statement(id="d", when="/2024-01-01"),
        Statement(id="e"),
    ).picture()
    boxes = [box for box in picture.iter("rect") if box.get("rx")]

    assert [45.6, 93.6] == [round(float(box.get("width", "")), 1) for box in boxes]


@pytest.mark.parametrize("field", sorted(ARROWS))
def test_every_relation_is_an_arrow(field: str) -> None:
    """An arrow leads from what answers to what is answered, and says what it is."""
    answers = {"denies": Denial, "confirms": Confirmation, "retracts": Retraction}
    said = Statement(id="said", speakers=NORTH, when="2024-01-01")
    answer = answers.get(field, Statement)(id="answer", speakers=SOUTH, **{field: said})
    picture = timeline(NORTH, SOUTH, said, answer).picture()

    assert f"answer {ARROWS[field].word} said" in titles(picture)
    assert 2 == len([group for group in picture.iter("g") if group.get("class") == "arrow"])  # one is in the legend


def test_two_relations_are_two_arrows() -> None:
    """Whoever relays a statement may also have its information from it, and both can be seen."""
    said = Statement(id="said", speakers=NORTH, when="2024-01-01")
    picture = timeline(NORTH, SOUTH, said, Statement(id="news", speakers=SOUTH, relays=said, based_on=said)).picture()
    paths = [group[1].get("d") for group in picture.iter("g") if group.get("class") == "arrow" and len(group) == 3]

    assert {"news relays said", "news is based on said"} <= set(titles(picture))
    assert 2 == len(set(paths))


def test_an_arrow_ends_before_the_mark() -> None:
    """Both of its ends keep away from the middle of a mark by eight pixels, and its point by no more."""
    drawn = ARROWS["denies"].between((0, 0), (30, 40))
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", drawn[0].get("d", ""))]

    assert [8, 8] == [round(math.dist(*ends)) for ends in (((0, 0), numbers[:2]), ((30, 40), numbers[-2:]))]
    assert f"translate({numbers[-2]},{numbers[-1]})" in drawn[1].get("transform", "")


def test_references_to_anything_else_are_no_arrows() -> None:
    """That all of it stands in one article would cover the picture with arrows."""
    article, said = Document(id="article", published="2024-01-02"), Proposition(id="p", text="P.")
    picture = timeline(article, said, Denial(id="d", denies=said, reported_in=article)).picture()

    assert [] == [group for group in picture.iter("g") if group.get("class") == "arrow"]


def test_a_type_of_ones_own_is_drawn() -> None:
    """It has the mark of what it is a kind of, and its references to statements are arrows with their name."""
    said = Statement(id="said", speakers=NORTH)
    picture = timeline(NORTH, said, Rebuttal(id="no", rebuts=[said], participants=[NORTH])).picture()

    assert "no rebuts said" in titles(picture)
    assert MARKS[Event] == mark_of(Rebuttal(id="no"))
    assert MARKS[Denial] == mark_of(Threat(id="no"))


def test_no_two_marks_have_one_shape() -> None:
    """Who sees no colours can still tell them apart, and so can a printer without ink of any colour."""
    assert len(MARKS) == len({mark.shape for mark in MARKS.values()}) == len({mark.word for mark in MARKS.values()})


def test_no_two_arrows_look_alike_without_colour_and_word() -> None:
    """A denial and a confirmation are told apart by where they begin; all others by their dashes."""
    dashes = [arrow.dashes for arrow in ARROWS.values() if arrow.dashes != "none"]

    assert len(dashes) == len(set(dashes)) == 3


def test_every_colour_stands_out_from_white_and_from_black() -> None:
    """At least three to one, as WCAG 2.2 asks for graphics, on a light page and on a dark one."""
    colours = {mark.colour for mark in MARKS.values()} | {arrow.colour for arrow in ARROWS.values()}

    assert [] == [one for one in colours if min(_contrast(one, "#ffffff"), _contrast(one, "#1b1b1b")) < 3]


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, after WCAG 2.2."""
    lights = sorted(_light(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_many_actors_share_a_lane() -> None:
    """A picture has sixty lanes at most, and says how many actors share the last one."""
    states = [State(id=f"s{number}", name=f"State {number}") for number in range(65)]
    drawn = timeline(*states, *(Statement(id=f"said{number}", speakers=one) for number, one in enumerate(states)))
    labels = [text.text for text in drawn.picture().iter("text") if text.get("x") == "8"]

    assert 61 == len(labels)
    assert "5 others" == labels[-1]


def test_pages_have_all_moments() -> None:
    """Cut into pieces, nothing is lost and nothing is there twice."""
    drawn = timeline(*(Event(id=f"e{number}") for number in range(250)))
    pages = list(drawn.pages())

    assert [120, 120, 10] == [len(page.entries) for page in pages]
    assert drawn.entries == tuple(entry for page in pages for entry in page.entries)


def test_a_notebook_shows_the_first_page() -> None:
    """And says how much more there is; of a short timeline it shows all."""
    long = timeline(*(Event(id=f"e{number}") for number in range(125)))
    short = timeline(Event(id="e"))

    assert "<p>5 more moments; pages() has them all.</p>" in long._repr_html_()
    assert "more" not in short._repr_html_()
    assert "<svg" in timeline()._repr_html_()


def test_the_table_says_the_same() -> None:
    """One row for each moment, with a link to its record."""
    said = Allegation(id="said", speakers=NORTH, when="2024")
    term = Tenure(id="t", person="p", office="o", period="2020/2021", as_of="2024")
    table = html(timeline(NORTH, said, term).table("#{}".format))

    assert (
        '<td>2024</td><td dir="auto">North</td><td dir="auto">alleged: <a href="#said">allegation said</a></td>'
        in table
    )
    assert 3 == table.count("<tr>")


def test_links_make_it_a_group() -> None:
    """A picture that can be walked through with the keyboard is no image; each of its links has a name."""
    drawn = timeline(NORTH, Statement(id="said", speakers=NORTH))
    picture = drawn.picture("#{}".format)

    assert ("img", "group") == (drawn.picture().get("role"), picture.get("role"))
    assert ["undated, North, said, statement said"] == [link.findtext("title") for link in picture.iter("a")]


@given(dossiers())
def test_any_dossier_can_be_drawn(dossier: Dossier) -> None:
    """The file is well-formed XML, whatever the dossier holds."""
    drawn = Timeline(Analysis(dossier))

    assert "svg" in ET.fromstring(drawn.svg()).tag  # noqa: S314 - our own text
    assert drawn.name in drawn._repr_html_() or not drawn.entries or len(drawn.entries) > 120


def test_marks_are_small_and_around_their_place() -> None:
    """A mark is at the place that it is asked for, in its own colour."""
    mark = Mark("word", "#123456", "M0,0Z")

    assert '<path d="M0,0Z" transform="translate(1,2)" fill="#123456" fill-rule="evenodd"></path>' == html(
        mark.at(1, 2)
    )
