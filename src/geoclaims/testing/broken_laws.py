"""What breaks a law, and how."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from geoclaims._docstrings import documented

__all__ = ["BrokenLaw", "BrokenLawsError"]


@final
@documented
@attrs.frozen(kw_only=True)
class BrokenLaw:
    """One law that a record type or a rule does not keep."""

    law: str
    """The law, in words: `keeps what it is given`."""
    subject: str
    """What breaks it: a record type with its tag, a rule with its code, or the codebook."""
    message: str
    """How it breaks it."""
    value: str | None
    """The smallest value with which it was seen, as Python writes it; None where no value is at fault."""

    def __str__(self) -> str:
        """The law, what breaks it, how, and with which value."""
        lines = [f"{self.subject}: {self.law}", *self.message.split("\n")]
        return "\n    ".join([*lines, *([] if self.value is None else [f"with {self.value}"])])


class BrokenLawsError(AssertionError):
    """A codebook breaks laws.

    Attributes:
        broken: Every law that is broken, by every type and rule that breaks it.
    """

    def __init__(self, broken: Iterable[BrokenLaw]) -> None:
        self.broken = tuple(broken)
        super().__init__(self.broken)

    def __str__(self) -> str:
        count = "1 law is" if len(self.broken) == 1 else f"{len(self.broken)} laws are"
        return "\n  ".join([f"{count} broken", *(str(one).replace("\n", "\n  ") for one in self.broken)])
