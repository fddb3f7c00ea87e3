"""Instruments between actors: who is party to what since when, and who owes whom which help."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import ClassVar

import attrs

from geoclaims.converters import to_actor, to_actors, to_consent_means, to_obligations, to_parties, to_texts, to_when
from geoclaims.errors import Problem
from geoclaims.records.actors import Actor
from geoclaims.records.record import Moment, Record
from geoclaims.values._fields.fields import NAMING
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = [
    "ConsentMeans",
    "LegalCharacter",
    "Obligation",
    "Party",
    "Treaty",
]


class LegalCharacter(StrEnum):
    """What kind of bond an instrument is."""

    TREATY = "treaty"
    """An agreement governed by international law (Vienna Convention on the Law of Treaties, article 2(1)(a))."""
    POLITICAL = "political"
    """A memorandum or joint plan: breaking it is a broken commitment, not a breach of treaty."""
    CONTESTED = "contested"
    """Whether it binds in law is itself disputed."""


class ConsentMeans(StrEnum):
    """How a state expresses its consent to be bound (Vienna Convention, articles 11 to 15)."""

    SIGNATURE = "signature"
    """Signing binds at once (article 12)."""
    EXCHANGE = "exchange"
    """The exchange of instruments (article 13)."""
    RATIFICATION = "ratification"
    """The exchange or deposit of instruments of ratification, not their approval at home (articles 14 and 16)."""
    ACCEPTANCE = "acceptance"
    """As ratification (article 14(2))."""
    APPROVAL = "approval"
    """As ratification (article 14(2))."""
    ACCESSION = "accession"
    """By a state that did not sign (article 15)."""


@attrs.frozen(kw_only=True)
class Party(Value):
    """The life of an instrument for one actor (Vienna Convention, articles 2, 11 to 18, 24, 54 to 58).

    Each date is that of a step, and an interval says that the step was taken somewhere in it, not that something lasted
    so long. A None date is unknown or has not come; nothing is concluded from it.
    """

    actor: Ref[Actor] = attrs.field(converter=to_actor)
    """Who it is."""
    signed: When | None = attrs.field(default=None, converter=to_when)
    """When it signed. Signature alone binds only where `consent_by` says so."""
    consented: When | None = attrs.field(default=None, converter=to_when)
    """When it consented to be bound towards the other parties; approval by its own parliament is not consent."""
    entered_into_force: When | None = attrs.field(default=None, converter=to_when)
    """From when the instrument is in force for this actor, where that is not simply when it is in force at all."""
    suspended: When | None = attrs.field(default=None, converter=to_when)
    """When its operation was suspended for this actor: an interval for a suspension that ended or is foreseen to end,
    a date for one that began then and goes on."""
    notice: When | None = attrs.field(default=None, converter=to_when)
    """When it gave notice of withdrawal."""
    withdrawn: When | None = attrs.field(default=None, converter=to_when)
    """When its withdrawal takes effect; on that day itself it still counts as bound."""
    acceded: When | None = attrs.field(default=None, converter=to_when)
    """When it acceded without having signed."""
    declarations: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """Its reservations and interpretative declarations, in short."""

    def moments(self) -> Iterator[Moment]:
        """Return every dated step, with this actor."""
        steps = (
            ("signed", self.signed),
            ("consented to", self.consented),
            ("acceded to", self.acceded),
            ("became bound by", self.entered_into_force),
            ("suspended", self.suspended),
            ("gave notice of withdrawal from", self.notice),
            ("withdrew from", self.withdrawn),
        )
        return (Moment(role, when, (self.actor,)) for role, when in steps if when is not None)


@attrs.frozen(kw_only=True)
class Obligation(Value):
    """Something that parties of an instrument owe (Alliance Treaty Obligations and Provisions: Leeds et al. 2002).

    An instrument is not one obligation: within one alliance, each member may owe something else to each other.
    """

    kind: str
    """What is owed: `defense`, `offense`, `neutrality`, `nonaggression`, `consultation` as ATOP defines them, or a word
    of your own."""
    bearers: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who owes it; empty if not recorded."""
    beneficiaries: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """To whom it is owed; empty if not recorded."""
    against: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """The named adversaries that it is limited to; empty if none is named."""
    excluding: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Adversaries that it does not reach."""
    clause: str | None = None
    """Where the instrument says so ("article 4"); None if not recorded."""
    period: When | None = attrs.field(default=None, converter=to_when)
    """When it is owed; None if for as long as the instrument is in force."""


@attrs.frozen(kw_only=True)
class Treaty(Record):
    """An agreement between actors, with two lives: its own, and one for each party.

    Terms follow the Vienna Convention on the Law of Treaties (1969). Dates that sources dispute are one-of sets. Each
    is the date of a step; only `provisional` is a period.

    Raises:
        InvalidValueError: If the notice is negative, as well as for arguments of the wrong type.
    """

    type: ClassVar[str] = "treaty"

    title: str = attrs.field(metadata=NAMING)
    """Its title, or the usual short name."""
    character: LegalCharacter = LegalCharacter.TREATY
    """What kind of bond it is."""
    parties: tuple[Party, ...] = attrs.field(default=(), converter=to_parties)
    """The actors that signed it or are bound by it."""
    parties_as_of: When | None = attrs.field(default=None, converter=to_when)
    """Up to when the table of parties is complete; None if it may lack some, and then nobody is called a stranger."""
    adopted: When | None = attrs.field(default=None, converter=to_when)
    """When its text was adopted (article 9); None if unknown."""
    entered_into_force: When | None = attrs.field(default=None, converter=to_when)
    """When it entered into force (article 24); None if it has not, or if that is not recorded."""
    terminated: When | None = attrs.field(default=None, converter=to_when)
    """When it ended (article 54); None if it has not, or if that is not recorded."""
    provisional: When | None = attrs.field(default=None, converter=to_when)
    """The period of its provisional application (article 25); None if there is none."""
    consent_by: tuple[ConsentMeans, ...] = attrs.field(default=(), converter=to_consent_means)
    """How parties consent to be bound by it (article 11); empty if not recorded."""
    notice_months: int | None = None
    """The notice that withdrawal takes, in months, 0 or more; where it is in days, the whole months that fit into them.
    None where the text is silent (article 56(2): twelve)."""
    obligations: tuple[Obligation, ...] = attrs.field(default=(), converter=to_obligations)
    """What it obliges its parties to."""

    @property
    def caption(self) -> str:
        """The title."""
        return self.title

    def _conflicts(self) -> Iterator[Problem]:
        if self.notice_months is not None and self.notice_months < 0:
            yield Problem(path="notice_months", message=f"{self.notice_months} is less than no notice at all; use 0")

    def moments(self) -> tuple[Moment, ...]:
        """Its own steps, and every step of every party."""
        return (*self.steps(), *(moment for party in self.parties for moment in party.moments()))

    def steps(self) -> tuple[Moment, ...]:
        """Return the dated steps of the treaty itself: adoption, provisional application, entry into force, end."""
        own = (
            ("adopted", self.adopted),
            ("applied provisionally", self.provisional),
            ("entered into force", self.entered_into_force),
            ("terminated", self.terminated),
        )
        return tuple(Moment(role, when) for role, when in own if when is not None)
