"""LC: what speakers are bound to.

Each speaker has a public store of commitments (Hamblin; Walton and Krabbe): what was said goes in, what was taken back
goes out, and the store is closed under implication. A conflict is a pair of *certain* commitments of one holder that
cannot both be kept; probable and possible are tension, never conflict. Different holders who disagree are in dispute,
which is a query and no finding. Whether any of it is true is nobody's business here.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
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

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "LC"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
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
)
"""The rules of this theme, by code."""
