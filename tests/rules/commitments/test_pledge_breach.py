"""LC10, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_cast import NEGATIVE, USSR, WHITE, claim, findings, verdicts

from geoclaims import Certainty, Literal, Pledge, Proposition, Record, Retraction, SpeakerMode, State, Statement, Tense

TESTED = Proposition(id="tested", text="It tested one on 1 September 1961.", when="1961-09-01", implies="tests")


def report(by: str = "ussr", **fields: Any) -> Statement:
    """An actor says that there was a test."""
    made = Statement(id=f"by-{by}", speakers=by, when="1961-09-02", claims=claim(TESTED, tense=Tense.OCCURRED))
    return attrs.evolve(made, **fields)


# On 28 August 1959 Moscow promised not to test unless the West did; on 1 September 1961 it tested.

TESTS = Proposition(id="tests", text="The Soviet Union tests a nuclear weapon.")
WEST = Proposition(id="west", text="A Western power tests a nuclear weapon.")
NOT_TESTS, NOT_WEST = Literal(proposition=TESTS, holds=False), Literal(proposition=WEST, holds=False)
TEST_CAST = (TESTS, TESTED, WEST)


def pledge(**fields: Any) -> Pledge:
    """The promise, without its condition unless one is given."""
    made = Pledge(id="pledge", speakers=USSR, when="1959-08-28", promises=NOT_TESTS, window="1959-08-28/1962-12-31")
    return attrs.evolve(made, **fields)


OWN, ACCUSED = ("LC10", "warning", ("by-ussr", "pledge"), "ussr"), ("LC10", "info", ("by-us", "pledge"), "ussr")


def test_a_broken_promise_is_explained() -> None:
    """The path leads from the promise over what was said to what follows from it."""
    own, other = (findings("LC", *TEST_CAST, pledge(), report(by))[0] for by in ("ussr", "us"))
    promised = "Soviet Union promised not 'The Soviet Union tests a nuclear weapon.'"

    assert f"{promised}, and says itself that it was otherwise" == own.message
    assert f"{promised}, and United States says that it was otherwise" == other.message
    assert [
        ("Soviet Union, 1959-08-28: promises not 'The Soviet Union tests a nuclear weapon.'", "pledge"),
        ("Soviet Union, 1961-09-02: 'It tested one on 1 September 1961.'", "by-ussr"),
        ("so 'The Soviet Union tests a nuclear weapon.', which it implies", "tested"),
    ] == [(reason.text, reason.record) for reason in own.path]


REMOVED = Proposition(id="removed", text="The missiles have gone by December 1962.", when="1962-12-01")
REMAINED = Proposition(id="remained", text="They were there in December.", when="1962-12-01", contradicts=REMOVED)
REMOVAL = pledge(promises=Literal(proposition=REMOVED), when="1962-10-28", window="1962-10-28/1962-12-15")
BROKEN: dict[str, tuple[tuple[Record, ...], list[Any]]] = {
    "own": ((pledge(), report()), [OWN]),
    "alleged": ((pledge(), report("us")), [ACCUSED]),
    "both": ((pledge(), report(), report("us")), [ACCUSED, OWN]),
    "no window": ((pledge(window=None), report()), [OWN]),
    "condition met": (
        (pledge(condition=NOT_WEST), report(claims=[*report().claims, claim(WEST, polarity=NEGATIVE)])),
        [OWN],
    ),
    "condition met, as alleged": (
        (pledge(condition=NOT_WEST), report("us", claims=[*report().claims, claim(WEST, polarity=NEGATIVE)])),
        [ACCUSED],
    ),
    "spokesman": ((pledge(), report(speakers=WHITE, on_behalf_of=USSR)), [OWN]),
    "promised by a spokesman": ((pledge(speakers=WHITE, on_behalf_of=USSR), report()), [OWN]),
    "own and another's voice": ((pledge(), report(speakers=["us", "ussr"], mode=SpeakerMode.JOINT)), [OWN]),
    "something positive": ((REMOVAL, REMOVED, report(when="1963", claims=claim(REMOVED, polarity=NEGATIVE))), [OWN]),
    "something positive excluded": (
        (REMOVAL, REMOVED, REMAINED, report("us", when="1963", claims=claim(REMAINED))),
        [ACCUSED],
    ),
}


@pytest.mark.parametrize(("records", "expected"), BROKEN.values(), ids=BROKEN)
def test_a_promise_and_what_is_said_of_it(records: tuple[Record, ...], expected: list[Any]) -> None:
    """By its maker's own account it is a warning, by another actor's information; always held against its maker."""
    assert expected == verdicts("LC", *TEST_CAST, *records)


def test_a_promise_of_several_is_held_against_whom_the_claim_is_about() -> None:
    """Panmunjom, 1992: both Koreas promised no tests; that the South says the North tested is no confession."""
    north, south = State(id="n", name="North Korea"), State(id="s", name="South Korea")
    test = Proposition(id="test", text="A weapon is tested in Korea.")
    tested = Proposition(id="dprk-test", text="North Korea tested.", when="2006-10-09", implies=[test], about=[north])
    joint = Pledge(
        id="joint",
        speakers=[north, south],
        mode=SpeakerMode.JOINT,
        when="1992-01-20",
        promises=Literal(proposition=test, holds=False),
    )
    said = [Statement(id=f"by-{who}", speakers=who, when="2006-10-10", claims=claim(tested)) for who in ("s", "n")]

    assert [
        ("LC10", "warning", ("by-n", "joint"), "n"),
        ("LC10", "info", ("by-s", "joint"), "n"),
    ] == verdicts("LC", north, south, test, tested, joint, *said)
    assert ["info", "info"] == [
        severity for _, severity, _, _ in verdicts("LC", test, attrs.evolve(tested, about=()), joint, *said)
    ]


def test_claims_about_each_of_several_who_promised_are_held_against_each() -> None:
    """What is said of the one leaves out nothing that is said of the other."""
    joint = Pledge(
        id="joint",
        speakers=["n", "s"],
        mode=SpeakerMode.JOINT,
        when="1992",
        promises=Literal(proposition="test", holds=False),
    )
    tested = [
        Proposition(id=f"{who}-test", text=f"{who} tested.", when="2006-10-09", implies=["test"], about=[who])
        for who in "ns"
    ]
    said = [
        Statement(id=f"of-{who}", speakers=by, when="2006-10-10", claims=claim(proposition))
        for who, by, proposition in zip("ns", ("first", "second"), tested, strict=True)
    ]

    assert [("of-n", "n"), ("of-s", "s")] == sorted(
        (records[0], holder) for _, _, records, holder in verdicts("LC10", *tested, joint, *said)
    )


KEPT: dict[str, tuple[Record, ...]] = {
    "window over": (pledge(window="1959-08-28/1960-12-31"), report()),
    "window may be over": (pledge(window="1959-08-28/1961-09-01?"), report(claims=claim("wide"))),
    "before the pledge": (pledge(window=None, when="1961-10-01"), report()),
    "pledge of that day": (pledge(window=None, when="1961-09-01"), report()),
    "claimed before the pledge": (pledge(), report(when="1959-08-27")),
    "may have been claimed before": (pledge(), report(when="1959")),
    "time is not over": (REMOVAL, REMOVED, report(when="1962-12-10", claims=claim(REMOVED, polarity=NEGATIVE))),
    "no time named": (
        attrs.evolve(REMOVAL, window=None),
        REMOVED,
        report(when="1963", claims=claim(REMOVED, polarity=NEGATIVE)),
    ),
    "pledge undated": (pledge(window=None, when=None), report()),
    "test undated": (pledge(), report(claims=claim(TESTS))),
    "test unrecorded": (pledge(promises=Literal(proposition="lost", holds=False)), report(claims=claim("lost"))),
    "expected": (pledge(), report(claims=claim(TESTED, tense=Tense.EXPECTED))),
    "probable": (pledge(), report(claims=claim(TESTED, certainty=Certainty.PROBABLE))),
    "denied": (pledge(), report(claims=claim(TESTED, polarity=NEGATIVE))),
    "conditional": (pledge(), report(claims=claim(TESTED, given=Literal(proposition=WEST)))),
    "condition unknown": (pledge(condition=NOT_WEST), report()),
    "condition unmet": (pledge(condition=NOT_WEST), report(claims=[*report().claims, claim(WEST)])),
    "condition met for another": (
        pledge(condition=NOT_WEST),
        report(),
        report("us", claims=claim(WEST, polarity=NEGATIVE)),
    ),
    "pledge withdrawn": (pledge(), report(), Retraction(id="r", speakers=USSR, when="1961-08-31", retracts="pledge")),
    "claim withdrawn": (pledge(), report(), Retraction(id="r", speakers=USSR, when="1961-10", retracts="by-ussr")),
    "promise of the same": (pledge(promises=Literal(proposition=TESTS)), report()),
    "pledge of nobody": (pledge(speakers=["us", "ussr"]), report()),
}


@pytest.mark.parametrize("records", KEPT.values(), ids=KEPT)
def test_a_promise_that_is_not_shown_to_be_broken(records: tuple[Record, ...]) -> None:
    """What is outside the window, unsure, conditional, still to come or withdrawn breaks no promise."""
    wide = attrs.evolve(TESTED, id="wide", when="1961")

    assert () == findings("LC", *TEST_CAST, wide, *records)
