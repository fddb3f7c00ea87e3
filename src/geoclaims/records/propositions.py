"""What statements are about: contents without a speaker, a polarity or a truth value."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_event_or_none, to_propositions, to_records, to_when
from geoclaims.records.conduct import Conduct
from geoclaims.records.events import Event
from geoclaims.records.record import Record
from geoclaims.values._fields.fields import ACYCLIC
from geoclaims.values.dates import When
from geoclaims.values.place import Place
from geoclaims.values.quantity import Quantity
from geoclaims.values.ref import Ref

__all__ = ["Proposition"]


@attrs.frozen(kw_only=True)
class Proposition(Record):
    """Something that can be said to hold or not to hold.

    It has no truth value, no polarity and no speaker: who says it, how surely, and whether it is affirmed or denied
    stands in the [`Claim`][geoclaims.Claim]s about it. Write it in your own words, positively, and fix
    its time and place: "troops on 10 October" and "troops on 10 November" are two propositions.
    """

    type: ClassVar[str] = "proposition"

    text: str
    """What is claimed, as one positive sentence."""
    about: tuple[Ref[Record], ...] = attrs.field(default=(), converter=to_records)
    """The records that it speaks of, of any type."""
    event: Ref[Event] | None = attrs.field(default=None, converter=to_event_or_none)
    """The one event that it describes; None if it describes none, or none that is recorded. Of one event there is one
    date: two propositions that name it, give no figure, and have days in `when` that exclude each other cannot both
    hold. What happened in the course of an event is an event of its own."""
    when: When | None = attrs.field(default=None, converter=to_when)
    """The time that it speaks of, not the time when it was said; None if unknown."""
    where: Place | None = None
    """The place that it speaks of; None if unknown."""
    quantity: Quantity | None = None
    """The figure that it gives; None if it gives none."""
    conduct: Conduct | None = None
    """What it says that an actor does, in the terms of norms and treaties, so that rules about these can judge it; None
    if it speaks of no conduct, or if the terms are not recorded."""
    sum_of: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions, metadata=ACYCLIC)
    """The propositions whose quantities add up to this one's."""
    implies: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)
    """What must hold too if this holds, by the meaning of the words alone."""
    contradicts: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)
    """What cannot hold if this holds, by the meaning of the words alone. It runs both ways."""
    equivalent_to: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)
    """What says the same in other words. It runs both ways."""

    @property
    def caption(self) -> str:
        """The text."""
        return self.text
