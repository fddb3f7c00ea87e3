"""An accused actor has denied some of the allegations against it, and not the others.

## Why it matters
"They denied it" is often reported of everything that was alleged. What was not denied is worth listing; it is not
thereby admitted.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
arms = Proposition(id="arms", text="North has sent arms.")
troops = Proposition(id="troops", text="North has sent troops.")
first = Allegation(
    id="first", speakers=[south], accused=[north], claims=[Claim(proposition=arms, certainty=Certainty.CERTAIN)]
)
second = Allegation(
    id="second", speakers=[south], accused=[north], claims=[Claim(proposition=troops, certainty=Certainty.CERTAIN)]
)
denied = Denial(id="denied", speakers=[north], denies=[first])
dossier = Dossier([north, south, arms, troops, first, second, denied])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
arms = Proposition(id="arms", text="North has sent arms.")
troops = Proposition(id="troops", text="North has sent troops.")
first = Allegation(
    id="first", speakers=[south], accused=[north], claims=[Claim(proposition=arms, certainty=Certainty.CERTAIN)]
)
second = Allegation(
    id="second", speakers=[south], accused=[north], claims=[Claim(proposition=troops, certainty=Certainty.CERTAIN)]
)
denied = Denial(id="denied", speakers=[north], denies=[first, second])
dossier = Dossier([north, south, arms, troops, first, second, denied])
```

## Limits
An allegation is denied if a denial names it or what it claims, or if the opposite of anything that it claims follows
from what the accused said. A denial counts for each of its speakers, whatever its `mode`, and for those in whose name
it was made. It counts if it denies the occurrence, the responsibility or the wrong; dismissals and refusals to comment
deny nothing. That a denial was taken back later does not undo that it was made. Left out are allegations certainly made
after the last denial, those that were taken back, and those that the accused concedes. Without dates, all that the
dossier holds is listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, date_text, literal_text, speaker_text
from geoclaims.records.allegations import Allegation
from geoclaims.records.claims import Literal
from geoclaims.records.denials import Denial, DenialScope, Target
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.values.certainty import Polarity
from geoclaims.values.ref import Ref

__all__ = ["undenied_remainder"]

_DENYING: Final = {DenialScope.OCCURRENCE, DenialScope.RESPONSIBILITY, DenialScope.ILLEGALITY}


@rule("LC09", since="0.2.0", severity=Severity.INFO, sound=True)
def undenied_remainder(analysis: Analysis) -> Iterator[Finding]:
    against: dict[str, list[Allegation]] = {}
    for allegation in analysis.dossier.of(Allegation):
        for accused in dict.fromkeys(allegation.accused):
            against.setdefault(accused, []).append(allegation)
    said: dict[str, list[Statement]] = {}
    for statement in analysis.dossier.of(Statement):
        for holder in {*statement.speakers, *statement.on_behalf_of} & against.keys():
            said.setdefault(holder, []).append(statement)
    for actor, statements in sorted(said.items()):
        yield from _remainder(analysis, actor, against[actor], statements)


def _remainder(
    analysis: Analysis,
    accused: str,
    allegations: list[Allegation],
    said: list[Statement],
) -> Iterator[Finding]:
    denials = [one for one in said if isinstance(one, Denial) and one.scope in _DENYING and one.denies]
    named = {target for denial in denials for target in denial.denies}
    follows = _following(analysis, said, named)
    undenied = [one for one in allegations if not _denied(one, named, follows)]
    left = [one for one in undenied if not _settled(analysis, one, follows) and not _later(one, denials)]
    if denials and left and len(undenied) < len(allegations):
        yield _finding(analysis, accused, sorted(left, key=lambda one: one.id), denials)


def _claimed(allegation: Allegation) -> set[Literal]:
    """What an allegation claims without a condition, however certain, and the conduct that it charges."""
    claims = {
        Literal(proposition=claim.proposition, holds=claim.polarity is Polarity.POSITIVE)
        for claim in allegation.claims
        if claim.given is None and claim.polarity is not Polarity.UNSTATED
    }
    return claims | {Literal(proposition=breach.conduct) for breach in allegation.breaches if breach.conduct}


def _denied(allegation: Allegation, named: set[Ref[Target]], follows: frozenset[Literal]) -> bool:
    """Whether a denial names an allegation or what it claims, or the accused has said what rules it out."""
    claimed = _claimed(allegation)
    propositions = {literal.proposition for literal in claimed}
    excluded = {literal.opposite for literal in claimed}
    return allegation.id in named or not propositions.isdisjoint(named) or not follows.isdisjoint(excluded)


def _settled(analysis: Analysis, allegation: Allegation, follows: frozenset[Literal]) -> bool:
    """Whether an allegation was taken back, or the accused has conceded something that it claims."""
    return bool(analysis.commitments.retractions(allegation)) or not follows.isdisjoint(_claimed(allegation))


def _following(analysis: Analysis, said: Iterable[Statement], named: Iterable[Ref[Target]]) -> frozenset[Literal]:
    """The literals that follow from what the accused said, if whatever it denies is not so."""
    entailment = analysis.entailment
    literals = [one.literal for statement in said for one in entailment.positions_of(statement) if one.categorical]
    literals += [Literal(proposition=one.ref, holds=False) for one in analysis.dossier.resolve(named, Proposition)]
    return entailment.follows(literal for literal in literals if entailment.is_satisfiable(literal))


def _later(allegation: Allegation, denials: Iterable[Denial]) -> bool:
    """Whether an allegation was certainly made after every denial."""
    when = allegation.when
    return when is not None and all(one.when is not None and when.certainly_after(one.when) for one in denials)


def _finding(analysis: Analysis, accused: str, left: list[Allegation], denials: list[Denial]) -> Finding:
    dossier, denials = analysis.dossier, sorted(denials, key=lambda one: one.id)
    listed = ", ".join(repr(one.id) for one in left)
    return Finding(
        message=f"{captions(dossier, [accused])} has denied some allegations against it, but not {listed}",
        records=(accused, *(one.id for one in left), *(one.id for one in denials)),
        path=(
            *(Reason(text=_denial(analysis, one), record=one.id) for one in denials),
            *(Reason(text=f"not denied: {_content(analysis, one)}", record=one.id) for one in left),
        ),
        holder=accused,
    )


def _denial(analysis: Analysis, denial: Denial) -> str:
    targets = ", ".join(dict.fromkeys(repr(str(target)) for target in denial.denies))
    return f"{speaker_text(analysis.dossier, denial)}, {date_text(denial)}: denies {targets}"


def _content(analysis: Analysis, allegation: Allegation) -> str:
    claimed = sorted(_claimed(allegation), key=lambda literal: literal.proposition)
    claims = "; ".join(literal_text(analysis.dossier, literal) for literal in claimed)
    return f"{speaker_text(analysis.dossier, allegation)}, {date_text(allegation)}: {claims or 'no claim recorded'}"
