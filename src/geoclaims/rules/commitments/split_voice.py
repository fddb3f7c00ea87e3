"""Two organs or officials of one actor are committed to opposite things.

## Why it matters
The actor itself has not contradicted itself, for neither spoke in its name. But anyone who quotes "the government"
should know that its parts disagree.

## Reported
```python
north = State(id="north", name="North")
army = Organization(id="army", name="the army", part_of=north)
ministry = Organization(id="ministry", name="the foreign ministry", part_of=north)
crossed = Proposition(id="crossed", text="North's troops crossed the border.")
told = Statement(
    id="told", speakers=[army], when="2024-05-01", claims=[Claim(proposition=crossed, certainty=Certainty.CERTAIN)]
)
denied = Denial(id="denied", speakers=[ministry], when="2024-05-01", denies=[crossed])
dossier = Dossier([north, army, ministry, crossed, told, denied])
```

## Accepted
```python
north = State(id="north", name="North")
army = Organization(id="army", name="the army", part_of=north)
ministry = Organization(id="ministry", name="the foreign ministry", part_of=north)
crossed = Proposition(id="crossed", text="North's troops crossed the border.")
told = Statement(
    id="told", speakers=[army], when="2024-05-01", claims=[Claim(proposition=crossed, certainty=Certainty.CERTAIN)]
)
declined = Denial(id="declined", speakers=[ministry], when="2024-05-01", denies=[crossed], scope=DenialScope.NO_COMMENT)
dossier = Dossier([north, army, ministry, crossed, told, declined])
```

## Limits
Organs are organizations that are `part_of` the actor, officials are those who speak as holders of its offices. Silent
where one of the two speaks in the name of the actor, or is an organ of the other, and for two holders of the same
office. What an institution took back counts as taken back.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Commitment, Contradiction, ContradictoryStatements
from geoclaims.analysis.commitments.contradictory_statements import pair_up
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, contradiction_reasons

__all__ = ["split_voice"]


@rule("LC11", since="0.2.0", severity=Severity.INFO, sound=True)
def split_voice(analysis: Analysis) -> Iterator[Finding]:
    voices: dict[str, list[Commitment]] = {}
    for holder in analysis.commitments.holders:
        for one in analysis.commitments.by_holder(holder):
            for institution in (
                analysis.actors.institutions_represented(one.statement, holder) if one.position.categorical else ()
            ):
                voices.setdefault(institution, []).append(one)
    itself = {frozenset((pair.earlier.id, pair.later.id)) for pair in analysis.commitments.contradictory_statements}
    lowest: dict[frozenset[str], tuple[str, ContradictoryStatements]] = {}
    for institution in sorted(voices):
        clashing = [
            one for one in analysis.commitments.contradictions_among(voices[institution]) if _apart(analysis, one)
        ]
        for pair in pair_up(clashing):
            ids = frozenset((pair.earlier.id, pair.later.id))
            known = lowest.get(ids)
            if ids not in itself and (known is None or known[0] in analysis.actors.institutions_above([institution])):
                lowest[ids] = (institution, pair)
    for institution, pair in lowest.values():
        yield _finding(analysis, institution, pair)


def _apart(analysis: Analysis, contradiction: Contradiction) -> bool:
    """Whether two commitments are those of two voices, neither of which is the other's organ or its successor."""
    one, other = contradiction.first, contradiction.second
    office = one.statement.office
    if one.holder == other.holder or (office and office == other.statement.office):
        return False
    if any(analysis.commitments.retractions(each.statement) for each in (one, other)):
        return False
    above = [analysis.actors.institutions_represented(each.statement, each.holder) for each in (one, other)]
    return one.holder not in above[1] and other.holder not in above[0]


def _finding(analysis: Analysis, institution: str, pair: ContradictoryStatements) -> Finding:
    dossier, found = analysis.dossier, pair.contradiction
    voices = captions(dossier, (found.first.holder, found.second.holder))
    return Finding(
        message=f"{voices}, both of {captions(dossier, [institution])}, are committed to opposite things",
        records=(*pair.records, institution),
        path=contradiction_reasons(dossier, pair),
        holder=institution,
    )
