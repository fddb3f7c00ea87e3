"""What was said."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import attrs

from geoclaims.converters import (
    to_actor_or_none,
    to_actors,
    to_claims,
    to_instrument,
    to_invocations,
    to_office_or_none,
    to_proposition_or_none,
    to_sources,
    to_statements,
)
from geoclaims.records.actors import Actor, Office
from geoclaims.records.claims import Claim
from geoclaims.records.events import Event
from geoclaims.records.invoked_norms import InvokedNorm
from geoclaims.records.moves import Asserts, Move
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Source
from geoclaims.records.treaties import Treaty
from geoclaims.values._fields.fields import ACYCLIC
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = [
    "Invocation",
    "SpeakerMode",
    "Statement",
]


class SpeakerMode(StrEnum):
    """How several speakers stand behind one statement."""

    INDIVIDUAL = "individual"
    """There is one speaker."""
    JOINT = "joint"
    """They said it together, in one text or with one voice."""
    EACH = "each"
    """Each of them said it separately."""
    UNSTATED = "unstated"
    """The source does not say which. With several speakers, nobody is charged with it (ID04)."""


@attrs.frozen(kw_only=True)
class Invocation(Value):
    """An appeal to an instrument: "under article 4, they are bound to help"."""

    instrument: Ref[Treaty | Norm] = attrs.field(converter=to_instrument)
    """The treaty or norm appealed to."""
    clause: str | None = None
    """The clause named; None if none was."""
    conduct: Ref[Proposition] | None = attrs.field(default=None, converter=to_proposition_or_none)
    """The conduct that it is appealed to for; None if none was named."""
    bearer: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none)
    """Who is said to be bound by it; None if nobody was named."""


@attrs.frozen(kw_only=True)
class Statement(Event, Source):
    """An act of saying something in public, and the base of the acts that do more than say.

    It commits its speakers to its claims, each at the certainty with which it was said. Relaying another actor commits
    the speaker only to the fact that it was said, not to its content.

    Two graphs start here and never share an edge: `relays` is who says that who said (PARC 3.0: Pareti 2016), inside
    one text; `based_on` is where the information came from, across texts (PROV `wasDerivedFrom`).
    """

    type: ClassVar[str] = "statement"

    speakers: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who said it. The record holds whom the source names, even if that is wrong."""
    mode: SpeakerMode = SpeakerMode.UNSTATED
    """How several speakers stand behind it; of no consequence if there is one."""
    on_behalf_of: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """In whose name they said it: these actors are committed too (PROV `actedOnBehalfOf`)."""
    office: Ref[Office] | None = attrs.field(default=None, converter=to_office_or_none)
    """The office in whose capacity they spoke; None if in none, or if not recorded."""
    addressees: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """To whom it was said."""
    venue: str | None = None
    """The occasion or forum ("UN General Assembly"); None if not recorded. Where it stood is `where`."""
    claims: tuple[Claim, ...] = attrs.field(default=(), converter=to_claims)
    """What it says of which propositions."""
    quote: str | None = None
    """The words as the source gives them, in quotation marks there; None if the source only paraphrases."""
    cue: str | None = None
    """The reporting verb or phrase of the source ("dismissed", "claimed"); None if not recorded."""
    relays: tuple[Ref[Statement], ...] = attrs.field(default=(), converter=to_statements, metadata=ACYCLIC)
    """The statements that it reports: who says that who said."""
    based_on: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
    """Where the speakers have the information from, as far as recorded."""
    origins_known: bool = False
    """Whether `based_on` is complete; with an empty one, whether the speakers speak from what they know at first hand.
    If false, a statement that names no source is not an origin: nobody knows where the speakers have it from."""
    invokes: tuple[Invocation, ...] = attrs.field(default=(), converter=to_invocations)
    """The treaties and norms that it appeals to."""

    def moves(self) -> tuple[Move, ...]:
        """Return what it does to the commitments of those who make it; relaying another actor does nothing to them.

        Override it in a statement type of your own, usually by adding to `super().moves()`.
        """
        return tuple(Asserts(claim) for claim in self.claims)

    def invoked_norms(self) -> tuple[InvokedNorm, ...]:
        """Whom it holds to which rule, for what.

        Override it in a statement type of your own, usually by adding to `super().invoked_norms()`.
        """
        return tuple(InvokedNorm(one.instrument, one.bearer, one.conduct, breach=False) for one in self.invokes)

    def attributed_to(self) -> tuple[Ref[Actor], ...]:
        """Return the speakers."""
        return self.speakers

    def is_joint(self) -> bool:
        """False if the speakers said it each separately."""
        return self.mode is not SpeakerMode.EACH

    def is_traced(self) -> bool:
        """Return what `origins_known` says; but the account of nobody in particular is not an origin."""
        return super().is_traced() and bool(self.based_on or self.speakers)

    def holders(self) -> tuple[Ref[Actor], ...]:
        """Return who is charged with it: the actors in whose name it was made, then its speakers.

        Several speakers are charged only if `mode` says that they spoke together or each for itself. Until then nobody
        is, not even the actors in whose name it was made (ID04).
        """
        if len(set(self.speakers)) > 1 and self.mode not in {SpeakerMode.JOINT, SpeakerMode.EACH}:
            return ()
        return tuple(dict.fromkeys((*self.on_behalf_of, *self.speakers)))

    def _role(self) -> str:
        return "said"

    def _doers(self) -> tuple[Ref[Any], ...]:
        return (*self.speakers, *self.participants)
