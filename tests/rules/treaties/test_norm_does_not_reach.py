"""Measures of the Security Council, and drafts that never became any: TL08.

The whole of TL runs on each case. What is listed must be found, and nothing else may be: every code that is not listed
must stay silent.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_verdicts import verdicts

from geoclaims import (
    Allegation,
    Breach,
    Conduct,
    Dossier,
    Event,
    FlowDirection,
    Invocation,
    Membership,
    Norm,
    Organization,
    Proposition,
    Record,
    State,
    Statement,
    VoteOutcome,
    check,
)


def words(*records: Record) -> list[str]:
    """What TL08 says, after what is charged."""
    return [one.message.partition(", but ")[2] for one in check(Dossier(records), select="TL").findings]


# Resolution 1874 (12 June 2009), paragraph 9: North Korea shall not export any arms, nor others procure them from it.
# Paragraph 10: no arms to North Korea, except small arms. Russia vetoed the mandate of the monitoring Panel on 28 March
# 2024 (draft S/2024/255), which lapsed on 30 April 2024; the measures stayed.

DPRK, RUSSIA, IRAN = (
    State(id="dprk", name="North Korea"),
    State(id="russia", name="Russia"),
    State(id="iran", name="Iran"),
)
COUNCIL, UN = Organization(id="council", name="Security Council"), Organization(id="un", name="United Nations")
EXPORTS = Norm(
    id="1874-9",
    title="Resolution 1874 (2009)",
    paragraph="paragraph 9",
    issued_by=COUNCIL,
    adopted="2009-06-12",
    outcome=VoteOutcome.ADOPTED,
    period="2009-06-12/..",
    addressees=[DPRK],
    acts=["supply"],
    objects=["arms"],
    direction=FlowDirection.OUTWARD,
)
PANEL = Norm(id="panel", title="Draft S/2024/255", issued_by=COUNCIL, adopted="2024-03-28", outcome=VoteOutcome.VETOED)
LAPSE = Event(id="lapse", when="2024-04-30")
CAST = (DPRK, RUSSIA, IRAN, COUNCIL, UN, EXPORTS, PANEL, LAPSE)
SHELLS = Conduct(by="dprk", toward="russia", acts="supply", objects="arms/ammunition", direction=FlowDirection.OUTWARD)


def charge(
    accused: str = "dprk", norm: str = "1874-9", done: Conduct | None = SHELLS, when: str | None = "2024-10"
) -> tuple[Record, ...]:
    """A charge that an actor broke a norm by what they did at some time."""
    conduct = Proposition(id="conduct", text="It was done.", when=when, conduct=done)
    return conduct, Allegation(
        id="charge", when="2024-11", accused=accused, breaches=Breach(norm=norm, conduct=conduct)
    )


@pytest.mark.parametrize("when", ["2023-09", "2024-03-29", "2024-05", "2024-10", "2009-06-12", "2009", None])
def test_shells_after_the_panel_was_gone(when: str | None) -> None:
    """The veto ended the monitors, not the measure: the export of shells is reached before and after."""
    assert [] == verdicts(*CAST, *charge(when=when))


def test_what_was_vetoed_is_cited() -> None:
    """A draft that was vetoed on 28 March 2024 obliges nobody, before or after."""
    for when in ("2024-10", "2024-01", None):
        dossier = [*CAST, *charge(norm="panel", when=when)]

        assert [("TL08", "warning", ("charge", "panel", "dprk", "conduct"))] == verdicts(*dossier)
        assert ["it was never adopted: vetoed"] == words(*dossier)


@pytest.mark.parametrize(
    "outcome", [VoteOutcome.REJECTED, VoteOutcome.WITHDRAWN, VoteOutcome.VETOED], ids=lambda one: one.value
)
def test_what_became_of_a_draft_is_told(outcome: VoteOutcome) -> None:
    """Rejected, withdrawn and vetoed drafts bind alike: not at all."""
    draft = attrs.evolve(PANEL, outcome=outcome)

    assert [f"it was never adopted: {outcome.value}"] == words(DPRK, RUSSIA, COUNCIL, draft, *charge(norm="panel"))


# Crimea. Russia vetoed draft S/2014/189, which called the referendum invalid, on 15 March 2014; on 27 March the General
# Assembly adopted resolution 68/262.


@pytest.mark.parametrize(("outcome", "found"), [(VoteOutcome.VETOED, 1), (VoteOutcome.ADOPTED, 0), (None, 0)])
def test_the_draft_on_crimea(outcome: VoteOutcome | None, found: int) -> None:
    """Only what is known to have failed is no law; an unrecorded vote leaves it open."""
    draft = Norm(id="draft", title="Draft S/2014/189", adopted="2014-03-15", outcome=outcome)

    assert [("TL08", "warning", ("charge", "draft", "russia", "conduct"))] * found == verdicts(
        DPRK, RUSSIA, draft, *charge("russia", "draft", done=None, when="2014-03-18")
    )


# What the embargo does not reach.


@pytest.mark.parametrize(
    ("accused", "changes", "when", "expected"),
    [
        ("iran", {"by": "iran"}, "2024-10", "it addresses North Korea, and not Iran"),
        ("dprk", {"acts": "training"}, "2024-10", "it is about supply, and not training"),
        ("dprk", {"objects": ["food/rice", "coal"]}, "2024-10", "it reaches arms, and not food/rice, coal"),
        (
            "dprk",
            {"direction": FlowDirection.INWARD},
            "2024-10",
            "it regulates what goes outward, and not the other way",
        ),
        ("dprk", {}, "2009-06-11", "it was adopted only 2009-06-12"),
        (
            "dprk",
            {"objects": "coal", "direction": FlowDirection.INWARD},
            "2009-05",
            (
                "it was adopted only 2009-06-12; it reaches arms, and not coal; "
                "it regulates what goes outward, and not the other way"
            ),
        ),
    ],
    ids=["addressees", "acts", "objects", "direction", "period", "several"],
)
def test_one_step_too_far(accused: str, changes: dict[str, Any], when: str, expected: str) -> None:
    """One facet that certainly excludes the conduct is enough; the message says which."""
    dossier = [*CAST, *charge(accused, done=attrs.evolve(SHELLS, **changes), when=when)]

    assert [("TL08", "warning", ("charge", "1874-9", accused, "conduct"))] == verdicts(*dossier)
    assert [expected] == words(*dossier)


@pytest.mark.parametrize(
    "changes",
    [
        {"acts": ()},
        {"objects": ()},
        {"direction": None},
        {"objects": ["coal", "arms"]},
        {"acts": ["Supply "]},
        {"objects": "ARMS"},
        {"direction": FlowDirection.EITHER},
    ],
    ids=["no act", "no object", "no direction", "one of two", "spelling", "case", "either"],
)
def test_what_is_not_recorded_or_partly_reached(changes: dict[str, Any]) -> None:
    """A facet that is unknown on one side excludes nothing, and one reached object is enough."""
    assert [] == verdicts(*CAST, *charge(done=attrs.evolve(SHELLS, **changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"addressees": (), "acts": (), "objects": (), "direction": None, "period": None, "outcome": None},
        {"objects": "arms/ammunition/shells"},
        {"direction": FlowDirection.EITHER},
        {"period": "2009-06-12/"},
        {"period": "[2009,2025]"},
    ],
    ids=["nothing known", "narrower", "either way", "unknown end", "one of two"],
)
def test_a_norm_of_which_less_is_known(changes: dict[str, Any]) -> None:
    """A narrower key may still be what was meant, and an end that nobody knows is none."""
    norm = attrs.evolve(EXPORTS, **changes)

    assert [] == verdicts(DPRK, RUSSIA, COUNCIL, norm, *charge())


@pytest.mark.parametrize(
    ("membership", "found"),
    [
        (None, 0),
        (Membership(id="seat", member="iran", organization="un", period="1945-10-24/..", as_of="2025"), 0),
        (Membership(id="seat", member="iran", organization="un", period="1945-10-24/2000", as_of="2025"), 1),
        (Membership(id="seat", member="iran", organization="un", period="1945-10-24/2000", as_of="2010"), 0),
    ],
    ids=["unrecorded", "member", "left", "old table"],
)
def test_a_norm_for_all_members(membership: Membership | None, found: int) -> None:
    """Members of an addressed organization are addressed; only a table that tells can exclude a state."""
    norm = attrs.evolve(EXPORTS, addressees=UN)
    more = [membership] if membership else []

    assert [("TL08", "warning", ("charge", "1874-9", "iran", "conduct"))] * found == verdicts(
        DPRK, RUSSIA, IRAN, COUNCIL, UN, norm, *more, *charge("iran")
    )


def test_an_organ_is_addressed_and_an_unknown_firm_is_left_open() -> None:
    """An office of North Korea is reached as it is; of a firm without a state on record nobody knows."""
    organ = Organization(id="office-99", name="Office 99", part_of=DPRK)
    firm = Organization(id="firm", name="Trading Company")

    assert [] == verdicts(*CAST, organ, *charge("office-99"))
    assert [] == verdicts(*CAST, firm, *charge("firm"))


@pytest.mark.parametrize(
    ("direction", "found"), [(FlowDirection.INWARD, 0), (FlowDirection.EITHER, 0), (FlowDirection.OUTWARD, 1)]
)
def test_whoever_receives_what_another_sends(direction: FlowDirection, found: int) -> None:
    """What goes out of North Korea comes in to Russia: to procure is not to supply, and the way is the other."""
    norm = attrs.evolve(EXPORTS, addressees=RUSSIA, acts=["procurement"], direction=direction)
    dossier = (DPRK, RUSSIA, COUNCIL, norm, *charge("russia"))

    assert [("TL08", "warning", ("charge", "1874-9", "russia", "conduct"))] * found == verdicts(*dossier)
    assert ["it regulates what goes outward, and not the other way"] * found == words(*dossier)


def test_a_norm_merely_mentioned_is_not_said_to_apply() -> None:
    """Speaking of a measure that has ended, with nobody to bind and nothing to bind for, is history."""
    over = attrs.evolve(EXPORTS, period="2009-06-12/2015")
    mention = Statement(id="said", when="2024", invokes=Invocation(instrument=over))
    appeal = Statement(id="said", when="2024", invokes=Invocation(instrument=over, bearer=DPRK))
    cast = (DPRK, RUSSIA, COUNCIL, over)

    assert [] == verdicts(*cast, mention)
    assert [("TL08", "warning", ("said", "1874-9", "dprk"))] == verdicts(*cast, appeal)
    assert ["it applies in 2009-06-12/2015, and not then"] == words(*cast, appeal)


def test_a_breach_of_some_time_past() -> None:
    """A charge without conduct may mean any day before it; a norm that began later was not there to be broken."""
    charged = Allegation(id="charge", when="2024-11", accused=DPRK, breaches=Breach(norm=EXPORTS))
    early = attrs.evolve(charged, when="2008")

    assert [] == verdicts(*CAST, charged)
    assert [("TL08", "warning", ("charge", "1874-9", "dprk"))] == verdicts(*CAST, early)


def test_the_vote_is_the_first_day_of_a_norm_without_a_period() -> None:
    """What was adopted in 2009 does not reach back, even if nobody recorded its period."""
    norm = attrs.evolve(EXPORTS, period=None)
    cast = (DPRK, RUSSIA, COUNCIL, norm)

    assert [] == verdicts(*cast, *charge(when="2009-06-12"))
    assert ["it was adopted only 2009-06-12"] == words(*cast, *charge(when="2009-06-11"))
