from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Literal, Optional, Union

import attrs
import pytest

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records import Actor, Event, State, Treaty
from geoclaims.values._fields.annotations import kind_of
from geoclaims.values._fields.kinds import (
    Choice,
    Dated,
    Kind,
    Many,
    Maybe,
    Nested,
    Opaque,
    Pointer,
    Scalar,
)
from geoclaims.values.code import Code
from geoclaims.values.dates import When
from geoclaims.values.json_object import JsonObject
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value


class Colour(StrEnum):
    """An enumeration with text values."""

    RED = "red"
    GREEN = "green"


class Numbered(IntEnum):
    """An enumeration with numbers."""

    ONE = 1


@attrs.frozen(kw_only=True)
class Ciphered(Code):
    """A subclass of a value of the library."""


@attrs.frozen(kw_only=True)
class NotEvaluated(Value):
    """A value of a class of one's own, with a code inside."""

    code: Code


@attrs.frozen
class Foreign:
    """A class with fields that is no value."""


class Pretender:
    """A class without fields that looks like a value."""

    contents = ()


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, Scalar((str,), "a string")),
        (bool, Scalar((bool,), "a boolean")),
        (int, Scalar((int,), "an integer")),
        (float, Scalar((int, float), "a number")),
        (int | float, Scalar((int, float), "a number")),
        (int | float | None, Maybe(Scalar((int, float), "a number"))),
        (When, Dated()),
        (JsonObject, Opaque()),
        (Colour, Choice(Colour)),
        (Code, Nested(Code)),
        (NotEvaluated, Nested(NotEvaluated)),
        (Ref, Pointer((object,))),
        (Ref[Actor], Pointer((Actor,))),
        (Ref[Actor | Event], Pointer((Actor, Event))),
        (Ref[Union[Actor, Event]], Pointer((Actor, Event))),  # noqa: UP007
        (Ref[Any], Pointer((object,))),
        (str | None, Maybe(Scalar((str,), "a string"))),
        (Optional[When], Maybe(Dated())),  # noqa: UP045
        (tuple[str, ...], Many(Scalar((str,), "a string"))),
        (tuple[Ref[Actor], ...] | None, Maybe(Many(Pointer((Actor,))))),
        (tuple[tuple[Code, ...], ...], Many(Many(Nested(Code)))),
    ],
)
def test_annotations_are_read_into_kinds(annotation: Any, expected: Kind) -> None:
    """Each annotation that a record can hold has one kind, the same every time."""
    assert expected == kind_of(annotation)
    assert kind_of(annotation) is kind_of(annotation)


@pytest.mark.parametrize(
    "annotation",
    [
        bytes,
        complex,
        object,
        None,
        list[str],
        dict[str, str],
        set[str],
        tuple[str],
        tuple[str, int],
        str | int,
        str | int | None,
        Literal["a"],
        attrs.Attribute,
        Foreign,
        Pretender,
        "str",
    ],
)
def test_what_records_cannot_hold_is_refused_with_advice(annotation: Any) -> None:
    """An annotation without a plain form in JSON is a `TypeError` that says what to use instead."""
    with pytest.raises(TypeError, match=r"records cannot hold .*; use str, int, float, bool, an Enum with text values"):
        kind_of(annotation)


def _problems(annotation: Any, value: object) -> list[Problem]:
    return list(kind_of(annotation).problems(value))


GOOD = [
    (str, "é\U0001f600"),
    (bool, False),
    (int, 0),
    (int, 2**64 - 1),
    (int, -(2**63)),
    (float, 1),
    (float, 1.5),
    (Colour, Colour.RED),
    (When, When("2024")),
    (Ref[Actor], Ref("a")),
    (JsonObject, JsonObject({"a": 1})),
    (Code, Code(scheme="s", value="v")),
    (str | None, None),
    (str | None, "a"),
    (tuple[int, ...], ()),
    (tuple[int, ...], (1, 2)),
]


@pytest.mark.parametrize(("annotation", "value"), GOOD)
def test_good_values_have_no_problems(annotation: Any, value: object) -> None:
    """A value of the right kind is accepted."""
    assert _problems(annotation, value) == []


