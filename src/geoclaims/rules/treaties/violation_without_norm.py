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

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions
from geoclaims.records.record import Record
from geoclaims.records.statements import Statement

__all__ = ["violation_without_norm"]


@rule("TL07", since="0.1.0", severity=Severity.WARNING, sound=True)
def violation_without_norm(analysis: Analysis) -> Iterator[Finding]:
    for statement in analysis.dossier.of(Statement):
        demands = statement.invoked_norms()
        nameless = [demand for demand in demands if demand.breach and demand.instrument is None]
        sources = [source for source in analysis.sources.upstream(statement) if source.id != statement.id]
        appeals = (demand.instrument for demand in demands if not demand.breach)
        if not nameless or any(appeals) or any(_names_a_rule(source) for source in sources):
            continue
        by = sorted({demand.bearer for demand in nameless if demand.bearer})
        yield Finding(
            message=f"{statement.type} {statement.id!r} charges {captions(analysis.dossier, by) or 'somebody'} "
            "with a breach but names no rule that was broken",
            records=(statement.id, *by),
            path=(Reason(text="charges a breach without a norm", record=statement.id),),
        )


def _names_a_rule(record: Record) -> bool:
    return isinstance(record, Statement) and any(demand.instrument for demand in record.invoked_norms())
