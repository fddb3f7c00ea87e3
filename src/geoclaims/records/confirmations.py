"""Confirmations and admissions."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_targets
from geoclaims.records.denials import Target
from geoclaims.records.moves import Adopts, Move
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref

__all__ = ["Confirmation"]


@attrs.frozen(kw_only=True)
class Confirmation(Statement):
    """A statement that affirms what was said or claimed before; an admission, if the speaker had denied it.

    It commits the speaker to the confirmed propositions, and to the certain claims of the confirmed statements.
    """

    type: ClassVar[str] = "confirmation"

    confirms: tuple[Ref[Target], ...] = attrs.field(default=(), converter=to_targets)
    """The statements, the propositions, or both that it affirms."""

    def moves(self) -> tuple[Move, ...]:
        """Its claims, and what it confirms."""
        return (*super().moves(), *(Adopts(target) for target in self.confirms))

    def _role(self) -> str:
        return "confirmed"
