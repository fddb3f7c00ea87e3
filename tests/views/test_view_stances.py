"""Stances as text."""

from __future__ import annotations

import pytest

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
from geoclaims.views.stances import render
from geoclaims.views.terminal.palette import ANSI

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
    return render(Analysis(Dossier([*CAST, *records])), of).splitlines()


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


def test_disputed_propositions_come_first() -> None:
    """Whatever their order in the dossier."""
    quiet = Proposition(id="quiet", text="All is quiet.")
    alone = Statement(id="alone", speakers=[SOUTH], claims=[Claim(proposition=quiet, certainty=Certainty.POSSIBLE)])
    lines = render(Analysis(Dossier([quiet, *CAST, alone, SAID, DENIED]))).splitlines()

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
    given = Claim(proposition=ARMED, certainty=Certainty.CERTAIN, given=Literal(proposition="x"))
    said = Statement(id="s", speakers=[SOUTH], claims=[given])
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
    text = render(Analysis(Dossier([wild, bad, State(id="evil", name="E\x07")])))

    assert "\x1b" not in text
    assert "\x07" not in text
    assert r"a\x1b[2Jb\n [wild]" in text


@pytest.mark.parametrize("part", ["\x1b[1mNorth arms the rebels.\x1b[0m", "\x1b[33;1mdisputed\x1b[0m"])
def test_it_is_coloured_for_a_terminal(part: str) -> None:
    """Texts stand out, and so do disputes."""
    assert part in render(Analysis(Dossier([*CAST, SAID, DENIED])), palette=ANSI)


def test_each_of_several_speakers_stands_alone() -> None:
    """What two have said each for itself is told of each, with both as the ground, whoever is named first."""
    denied = Denial(id="both", speakers=[NORTH, SOUTH], mode=SpeakerMode.EACH, denies=[ARMED])

    assert [
        "  undated     North denies, certain, by North and South [both]",
        "  undated     South denies, certain, by North and South [both]",
    ] == [line for line in shown(denied, of=(ARMED,)) if "denies" in line]
