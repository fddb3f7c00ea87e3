from __future__ import annotations

import io
import json
import random
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Dossier, Limits, ReadError, Record, load, loads, read_lines

if TYPE_CHECKING:
    from pathlib import Path

DEEP = 10_000


def _holding(value: str) -> str:
    """A document with one record of an unknown type, into which a piece of JSON is put as it is."""
    return f'{{"geoclaims": 1, "records": [{{"type": "x", "id": "a", "n": {value}}}]}}'


Case: TypeAlias = "tuple[str | bytes, *tuple[str, ...]]"
# For each text, the place and the beginning of every problem that it has.
HOSTILE: dict[str, Case] = {
    "empty": ("", "$", "it is empty"),
    "empty bytes": (b"", "$", "it is empty"),
    "white space": (" \n\t\r\n ", "$", "it is empty"),
    "list": ("[]", "$", "the outermost value is not an object"),
    "null": ("null", "$", "the outermost value is not an object"),
    "number": ("7", "$", "the outermost value is not an object"),
    "text": ('"geoclaims"', "$", "the outermost value is not an object"),
    "empty object": ("{}", "$", "the key 'geoclaims' is missing", "$", "the key 'records' is missing"),
    "random bytes": (random.Random(0).randbytes(2_000_000), "$", "it is not UTF-8: "),  # noqa: S311 - no secret
    "deep arrays": ("[" * DEEP, "$", "it is nested more than 100 levels deep"),
    "deep arrays in a document": (_holding("[" * DEEP + "]" * DEEP), "$", "it is nested more than 100 levels deep"),
    "deep objects": ('{"a":' * DEEP, "$", "it is nested more than 100 levels deep"),
    "duplicate keys": (
        '{"geoclaims": 1, "records": [{"type": "state", "id": "a", "name": "A", "name": "B"}]}',
        "$",
        "the key 'name' stands more than once in the object with the id 'a'; keep one",
    ),
    "duplicate keys, no id": (
        _holding('{"k": 1, "l": 1, "k": 1}'),
        "$",
        "the key 'k' stands more than once in one obj",
    ),
    "duplicate keys, equal values": ('{"geoclaims": 1, "geoclaims": 1, "records": []}', "$", "the key 'geoclaims' sta"),
    "not a number": (_holding("NaN"), "$", "NaN is not JSON"),
    "infinity": (_holding("Infinity"), "$", "Infinity is not JSON"),
    "minus infinity": (_holding("-Infinity"), "$", "-Infinity is not JSON"),
    "overflowing float": (_holding("1e999"), "$", "the number 1e999 cannot be kept exactly"),
    "underflowing float": (_holding("1e-999"), "$", "the number 1e-999 cannot be kept exactly"),
    "exponent beyond decimal": (_holding("1e-99999999999999999999"), "$", "the number 1e-99999999999999999999 cannot"),
    "float that loses digits": (_holding("0.12345678901234567890"), "$", "the number 0.12345678901234567890 cannot be"),
    "integer of 65 bits": (_holding("18446744073709551616"), "$", "the number 18446744073709551616... does not fit"),
    "negative of 65 bits": (_holding("-9223372036854775809"), "$", "the number -9223372036854775809... does not fit"),
    "integer of 5000 digits": (_holding("9" * 5000), "$", "the number 99999999999999999999... does not fit into 64 b"),
    "escaped lone surrogate": (_holding('"\\ud83d"'), "$", "it has a lone surrogate"),
    "escaped lone low surrogate": (_holding('"x\\uDE00x"'), "$", "it has a lone surrogate"),
    "lone surrogate in a key": (_holding('{"\\uD800": [1]}'), "$", "it has a lone surrogate"),
    "surrogates the wrong way round": (_holding('["\\ude00\\ud83d"]'), "$", "it has a lone surrogate"),
    "raw lone surrogate": (_holding('"\ud83d"'), "$", "it has a lone surrogate"),
    "surrogate in UTF-8": (_holding('"?"').encode().replace(b"?", b"\xed\xa0\x80"), "$", "it is not UTF-8: "),
    "UTF-16, little end first": (
        b"\xff\xfe" + _holding("1").encode("utf-16-le"),
        "$",
        "it is UTF-16; save it as plain",
    ),
    "UTF-16, big end first": (b"\xfe\xff" + _holding("1").encode("utf-16-be"), "$", "it is UTF-16; save it as plain"),
    "UTF-16 without a mark": (_holding("1").encode("utf-16-le"), "$", "it is not JSON: "),
    "byte order mark": (
        b"\xef\xbb\xbf" + _holding("1").encode(),
        "$",
        "it is UTF-8 with a byte order mark; save it as",
    ),
    "byte order mark as text": ("\ufeff" + _holding("1"), "$", "it is not JSON: "),
    "Latin-1": (_holding('"Köln"').encode("latin-1"), "$", "it is not UTF-8: "),
    "truncated": ('{"geoclaims": 1, "records": [', "$", "it is not JSON: "),
    "truncated in a text": ('{"geoclaims": 1, "records": ["abc', "$", "it is not JSON: "),
    "trailing garbage": ('{"geoclaims": 1, "records": []} {}', "$", "it is not JSON: Extra data at line 1, column 33"),
    "control character": (_holding('"\x00"'), "$", "it is not JSON: "),
    "single quotes": ("{'geoclaims': 1, 'records': []}", "$", "it is not JSON: "),
    "trailing comma": (_holding("[1,]"), "$", "it is not JSON: "),
    "newer version": (
        '{"geoclaims": 2, "records": [], "more": 1}',
        "$.geoclaims",
        "the format version is 2, but this release reads up to 1; upgrade geoclaims",
    ),
    "version 0": (
        '{"geoclaims": 0, "records": []}',
        "$.geoclaims",
        "the format version is 0, which this codebook cannot lift to 1; give it the lifts",
    ),
    "version -1": ('{"geoclaims": -1, "records": []}', "$.geoclaims", "-1 is not a format version"),
    "version true": ('{"geoclaims": true, "records": []}', "$.geoclaims", "True is not a format version"),
    "version as text": ('{"geoclaims": "1", "records": []}', "$.geoclaims", "'1' is not a format version"),
    "version as float": ('{"geoclaims": 1.0, "records": []}', "$.geoclaims", "1.0 is not a format version"),
    "version null": ('{"geoclaims": null, "records": []}', "$.geoclaims", "None is not a format version"),
    "version missing": ('{"records": []}', "$", "the key 'geoclaims' is missing"),
    "unknown key": (
        '{"geoclaims": 1, "records": [], "notes": []}',
        "$",
        "the outermost object has the unknown key 'no",
    ),
    "records missing": ('{\n"geoclaims": 1\n}', "$", "the key 'records' is missing"),
    "records an object": ('{"geoclaims": 1, "records": {}}', "$.records", "the records are not a list"),
    "records null": ('{"geoclaims": 1, "records": null}', "$.records", "the records are not a list"),
    "record not an object": (
        '{"geoclaims": 1, "records": [[]]}',
        "$.records[0]",
        "[] is not a record; records are obje",
    ),
    "type missing": ('{"geoclaims": 1, "records": [{"id": "a"}]}', "$.records[0].type", "is required"),
    "type not text": ('{"geoclaims": 1, "records": [{"type": 7, "id": "a"}]}', "$.records[0].type", "7 is not text"),
    "id missing": ('{"geoclaims": 1, "records": [{"type": "x"}]}', "$.records[0].id", "is required"),
    "id empty": ('{"geoclaims": 1, "records": [{"type": "x", "id": ""}]}', "$.records[0].id", "an id is empty"),
    "id with a space": (
        '{"geoclaims": 1, "records": [{"type": "x", "id": "a b"}]}',
        "$.records[0].id",
        "the id 'a b' ",
    ),
    "id a number": ('{"geoclaims": 1, "records": [{"type": "x", "id": 7}]}', "$.records[0].id", "7 is not an id"),
}


