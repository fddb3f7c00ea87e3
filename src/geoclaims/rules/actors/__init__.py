"""ID: who is who, and in what role.

Person, office and state are three actors, and names of places stand for governments. Tables of terms and memberships
carry a horizon, `as_of`: what was open when a table was made says nothing about later days, and nothing follows from
what a table does not hold unless it reaches to the day in question.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.actors.actor_outside_existence import actor_outside_existence
from geoclaims.rules.actors.alias_collision import alias_collision
from geoclaims.rules.actors.collective_mode_unstated import collective_mode_unstated
from geoclaims.rules.actors.joint_by_nonparticipant import joint_by_nonparticipant
from geoclaims.rules.actors.office_term_anachronism import office_term_anachronism

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "ID"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    office_term_anachronism,
    actor_outside_existence,
    joint_by_nonparticipant,
    collective_mode_unstated,
    alias_collision,
)
"""The rules of this theme, by code."""
