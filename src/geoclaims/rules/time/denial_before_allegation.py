"""A denial is dated before the statement that it answers.

## Why it matters
Nobody can deny what has not yet been said: a date is wrong, or the denial answered an earlier statement.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
closed = Proposition(id="strait-closed", text="South closed the strait.")
claim = Claim(proposition=closed, certainty=Certainty.CERTAIN)
alleged = Allegation(id="alleged", speakers=[north], accused=[south], when="2024-05-02", claims=[claim])
denied = Denial(id="denied", speakers=[south], denies=[alleged], when="2024-05-01")
dossier = Dossier([north, south, closed, alleged, denied])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
closed = Proposition(id="strait-closed", text="South closed the strait.")
claim = Claim(proposition=closed, certainty=Certainty.CERTAIN)
alleged = Allegation(id="alleged", speakers=[north], accused=[south], when="2024-05-02", claims=[claim])
denied = Denial(id="denied", speakers=[south], denies=[alleged], when="2024-05-03")
dossier = Dossier([north, south, closed, alleged, denied])
```

## Limits
Dates known only to the month are compared by what is certain. A denial of a proposition may come before anybody claims
it, so only denied statements are looked at. If an earlier statement claims the same, an equivalent or a weaker
proposition, the message suggests it as the target.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.claims import Literal
from geoclaims.records.denials import Denial
from geoclaims.records.statements import Statement
from geoclaims.values.certainty import Polarity
from geoclaims.values.dates import When

__all__ = ["denial_before_allegation"]


@rule("TM04", since="0.1.0", severity=Severity.WARNING, sound=True)
def denial_before_allegation(analysis: Analysis) -> Iterator[Finding]:
    for denial in analysis.dossier.of(Denial):
        for target in analysis.dossier.resolve(denial.denies, Statement):
            if denial.when and target.when and denial.when.certainly_before(target.when):
                yield _finding(analysis, denial, target, denial.when)


def _finding(analysis: Analysis, denial: Denial, target: Statement, denied: When) -> Finding:
    earlier = sorted({said.id for said in _earlier(analysis, target, denied) if said.id != denial.id})
    advice = f"; it may answer {', '.join(map(repr, earlier))}" if earlier else ""
    return Finding(
        message=f"denial {denial.id!r} of {denied} answers {target.id!r}, which was said later, {target.when}{advice}",
        records=(denial.id, target.id),
        path=(
            Reason(text=f"the denial is dated {denied}", record=denial.id),
            Reason(text=f"what it denies is dated {target.when}", record=target.id),
        ),
    )


def _earlier(analysis: Analysis, target: Statement, denied: When) -> Iterator[Statement]:
    """The statements before the denial that claim, at any certainty, what the target claims or what follows from it.

    Anyone who denies what follows from something denies the thing itself.
    """
    claimed = set(_literals(target))
    for literal in analysis.entailment.follows(claimed):
        for record in analysis.dossier.referring_to(literal.proposition, "claims.proposition"):
            if not isinstance(record, Statement) or literal not in _literals(record):
                continue
            if record.when and not record.when.possibly_after(denied):
                yield record


def _literals(statement: Statement) -> Iterator[Literal]:
    """What a statement claims or denies, taken without its condition and its certainty."""
    for claim in statement.claims:
        if claim.polarity is not Polarity.UNSTATED:
            yield Literal(proposition=claim.proposition, holds=claim.polarity is Polarity.POSITIVE)
