"""LC09, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_cast import HERTER, MISSILES, NEGATIVE, US, USSR, WHITE, claim, findings, verdicts

from geoclaims import (
    Allegation,
    Breach,
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Proposition,
    Record,
    Retraction,
    Statement,
)

# In 1962 Moscow denied offensive missiles in Cuba, and not that it was sending arms.

ARMS = Proposition(id="arms", text="The Soviet Union sends arms to Cuba.")
ROCKETS = Proposition(id="rockets", text="The Soviet Union sent ballistic missiles to Cuba.", implies=[ARMS])


def charge(id: str, proposition: Proposition, **fields: Any) -> Allegation:
    """An allegation against the Soviet Union."""
    made = Allegation(id=id, speakers=US, when="1962-10-22", accused=USSR, claims=claim(proposition))
    return attrs.evolve(made, **fields)


FIRST, SECOND = charge("first", MISSILES), charge("second", ARMS)


def answer(*targets: str, **fields: Any) -> Denial:
    """What Moscow denies."""
    return attrs.evolve(Denial(id="denied", speakers=USSR, when="1962-10-25", denies=targets), **fields)


LEFT = [("LC09", "info", ("ussr", "second", "denied"), "ussr")]
REMAINDERS: dict[str, tuple[Record, ...]] = {
    "statement": (answer("first"),),
    "proposition": (answer("missiles"),),
    "responsibility": (answer("first", scope=DenialScope.RESPONSIBILITY),),
    "illegality": (answer("first", scope=DenialScope.ILLEGALITY),),
    "mode unstated": (answer("first", speakers=["ussr", "us"]),),
    "on behalf": (answer("first", speakers=HERTER, on_behalf_of="ussr"),),
    "undated": (answer("first", when=None),),
    "possible": (answer("first"), charge("weak", MISSILES, claims=claim(MISSILES, certainty=Certainty.POSSIBLE))),
    "later": (answer("first"), charge("late", ARMS, when="1962-10-26")),
    "withdrawn": (
        answer("first"),
        charge("gone", ARMS),
        Retraction(id="r", speakers=US, when="1962-11", retracts="gone"),
    ),
    "another accused": (answer("first"), charge("other", ARMS, accused="us")),
}


@pytest.mark.parametrize("records", REMAINDERS.values(), ids=REMAINDERS)
def test_what_was_not_denied_is_listed(records: tuple[Record, ...]) -> None:
    """One finding, with what was made by then, still stands and was answered by nothing."""
    assert LEFT == verdicts("LC", FIRST, SECOND, ARMS, *records)


def test_the_remainder_says_who_alleged_what() -> None:
    """The path shows the denials first and then what they leave."""
    (finding,) = findings("LC", FIRST, SECOND, ARMS, answer("first"))

    assert "Soviet Union has denied some allegations against it, but not 'second'" == finding.message
    assert [
        "Soviet Union, 1962-10-25: denies 'first'",
        "not denied: United States, 1962-10-22: 'The Soviet Union sends arms to Cuba.'",
    ] == [reason.text for reason in finding.path]


def test_to_deny_a_thing_concedes_nothing_that_follows_from_it() -> None:
    """That no missiles were sent says nothing of arms, although missiles are arms."""
    assert LEFT == verdicts("LC", ROCKETS, ARMS, charge("strong", ROCKETS), SECOND, answer("rockets"))


NO_REMAINDER: dict[str, tuple[Record, ...]] = {
    "nothing denied": (FIRST, SECOND),
    "all statements": (FIRST, SECOND, answer("first", "second")),
    "all propositions": (FIRST, SECOND, answer("missiles", "arms")),
    "dismissed": (FIRST, SECOND, answer("first", scope=DenialScope.DISMISSAL)),
    "no comment": (FIRST, SECOND, answer("first", scope=DenialScope.NO_COMMENT)),
    "utterance": (FIRST, SECOND, answer("first", scope=DenialScope.UTTERANCE)),
    "empty": (FIRST, SECOND, answer()),
    "something else": (FIRST, SECOND, answer("issues")),
    "another": (FIRST, SECOND, answer("first", speakers="white")),
    "by its content": (FIRST, SECOND, answer("first", "arms", scope=DenialScope.RESPONSIBILITY)),
    "uncommitted, by its content": (
        FIRST,
        charge("weak", ARMS, claims=Claim(proposition=ARMS)),
        answer("first", "arms"),
    ),
    "by its conduct": (
        FIRST,
        charge("breach", ARMS, claims=(), breaches=Breach(conduct=ARMS)),
        answer("first", "arms"),
    ),
    "conceded": (FIRST, SECOND, answer("first"), Confirmation(id="yes", speakers=USSR, confirms="arms")),
    "closure": (FIRST, charge("strong", ROCKETS), ROCKETS, answer("first", "arms")),
    "said otherwise": (
        FIRST,
        SECOND,
        answer("first"),
        Statement(id="no", speakers=USSR, claims=claim(ARMS, polarity=NEGATIVE)),
    ),
    "only later": (FIRST, charge("second", ARMS, when="1962-10-26"), answer("first")),
}


@pytest.mark.parametrize("records", NO_REMAINDER.values(), ids=NO_REMAINDER)
def test_nothing_is_left_undenied(records: tuple[Record, ...]) -> None:
    """Without a denial of an allegation there is no remainder, and with a denial of all there is none either."""
    assert () == findings("LC09", *{record.id: record for record in (ARMS, *records)}.values())


def test_each_accused_has_a_remainder_of_its_own() -> None:
    """Two who are accused of the same, and deny different parts, are two findings."""
    both = [attrs.evolve(one, speakers=WHITE, accused=["ussr", "us"]) for one in (FIRST, SECOND)]
    left, named = verdicts("LC", *both, ARMS, answer("first"), answer("second", id="other", speakers=US))

    assert ("LC09", "info", ("us", "first", "other"), "us") == left
    assert ("LC09", "info", ("ussr", "second", "denied"), "ussr") == named
