"""TM: whether things happened in an order that is possible.

Dates are those of EDTF (ISO 8601-2) and compare in three values. *Certainly* means in every reading of both dates, so
uncertainty can silence a rule and never make it speak.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.time.denial_before_allegation import denial_before_allegation
from geoclaims.rules.time.inverted_interval import inverted_interval
from geoclaims.rules.time.relative_date_drift import relative_date_drift
from geoclaims.rules.time.reported_before_uttered import reported_before_uttered
from geoclaims.rules.time.uttered_before_event import uttered_before_event
from geoclaims.rules.time.weekday_mismatch import weekday_mismatch

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "TM"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    inverted_interval,
    reported_before_uttered,
    uttered_before_event,
    denial_before_allegation,
    weekday_mismatch,
    relative_date_drift,
)
"""The rules of this theme, by code."""
