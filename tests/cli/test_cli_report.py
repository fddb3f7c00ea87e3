"""`geoclaims report`."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

Shell = Callable[..., tuple[int, str, str]]

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"


@pytest.fixture
def case(shell: Shell) -> str:
    """The article's dossier in the directory of the command."""
    shutil.copy(ARTICLE, "case.json")
    return "case.json"


def test_it_writes_a_page(shell: Shell, case: str) -> None:
    """To a file, without a word, and whatever was found: it is for looking, and no verdict."""
    answer = shell("report", case, "-o", "report.html", "--on", "2024-10-16")
    text = Path("report.html").read_text(encoding="utf-8")

    assert (0, "", "") == answer
    assert "<title>case.json: geoclaims report</title>" in text
    assert "Treaties on 2024-10-16" in text
    assert 78 == text.count('class="record"')


def test_it_writes_to_standard_output(shell: Shell, case: str) -> None:
    """So that it can be piped."""
    code, out, _ = shell("report", case)

    assert 0 == code
    assert out.startswith("<!doctype html>")
    assert out.endswith("</html>\n")


def test_it_runs_the_rules_that_are_asked_for(shell: Shell, case: str) -> None:
    """Selected as for `check`."""
    _, out, _ = shell("report", case, "--select", "ID", "--ignore", "ID04")

    assert ["ID01"] == re.findall(r"<h3><code>(\w+)</code>", out)


def test_several_files_are_one(shell: Shell, case: str) -> None:
    """Named in the title, without their folders."""
    Path("more").mkdir()
    Path("more/other.json").write_text('{"geoclaims": 2, "records": [{"type": "state", "id": "x", "name": "X"}]}')
    _, out, _ = shell("report", case, "more/other.json")

    assert "<title>case.json, other.json: geoclaims report</title>" in out
    assert 79 == out.count('class="record"')


def test_a_date_that_is_none(shell: Shell, case: str) -> None:
    """Nothing is written."""
    answer = shell("report", case, "-o", "report.html", "--on", "yesterday")

    assert 2 == answer[0]
    assert answer[2].startswith("geoclaims: --on: 'yesterday' is not a date of the EDTF subset")
    assert not Path("report.html").exists()


def test_a_file_that_cannot_be_written(shell: Shell, case: str) -> None:
    """The page before stays as it was, and no half of another lies beside it."""
    Path("report.html").write_text("before")
    code, _, err = shell("report", case, "-o", "nowhere/report.html")

    assert (2, "geoclaims: nowhere/report.html: cannot be written: no such file or directory\n") == (code, err)
    assert ["case.json", "report.html"] == sorted(path.name for path in Path().iterdir())


def test_input_that_is_none(shell: Shell) -> None:
    """It is answered as by every command."""
    Path("case.json").write_text("{}")
    code, out, err = shell("report", "case.json", "-o", "report.html")

    assert (2, "") == (code, out)
    assert "the key 'geoclaims' is missing" in err
    assert not Path("report.html").exists()
