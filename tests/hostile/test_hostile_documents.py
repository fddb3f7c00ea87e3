"""Every case of the table by every way in, with both JSON engines."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hostile_cases import CASES, Case, holding
from hypothesis import given
from hypothesis import strategies as st
from parsing_cases import PARSING, READABLE

from geoclaims import BadLine, Dossier, InputLimits, ReadError, Record, check_lines, load, loads, read_lines
from geoclaims.errors import Problem
from geoclaims.text.escaping import visible

Shell = Callable[..., tuple[int, str, str]]

pytestmark = pytest.mark.usefixtures("engine")

STORED = {name: case for name, case in CASES.items() if case.stored is not None}
TYPED = {name: case for name, case in STORED.items() if case.limits is None}
COMMANDS = [
    *(["check", "--format", form] for form in ("text", "json", "sarif", "github")),
    *(["show"], ["stances"], ["sources"], ["treaty"], ["fmt", "--check"], ["fmt", "--diff"], ["fmt"]),
]


def said(problems: Iterable[Problem]) -> list[str]:
    """Problems as the table writes them."""
    return [
        ": ".join(part for part in (f"line {one.line}" if one.line else "", one.path, one.message) if part)
        for one in problems
    ]


def assert_answer(case: Case, problems: Iterable[Problem]) -> None:
    """Just the problems of the table are there, in its order."""
    found = said(problems)

    assert [*case.answer] == [one[: len(start)] for one, start in zip(found, case.answer, strict=True)]


def problems_of(read: Callable[[], object]) -> tuple[Problem, ...]:
    """What is wrong with an input; nothing if it is read."""
    try:
        read()
    except ReadError as error:
        return error.problems
    return ()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_text(case: Case) -> None:
    """Whatever is no dossier gives clear problems at their exact places, never an error from below."""
    assert_answer(case, problems_of(lambda: loads(case.data, limits=case.limits)))


@pytest.mark.parametrize("case", STORED.values(), ids=STORED)
def test_a_file(case: Case, tmp_path: Path) -> None:
    """Bytes and files are refused for the same reasons as the text, a file under its own name."""
    file, data = tmp_path / "case.json", case.stored or b""
    file.write_bytes(data)
    for read in (lambda: loads(data, limits=case.limits), lambda: load(file, limits=case.limits)):
        assert_answer(case, problems_of(read))

    if case.answer:
        with pytest.raises(ReadError) as caught:
            load(file, limits=case.limits)

        assert str(file) == caught.value.subject


@pytest.mark.parametrize("case", STORED.values(), ids=STORED)
def test_lines(case: Case) -> None:
    """As JSON Lines, one bad line costs one record; what is not JSON Lines is refused at its first line."""
    for read in (read_lines, check_lines):
        items: list[object] = []
        stopped = problems_of(lambda: items.extend(read(io.BytesIO(case.stored or b""), limits=case.limits)))  # noqa: B023 - called at once
        bad = [problem for item in items if isinstance(item, BadLine) for problem in item.problems]
        if case.lines:
            assert_answer(case, [*bad, *stopped])
        else:
            assert stopped
            assert not items


@pytest.mark.slow
@pytest.mark.parametrize("name", TYPED)
def test_the_shell(name: str, shell: Shell) -> None:
    """Every command refuses with the same problems and 2, and prints nothing but them; or it shows what it reads."""
    case = TYPED[name]
    Path("case.json").write_bytes(case.stored or b"")
    complaint = complained(case, "case.json")
    for words in COMMANDS:
        code, out, err = shell(*words, "case.json")

        assert complaint == err
        assert (code, out) == (2, "") if case.answer else code in (0, 1)


@pytest.mark.parametrize("name", TYPED)
def test_the_shell_with_standard_input(name: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes through a pipe is refused in the same way."""
    case = TYPED[name]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(case.stored or b"")))
    code, _, err = shell("check", "-")

    assert complained(case, "standard input") == err
    assert bool(case.answer) is (code == 2)


@pytest.mark.parametrize("name", TYPED)
def test_the_shell_with_a_stream(name: str, shell: Shell) -> None:
    """A stream tells each bad line where it stands, and ends with 2."""
    case = TYPED[name]
    Path("case.json").write_bytes(case.stored or b"")
    code, out, err = shell("check", "--stream", "case.json")
    told = [line.removeprefix("case.json: ") for line in out.splitlines() if line.startswith("case.json: line ")]

    assert 2 == code if case.answer or not case.lines else code in (0, 1)
    assert bool(err) is not case.lines
    if case.lines and case.answer:
        assert [visible(str(problem)) for problem in problems_of(lambda: loads(case.stored or b""))] == told


def complained(case: Case, name: str) -> str:
    """What a command says on standard error of a file."""
    if not case.answer:
        return ""
    error = str(ReadError(name, problems_of(lambda: loads(case.stored or b""))))
    return "geoclaims: " + "".join(f"{visible(line)}\n" for line in error.split("\n"))


@pytest.mark.parametrize("name", sorted(PARSING))
def test_the_published_parsing_cases(name: str) -> None:
    """In a document, what is good JSON is read, and all else refused; alone, none of it is a dossier."""
    start, end = holding("?").encode().split(b"?")

    assert bool(problems_of(lambda: loads(start + PARSING[name] + end))) is (name not in READABLE)
    assert problems_of(lambda: loads(PARSING[name]))


def test_what_is_read_is_what_stands_there() -> None:
    """Paired surrogates are one character, in keys and values; a text that only speaks of an escape is none."""
    pairs, backslash = (loads(CASES[name].data)["a"] for name in ("paired surrogates", "escaped backslash before a u"))

    assert pairs.extra["n"] == ["\U0001f600", {"\U0001f600": 1}, None]
    assert backslash.extra["n"] == "\\ud83d"


def test_a_depth_that_cannot_be_kept_is_told_of_its_record() -> None:
    """Where the limit would allow it, an unknown field that is too deep is a problem of its record."""
    case = CASES["deeper than can be kept, known type"]

    assert ["a"] == [problem.record for problem in problems_of(lambda: loads(case.data, limits=case.limits))]


@pytest.mark.parametrize("number", ["NaN", "1e999", "9" * 30])
def test_of_what_is_no_number_nothing_more_is_said(number: str) -> None:
    """It is one problem, and not a second one of the field that it stands in."""
    with pytest.raises(ReadError) as caught:
        loads(f'{{"geoclaims": 2, "records": [{{"type": "state", "id": "a", "name": {number}}}]}}')

    assert 1 == len(caught.value.problems)


def test_the_limits_are_those_that_are_documented() -> None:
    """A hundred levels, and half a gigabyte."""
    assert (100, 2**29) == (InputLimits().depth, InputLimits().bytes)


def test_error_is_a_value_error_that_lists_its_problems() -> None:
    """A `ReadError` is a `ValueError`; its text names the input, the place and the record."""
    with pytest.raises(ValueError, match=r"^input: .*\$\.records\[0\]\.name.*'n'.*is required$") as caught:
        loads('{"geoclaims": 2, "records": [{"type": "state", "id": "n"}]}')

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
    b'{"geoclaims": 2, "records": [\n'
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
    header, good = b'{"geoclaims": 2}\n', b'{"type": "state", "id": "n", "name": "North", "codes": []}\n' * 3

    items = list(read_lines(io.BytesIO(header + good[:place] + noise + good[place + len(noise) :])))

    assert 2 <= len(items) <= 5
    assert all(isinstance(item, Record) or item.problems for item in items)
