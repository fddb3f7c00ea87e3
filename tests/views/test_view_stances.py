"""Who says what."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Denial,
    Dossier,
    Literal,
    Office,
    Person,
    Polarity,
    Proposition,
    Record,
    Retraction,
    SpeakerMode,
    State,
    Statement,
)
from geoclaims.strategies import dossiers
from geoclaims.views import ANSI, Stances
from geoclaims.views.elements.markup import html

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
MINISTER = Person(id="minister", name="Kim")
MINISTRY = Office(id="ministry", name="foreign minister", of=NORTH)
ARMED = Proposition(id="armed", text="North arms the rebels.")
SHIPPED = Proposition(id="shipped", text="North shipped rifles.", implies=[ARMED])
CAST = (NORTH, SOUTH, MINISTER, MINISTRY, ARMED, SHIPPED)
SURE = Claim(proposition=SHIPPED, certainty=Certainty.CERTAIN)
SAID = Statement(id="said", speakers=[SOUTH], when="2024-03-01", claims=[SURE])
DENIED = Denial(
    id="denied", speakers=[MINISTER], office=MINISTRY, on_behalf_of=[NORTH], when="2024-03-02", denies=[ARMED]
)


def shown(*records: Record, of: tuple[Proposition, ...] | None = None) -> list[str]:
    """The lines of what is shown of the cast and some records."""
    return Stances(Dossier([*CAST, *records]), of).text().splitlines()


def test_it_says_who_stands_where_since_when_and_why() -> None:
    """Every stance with its date, capacity, certainty and record, and what it follows from; then a count."""
    assert [
        "North arms the rebels. disputed [armed]",
        "  2024-03-01  South affirms, certain [said]",
        "    - it said 'North shipped rifles.'",
        "    - so 'North arms the rebels.', which it implies [shipped]",
        "  2024-03-02  Kim as foreign minister for North denies, certain [denied]",
        "  2024-03-02  North denies, certain, by Kim as foreign minister for North [denied]",
        "",
        "North shipped rifles. disputed [shipped]",
        "  2024-03-01  South affirms, certain [said]",
        "  2024-03-02  Kim as foreign minister for North denies, certain [denied]",
        "    - it said not 'North arms the rebels.'",
        "    - so not 'North shipped rifles.', which would imply it [shipped]",
        "  2024-03-02  North denies, certain, by Kim as foreign minister for North [denied]",
        "    - it said not 'North arms the rebels.'",
        "    - so not 'North shipped rifles.', which would imply it [shipped]",
        "",
        "2 of 2 propositions disputed",
    ] == shown(SAID, DENIED)


def test_what_was_taken_back_is_marked() -> None:
    """It stays in the list, with the statement that took it back, and disputes nothing."""
    back = Retraction(id="back", speakers=[SOUTH], when="2024-04-01", retracts=[SAID])

    assert [
        "North shipped rifles. [shipped]",
        "  2024-03-01  South affirms, certain [said]",
        "    - taken back, 2024-04-01 [back]",
        "",
        "none of 1 proposition disputed",
    ] == shown(SAID, back)


def test_disputed_propositions_come_first_in_the_text() -> None:
    """Whatever their order in the dossier."""
    quiet = Proposition(id="quiet", text="All is quiet.")
    alone = Statement(id="alone", speakers=[SOUTH], claims=[Claim(proposition=quiet, certainty=Certainty.POSSIBLE)])
    lines = Stances(Dossier([quiet, *CAST, alone, SAID, DENIED])).text().splitlines()

    assert ["armed", "shipped", "quiet"] == [line.split("[")[1][:-1] for line in lines if line and line[0] not in " 2"]
    assert "  undated     South affirms, possible [alone]" in lines


def test_a_proposition_that_nobody_speaks_of_is_shown_if_asked_for() -> None:
    """Then the answer is that nobody takes a stand; unasked, it is left out."""
    assert ["none of 0 propositions disputed"] == shown()
    assert [
        "North arms the rebels. [armed]",
        "  nobody takes a stand on it",
        "",
        "none of 1 proposition disputed",
    ] == shown(of=(ARMED,))


def test_a_conditional_is_no_stance() -> None:
    """A conditional says neither of its halves; with its condition said elsewhere, both."""
    conditional = Claim(proposition=ARMED, certainty=Certainty.CERTAIN, given=Literal(proposition="x"))
    said = Statement(id="s", speakers=[SOUTH], claims=[conditional])
    condition = Statement(id="t", speakers=[SOUTH], claims=[Claim(proposition="x", certainty=Certainty.CERTAIN)])

    assert ["none of 0 propositions disputed"] == shown(said)
    assert "    - so 'North arms the rebels.', as the speaker said [s]" in shown(said, condition)


def test_text_from_the_dossier_cannot_move_the_cursor() -> None:
    """Names and texts are shown escaped."""
    wild = Proposition(id="wild", text="a\x1b[2Jb\n")
    bad = Statement(
        id="bad",
        speakers=[State(id="evil", name="E\x07")],
        claims=[Claim(proposition=wild, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE)],
    )
    text = Stances(Dossier([wild, bad, State(id="evil", name="E\x07")])).text()

    assert "\x1b" not in text
    assert "\x07" not in text
    assert r"a\x1b[2Jb\n [wild]" in text


@pytest.mark.parametrize("part", ["\x1b[1mNorth arms the rebels.\x1b[0m", "\x1b[33;1mdisputed\x1b[0m"])
def test_it_is_coloured_for_a_terminal(part: str) -> None:
    """Texts stand out, and so do disputes."""
    assert part in Stances(Dossier([*CAST, SAID, DENIED])).text(ANSI)


def test_each_of_several_speakers_stands_alone() -> None:
    """What two have said each for itself is told of each, with both as the ground, no matter who is named first."""
    denied = Denial(id="both", speakers=[NORTH, SOUTH], mode=SpeakerMode.EACH, denies=[ARMED])

    assert [
        "  undated     North denies, certain, by North and South [both]",
        "  undated     South denies, certain, by North and South [both]",
    ] == [line for line in shown(denied, of=(ARMED,)) if "denies" in line]


def says(id: str, certainty: Certainty, *, holds: bool = True, by: State = NORTH) -> Statement:
    """A statement about the rifles."""
    polarity = Polarity.POSITIVE if holds else Polarity.NEGATIVE
    claim = Claim(proposition=SHIPPED, certainty=certainty, polarity=polarity)
    return Statement(id=id, speakers=by, when="2024-01-02", claims=claim)


def matrix(*records: State | Proposition | Statement) -> Stances:
    """The matrix of some records."""
    return Stances(Dossier([NORTH, SOUTH, SHIPPED, ARMED, *records]))


def words(shown: Stances) -> list[str]:
    """What its cells say."""
    return re.findall(r"<span title=\"[^\"]*\" class=\"[^\"]*\">([^<]*)</span>", shown.table())


def test_each_stand_has_a_sign_and_a_word() -> None:
    """Affirmed or denied, probable or possible: nobody needs the colours."""
    stands = [
        says("a", Certainty.CERTAIN),
        says("b", Certainty.CERTAIN, holds=False),
        says("c", Certainty.PROBABLE),
        says("d", Certainty.PROBABLE, holds=False),
        says("e", Certainty.POSSIBLE),
        says("f", Certainty.POSSIBLE, holds=False),
    ]
    shown = Stances(Dossier([NORTH, SHIPPED, *stands]), [SHIPPED])

    assert ["✓ affirms", "✗ denies", "? probably", "? probably not", "? possibly", "? possibly not"] == words(shown)


def test_what_was_taken_back_says_so() -> None:
    """It is not left out: that an actor took something back is worth seeing."""
    shown = matrix(says("a", Certainty.CERTAIN), Retraction(id="r", speakers=NORTH, retracts="a", when="2024-02-01"))

    assert ["↩ took back: affirms"] == words(shown)


def test_what_follows_says_so() -> None:
    """Anyone who speaks of rifles is committed to arms, without having said it."""
    shown = matrix(says("a", Certainty.CERTAIN))

    assert ["✓ affirms", "✓ affirms, it follows"] == words(shown)


def test_the_same_stand_is_told_once() -> None:
    """With its first date and statement for anyone who points at it."""
    shown = matrix(says("a", Certainty.CERTAIN), says("b", Certainty.CERTAIN))

    assert 0 == shown.table().count('title="2024-01-02: b"')
    assert ["✓ affirms", "✓ affirms, it follows"] == words(shown)


def test_disputed_propositions_come_first_in_the_table() -> None:
    """And are marked as such."""
    shown = matrix(says("a", Certainty.CERTAIN), Denial(id="d", speakers=SOUTH, denies=ARMED))
    peace = Proposition(id="peace", text="There is peace.")
    first = Statement(id="first", speakers=NORTH, claims=Claim(proposition=peace, certainty=Certainty.CERTAIN))
    other = Stances(Dossier([peace, first, *shown._analysis.dossier]))

    assert ("shipped", "armed", "peace") == other.propositions
    assert 2 == other.table().count("<strong>disputed</strong>")
    assert ("north", "south") == other.holders


def test_asked_for_propositions_are_shown_as_asked() -> None:
    """In their order, even if nobody takes a stand on them."""
    shown = Stances(Dossier([SHIPPED, ARMED]), [SHIPPED, ARMED])

    assert ("shipped", "armed") == shown.propositions
    assert "Where 0 actors stand on 2 propositions" == shown.name
    assert () == Stances(Dossier([SHIPPED, ARMED])).propositions


def test_pages_have_only_their_own_actors() -> None:
    """A large matrix is cut where it stays readable."""
    propositions = [Proposition(id=f"p{number}", text=f"Sentence {number}.") for number in range(60)]
    said = [
        Statement(id=f"s{number}", speakers=f"a{number}", claims=Claim(proposition=one, certainty=Certainty.CERTAIN))
        for number, one in enumerate(propositions)
    ]
    shown = Stances(Dossier([*propositions, *said]))
    pages = list(shown.pages())

    assert [25, 25, 10] == [len(page.propositions) for page in pages]
    assert ("a25", "a49") == (pages[1].holders[0], pages[1].holders[-1])
    assert "<p>35 more propositions; pages() has them all.</p>" in shown._repr_html_()


def test_links() -> None:
    """Propositions, actors and stands lead to their records; what is cut short is there in full."""
    long = Proposition(id="long", text="word " * 100)
    said = Statement(id="s", speakers=NORTH, claims=Claim(proposition=long, certainty=Certainty.CERTAIN))
    text = html(Stances(Dossier([NORTH, long, said])).table_element("#{}".format))

    assert f'<a href="#long" title="{long.text}">word word' in text
    assert '<a href="#north">North</a>' in text
    assert '<a href="#s" title="undated: s" class="affirms">✓ affirms</a>' in text


@given(dossiers())
def test_any_dossier_has_a_matrix(dossier: Dossier) -> None:
    """Its rows are the propositions on which an actor takes a stand."""
    analysis = Analysis(dossier)
    spoken_of = {one.id for one in dossier.of(Proposition) if analysis.stances(one)}

    assert spoken_of == set(Stances(analysis).propositions)
    assert "<table" in Stances(analysis)._repr_html_()
