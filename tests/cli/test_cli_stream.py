"""`geoclaims check --stream`."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import pytest

from geoclaims import CORE, Code, Record, State, Statement, UnknownRecord, dump, write_lines
from geoclaims.scales import code_lists
from geoclaims.views.terminal.palette import ANSI

INVERTED = State(id="north", name="North", existed="1990/1949")
SOUTH = State(id="south", name="South")
LEFT_OUT = [rule.code for rule in CORE.rules if not rule.per_record]
RAN = [rule.code for rule in CORE.rules if rule.per_record]
NEEDING = f"{len(LEFT_OUT)} rules need the whole dossier and did not run: {', '.join(LEFT_OUT)}\n"

Shell = Callable[..., tuple[int, str, str]]


@pytest.fixture
def _without_pycountry(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The lists of ISO 3166-1 cannot be read, as where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "pycountry", None)
    code_lists._read.cache_clear()
    yield
    code_lists._read.cache_clear()


def write(name: str, *records: Record, also: str = "") -> None:
    """JSON Lines of some records, and whatever else is to stand there."""
    write_lines(records, name)
    with Path(name).open("a", encoding="utf-8") as file:
        file.write(also)


def test_a_clean_stream_exits_with_0(shell: Shell) -> None:
    """The numbers, and the rules that did not run."""
    write("case.jsonl", SOUTH)
    end = f"1 record, no bad lines, no findings, 0 not evaluated, {len(RAN)} of {len(RAN)} rules clean\n{NEEDING}"

    assert (0, end, "") == shell("check", "--stream", "case.jsonl")


def test_findings_are_told_with_their_lines(shell: Shell) -> None:
    """Each begins with the file and the line, and is shown as `check` shows it."""
    write("case.jsonl", SOUTH, INVERTED)
    code, out, err = shell("check", "--stream", "--select", "TM", "--ignore", "TM02,TM03", "case.jsonl")

    assert (1, "") == (code, err)
    assert out == (
        "case.jsonl: line 3: TM01 error inverted-interval\n"
        "  state 'north' has existed 1990/1949, which ends before it begins\n"
        "  records: north\n"
        "\n"
        "2 records, no bad lines, 1 finding (1 error), 0 not evaluated, 1 of 2 rules clean\n"
        "2 rules need the whole dossier and did not run: TM04, TM06\n"
    )


def test_one_rule_that_is_left_out_is_one(shell: Shell) -> None:
    """In words that fit the number."""
    write("case.jsonl", SOUTH)
    ignored = "TM02,TM03,TM04"
    _, out, _ = shell("check", "--stream", "--select", "TM", "--ignore", ignored, "case.jsonl")

    assert out.endswith("2 of 2 rules clean\n1 rule needs the whole dossier and did not run: TM06\n")


def test_bad_lines_are_told_and_passed(shell: Shell) -> None:
    """Every problem with its line; what comes after is checked, and the exit code says that not all could be used."""
    write("case.jsonl", SOUTH, also='{"type": "state"}\nnonsense\n' + json.dumps(INVERTED.plain()))
    code, out, err = shell("check", "--stream", "case.jsonl")
    told = out.split("\n")

    assert (2, "") == (code, err)
    assert [
        "case.jsonl: line 3 id: is required",
        "case.jsonl: line 3 name: is required",
        "",
        "case.jsonl: line 4: it is not JSON: Expecting value at line 1, column 1",
        "",
        "case.jsonl: line 5: TM01 error inverted-interval",
    ] == told[:6]
    assert told[-3].startswith("2 records, 2 bad lines, 1 finding (1 error), 0 not evaluated, ")


def test_json_is_one_object_a_line(shell: Shell) -> None:
    """Findings and bad lines with their place, and the numbers at the end."""
    write("case.jsonl", INVERTED, also='{"type": "state", "id": "x"}\n')
    code, out, err = shell("check", "--stream", "--format", "json", "case.jsonl")
    finding, bad, end = map(json.loads, out.splitlines())

    assert (2, "") == (code, err)
    assert ("case.jsonl", 2, "TM01") == (finding["file"], finding["line"], finding["finding"]["code"])
    assert {
        "file": "case.jsonl",
        "line": 3,
        "problems": [{"path": "name", "message": "is required", "record": "x"}],
    } == bad
    assert {
        "summary": {
            "records": 1,
            "bad_lines": 1,
            "findings": {"error": 1, "warning": 0, "info": 0},
            "not_evaluated": 0,
            "rules_run": RAN,
            "rules_left_out": LEFT_OUT,
        }
    } == end


@pytest.mark.parametrize(
    ("least", "code"), [("info", 1), ("warning", 1), ("error", 0)], ids=["info", "warning", "error"]
)
def test_lighter_findings_need_not_fail(shell: Shell, least: str, code: int) -> None:
    """`--fail-on` is that of `check`."""
    write("case.jsonl", UnknownRecord(tag="acme.x", id="x"))

    assert code == shell("check", "--stream", "--fail-on", least, "case.jsonl")[0]


def test_graver_findings_fail(shell: Shell) -> None:
    """One of them is enough."""
    write("case.jsonl", UnknownRecord(tag="acme.x", id="x"), INVERTED)

    assert 1 == shell("check", "--stream", "--fail-on", "error", "case.jsonl")[0]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["--format", "sarif"], "sarif"),
        (["--format", "github"], "github"),
        (["--statistics"], "statistics"),
        (["--statistics", "--format", "json"], "statistics"),
    ],
)
def test_what_needs_all_findings_at_once_is_refused(shell: Shell, words: list[str], wanted: str) -> None:
    """Nothing is read."""
    assert (2, "", f"geoclaims: --stream can be written as json or text, not as {wanted}\n") == shell(
        "check", "--stream", *words, "nowhere.jsonl"
    )


def test_a_rule_that_needs_the_whole_dossier_is_refused(shell: Shell) -> None:
    """With the rules that can run."""
    code, out, err = shell("check", "--stream", "--select", "IN01", "nowhere.jsonl")

    assert (2, "") == (code, out)
    assert err.startswith("geoclaims: IN01 cannot run over a stream, for it needs the whole dossier; ")


def test_several_files_are_checked_one_after_another(shell: Shell) -> None:
    """Each finding names its file; a file that cannot be read keeps none of the others from being checked."""
    write("a.jsonl", INVERTED)
    dump([INVERTED], "document.json")
    Path("cut.gz").write_bytes(gzip.compress(b'{"geoclaims": 2}\n')[:-4])
    files = ("a.jsonl", "nowhere.jsonl", "document.json", "cut.gz", "b.jsonl.gz", "a.jsonl")
    Path("b.jsonl.gz").write_bytes(gzip.compress(Path("a.jsonl").read_bytes()))
    code, out, err = shell("check", "--stream", *files)

    assert 2 == code
    assert ["a.jsonl: line 2: TM01", "b.jsonl.gz: line 2: TM01"] == [
        line.split(" error")[0] for line in out.splitlines() if "TM01 error" in line
    ]
    assert [
        "geoclaims: nowhere.jsonl: cannot be read: no such file or directory",
        "geoclaims: document.json: line 1: it is not JSON",
        "geoclaims: cut.gz: cannot be read as gzip, for it is cut off or damaged",
    ] == [line.split(" (")[0].split(": Expecting")[0] for line in err.splitlines()]


@pytest.mark.usefixtures("_without_pycountry")
def test_one_missing_extra_is_told_once(shell: Shell) -> None:
    """In text; each record counts, and in JSON each is told."""
    code = Code(scheme="iso3166-1-alpha-3", value="PRK", version="current")
    write("case.jsonl", *(State(id=f"s{number}", name="N", codes=[code]) for number in range(4)))
    _, out, _ = shell("check", "--stream", "--select", "DH01", "case.jsonl")
    _, lines, _ = shell("check", "--stream", "--select", "DH01", "--format", "json", "case.jsonl")

    assert 1 == out.count("DH01 not evaluated")
    assert out.splitlines()[0] == "case.jsonl: line 2: DH01 not evaluated code-scheme-ambiguity"
    assert out.endswith("4 records, no bad lines, no findings, 4 not evaluated, 0 of 1 rules clean\n")
    assert [2, 3, 4, 5] == [json.loads(line)["line"] for line in lines.splitlines() if '"not_evaluated": {' in line]


def test_gaps_for_other_reasons_are_told(shell: Shell) -> None:
    """Only what was said last need not be said again."""
    codes = [Code(scheme="cameo", value="016", version=version) for version in ("x", "y", "x")]
    write("case.jsonl", *(State(id=f"s{number}", name="N", codes=[code]) for number, code in enumerate(codes)))

    assert 3 == shell("check", "--stream", "--select", "DH01", "case.jsonl")[1].count("DH01 not evaluated")


def test_strict_refuses_what_is_not_known(shell: Shell) -> None:
    """As a bad line, and not as a finding."""
    write("case.jsonl", UnknownRecord(tag="acme.x", id="x"))
    code, out, _ = shell("check", "--stream", "--strict", "case.jsonl")

    assert 2 == code
    assert out.startswith("case.jsonl: line 2 type (record 'x'): 'acme.x' is not a known type")


def test_the_terminal_gets_no_raw_text(shell: Shell) -> None:
    """Neither from records nor from bad lines nor from names of files."""
    evil = "\x1b[2J\u202e"
    name = f"{evil}.jsonl"
    write(
        name, State(id="n\u202e", name=evil, existed="1990/1949"), also=f'{{"type": "state", "id": "x", "{evil}": 1}}\n'
    )
    _, out, err = shell("check", "--stream", "--strict", name)

    assert (out + err).replace("\n", "").isprintable()


def test_findings_are_coloured_on_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of `check` are."""
    write("case.jsonl", INVERTED)
    monkeypatch.setattr("geoclaims.cli._stream.palette", lambda _: ANSI)

    assert "\x1b[31;1merror\x1b[0m" in shell("check", "--stream", "case.jsonl")[1]


