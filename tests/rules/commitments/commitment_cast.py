"""What the tests of LC05 to LC10 share: a cast of speakers, and claims of theirs."""

from __future__ import annotations

from typing import Any

import attrs

from geoclaims import (
    Certainty,
    Claim,
    Dossier,
    Finding,
    Office,
    Organization,
    Person,
    Polarity,
    Proposition,
    Record,
    Retraction,
    State,
    Statement,
    Tenure,
    check,
)

CERTAIN, NEGATIVE = Certainty.CERTAIN, Polarity.NEGATIVE
US, USSR = State(id="us", name="United States"), State(id="ussr", name="Soviet Union")
DEPARTMENT = Organization(id="state-dept", name="the State Department", part_of=US)
SECRETARY = Office(id="secretary", name="Secretary of State", of=DEPARTMENT)
WHITE, HERTER = Person(id="white", name="Lincoln White"), Person(id="herter", name="Christian Herter")
MISSILES = Proposition(id="missiles", text="There are offensive missiles in Cuba.")
ISSUES = Proposition(id="issues", text="The gravest issues arise.")
CAST = (US, USSR, DEPARTMENT, SECRETARY, WHITE, HERTER, MISSILES, ISSUES)
HERTER_IN_OFFICE = Tenure(id="term", person=HERTER, office=SECRETARY, period="1959/1961")


def claim(proposition: str | Proposition, **fields: Any) -> Claim:
    """A certain claim."""
    return attrs.evolve(Claim(proposition=proposition, certainty=CERTAIN), **fields)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule, or a theme, finds beside the cast."""
    return check(Dossier([*CAST, *records]), select=code).findings


def verdicts(code: str, *records: Record) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """The same in short: code, severity, records and holder."""
    return [(one.code, one.severity.value, one.records, one.holder) for one in findings(code, *records)]


# On 5 May 1960 Lincoln White spoke for the State Department.

TOLD = Statement(id="told", speakers=WHITE, on_behalf_of=DEPARTMENT, when="1960-05-05", claims=claim(MISSILES))


def back(id: str = "back", **fields: Any) -> Retraction:
    """A retraction of it by the department."""
    return attrs.evolve(Retraction(id=id, speakers=DEPARTMENT, when="1960-05-07", retracts="told"), **fields)
