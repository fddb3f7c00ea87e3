"""The parts of a sum cannot add up to its total.

## Why it matters
A figure is wrong, a part is counted twice or left out, or the total is of something else.

## Reported
```python
east = Proposition(id="east", text="300 were held in the east.", quantity=Quantity(measure="held", low=300, high=300))
west = Proposition(id="west", text="250 were held in the west.", quantity=Quantity(measure="held", low=250, high=250))
total = Proposition(
    id="total",
    text="At most 500 were held.",
    quantity=Quantity(measure="held", high=500),
    sum_of=[east, west],
)
dossier = Dossier([east, west, total])
```

## Accepted
```python
east = Proposition(id="east", text="300 were held in the east.", quantity=Quantity(measure="held", low=300, high=300))
west = Proposition(id="west", text="200 to 250 in the west.", quantity=Quantity(measure="held", low=200, high=250))
total = Proposition(
    id="total",
    text="At most 500 were held.",
    quantity=Quantity(measure="held", high=500),
    sum_of=[east, west],
)
dossier = Dossier([east, west, total])
```

## Limits
Only what the bounds make impossible is reported. Silent where a part has no figure, where a figure is approximate, and
where bases or units differ (QT02).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.propositions import Proposition
from geoclaims.values.quantity import Quantity

__all__ = ["parts_vs_total"]


@rule("QT04", since="0.2.0", severity=Severity.ERROR, sound=True)
def parts_vs_total(analysis: Analysis) -> Iterator[Finding]:
    for total in analysis.dossier.of(Proposition):
        parts = analysis.dossier.resolve(dict.fromkeys(total.sum_of), Proposition)
        if total.quantity and parts and len(parts) == len(set(total.sum_of)):
            figures = [part.quantity for part in parts if part.quantity and _addable(part.quantity, total.quantity)]
            fault = _fault(figures, total.quantity) if len(figures) == len(parts) else None
            if fault:
                yield _finding(total, parts, fault)


def _addable(part: Quantity, total: Quantity) -> bool:
    exact = not (part.approximate or total.approximate)
    return exact and (part.basis, part.unit) == (total.basis, total.unit)


def _fault(parts: list[Quantity], total: Quantity) -> str | None:
    """Why some figures cannot add up to a total, as written and not as floats; None if they can."""
    lows, highs = [part.low for part in parts], [part.high for part in parts]
    least = None if None in lows else sum(Fraction(str(low)) for low in lows if low is not None)
    most = None if None in highs else sum(Fraction(str(high)) for high in highs if high is not None)
    if least is not None and total.high is not None and least > Fraction(str(total.high)):
        return f"at least {float(least):g}, more than the total's {total.high}"
    if most is not None and total.low is not None and most < Fraction(str(total.low)):
        return f"at most {float(most):g}, less than the total's {total.low}"
    return None


def _finding(total: Proposition, parts: tuple[Proposition, ...], fault: str) -> Finding:
    return Finding(
        message=f"the parts of {total.id!r} add up to {fault}",
        records=(total.id, *(part.id for part in parts)),
        path=tuple(Reason(text=one.caption, record=one.id) for one in (*parts, total)),
    )
