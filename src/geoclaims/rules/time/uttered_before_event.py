"""A speaker puts something in the past or the present that was still to come.

## Why it matters
Nobody can report what has not yet begun: a date is wrong, or what was announced is recorded as if it had been reported.

## Reported
```python
north = State(id="north", name="North")
parade = Proposition(id="parade", text="North held a parade on 9 May 2024.", when="2024-05-09")
told = Statement(
    id="told",
    speakers=[north],
    when="2024-05-02",
    claims=[Claim(proposition=parade, certainty=Certainty.CERTAIN, tense=Tense.OCCURRED)],
)
dossier = Dossier([north, parade, told])
```

## Accepted
```python
north = State(id="north", name="North")
parade = Proposition(id="parade", text="North holds a parade on 9 May 2024.", when="2024-05-09")
told = Statement(
    id="told",
    speakers=[north],
    when="2024-05-02",
    claims=[Claim(proposition=parade, certainty=Certainty.CERTAIN, tense=Tense.EXPECTED)],
)
dossier = Dossier([north, parade, told])
```

## Limits
A day of slack allows for time zones. Silent for claims under a condition or of no certainty, for what is said not to be
so, for what is expected or has no tense, and for promises, which claim nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import speaker_text
from geoclaims.records.claims import Claim
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.values.certainty import Certainty, Polarity, Tense

__all__ = ["uttered_before_event"]


@rule("TM03", since="0.2.0", severity=Severity.ERROR, sound=True)
def uttered_before_event(analysis: Analysis) -> Iterator[Finding]:
    for statement in analysis.dossier.of(Statement):
        for claim in dict.fromkeys(statement.claims):
            said = claim.given is None and claim.certainty is not Certainty.UNCOMMITTED
            if said and claim.polarity is Polarity.POSITIVE and claim.tense in {Tense.OCCURRED, Tense.ONGOING}:
                yield from _premature(analysis, statement, claim)


def _premature(analysis: Analysis, statement: Statement, claim: Claim) -> Iterator[Finding]:
    said = statement.when
    for proposition in analysis.dossier.resolve([claim.proposition], Proposition):
        if said and proposition.when and said.certainly_before(proposition.when, days=1):
            yield Finding(
                message=f"{statement.type} {statement.id!r} of {said} says of {proposition.when} that it has "
                f"{'begun' if claim.tense is Tense.ONGOING else 'happened'}",
                records=(statement.id, proposition.id),
                path=(
                    Reason(
                        text=f"{speaker_text(analysis.dossier, statement)}, {said}: {claim.tense.value}",
                        record=statement.id,
                    ),
                    Reason(text=f"{proposition.caption!r} is dated {proposition.when}", record=proposition.id),
                ),
            )
