"""Something rests on a statement that had been taken back before.

## Why it matters
A retraction does not reach everybody who has copied the statement. What still builds on it builds on nothing.

## Reported
```python
ministry = Organization(id="ministry", name="the ministry")
agency = Organization(id="agency", name="the agency")
told = Statement(id="told", speakers=[ministry], when="2024-05-01")
withdrawn = Retraction(id="withdrawn", speakers=[ministry], when="2024-05-03", retracts=[told])
repeated = Statement(id="repeated", speakers=[agency], when="2024-06-01", based_on=[told])
dossier = Dossier([ministry, agency, told, withdrawn, repeated])
```

## Accepted
```python
ministry = Organization(id="ministry", name="the ministry")
agency = Organization(id="agency", name="the agency")
told = Statement(id="told", speakers=[ministry], when="2024-05-01")
withdrawn = Retraction(id="withdrawn", speakers=[ministry], when="2024-05-03", retracts=[told])
repeated = Statement(id="repeated", speakers=[agency], when="2024-06-01", relays=[told])
dossier = Dossier([ministry, agency, told, withdrawn, repeated])
```

## Limits
It looks at what `based_on` names directly, of statements, documents and evidence that are certainly later than the
retraction. Relaying a retracted statement is reporting history, and the retraction itself may of course rest on what it
takes back. A retraction that is none of the speaker's business (LC07) does not count.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import date_text
from geoclaims.records.record import Record
from geoclaims.records.statements import Statement

__all__ = ["cites_retracted"]


@rule("LC08", since="0.2.0", severity=Severity.WARNING, sound=True)
def cites_retracted(analysis: Analysis) -> Iterator[Finding]:
    for target in analysis.dossier.of(Statement):
        retractions = [said for said in analysis.commitments.retractions(target) if said.when]
        users = analysis.dossier.referring_to(target, "based_on") if retractions else ()
        for user in users:
            before = [said for said in retractions if said.when and user.certainly_after(said.when)]
            if before and user not in retractions:
                yield _finding(user, target, before)


def _finding(user: Record, target: Statement, retractions: list[Statement]) -> Finding:
    dates = " and ".join(sorted({date_text(retraction) for retraction in retractions}))
    return Finding(
        message=f"{user.type} {user.id!r} rests on {target.id!r}, which had been taken back, {dates}",
        records=(user.id, target.id, *(retraction.id for retraction in retractions)),
        path=(
            Reason(text=f"{target.type}, {date_text(target)}", record=target.id),
            *(Reason(text=f"takes it back, {date_text(said)}", record=said.id) for said in retractions),
            Reason(text="is based on it", record=user.id),
        ),
    )
