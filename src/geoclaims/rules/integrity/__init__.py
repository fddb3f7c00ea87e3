"""IN: whether the records fit together at all.

References that lead somewhere, ids that mean one thing, no record that contains itself, and no type or field that is
kept but not understood. Whatever else is found in a dossier rests on these.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.integrity.bad_reference import bad_reference
from geoclaims.rules.integrity.conflicting_duplicate_id import conflicting_duplicate_id
from geoclaims.rules.integrity.double_recorded_statement import double_recorded_statement
from geoclaims.rules.integrity.illegal_cycle import illegal_cycle
from geoclaims.rules.integrity.unknown_field import unknown_field
from geoclaims.rules.integrity.unknown_type import unknown_type

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "IN"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    bad_reference,
    conflicting_duplicate_id,
    illegal_cycle,
    double_recorded_statement,
    unknown_type,
    unknown_field,
)
"""The rules of this theme, by code."""
