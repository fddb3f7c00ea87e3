"""How much a finding matters."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from geoclaims.text.counting import counted_or_no

__all__ = ["Severity", "counted_by_severity"]


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
        """Return whether this is as grave as the other, or graver."""
        return self.rank <= other.rank


def counted_by_severity(numbers: Mapping[Severity, int]) -> str:
    """Return the number of findings in words, with how many of them have which severity."""
    graded = ", ".join(f"{numbers[severity]} {severity.value}" for severity in Severity if numbers[severity])
    return counted_or_no(sum(numbers.values()), "finding") + (f" ({graded})" if graded else "")
