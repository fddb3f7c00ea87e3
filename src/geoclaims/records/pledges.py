"""Promises."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_literals, to_when
from geoclaims.records.claims import Literal
from geoclaims.records.moves import Intends, Move
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["Pledge"]


@attrs.frozen(kw_only=True)
class Pledge(Statement):
    """A statement that promises something.

    It commits its speaker to an intention, in its window and under its condition. It is not a prediction: that the
    promised thing will happen is not part of it.
    """

    type: ClassVar[str] = "pledge"

    promises: tuple[Literal, ...] = attrs.field(default=(), converter=to_literals)
    """What is promised to be, or not to be."""
    window: When | None = attrs.field(default=None, converter=to_when)
    """The time in which it is promised; None if none was named."""
    condition: Literal | None = None
    """What has to be for the promise to bind; None if it is unconditional."""

    def moves(self) -> tuple[Move, ...]:
        """Its claims, and the intention to keep each promise."""
        kept = (Intends(promise, self.window, self.condition) for promise in self.promises)
        return (*super().moves(), *kept)

    def _role(self) -> str:
        return "pledged"
