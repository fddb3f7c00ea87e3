"""The dates in the life of a treaty are in an order that the law of treaties does not know.

## Why it matters
One of the dates is wrong, or is the date of something else: approval by a parliament taken for consent, signature taken
for entry into force.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Friendship",
    entered_into_force="1925-06-01",
    parties=[
        Party(actor=north, signed="1924-03-01", consented="1925-05-01"),
        Party(actor=south, signed="1924-03-01", consented="1923-05-01"),
    ],
)
dossier = Dossier([north, south, pact])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Friendship",
    entered_into_force="1925-06-01",
    parties=[
        Party(actor=north, signed="1924-03-01", consented="1925-05-01"),
        Party(actor=south, signed="1924-03-01", consented="1925-05-01"),
    ],
)
dossier = Dossier([north, south, pact])
```

## Limits
Looked at are, for each party: signature before consent; consent, and the entry into force of the treaty itself, before
it is in force for the party; force before withdrawal. Of the treaty itself: entry into force before its end. Accession
needs no signature, a treaty that is applied provisionally can be left before it is in force, and consent may come long
before force. Approval at home is not consent and has no field here: record it as an event. Nor is the notification of a
successor, who is bound from the day of succession: record `entered_into_force` alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions
from geoclaims.records.treaties import Party, Treaty
from geoclaims.values.dates import When

__all__ = ["lifecycle_disorder"]


class _Order(NamedTuple):
    """Two steps, the second of which cannot come before the first."""

    first: str
    early: When | None
    second: str
    late: When | None

    @property
    def fault(self) -> str | None:
        """The disorder in words; None if there is none for certain."""
        wrong = self.early and self.late and self.late.certainly_before(self.early)
        return f"{self.second} {self.late}, before it was {self.first} {self.early}" if wrong else None


@rule("TL01", since="0.4.0", severity=Severity.ERROR, sound=True)
def lifecycle_disorder(analysis: Analysis) -> Iterator[Finding]:
    for treaty in analysis.dossier.of(Treaty):
        own = _Order("in force", treaty.entered_into_force, "terminated", treaty.terminated)
        yield from _judged(treaty, repr(treaty.caption), (), (own,))
        entries: dict[str, list[Party]] = {}
        for party in treaty.parties:
            entries.setdefault(party.actor, []).append(party)
        for actor, parties in entries.items():
            subject = f"for {captions(analysis.dossier, [actor])}, {treaty.caption!r}"
            yield from _judged(treaty, subject, (actor,), (pair for party in parties for pair in _steps(treaty, party)))


def _steps(treaty: Treaty, party: Party) -> Iterator[_Order]:
    consent, bound = party.consented or party.acceded, party.entered_into_force
    yield _Order("signed", party.signed, "consented to", party.consented)
    if not (bound and treaty.provisional and bound.possibly_overlaps(treaty.provisional)):
        yield _Order("consented to", consent, "in force", bound)
        yield _Order("in force for anybody", treaty.entered_into_force, "in force", bound)
    # What is applied provisionally can be left before it is in force.
    if not (party.withdrawn and treaty.provisional and not party.withdrawn.certainly_before(treaty.provisional)):
        orders = [
            _Order("in force", bound or treaty.entered_into_force, "withdrawn from", party.withdrawn),
            _Order("consented to", None if bound else consent, "withdrawn from", party.withdrawn),
        ]
        yield next((order for order in orders if order.fault), orders[0])


def _judged(treaty: Treaty, subject: str, actors: tuple[str, ...], order: Iterable[_Order]) -> Iterator[Finding]:
    faults = list(dict.fromkeys(pair.fault for pair in order if pair.fault))
    if faults:
        yield Finding(
            message=f"{subject} was {'; and '.join(faults)}",
            records=(treaty.id, *actors),
            path=tuple(Reason(text=f"{subject} was {fault}", record=treaty.id) for fault in faults),
        )
