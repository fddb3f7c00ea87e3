"""IN04, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Allegation,
    Certainty,
    Claim,
    Denial,
    Dossier,
    Finding,
    Proposition,
    Record,
    State,
    Statement,
    check,
)

US, USSR = State(id="us", name="United States"), State(id="ussr", name="Soviet Union")
MISSILES = Proposition(id="missiles", text="There are offensive missiles in Cuba.")
ISSUES = Proposition(id="issues", text="The gravest issues arise.")
CAST = (US, USSR, MISSILES, ISSUES)


def claim(proposition: str | Proposition, **fields: Any) -> Claim:
    """A certain claim."""
    return attrs.evolve(Claim(proposition=proposition, certainty=Certainty.CERTAIN), **fields)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule finds beside the cast."""
    return check(Dossier([*CAST, *records]), select=code).findings


SAID = Statement(id="a", speakers=USSR, when="1962-10-25", claims=claim(MISSILES))


@pytest.mark.parametrize("ids", ["b", "bc"])
def test_one_utterance_recorded_again(ids: str) -> None:
    """However often it was recorded, it is one finding that names all the records."""
    (finding,) = findings("IN04", SAID, *(attrs.evolve(SAID, id=id, quote=id) for id in reversed(ids)))

    assert ("info", ("a", *ids)) == (finding.severity, finding.records)
    assert finding.message.endswith("record the same statement of 1962-10-25")
    assert [("Soviet Union, 1962-10-25", id) for id in f"a{ids}"] == [(one.text, one.record) for one in finding.path]


def test_the_order_of_speakers_and_claims_is_of_no_consequence() -> None:
    """The same said by the same, in another order and at another hour, is the same."""
    one = attrs.evolve(SAID, speakers=["us", "ussr"], claims=[claim(MISSILES), claim(ISSUES)])
    other = attrs.evolve(one, id="b", speakers=["ussr", "us"], claims=one.claims[::-1], when="1962-10-25T17:00:00Z")

    (finding,) = findings("IN04", one, other)

    assert ("info", ("a", "b")) == (finding.severity, finding.records)
    assert "'a', 'b' record the same statement of 1962-10-25" == finding.message


TWICE: dict[str, tuple[Statement, Statement]] = {
    "another day": (SAID, attrs.evolve(SAID, id="b", when="1962-10-26")),
    "another hour": (
        attrs.evolve(SAID, when="1962-10-25T16:00:00Z"),
        attrs.evolve(SAID, id="b", when="1962-10-25T17:00:00Z"),
    ),
    "that month": (attrs.evolve(SAID, when="1962-10"), attrs.evolve(SAID, id="b", when="1962-10")),
    "undated": (attrs.evolve(SAID, when=None), attrs.evolve(SAID, id="b", when=None)),
    "another type": (SAID, Denial(id="b", speakers=USSR, when="1962-10-25", claims=SAID.claims, denies=ISSUES)),
    "an allegation": (SAID, Allegation(id="b", speakers=USSR, when="1962-10-25", claims=SAID.claims)),
    "other claims": (SAID, attrs.evolve(SAID, id="b", claims=claim(ISSUES))),
    "less certain": (SAID, attrs.evolve(SAID, id="b", claims=claim(MISSILES, certainty=Certainty.POSSIBLE))),
    "another speaker": (SAID, attrs.evolve(SAID, id="b", speakers=US)),
    "another principal": (SAID, attrs.evolve(SAID, id="b", on_behalf_of=US)),
    "no speaker": (attrs.evolve(SAID, speakers=[]), attrs.evolve(SAID, id="b", speakers=[])),
    "no claim": (attrs.evolve(SAID, claims=[]), attrs.evolve(SAID, id="b", claims=[])),
    "the same record": (SAID, SAID),
}


@pytest.mark.parametrize("pair", TWICE.values(), ids=TWICE)
def test_two_utterances(pair: tuple[Statement, Statement]) -> None:
    """Another day, type, content or speaker makes another utterance, and so may what is not known."""
    assert () == findings("IN04", *pair)
