"""Accusations."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_actor_or_none, to_actors, to_breaches, to_instrument_or_none, to_proposition_or_none
from geoclaims.records.actors import Actor
from geoclaims.records.invoked_norms import InvokedNorm
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = ["Allegation", "Breach", "to_instrument_or_none"]


@attrs.frozen(kw_only=True)
class Breach(Value):
    """The breach of a rule that an actor is accused of."""

    norm: Ref[Treaty | Norm] | None = attrs.field(default=None, converter=to_instrument_or_none)
    """The rule said to be broken; None if the accusation names none ("violated sanctions"), which TL07 reports."""
    clause: str | None = None
    """The clause named; None if none was."""
    by: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none)
    """Who is said to have broken it; None if it is the accused, without distinction."""
    conduct: Ref[Proposition] | None = attrs.field(default=None, converter=to_proposition_or_none)
    """The conduct said to be the breach; None if none was named."""


@attrs.frozen(kw_only=True)
class Allegation(Statement):
    """A statement that accuses an actor.

    It commits the speaker to its claims. It never charges the accused with anything: CAMEO says of accusing (code 112)
    that it "does not imply that the alleged events have taken place".
    """

    type: ClassVar[str] = "allegation"

    accused: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who is accused."""
    breaches: tuple[Breach, ...] = attrs.field(default=(), converter=to_breaches)
    """The rules that the accused are said to have broken; empty if the accusation names no wrong in law."""

    def invoked_norms(self) -> tuple[InvokedNorm, ...]:
        """Return what it invokes, and each breach; one that names nobody is held against each of the accused."""
        charged = (
            InvokedNorm(breach.norm, bearer, breach.conduct, breach=True)
            for breach in self.breaches
            for bearer in ((breach.by,) if breach.by else self.accused or (None,))
        )
        return (*super().invoked_norms(), *charged)

    def _role(self) -> str:
        return "alleged"
