"""The page "Upgrading" has a line for everything that broke."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from public_names import PUBLIC_MODULES, public_names  # noqa: E402 - it is beside the package

PAGE = (ROOT / "docs" / "upgrading.md").read_text(encoding="utf-8")
LEFT_IN_0_8 = """
Bond Commitment Contradiction Corroboration Dispute Duty Ending Entailed Facet Independence Intention Origins
Phase Position Proof Reach Relation Stance Step Trail Blamed Reason Undecided Verdict rule Limits
register_hooks CodebookError FileError MissingExtraError OldFormatWarning Problem RuleError SelectionError
UnknownIdError Lift Adopts Asserts Character Demand Direction Discredit Intends Mode Moment Move Opposes
Outcome Scope Withdraws to_actor to_actor_or_none to_actors to_claims to_document to_documents
to_event_or_none to_instrument to_literals to_office to_office_or_none to_organization to_person
to_proposition to_proposition_or_none to_propositions to_records to_sources to_statements ACYCLIC Band
CONVERSIONS CodeList Conversion NAMING Value YARDSTICKS Yardstick code_list to_ref to_refs to_when SourceGraph
StanceMatrix Timeline
"""
"""What 0.7.0 had at the top of the package and 0.8.0 has not."""


def named(name: str) -> bool:
    """Whether the page has a name as code in the first column of a table."""
    return any(re.search(rf"`[^`]*\b{name}\b[^`]*`", row[0]) for row in table_rows())


def table_rows() -> list[list[str]]:
    """The cells of all rows of all tables."""
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in PAGE.splitlines() if line[:1] == "|"]


def test_every_name_that_left_the_top_is_on_the_page() -> None:
    """A reader who misses a name finds where it is now."""
    assert [] == [name for name in LEFT_IN_0_8.split() if not named(name)]
    assert not named("Denial")  # it is where it was


def test_what_left_has_left() -> None:
    """The page does not send readers away from what is still there."""
    assert not {*LEFT_IN_0_8.split()} & {*public_names("geoclaims")}


def test_every_new_name_is_public() -> None:
    """What the tables offer instead is found where they say."""
    paths = {path for row in table_rows() for path in re.findall(r"`(geoclaims(?:\.\w+)+)", row[-1])}

    public = {f"{module}.{name}" for module in PUBLIC_MODULES for name in public_names(module)}

    assert len(paths) > 20
    assert paths <= public | {*PUBLIC_MODULES}
