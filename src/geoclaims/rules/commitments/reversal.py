"""A speaker affirmed something and denied it at another time, and took neither back.

## Why it matters
Changing one's account is not wrong, but doing so in silence is worth knowing: which of the two does the speaker stand
by?

## Reported
```python
north = State(id="north", name="North")
crossed = Proposition(id="crossed", text="North's troops crossed the border in April 2024.")
denied = Denial(id="denied", speakers=[north], when="2024-05-02", denies=[crossed])
admitted = Confirmation(id="admitted", speakers=[north], when="2025-04-17", confirms=[crossed])
dossier = Dossier([north, crossed, denied, admitted])
```

## Accepted
```python
north = State(id="north", name="North")
crossed = Proposition(id="crossed", text="North's troops crossed the border in April 2024.")
denied = Denial(id="denied", speakers=[north], when="2024-05-02", denies=[crossed])
withdrawn = Retraction(id="withdrawn", speakers=[north], when="2025-04-16", retracts=[denied])
admitted = Confirmation(id="admitted", speakers=[north], when="2025-04-17", confirms=[crossed])
dossier = Dossier([north, crossed, denied, withdrawn, admitted])
```

## Limits
It is information only, an acknowledged change, where the later statement takes the earlier one back as it says the
contrary, or is a confirmation that names the earlier one. Dismissals ("fake news") and refusals to comment commit to
nothing and so reverse nothing. What is said of another time or place is another proposition. A new holder of an office
who speaks for himself is another speaker.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, ContradictoryStatements
from geoclaims.analysis.commitments.contradictory_statements import connected
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, contradiction_dates, contradiction_reasons, contradiction_records

__all__ = ["reversal"]


@rule("LC02", since="0.2.0", severity=Severity.WARNING, sound=True)
def reversal(analysis: Analysis) -> Iterator[Finding]:
    reversals = [
        one for one in analysis.commitments.contradictory_statements if not one.simultaneous and not one.affirmative
    ]
    settled = [one for one in analysis.commitments.corrected_statements if not one.simultaneous and not one.affirmative]
    for found in connected(one for one in reversals if not one.acknowledged):
        yield _finding(analysis, found, acknowledged=False)
    for found in connected((*(one for one in reversals if one.acknowledged), *settled)):
        yield _finding(analysis, found, acknowledged=True)


def _finding(analysis: Analysis, found: tuple[ContradictoryStatements, ...], *, acknowledged: bool) -> Finding:
    close = "and acknowledged the change" if acknowledged else "and took neither back"
    holders = captions(analysis.dossier, found[0].holders)
    return Finding(
        message=f"{holders} said one thing and its opposite, {contradiction_dates(*found)}, {close}",
        records=contradiction_records(*found),
        path=contradiction_reasons(analysis.dossier, *found),
        holder=found[0].holders[0],
        severity=Severity.INFO if acknowledged else None,
    )
