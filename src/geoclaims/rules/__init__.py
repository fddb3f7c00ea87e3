"""The catalogue: one file per rule, holding its page, its examples and its logic; one folder per theme."""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules import actors, commitments, hygiene, integrity, quantities, sources, time, treaties

__all__ = ["PREFIXES", "RULES"]

_THEMES: Final = (sources, hygiene, actors, integrity, commitments, quantities, treaties, time)
PREFIXES: Final = frozenset(theme.PREFIX for theme in _THEMES)
"""The letters that codes of the library begin with; codes of others do not begin like these."""
RULES: Final[tuple[Rule, ...]] = tuple(rule for theme in _THEMES for rule in theme.RULES)
"""Every rule of the library, by code."""
