"""An actor speaks, acts or signs at a time when it did not exist.

## Why it matters
The Soviet Union signs nothing in 1995. A successor was taken for its predecessor, or a date is wrong.

## Reported
```python
union = State(id="union", name="Union", existed="1922-12-30/1991-12-26")
speech = Statement(id="speech", speakers=[union], when="1995-03")
dossier = Dossier([union, speech])
```

## Accepted
```python
union = State(id="union", name="Union", existed="1922-12-30/1991-12-26")
speech = Statement(id="speech", speakers=[union], when="1990-03")
dossier = Dossier([union, speech])
```

## Limits
Silent wherever `existed` or the date is not recorded, and wherever the two could overlap. Those in whose name something
is said need not exist any more, and are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.actors import Actor

__all__ = ["actor_outside_existence"]


@rule("ID02", since="0.1.0", severity=Severity.ERROR, sound=True)
def actor_outside_existence(analysis: Analysis) -> Iterator[Finding]:
    for (role, when, actors), record in analysis.timeline:
        for actor in analysis.dossier.resolve(dict.fromkeys(actors), Actor) if when else ():
            if when and actor.existed and not actor.existed.possibly_overlaps(when):
                yield Finding(
                    message=f"{actor.caption} existed only {actor.existed}, "
                    f"but is active in {record.type} {record.id!r} ({role}, {when})",
                    records=(record.id, actor.id),
                    path=(
                        Reason(text=f"{role} {when}", record=record.id),
                        Reason(text=f"existed {actor.existed}", record=actor.id),
                    ),
                )
