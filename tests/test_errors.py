from __future__ import annotations

import pickle

import pytest

from geoclaims.errors import (
    CodebookError,
    FileError,
    GeoclaimsError,
    InvalidValueError,
    MissingExtraError,
    Problem,
    ReadError,
    RuleError,
    SelectionError,
    UnknownIdError,
)

PROBLEM = Problem(path="when", message="'soon' is not a date")
ERRORS: list[tuple[GeoclaimsError, type[Exception], str]] = [
    (InvalidValueError("Event 'e'", [PROBLEM]), ValueError, "Event 'e': when: 'soon' is not a date"),
    (ReadError("case.json", [PROBLEM]), ValueError, "case.json: when: 'soon' is not a date"),
    (CodebookError("Codebook.extend", [PROBLEM]), ValueError, "Codebook.extend: when: 'soon' is not a date"),
    (UnknownIdError("x"), KeyError, "no record has the id 'x'; `dossier.get('x')` gives None instead of this error"),
    (SelectionError("TM99", "no rule is called TM99"), ValueError, "no rule is called TM99"),
    (
        RuleError("TM01", "it divided by zero"),
        RuntimeError,
        "rule TM01 failed: it divided by zero; please report this to its author",
    ),
    (
        MissingExtraError("ISO 3166-1", "codes"),
        ImportError,
        "ISO 3166-1 needs an extra: pip install 'geoclaims[codes]'",
    ),
    (FileError("case.json", "there is no such file"), OSError, "case.json: there is no such file"),
]


@pytest.mark.parametrize(("error", "built_in", "text"), ERRORS)
def test_every_error_is_ours_and_the_built_in_that_fits(
    error: GeoclaimsError, built_in: type[Exception], text: str
) -> None:
    """Every exception has the one base, inherits the fitting built-in, and reads as a sentence."""
    assert isinstance(error, GeoclaimsError)
    assert isinstance(error, built_in)
    assert text == str(error)


@pytest.mark.parametrize("error", [error for error, _, _ in ERRORS])
def test_errors_survive_pickling(error: GeoclaimsError) -> None:
    """An error that comes from another process keeps its text and its parts."""
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301

    assert type(error) is type(twin)
    assert str(error) == str(twin)
    assert vars(error) == vars(twin)


def test_errors_carry_their_parts() -> None:
    """Programs read attributes, not sentences."""
    assert InvalidValueError("Event", iter([PROBLEM])).problems == (PROBLEM,)
    assert InvalidValueError("Event", [PROBLEM]).subject == "Event"
    assert UnknownIdError("x").id == "x"
    assert SelectionError("TM99", "message").selector == "TM99"
    assert RuleError("TM01", "message").code == "TM01"
    assert FileError("case.json", "message").file == "case.json"


def test_a_file_error_has_no_number() -> None:
    """`errno` is a number in every other `OSError`, so the name of the file does not stand in for it."""
    assert FileError("case.json", "message").errno is None


def test_several_problems_are_listed_on_lines_of_their_own() -> None:
    """More than one problem: their number, then each on its own line."""
    error = InvalidValueError("Event", [PROBLEM, Problem(path="id", message="an id is empty")])

    assert str(error) == "Event: 2 problems\n  when: 'soon' is not a date\n  id: an id is empty"


@pytest.mark.parametrize(("number", "lines", "last"), [(20, 21, "  [19]: no"), (21, 22, "  ... and 1 more, all in")])
def test_a_flood_of_problems_is_cut(number: int, lines: int, last: str) -> None:
    """Twenty problems are shown; the rest are counted, and kept in `problems`."""
    error = ReadError("input", [Problem(path=f"[{index}]", message="no") for index in range(number)])
    shown = str(error).split("\n")

    assert number == len(error.problems)
    assert lines == len(shown)
    assert shown[-1].startswith(last)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem(path="", message="bad"), "bad"),
        (Problem(path="id", message="bad"), "id: bad"),
        (Problem(path="id", message="bad", record="e1"), "id (record 'e1'): bad"),
        (Problem(path="", message="bad", record="e1"), "(record 'e1'): bad"),
        (Problem(path="$", message="bad"), "bad"),
        (Problem(path="$", message="bad", line=3), "line 3: bad"),
        (Problem(path="$.geoclaims", message="bad"), "$.geoclaims: bad"),
        (Problem(path="", message="bad", line=0), "line 0: bad"),
        (Problem(path="id", message="bad", record="e1", line=3), "line 3 id (record 'e1'): bad"),
        (Problem(path="$", message="bad", file="a.json"), "a.json: bad"),
        (Problem(path="id", message="bad", line=3, file="a.jsonl"), "a.jsonl: line 3 id: bad"),
    ],
)
def test_a_problem_reads_as_one_sentence(problem: Problem, text: str) -> None:
    """Line, path and record stand before the message, as far as there are any."""
    assert text == str(problem)


@pytest.mark.parametrize(
    "error",
    [
        InvalidValueError("a\nb", [Problem(path="c\nd", message="e")]),
        InvalidValueError("a\nb", [Problem(path="c\nd", message="e")] * 2),
        ReadError("a\nb", [Problem(path="c", message="d\ne", record="f\ng", file="h\ni")]),
        RuleError("TM01", "a\nb"),
        FileError("a\nb", "c"),
        SelectionError("a", "b\nc"),
    ],
)
def test_what_stands_in_a_message_begins_no_line(error: GeoclaimsError) -> None:
    """A key of the input or the name of a file cannot pose as a line of the message."""
    assert all(line.startswith("  ") for line in str(error).split("\n")[1:])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", r"\x1b[2J"),
        ("a\r\x07\x7f", r"a\r\x07\x7f"),
        ("\x9b2J", r"\x9b2J"),
        ("\u202egnp", r"\u202egnp"),
        ("a\u200b\u2028b", r"a\u200b\u2028b"),
        ("\ud800", r"\ud800"),
        ("Київ 北京 \\", "Київ 北京 \\"),
    ],
    ids=["escape", "control", "C1", "override", "zero width", "surrogate", "visible"],
)
def test_what_stands_in_a_message_does_nothing(text: str, shown: str) -> None:
    """Anyone who prints an error, or sees it in a traceback, is shown what is invisible in its keys, ids and names."""
    problem = Problem(path=f"$.{text}", message=f"{text} is bad", file=text)
    errors = [
        (ReadError(text, [problem]), f"{shown}: {shown}: $.{shown}: {shown} is bad"),
        (FileError(text, "cannot be read"), f"{shown}: cannot be read"),
        (SelectionError(text, f"no rule is {text}"), f"no rule is {shown}"),
        (RuleError("TM01", text), f"rule TM01 failed: {shown}; please report this to its author"),
    ]

    assert [told for _, told in errors] == [str(error) for error, _ in errors]


@pytest.mark.parametrize(
    ("path", "place", "expected"),
    [
        ("", "when", "when"),
        ("code", "where", "where.code"),
        ("[0].by", "breaches", "breaches[0].by"),
        ("claims", "$.records[3]", "$.records[3].claims"),
    ],
)
def test_a_problem_moves_up_a_floor(path: str, place: str, expected: str) -> None:
    """`within` puts a place in front of the path, with a dot where one belongs, and changes nothing else."""
    problem = Problem(path=path, message="bad", record="e1", line=3)

    assert Problem(path=expected, message="bad", record="e1", line=3) == problem.within(place)
