"""A speaker gave two accounts that exclude each other, at different times, and took neither back.

## Why it matters
Nobody was contradicted in so many words, and yet only one of the two accounts can be right.

## Reported
```python
airline = Organization(id="airline", name="Airline")
engine = Proposition(id="engine", text="The aircraft was lost to an engine failure.")
missile = Proposition(id="missile", text="The aircraft was lost to a missile.", contradicts=[engine])
first = Statement(
    id="first", speakers=[airline], when="2024-12-25", claims=[Claim(proposition=engine, certainty=Certainty.CERTAIN)]
)
second = Statement(
    id="second", speakers=[airline], when="2024-12-28", claims=[Claim(proposition=missile, certainty=Certainty.CERTAIN)]
)
dossier = Dossier([airline, engine, missile, first, second])
```

## Accepted
```python
airline = Organization(id="airline", name="Airline")
engine = Proposition(id="engine", text="The aircraft was lost to an engine failure.")
missile = Proposition(id="missile", text="The aircraft was lost to a missile.", contradicts=[engine])
first = Statement(
    id="first", speakers=[airline], when="2024-12-25", claims=[Claim(proposition=engine, certainty=Certainty.CERTAIN)]
)
second = Retraction(
    id="second",
    speakers=[airline],
    when="2024-12-28",
    retracts=[first],
    claims=[Claim(proposition=missile, certainty=Certainty.CERTAIN)],
)
dossier = Dossier([airline, engine, missile, first, second])
```

## Limits
Both accounts must be certain. That they exclude each other must be recorded (`contradicts`), or follow from figures of
one kind, unit, place and day about the same records, or from dates of one event. It is information only if the later
account confirms the earlier statement by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.contradictory_statements import connected
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, contradiction_dates, contradiction_reasons, contradiction_records

__all__ = ["exclusive_accounts"]


@rule("LC03", since="0.2.0", severity=Severity.WARNING, sound=True)
def exclusive_accounts(analysis: Analysis) -> Iterator[Finding]:
    accounts = [
        one for one in analysis.commitments.contradictory_statements if not one.simultaneous and one.affirmative
    ]
    for acknowledged in (False, True):
        for found in connected(one for one in accounts if one.acknowledged is acknowledged):
            holders = captions(analysis.dossier, found[0].holders)
            yield Finding(
                message=f"{holders} gave accounts that exclude each other, {contradiction_dates(*found)}",
                records=contradiction_records(*found),
                path=contradiction_reasons(analysis.dossier, *found),
                holder=found[0].holders[0],
                severity=Severity.INFO if acknowledged else None,
            )
