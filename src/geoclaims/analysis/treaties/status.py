"""The status of a treaty for an actor on a day, and what the actor owes under it."""

from __future__ import annotations

from typing import Final, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis.treaties.participation import TreatyPhase
from geoclaims.records.actors import Actor
from geoclaims.records.treaties import LegalCharacter, Obligation, Treaty
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Duty", "TreatyStatus"]

_OPERATES: Final = {TreatyPhase.IN_FORCE: True, TreatyPhase.PROVISIONAL: True, TreatyPhase.UNKNOWN: None}


@final
@documented
@attrs.frozen(kw_only=True)
class TreatyStatus:
    """Where an instrument stands for an actor at a time, and so whether it binds."""

    treaty: Treaty
    """The instrument."""
    actor: Ref[Actor]
    """The actor that was asked about."""
    when: When
    """The time. What is said holds for all of it."""
    phase: TreatyPhase
    """Where the instrument stands for the actor then."""
    decided_by: When | None
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
        if character is LegalCharacter.POLITICAL:
            return False
        return None if character is LegalCharacter.CONTESTED and self.operates else self.operates

    def __repr__(self) -> str:
        """Return a short summary."""
        words = f"of {quoted(self.treaty.id)} for {quoted(self.actor)} on {self.when.text}: {self.phase.value}"
        return summary(self, words if self.decided_by is None else f"{words}, decided by {self.decided_by.text}")


@final
@documented
@attrs.frozen(kw_only=True)
class Duty:
    """Something that an actor owes under an instrument at a time."""

    status: TreatyStatus
    """What the actor owes it under; its `binds` says whether in law."""
    obligation: Obligation
    """What is owed."""
    to: tuple[Ref[Actor], ...]
    """To whom it is owed then, or may be: those of its beneficiaries that are not parties, or bound as well. Empty if
    it has none."""
    owed: bool | None
    """Whether it is owed then; None if that is not known. What is certainly not owed is not a duty."""

    def __repr__(self) -> str:
        """Return a short summary."""
        asked, answer = self.status, {True: "owed", False: "not owed", None: "possibly owed"}[self.owed]
        words = f"of {quoted(asked.actor)} under {quoted(asked.treaty.id)} on {asked.when.text}"
        return summary(
            self, f"{words}: {self.obligation.kind}, {answer} to {listed(self.to) if self.to else 'all parties'}"
        )
