"""The reference shows what is public, and nothing else."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import geoclaims

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from public_names import PUBLIC_MODULES, public_names, public_path  # noqa: E402 - they are beside the package
from reference_pages import PAGES, page_text, pages  # noqa: E402 - as above


def test_every_public_name_is_on_one_page() -> None:
    """The page shows it under its first public path; no page shows anything else."""
    shown = Counter(f"{module}.{name}" for _, _, names in pages() for module, name in names)
    expected = {public_path(name) for module in PUBLIC_MODULES for name in public_names(module)}

    assert expected - {"geoclaims.__version__"} == {*shown}
    assert {1} == {*shown.values()}


def test_a_page_introduces_the_modules_that_it_shows_whole() -> None:
    """It begins with the docstring of the module; a page of chosen names begins with the first of them."""
    scales = page_text("Scales", [("geoclaims.scales", "code_list")])

    assert scales.startswith("# Scales\n\n::: geoclaims.scales\n    options:\n      members: []\n")
    assert scales.endswith("::: geoclaims.scales.code_list\n    options:\n      heading_level: 2\n")
    assert page_text("Dates", [("geoclaims", "When")]).startswith("# Dates\n\n::: geoclaims.When\n")


def test_pages_have_names_of_their_own() -> None:
    """A title is not used twice, in words or in the address."""
    assert len(PAGES) == len({file for file, _, _ in pages()})


@pytest.mark.parametrize("module", PUBLIC_MODULES)
def test_public_names_are_there(module: str) -> None:
    """What is read from the sources is what a program finds when it imports the module."""
    found = import_module(module)

    assert public_names(module) == sorted(found.__all__)
    assert [] == [name for name in public_names(module) if not hasattr(found, name)]


def test_the_surface_can_be_held() -> None:
    """At most ninety names are at the top of the package."""
    assert len(dir(geoclaims)) <= 90


def test_a_name_that_is_not_public_has_no_public_path() -> None:
    """Asking for it fails by its name."""
    with pytest.raises(KeyError, match="Implications"):
        public_path("Implications")
