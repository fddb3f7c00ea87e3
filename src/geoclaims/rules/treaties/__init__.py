"""TL: treaties and norms.

A treaty has a life of its own and one for each party: signature is not consent, consent is not force, and approval at
home is none of them (Vienna Convention on the Law of Treaties, 1969). It obliges anyone who is bound, for as long as it
binds, to what each obligation says; political instruments bind nobody in law. A norm reaches conduct in its addressees,
acts, objects, direction and period, and a vetoed draft reaches nothing. What is not recorded excludes nothing.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.treaties.incompatible_obligations import incompatible_obligations
from geoclaims.rules.treaties.invoked_after_end import invoked_after_end
from geoclaims.rules.treaties.invoked_before_in_force import invoked_before_in_force
from geoclaims.rules.treaties.lifecycle_disorder import lifecycle_disorder
from geoclaims.rules.treaties.norm_does_not_reach import norm_does_not_reach
from geoclaims.rules.treaties.short_withdrawal_notice import short_withdrawal_notice
from geoclaims.rules.treaties.signature_taken_for_consent import signature_taken_for_consent
from geoclaims.rules.treaties.stranger_to_treaty import stranger_to_treaty
from geoclaims.rules.treaties.violation_without_norm import violation_without_norm

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "TL"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    lifecycle_disorder,
    invoked_before_in_force,
    invoked_after_end,
    stranger_to_treaty,
    signature_taken_for_consent,
    incompatible_obligations,
    violation_without_norm,
    norm_does_not_reach,
    short_withdrawal_notice,
)
"""The rules of this theme, by code."""
