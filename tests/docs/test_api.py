from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("griffe", reason="griffe reads the sources for the site; it comes with the extra `docs`")

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src"
STALE = "present.pyi is stale; run scripts/render_api.py, and see in its diff what changes for users"
BREAKS = "breaks since 0.10.0; mend each, or write it into breaks.txt with -> and what users do instead:"
EXPECTED = """\
geoclaims.Claim: the argument certainty was optional, and is now required
geoclaims.Denial.type: was 'denial', and is now 'refusal'
geoclaims.Denial: the argument scope was optional, and is now required
geoclaims.DenialScope.NO_COMMENT: was 'no-comment', and is now 'silence'
geoclaims.Difference: the argument added stands in another place among the positional ones
geoclaims.Difference: the argument changed stands in another place among the positional ones
geoclaims.Difference: the argument removals is new and required
geoclaims.Difference: the argument removed stands in another place among the positional ones
geoclaims.Document.language: is gone
geoclaims.Document: the argument language is gone
geoclaims.Dossier.diff: the argument another is new and required
geoclaims.Dossier.diff: the argument other is gone
geoclaims.Dossier.ids: was of the kind function, and is now of the kind attribute
geoclaims.Dossier.referring_to: the argument field was positional or keyword, and is now keyword-only
geoclaims.FORMAT: was 2, and is now 3
geoclaims.Likelihood.band: is gone
geoclaims.When: the argument text was positional or keyword, and is now keyword-only
geoclaims.check_lines: is gone
geoclaims.converters.to_targets: is gone
geoclaims.errors.SelectionError: is no longer a ValueError
geoclaims.extend.Moment: the argument actors was optional, and is now required
geoclaims.from_plain: the argument strict was False by default, and is now True
geoclaims.scales.code_list: is gone
""".splitlines()


