"""Retractions and corrections."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_statements
from geoclaims.records.moves import Move, Withdraws
from geoclaims.records.statements import Statement
from geoclaims.values._fields.fields import ACYCLIC
from geoclaims.values.ref import Ref

__all__ = ["Retraction"]


@attrs.frozen(kw_only=True)
class Retraction(Statement):
    """A statement that takes earlier statements of the same speaker back; with claims of its own, a correction.

    From its date on the retracted statements no longer bind their speaker (Walton and Krabbe 1995). They stay in the
    record: that they were said remains so.
    """

    type: ClassVar[str] = "retraction"

    retracts: tuple[Ref[Statement], ...] = attrs.field(default=(), converter=to_statements, metadata=ACYCLIC)
    """The statements that are taken back."""

    def moves(self) -> tuple[Move, ...]:
        """Return what it takes back, and then its claims."""
        return (*(Withdraws(target) for target in self.retracts), *super().moves())

    def _role(self) -> str:
        return "retracted"
