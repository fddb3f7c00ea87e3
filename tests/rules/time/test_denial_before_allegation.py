"""TM04, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from rule_answers import findings

from geoclaims import Certainty, Claim, Confirmation, Denial, Polarity, Proposition, Severity, Statement

# On 25 October 1962, Zorin was asked in the Security Council whether there were missiles in Cuba.

MISSILES = Proposition(id="missiles", text="The Soviet Union has placed missiles in Cuba.")
CHARGE = Statement(id="charge", when="1962-10-22", claims=[Claim(proposition=MISSILES, certainty=Certainty.CERTAIN)])
TOO_EARLY = Denial(id="denial", when="1962-10-18", denies=[CHARGE])


def test_a_denial_before_its_target_is_a_warning() -> None:
    """Nobody can deny what has not yet been said."""
    (finding,) = findings("TM04", MISSILES, CHARGE, TOO_EARLY)

    assert finding.severity is Severity.WARNING
    assert ("denial", "charge") == finding.records
    assert "denial 'denial' of 1962-10-18 answers 'charge', which was said later, 1962-10-22" == finding.message
    assert ["denial", "charge"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize("when", ["1962-10-22", "1962-10-23", "1962-10", "1962", "1962-10-18/..", "1962-10-21~", None])
def test_a_denial_that_may_be_later_is_accepted(when: str | None) -> None:
    """Only what is certain counts: the same day, a wide date and no date are no defect."""
    assert () == findings("TM04", MISSILES, CHARGE, attrs.evolve(TOO_EARLY, when=when))


def test_a_target_without_a_date_is_accepted() -> None:
    """Without a date of the charge nothing is certain."""
    assert () == findings("TM04", MISSILES, attrs.evolve(CHARGE, when=None), TOO_EARLY)


def test_a_proposition_may_be_denied_before_anybody_claims_it() -> None:
    """Pre-emptive denials of a content are no defect; only denied statements are looked at."""
    assert () == findings("TM04", MISSILES, CHARGE, attrs.evolve(TOO_EARLY, denies=[MISSILES]))


def test_only_denials_are_looked_at() -> None:
    """A confirmation dated before what it confirms is not this rule's business."""
    assert () == findings("TM04", MISSILES, CHARGE, Confirmation(id="c", when="1962-10-18", confirms=[CHARGE]))


def test_each_target_is_judged_alone() -> None:
    """Of two targets only the later one is reported."""
    earlier = attrs.evolve(CHARGE, id="earlier", when="1962-10-10")
    both = attrs.evolve(TOO_EARLY, denies=[CHARGE, earlier])
    (finding,) = findings("TM04", MISSILES, CHARGE, earlier, both)

    assert ("denial", "charge") == finding.records
    assert finding.message.endswith("1962-10-22; it may answer 'earlier'")


SOME_WEAPONS = Proposition(id="weapons", text="The Soviet Union has placed weapons in Cuba.")


@pytest.mark.parametrize(
    ("claimed", "target"),
    [
        (MISSILES, MISSILES),
        (SOME_WEAPONS, attrs.evolve(MISSILES, equivalent_to=["weapons"])),
        (attrs.evolve(SOME_WEAPONS, equivalent_to=["missiles"]), MISSILES),
        (SOME_WEAPONS, attrs.evolve(MISSILES, implies=["weapons"])),
    ],
    ids=["the same", "equivalent", "equivalent, recorded there", "weaker"],
)
def test_an_earlier_statement_of_the_same_or_less_is_suggested(claimed: Proposition, target: Proposition) -> None:
    """The denial probably answers an actor who said the same, or something weaker, before."""
    earlier = Statement(id="keating", when="1962-10-10", claims=[Claim(proposition=claimed)])
    (finding,) = findings("TM04", *{claimed.id: claimed, target.id: target}.values(), CHARGE, TOO_EARLY, earlier)

    assert finding.message.endswith("; it may answer 'keating'")
    assert ("denial", "charge") == finding.records


@pytest.mark.parametrize(
    "other",
    [
        Statement(id="other", when="1962-10-19", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", when="1962", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=SOME_WEAPONS)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=MISSILES, polarity=Polarity.NEGATIVE)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=MISSILES, polarity=Polarity.UNSTATED)]),
    ],
    ids=["later", "perhaps later", "undated", "stronger or other", "the opposite", "neither"],
)
def test_nothing_else_is_suggested(other: Statement) -> None:
    """A suggestion was certainly said before the denial, and claims what the target claims."""
    stronger = attrs.evolve(SOME_WEAPONS, implies=["missiles"])
    (finding,) = findings("TM04", MISSILES, stronger, CHARGE, TOO_EARLY, other)

    assert finding.message.endswith("1962-10-22")


def test_a_denial_does_not_answer_itself() -> None:
    """Claims of the denial itself are no suggestion."""
    denial = attrs.evolve(TOO_EARLY, claims=[Claim(proposition=MISSILES)])
    (finding,) = findings("TM04", MISSILES, CHARGE, denial)

    assert finding.message.endswith("1962-10-22")


def test_whoever_denied_the_weaker_claim_earlier_is_suggested() -> None:
    """Who denies what follows denies what it follows from: "not q" is said by "not p" if q implies p."""
    p, q = Proposition(id="p", text="P."), Proposition(id="q", text="Q.", implies=["p"])
    negative = Polarity.NEGATIVE
    (finding,) = findings(
        "TM04",
        p,
        q,
        Statement(id="strong", when="2024-05-02", claims=[Claim(proposition=p, polarity=negative)]),
        Statement(id="weak", when="2024-04-01", claims=[Claim(proposition=q, polarity=negative)]),
        Denial(id="denied", when="2024-05-01", denies=["strong"]),
    )

    assert "it may answer 'weak'" in finding.message
