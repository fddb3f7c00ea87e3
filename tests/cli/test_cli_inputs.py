"""Inputs that cannot be used, and codebooks of one's own: what all commands share."""

from __future__ import annotations

import importlib
import io
import random
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from geoclaims import CORE, Dossier, State, dump
from geoclaims.cli import _inputs

RECORD = '{"type": "state", "id": "n", "name": "N"}'

Shell = Callable[..., tuple[int, str, str]]


def document(records: str) -> bytes:
    """A document around the text of records."""
    return f'{{"geoclaims": 2, "records": [{records}]}}'.encode()


HOSTILE = {
    "random bytes": (random.Random(0).randbytes(2_000_000), "it is not UTF-8: invalid "),  # noqa: S311 - for a test
    "empty": (b"", "it is empty"),
    "blank": (b" \n\t\n", "it is empty"),
    "a list": (b"[]", 'the outermost value is not an object; write {"geoclaims": 2, "records": [...]}'),
    "nesting": (b"[" * 10_000, "it is nested more than 100 levels deep"),
    "nesting inside": (
        document('{"type": "x", "id": "x", "deep": ' + "[" * 10_000 + "]" * 10_000 + "}"),
        "it is nested more than 100 levels deep",
    ),
    "duplicate keys": (
        document('{"type": "state", "id": "n", "name": "N", "name": "M"}'),
        "the key 'name' stands more than once in the object with the id 'n'; keep one",
    ),
    "NaN": (document('{"type": "x", "id": "n", "x": NaN}'), "NaN is not JSON; leave the number out if it is unknown"),
    "lone surrogate": (
        document('{"type": "x", "id": "n", "name": "\\ud800"}'),
        r"it has a lone surrogate (\ud800 to \udfff), which no text can hold; remove it",
    ),
    "UTF-16": (document(RECORD).decode().encode("utf-16"), "it is UTF-16; save it as plain UTF-8"),
    "byte order mark": (
        b"\xef\xbb\xbf" + document(RECORD),
        "it is UTF-8 with a byte order mark; save it as plain UTF-8",
    ),
    "newer version": (
        b'{"geoclaims": 3, "records": []}',
        "$.geoclaims: the format version is 3, but this release reads up to 2; upgrade geoclaims",
    ),
    "cut off": (document(RECORD)[:-5], "it is not JSON: "),
    "not JSON at all": (b"<html></html>", "it is not JSON: Expecting value at line 1, column 1"),
}


@pytest.mark.parametrize("command", ["check", "show", "fmt"])
@pytest.mark.parametrize(("data", "complaint"), HOSTILE.values(), ids=HOSTILE)
def test_an_unusable_file_is_one_clear_sentence(shell: Shell, command: str, data: bytes, complaint: str) -> None:
    """Exit 2, one line that says what is wrong, no traceback, and the file stays as it is."""
    file = Path("case.json")
    file.write_bytes(data)
    code, out, err = shell(command, "case.json")

    assert (2, "") == (code, out)
    assert err.startswith(f"geoclaims: case.json: {complaint}")
    assert 1 == err.count("\n")
    assert file.read_bytes() == data


def test_everything_that_is_wrong_is_said_at_once(shell: Shell) -> None:
    """Five mistakes in one file are five lines, each with its path."""
    records = """
        {"type": "statement", "id": "s", "when": "20240101", "claims": [{"proposition": "p", "certainty": "sure"}]},
        {"type": "state", "id": "two words", "name": "N"},
        {"type": "state", "name": "N"},
        {"type": "state", "id": "n", "name": 7}
    """
    Path("case.json").write_bytes(document(records))
    code, _, err = shell("check", "case.json")
    first, *rest = err.splitlines()

    assert (2, "geoclaims: case.json: 5 problems") == (code, first)
    assert [
        "  $.records[0].when (record 's')",
        "  $.records[0].claims[0].certainty (record 's')",
        "  $.records[1].id (record 'two words')",
        "  $.records[2].id",
        "  $.records[3].name (record 'n')",
    ] == [line.split(":")[0] for line in rest]


def test_a_bad_line_is_named_by_its_number(shell: Shell) -> None:
    """In JSON Lines the line says where to look."""
    Path("case.jsonl").write_text('{"geoclaims": 2}\n' + RECORD + '\n{"type": "state"\n', encoding="utf-8")
    code, _, err = shell("check", "case.jsonl")

    assert 2 == code
    assert err.startswith("geoclaims: case.jsonl: line 3: it is not JSON: ")


def test_a_missing_file(shell: Shell) -> None:
    """The system's own reason, as a sentence."""
    assert (
        2,
        "",
        "geoclaims: nowhere.json: cannot be read: no such file or directory\n",
    ) == shell("check", "nowhere.json")


def test_a_directory(shell: Shell) -> None:
    """A folder is no dossier."""
    assert (2, "", "geoclaims: .: cannot be read: is a directory\n") == shell("check", ".")


def test_several_bad_files_are_named_together(shell: Shell) -> None:
    """One run says all of what is wrong with all of them, and uses none."""
    dump([State(id="n", name="N")], "good.json")
    Path("bad.json").write_bytes(document('{"type": "state", "id": "n"}, 7'))
    code, out, err = shell("check", "good.json", "bad.json", "nowhere.json", "bad.json")

    assert (2, "") == (code, out)
    assert [
        "geoclaims: input: 3 problems",
        "  bad.json: $.records[0].name (record 'n'): is required",
        "  bad.json: $.records[1]: 7 is not a record; records are objects",
        "  nowhere.json: cannot be read: no such file or directory",
    ] == err.splitlines()


