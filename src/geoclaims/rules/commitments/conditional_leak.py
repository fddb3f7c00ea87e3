"""A statement holds a speaker to something that the speaker said only under a condition.

## Why it matters
"If troops were sent, it would be an escalation" says neither that troops were sent nor that it is an escalation.
Dropping the "if" is the commonest way to make somebody say what was never said.

## Reported
```python
minister = Person(id="minister", name="the minister")
sent = Proposition(id="sent", text="North has sent troops.")
escalation = Proposition(id="escalation", text="The war has escalated.")
said = Statement(
    id="said",
    speakers=[minister],
    claims=[Claim(proposition=escalation, certainty=Certainty.CERTAIN, given=Literal(proposition=sent))],
)
summary = Statement(
    id="summary",
    speakers=[minister],
    claims=[Claim(proposition=escalation, certainty=Certainty.CERTAIN)],
    based_on=[said],
)
dossier = Dossier([minister, sent, escalation, said, summary])
```

## Accepted
```python
minister = Person(id="minister", name="the minister")
sent = Proposition(id="sent", text="North has sent troops.")
escalation = Proposition(id="escalation", text="The war has escalated.")
claim = Claim(proposition=escalation, certainty=Certainty.CERTAIN, given=Literal(proposition=sent))
said = Statement(id="said", speakers=[minister], claims=[claim])
summary = Statement(id="summary", speakers=[minister], claims=[claim], based_on=[said])
dossier = Dossier([minister, sent, escalation, said, summary])
```

## Limits
It looks at statements that rest (`based_on`, `relays`) on statements by the same holder and on nothing else. Silent
where the holder says the same without the condition elsewhere, or says the condition itself, so that the rest follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from geoclaims.analysis import Analysis, Commitment
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, commitment_reason, literal_text
from geoclaims.records.statements import Statement

__all__ = ["conditional_leak"]

Leak: TypeAlias = tuple[Commitment, list[Commitment]]


@rule("LC06", since="0.2.0", severity=Severity.ERROR, sound=True)
def conditional_leak(analysis: Analysis) -> Iterator[Finding]:
    leaks: dict[int, list[Leak]] = {}
    for holder in analysis.commitments.holders:
        for leak in _leaks(analysis, analysis.commitments.by_holder(holder)):
            leaks.setdefault(id(leak[0].statement), []).append(leak)
    for found in leaks.values():
        yield _finding(analysis, found)


def _leaks(analysis: Analysis, store: tuple[Commitment, ...]) -> Iterable[Leak]:
    """A holder's commitments that lost a condition, each with the conditionals that it rests on."""
    suspects = [
        (one, halves) for one in store if one.position.categorical and (halves := _conditionals(analysis, one, store))
    ]
    suspected = {id(one) for one, _ in suspects}
    if not suspects:
        return ()
    known = analysis.commitments.consequences([one for one in store if id(one) not in suspected])
    return ((one, halves) for one, halves in suspects if one.literal not in known)


def _conditionals(analysis: Analysis, suspect: Commitment, store: tuple[Commitment, ...]) -> list[Commitment]:
    """The holder's conditionals that a commitment rests on, if it rests on what the holder said and on nothing else."""
    refs = {*suspect.statement.relays, *suspect.statement.based_on}
    sources = {id(source): source for source in analysis.dossier.resolve(sorted(refs), Statement)}
    if not refs or len(sources) != len(refs) or any(suspect.holder not in one.holders() for one in sources.values()):
        return []
    halves = (
        one
        for one in store
        if id(one.statement) in sources
        and one.position.conditional
        and suspect.literal in (one.literal, one.position.given)
    )
    return sorted(halves, key=lambda one: one.statement.id)


def _finding(analysis: Analysis, leaks: list[Leak]) -> Finding:
    dossier, statement = analysis.dossier, leaks[0][0].statement
    charged = {leak.holder for leak, _ in leaks}
    holders = [holder for holder in statement.holders() if holder in charged]
    literals = dict.fromkeys(literal_text(dossier, leak.literal) for leak, _ in leaks)
    reasons = (commitment_reason(dossier, one) for leak, halves in leaks for one in (*halves, leak))
    return Finding(
        message=f"{statement.type} {statement.id!r} holds {captions(dossier, holders)} to {' and '.join(literals)}, "
        "but what it rests on says so only under a condition",
        records=(statement.id, *sorted({one.statement.id for _, halves in leaks for one in halves})),
        path=tuple(dict.fromkeys(reasons)),
        holder=holders[0],
    )
