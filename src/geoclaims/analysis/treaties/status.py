"""The status of a treaty for an actor on a day, and what the actor owes under it."""

from __future__ import annotations

from typing import Final, final

import attrs

from geoclaims.analysis._result import Result
from geoclaims.analysis.treaties.participation import TreatyPhase
from geoclaims.records.actors import Actor
from geoclaims.records.treaties import LegalCharacter, Obligation, Treaty
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Duty", "TreatyStatus"]

_OPERATES: Final = {TreatyPhase.IN_FORCE: True, TreatyPhase.PROVISIONAL: True, TreatyPhase.UNKNOWN: None}


@final
@attrs.frozen(kw_only=True, repr=False)
class TreatyStatus(Result):
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


@final
@attrs.frozen(kw_only=True, repr=False)
class Duty(Result):
    """Something that an actor owes under an instrument at a time."""

    status: TreatyStatus
    """What the actor owes it under; its `binds` says whether in law."""
    obligation: Obligation
    """What is owed."""
    to: tuple[Ref[Actor], ...]
    """To whom it is owed then, or may be: those of its beneficiaries that are no parties, or bound as well. Empty if it
    has none."""
    owed: bool | None
    """Whether it is owed then; None if that is not known. What is certainly not owed is no duty."""
