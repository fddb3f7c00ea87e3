"""Rules issued by a body and addressed to actors: resolutions, decisions, sanctions regimes."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from geoclaims.converters import to_actor_or_none, to_actors, to_texts, to_when
from geoclaims.records.actors import Actor
from geoclaims.records.conduct import FlowDirection
from geoclaims.records.record import Moment, Record
from geoclaims.values._fields.fields import NAMING
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Norm", "VoteOutcome"]


class VoteOutcome(StrEnum):
    """What became of a draft norm."""

    ADOPTED = "adopted"
    """It was adopted: it is a norm."""
    REJECTED = "rejected"
    """It failed to win the votes it needed."""
    VETOED = "vetoed"
    """It was vetoed: it never was a norm."""
    WITHDRAWN = "withdrawn"
    """Its sponsors took it back."""


@attrs.frozen(kw_only=True)
class Norm(Record):
    """One paragraph of a rule: whom it addresses, what it forbids them, when.

    The facets follow the way Security Council measures are written: 1718 (2006) paragraph 8(a) reaches supply *to* one
    state by all others, 8(b) supply *by* that state. A body that monitors a norm is not the norm: its end does not end
    the norm.
    """

    type: ClassVar[str] = "norm"

    title: str = attrs.field(metadata=NAMING)
    """Its name ("UN Security Council resolution 1874 (2009)")."""
    issued_by: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none)
    """The body that issued it; None if not recorded."""
    paragraph: str | None = None
    """The paragraph meant; None if the instrument as a whole is."""
    adopted: When | None = attrs.field(default=None, converter=to_when)
    """When it was put to the vote; None if unknown."""
    outcome: VoteOutcome | None = None
    """What became of it; None if not recorded. A vetoed draft is not a norm."""
    period: When | None = attrs.field(default=None, converter=to_when)
    """From when to when it applies; None if unknown."""
    addressees: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Whom it binds: all of them, or organizations whose members are meant; empty if not recorded."""
    acts: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """The acts it forbids, as keys of your own (`supply`, `procurement`, `training`); empty if not recorded."""
    objects: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """The classes of objects it reaches, as keys of your own (`arms`, `luxury-goods`); a key reaches the narrower ones
    below it (`arms/ammunition`). Empty if not recorded."""
    direction: FlowDirection | None = None
    """Which way the objects move, seen from the addressees; `either` if that does not matter, None if not recorded."""

    @property
    def caption(self) -> str:
        """The title, with the paragraph."""
        return self.title if self.paragraph is None else f"{self.title}, {self.paragraph}"

    def moments(self) -> tuple[Moment, ...]:
        """Return the vote."""
        role = "voted on" if self.outcome is None else self.outcome.value
        actors = (self.issued_by,) if self.issued_by else ()
        return (Moment(role, self.adopted, actors),)
