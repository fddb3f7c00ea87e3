"""A retraction takes back what its speaker cannot take back, or has taken back already.

## Why it matters
Only anyone who is bound by a statement can withdraw it. A retraction of another actor's words, or of words not yet
spoken, has no effect, and mostly has a wrong id or a wrong date.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
told = Statement(id="told", speakers=[south], when="2024-05-02")
withdrawn = Retraction(id="withdrawn", speakers=[north], when="2024-05-03", retracts=[told])
dossier = Dossier([north, south, told, withdrawn])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
told = Statement(id="told", speakers=[south], when="2024-05-02")
withdrawn = Retraction(id="withdrawn", speakers=[south], when="2024-05-03", retracts=[told])
dossier = Dossier([north, south, told, withdrawn])
```

## Limits
An institution may correct anyone who speaks for it (its organs, its offices and their holders in office), and they may
correct it. Silent where it is not recorded who is charged with either statement, and where two retractions may be one
and the same. A statement that is missing is IN01.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, date_text
from geoclaims.records.moves import Withdraws
from geoclaims.records.statements import Statement

__all__ = ["bad_retraction"]


@rule("LC07", since="0.2.0", severity=Severity.ERROR, sound=True)
def bad_retraction(analysis: Analysis) -> Iterator[Finding]:
    for retraction in analysis.dossier.of(Statement):
        targets = [move.target for move in retraction.moves() if isinstance(move, Withdraws)]
        for target in analysis.dossier.resolve(dict.fromkeys(targets), Statement):
            if fault := _fault(analysis, retraction, target):
                text, others = fault
                yield Finding(
                    message=f"{retraction.type} {retraction.id!r} takes back {target.id!r}, {text}",
                    records=(retraction.id, target.id, *(other.id for other in others)),
                    path=tuple(
                        Reason(text=f"{said.type}, {date_text(said)}", record=said.id)
                        for said in (target, *others, retraction)
                    ),
                    holder=next(iter(retraction.holders()), None),
                )


def _fault(analysis: Analysis, retraction: Statement, target: Statement) -> tuple[str, tuple[Statement, ...]] | None:
    """What is wrong with a retraction, and the earlier retractions that make it so; None if nothing is."""
    if retraction.when and target.when and retraction.when.certainly_before(target.when):
        return f"which was said later, {target.when}", ()
    mine, theirs = retraction.holders(), target.holders()
    for_them = {*mine} & {*theirs, *analysis.actors.answerable_for(target)}
    for_us = {*theirs} & {*analysis.actors.answerable_for(retraction)}
    if mine and theirs and not for_them and not for_us:
        return f"which commits {captions(analysis.dossier, theirs)}, not {captions(analysis.dossier, mine)}", ()
    earlier = {
        other.id: other
        for other in analysis.commitments.retractions_by(target, mine)
        if _between(target, other, retraction)
    }
    if earlier:
        return "which had been taken back already", tuple(earlier.values())
    return None


def _between(target: Statement, other: Statement, retraction: Statement) -> bool:
    """Whether one retraction was certainly made before another one, and not before what both take back."""
    if target.when is None or other.when is None or retraction.when is None:
        return False
    return other.when.certainly_before(retraction.when) and not other.when.possibly_before(target.when)
