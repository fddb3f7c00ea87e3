"""The package as a whole: what it imports, what it exports, what it says of itself."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

import geoclaims

ROOT = Path(__file__).parents[1]
FACADE = Path(geoclaims.__file__)
SOURCES = sorted((ROOT / "src").rglob("*.py"))
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(geoclaims.__path__, "geoclaims.")
    if not module.name.endswith("__main__")
)


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after some code, but not before it."""
    script = f"import sys; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("code", ["import geoclaims", "from geoclaims import *"])
def test_only_attrs_cattrs_and_the_standard_library_are_imported(code: str) -> None:
    """Neither the import nor the use of every public name loads anything beyond the two dependencies and the extras."""
    ours = {"geoclaims", "attr", "attrs", "cattr", "cattrs", "typing_extensions"}
    extras = {"orjson"}

    assert loaded_by(code) - set(sys.stdlib_module_names) - ours - extras == set()


def test_importing_the_package_builds_no_class() -> None:
    """The facade fetches names when they are asked for, so that its own cost stays below that of attrs and cattrs."""
    script = "import sys, geoclaims; print(*sorted(name for name in sys.modules if name.startswith('geoclaims')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ["geoclaims", "geoclaims._version"] == done.stdout.split()


def test_every_exported_name_exists_once() -> None:
    """Each public name is there, none is listed twice, and completion shows exactly these."""
    missing = [name for name in geoclaims.__all__ if not hasattr(geoclaims, name)]

    assert [] == missing
    assert sorted(set(geoclaims.__all__)) == sorted(geoclaims.__all__) == dir(geoclaims)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """A misspelt name is answered as for any module."""
    with pytest.raises(AttributeError, match="module 'geoclaims' has no attribute 'Staet'"):
        geoclaims.Staet  # type: ignore[attr-defined]  # noqa: B018 - asking is the test


@pytest.mark.parametrize("name", MODULES)
def test_every_listed_name_of_a_module_exists(name: str) -> None:
    """What a module lists in `__all__` it has."""
    module = importlib.import_module(name)

    assert [] == [listed for listed in getattr(module, "__all__", ()) if not hasattr(module, listed)]


def test_the_package_is_marked_as_typed() -> None:
    """Type checkers read the annotations only of packages with a marker."""
    assert (Path(geoclaims.__file__).parent / "py.typed").exists()


def test_the_version_is_the_newest_of_the_changelog() -> None:
    """What the changelog says last is what the package says it is."""
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert versions[0] == geoclaims.__version__


@pytest.mark.parametrize("path", [path for path in SOURCES if path != FACADE], ids=lambda path: path.name)
def test_a_file_is_no_longer_than_a_few_screens(path: Path) -> None:
    """A file that has grown past three hundred lines lacks the name of a concept; the facade is a list of names."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    """No function has more than thirty lines of code; what its docstring says does not count."""
    long = [
        node.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.body[bool(ast.get_docstring(node)) and len(node.body) > 1].lineno >= 30
    ]

    assert [] == long


def test_the_version_is_that_of_the_installed_package() -> None:
    """Where the package is installed, its metadata says the same."""
    try:
        installed = version("geoclaims")
    except PackageNotFoundError:
        pytest.skip("it runs from its sources")

    assert installed == geoclaims.__version__


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_modules_and_classes_are_documented(path: Path) -> None:
    """Every module, and every class that is not a helper of its module, says what it is."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert ast.get_docstring(tree)
    assert [] == silent
