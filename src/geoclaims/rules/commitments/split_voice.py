"""Two organs or officials of one actor are committed to opposite things.

## Why it matters
The actor itself has not contradicted itself, for neither spoke in its name. But whoever quotes "the government" should
know that its parts disagree.

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
declined = Denial(id="declined", speakers=[ministry], when="2024-05-01", denies=[crossed], scope=Scope.NO_COMMENT)
dossier = Dossier([north, army, ministry, crossed, told, declined])
```

## Limits
Organs are organizations that are `part_of` the actor, officials are those who speak as holders of its offices. Silent
where one of the two speaks in the name of the actor, or is an organ of the other, and for two holders of the same
office. What an institution took back counts as taken back.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis.analysis import Analysis
from geoclaims.analysis.commitments import Commitment
from geoclaims.analysis.conflicts import Conflict, conflicts
from geoclaims.analysis.contradictions import Contradiction
from geoclaims.checking.chains import captions, explanation
from geoclaims.checking.rule import rule
from geoclaims.checking.severity import Severity
from geoclaims.checking.verdicts import Blamed

__all__ = ["split_voice"]


@rule("LC11", since="0.2.0", severity=Severity.INFO, sound=True)
def split_voice(analysis: Analysis) -> Iterator[Blamed]:
    voices: dict[str, list[Commitment]] = {}
    for holder in analysis.stores.holders:
        for one in analysis.commitments(holder):
            for institution in analysis.affiliations.speaking(one.statement, holder) if one.position.firm else ():
                voices.setdefault(institution, []).append(one)
    itself = {frozenset((conflict.earlier.id, conflict.later.id)) for conflict in analysis.conflicts}
    lowest: dict[frozenset[str], tuple[str, Conflict]] = {}
    for institution in sorted(voices):
        clashing = [pair for pair in analysis.clashes(voices[institution]) if _apart(analysis, pair)]
        for conflict in conflicts(clashing):
            pair = frozenset((conflict.earlier.id, conflict.later.id))
            known = lowest.get(pair)
            if pair not in itself and (known is None or known[0] in analysis.affiliations.above([institution])):
                lowest[pair] = (institution, conflict)
    for institution, conflict in lowest.values():
        yield _blamed(analysis, institution, conflict)


def _apart(analysis: Analysis, pair: Contradiction) -> bool:
    """Whether two commitments are those of two voices, neither of which is the other's organ or its successor."""
    one, other = pair.first, pair.second
    office = one.statement.office
    if one.holder == other.holder or (office and office == other.statement.office):
        return False
    if any(analysis.retractions(each.statement) for each in (one, other)):
        return False
    above = [analysis.affiliations.speaking(each.statement, each.holder) for each in (one, other)]
    return one.holder not in above[1] and other.holder not in above[0]


def _blamed(analysis: Analysis, institution: str, conflict: Conflict) -> Blamed:
    dossier, found = analysis.dossier, conflict.contradiction
    voices = captions(dossier, (found.first.holder, found.second.holder))
    return Blamed(
        message=f"{voices}, both of {captions(dossier, [institution])}, are committed to opposite things",
        records=(*conflict.records, institution),
        path=explanation(dossier, conflict),
        holder=institution,
    )
