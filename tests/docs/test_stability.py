"""The facts on the page "Stability"; its promises are tested where they are kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import geoclaims

ROOT = Path(__file__).parents[2]
PAGE = " ".join((ROOT / "docs" / "stability.md").read_text(encoding="utf-8").split())
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_what_it_needs_is_what_it_says() -> None:
    """The page names the oldest Python, and the packages with their oldest versions, that the project asks for."""
    needed = " and ".join(bound.replace(">=", " ") for bound in PROJECT["dependencies"])

    assert f"**Python** {PROJECT['requires-python'].removeprefix('>=')} and later" in PAGE
    assert f"it needs {needed}, or later, and nothing else" in PAGE


def test_the_version_of_the_format_is_the_present_one() -> None:
    """The page says which format is written."""
    assert f"has a version of its own, at present {geoclaims.FORMAT}." in PAGE


def test_what_is_kept_is_what_it_says() -> None:
    """Every release that the page promises to read is among those that the tests read."""
    (oldest,) = set(re.findall(r"since (\d+\.\d+\.\d+) (?:wrote|can be read)", PAGE))

    assert oldest == min(folder.name for folder in (ROOT / "tests" / "released").iterdir())


def test_nothing_is_deprecated_unless_the_page_says_so() -> None:
    """As long as the page says that nothing is deprecated, nothing warns that it is."""
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    warning = [text for text in sources if re.search(r"\bDeprecationWarning", text)]

    assert bool(warning) is ("At present nothing is deprecated." not in PAGE)
