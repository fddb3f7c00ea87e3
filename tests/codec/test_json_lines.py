from __future__ import annotations

import io
import json
from typing import IO, TYPE_CHECKING, Any

import pytest
from hypothesis import given

from geoclaims import (
    BadLine,
    Dossier,
    InputLimits,
    ReadError,
    State,
    UnknownRecord,
    load,
    loads,
    read_lines,
    write_lines,
)
from geoclaims.errors import Problem
from geoclaims.strategies import connected_dossiers, dossiers

if TYPE_CHECKING:
    from pathlib import Path

    from geoclaims import Record
    from geoclaims.values import Json

HEADER = '{"geoclaims": 2}\n'
NORTH, SOUTH = State(id="n", name="North"), State(id="s", name="South")
NORTH_LINE, SOUTH_LINE = (
    '{"type": "state", "id": "n", "name": "North"}\n',
    '{"type": "state", "id": "s", "name": "South"}\n',
)


def _read(text: str, **options: Any) -> list[Record | BadLine]:
    return list(read_lines(io.StringIO(text), **options))


def _written(records: Dossier | list[Record]) -> str:
    file = io.StringIO()
    write_lines(records, file)
    return file.getvalue()


def test_canonical_lines() -> None:
    """JSON Lines are the header, then one canonical record a line, text as it is."""
    seoul = State(id="kr", name="대한민국", labels=["asia"])

    assert _written([seoul]) == '{"geoclaims":2}\n{"type":"state","id":"kr","labels":["asia"],"name":"대한민국"}\n'


@given(connected_dossiers() | dossiers(clean=False))
def test_reading_lines_undoes_writing(dossier: Dossier) -> None:
    """What is written as JSON Lines is read back, record by record, by `read_lines` and by `loads`."""
    text = _written(dossier)

    assert list(dossier) == _read(text)
    assert dossier == loads(text)


@given(connected_dossiers() | dossiers(clean=False))
def test_writing_lines_undoes_reading(dossier: Dossier) -> None:
    """Canonical JSON Lines that are read and written again are the same text."""
    text = _written(dossier)
    records = [item for item in _read(text) if not isinstance(item, BadLine)]

    assert text == _written(records)


def test_unknown_types_and_fields_survive_byte_for_byte() -> None:
    """Unknown types and unknown fields, at the top and inside nested values, are written back as they were read."""
    text = (
        '{"geoclaims":2}\n'
        '{"type":"acme.x","id":"x","b":[1,1.0,true,null],"a":{}}\n'
        '{"type":"statement","id":"s","claims":[{"proposition":"p","odds":0.5}],"mood":"angry"}\n'
    )

    assert text == _written(loads(text))


@pytest.mark.parametrize("binary", [False, True])
def test_files_may_be_text_or_binary(binary: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter of the table
    """Lines are written to and read from open files of both kinds, and from named ones."""
    path = tmp_path / "case.jsonl"
    writing: IO[Any] = path.open("wb") if binary else path.open("w", encoding="utf-8")
    with writing:
        write_lines([NORTH, SOUTH], writing)

    reading: IO[Any] = path.open("rb") if binary else path.open(encoding="utf-8")
    with reading:
        assert list(read_lines(reading)) == [NORTH, SOUTH]
    assert list(read_lines(path)) == [NORTH, SOUTH]


def test_stream_survives_bad_lines() -> None:
    """One bad line costs one record: it comes out with its number, its text and every problem, and reading goes on."""
    text = f'{HEADER}{NORTH_LINE}{{"type": "state", "note": 7}}\n{SOUTH_LINE}[]\noops\n'

    items = _read(text)

    assert [item for item in items if not isinstance(item, BadLine)] == [NORTH, SOUTH]
    assert [(item.line, item.text) for item in items if isinstance(item, BadLine)] == [
        (3, '{"type": "state", "note": 7}'),
        (5, "[]"),
        (6, "oops"),
    ]
    assert [
        (problem.path, problem.record, problem.line)
        for item in items
        if isinstance(item, BadLine)
        for problem in item.problems
    ] == [
        ("id", None, 3),
        ("note", None, 3),
        ("name", None, 3),
        ("", None, 5),
        ("", None, 6),
    ]


def test_records_of_bad_lines_are_named() -> None:
    """A problem in a line carries the id of its record, its path within the record, and the line's number."""
    (bad,) = _read(HEADER + '{"type": "statement", "id": "s", "claims": [{}]}\n')

    assert isinstance(bad, BadLine)
    assert bad.problems == (Problem(path="claims[0].proposition", message="is required", record="s", line=2),)


def test_bad_bytes_cost_only_their_line() -> None:
    """Bytes that are no UTF-8 are shown with replacement characters, and the next line is read."""
    data = HEADER.encode() + b'{"type": "state", "id": "\xff"}\r\n' + NORTH_LINE.encode()

    bad, north = read_lines(io.BytesIO(data))

    assert isinstance(bad, BadLine)
    assert bad.text == '{"type": "state", "id": "\ufffd"}'
    assert bad.problems[0].line == 2
    assert north == NORTH


def test_every_defect_of_a_line_is_reported() -> None:
    """What the decoder finds wrong with a line is listed as a whole."""
    (bad,) = _read(HEADER + '{"type": "x", "id": "a", "id": "a", "n": NaN}\n')

    assert isinstance(bad, BadLine)
    assert len(bad.problems) == 2


def test_blank_lines_are_passed_over_but_counted() -> None:
    """Blank lines are not records, yet line numbers are those that an editor shows."""
    items = _read(f"\n \t\n{HEADER}\n{NORTH_LINE}\r\n\noops\n\n")

    assert items[0] == NORTH
    assert isinstance(items[1], BadLine)
    assert items[1].line == 8
    assert len(items) == 2


def test_last_line_needs_no_end() -> None:
    """A file that does not end in a line break is read to its end."""
    assert _read(HEADER + NORTH_LINE + SOUTH_LINE.rstrip()) == [NORTH, SOUTH]


@pytest.mark.parametrize("binary", [False, True])
def test_line_that_is_too_long_costs_only_itself(binary: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """A line over the limit is one bad line, cut short, however many times the limit it is long."""
    long = '{"type": "x", "id": "a", "n": "' + "o" * 1000 + '"}\n'
    text = HEADER + long + NORTH_LINE + long.rstrip()
    file: IO[Any] = io.BytesIO(text.encode()) if binary else io.StringIO(text)

    first, north, last = read_lines(file, limits=InputLimits(bytes=100))

    assert north == NORTH
    assert isinstance(first, BadLine)
    assert isinstance(last, BadLine)
    assert (first.line, last.line) == (2, 4)
    assert first.text == last.text
    assert long.startswith(first.text)
    assert len(first.text) < 110
    assert first.problems[0].message.startswith("it is larger than 100 bytes")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_line_of_exactly_the_limit_is_read(end: str) -> None:
    """A line of exactly the permitted size is read, with its line break or without."""
    size = len(NORTH_LINE.rstrip())

    assert _read(HEADER + NORTH_LINE.rstrip() + end, limits=InputLimits(bytes=size)) == [NORTH]


def test_depth_is_limited_line_by_line() -> None:
    """A line that is nested too deeply costs only itself."""
    text = HEADER + '{"type": "x", "id": "a", "n": ' + "[" * 10_000 + "]" * 10_000 + "}\n" + NORTH_LINE

    bad, north = _read(text)

    assert isinstance(bad, BadLine)
    assert bad.problems[0].message.startswith("it is nested more than 100 levels deep")
    assert north == NORTH


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("", "$", 1),
        ("\n\n", "$", 1),
        ("\n\noops\n", "$", 3),
        ("[]\n", "$", 1),
        ("{}\n", "$", 1),
        ('{"geoclaims": 3}\n', "$.geoclaims", 1),
        ('\n{"geoclaims": 0}\n', "$.geoclaims", 2),
        ('{"geoclaims": true}\n', "$.geoclaims", 1),
        ('{"geoclaims": "1"}\n', "$.geoclaims", 1),
        ('{"geoclaims": 2, "records": []}\n', "$", 1),
        ('{"geoclaims": 2, "notes": []}\n', "$", 1),
    ],
)
def test_stream_needs_its_header(text: str, path: str, line: int) -> None:
    """Without a header of a version that is known, nothing is read, and the error says where it should stand."""
    lines = read_lines(io.StringIO(text))

    with pytest.raises(ReadError) as caught:
        next(lines)

    assert [(path, line)] == [(problem.path, problem.line) for problem in caught.value.problems]


