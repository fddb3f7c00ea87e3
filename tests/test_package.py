"""The package as a whole: what it imports, what it exports, what it says of itself."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from processes import unwatched

import geoclaims

ROOT = Path(__file__).parents[1]
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
    missing = [name for name in vars(geoclaims)["__all__"] if not hasattr(geoclaims, name)]

    assert [] == missing
    assert sorted(set(vars(geoclaims)["__all__"])) == sorted(vars(geoclaims)["__all__"]) == dir(geoclaims)


def test_the_list_of_names_is_read_from_an_archive_as_well(tmp_path: Path) -> None:
    """Python imports packages from zip files, and then the list of names lies in one."""
    archive = shutil.make_archive(str(tmp_path / "geoclaims"), "zip", Path(geoclaims.__file__).parents[1], "geoclaims")
    code = f"import sys; sys.path.insert(0, {archive!r}); import geoclaims; print(geoclaims.When('2024').earliest)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=unwatched())

    assert "2024-01-01\n" == done.stdout


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """A misspelt name is answered as for any module."""
    with pytest.raises(AttributeError, match="module 'geoclaims' has no attribute 'Staet'"):
        geoclaims.Staet  # type: ignore[attr-defined]  # noqa: B018 - asking is the test


def test_every_listed_name_of_a_module_exists() -> None:
    """What a module lists in `__all__` it has."""
    modules = map(importlib.import_module, MODULES)

    assert [] == [
        f"{module.__name__}.{listed}"
        for module in modules
        for listed in getattr(module, "__all__", ())
        if not hasattr(module, listed)
    ]


def test_the_package_is_marked_as_typed() -> None:
    """Type checkers read the annotations only of packages with a marker."""
    assert (Path(geoclaims.__file__).parent / "py.typed").exists()


def test_the_version_is_the_newest_of_the_changelog() -> None:
    """What the changelog says last is what the package says it is."""
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert versions[0] == geoclaims.__version__


def test_the_version_is_that_of_the_installed_package() -> None:
    """Where the package is installed, its metadata says the same."""
    try:
        installed = version("geoclaims")
    except PackageNotFoundError:
        pytest.skip("it runs from its sources")

    assert installed == geoclaims.__version__
