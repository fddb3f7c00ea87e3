"""A dossier as a timeline to read."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    Allegation,
    Analysis,
    Breach,
    Certainty,
    Claim,
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
    State,
    Statement,
    Tense,
    Tenure,
    load,
)
from geoclaims.converters import to_actor
from geoclaims.extend import Moment
from geoclaims.records.actors import Actor
from geoclaims.strategies import dossiers
from geoclaims.views import timeline
from geoclaims.views.terminal.palette import ANSI

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
    return timeline.render(Analysis(Dossier(records))).splitlines()


def test_the_first_lines_of_the_article() -> None:
    """Dates in front, then who did what, then what it says and refers to."""
    shown = timeline.render(Analysis(load(ARTICLE))).splitlines()

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
    shown = timeline.render(Analysis(Dossier([Event(id="e", when="2024")])), ANSI)

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
    shown = timeline.render(Analysis(dossier)).split("\n")
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
