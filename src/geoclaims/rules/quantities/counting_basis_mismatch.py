"""Figures of different bases or units are put into relation as if they were of one.

## Why it matters
Killed are not casualties, and soldiers are not battalions. A sum or an equation between them looks exact and means
nothing.

## Reported
```python
killed = Proposition(
    id="killed",
    text="300 soldiers were killed.",
    quantity=Quantity(measure="losses", basis="killed", unit="person", low=300, high=300),
)
lost = Proposition(
    id="lost",
    text="There were 300 casualties.",
    quantity=Quantity(measure="losses", basis="casualties", unit="person", low=300, high=300),
    equivalent_to=[killed],
)
dossier = Dossier([killed, lost])
```

## Accepted
```python
killed = Proposition(
    id="killed",
    text="300 soldiers were killed.",
    quantity=Quantity(measure="losses", basis="killed", unit="person", low=300, high=300),
)
dead = Proposition(
    id="dead",
    text="300 soldiers lost their lives.",
    quantity=Quantity(measure="losses", basis="killed", unit="person", low=300, high=300),
    equivalent_to=[killed],
)
dossier = Dossier([killed, dead])
```

## Limits
It looks at `sum_of`, `implies` and `equivalent_to`, and only at bases and units that are stated on both sides. It is a
heuristic: "300 killed" does imply "at least 300 casualties".
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.propositions import Proposition
from geoclaims.values.quantity import Quantity

__all__ = ["counting_basis_mismatch"]


@rule("QT02", since="0.2.0", severity=Severity.INFO, sound=False)
def counting_basis_mismatch(analysis: Analysis) -> Iterator[Finding]:
    met: set[frozenset[str]] = set()
    for proposition in analysis.dossier.of(Proposition):
        refs = dict.fromkeys((*proposition.sum_of, *proposition.implies, *proposition.equivalent_to))
        for other in analysis.dossier.resolve(refs, Proposition) if proposition.quantity else ():
            differing = _differing(proposition.quantity, other.quantity)
            pair = frozenset((proposition.id, other.id))
            if differing and pair not in met:
                met.add(pair)
                yield _finding(proposition, other, differing)


def _differing(one: Quantity | None, other: Quantity | None) -> list[tuple[str, str, str]]:
    """The basis, the unit or both, where both sides state them and they differ."""
    if one is None or other is None:
        return []
    stated = (("basis", one.basis, other.basis), ("unit", one.unit, other.unit))
    return [(what, mine, theirs) for what, mine, theirs in stated if mine and theirs and mine != theirs]


def _finding(proposition: Proposition, other: Proposition, differing: list[tuple[str, str, str]]) -> Finding:
    how = " and ".join(f"{what} ({mine!r}, {theirs!r})" for what, mine, theirs in differing)
    return Finding(
        message=f"{proposition.id!r} and {other.id!r} are put into relation, but their figures differ in {how}",
        records=(proposition.id, other.id),
        path=(
            Reason(text=proposition.caption, record=proposition.id),
            Reason(text=other.caption, record=other.id),
        ),
    )
