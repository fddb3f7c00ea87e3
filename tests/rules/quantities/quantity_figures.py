"""What the tests of QT share: speakers, and figures of theirs.

Each case is run against all rules of LC and QT.
"""

from __future__ import annotations

from typing import Any

import attrs

from geoclaims import (
    Certainty,
    Claim,
    Dossier,
    Event,
    Finding,
    Organization,
    Proposition,
    Quantity,
    Record,
    State,
    Statement,
    check,
)

GERMANY, USSR = State(id="germany", name="Germany"), State(id="ussr", name="Soviet Union")
TASS = Organization(id="tass", name="TASS", part_of=USSR)
KATYN = Event(id="katyn", when="1940/1941")
CAST = (GERMANY, USSR, TASS, KATYN)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What the rules of both themes find beside the cast."""
    return check(Dossier([*CAST, *records]), select=["LC", "QT"]).findings


def verdicts(*records: Record) -> list[tuple[str, str, tuple[str, ...]]]:
    """The same in short: code, severity and records."""
    return [(one.code, one.severity.value, one.records) for one in findings(*records)]


def says(id: str, by: str, proposition: Proposition, when: str = "1944-01-24", **fields: Any) -> Statement:
    """A statement that claims it for certain."""
    claim = Claim(proposition=proposition, certainty=Certainty.CERTAIN)
    return attrs.evolve(Statement(id=id, speakers=by, when=when, claims=claim), **fields)


def figure(id: str, low: float | None, high: float | None, when: str | None = "1940-05-01", **of: Any) -> Proposition:
    """A figure, of the victims of one day unless something else is said."""
    quantity = Quantity(**{"measure": "victims", "basis": "killed", "unit": "person", "low": low, "high": high, **of})
    return Proposition(id=id, text=f"{id}.", when=when, quantity=quantity)
