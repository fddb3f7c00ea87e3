"""Everything that a proposition rests on leads back to sources without a name.

## Why it matters
Nobody can be asked, and nobody can be caught lying. Readers should know that a claim stands on such a source alone.

## Reported
```python
official = UnnamedSource(id="official", name="a senior official")
daily = Organization(id="daily", name="Daily")
sunk = Proposition(id="sunk", text="A frigate was sunk.")
told = Statement(id="told", speakers=[official], claims=[Claim(proposition=sunk, certainty=Certainty.CERTAIN)])
printed = Statement(id="printed", speakers=[daily], relays=[told])
dossier = Dossier([official, daily, sunk, told, printed])
```

## Accepted
```python
official = UnnamedSource(id="official", name="a senior official")
daily = Organization(id="daily", name="Daily")
sunk = Proposition(id="sunk", text="A frigate was sunk.")
told = Statement(id="told", speakers=[official], claims=[Claim(proposition=sunk, certainty=Certainty.CERTAIN)])
printed = Statement(id="printed", speakers=[daily], relays=[told])
wreck = Evidence(id="wreck", kind="satellite-imagery", supports=[sunk])
dossier = Dossier([official, daily, sunk, told, printed, wreck])
```

## Limits
Only claims presented as facts count; what is called possible is marked as soft already. Anyone who relays a
statement does not vouch for it; anyone who confirms it, or condemns an actor over it, does. Silent with one named
speaker at the end of any trail, or with a piece of evidence. Not evaluated where a trail leads out of the dossier. It
is a heuristic: an unnamed source can be right, and a named one wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.records.actors import UnnamedSource
from geoclaims.records.propositions import Proposition

__all__ = ["anonymous_only"]


@rule("AT04", since="0.1.0", severity=Severity.INFO, sound=False)
def anonymous_only(analysis: Analysis) -> Iterator[Verdict]:
    sources = analysis.sources
    for proposition in analysis.dossier.of(Proposition):
        statements = sorted(sources.assertions(proposition), key=lambda statement: statement.id)
        found = sources.ends(*statements)
        unnamed = all(isinstance(leaf, UnnamedSource) for leaf in found)
        if not found or not unnamed or sources.evidence(proposition):
            continue
        ids = tuple(statement.id for statement in statements)
        if missing := sources.missing(*statements):
            reason = (
                f"{proposition.caption!r} may rest on more than unnamed sources: {', '.join(missing)} is not recorded"
            )
            yield NotEvaluated(reason=reason, records=(proposition.id, *ids))
            continue
        names = ", ".join(leaf.caption for leaf in sorted(found, key=lambda leaf: (leaf.id, leaf.caption)))
        leaves = sorted({leaf.id for leaf in found})
        yield Finding(
            message=f"nobody with a name stands behind {proposition.caption!r}; its only source is {names}",
            records=(proposition.id, *leaves, *ids),
            path=(
                *(Reason(text="presents it as a fact", record=id) for id in ids),
                *(Reason(text="is where the trail ends", record=id) for id in leaves),
            ),
        )
