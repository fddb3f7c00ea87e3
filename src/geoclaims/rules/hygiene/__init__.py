"""DH: codes and characters.

Whether codes mean what they seem to mean, and names are what they look like: the defects that break joins and searches
long before anybody reads a sentence. Lists of codes are those that their publishers published, each with its source.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.hygiene.code_list_version import code_list_version
from geoclaims.rules.hygiene.code_scheme_ambiguity import code_scheme_ambiguity
from geoclaims.rules.hygiene.deceptive_text import deceptive_text

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "DH"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    code_scheme_ambiguity,
    code_list_version,
    deceptive_text,
)
"""The rules of this theme, by code."""
