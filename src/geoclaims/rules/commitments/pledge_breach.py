"""A promise and what its maker says of the time promised contradict each other.

## Why it matters
A promise is not a prediction, and breaking one is not a contradiction. But anyone who admits to what was promised not
to be has broken the promise by its own account.

## Reported
```python
north = State(id="north", name="North")
test = Proposition(id="test", text="North tests a missile.")
tested = Proposition(id="tested", text="North tested a missile on 1 May 2024.", when="2024-05-01", implies=[test])
moratorium = Pledge(
    id="moratorium",
    speakers=[north],
    when="2024-01-01",
    promises=[Literal(proposition=test, holds=False)],
    window="2024-01-01/2024-12-31",
)
announced = Statement(
    id="announced",
    speakers=[north],
    when="2024-05-02",
    claims=[Claim(proposition=tested, certainty=Certainty.CERTAIN, tense=Tense.OCCURRED)],
)
dossier = Dossier([north, test, tested, moratorium, announced])
```

## Accepted
```python
north = State(id="north", name="North")
test = Proposition(id="test", text="North tests a missile.")
tested = Proposition(id="tested", text="North tested a missile on 1 May 2025.", when="2025-05-01", implies=[test])
moratorium = Pledge(
    id="moratorium",
    speakers=[north],
    when="2024-01-01",
    promises=[Literal(proposition=test, holds=False)],
    window="2024-01-01/2024-12-31",
)
announced = Statement(
    id="announced",
    speakers=[north],
    when="2025-05-02",
    claims=[Claim(proposition=tested, certainty=Certainty.CERTAIN, tense=Tense.OCCURRED)],
)
dossier = Dossier([north, test, tested, moratorium, announced])
```

## Limits
It is information only, naming the accuser, where another actor says so. The proposition claimed must have a `when`
certainly inside the window, or certainly after the pledge where it names no window, and must not have been claimed
before the pledge; that something promised was not done counts once the window is over. A condition must be met by what
the same speaker says. Where several have promised and the proposition is `about` some of them, it is held against these
alone. Silent for what is only expected, and once the pledge was taken back. It is a heuristic: exceptions that the
source leaves unsaid are not recorded.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Commitment, Intention
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, commitment_reason, date_text, literal_text, proof_reasons, speaker_text
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.values.certainty import Tense
from geoclaims.values.ref import Ref

__all__ = ["pledge_breach"]


@rule("LC10", since="0.2.0", severity=Severity.WARNING, sound=False)
def pledge_breach(analysis: Analysis) -> Iterator[Finding]:
    found: dict[tuple[int, int], Finding] = {}
    for pledger in analysis.commitments.holders:
        for intention in analysis.commitments.intentions(pledger):
            for claim in _breaches(analysis, intention):
                pair, own = (id(intention.statement), id(claim.statement)), _own(analysis, intention, claim)
                if pair not in found or own:
                    found[pair] = _finding(analysis, intention, claim, own=own)
    yield from found.values()


def _breaches(analysis: Analysis, intention: Intention) -> Iterator[Commitment]:
    """What anybody has said that contradicts a promise. Where it names some who promised, it is about them alone."""
    promise = intention.intends.literal
    candidates = [
        one for one in analysis.commitments.implying(promise.opposite) if _in_window(analysis, intention, one)
    ]
    for claim in sorted(candidates, key=lambda one: (one.holder, one.statement.id)):
        condition, named = intention.intends.condition, _named(analysis, intention, claim)
        if named and intention.holder not in named:
            continue
        if condition is None or analysis.commitments.is_committed(claim.holder, condition):
            yield claim


def _named(analysis: Analysis, intention: Intention, claim: Commitment) -> set[Ref[Record]]:
    """Those who made the promise and whom a claim is about."""
    propositions = analysis.dossier.resolve([claim.position.proposition], Proposition)
    return {id for proposition in propositions for id in proposition.about}.intersection(intention.statement.holders())


def _own(analysis: Analysis, intention: Intention, claim: Commitment) -> bool:
    """Whether a claim is the pledger's own about itself. Of several pledgers, each may mean another one."""
    alone = len(set(intention.statement.speakers)) < 2
    return claim.holder == intention.holder and (alone or claim.holder in _named(analysis, intention, claim))


def _in_window(analysis: Analysis, intention: Intention, claim: Commitment) -> bool:
    """Whether what a claim speaks of certainly falls into the time for which something was promised."""
    window, pledged, claimed = intention.intends.window, intention.statement.when, claim.statement.when
    if pledged is None or claimed is None or claimed.possibly_before(pledged):
        return False
    if intention.intends.literal.holds and not (window and claimed.certainly_after(window)):
        return False  # until its time is over, what was promised can still be done
    (proposition, *others) = analysis.dossier.resolve([claim.position.proposition], Proposition) or (None,)
    if proposition is None or others or proposition.when is None or claim.position.tense is Tense.EXPECTED:
        return False
    if window is None:
        return proposition.when.certainly_after(pledged)
    return proposition.when.certainly_within(window)


def _finding(analysis: Analysis, intention: Intention, claim: Commitment, *, own: bool) -> Finding:
    dossier = analysis.dossier
    pledger, promised = captions(dossier, [intention.holder]), literal_text(dossier, intention.intends.literal)
    teller = "says itself" if own else f"{captions(dossier, [claim.holder])} says"
    proof = analysis.entailment.proof(claim.literal, intention.intends.literal.opposite) or ()
    pledge = f"{speaker_text(dossier, intention.statement)}, {date_text(intention.statement)}: promises {promised}"
    return Finding(
        message=f"{pledger} promised {promised}, and {teller} that it was otherwise",
        records=(claim.statement.id, intention.statement.id),
        path=(
            Reason(text=pledge, record=intention.statement.id),
            commitment_reason(dossier, claim),
            *proof_reasons(dossier, proof),
        ),
        holder=intention.holder,
        severity=None if own else Severity.INFO,
    )
