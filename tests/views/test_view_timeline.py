"""What happened when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    Allegation,
    Breach,
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Document,
    Dossier,
    Event,
    Likelihood,
    Literal,
    Office,
    Person,
    Place,
    Pledge,
    Polarity,
    Proposition,
    Record,
    Ref,
    Retraction,
    State,
    Statement,
    Tense,
    Tenure,
    load,
)
from geoclaims.converters import to_actor, to_statements
from geoclaims.extend import Moment
from geoclaims.records.actors import Actor
from geoclaims.strategies import dossiers
from geoclaims.views import ANSI, Timeline
from geoclaims.views.elements.arrows import ARROWS
from geoclaims.views.elements.marks import MARKS, mark_of
from geoclaims.views.elements.markup import Element, html

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
P = Proposition(id="p", text="The strait is closed.")
FIRST_LINES = """\
2006-10-14  UN Security Council adopted UN Security Council resolution 1718 (2006), paragraph 8(b)  \
[norm unscr-1718-8b]
              outcome: adopted
              period: 2006-10-14/..
              addressees: North Korea
              acts: export
              objects: arms/major-conventional
              direction: outward
2009-06-12  UN Security Council adopted UN Security Council resolution 1874 (2009), paragraph 9  [norm unscr-1874-9]
              outcome: adopted
              period: 2009-06-12/..
              addressees: North Korea
              acts: export
              objects: arms
              direction: outward
2017-05-10/2022-05-10  Moon Jae-in held office  [tenure moon-presidency]
              office: President of South Korea
              as of: 2024-10-16
2019-05-20/..  Volodymyr Zelensky held office  [tenure zelensky-presidency]
              office: President of Ukraine
              as of: 2024-10-16
2021-06-04/..  Charles Flynn held office  [tenure flynn-command]
              office: Army Commander of the U.S. Indo-Pacific Command
              as of: 2024-10-16
2022-05-10/..  Yoon Suk Yeol held office  [tenure yoon-presidency]
              office: President of South Korea
              as of: 2024-10-16
2023-09     Moon Jae-in as President of South Korea said (the United Nations General Assembly)  [sta\
tement moon-at-un]
              possible, ongoing: North Korea supplies Russia with weapons in exchange for military technology.
