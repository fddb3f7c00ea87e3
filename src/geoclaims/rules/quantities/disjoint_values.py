"""Different speakers give figures of one thing, or dates of one event, that cannot all be right.

## Why it matters
Disagreement is not a defect of the record. A list of the figures that no reading can reconcile is what an analyst wants
to see before using any of them.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
few = Proposition(
    id="few",
    text="Twelve soldiers were killed on 1 May 2024.",
    when="2024-05-01",
    quantity=Quantity(measure="soldiers", basis="killed", unit="person", low=12, high=12),
)
many = Proposition(
    id="many",
    text="More than 200 soldiers were killed on 1 May 2024.",
    when="2024-05-01",
    quantity=Quantity(measure="soldiers", basis="killed", unit="person", low=201),
)
first = Statement(id="first", speakers=[north], claims=[Claim(proposition=few, certainty=Certainty.CERTAIN)])
second = Statement(id="second", speakers=[south], claims=[Claim(proposition=many, certainty=Certainty.CERTAIN)])
dossier = Dossier([north, south, few, many, first, second])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
few = Proposition(
    id="few",
    text="At least twelve soldiers were killed on 1 May 2024.",
    when="2024-05-01",
    quantity=Quantity(measure="soldiers", basis="killed", unit="person", low=12),
)
many = Proposition(
    id="many",
    text="More than 200 soldiers were killed on 1 May 2024.",
    when="2024-05-01",
    quantity=Quantity(measure="soldiers", basis="killed", unit="person", low=201),
)
first = Statement(id="first", speakers=[north], claims=[Claim(proposition=few, certainty=Certainty.CERTAIN)])
second = Statement(id="second", speakers=[south], claims=[Claim(proposition=many, certainty=Certainty.CERTAIN)])
dossier = Dossier([north, south, few, many, first, second])
```

## Limits
Figures are compared if measure, basis, unit, place and time are equal, the time being a day or an interval between two
days, and if the propositions are about the same records and the same event; dates, if they are dates of one event.
Silent where they overlap, where a figure is approximate, and for two figures of one speaker (LC01, LC02, LC03).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from geoclaims.analysis import Analysis, Commitment
from geoclaims.analysis.entailment.readings import Reading, datings, figures
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, commitment_reason
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement

__all__ = ["disjoint_values"]


class _Given(NamedTuple):
    """A value, and a statement that gives it."""

    reading: Reading
    commitment: Commitment

    @property
    def statement(self) -> Statement:
        return self.commitment.statement

    def irreconcilable(self, other: _Given) -> bool:
        """Whether nobody is held to both values."""
        return set(self.statement.holders()).isdisjoint(other.statement.holders())


@rule("QT01", since="0.2.0", severity=Severity.INFO, sound=True)
def disjoint_values(analysis: Analysis) -> Iterator[Finding]:
    propositions = analysis.dossier.of(Proposition)
    for scale, readings in figures(propositions).items():
        if found := _irreconcilable(_given(analysis, readings)):
            yield _finding(analysis, f"figures for {scale.measure!r}", found)
    for event, readings in datings(propositions).items():
        if found := _irreconcilable(_given(analysis, readings)):
            yield _finding(analysis, f"dates of {captions(analysis.dossier, [event])!r}", found)


def _given(analysis: Analysis, readings: Iterable[Reading]) -> list[_Given]:
    """Everything that an actor is certainly committed to on one scale."""
    return [
        _Given(reading, one)
        for reading in readings
        for one in analysis.commitments.by_proposition(reading.proposition.id)
        if one.position.categorical and one.position.holds and one.stood_on(None)
    ]


def _irreconcilable(given: list[_Given]) -> list[_Given]:
    """Those that exclude something that another actor says, by value."""
    by_end = sorted(given, key=lambda one: one.reading.high)
    by_start = sorted(given, key=lambda one: -one.reading.low)
    found = [one for one in given if _meets(one, by_end) or _meets(one, by_start)]
    return sorted(found, key=lambda one: (one.reading.low, one.reading.high, one.commitment.holder, one.statement.id))


def _meets(one: _Given, others: Iterable[_Given]) -> bool:
    """Whether one of the others, those first that end first or start last, is irreconcilable with one."""
    excluded = takewhile(lambda other: one.reading.excludes(other.reading), others)
    return any(one.irreconcilable(other) for other in excluded)


def _finding(analysis: Analysis, what: str, found: list[_Given]) -> Finding:
    propositions = dict.fromkeys(one.reading.proposition.id for one in found)
    statements = dict.fromkeys(one.statement.id for one in found)
    holders = dict.fromkeys(one.commitment.holder for one in found)
    return Finding(
        message=f"{captions(analysis.dossier, holders)} give {what} that exclude each other",
        records=(*propositions, *statements),
        path=tuple(dict.fromkeys(commitment_reason(analysis.dossier, one.commitment) for one in found)),
    )
