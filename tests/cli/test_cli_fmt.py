"""`geoclaims fmt`."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from geoclaims import Dossier, State, dump, dumps, write_lines

DOSSIER = Dossier([State(id="north", name="North", note="Північ"), State(id="south", name="South")])
UNTIDY = '{"records":[{"name":"North","id":"north","type":"state","labels":[]}],"geoclaims":2}'
TIDY = dumps([State(id="north", name="North")])
UNTIDY_LINES = '{"geoclaims":2}\n\n{"name":"North","id":"north","type":"state"}'
TIDY_LINES = '{"geoclaims":2}\n{"type":"state","id":"north","name":"North"}\n'

Shell = Callable[..., tuple[int, str, str]]


def write(name: str, text: str) -> Path:
    """A file with exactly this text."""
    file = Path(name)
    file.write_bytes(text.encode())
    return file


def read(file: Path) -> str:
    """The text of a file, exactly."""
    return file.read_bytes().decode()


@pytest.mark.parametrize(("untidy", "tidy"), [(UNTIDY, TIDY), (UNTIDY_LINES, TIDY_LINES)], ids=["document", "lines"])
def test_a_file_is_rewritten_in_its_own_layout(shell: Shell, untidy: str, tidy: str) -> None:
    """Documents stay documents and JSON Lines stay JSON Lines; a second run has nothing to do."""
    file = write("case.json", untidy)

    assert (0, "rewrote case.json\n", "") == shell("fmt", "case.json")
    assert read(file) == tidy
    assert (0, "", "") == shell("fmt", "case.json")


@pytest.mark.parametrize("lines", [False, True])
def test_a_canonical_file_is_not_touched(shell: Shell, *, lines: bool) -> None:
    """Not even its time of change."""
    (write_lines if lines else dump)(DOSSIER, "case.json")
    os.utime("case.json", ns=(1, 1))

    assert (0, "", "") == shell("fmt", "case.json")
    assert 1 == Path("case.json").stat().st_mtime_ns


def test_only_what_needs_it_is_rewritten(shell: Shell) -> None:
    """Of several files, each is treated alone."""
    tidy, untidy = write("tidy.json", TIDY), write("untidy.json", UNTIDY)

    assert (0, "rewrote untidy.json\n", "") == shell("fmt", "tidy.json", "untidy.json")
    assert (TIDY, TIDY) == (read(tidy), read(untidy))


def test_one_bad_file_leaves_all_as_they_are(shell: Shell) -> None:
    """Everything is read before anything is written."""
    untidy = write("untidy.json", UNTIDY)
    write("bad.json", "[]")

    assert 2 == shell("fmt", "untidy.json", "bad.json")[0]
    assert UNTIDY == read(untidy)


def test_a_failed_write_leaves_the_old_file(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new text is complete before it takes the old one's place; what was begun is taken away."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = write("case.json", UNTIDY)
    monkeypatch.setattr(os, "fsync", full)

    assert (2, "", "geoclaims: case.json: cannot be written: no space left on device\n") == shell("fmt", "case.json")
    assert UNTIDY == read(file)
    assert ["case.json"] == [path.name for path in Path().iterdir()]


def test_check_only_says_what_is_not_canonical(shell: Shell) -> None:
    """Exit 1 if a file would change, 0 if none would; nothing is written."""
    write("tidy.json", TIDY)
    untidy = write("untidy.json", UNTIDY)

    assert (1, "untidy.json is not in canonical form\n", "") == shell("fmt", "--check", "untidy.json", "tidy.json")
    assert (0, "", "") == shell("fmt", "--check", "tidy.json")
    assert UNTIDY == read(untidy)


def test_diff_only_shows_what_would_change(shell: Shell) -> None:
    """Exit 1 if something would; nothing is written."""
    file = write("case.json", TIDY.replace('      "name": "North"', '     "name": "North"'))
    before = read(file)

    assert (
        1,
        """\
--- case.json
+++ case.json (canonical)
@@ -4,7 +4,7 @@
     {
       "type": "state",
       "id": "north",
-     "name": "North"
+      "name": "North"
     }
   ]
 }
""",
        "",
    ) == shell("fmt", "--diff", "case.json")
    assert read(file) == before


def test_a_diff_has_the_lines_of_the_file(shell: Shell) -> None:
    """Only a line end ends a line; one that is missing is told, and what cannot be seen is shown as JSON's escapes."""
    text = TIDY.replace('"North"', '"No\u2028rth\u202e"')
    write("case.json", text.replace("\n", "\r\n", 1).rstrip("\n"))

    assert (
        1,
        """\
--- case.json
+++ case.json (canonical)
@@ -1,4 +1,4 @@
-{\\u000d
+{
   "geoclaims": 2,
   "records": [
     {
@@ -7,4 +7,4 @@
       "name": "No\\u2028rth\\u202e"
     }
   ]
-}
\\ No newline at end of file
+}
""",
        "",
    ) == shell("fmt", "--diff", "case.json")


def test_a_canonical_file_has_no_diff(shell: Shell) -> None:
    """Nothing would change, so nothing is shown."""
    write("case.json", TIDY)

    assert (0, "", "") == shell("fmt", "--diff", "case.json")


def test_check_and_diff_exclude_each_other(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    """One of the two ways, or neither."""
    with pytest.raises(SystemExit) as caught:
        shell("fmt", "--check", "--diff", "case.json")

    assert 2 == caught.value.code
    assert "not allowed with argument" in capsys.readouterr().err


@pytest.mark.parametrize(("untidy", "tidy"), [(UNTIDY, TIDY), (UNTIDY_LINES, TIDY_LINES)], ids=["document", "lines"])
def test_standard_input_goes_to_standard_output(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, untidy: str, tidy: str
) -> None:
    """Canonical or not, a filter writes what it has read."""
    for text in (untidy, tidy):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

        assert shell("fmt", "-") == (0, tidy, "")


def test_unknown_types_and_fields_survive(shell: Shell) -> None:
    """What is not understood is written back as it was read."""
    record = '{"type":"acme.x","id":"x","deep":{"b":[1,1.5,null],"a":true}}'
    file = write("case.jsonl", f'{{"geoclaims":2}}\n{record}\n')

    assert (0, "", "") == shell("fmt", "case.jsonl")
    assert record in read(file)


def test_other_line_ends_are_not_canonical(shell: Shell) -> None:
    """A carriage return is a change."""
    file = write("case.json", TIDY.replace("\n", "\r\n"))

    assert 1 == shell("fmt", "--check", "case.json")[0]
    assert 0 == shell("fmt", "case.json")[0]
    assert TIDY == read(file)


def test_hostile_file_names_stay_on_their_line(shell: Shell) -> None:
    """Anyone who names a file can neither begin a line nor steer the terminal."""
    name = "a\n::error::\x1b[2J.json"
    write(name, UNTIDY)
    shown = r"a\n::error::\x1b[2J.json"

    assert (1, f"{shown} is not in canonical form\n", "") == shell("fmt", "--check", name)
    assert shell("fmt", "--diff", name)[1].startswith(f"--- {shown}\n+++ {shown} (canonical)\n@@")
    assert (0, f"rewrote {shown}\n", "") == shell("fmt", name)
