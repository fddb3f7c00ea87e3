"""The catalogue: one file per rule, holding its page, its examples and its logic."""

from __future__ import annotations

from typing import Final

from geoclaims.checking.rule import Rule
from geoclaims.rules.attribution.anonymous_only import anonymous_only
from geoclaims.rules.commitments.denial_without_target import denial_without_target
from geoclaims.rules.identity.actor_outside_existence import actor_outside_existence
from geoclaims.rules.identity.collective_mode_unstated import collective_mode_unstated
from geoclaims.rules.identity.office_term_anachronism import office_term_anachronism
from geoclaims.rules.integrity.bad_reference import bad_reference
from geoclaims.rules.integrity.conflicting_duplicate_id import conflicting_duplicate_id
from geoclaims.rules.integrity.illegal_cycle import illegal_cycle
from geoclaims.rules.integrity.unknown_field import unknown_field
from geoclaims.rules.integrity.unknown_type import unknown_type
from geoclaims.rules.time.denial_before_allegation import denial_before_allegation
from geoclaims.rules.time.inverted_interval import inverted_interval
from geoclaims.rules.time.relative_date_drift import relative_date_drift
from geoclaims.rules.time.reported_before_uttered import reported_before_uttered
from geoclaims.rules.time.weekday_mismatch import weekday_mismatch
from geoclaims.rules.treaties.violation_without_norm import violation_without_norm

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    anonymous_only,
    office_term_anachronism,
    actor_outside_existence,
    collective_mode_unstated,
    bad_reference,
    conflicting_duplicate_id,
    illegal_cycle,
    unknown_type,
    unknown_field,
    denial_without_target,
    violation_without_norm,
    inverted_interval,
    reported_before_uttered,
    denial_before_allegation,
    weekday_mismatch,
    relative_date_drift,
)
"""Every rule of the library, by code."""