def _begin(error: ReadError, starts: list[str]) -> bool:
    return all(problem.message.startswith(start) for problem, start in zip(error.problems, starts, strict=True))


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE)
def test_hostile_input_is_refused(case: Case) -> None:
    """Whatever is no dossier gives clear problems at their exact places, never an error from below."""
    data, *answer = case

    with pytest.raises(ReadError) as caught:
        loads(data)

    assert answer[::2] == [problem.path for problem in caught.value.problems]
    assert _begin(caught.value, answer[1::2])


# As bytes, these two are defects of other kinds.
ON_DISK = {
    name: case for name, case in HOSTILE.items() if name not in ("raw lone surrogate", "byte order mark as text")
}


@pytest.mark.parametrize("case", ON_DISK.values(), ids=ON_DISK)
def test_hostile_file_is_refused(case: Case, tmp_path: Path) -> None:
    """A file is refused for the same reasons as the text in it, under its own name."""
    data, *answer = case
    file = tmp_path / "case.json"
    file.write_bytes(data if isinstance(data, bytes) else data.encode())

    with pytest.raises(ReadError) as caught:
        load(file)

    assert str(file) == caught.value.subject
    assert answer[::2] == [problem.path for problem in caught.value.problems]
    assert _begin(caught.value, answer[1::2])