BAD = [
    (str, 7, "", "expected a string, got 7"),
    (str, None, "", "expected a string, got None"),
    (str, b"a", "", "expected a string, got b'a'"),
    (str, "a\udc80", "", r"'a\udc80' has a lone surrogate, which no UTF-8 text can hold"),
    (str, "a\udfff", "", r"'a\udfff' has a lone surrogate, which no UTF-8 text can hold"),
    (str, [10**77], "", f"expected a string, got [{10**77}]"),
    (str, [10**78], "", f"expected a string, got [{10**75}..."),
    (str, list(range(99)), "", f"expected a string, got {str(list(range(99)))[:77]}..."),
    (bool, 1, "", "expected a boolean, got 1"),
    (bool, "true", "", "expected a boolean, got 'true'"),
    (int, True, "", "expected an integer, got True"),
    (int, 1.0, "", "expected an integer, got 1.0"),
    (int, "7", "", "expected an integer, got '7'"),
    (int, 2**64, "", f"{2**64} does not fit into 64 bits"),
    (int, 2**256 - 1, "", f"{2**256 - 1} does not fit into 64 bits"),
    (int, 2**256, "", "an integer of 257 bits does not fit into 64 bits"),
    (int, -(2**63) - 1, "", f"{-(2**63) - 1} does not fit into 64 bits"),
    (float, True, "", "expected a number, got True"),
    (float, "7", "", "expected a number, got '7'"),
    (float, 2**64, "", f"{2**64} does not fit into 64 bits"),
    (float, float("nan"), "", "nan is not a finite number"),
    (float, float("-inf"), "", "-inf is not a finite number"),
    (Colour, "red", "", "'red' is not a Colour; write Colour.RED"),
    (Colour, "blue", "", "'blue' is not a Colour; expected one of: red, green"),
    (Colour, None, "", "None is not a Colour; expected one of: red, green"),
    (When, "2024", "", "'2024' is a string; make it When('2024')"),
    (When, "soon", "", "'soon' is not a date of the EDTF subset; write 2024, 2024-10, 2024-10-15, 2024~ or 2023/2024"),
    (When, 2024, "", "2024 is not a date; write it as EDTF text, like '2024-10-15'"),
    (Ref[Actor], "a", "", "'a' is a string; make it Ref('a')"),
    (Ref[Actor], "", "", "an id is empty; give each record a name that is unique in the dossier"),
    (JsonObject, {"a": 1}, "", "{'a': 1} is a mapping; make it a JsonObject"),
    (JsonObject, [1], "", "[1] is not a JSON object; use a mapping with string keys"),
    (Code, "iso:FR", "", "'iso:FR' is not a Code; make one of it"),
    (Code, Ciphered(scheme="s", value="v"), "", "a Ciphered would be read back as a Code; use that class itself"),
    (str | None, 7, "", "expected a string, got 7"),
    (tuple[int, ...], [1], "", "[1] is not a tuple; write () for none and (x,) for one"),
    (tuple[int, ...], (1, "2", True), "[1]", "expected an integer, got '2'"),
    (tuple[tuple[int, ...], ...], ((1,), (2, "3")), "[1][1]", "expected an integer, got '3'"),
]


@pytest.mark.parametrize(("annotation", "value", "path", "message"), BAD)
def test_bad_values_have_a_path_and_a_message(annotation: Any, value: object, path: str, message: str) -> None:
    """Nothing is coerced: what is not of the kind is refused at its place, in a sentence that shows it."""
    assert Problem(path=path, message=message) == _problems(annotation, value)[0]


def test_every_item_of_a_tuple_is_looked_at() -> None:
    """All bad items are reported at once, each with its index."""
    assert ["[1]", "[2]"] == [problem.path for problem in _problems(tuple[int, ...], (1, "2", True))]


@pytest.mark.parametrize(
    ("annotation", "plain", "expected"),
    [
        (str, "a", "a"),
        (int, 7, 7),
        (Colour, "red", Colour.RED),
        (Colour, "blue", "blue"),
        (Colour, 7, 7),
        (When, "2024", When("2024")),
        (When, "soon", "soon"),
        (Ref[Actor], "a", Ref("a")),
        (Ref[Actor], "", ""),
        (JsonObject, {"a": 1}, JsonObject({"a": 1})),
        (JsonObject, [1], [1]),
        (str | None, None, None),
        (When | None, "2024", When("2024")),
        (Code, {"scheme": "s"}, {"scheme": "s"}),
        (tuple[str, ...], ["a"], ["a"]),
    ],
)
def test_plain_json_is_read_or_handed_back(annotation: Any, plain: Any, expected: object) -> None:
    """`read` makes the value of a piece of JSON; what cannot be one is handed back, for `problems` to refuse."""
    found = kind_of(annotation).read(plain)

    assert expected == found
    assert type(expected) is type(found)


@pytest.mark.parametrize("plain", [[], {}, [1]])
def test_lists_and_objects_are_no_members(plain: Any) -> None:
    """What could not even be looked up among the members of an enumeration is handed back as well."""
    assert plain is kind_of(Colour).read(plain)


@pytest.mark.parametrize(
    ("annotation", "embeds"),
    [
        (str, ()),
        (Colour, (Colour,)),
        (When, ()),
        (Ref[Actor], ()),
        (Code, (Code,)),
        (Code | None, (Code,)),
        (tuple[Colour, ...], (Colour,)),
    ],
)
def test_kinds_know_the_classes_of_their_values(annotation: Any, embeds: tuple[type, ...]) -> None:
    """`embeds` are the classes of values and enumerations inside."""
    assert embeds == kind_of(annotation).embeds


@pytest.mark.parametrize("annotation", [str, int | None, Colour, When | None, Ref[State], JsonObject])
def test_single_values_are_single_in_json(annotation: Any) -> None:
    """What is one value in JSON too, or kept as it is, is single; None stands for itself."""
    assert kind_of(annotation).single


@pytest.mark.parametrize("annotation", [Code, Code | None, tuple[str, ...], tuple[str, ...] | None])
def test_lists_and_objects_are_not_single_in_json(annotation: Any) -> None:
    """Where the values are lists or objects, there is more to read than one value."""
    assert not kind_of(annotation).single


def test_a_kind_of_its_own_has_to_say_what_is_wrong() -> None:
    """The base answers everything for single values, except what is wrong with them and how they are written."""
    kind = Kind()

    assert (True, ()) == (kind.single, kind.embeds)
    with pytest.raises(NotImplementedError):
        kind.problems("a")
    with pytest.raises(NotImplementedError):
        kind.writer()


def test_enumerations_of_numbers_are_left_to_the_codebook() -> None:
    """A kind is there for every enumeration; that its members need texts is for the codebook to say."""
    assert Choice(Numbered) == kind_of(Numbered)
    assert Numbered.ONE is kind_of(Numbered).read(1)


def test_a_number_too_long_to_be_written_is_refused() -> None:
    """Python refuses to write thousands of digits; the refusal tells the size of the number instead."""
    with pytest.raises(InvalidValueError, match="an integer of 16610 bits does not fit into 64 bits"):
        Treaty(id="pact", title="Pact", notice_months=10**5000)
