"""QT: figures, and what they are figures of.

A figure has bounds, a unit, and a basis of counting: killed are not casualties, and deployed are not committed. Figures
are compared only within one measure, basis, unit and time; a vague word has the bounds that a declared policy gives it.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.quantities.counting_basis_mismatch import counting_basis_mismatch
from geoclaims.rules.quantities.disjoint_values import disjoint_values
from geoclaims.rules.quantities.false_precision import false_precision
from geoclaims.rules.quantities.parts_vs_total import parts_vs_total

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "QT"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    disjoint_values,
    counting_basis_mismatch,
    false_precision,
    parts_vs_total,
)
"""The rules of this theme, by code."""