def test_paired_surrogates_are_one_character() -> None:
    """The two halves of an escaped pair are read as the one character that they stand for, in keys and values."""
    (record,) = loads(_holding('["\\ud83d\\ude00", {"\\uD83D\\uDE00": 1}, null]'))

    assert record.extra["n"] == ["😀", {"😀": 1}, None]


def test_escaped_backslash_is_no_surrogate() -> None:
    """A text that only speaks of an escape is not one."""
    (record,) = loads(_holding('"\\\\ud83d"'))

    assert record.extra["n"] == "\\ud83d"


def test_all_defects_of_a_text_are_reported_at_once() -> None:
    """Duplicate keys, impossible numbers and lone surrogates are all listed, each kind once."""
    with pytest.raises(ReadError) as caught:
        loads(_holding('{"k": NaN, "k": 1e999, "l": NaN, "m": "\\ud800"}'))

    assert [
        problem.message.split(" is not")[0].split(" cannot")[0].split(" stands")[0].split(" (")[0]
        for problem in caught.value.problems
    ] == ["NaN", "the number 1e999", "the key 'k'", "it has a lone surrogate"]


@pytest.mark.parametrize("brackets", ["[" * DEEP, "]" * DEEP, '\\"[{' * DEEP, "\\\\[" * DEEP])
def test_brackets_inside_a_text_are_no_depth(brackets: str) -> None:
    """Depth is counted in lists and objects, not in the brackets of a text."""
    (record,) = loads(_holding(f'"{brackets}"'))

    assert json.loads(f'"{brackets}"') == record.extra["n"]


def test_permitted_depth_is_read() -> None:
    """A text of exactly the permitted depth is read."""
    dossier = loads(_holding("[[]]"), limits=Limits(depth=5))

    assert len(dossier) == 1


def test_one_level_too_deep_is_refused() -> None:
    """One level more than permitted is refused."""
    with pytest.raises(ReadError, match="nested more than 5 levels deep"):
        loads(_holding("[[[]]]"), limits=Limits(depth=5))


def test_many_flat_objects_are_not_deep() -> None:
    """Brackets that are closed again are no depth, however many there are."""
    (record,) = loads(_holding("[" + ", ".join(["[]", "{}"] * 500) + "]"))

    assert record.extra["n"] == [[], {}] * 500


@pytest.mark.parametrize(
    "value", ['{"type": "x", "id": "a", "n": %s}', '{"type": "state", "id": "a", "name": "A", "n": %s}']
)
def test_depth_that_could_not_be_kept_is_refused(value: str) -> None:
    """An unknown field that is too deep to be kept is a problem of its record, even where the limit would allow it."""
    deep = "[" * 200 + "]" * 200

    with pytest.raises(ReadError) as caught:
        loads(f'{{"geoclaims": 1, "records": [{value % deep}]}}', limits=Limits(depth=1000))

    assert [(problem.path, problem.record) for problem in caught.value.problems] == [("$.records[0].extra", "a")]


def test_generous_depth_is_still_no_crash() -> None:
    """A limit beyond what Python itself can read ends in the same kind of error."""
    with pytest.raises(ReadError, match="nested more deeply than Python can read"):
        loads(_holding("[" * 100_000 + "]" * 100_000), limits=Limits(depth=1_000_000))