def render(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the script that writes the surface."""
    command = [sys.executable, ROOT / "scripts" / "render_api.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def surfaces(tmp_path: Path) -> Path:
    """A folder of surfaces as it is on the day of a release: what is present is what was released."""
    folder = tmp_path / "api"
    folder.mkdir()
    shutil.copy(ROOT / "api" / "present.pyi", folder / "present.pyi")
    shutil.copy(ROOT / "api" / "present.pyi", folder / "0.10.0.pyi")
    (folder / "0.9.0.pyi").touch()
    (folder / "breaks.txt").touch()
    return folder


def edited(folder: Path, *edits: tuple[str, str, str]) -> Path:
    """A copy of the sources, with one text in the place of another in each of some files."""
    copy = folder / "src"
    shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name, old, new in edits:
        file = copy / "geoclaims" / name
        text = file.read_text(encoding="utf-8")
        assert old in text, (name, old)
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return copy


def test_the_committed_surface_is_fresh_and_every_break_accepted() -> None:
    """What is in `api` is what the sources have, and no break since the last release came about unnoticed."""
    done = render("--check")

    assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)


@pytest.mark.slow
def test_a_stale_surface_is_named_and_mended(surfaces: Path) -> None:
    """The check says what to run; running it mends the surface."""
    (surfaces / "present.pyi").unlink()

    done = render("--check", surfaces)

    assert ([STALE], "", 1) == (done.stdout.splitlines(), done.stderr, done.returncode)
    assert 0 == render(surfaces).returncode
    assert 0 == render("--check", surfaces).returncode


@pytest.mark.slow
def test_every_break_is_named(tmp_path: Path, surfaces: Path) -> None:
    """What users can no longer do is named, whether it is written in the class or made by attrs."""
    copy = edited(
        tmp_path,
        ("records/denials.py", "scope: DenialScope = DenialScope.OCCURRENCE", "scope: DenialScope"),
        ("converters.py", '    "to_targets",\n', ""),
        ("records/denials.py", '= "denial"', '= "refusal"'),
        ("records/denials.py", '"no-comment"', '"silence"'),
        ("records/sources.py", "    language: str | None = None", "    tongue: str | None = None"),
        ("records/record.py", "actors: tuple[Ref[Any], ...] = ()", "actors: tuple[Ref[Any], ...]"),
        ("records/claims.py", "certainty: Certainty = Certainty.UNCOMMITTED", "certainty: Certainty"),
        ("values/dates.py", "@attrs.frozen\nclass When", "@attrs.frozen(kw_only=True)\nclass When"),
        ("dossier.py", "def diff(self, other: Dossier)", "def diff(self, another: Dossier)"),
        ("dossier.py", "def referring_to(self, ref: Record | str, ", "def referring_to(self, ref: Record | str, *, "),
        ("dossier.py", "    def ids(self)", "    @property\n    def ids(self)"),
        ("dossier.py", "added: tuple[Record, ...]", "removals: int\n    added: tuple[Record, ...]"),
        (
            "codec/json_documents.py",
            "codebook: Codebook = CORE, *, strict: bool = False",
            "codebook: Codebook = CORE, *, strict: bool = True",
        ),
        ("errors.py", "class SelectionError(GeoclaimsError, ValueError)", "class SelectionError(GeoclaimsError)"),
        ("__init__.pyi", "from geoclaims.streaming import check_lines as check_lines\n", ""),
        ("values/likelihood.py", "def ", "def _"),
        ("codebook/migrations.py", "FORMAT: Final = 2", "FORMAT: Final = 3"),
        ("scales/__init__.py", '    "code_list",\n', ""),
    )

    done = render("--check", "--sources", copy, surfaces)

    assert [STALE, BREAKS, *EXPECTED] == done.stdout.splitlines()
    assert ("", 1) == (done.stderr, done.returncode)


@pytest.mark.slow
def test_what_users_gain_is_no_break(tmp_path: Path, surfaces: Path) -> None:
    """A field that may be left out, a member, a method, and more freedom in calls break nothing."""
    copy = edited(
        tmp_path,
        ("records/denials.py", "    scope: DenialScope =", "    tone: str | None = None\n    scope: DenialScope ="),
        ("records/denials.py", "    NO_COMMENT =", '    SILENCE = "silence"\n    NO_COMMENT ='),
        ("records/offices.py", "attrs.field(converter=to_person)", "attrs.field(default=None, converter=to_person)"),
        ("dossier.py", "    def ids(self)", "    def more(self) -> None: ...\n\n    def ids(self)"),
        ("dossier.py", "def diff(self, other: Dossier)", "def diff(self, other: Dossier, more: str = '')"),
        ("codec/json_documents.py", "codebook: Codebook = CORE, *, strict", "codebook: Codebook = CORE, strict"),
    )

    done = render("--check", "--sources", copy, surfaces)

    assert ([STALE], "", 1) == (done.stdout.splitlines(), done.stderr, done.returncode)


@pytest.mark.slow
def test_accepted_breaks_are_quiet_and_others_are_not(tmp_path: Path, surfaces: Path) -> None:
    """A break is accepted with what users do instead; what is accepted without need is named."""
    gone = "geoclaims.check_lines: is gone"
    copy = edited(
        tmp_path,
        ("__init__.pyi", "from geoclaims.streaming import check_lines as check_lines\n", ""),
        ("__init__.pyi", "from geoclaims.codec.json_documents import load as load\n", ""),
    )
    (surfaces / "breaks.txt").write_text(
        f"# what breaks\n\n{gone} -> read_lines and check\ngeoclaims.load: is gone ->\ngeoclaims.x: is gone -> y\n",
        encoding="utf-8",
    )
    render("--sources", copy, surfaces)

    done = render("--check", "--sources", copy, surfaces)

    assert done.stdout.splitlines() == [
        BREAKS,
        "geoclaims.load: is gone",
        "breaks.txt accepts what is no break since 0.10.0; delete the line: geoclaims.x: is gone",
    ]
