"""The participation of one party in a treaty: its phase on a date, and the date that decides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis import _ternary
from geoclaims.records.treaties import ConsentMeans, Party, Treaty
from geoclaims.text.summaries import quoted, summary
from geoclaims.values.dates import When

__all__ = ["DecidedPhase", "Participation", "TreatyPhase", "is_complete"]


class TreatyPhase(StrEnum):
    """Where a treaty stands for one actor (Vienna Convention on the Law of Treaties, 1969)."""

    IN_FORCE = "in-force"
    """It is in force for the actor, who is a party (articles 2(1)(g), 24 and 26)."""
    PROVISIONAL = "provisional"
    """It is applied provisionally (article 25), and may be in force."""
    UNKNOWN = "unknown"
    """Which of the others it is, the dates do not tell."""
    SUSPENDED = "suspended"
    """Its operation is suspended for the actor (articles 57 and 58), and it may have ended."""
    ENDED = "ended"
    """It was terminated, or the actor has withdrawn from it (article 54)."""
    SIGNED = "signed"
    """The actor has signed it, and has not consented to be bound; its signature alone does not bind it. It is only not
    to defeat the treaty (articles 12, 14 and 18)."""
    NOT_YET = "not-yet"
    """It is not in force yet, for anybody or for the actor (articles 24 and 28)."""
    PENDING = "pending"
    """One of the last two: which of consent and force is missing, the dates do not tell."""
    STRANGER = "stranger"
    """The actor is not a party, and the table of parties is complete (articles 34 and 35)."""


class DecidedPhase(NamedTuple):
    """The phase of a treaty for a party at a time, with the date that decides it."""

    phase: TreatyPhase
    """The phase, for all of the time."""
    decided_by: When | None = None
    """The date that decides, or that leaves it open: of entry into force, of consent, or of an end; None if none
    does."""


class _End(NamedTuple):
    """One way in which a treaty stops operating for a party."""

    phase: TreatyPhase
    decided_by: When
    certain: bool
    possible: bool


@final
@documented
@attrs.frozen
class Participation:
    """The participation of one party in a treaty, over one spell.

    It is in force for a party from the date recorded for that party; failing that, from when it is in force at all and
    the party has consented, whichever is later (Vienna Convention, article 24). On the day itself it is in force, and
    on the day of its end, still. A date on which sources disagree leaves everything open between its readings.
    """

    treaty: Treaty
    """The treaty."""
    party: Party
    """The party's entry in it."""

    def phase_on(self, when: When) -> DecidedPhase:
        """Return where it stands for all of a time."""
        ends = list(self._ends(when))
        if certain := [end for end in ends if end.certain]:
            first = min(
                certain,
                key=lambda end: (end.phase is TreatyPhase.SUSPENDED, end.decided_by.latest or date.max),
            )
            return DecidedPhase(first.phase, first.decided_by)
        doubtful = next((end.decided_by for end in ends if end.possible), None)
        if doubtful:
            return DecidedPhase(TreatyPhase.UNKNOWN, doubtful)
        return self._begun(when)

    def consent(self) -> When | None:
        """Return when the party consented to be bound: by its signature only where no other way is provided for."""
        by_signature = set(self.treaty.consent_by) == {ConsentMeans.SIGNATURE}
        return (by_signature and self.party.signed) or self.party.consented or self.party.acceded

    def ends(self) -> tuple[When, ...]:
        """The dates after which, or within which, it does not operate for the party, as far as they are recorded."""
        found = (self.treaty.terminated, self.party.withdrawn, self.party.suspended)
        return tuple(end for end in found if end)

    def starts(self) -> tuple[When, ...]:
        """Return the dates that must all have come for it to be in force for the party, as far as they are recorded."""
        found = (
            (self.party.entered_into_force,)
            if self.party.entered_into_force
            else (self.treaty.entered_into_force, self.consent())
        )
        return tuple(start for start in found if start)

    def _ends(self, when: When) -> Iterator[_End]:
        for end in (self.treaty.terminated, self.party.withdrawn):
            if end:
                yield _End(TreatyPhase.ENDED, end, when.certainly_after(end), when.possibly_after(end))
        if pause := self.party.suspended:
            if pause.is_interval:
                within, touching = when.certainly_within(pause), when.possibly_overlaps(pause)
            else:
                within, touching = when.certainly_after(pause), when.possibly_after(pause)
            yield _End(TreatyPhase.SUSPENDED, pause, within, touching)

    def _begun(self, when: When) -> DecidedPhase:
        starts, provisional = self.starts(), self.treaty.provisional
        known = self.party.entered_into_force is not None or len(starts) == 2
        if known and not any(when.possibly_before(start) for start in starts):
            return DecidedPhase(TreatyPhase.IN_FORCE, max(starts, key=_begin))
        joined = self._joined(when)
        if provisional and joined is not False and when.possibly_overlaps(provisional):
            certain = joined and when.certainly_within(provisional)
            return DecidedPhase(TreatyPhase.PROVISIONAL if certain else TreatyPhase.UNKNOWN, provisional)
        signed, later = self._only_signed(when), [start for start in starts if when.certainly_before(start)]
        if signed:
            return DecidedPhase(TreatyPhase.SIGNED, self.consent())
        if later:
            return DecidedPhase(TreatyPhase.NOT_YET if signed is False else TreatyPhase.PENDING, max(later, key=_begin))
        return DecidedPhase(TreatyPhase.UNKNOWN, next((start for start in starts if when.possibly_before(start)), None))

    def _joined(self, when: When) -> bool | None:
        """Return whether the party had signed, or consented, and so agreed to apply it provisionally."""
        steps = [step for step in (self.party.signed, self.consent()) if step]
        answers = [_by(step, when) for step in steps]
        return _ternary.some(answers) if answers else None

    def _only_signed(self, when: When) -> bool | None:
        """Return whether the party had signed and not consented, while nothing else was missing."""
        signed, force, bound = self.party.signed, self.treaty.entered_into_force, self.party.entered_into_force
        answers = (
            False if signed is None else _by(signed, when),
            self._unconsented(when),
            True if force is None else _by(force, when),
            True if bound is None or when.certainly_before(bound) else None,
        )
        return _ternary.every(answers)

    def _unconsented(self, when: When) -> bool | None:
        if consent := self.consent():
            had = _by(consent, when)
            return None if had is None else not had
        means = self.treaty.consent_by
        needed = bool(means) and ConsentMeans.SIGNATURE not in means
        return needed and self.party.entered_into_force is None and is_complete(self.treaty, when)

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(self, f"of {quoted(self.party.actor)} in {quoted(self.treaty.id)}")


def is_complete(treaty: Treaty, when: When) -> bool:
    """Return whether the table of a treaty's parties is complete for all of a time."""
    return treaty.parties_as_of is not None and not treaty.parties_as_of.possibly_before(when)


def _by(start: When, when: When) -> bool | None:
    """Return whether something that began on a date had begun for all of a time."""
    return False if when.certainly_before(start) else None if when.possibly_before(start) else True


def _begin(start: When) -> date:
    return start.earliest or date.min