def test_unending_text_is_refused_at_once() -> None:
    """A text that never ends, full of escaped quotes, is searched once and not once per quote."""
    with pytest.raises(ReadError, match="Unterminated string"):
        loads(_holding("[" + "[]," * 200 + '"' + '\\"' * 500_000))


def test_many_duplicate_keys_are_counted_once() -> None:
    """An object with very many keys, all of them twice, is looked through once and not once per key."""
    pairs = ", ".join(f'"k{index % 20_000}": 1' for index in range(40_000))

    with pytest.raises(ReadError) as caught:
        loads(_holding(f"{{{pairs}}}"))

    assert len(caught.value.problems) == 20_000


@pytest.mark.parametrize("data", [_holding("1"), _holding("1").encode()])
def test_too_large_is_refused(data: str | bytes) -> None:
    """A document of exactly the permitted size is read, and one byte more is refused."""
    size = len(data)

    assert len(loads(data, limits=Limits(bytes=size))) == 1
    with pytest.raises(ReadError, match=f"larger than {size - 1} bytes"):
        loads(data, limits=Limits(bytes=size - 1))


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    """The limit holds for files, which are not read beyond it."""
    file = tmp_path / "case.json"
    file.write_text(_holding("1"), encoding="utf-8")
    size = file.stat().st_size

    assert len(load(file, limits=Limits(bytes=size))) == 1
    with pytest.raises(ReadError, match=f"larger than {size - 1} bytes"):
        load(file, limits=Limits(bytes=size - 1))


def test_error_is_a_value_error_that_lists_its_problems() -> None:
    """A `ReadError` is a `ValueError`; its text names the input, the place and the record."""
    with pytest.raises(ValueError, match=r"^input: .*\$\.records\[0\]\.name.*'n'.*is required$") as caught:
        loads('{"geoclaims": 1, "records": [{"type": "state", "id": "n"}]}')

    assert isinstance(caught.value, ReadError)


def test_cause_is_not_dragged_along() -> None:
    """Nobody has to read the decoder's own traceback."""
    with pytest.raises(ReadError) as caught:
        loads("{")

    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def _answer(data: bytes | str) -> Dossier | ReadError:
    try:
        return loads(data)
    except ReadError as error:
        return error


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_noise_is_read_or_refused(data: bytes | str) -> None:
    """Whatever the input, the answer is a dossier or a `ReadError` that says why not, and nothing else."""
    answer = _answer(data)

    assert isinstance(answer, Dossier) or answer.problems


GOOD = (
    b'{"geoclaims": 1, "records": [\n'
    b'{"type": "denial", "id": "d", "when": "2024", "claims": [{"proposition": "p", "certainty": "certain"}]}]}'
)


@given(st.integers(0, len(GOOD)), st.binary(min_size=1, max_size=3))
def test_damaged_document_is_read_or_refused(place: int, noise: bytes) -> None:
    """A document with some bytes overwritten anywhere is a dossier still, or a `ReadError` that says why not."""
    answer = _answer(GOOD[:place] + noise + GOOD[place + len(noise) :])

    assert isinstance(answer, Dossier) or answer.problems


@given(st.integers(0, 200), st.binary(min_size=1, max_size=3))
def test_damaged_lines_are_read_or_handed_over(place: int, noise: bytes) -> None:
    """Of lines with some bytes overwritten, each is a record still, or a `BadLine` that says why not."""
    header, good = b'{"geoclaims": 1}\n', b'{"type": "state", "id": "n", "name": "North", "codes": []}\n' * 3

    items = list(read_lines(io.BytesIO(header + good[:place] + noise + good[place + len(noise) :])))

    assert 2 <= len(items) <= 5
    assert all(isinstance(item, Record) or item.problems for item in items)


def test_a_raw_surrogate_on_a_line_costs_that_line() -> None:
    """Text that no UTF-8 can hold is refused line by line too."""
    with pytest.raises(ReadError) as caught:
        loads('{"geoclaims": 1}\n{"type": "state", "id": "a", "name": "\ud800"}\n7')

    assert [2, 3] == [problem.line for problem in caught.value.problems]