"""


def lines(*records: Record) -> list[str]:
    """The timeline of some records."""
    return Timeline(Dossier(records)).text().splitlines()


def test_the_first_lines_of_the_article() -> None:
    """Dates in front, then who did what, then what it says and refers to."""
    shown = Timeline(load(ARTICLE)).text().splitlines()

    assert shown[:28] == FIRST_LINES.splitlines()


def test_undated_things_come_last() -> None:
    """What has no date is not lost, and not mistaken for something early."""
    shown = lines(Event(id="some-day"), Event(id="later", when="2024"), Event(id="earlier", when="1990"))

    assert [
        "1990        happened  [event earlier]",
        "2024        happened  [event later]",
        "undated     happened  [event some-day]",
    ] == shown


def test_a_statement_is_written_out() -> None:
    """Speaker, capacity, in whose name, where; claims with certainty, polarity and condition; the quotation."""
    ann = Person(id="ann", name="Ann")
    office = Office(id="office", name="Speaker of North")
    said = Statement(
        id="said",
        speakers=[ann],
        office=office,
        on_behalf_of=[NORTH],
        addressees=[SOUTH],
        venue="the radio",
        where=Place(name="Northtown"),
        when="2024-05-01",
        claims=[
            Claim(proposition=P, certainty=Certainty.CERTAIN),
            Claim(proposition=P, certainty=Certainty.PROBABLE, polarity=Polarity.NEGATIVE),
            Claim(proposition=P, polarity=Polarity.UNSTATED, given=Literal(proposition=P)),
            Claim(proposition=P, given=Literal(proposition=P, holds=False)),
        ],
        quote="closed",
    )

    assert [
        "2024-05-01  Ann as Speaker of North for North said (the radio) in Northtown  [statement said]",
        "              certain: The strait is closed.",
        "              probable: not: The strait is closed.",
        "              uncommitted: whether: The strait is closed. (if The strait is closed)",
        "              uncommitted: The strait is closed. (if not: The strait is closed)",
        "              “closed”",
        "              addressees: South",
    ] == lines(NORTH, SOUTH, ann, office, P, said)


def test_choices_and_sources_are_shown() -> None:
    """What is not the default is said; sources are named by id, everything else by name or text."""
    paper = Document(id="paper", title="Daily", publisher=NORTH, published="2024-05-02")
    charge = Statement(id="charge", speakers=[SOUTH])
    denied = Denial(
        id="denied",
        speakers=[NORTH],
        when="2024-05-01",
        denies=[charge, P],
        scope=DenialScope.UTTERANCE,
        reported_in=[paper],
    )

    assert [
        "2024-05-01  North denied  [denial denied]",
        "              reported in: paper",
        "              denies: charge, The strait is closed.",
        "              scope: utterance",
        "2024-05-02  North published Daily  [document paper]",
        "undated     South said  [statement charge]",
    ] == lines(NORTH, SOUTH, P, paper, charge, denied)


def test_a_record_is_written_out_once() -> None:
    """At its first moment; the later ones are single lines."""
    source = Document(id="source")
    paper = Document(id="paper", published="2024-05-01", revised="2024-06-01", based_on=[source])

    assert [
        "2024-05-01  published  [document paper]",
        "              based on: source",
        "2024-06-01  revised  [document paper]",
        "undated     published  [document source]",
    ] == lines(paper, source)


def test_dangling_references_show_their_ids() -> None:
    """What is not in the dossier is called by what is known of it."""
    assert [
        "2024        lost said  [statement s]",
        "              uncommitted: gone",
    ] == lines(Statement(id="s", speakers=["lost"], when="2024", claims=[Claim(proposition="gone")]))


def test_an_event_type_of_ones_own_is_shown() -> None:
    """A user's record needs nothing but fields and moments."""

    @attrs.frozen(kw_only=True)
    class Sanction(Event):
        type: ClassVar[str] = "acme.sanction"

        target: Ref[Actor] = attrs.field(converter=to_actor)

        def moments(self) -> tuple[Moment, ...]:
            return (Moment("sanctioned somebody", self.when, self.participants),)

    sanction = Sanction(id="s", when="2024-05", participants=[NORTH], target=SOUTH, where=Place(name="Northtown"))

    assert [
        "2024-05     North sanctioned somebody in Northtown  [acme.sanction s]",
        "              target: South",
    ] == lines(NORTH, SOUTH, sanction)


@pytest.mark.parametrize("record", [P, NORTH])
def test_what_does_not_happen_is_not_shown(record: Record) -> None:
    """Propositions and actors have no moments of their own."""
    assert [] == lines(record)


def test_dates_and_handles_are_painted() -> None:
    """With colours, the date is strong and the handle faint."""
    shown = Timeline(Dossier([Event(id="e", when="2024")])).text(ANSI)

    assert "\x1b[1m2024      \x1b[0m  happened  \x1b[2m[event e]\x1b[0m\n" == shown


EVIL = "x\n2024-01-01  North confessed\r\x1b[2K\u202e"
SAFE = r"x\n2024-01-01  North confessed\r\x1b[2K\u202e"


def test_hostile_text_stays_on_its_line() -> None:
    """No name, text, title, venue, place or quotation can begin a line or move the cursor."""
    actor = Person(id="a\u202e", name=EVIL)
    office = Office(id="o", name=EVIL)
    proposition = Proposition(id="p", text=EVIL)
    said = Statement(
        id="s\u200b",
        when="2024",
        speakers=[actor],
        office=office,
        on_behalf_of=["b\u202e"],
        venue=EVIL,
        where=Place(name=EVIL),
        quote=EVIL,
        claims=[Claim(proposition=proposition, given=Literal(proposition=proposition))],
        reported_in=["d\u202e"],
    )

    assert [
        rf"2024        {SAFE} as {SAFE} for b\u202e said ({SAFE}) in {SAFE}  [statement s\u200b]",
        f"              uncommitted: {SAFE} (if {SAFE})",
        f"              “{SAFE}”",
        r"              reported in: d\u202e",
        f"2025        {SAFE} held office  [tenure t]",
        f"              office: {SAFE}",
    ] == lines(actor, office, proposition, said, Tenure(id="t", person=actor, office=office, period="2025"))


