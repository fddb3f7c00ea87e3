"""A denial names nothing that it denies.

## Why it matters
"He denied it" commits the speaker to something, but nobody can say to what. Without a target the denial takes no part
in any analysis.

## Reported
```python
north = State(id="north", name="North")
denied = Denial(id="denied", speakers=[north], when="2024-05-01")
dossier = Dossier([north, denied])
```

## Accepted
```python
north = State(id="north", name="North")
closed = Proposition(id="strait-closed", text="North closed the strait.")
denied = Denial(id="denied", speakers=[north], when="2024-05-01", denies=[closed])
dossier = Dossier([north, closed, denied])
```

## Limits
Silent for a refusal to comment, which needs no target.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records.denials import Denial, DenialScope

__all__ = ["denial_without_target"]


@rule("LC04", since="0.1.0", severity=Severity.WARNING, sound=True, per_record=True)
def denial_without_target(analysis: Analysis) -> Iterator[Finding]:
    for denial in analysis.dossier.of(Denial):
        if not denial.denies and denial.scope is not DenialScope.NO_COMMENT:
            message = (
                f"denial {denial.id!r} denies nothing in particular; name the statements or propositions it answers"
            )
            yield Finding(message=message, records=(denial.id,))
