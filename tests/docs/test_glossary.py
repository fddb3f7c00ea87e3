"""The words of the library."""

from __future__ import annotations

import re
from pathlib import Path

from geoclaims import CORE

TEXT = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8")
TERMS = re.findall(r"^### (.+)$", TEXT, re.MULTILINE)


def test_terms_stand_in_alphabetical_order() -> None:
    """Each once, so that a reader finds them."""
    assert sorted(set(TERMS), key=str.casefold) == TERMS


def test_every_record_type_is_explained() -> None:
    """With its tag in JSON."""
    told = set(re.findall(r"Tag\s+`([\w-]+)`", TEXT))

    assert {cls.type for cls in CORE.types} == told


def test_every_term_is_explained() -> None:
    """No heading stands alone."""
    assert not re.search(r"^### .+\n+(?=###|\Z)", TEXT, re.MULTILINE)
