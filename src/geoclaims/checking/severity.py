"""How much a finding matters."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

__all__ = ["Severity", "counted"]


class Severity(StrEnum):
    """How much a finding matters, from the most to the least."""

    ERROR = "error"
    """The records cannot all be right."""
    WARNING = "warning"
    """A human should look."""
    INFO = "info"
    """Worth knowing."""

    @property
    def rank(self) -> int:
        """0 for the gravest, for sorting."""
        return list(Severity).index(self)

    def at_least(self, other: Severity) -> bool:
        """Whether this is as grave as the other, or graver."""
        return self.rank <= other.rank


def counted(numbers: Mapping[Severity, int]) -> str:
    """The number of findings in words, with how many of them have which severity."""
    graded = ", ".join(f"{numbers[severity]} {severity.value}" for severity in Severity if numbers[severity])
    number = sum(numbers.values())
    return f"{number or 'no'} finding{'' if number == 1 else 's'}" + (f" ({graded})" if graded else "")