@given(dossiers(clean=False))
def test_any_dossier_can_be_shown(dossier: Dossier) -> None:
    """Every moment is a line of its own, and every line can be seen."""
    shown = Timeline(dossier).text().split("\n")
    heads = [line for line in shown if line and not line.startswith(" ")]

    assert len(heads) == sum(len(record.moments()) for record in dossier)
    assert all(line.isprintable() for line in shown)


def test_a_promise_not_to_is_no_promise_to() -> None:
    """A negated literal is shown negated, in promises and in conditions."""
    pledge = Pledge(
        id="pledge",
        speakers=[NORTH],
        promises=[Literal(proposition=P, holds=False)],
        condition=Literal(proposition=P, holds=False),
        window="2024",
    )

    assert [
        "undated     North pledged  [pledge pledge]",
        "              promises: not: The strait is closed.",
        "              window: 2024",
        "              condition: not: The strait is closed.",
    ] == lines(NORTH, P, pledge)


def test_tense_and_estimative_words_are_shown() -> None:
    """What a claim says of time and likelihood stands beside its certainty."""
    likely = Likelihood(term="likely", scale="icd-203")
    said = Statement(id="said", claims=[Claim(proposition=P, tense=Tense.EXPECTED, likelihood=likely)])

    assert "              uncommitted, expected, likely: The strait is closed." in lines(P, said)


def test_nested_values_are_shown_field_by_field() -> None:
    """A breach says by whom and what; nobody loses a field for being named twice."""
    charge = Allegation(
        id="charge", speakers=[NORTH], accused=[NORTH], breaches=[Breach(by=NORTH, clause="2"), Breach(conduct=P)]
    )

    assert [
        "undated     North alleged  [allegation charge]",
        "              accused: North",
        "              breaches: clause 2, by North; conduct The strait is closed.",
    ] == lines(NORTH, P, charge)


def test_both_of_two_conflicting_records_are_written_out() -> None:
    """One id with two contents hides neither."""
    said = Statement(id="said", cue="said"), Statement(id="said", cue="claimed")

    assert ["cue: said", "cue: claimed"] == [line.strip() for line in lines(*said) if "cue" in line]


@attrs.frozen(kw_only=True)
class Rebuttal(Event):
    """An answer to a statement, in a way of its own."""

    type: ClassVar[str] = "acme.rebuttal"

    rebuts: tuple[Ref[Statement], ...] = attrs.field(default=(), converter=to_statements)


@attrs.frozen(kw_only=True)
class Threat(Denial):
    """A denial that is a threat as well."""

    type: ClassVar[str] = "acme.threat"


def timeline(*records: object) -> Timeline:
    """The timeline of some records."""
    return Timeline(Dossier(records))  # type: ignore[arg-type]


def titles(picture: Element) -> list[str]:
    """What is told to anyone who points at something, in order."""
    return [title.text or "" for title in picture.iter("title")]


def spans(picture: Element) -> Iterator[tuple[str | None, str | None]]:
    """The outline of every span, and its colour."""
    for box in picture.iter("rect"):
        if box.get("rx"):
            yield box.get("stroke-dasharray"), box.get("stroke")


def test_the_article_has_a_mark_for_each_moment() -> None:
    """Every moment that `show` tells is drawn, in the same order, with who did what when."""
    dossier = load(ARTICLE)
    drawn = Timeline(dossier)
    marks = [title for title in titles(drawn.svg_element()) if title.count(", ") >= 3 and " is " not in title]

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
    """Anyone who acts first is at the top; what nobody is named for is at the bottom."""
    drawn = timeline(
        Event(id="c", when="2024-03"),
        Statement(id="b", when="2024-02", speakers=[SOUTH, NORTH]),
        Statement(id="a", when="2024-01", speakers=[SOUTH]),
        NORTH,
        SOUTH,
    )
    labels = [text.text for text in drawn.svg_element().iter("text") if text.get("x") == "8"]

    assert ("south", "north") == drawn.lanes
    assert ["South", "North", "nobody named"] == labels


def test_several_actors_are_tied() -> None:
    """A moment of two has a mark in both lanes, and a line between them."""
    picture = timeline(NORTH, SOUTH, Statement(id="a", speakers=[NORTH, SOUTH])).svg_element()
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
    picture = timeline(Statement(id="a", when=when)).svg_element()

    assert [outline] * (outline is not None) == [dashes for dashes, _ in spans(picture)]


