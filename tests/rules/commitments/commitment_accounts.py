"""What the tests of LC01, LC02, LC03 and LC11 share: speakers, and accounts that exclude each other.

Each case is run against all rules of LC and QT.
"""

from __future__ import annotations

from geoclaims import (
    Certainty,
    Claim,
    Dossier,
    Finding,
    Literal,
    Polarity,
    Proposition,
    Record,
    State,
    Statement,
    check,
)

CERTAIN = Certainty.CERTAIN
US, USSR = State(id="us", name="United States"), State(id="ussr", name="Soviet Union")
UK, FRANCE = State(id="uk", name="United Kingdom"), State(id="france", name="France")
CAST = (US, USSR, UK, FRANCE)


def yes(proposition: Proposition, certainty: Certainty = CERTAIN, *, given: Literal | None = None) -> Claim:
    """The claim that it holds."""
    return Claim(proposition=proposition, certainty=certainty, given=given)


def no(proposition: Proposition, certainty: Certainty = CERTAIN, *, given: Literal | None = None) -> Claim:
    """The claim that it does not hold."""
    return Claim(proposition=proposition, polarity=Polarity.NEGATIVE, certainty=certainty, given=given)


def says(id: str, when: str | None, *claims: Claim, by: str = "ussr") -> Statement:
    """A statement of one speaker."""
    return Statement(id=id, speakers=by, when=when, claims=claims)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What the rules of both themes find beside the cast."""
    return check(Dossier([*CAST, *records]), select=["LC", "QT"]).findings


def brief(finding: Finding) -> tuple[str, str, tuple[str, ...], str | None]:
    """A finding in short: code, severity, records and holder."""
    return finding.code, finding.severity.value, finding.records, finding.holder


def verdicts(*records: Record) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """All findings in short."""
    return [brief(one) for one in findings(*records)]


def path(finding: Finding) -> list[tuple[str, str | None]]:
    """The reasons of a finding, and the records that give them."""
    return [(reason.text, reason.record) for reason in finding.path]


# KAL 007, 1983: on 2 September, TASS said that the aircraft had flown on; on 6 September, that it had been stopped.

FLEW_ON = Proposition(id="flew-on", text="The aircraft left towards the Sea of Japan.")
SHOT = Proposition(id="shot", text="Fighters shot the aircraft down.", contradicts=FLEW_ON)
FIRST, SECOND = says("first", "1983-09-02", yes(FLEW_ON)), says("second", "1983-09-06", yes(SHOT))


# Kursk, 2000: either a collision or a torpedo on board, "q given not p".

COLLISION = Proposition(id="collision", text="The submarine hit another vessel.")
TORPEDO = Proposition(id="torpedo", text="A torpedo exploded on board.")
EITHER = says("either", "2000-11-08", yes(TORPEDO, given=Literal(proposition=COLLISION, holds=False)))