def test_standard_input_is_streamed(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for it."""
    file = io.BytesIO()
    write_lines([INVERTED], file)
    file.seek(0)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file, encoding="ascii"))

    assert shell("check", "--stream", "-")[1].startswith("standard input: line 2: TM01")


def test_what_is_found_is_told_before_the_input_ends() -> None:
    """A pipe that stays open is checked as it comes."""
    packed = io.BytesIO()
    write_lines([INVERTED], packed)
    command = [sys.executable, "-u", "-m", "geoclaims", "check", "--stream", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(os.environ)) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(packed.getvalue())
        child.stdin.flush()
        first = child.stdout.readline()
        child.stdin.close()
        rest = child.stdout.read()

    assert b"standard input: line 2: TM01 error inverted-interval" == first.strip()
    assert b"1 record, no bad lines, 1 finding (1 error)" in rest
    assert 1 == child.returncode


def test_progress_makes_way_for_findings_and_errors(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told never stands on the line that says how far the work has come."""
    steps: list[str] = []

    class _Watched:
        def __init__(self, stream: object, unit: str) -> None:
            assert (sys.stderr, "lines") == (stream, unit)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self.clear()

        def step(self, state: object) -> None:
            steps.append(str(state).split(",")[0])

        def clear(self) -> None:
            steps.append("clear")

    monkeypatch.setattr("geoclaims.cli._stream.Progress", _Watched)
    write("case.jsonl", SOUTH, INVERTED, Statement(id="s"))
    shell("check", "--stream", "case.jsonl", "nowhere.jsonl")

    assert ["1 record", "clear", "2 records", "3 records", "clear", "clear"] == steps
