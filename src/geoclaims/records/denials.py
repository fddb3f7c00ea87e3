"""Denials, and what exactly they deny."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, TypeAlias

import attrs

from geoclaims.converters import to_targets
from geoclaims.records.moves import Move, Opposes
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref

__all__ = ["Denial", "DenialScope", "Target"]

Target: TypeAlias = Statement | Proposition
"""What a denial or a confirmation answers: a statement, or a proposition, no matter who said it."""


class DenialScope(StrEnum):
    """What a denial denies. "Fake news" and "it did not happen" are two different acts."""

    OCCURRENCE = "occurrence"
    """It did not happen. The only scope that commits the speaker to the opposite of what is denied."""
    RESPONSIBILITY = "responsibility"
    """It was not us (CAMEO 016). It does not say that it did not happen."""
    UTTERANCE = "utterance"
    """We never said that."""
    ILLEGALITY = "illegality"
    """It was not a wrong."""
    KNOWLEDGE = "knowledge"
    """We know nothing of it."""
    DISMISSAL = "dismissal"
    """A judgement on the statement ("fake news", "groundless rumours"); it commits to nothing about its content."""
    NO_COMMENT = "no-comment"
    """A refusal to answer (CAMEO 011)."""


@attrs.frozen(kw_only=True)
class Denial(Statement):
    """A statement that rejects something said or something claimed.

    Of scope occurrence, it commits the speaker to the opposite of each denied proposition, and of each certain and
    unconditional claim of each denied statement. Every other scope commits to less, and dismissal and no-comment to
    nothing.
    """

    type: ClassVar[str] = "denial"

    denies: tuple[Ref[Target], ...] = attrs.field(default=(), converter=to_targets)
    """The statements that it answers, the propositions that it denies, or both."""
    scope: DenialScope = DenialScope.OCCURRENCE
    """What it denies about them."""

    def moves(self) -> tuple[Move, ...]:
        """Its claims; and, of scope occurrence, the opposite of what it denies."""
        denied = self.denies if self.scope is DenialScope.OCCURRENCE else ()
        return (*super().moves(), *(Opposes(target) for target in denied))

    def _role(self) -> str:
        return "denied"
