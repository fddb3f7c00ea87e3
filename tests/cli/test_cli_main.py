"""The command line itself: commands, colours, pipes and encodings."""

from __future__ import annotations

import importlib
import io
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

import geoclaims
from geoclaims import Dossier, State, Statement, dump
from geoclaims.cli import main
from geoclaims.cli._terminal import palette
from geoclaims.views.terminal.palette import ANSI, PLAIN

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
SOURCE = Path(geoclaims.__file__).parents[1]


def python(
    *words: str, environment: dict[str, str] | None = None, stdin: IO[bytes] | None = None
) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "geoclaims", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SOURCE), **(environment or {})},
        stdin=stdin,
    )


class Terminal(io.StringIO):
    """A user is looking."""

    def isatty(self) -> bool:
        """Say so."""
        return True


# Commands.


def test_an_interrupted_command_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Anyone who presses Ctrl-C wants to see no traceback."""

    class Interrupted(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))

    assert 130 == main(["check", "-"])
    assert ("", "") == capsys.readouterr()


def test_old_formats_are_said_on_standard_error(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file of an older format is read, and the command says so where it says what else is amiss."""
    (tmp_path / "old_book.py").write_text(
        "import geoclaims as gcl\nfrom geoclaims.extend import Migration\n"
        "BOOK = gcl.CORE.extend(migrations=[Migration(version=0, migrate=dict)])\n",
        encoding="utf-8",
    )
    file = tmp_path / "old.json"
    file.write_text('{"geoclaims": 0, "records": [{"type": "state", "id": "n", "name": "North"}]}', encoding="utf-8")
    sys.path.insert(0, str(tmp_path))
    try:
        code = main(["show", "--codebook", "old_book:BOOK", str(file)])
    finally:
        sys.path.remove(str(tmp_path))
        sys.modules.pop("old_book")

    said = f"{file} is of format version 0 and was read as version 2; write it anew to keep it so"
    assert (0, f"geoclaims: {said}\n") == (code, capsys.readouterr().err)


@pytest.mark.parametrize("words", [[], ["frobnicate"], ["check"], ["show"], ["check", "--format", "xml", "a.json"]])
def test_a_command_line_that_cannot_be_used_exits_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The usage goes to standard error."""
    with pytest.raises(SystemExit) as caught:
        main(words)
    captured = capsys.readouterr()

    assert 2 == caught.value.code
    assert "" == captured.out
    assert captured.err.startswith("usage: geoclaims")


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["fmt", "-h"]])
def test_help_is_no_error(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """It goes to standard output, and names every option."""
    with pytest.raises(SystemExit) as caught:
        main(words)

    assert 0 == caught.value.code
    assert capsys.readouterr().out.startswith("usage: geoclaims")


def test_the_version_is_that_of_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    """One version, wherever it is asked for."""
    with pytest.raises(SystemExit) as caught:
        main(["--version"])

    assert 0 == caught.value.code
    assert f"geoclaims {geoclaims.__version__}\n" == capsys.readouterr().out


def test_the_module_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m geoclaims` takes the words of the process and exits with the command's code."""
    monkeypatch.setattr(sys, "argv", ["geoclaims", "explain", "nothing"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("geoclaims", run_name="__main__")

    assert 2 == caught.value.code
    assert capsys.readouterr().err.startswith("geoclaims: no rule is called 'nothing'")


def test_importing_the_module_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Tools that import every module see no output."""
    importlib.import_module("geoclaims.__main__")

    assert ("", "") == capsys.readouterr()


# Colours.


@pytest.mark.parametrize(
    ("stream", "environment", "expected"),
    [
        (Terminal(), {}, ANSI),
        (Terminal(), {"TERM": "xterm-256color"}, ANSI),
        (Terminal(), {"NO_COLOR": ""}, ANSI),
        (Terminal(), {"NO_COLOR": "1"}, PLAIN),
        (Terminal(), {"TERM": "dumb"}, PLAIN),
        (io.StringIO(), {}, PLAIN),
    ],
    ids=["terminal", "xterm", "empty NO_COLOR", "NO_COLOR", "dumb", "pipe"],
)
def test_colours_are_for_terminals(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, environment: dict[str, str], expected: object
) -> None:
    """And only where nobody has asked for none (https://no-color.org: set, and not empty)."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert palette(stream) is expected


@pytest.mark.parametrize("command", ["check", "show"])
def test_a_terminal_gets_colours(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The commands ask who is at the other end."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    main([command, str(ARTICLE)])
    plain = capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main([command, str(ARTICLE)])
    coloured = capsys.readouterr().out

    assert "\x1b[" not in plain
    assert "\x1b[1m" in coloured


# Pipes and encodings.


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    """`geoclaims show ... | head` is quiet."""
    process = python("show", str(ARTICLE))
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()

    assert (0, b"") == (process.wait(), complaint)


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    """Names in all scripts come out, in a terminal that believes in ASCII too."""
    state = State(id="n", name="Північ", existed="1900/1950")
    dump(Dossier([state, Statement(id="s", speakers=["n"], when="2000")]), tmp_path / "case.json")
    environment = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    out, err = python("check", str(tmp_path / "case.json"), environment=environment).communicate()

    assert b"" == err
    assert "Північ existed only 1900/1950".encode() in out


def test_the_exit_code_reaches_the_shell() -> None:
    """A script can rely on 0, 1 and 2."""
    codes = []
    for words in (["check", "--ignore", "info,warning,error", str(ARTICLE)], ["check", str(ARTICLE)], ["check", "?"]):
        process = python(*words)
        process.communicate()
        codes.append(process.returncode)

    assert [0, 1, 2] == codes


def test_standard_input_is_read_as_bytes(tmp_path: Path) -> None:
    """In a process of its own as well, a dash reads the pipe."""
    with ARTICLE.open("rb") as piped:
        out, err = python("fmt", "-", stdin=piped).communicate()

    assert (out, err) == (ARTICLE.read_bytes(), b"")


def test_other_streams_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that has put something of its own in place of standard output gets plain text there."""
    own = io.StringIO()
    monkeypatch.setattr(sys, "stdout", own)

    assert 0 == main(["explain", "TM04"])
    assert own.getvalue().startswith("# TM04 denial-before-allegation\n")
