"""`geoclaims check`."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from geoclaims import CORE, Dossier, State, Statement, UnknownRecord, check, dump, dumps, load, write_lines

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
CLEAN = Dossier([NORTH, Statement(id="said", speakers=[NORTH])])
INFO_ONLY = Dossier([NORTH, SOUTH, Statement(id="said", speakers=[NORTH, SOUTH])])
DANGLING = Dossier([Statement(id="said", speakers=[NORTH])])

RULES = len(CORE.rules)
Shell = Callable[..., tuple[int, str, str]]


def test_a_clean_dossier_exits_with_0(shell: Shell) -> None:
    """Nothing found, nothing to complain about."""
    dump(CLEAN, "case.json")

    assert (0, f"no findings, 0 not evaluated, {RULES} of {RULES} rules clean\n", "") == shell("check", "case.json")


def test_findings_exit_with_1(shell: Shell) -> None:
    """The report goes to standard output."""
    dump(DANGLING, "case.json")
    code, out, err = shell("check", "case.json")

    assert (1, "") == (code, err)
    assert out.startswith("IN01 error bad-reference\n")


@pytest.mark.parametrize(
    ("dossier", "least", "code"),
    [
        (INFO_ONLY, "info", 1),
        (INFO_ONLY, "warning", 0),
        (INFO_ONLY, "error", 0),
        (Dossier([UnknownRecord(tag="acme.x", id="x")]), "warning", 1),
        (Dossier([UnknownRecord(tag="acme.x", id="x")]), "error", 0),
        (DANGLING, "error", 1),
    ],
)
def test_lighter_findings_need_not_fail(shell: Shell, dossier: Dossier, least: str, code: int) -> None:
    """`--fail-on` changes the exit code, and nothing of the report."""
    dump(dossier, "case.json")
    _, whole, _ = shell("check", "case.json")

    assert shell("check", "--fail-on", least, "case.json") == (code, whole, "")


def test_not_evaluated_does_not_fail(shell: Shell) -> None:
    """A gap is shown, and is no finding."""
    said = Statement(id="s", speakers=[NORTH], when="2023", when_text="last year")
    dump(Dossier([NORTH, said]), "case.json")
    code, out, _ = shell("check", "case.json")

    assert 0 == code
    assert out.startswith("TM06 not evaluated relative-date-drift\n")


@pytest.mark.parametrize("select", ["IN01", "in01", "bad-reference", "IN", "error", "ID04,IN01", " ID04 , IN01 ,"])
def test_rules_are_selected(shell: Shell, select: str) -> None:
    """By code, name, theme or severity, several with commas."""
    dump(DANGLING, "case.json")
    code, out, _ = shell("check", "--select", select, "case.json")

    assert 1 == code
    assert "IN01" in out


def test_rules_are_ignored(shell: Shell) -> None:
    """What is ignored does not run, selected or not."""
    dump(DANGLING, "case.json")

    assert 0 == shell("check", "--ignore", "IN01", "case.json")[0]
    assert (
        "no findings, 0 not evaluated, 3 of 3 rules clean\n"
        == shell("check", "--select", "IN", "--ignore", "error", "case.json")[1]
    )


def test_an_unknown_rule_is_refused(shell: Shell) -> None:
    """A misspelt selector would silently run the wrong rules."""
    dump(CLEAN, "case.json")

    assert (
        2,
        "",
        "geoclaims: no rule is called 'TM4'; did you mean TM04?\n",
    ) == shell("check", "--select", "TM4", "case.json")


@pytest.mark.parametrize("empty", ["", ",", " "])
def test_an_empty_selection_is_refused(shell: Shell, capsys: pytest.CaptureFixture[str], empty: str) -> None:
    """Running nothing would look clean."""
    dump(DANGLING, "case.json")
    with pytest.raises(SystemExit) as caught:
        shell("check", "--select", empty, "case.json")

    assert 2 == caught.value.code
    assert "--select: name at least one rule, or leave the option out" in capsys.readouterr().err


def test_ignoring_nothing_runs_everything(shell: Shell) -> None:
    """An empty list of exceptions is no exception."""
    dump(CLEAN, "case.json")

    assert 0 == shell("check", "--ignore", "", "case.json")[0]


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ('"wen": "2024"', "$.records[0].wen (record 'n'): is not a known field; remove it, or read without strict"),
        ('"type": "sate"', "$.records[0].type (record 'n'): 'sate' is not a known type"),
    ],
)
def test_strict_refuses_what_is_not_known(shell: Shell, field: str, complaint: str) -> None:
    """Without `--strict` it is a finding, with it the file is unusable."""
    record = '"type": "state", ' if "type" not in field else ""
    Path("case.json").write_text(
        f'{{"geoclaims": 2, "records": [{{{record}"id": "n", "name": "N", {field}}}]}}', encoding="utf-8"
    )
    code, out, err = shell("check", "--strict", "case.json")

    assert 1 == shell("check", "case.json")[0]
    assert (2, "") == (code, out)
    assert err.startswith(f"geoclaims: case.json: {complaint}")


# The formats.


def test_json_is_the_plain_report(shell: Shell) -> None:
    """Programs read what `Report.plain` gives."""
    code, out, _ = shell("check", "--format", "json", str(ARTICLE))

    assert 1 == code
    assert json.loads(out) == check(load(ARTICLE)).plain()


def test_github_annotates_the_file_that_was_given(shell: Shell) -> None:
    """The file is named as on the command line."""
    dump(DANGLING, "case.json")
    _, out, _ = shell("check", "--format", "github", "case.json")

    assert out.startswith("::error file=case.json,line=6,title=IN01 bad-reference::statement 'said' points to 'north'")


def test_sarif_is_one_log(shell: Shell) -> None:
    """With the rules of the codebook, and where the records stand."""
    dump(DANGLING, "case.json")
    log = json.loads(shell("check", "--format", "sarif", "case.json")[1])
    (result,) = log["runs"][0]["results"]

    assert "2.1.0" == log["version"]
    assert RULES == len(log["runs"][0]["tool"]["driver"]["rules"])
    assert {
        "artifactLocation": {"uri": "case.json"},
        "region": {"startLine": 6},
    } == result["locations"][0]["physicalLocation"]


def test_text_is_the_default(shell: Shell) -> None:
    """Asking for it changes nothing."""
    dump(DANGLING, "case.json")

    assert shell("check", "case.json") == shell("check", "--format", "text", "case.json")


# What is read.


def test_several_files_are_one_dossier(shell: Shell) -> None:
    """A reference may lead from one file into another; a file named twice is read once."""
    dump([NORTH], "actors.json")
    dump(DANGLING, "statements.json")

    assert 0 == shell("check", "actors.json", "statements.json", "actors.json")[0]


def test_files_that_conflict_are_findings(shell: Shell) -> None:
    """Two files that use one id for two things are shown at the first."""
    dump([NORTH], "a.json")
    dump([State(id="north", name="Northland")], "b.json")
    code, out, _ = shell("check", "--format", "github", "a.json", "b.json")

    assert 1 == code
    assert out.startswith("::error file=a.json,line=6,title=IN02 conflicting-duplicate-id::")


def test_json_lines_are_read_alike(shell: Shell) -> None:
    """The layout makes no difference to the report."""
    dump(DANGLING, "case.json")
    write_lines(DANGLING, "case.jsonl")

    assert shell("check", "case.jsonl") == shell("check", "case.json")
    assert "file=case.jsonl,line=2," in shell("check", "--format", "github", "case.jsonl")[1]


def test_standard_input_is_read(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for it, also beside files, and bytes are read as UTF-8 whatever the locale."""
    dump([NORTH], "actors.json")
    piped = dumps([Statement(id="said", speakers=[NORTH], quote="Так")])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped.encode()), encoding="ascii"))

    assert 0 == shell("check", "-", "actors.json")[0]


