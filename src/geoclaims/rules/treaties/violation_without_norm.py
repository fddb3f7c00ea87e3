"""An accusation charges the breach of a rule without saying which rule.

## Why it matters
"Violated sanctions" cannot be checked, for it leaves open which resolution, which paragraph, and so whether it reached
the conduct at all.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
alleged = Allegation(id="alleged", speakers=[south], accused=[north], breaches=[Breach(by=north)])
dossier = Dossier([north, south, alleged])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
embargo = Norm(id="embargo", title="Arms embargo", paragraph="paragraph 9")
alleged = Allegation(id="alleged", speakers=[south], accused=[north], breaches=[Breach(by=north, norm=embargo)])
dossier = Dossier([north, south, embargo, alleged])
```

## Limits
Silent where the accusation invokes a rule, or where a statement that it relays or rests on names one.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis.analysis import Analysis
from geoclaims.checking.findings import Reason
from geoclaims.checking.rule import rule
from geoclaims.checking.severity import Severity
from geoclaims.checking.verdicts import Blamed
from geoclaims.records.actors import Actor
from geoclaims.records.allegations import Allegation
from geoclaims.records.record import Record

__all__ = ["violation_without_norm"]

_NAMING = {"breaches.norm", "invokes.instrument"}


@rule("TL07", since="0.1.0", severity=Severity.WARNING, sound=True)
def violation_without_norm(analysis: Analysis) -> Iterator[Blamed]:
    for allegation in analysis.dossier.of(Allegation):
        nameless = [breach for breach in allegation.breaches if breach.norm is None]
        sources = [source for source in analysis.provenance.upstream(allegation) if source.id != allegation.id]
        if not nameless or allegation.invokes or any(_names_a_rule(source) for source in sources):
            continue
        by = sorted({breach.by for breach in nameless if breach.by} or set(allegation.accused))
        names = " and ".join(actor.caption for actor in analysis.dossier.resolve(by, Actor)) or "somebody"
        yield Blamed(
            message=f"allegation {allegation.id!r} charges {names} with a breach but names no rule that was broken",
            records=(allegation.id, *by),
            path=(Reason(text="charges a breach without a norm", record=allegation.id),),
        )


def _names_a_rule(record: Record) -> bool:
    return any(reference.field in _NAMING for reference in record.references())