def test_record_is_no_header() -> None:
    """Lines without a header are refused, for what the first line lacks and for everything that it should not have."""
    with pytest.raises(ReadError) as caught:
        _read(NORTH_LINE)

    assert [(problem.path, problem.line) for problem in caught.value.problems] == [("$", 1)] * 4


def test_loads_lists_the_problems_of_all_lines() -> None:
    """Read as a whole, JSON Lines are refused with every problem of every line."""
    with pytest.raises(ReadError) as caught:
        loads(f'{HEADER}{{"type": "state", "id": "n"}}\n{SOUTH_LINE}oops\n')

    assert [(problem.path, problem.record, problem.line) for problem in caught.value.problems] == [
        ("name", "n", 2),
        ("", None, 4),
    ]


def test_load_passes_everything_on_to_lines(tmp_path: Path) -> None:
    """Strictness and limits hold for JSON Lines that are read as a whole."""
    file = tmp_path / "case.jsonl"
    file.write_text(HEADER + '{"type": "acme.x", "id": "x", "n": [[]]}\n', encoding="utf-8")

    assert [UnknownRecord(tag="acme.x", id="x", extra={"n": [[]]})] == list(load(file))
    with pytest.raises(ReadError, match="'acme\\.x' is not a known type"):
        load(file, strict=True)
    with pytest.raises(ReadError, match="it is nested more than 2 levels deep"):
        load(file, limits=InputLimits(depth=2))


@pytest.mark.parametrize(
    ("record", "path"),
    [
        ({"type": "acme.x", "id": "a"}, "type"),
        ({"type": "state", "id": "a", "name": "A", "capital": "B"}, "capital"),
        ({"type": "state", "id": "a", "name": "A", "aliases": [{"text": "B", "from": 1}]}, "aliases[0].from"),
    ],
)
def test_strict_stream_hands_over_what_is_unknown(record: Json, path: str) -> None:
    """With `strict=True`, a line of an unknown type or with an unknown field is a bad line."""
    (bad,) = _read(HEADER + json.dumps(record) + "\n", strict=True)

    assert isinstance(bad, BadLine)
    assert [path] == [problem.path for problem in bad.problems]


def test_records_come_one_by_one() -> None:
    """A record is handed over before the next line is asked for."""
    asked: list[bytes] = []

    class _Watched(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            asked.append(super().readline(size))
            return asked[-1]

    lines = read_lines(_Watched((HEADER + NORTH_LINE + SOUTH_LINE).encode()))

    assert next(lines) == NORTH
    assert [HEADER.encode(), NORTH_LINE.encode()] == asked


def test_nothing_is_opened_before_the_first_record_is_asked_for() -> None:
    """A stream is lazy: making one of a missing file is not an error yet."""
    lines = read_lines("/nowhere/at/all.jsonl")

    assert iter(lines) is lines
