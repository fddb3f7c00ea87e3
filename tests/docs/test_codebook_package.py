"""The package that a how-to page shows, built from the page and used as the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from processes import unwatched

import geoclaims as gcl

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "howto" / "publish-a-codebook.md").read_text(encoding="utf-8")
TITLED = re.compile(r'^(?P<fence>`{3,})\w+ title="(?P<title>[^"]+)"\n(?P<body>(?:.*\n)*?)(?P=fence)$', re.MULTILINE)
PROFILE = (
    "from hypothesis import settings\nsettings.register_profile('few', max_examples=10)\nsettings.load_profile('few')\n"
)
BLOCKS = {found["title"]: found["body"] for found in TITLED.finditer(PAGE)}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package, with its files."""
    folder = tmp_path_factory.mktemp("acme-vessels")
    for title, body in BLOCKS.items():
        if " " not in title:
            (folder / title).parent.mkdir(parents=True, exist_ok=True)
            (folder / title).write_text(body, encoding="utf-8")
    (folder / "src" / "acme_vessels" / "py.typed").touch()
    return folder


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder of the package, with the package to be found."""
    paths = [str(folder / "src"), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
    environment = unwatched(PYTHONPATH=os.pathsep.join(filter(None, paths)))
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=folder / "use", env=environment, capture_output=True, text=True, check=False)


def test_the_page_shows_every_file(package: Path) -> None:
    """The files of the listing are those that the page has, but for the empty one."""
    listing = next(block for block in re.findall(r"```text\n((?:.*\n)*?)```", PAGE) if "pyproject.toml" in block)
    names = {path.name for path in package.rglob("*") if path.is_file() and path.parent.name != "use"}

    assert names == set(re.findall(r"[\w.]+\.(?:py|toml|typed)", listing))


def test_the_program_prints_what_the_page_says(package: Path) -> None:
    """It imports the package, writes a dossier, reads it again and checks it."""
    done = run(package, "case.py")

    assert (BLOCKS["case.py prints"], "") == (done.stdout, done.stderr)


def test_the_shell_prints_what_the_page_says(package: Path) -> None:
    """By module and name; the entry point needs an installation."""
    run(package, "case.py")
    done = run(package, "-m", "geoclaims", "check", "--codebook", "acme_vessels:CODEBOOK", "case.json")

    assert (1, BLOCKS["the second command prints"]) == (done.returncode, done.stdout)


def test_without_the_package_nothing_is_lost(package: Path) -> None:
    """The shell prints what the page says, and the records are written back as they were read."""
    run(package, "case.py")
    done = run(package, "-m", "geoclaims", "check", "case.json")
    written = (package / "use" / "case.json").read_text(encoding="utf-8")

    assert (1, BLOCKS["without the package"]) == (done.returncode, done.stdout)
    assert written == gcl.dumps(gcl.loads(written))


@pytest.mark.slow
def test_the_test_passes(package: Path) -> None:
    """The one that the page tells to write; it tries fewer examples here than a user's would."""
    (package / "conftest.py").write_text(PROFILE, encoding="utf-8")
    done = run(package, "-m", "pytest", "-q", "-p", "no:cacheprovider", "../tests")
    (package / "conftest.py").unlink()

    assert (0, "1 passed") == (done.returncode, done.stdout.strip().split("\n")[-1].split(" in ")[0])


def test_the_entry_point_names_the_codebook() -> None:
    """Under the group in which the shell looks, by what the package exports."""
    metadata = tomllib.loads(BLOCKS["pyproject.toml"])["project"]
    module, _, name = metadata["entry-points"]["geoclaims.codebooks"]["vessels"].partition(":")

    assert "acme_vessels" == module == metadata["name"].replace("-", "_")
    assert f'"{name}"' in BLOCKS[f"src/{module}/__init__.py"]
