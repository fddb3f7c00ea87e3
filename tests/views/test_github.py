"""A report as annotations of a GitHub workflow."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Finding, Report, Severity, check, load
from geoclaims.views.ci import github
from geoclaims.views.ci.locations import Locations

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"


def report(message: str = "m", record: str = "a", severity: Severity = Severity.ERROR) -> Report:
    """A report with one finding."""
    found = Finding(code="AA01", name="defect", severity=severity, message=message, records=(record,))
    return Report(findings=(found,), not_evaluated=(), rules_run=("AA01",))


def test_the_article_is_annotated_where_its_records_stand() -> None:
    """Each finding is one command, with file and line of its first record."""
    text = ARTICLE.read_text(encoding="utf-8")
    shown = github.render(check(load(ARTICLE)), Locations({"examples/case.json": text}))
    lines = text.split("\n")
    first = [line.split("::")[1] for line in shown.splitlines()]

    assert ["notice", "warning", "error", "notice", "notice", "warning"] == [
        command.split(" ", 1)[0] for command in first
    ]
    records = ["infantry-training", "headline", "moon-at-un", "double-denial", "dprk", "washington-sanctions-charge"]
    for command, record in zip(first, records, strict=True):
        place = int(command.split("line=")[1].split(",")[0])

        assert "file=examples/case.json," in command
        assert f'"id": "{record}",' == lines[place - 1].strip()


@pytest.mark.parametrize(
    ("severity", "level"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")]
)
def test_severities_are_levels(severity: Severity, level: str) -> None:
    """GitHub knows three levels, by other names."""
    shown = github.render(report(severity=severity), Locations({}))

    assert f"::{level} title=AA01 defect::m\n" == shown


def test_what_would_end_a_part_is_escaped() -> None:
    """Percent signs everywhere; colons and commas in file names as well."""
    locations = Locations({"a%,b:c.json": '"id": "x"'})
    shown = github.render(report("100%, so: it\nis\r", "x"), locations)

    assert r"::error file=a%25%2Cb%3Ac.json,line=1,title=AA01 defect::100%25, so: it\nis\r" + "\n" == shown


def test_nothing_found_is_nothing_said() -> None:
    """A clean report has no annotation."""
    assert "" == github.render(Report(findings=(), not_evaluated=(), rules_run=()), Locations({}))


@given(st.text(), st.text(min_size=1))
def test_hostile_text_starts_no_command(message: str, file: str) -> None:
    """One finding is one line with one command, whatever the message and the file's name say."""
    evil = f"{message}\n::error::x\r\n::stop-commands::y"
    shown = github.render(report(evil, "x"), Locations({f"{file}\n::set-env::": '"id": "x"'}))

    assert shown.splitlines() == shown.split("\n")[:1]
    assert shown.startswith("::error file=")
    assert shown.endswith("\n")


def test_a_percent_escape_in_the_text_is_no_escape() -> None:
    """`%0A` in a dossier would be a line feed to GitHub; it is shown as it was written."""
    assert github.render(report("a%0A::error::b"), Locations({})).endswith("::a%250A::error::b\n")