def test_bad_standard_input_is_called_by_its_name(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash would tell nobody what is meant."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"[]")))

    assert shell("check", "-")[2].startswith("geoclaims: standard input: the outermost value is not an object")


def test_errors_show_no_raw_text(shell: Shell) -> None:
    """Ids, keys and file names of strangers can steer no terminal and begin no line."""
    record = r'{"type": "x\n::error::a", "id": "n\u001b[2J\u202e"}, {"type": "state", "id": "s", "\n::error::b": 1}'
    name = "evil\n::error::c\x1b[2J.json"
    Path(name).write_bytes(document(record))
    code, out, err = shell("check", "--strict", name)

    assert (2, "") == (code, out)
    assert err.replace("\n", "").isprintable()
    assert [line[:11] for line in err.splitlines()] == ["geoclaims: ", *["  $.records"] * 4]


# Codebooks of one's own.

MODULE = """
from typing import ClassVar
import attrs
import geoclaims

@attrs.frozen(kw_only=True)
class Sanction(geoclaims.Event):
    type: ClassVar[str] = "acme.sanction"

CODEBOOK = geoclaims.CORE.extend(types=[Sanction])
class Holder:
    inside = CODEBOOK
NUMBER = 7
"""

BROKEN_RULE = """
import geoclaims
from geoclaims.extend import rule
from geoclaims.rules import RULES

def broken(analysis):
    yield 1 / 0

broken.__doc__ = RULES[0].doc
made = rule("ACME01", since="1", severity=geoclaims.Severity.INFO, sound=False)(broken)
CODEBOOK = geoclaims.CORE.extend(rules=[made])
"""


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module with a codebook beside a dossier that needs it; nothing of it is left behind."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "acme_book.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "acme_broken.py").write_text("raise RuntimeError('first line\\nsecond line')\n", encoding="utf-8")
    (tmp_path / "case.json").write_bytes(document('{"type": "acme.sanction", "id": "s"}'))
    importlib.invalidate_caches()
    yield tmp_path
    for name in ("acme_book", "acme_broken"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", ["acme_book:CODEBOOK", "acme_book:Holder.inside"])
@pytest.mark.parametrize("command", ["check", "show", "fmt"])
def test_a_codebook_beside_the_dossier_is_used(shell: Shell, beside: Path, command: str, name: str) -> None:
    """The current directory is searched, however the command was started."""
    assert 1 == shell("check", "case.json")[0]

    for _ in range(2):
        assert 0 == shell(command, "--strict", "--codebook", name, "case.json")[0]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("acme_nowhere:X", "ModuleNotFoundError: No module named 'acme_nowhere'"),
        ("acme_book:NOTHING", "AttributeError: module 'acme_book' has no attribute 'NOTHING'"),
        ("acme_book:NUMBER", "it is a int, not a geoclaims.Codebook"),
        ("acme_book:Holder", "it is a type, not a geoclaims.Codebook"),
        ("acme_broken:X", r"RuntimeError: first line\nsecond line"),
        (":X", "ValueError: Empty module name"),
        ("acme-book", "LookupError: installed codebooks: none; name others as package.module:NAME"),
    ],
)
def test_an_unusable_codebook_is_refused(
    shell: Shell, beside: Path, monkeypatch: pytest.MonkeyPatch, name: str, complaint: str
) -> None:
    """Whatever its module does, the answer is one sentence."""
    monkeypatch.setattr(_inputs, "entry_points", lambda **_: ())

    assert (2, "", f"geoclaims: --codebook: {name}: {complaint}\n") == shell("check", "--codebook", name, "case.json")


def test_an_installed_codebook_is_found_by_name(shell: Shell, beside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed ones are found through the entry-point group; an unknown name lists those that there are."""
    entries = [
        EntryPoint(name=name, value="acme_book:CODEBOOK", group="geoclaims.codebooks") for name in ("acme", "zeta")
    ]
    monkeypatch.syspath_prepend(str(beside))
    monkeypatch.setattr(_inputs, "entry_points", lambda group: entries if group == "geoclaims.codebooks" else ())

    assert 0 == shell("check", "--codebook", "acme", "case.json")[0]
    assert (
        "geoclaims: --codebook: ame: LookupError: installed codebooks: acme, zeta; name others as package.module:NAME\n"
        == shell("check", "--codebook", "ame", "case.json")[2]
    )


def test_a_rule_that_raises_is_one_sentence(shell: Shell, beside: Path) -> None:
    """A broken rule of a user's codebook shows no traceback either."""
    (beside / "acme_book.py").write_text(BROKEN_RULE, encoding="utf-8")
    code, out, err = shell("check", "--codebook", "acme_book:CODEBOOK", "case.json")

    assert (2, "") == (code, out)
    assert (
        "geoclaims: rule ACME01 failed: ZeroDivisionError: division by zero; please report this to its author\n"
    ) == err


def test_without_a_codebook_it_is_that_of_the_library(shell: Shell) -> None:
    """`CORE` is the default."""
    dump(Dossier(), "case.json")

    assert f"{len(CORE.rules)} of {len(CORE.rules)} rules clean" in shell("check", "case.json")[1]
