"""Who is bound by which treaty or norm on a day, and to what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, TypeVar, final

from geoclaims.analysis import _ternary
from geoclaims.analysis._arguments import find_record, to_actor_id
from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.analysis.treaties.applicability import Applicability, NormApplicability
from geoclaims.analysis.treaties.cases import Case, cases
from geoclaims.analysis.treaties.participation import DecidedPhase, Participation, TreatyPhase, is_complete
from geoclaims.analysis.treaties.status import Duty, TreatyStatus
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.conduct import Conduct
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.treaties import LegalCharacter, Obligation, Treaty
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["TreatyAnalysis"]

# A party that left and came back has several entries: one that operates, or may, counts before those that do not.
_PRECEDENCE: Final = (
    TreatyPhase.IN_FORCE,
    TreatyPhase.PROVISIONAL,
    TreatyPhase.UNKNOWN,
    TreatyPhase.SUSPENDED,
    TreatyPhase.ENDED,
    TreatyPhase.SIGNED,
    TreatyPhase.PENDING,
    TreatyPhase.NOT_YET,
    TreatyPhase.STRANGER,
)
T = TypeVar("T", Treaty, Norm)


@final
class TreatyAnalysis:
    """The treaties and norms of a dossier, and whom they bind.

    [`Analysis.treaties`][geoclaims.Analysis.treaties] is one. The organ of a party is bound as the party is;
    whether the members of a party are bound is left open.

    Args:
        dossier: The records.
        actors: Who acts for whom.
    """

    def __init__(self, dossier: Dossier, actors: ActorAnalysis) -> None:
        self._dossier = dossier
        self._actors = actors
        self._norms = NormApplicability(actors)
        self._tables: dict[int, tuple[Treaty, Mapping[str, tuple[Participation, ...]]]] = {}

    def status(self, treaty: Treaty | str, actor: Actor | str, *, on: When | date | str) -> TreatyStatus:
        """Return whether a treaty binds an actor at a time, in three values, in which phase, and what decides it.

        Args:
            treaty: A treaty, a `Ref` or an id.
            actor: An actor, a `Ref` or an id; it need not be in the dossier. An organ of a party is bound as the party.
            on: The time, of any precision; the answer holds for all of it.

        Raises:
            UnknownIdError: If the dossier does not have the treaty.
            InvalidValueError: If it is not a treaty, or if the time cannot be read.
        """
        asked, who, when = find_record(self._dossier, treaty, Treaty), to_actor_id(actor), When.from_value(on)
        phases = [one.phase_on(when) for one in self.participations(asked, who)] or [self._outside(asked, who, when)]
        phase, decided_by = min(phases, key=lambda one: (_PRECEDENCE.index(one.phase), str(one.decided_by)))
        return TreatyStatus(treaty=asked, actor=who, when=when, phase=phase, decided_by=decided_by)

    def participations(self, treaty: Treaty, actor: str) -> tuple[Participation, ...]:
        """Return the participation of an actor in a treaty, or that of the nearest institution that it is an organ of.

        There is one for each entry in the table of parties: a party that left and came back has two.
        """
        known = self._table(treaty)
        nearest = next((one for one in self._actors.with_institutions(actor) if one in known), None)
        return () if nearest is None else known[nearest]

    def obligations(self, actor: Actor | str, *, on: When | date | str) -> tuple[Duty, ...]:
        """Return what an actor owes, or may owe, under all treaties at a time.

        What is certainly not owed is not listed. An obligation without bearers may be anybody's, and so may one whose
        treaty leaves open whether it binds the actor. The arguments and errors are those of `status`.
        """
        who, when = to_actor_id(actor), When.from_value(on)
        statuses = (self.status(treaty, who, on=when) for treaty in self._dossier.of(Treaty))
        return tuple(duty for status in statuses for duty in self.duties(status))

    def duties(self, status: TreatyStatus) -> Iterator[Duty]:
        """Return what an actor owes, or may owe, under one treaty at the time of a status."""
        for obligation in status.treaty.obligations:
            if (owed := self.owed(status, obligation)) is not False:
                others = (to for to in obligation.beneficiaries if to != status.actor)
                to = tuple(one for one in others if self.owed_to(status, obligation, one) is not False)
                yield Duty(status=status, obligation=obligation, to=to, owed=owed)

    def owed(self, status: TreatyStatus, obligation: Obligation) -> bool | None:
        """Return whether an actor owes an obligation to anybody, for all the time of a status; None if not known."""
        others = [to for to in obligation.beneficiaries if to != status.actor]
        if not others:
            return False if obligation.beneficiaries else self.owed_to(status, obligation, None)
        return _ternary.some(self.owed_to(status, obligation, to) for to in others)

    def owed_to(self, status: TreatyStatus, obligation: Obligation, beneficiary: str | None) -> bool | None:
        """Return whether an actor owes an obligation to a beneficiary, for all the time of a status.

        It is owed to those who are not parties for as long as it binds the actor, and to parties for as long as it
        operates for them, too. None for the beneficiary stands for all parties.
        """
        period = obligation.period
        if period and not period.possibly_overlaps(status.when):
            return False
        answers = (
            status.operates,
            self._bears(status, obligation),
            True if period is None or status.when.certainly_within(period) else None,
            True if beneficiary is None else self._benefits(status, beneficiary),
        )
        return _ternary.every(answers)

    def applicability(self, norm: Norm | str, conduct: Proposition | str, actor: Actor | str) -> Applicability:
        """Return whether a norm forbids what a proposition says that an actor does, criterion by criterion.

        Args:
            norm: A norm, a `Ref` or an id.
            conduct: A proposition, a `Ref` or an id; its `when` and its `conduct` are compared with the norm.
            actor: The actor that does it, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have the norm or the proposition.
            InvalidValueError: If they are something else.
        """
        asked, done = find_record(self._dossier, norm, Norm), find_record(self._dossier, conduct, Proposition)
        return self.applicability_to(asked, to_actor_id(actor), done.conduct, done.when)

    def applicability_to(
        self,
        norm: Norm,
        actor: str | None,
        conduct: Conduct | None,
        when: When | None,
    ) -> Applicability:
        """Return whether a norm forbids an actor a conduct at a time; None for what is not known of these."""
        return self._norms.judge(norm, actor, conduct, when)

    def cases(self, type: type[T]) -> Iterator[Case[T]]:
        """Return every statement that holds an actor to an instrument of some type, in the order of the dossier.

        Args:
            type: `Treaty` or `Norm`.
        """
        return cases(self._dossier, type)

    def binding_cases(self) -> Iterator[tuple[Case[Treaty], TreatyStatus]]:
        """Return every case that holds an actor to a treaty in law, with the treaty's status at the time of the case.

        Political instruments bind nobody in law, and cases without a bearer or a date have no status: both are left
        out.
        """
        for case in self.cases(Treaty):
            if case.bearer and case.when and case.instrument.character is not LegalCharacter.POLITICAL:
                yield case, self.status(case.instrument, case.bearer, on=case.when)

    def _benefits(self, status: TreatyStatus, beneficiary: str) -> bool | None:
        known = self.participations(status.treaty, beneficiary)
        return self.status(status.treaty, beneficiary, on=status.when).operates if known else True

    def _bears(self, status: TreatyStatus, obligation: Obligation) -> bool | None:
        """Return whether an actor is a bearer of an obligation: by itself, as an organ, or perhaps as a member."""
        bearers = obligation.bearers
        if any(actor in bearers for actor in self._actors.with_institutions(status.actor)):
            return True
        answers = [self._actors.belongs(status.actor, bearer, status.when) for bearer in bearers]
        if not self.participations(status.treaty, status.actor):
            answers.append(self._actors.acts_for(status.actor, bearers))
        return False if bearers and all(answer is False for answer in answers) else None

    def _table(self, treaty: Treaty) -> Mapping[str, tuple[Participation, ...]]:
        """Return the participations in a treaty by the ids of its parties."""
        if id(treaty) not in self._tables:
            table: dict[str, tuple[Participation, ...]] = {}
            for party in treaty.parties:
                table[party.actor] = (*table.get(party.actor, ()), Participation(treaty, party))
            self._tables[id(treaty)] = (treaty, table)  # kept, so that no other gets its address
        return self._tables[id(treaty)][1]

    def _outside(self, treaty: Treaty, actor: Ref[Actor], when: When) -> DecidedPhase:
        """Return the phase of a treaty for an actor who is not in its table of parties."""
        parties = [party.actor for party in treaty.parties]
        answers = [self._actors.acts_for(actor, parties)]
        answers += [self._actors.belongs(actor, party, when) for party in parties]
        apart = all(answer is False for answer in answers) and is_complete(treaty, when)
        return DecidedPhase(TreatyPhase.STRANGER if apart else TreatyPhase.UNKNOWN, treaty.parties_as_of)
