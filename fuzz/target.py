"""One input of any bytes, and every door of the library that it is handed to.

`python fuzz/target.py FILE` hands over a file once more, without a fuzzer.
"""

from __future__ import annotations

import io
import json
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import MappingProxyType
from typing import Final, final
from unittest.mock import patch

from geoclaims import BadLine, Dossier, GeoclaimsError, Record, Report, check, dumps, loads, read_lines, write_lines
from geoclaims.cli import main

__all__ = ["VIEWS", "WAYS", "BrokenPromiseError", "Target"]


def _as_json(text: str) -> None:
    json.loads(text)


def _as_json_lines(text: str) -> None:
    for line in text.splitlines():
        json.loads(line)


def _as_commands(text: str) -> None:
    for line in text.splitlines():
        if not line.startswith(("::error ", "::warning ", "::notice ")):
            raise BrokenPromiseError(f"no annotation: {line!r}")


def _as_text(text: str) -> None:
    for line in text.split("\n"):
        if line.lstrip().startswith("::"):
            raise BrokenPromiseError(f"a workflow command: {line!r}")


WAYS: Final[Mapping[tuple[str, ...], Callable[[str], None]]] = MappingProxyType(
    {
        ("check", "-"): _as_text,
        ("check", "-", "--format", "json"): _as_json,
        ("check", "-", "--format", "sarif"): _as_json,
        ("check", "-", "--format", "github"): _as_commands,
        ("check", "-", "--statistics"): _as_text,
        ("check", "-", "--strict"): _as_text,
        ("check", "-", "--stream"): _as_text,
        ("check", "-", "--stream", "--format", "json"): _as_json_lines,
    }
)
"""The ways to call `geoclaims check`, each with what reads its output."""
VIEWS: Final[Mapping[tuple[str, ...], Callable[[str], None]]] = MappingProxyType(
    {
        ("show", "-"): _as_text,
        ("stances", "-"): _as_text,
        ("sources", "-"): _as_text,
        ("treaty", "-", "--on", "2024-10-16"): _as_text,
        ("fmt", "-", "--diff"): _as_text,
    }
)
"""The other commands that show a dossier."""


class BrokenPromiseError(AssertionError):
    """The library did what it promises not to do."""


@final
class Target:
    """Hands inputs to the library, and counts how many went through which door.

    Every input is read by `loads` and by `read_lines`. A dossier that comes of it is checked, written and read back.
    One input in a number of them also goes to `geoclaims check`, in one of its ways, and if it is a dossier, to one of
    the other commands. Which inputs and which way depends on nothing but their bytes.

    Nothing but a `GeoclaimsError` may come out, the commands have to say the same as the library, and nothing of what
    they print may steer a terminal or be a workflow command.

    Args:
        every: Of how many inputs one goes to the commands, which are slow; 1 for all.
    """

    def __init__(self, every: int = 1) -> None:
        self._every = every
        self.tally: Counter[str] = Counter()

    def __call__(self, data: bytes) -> None:
        """Hand over one input.

        Raises:
            BrokenPromiseError: If a promise is broken. Whatever else the library raises comes out as it is.
        """
        dossier, report = self._loads(data), None
        self._read_lines(data)
        if dossier is not None:
            report = self._check(dossier)
            _survives(dossier)
        lot, rest = divmod(zlib.crc32(data), self._every)
        if rest == 0:
            self._shell(data, lot, report)
            if report is not None:
                self._view(data, lot)

    def _loads(self, data: bytes) -> Dossier | None:
        self.tally["loads"] += 1
        try:
            dossier = loads(data)
        except GeoclaimsError as error:
            str(error)
            return None
        self.tally["loads: a dossier"] += 1
        return dossier

    def _read_lines(self, data: bytes) -> None:
        self.tally["read_lines"] += 1
        try:
            items = list(read_lines(io.BytesIO(data)))
        except GeoclaimsError as error:
            str(error)
            return
        self.tally["read_lines: a header"] += 1
        self.tally["read_lines: records"] += sum(isinstance(item, Record) for item in items)
        self.tally["read_lines: bad lines"] += sum(isinstance(item, BadLine) for item in items)

    def _check(self, dossier: Dossier) -> Report:
        self.tally["check"] += 1
        report = check(dossier)
        self.tally["check: findings"] += len(report.findings)
        self.tally.update(f"check: {code}" for code in {finding.code for finding in report.findings})
        return report

    def _shell(self, data: bytes, lot: int, report: Report | None) -> None:
        self.tally["geoclaims check"] += 1
        words = [*WAYS][lot % len(WAYS)]
        code = _run(words, data, WAYS[words])
        expected = 2 if report is None else int(bool(report.findings))
        # Strictness refuses more, a stream runs fewer rules, and gzip is for files: `loads` knows none of them.
        exempt = "--strict" in words or "--stream" in words or data.startswith(b"\x1f\x8b")
        if code != expected and not exempt:
            raise BrokenPromiseError(f"{words} ended with {code}, not with {expected}")

    def _view(self, data: bytes, lot: int) -> None:
        words = [*VIEWS][lot % len(VIEWS)]
        self.tally[f"geoclaims {words[0]}"] += 1
        _run(words, data, VIEWS[words])


def _survives(dossier: Dossier) -> None:
    """What was read can be written, and read again as it was."""
    text, lines = dumps(dossier), io.StringIO()
    write_lines(dossier, lines)
    again = loads(text)
    if again != dossier or dumps(again) != text or loads(lines.getvalue()) != dossier:
        raise BrokenPromiseError("what was written is read as something else")


def _run(words: tuple[str, ...], data: bytes, read: Callable[[str], None]) -> int:
    """Run a command, hold what it prints against what it may print, and give its exit code."""
    out, err = io.StringIO(), io.StringIO()
    with patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(data))), redirect_stdout(out), redirect_stderr(err):
        code = main(words)
    shown, said = out.getvalue(), err.getvalue()
    for line in (shown + said).split("\n"):
        # A tab between the words of a file is shown by a diff as it is: it moves the cursor on, and no further.
        if not line.replace("\t", " ").isprintable() or "##[" in line:
            raise BrokenPromiseError(f"{words} prints {line!r}")
    if code not in (0, 1, 2) or (said and not said.startswith("geoclaims: ")):
        raise BrokenPromiseError(f"{words} ended with {code} and says {said!r}")
    if shown:
        read(shown)
    return code


if __name__ == "__main__":
    Target()(Path(sys.argv[1]).read_bytes())