def test_the_terminal_gets_no_raw_text(shell: Shell) -> None:
    """What would steer a terminal or hide words is written out."""
    evil = "\x1b]0;owned\x07\x1b[2J\u202e"
    state = State(id="n\u202e", name=evil, existed="1900/1950")
    dump(Dossier([state, Statement(id="s", speakers=[state], when="2000")]), "case.json")
    _, out, err = shell("check", "case.json")

    assert r"\x1b]0;owned\x07\x1b[2J\u202e existed only 1900/1950" in out
    assert (out + err).replace("\n", "").isprintable()


def test_statistics_count_instead_of_telling(shell: Shell) -> None:
    """In text, and in JSON for programs; the exit code is that of the findings."""
    dump(INFO_ONLY, "case.json")
    code, out, err = shell("check", "case.json", "--statistics")
    plain = shell("check", "case.json", "--statistics", "--format", "json")

    assert (1, "") == (code, err)
    assert "1  ID04  info           collective-mode-unstated" == out.splitlines()[0]
    assert (1, "ID04", 1) == (plain[0], json.loads(plain[1])[0]["code"], json.loads(plain[1])[0]["count"])


@pytest.mark.parametrize("format", ["github", "sarif"])
def test_statistics_are_refused_where_places_are_wanted(shell: Shell, format: str) -> None:
    """A count stands nowhere in a file."""
    dump(INFO_ONLY, "case.json")

    assert (2, "", f"geoclaims: --statistics can be written as json or text, not as {format}\n") == shell(
        "check", "case.json", "--statistics", "--format", format
    )
