"""Condemnations."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_actors, to_propositions
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Claim
from geoclaims.records.moves import Asserts, Move
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.values.certainty import Certainty
from geoclaims.values.ref import Ref

__all__ = ["Condemnation"]


@attrs.frozen(kw_only=True)
class Condemnation(Statement):
    """A statement that condemns an actor over something.

    Condemning is factive: a speaker who condemns an act is committed, with certainty, to the act having taken place.
    Where it also charges a breach of a rule, record that charge as an
    [`Allegation`][geoclaims.Allegation] beside it.
    """

    type: ClassVar[str] = "condemnation"

    condemned: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who is condemned."""
    over: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)
    """What they are condemned for; the speaker is committed to each."""

    def moves(self) -> tuple[Move, ...]:
        """Its claims, and with certainty what it condemns an actor for."""
        deeds = (Claim(proposition=deed, certainty=Certainty.CERTAIN) for deed in self.over)
        return (*super().moves(), *(Asserts(claim) for claim in deeds))

    def _role(self) -> str:
        return "condemned"
