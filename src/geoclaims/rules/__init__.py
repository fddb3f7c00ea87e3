"""The catalogue: one file per rule, holding its page, its examples and its logic."""

from __future__ import annotations

from typing import Final

from geoclaims.checking.rule import Rule
from geoclaims.rules.attribution.anonymous_only import anonymous_only
from geoclaims.rules.attribution.certainty_inflation import certainty_inflation
from geoclaims.rules.attribution.circular_reporting import circular_reporting
from geoclaims.rules.attribution.discredited_source_in_use import discredited_source_in_use
from geoclaims.rules.attribution.disowned_by_cited_source import disowned_by_cited_source
from geoclaims.rules.attribution.evidence_window import evidence_window
from geoclaims.rules.attribution.grading_misuse import grading_misuse
from geoclaims.rules.attribution.single_root_corroboration import single_root_corroboration
from geoclaims.rules.commitments.bad_retraction import bad_retraction
from geoclaims.rules.commitments.cites_retracted import cites_retracted
from geoclaims.rules.commitments.conditional_leak import conditional_leak
from geoclaims.rules.commitments.denial_without_target import denial_without_target
from geoclaims.rules.commitments.exclusive_accounts import exclusive_accounts
from geoclaims.rules.commitments.non_denial_as_denial import non_denial_as_denial
from geoclaims.rules.commitments.pledge_breach import pledge_breach
from geoclaims.rules.commitments.reversal import reversal
from geoclaims.rules.commitments.self_contradiction import self_contradiction
from geoclaims.rules.commitments.split_voice import split_voice
from geoclaims.rules.commitments.undenied_remainder import undenied_remainder
from geoclaims.rules.hygiene.code_list_version import code_list_version
from geoclaims.rules.hygiene.code_scheme_ambiguity import code_scheme_ambiguity
from geoclaims.rules.hygiene.deceptive_text import deceptive_text
from geoclaims.rules.identity.actor_outside_existence import actor_outside_existence
from geoclaims.rules.identity.alias_collision import alias_collision
from geoclaims.rules.identity.collective_mode_unstated import collective_mode_unstated
from geoclaims.rules.identity.joint_by_nonparticipant import joint_by_nonparticipant
from geoclaims.rules.identity.office_term_anachronism import office_term_anachronism
from geoclaims.rules.integrity.bad_reference import bad_reference
from geoclaims.rules.integrity.conflicting_duplicate_id import conflicting_duplicate_id
from geoclaims.rules.integrity.double_recorded_statement import double_recorded_statement
from geoclaims.rules.integrity.illegal_cycle import illegal_cycle
from geoclaims.rules.integrity.unknown_field import unknown_field
from geoclaims.rules.integrity.unknown_type import unknown_type
from geoclaims.rules.quantities.counting_basis_mismatch import counting_basis_mismatch
from geoclaims.rules.quantities.disjoint_values import disjoint_values
from geoclaims.rules.quantities.false_precision import false_precision
from geoclaims.rules.quantities.parts_vs_total import parts_vs_total
from geoclaims.rules.time.denial_before_allegation import denial_before_allegation
from geoclaims.rules.time.inverted_interval import inverted_interval
from geoclaims.rules.time.relative_date_drift import relative_date_drift
from geoclaims.rules.time.reported_before_uttered import reported_before_uttered
from geoclaims.rules.time.uttered_before_event import uttered_before_event
from geoclaims.rules.time.weekday_mismatch import weekday_mismatch
from geoclaims.rules.treaties.incompatible_obligations import incompatible_obligations
from geoclaims.rules.treaties.invoked_after_end import invoked_after_end
from geoclaims.rules.treaties.invoked_before_in_force import invoked_before_in_force
from geoclaims.rules.treaties.lifecycle_disorder import lifecycle_disorder
from geoclaims.rules.treaties.norm_does_not_reach import norm_does_not_reach
from geoclaims.rules.treaties.short_withdrawal_notice import short_withdrawal_notice
from geoclaims.rules.treaties.signature_taken_for_consent import signature_taken_for_consent
from geoclaims.rules.treaties.stranger_to_treaty import stranger_to_treaty
from geoclaims.rules.treaties.violation_without_norm import violation_without_norm

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    circular_reporting,
    single_root_corroboration,
    discredited_source_in_use,
    anonymous_only,
    certainty_inflation,
    disowned_by_cited_source,
    evidence_window,
    grading_misuse,
    code_scheme_ambiguity,
    code_list_version,
    deceptive_text,
    office_term_anachronism,
    actor_outside_existence,
    joint_by_nonparticipant,
    collective_mode_unstated,
    alias_collision,
    bad_reference,
    conflicting_duplicate_id,
    illegal_cycle,
    double_recorded_statement,
    unknown_type,
    unknown_field,
    self_contradiction,
    reversal,
    exclusive_accounts,
    denial_without_target,
    non_denial_as_denial,
    conditional_leak,
    bad_retraction,
    cites_retracted,
    undenied_remainder,
    pledge_breach,
    split_voice,
    disjoint_values,
    counting_basis_mismatch,
    false_precision,
    parts_vs_total,
    lifecycle_disorder,
    invoked_before_in_force,
    invoked_after_end,
    stranger_to_treaty,
    signature_taken_for_consent,
    incompatible_obligations,
    violation_without_norm,
    norm_does_not_reach,
    short_withdrawal_notice,
    inverted_interval,
    reported_before_uttered,
    uttered_before_event,
    denial_before_allegation,
    weekday_mismatch,
    relative_date_drift,
)
"""Every rule of the library, by code."""
