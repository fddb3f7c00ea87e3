"""AT: where claims come from.

Two graphs carry these rules and share no edge: who says that who said (`relays`, inside one text; attribution relations
after PARC 3.0) and where the information came from (`based_on`, across texts; PROV `wasDerivedFrom`). Corroboration
counts origins, never outlets; a trail that is lost makes independence *not established*, never denies it. Grades follow
the Admiralty system, and estimative words mean something on their own scale only.
"""

from __future__ import annotations

from typing import Final

from geoclaims.checking import Rule
from geoclaims.rules.sources.anonymous_only import anonymous_only
from geoclaims.rules.sources.certainty_inflation import certainty_inflation
from geoclaims.rules.sources.circular_reporting import circular_reporting
from geoclaims.rules.sources.discredited_source_in_use import discredited_source_in_use
from geoclaims.rules.sources.disowned_by_cited_source import disowned_by_cited_source
from geoclaims.rules.sources.evidence_window import evidence_window
from geoclaims.rules.sources.grading_misuse import grading_misuse
from geoclaims.rules.sources.single_root_corroboration import single_root_corroboration

__all__ = ["PREFIX", "RULES"]

PREFIX: Final = "AT"
"""The letters of their codes."""
RULES: Final[tuple[Rule, ...]] = (
    circular_reporting,
    single_root_corroboration,
    discredited_source_in_use,
    anonymous_only,
    certainty_inflation,
    disowned_by_cited_source,
    evidence_window,
    grading_misuse,
)
"""The rules of this theme, by code."""
