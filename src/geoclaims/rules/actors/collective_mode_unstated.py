"""Several actors made one statement, and it is not recorded whether together or each on its own.

## Why it matters
Until that is known, nobody can be held to the statement: a joint communiqué binds all who signed it, "both denied" may
be two denials of two different things.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
speech = Statement(id="speech", speakers=[north, south])
dossier = Dossier([north, south, speech])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
speech = Statement(id="speech", speakers=[north, south], mode=SpeakerMode.JOINT)
dossier = Dossier([north, south, speech])
```

## Limits
It is a heuristic for the record's sake: the source may leave it open too, and then the finding stands as a reminder.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records.actors import Actor
from geoclaims.records.statements import SpeakerMode, Statement

__all__ = ["collective_mode_unstated"]


@rule("ID04", since="0.1.0", severity=Severity.INFO, sound=False)
def collective_mode_unstated(analysis: Analysis) -> Iterator[Finding]:
    for statement in analysis.dossier.of(Statement):
        if len(set(statement.speakers)) > 1 and statement.mode is SpeakerMode.UNSTATED:
            names = " and ".join(actor.caption for actor in analysis.dossier.resolve(statement.speakers, Actor))
            yield Finding(
                message=f"{names} made {statement.type} {statement.id!r}, jointly or each: "
                "nobody is held to it until that is recorded",
                records=(statement.id, *statement.speakers),
            )
