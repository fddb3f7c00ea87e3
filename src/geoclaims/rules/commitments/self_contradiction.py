"""A speaker says two things at once that cannot both hold.

## Why it matters
In one statement, or on one day, a speaker is bound to both. Either the record is wrong, or the speaker has said
something that nobody can keep.

## Reported
```python
north = State(id="north", name="North")
withdrawn = Proposition(id="withdrawn", text="All of North's troops have left the zone.", implies=["gone"])
gone = Proposition(id="gone", text="North's first brigade has left the zone.")
told = Statement(
    id="told",
    speakers=[north],
    when="2024-05-02",
    claims=[
        Claim(proposition=withdrawn, certainty=Certainty.CERTAIN),
        Claim(proposition=gone, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE),
    ],
)
dossier = Dossier([north, withdrawn, gone, told])
```

## Accepted
```python
north = State(id="north", name="North")
withdrawn = Proposition(id="withdrawn", text="All of North's troops have left the zone.", implies=["gone"])
gone = Proposition(id="gone", text="North's first brigade has left the zone.")
told = Statement(
    id="told",
    speakers=[north],
    when="2024-05-02",
    claims=[
        Claim(proposition=withdrawn, certainty=Certainty.PROBABLE),
        Claim(proposition=gone, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE),
    ],
)
dossier = Dossier([north, withdrawn, gone, told])
```

## Limits
Only certain commitments collide; what is probable or possible is in tension at most. What was taken back does not
count. Both the speaker and the actor spoken for are held to a statement; several speakers only if `mode` says how they
spoke. Not evaluated where the relations of a proposition rule it out by themselves ("p implies q" beside "p contradicts
q"): anyone who asserts it is not blamed for that.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.contradictory_statements import connected
from geoclaims.checking import Finding, NotEvaluated, Severity, Verdict, rule
from geoclaims.checking.wording import (
    captions,
    contradiction_dates,
    contradiction_reasons,
    contradiction_records,
    proof_reasons,
)

__all__ = ["self_contradiction"]


@rule("LC01", since="0.2.0", severity=Severity.ERROR, sound=True)
def self_contradiction(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for found in connected(pair for pair in analysis.commitments.contradictory_statements if pair.simultaneous):
        yield Finding(
            message=f"{captions(dossier, found[0].holders)} said two things that cannot both hold, "
            f"{contradiction_dates(*found)}",
            records=contradiction_records(*found),
            path=contradiction_reasons(dossier, *found),
            holder=found[0].holders[0],
        )
    for propositions, proof in analysis.entailment.unsatisfiable:
        derivation = "; ".join(reason.text for reason in proof_reasons(dossier, proof))
        reason = (
            f"{captions(dossier, propositions[:1])!r} cannot hold by its own relations, {derivation}: "
            "correct them before anybody is held to it"
        )
        yield NotEvaluated(reason=reason, records=propositions)
