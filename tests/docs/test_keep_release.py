from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from processes import unwatched

from geoclaims import CORE, load

pytest.importorskip("griffe", reason="griffe reads the sources for the site; it comes with the extra `docs`")

ROOT = Path(__file__).parents[2]
KEPT = {"dossier.json.gz", "dossier.jsonl.gz", "dossier.pickle.gz", "rules.txt"}
GONE = "geoclaims.check_lines: is gone -> read_lines and check\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the script reads and writes, as it is when the last release was kept."""
    for folder in ("src", "scripts", "examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "api").mkdir()
    for name in ("present.pyi", "1.9.0.pyi"):
        shutil.copy(ROOT / "api" / "present.pyi", tmp_path / "api" / name)
    (tmp_path / "api" / "breaks.txt").write_text("# what breaks\n", encoding="utf-8")
    return tmp_path


def keep(checkout: Path, version: str) -> subprocess.CompletedProcess[str]:
    """Set a version and run the script, not watched by coverage."""
    (checkout / "src" / "geoclaims" / "_version.py").write_text(
        f'"""."""\n\n__version__ = "{version}"\n', encoding="utf-8"
    )
    command: list[str | Path] = [sys.executable, checkout / "scripts" / "keep_release.py"]
    environment = unwatched(PYTHONPATH=str(checkout / "src"))
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


@pytest.mark.slow
def test_a_release_is_kept_once(checkout: Path) -> None:
    """The surface and the files are written under the version, with every record type in them; never a second time.

    Of surfaces, only that of the last release is kept.
    """
    done = keep(checkout, "1.10.0")
    again = keep(checkout, "1.10.0")

    assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)
    assert (checkout / "api" / "present.pyi").read_bytes() == (checkout / "api" / "1.10.0.pyi").read_bytes()
    assert {"1.10.0.pyi", "breaks.txt", "present.pyi"} == {file.name for file in (checkout / "api").iterdir()}
    files = checkout / "tests" / "released" / "1.10.0"
    dossier = load(files / "dossier.json.gz")
    assert KEPT == {file.name for file in files.iterdir()}
    assert {(cls.type, f"{size}-{cls.type}") for cls in CORE.types for size in ("full", "bare")} <= {
        (record.type, record.id) for record in dossier
    }
    assert "1.10.0 is kept already; set the new version in src/geoclaims/_version.py\n" == again.stdout
    assert again.returncode == 1


@pytest.mark.slow
def test_breaks_need_a_version_that_may_break(checkout: Path) -> None:
    """Before 2.0.0 nothing of 1.9.0 may break, accepted or not; with it, the list of what breaks begins anew."""
    facade, breaks = checkout / "src" / "geoclaims" / "__init__.pyi", checkout / "api" / "breaks.txt"
    line = "from geoclaims.streaming import check_lines as check_lines\n"
    facade.write_text(facade.read_text(encoding="utf-8").replace(line, ""), encoding="utf-8")
    breaks.write_text(f"# what breaks\n{GONE}", encoding="utf-8")

    stale = keep(checkout, "2.0.0")
    render: list[str | Path] = [sys.executable, checkout / "scripts" / "render_api.py"]
    subprocess.run(render, check=True)
    minor, major = keep(checkout, "1.10.0"), keep(checkout, "2.0.0")

    assert stale.stdout.startswith("present.pyi is stale")
    assert minor.stdout == (
        "api/breaks.txt accepts breaks, and 1.10.0 after 1.9.0 promises none; raise the version further\n"
    )
    assert ("", 0) == (major.stdout, major.returncode)
    assert "# what breaks\n" == breaks.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("last", "version", "may"),
    [
        ("0.5.0", "0.6.0", True),
        ("0.5.0", "0.5.1", False),
        ("0.9.0", "0.10.0", True),
        ("0.5.0", "1.0.0", True),
        ("1.0.0", "1.1.0", False),
        ("1.9.9", "2.0.0", True),
    ],
)
def test_which_versions_may_break(last: str, version: str, may: bool) -> None:  # noqa: FBT001 - a table
    """Before 1.0.0 a minor version may break, from then on only a major one."""
    keep_release: Any = importlib.import_module("keep_release")

    assert may is keep_release.may_break(last, version)