def test_a_span_reaches_to_the_last_moment_that_begins_in_it() -> None:
    """What begins later lies behind its end, what is undated too; without a beginning it comes from the left edge."""
    picture = timeline(
        Statement(id="a", when="2023"),
        Statement(id="b", when="2023-12-31"),
        Statement(id="c", when="2024-01-01"),
        Statement(id="d", when="/2024-01-01"),
        Statement(id="e"),
    ).svg_element()
    boxes = [box for box in picture.iter("rect") if box.get("rx")]

    assert [45.6, 93.6] == [round(float(box.get("width", "")), 1) for box in boxes]


@pytest.mark.parametrize("field", sorted(ARROWS))
def test_every_relation_is_an_arrow(field: str) -> None:
    """An arrow leads from what answers to what is answered, and says what it is."""
    answers = {"denies": Denial, "confirms": Confirmation, "retracts": Retraction}
    said = Statement(id="said", speakers=NORTH, when="2024-01-01")
    answer = answers.get(field, Statement)(id="answer", speakers=SOUTH, **{field: said})
    picture = timeline(NORTH, SOUTH, said, answer).svg_element()

    assert f"answer {ARROWS[field].word} said" in titles(picture)
    assert 2 == len([group for group in picture.iter("g") if group.get("class") == "arrow"])  # one is in the legend


def test_two_relations_are_two_arrows() -> None:
    """Anyone who relays a statement may also have its information from it, and both can be seen."""
    said = Statement(id="said", speakers=NORTH, when="2024-01-01")
    news = Statement(id="news", speakers=SOUTH, relays=said, based_on=said)
    picture = timeline(NORTH, SOUTH, said, news).svg_element()
    paths = [group[1].get("d") for group in picture.iter("g") if group.get("class") == "arrow" and len(group) == 3]

    assert {"news relays said", "news is based on said"} <= set(titles(picture))
    assert 2 == len(set(paths))


def test_references_to_anything_else_are_no_arrows() -> None:
    """That all of it stands in one article would cover the picture with arrows."""
    article, said = Document(id="article", published="2024-01-02"), Proposition(id="p", text="P.")
    picture = timeline(article, said, Denial(id="d", denies=said, reported_in=article)).svg_element()

    assert [] == [group for group in picture.iter("g") if group.get("class") == "arrow"]


def test_a_type_of_ones_own_is_drawn() -> None:
    """It has the mark of what it is a kind of, and its references to statements are arrows with their name."""
    said = Statement(id="said", speakers=NORTH)
    picture = timeline(NORTH, said, Rebuttal(id="no", rebuts=[said], participants=[NORTH])).svg_element()

    assert "no rebuts said" in titles(picture)
    assert MARKS[Event] == mark_of(Rebuttal(id="no"))
    assert MARKS[Denial] == mark_of(Threat(id="no"))


def test_many_actors_share_a_lane() -> None:
    """A picture has sixty lanes at most, and says how many actors share the last one."""
    states = [State(id=f"s{number}", name=f"State {number}") for number in range(65)]
    drawn = timeline(*states, *(Statement(id=f"said{number}", speakers=one) for number, one in enumerate(states)))
    labels = [text.text for text in drawn.svg_element().iter("text") if text.get("x") == "8"]

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
    table = html(timeline(NORTH, said, term).table_element("#{}".format))

    assert (
        '<td>2024</td><td dir="auto">North</td><td dir="auto">alleged: <a href="#said">allegation said</a></td>'
        in table
    )
    assert 3 == table.count("<tr>")


def test_links_make_it_a_group() -> None:
    """A picture that can be walked through with the keyboard is no image; each of its links has a name."""
    drawn = timeline(NORTH, Statement(id="said", speakers=NORTH))
    picture = drawn.svg_element("#{}".format)

    assert ("img", "group") == (drawn.svg_element().get("role"), picture.get("role"))
    assert ["undated, North, said, statement said"] == [link.findtext("title") for link in picture.iter("a")]


@given(dossiers())
def test_any_dossier_can_be_drawn(dossier: Dossier) -> None:
    """The file is well-formed XML, whatever the dossier holds."""
    drawn = Timeline(dossier)

    assert "svg" in ET.fromstring(drawn.svg()).tag  # noqa: S314 - our own text
    assert drawn.name in drawn._repr_html_() or not drawn.entries or len(drawn.entries) > 120
