"""TM03, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Dossier,
    Finding,
    Literal,
    Pledge,
    Proposition,
    Record,
    State,
    Statement,
    Tense,
    check,
)

US = State(id="us", name="United States")
MISSILES = Proposition(id="missiles", text="There are offensive missiles in Cuba.")
CAST = (US, MISSILES)


def claim(proposition: str | Proposition, **fields: Any) -> Claim:
    """A certain claim."""
    return attrs.evolve(Claim(proposition=proposition, certainty=Certainty.CERTAIN), **fields)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule, or a theme, finds beside the cast."""
    return check(Dossier([*CAST, *records]), select=code).findings


# The landing of 20 July 1969.

LANDED = Proposition(id="landed", text="Men have landed on the moon.", when="1969-07-20")


def told(when: str | None, tense: Tense = Tense.OCCURRED, **fields: Any) -> Statement:
    """A statement about the landing."""
    return Statement(id="told", speakers=US, when=when, claims=claim(LANDED, tense=tense, **fields))


@pytest.mark.parametrize(
    ("tense", "words"), [(Tense.OCCURRED, "happened"), (Tense.ONGOING, "begun")], ids=["occurred", "ongoing"]
)
def test_nobody_reports_what_is_still_to_come(tense: Tense, words: str) -> None:
    """What certainly begins after the statement can be neither past nor present in it."""
    (finding,) = findings("TM", LANDED, told("1969-07-16", tense))

    assert ("TM03", "error", ("told", "landed")) == (finding.code, finding.severity, finding.records)
    assert f"statement 'told' of 1969-07-16 says of 1969-07-20 that it has {words}" == finding.message
    assert [
        (f"United States, 1969-07-16: {tense.value}", "told"),
        ("'Men have landed on the moon.' is dated 1969-07-20", "landed"),
    ] == [(reason.text, reason.record) for reason in finding.path]


def test_two_days_before_are_too_early() -> None:
    """Of the slack of a day nothing is left then."""
    assert 1 == len(findings("TM03", LANDED, told("1969-07-18")))


def test_one_claim_made_twice_is_one_finding() -> None:
    """A repeated claim is one defect."""
    repeated = attrs.evolve(told("1969-07-16"), claims=[*told("1969-07-16").claims] * 2)

    assert 1 == len(findings("TM03", LANDED, repeated))


TIMELY: dict[str, tuple[Record, ...]] = {
    "that day": (LANDED, told("1969-07-20")),
    "the day before": (LANDED, told("1969-07-19")),
    "that month": (LANDED, told("1969-07")),
    "undated": (LANDED, told(None)),
    "expected": (LANDED, told("1969-07-16", Tense.EXPECTED)),
    "no tense": (LANDED, told("1969-07-16", Tense.UNSTATED)),
    "conditional": (LANDED, told("1969-07-16", given=Literal(proposition=MISSILES))),
    "landing undated": (attrs.evolve(LANDED, when=None), told("1969-07-16")),
    "landing that year": (attrs.evolve(LANDED, when="1969"), told("1969-07-16")),
    "landing unrecorded": (told("1969-07-16"),),
    "promised": (LANDED, Pledge(id="told", when="1961-05-25", promises=Literal(proposition=LANDED))),
}


@pytest.mark.parametrize("records", TIMELY.values(), ids=TIMELY)
def test_what_may_be_told_in_time(records: tuple[Record, ...]) -> None:
    """A day of slack, wide dates, other tenses, conditions and promises are accepted."""
    assert () == findings("TM03", *records)
