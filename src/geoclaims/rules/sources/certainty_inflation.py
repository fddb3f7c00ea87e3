"""A statement is more certain than the only statement that it rests on.

## Why it matters
"Concern over reports that" becomes "concern over", "consistent with" becomes "from": certainty is added on the way, and
nobody has learnt anything.

## Reported
```python
laboratory = Organization(id="laboratory", name="the laboratory")
minister = Person(id="minister", name="the minister")
made_there = Proposition(id="made-there", text="The agent was made in North.")
finding = Statement(
    id="finding",
    speakers=[laboratory],
    claims=[Claim(proposition=made_there, certainty=Certainty.POSSIBLE)],
)
interview = Statement(
    id="interview",
    speakers=[minister],
    claims=[Claim(proposition=made_there, certainty=Certainty.CERTAIN)],
    based_on=[finding],
)
dossier = Dossier([laboratory, minister, made_there, finding, interview])
```

## Accepted
```python
laboratory = Organization(id="laboratory", name="the laboratory")
minister = Person(id="minister", name="the minister")
made_there = Proposition(id="made-there", text="The agent was made in North.")
claim = Claim(proposition=made_there, certainty=Certainty.POSSIBLE)
finding = Statement(id="finding", speakers=[laboratory], claims=[claim])
interview = Statement(id="interview", speakers=[minister], claims=[claim], based_on=[finding])
dossier = Dossier([laboratory, minister, made_there, finding, interview])
```

## Limits
It compares a statement that calls something probable or certain with the one statement that it relays or is based on;
what says nothing itself is looked through. To take no stand, to say that something is possible, and to say it under a
condition are one step: making "possible" of "reports of" is not reported. Silent with any further source, if the inner
statement does not speak of the matter or says what implies it, if the outer one is first-hand or was taken back, for
denials and confirmations, which are acts of their own, and for a condition that a holder drops from its own words,
which is [LC06](LC06.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from geoclaims.analysis import Analysis, Position
from geoclaims.analysis._graphs.search import components
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import date_text, literal_text, speaker_text
from geoclaims.records.claims import Literal
from geoclaims.records.moves import Asserts
from geoclaims.records.statements import Statement
from geoclaims.values.certainty import Certainty

__all__ = ["certainty_inflation"]

_STEPS: Final = {
    Certainty.UNCOMMITTED: 0,
    Certainty.POSSIBLE: 0,
    Certainty.PROBABLE: 1,
    Certainty.CERTAIN: 2,
}


@rule("AT05", since="0.3.0", severity=Severity.WARNING, sound=True)
def certainty_inflation(analysis: Analysis) -> Iterator[Finding]:
    bases = _bases(analysis)
    for outer in analysis.dossier.of(Statement):
        inflated: dict[tuple[str, str, bool], list[Position]] = {}
        for position in _claimed(analysis, outer):
            inner = _sole_basis(analysis, position, bases) if _step(position) else None
            if inner and _is_inflated(analysis, position, inner):
                subject = analysis.sources.topics.topic_of(position.proposition)
                inflated.setdefault((inner.id, subject, position.holds), []).append(position)
        for (id, _, _), positions in inflated.items():
            yield _finding(analysis, positions, analysis.dossier.resolve([id], Statement)[0])


def _claimed(analysis: Analysis, statement: Statement) -> Iterator[Position]:
    """What a statement claims, unless it was taken back. To confirm or to deny is an act of its own."""
    claimed = {move.claim.proposition for move in statement.moves() if isinstance(move, Asserts)}
    for position in analysis.entailment.positions_of(statement):
        if position.proposition in claimed and not analysis.commitments.retractions(statement):
            yield position


def _step(position: Position) -> int:
    return _STEPS[position.certainty] if position.given is None else 0


def _bases(analysis: Analysis) -> dict[str, str | None]:
    """For each statement the one that it rests on alone, looking through those that say nothing themselves."""
    only: dict[str, list[str]] = {}
    for statement in analysis.dossier.of(Statement):
        refs = {*statement.relays, *statement.based_on}
        inner = analysis.dossier.resolve(refs, Statement) if len(refs) == 1 and not _is_first_hand(statement) else ()
        only[statement.id] = [inner[0].id] if len(inner) == 1 else []
    found: dict[str, str | None] = {}
    for component in components(only):  # what a statement rests on comes before it
        for id in component:
            for inner_id in only[id]:
                found[id] = inner_id if analysis.sources.topics.topics_of(inner_id) else found.get(inner_id)
    return found


def _sole_basis(analysis: Analysis, position: Position, bases: dict[str, str | None]) -> Statement | None:
    """The only statement that a position rests on, if it speaks of the same."""
    basis = bases.get(position.statement.id)
    subject = analysis.sources.topics.topic_of(position.proposition)
    return (
        analysis.dossier.resolve([basis], Statement)[0]
        if basis and subject in analysis.sources.topics.topics_of(basis)
        else None
    )


def _is_first_hand(statement: Statement) -> bool:
    """Whether the speakers know at first hand, whomever they also relay."""
    return statement.is_traced() and not statement.based_on


def _is_inflated(analysis: Analysis, outer: Position, inner: Statement) -> bool:
    said, stands = analysis.entailment.positions_of(inner), _stands(analysis, outer, inner)
    if any(one.holds is not outer.holds for one in stands) or max(map(_step, stands), default=0) >= _step(outer):
        return False
    direct = inner.id in {*outer.statement.relays, *outer.statement.based_on}
    dropped = direct and outer.certainty is Certainty.CERTAIN and any(one.conditional for one in stands)
    leaked = dropped and set(inner.holders()) & set(outer.statement.holders())
    conditionals = (one for one in said if one.conditional)
    follows = analysis.entailment.follows((one.literal for one in said if one.categorical), conditionals)
    return not leaked and outer.literal not in follows


def _stands(analysis: Analysis, outer: Position, inner: Statement) -> list[Position]:
    """What the inner statement says of the same."""
    subject = analysis.sources.topics.topic_of(outer.proposition)
    return [
        one
        for one in analysis.entailment.positions_of(inner)
        if analysis.sources.topics.topic_of(one.proposition) == subject
    ]


def _finding(analysis: Analysis, inflated: list[Position], inner: Statement) -> Finding:
    dossier, outer = analysis.dossier, max(inflated, key=_step)
    statement, certainty = outer.statement, outer.certainty.value
    propositions = sorted({one.proposition for one in inflated})
    words = " and ".join(literal_text(dossier, Literal(proposition=one, holds=outer.holds)) for one in propositions)
    basis = _manner(_stands(analysis, outer, inner))
    return Finding(
        message=f"{statement.type} {statement.id!r} calls {words} {certainty}, but {inner.id!r}, "
        f"all that it is recorded to rest on, {basis}",
        records=(statement.id, inner.id, *propositions),
        path=(
            Reason(text=f"{speaker_text(dossier, inner)}, {date_text(inner)}: {basis}", record=inner.id),
            Reason(
                text=f"{speaker_text(dossier, statement)}, {date_text(statement)}: {certainty}", record=statement.id
            ),
        ),
        holder=next(iter(statement.holders()), None),
    )


def _manner(stands: list[Position]) -> str:
    """How the inner statement speaks of it."""
    plain = [one for one in stands if one.given is None]
    if plain:
        return f"calls it {max(plain, key=_step).certainty.value}"
    return "says so only under a condition" if stands else "takes no stand on it"
