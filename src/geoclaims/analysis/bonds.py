"""Which instruments bind whom when, and to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import final

import attrs

from geoclaims.analysis.affiliations import Affiliations
from geoclaims.analysis.lives import Life, Phase, Station, is_complete
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.treaties import Character, Obligation, Treaty
from geoclaims.values.ref import Ref
from geoclaims.values.when import When

__all__ = ["Bond", "Bonds", "Duty"]

_OPERATES = {Phase.IN_FORCE: True, Phase.PROVISIONAL: True, Phase.UNKNOWN: None}
# Whoever left and came back has several entries: one that operates, or may, counts before those that do not.
_PRECEDENCE = (
    Phase.IN_FORCE,
    Phase.PROVISIONAL,
    Phase.UNKNOWN,
    Phase.SUSPENDED,
    Phase.ENDED,
    Phase.SIGNED,
    Phase.PENDING,
    Phase.NOT_YET,
    Phase.STRANGER,
)


@final
@attrs.frozen(kw_only=True)
class Bond:
    """Where an instrument stands for an actor at a time, and so whether it binds."""

    treaty: Treaty
    """The instrument."""
    actor: Ref[Actor]
    """The actor that was asked about."""
    when: When
    """The time. What is said holds for all of it."""
    phase: Phase
    """Where the instrument stands for the actor then."""
    turn: When | None
    """The date that decides, or that leaves it open; None if none does."""

    @property
    def operates(self) -> bool | None:
        """Whether the actor has to perform it, in law or politically; None if that is not known."""
        return _OPERATES.get(self.phase, False)

    @property
    def binds(self) -> bool | None:
        """Whether it binds the actor in law; None if that is not known.

        A political instrument binds nobody in law; one whose character is contested binds for certain in no phase.
        """
        character = self.treaty.character
        if character is Character.POLITICAL:
            return False
        return None if character is Character.CONTESTED and self.operates else self.operates


@final
@attrs.frozen(kw_only=True)
class Duty:
    """Something that an actor owes under an instrument at a time."""

    bond: Bond
    """What the actor owes it under; its `binds` says whether in law."""
    obligation: Obligation
    """What is owed."""
    to: tuple[Ref[Actor], ...]
    """To whom it is owed then, or may be: those of its beneficiaries that are no parties, or bound as well. Empty if it
    has none."""
    owed: bool | None
    """Whether it is owed then; None if that is not known. What is certainly not owed is no duty."""


@final
class Bonds:
    """The instruments of a dossier, and whom they bind.

    Args:
        dossier: The records.
        affiliations: Who acts for whom: the organ of a party is bound as the party is; whether the members of a party
            are bound is left open.
    """

    def __init__(self, dossier: Dossier, affiliations: Affiliations) -> None:
        self._dossier = dossier
        self._affiliations = affiliations
        self._tables: dict[int, tuple[Treaty, Mapping[str, tuple[Life, ...]]]] = {}

    def lives(self, treaty: Treaty, actor: str) -> tuple[Life, ...]:
        """The life of an instrument for an actor, or for the nearest institution that it is an organ of.

        One for each entry in the table of parties: whoever left and came back has two.
        """
        known = self._table(treaty)
        nearest = next((one for one in self._affiliations.line(actor) if one in known), None)
        return () if nearest is None else known[nearest]

    def of(self, treaty: Treaty, actor: str, when: When) -> Bond:
        """Where an instrument stands for an actor at a time."""
        stations = [life.at(when) for life in self.lives(treaty, actor)] or [self._outside(treaty, actor, when)]
        phase, turn = min(stations, key=lambda station: (_PRECEDENCE.index(station.phase), str(station.turn)))
        return Bond(treaty=treaty, actor=Ref(actor), when=when, phase=phase, turn=turn)

    def duties(self, actor: str, when: When) -> Iterator[Duty]:
        """What an actor owes, or may owe, under the instruments of the dossier at a time."""
        for treaty in self._dossier.of(Treaty):
            yield from self.under(self.of(treaty, actor, when))

    def under(self, bond: Bond) -> Iterator[Duty]:
        """What an actor owes, or may owe, under one bond."""
        for obligation in bond.treaty.obligations:
            if (owed := self.owed(bond, obligation)) is not False:
                others = (to for to in obligation.beneficiaries if to != bond.actor)
                to = tuple(one for one in others if self.owed_to(bond, obligation, one) is not False)
                yield Duty(bond=bond, obligation=obligation, to=to, owed=owed)

    def owed(self, bond: Bond, obligation: Obligation) -> bool | None:
        """Whether an actor owes an obligation to anybody under a bond, for all of its time; None if it is not known."""
        others = [to for to in obligation.beneficiaries if to != bond.actor]
        if not others:
            return False if obligation.beneficiaries else self.owed_to(bond, obligation, None)
        answers = {self.owed_to(bond, obligation, to) for to in others}
        return True if True in answers else None if None in answers else False

    def owed_to(self, bond: Bond, obligation: Obligation, beneficiary: str | None) -> bool | None:
        """Whether an actor owes an obligation to a beneficiary under a bond, for all of its time.

        It is owed to those who are no parties for as long as it binds the actor, and to parties for as long as it
        operates for them, too. None for the beneficiary stands for all parties.
        """
        period = obligation.period
        if period and not period.possibly_overlaps(bond.when):
            return False
        answers = (
            bond.operates,
            self._bears(bond, obligation),
            True if period is None or bond.when.certainly_within(period) else None,
            True if beneficiary is None else self._benefits(bond, beneficiary),
        )
        return False if False in answers else None if None in answers else True

    def _benefits(self, bond: Bond, beneficiary: str) -> bool | None:
        known = self.lives(bond.treaty, beneficiary)
        return self.of(bond.treaty, beneficiary, bond.when).operates if known else True

    def _bears(self, bond: Bond, obligation: Obligation) -> bool | None:
        """Whether an actor is a bearer of an obligation: by itself, as an organ, or perhaps as a member."""
        bearers = obligation.bearers
        if any(actor in bearers for actor in self._affiliations.line(bond.actor)):
            return True
        answers = [self._affiliations.belongs(bond.actor, bearer, bond.when) for bearer in bearers]
        if not self.lives(bond.treaty, bond.actor):
            answers.append(self._affiliations.acts_for(bond.actor, bearers))
        return False if bearers and all(answer is False for answer in answers) else None

    def _table(self, treaty: Treaty) -> Mapping[str, tuple[Life, ...]]:
        """The lives of an instrument by the ids of its parties."""
        if id(treaty) not in self._tables:
            table: dict[str, tuple[Life, ...]] = {}
            for party in treaty.parties:
                table[party.actor] = (*table.get(party.actor, ()), Life(treaty, party))
            self._tables[id(treaty)] = (treaty, table)  # kept, so that no other gets its address
        return self._tables[id(treaty)][1]

    def _outside(self, treaty: Treaty, actor: str, when: When) -> Station:
        """Where an instrument stands for somebody who is not in its table of parties."""
        parties = [party.actor for party in treaty.parties]
        answers = [self._affiliations.acts_for(actor, parties)]
        answers += [self._affiliations.belongs(actor, party, when) for party in parties]
        apart = all(answer is False for answer in answers) and is_complete(treaty, when)
        return Station(Phase.STRANGER if apart else Phase.UNKNOWN, treaty.parties_as_of)
