from __future__ import annotations

import copy
import json
import pickle
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.errors import InvalidValueError
from geoclaims.strategies import json_values, texts
from geoclaims.values.json_object import EMPTY, Json, JsonObject, json_problem, to_json_object

contents = st.dictionaries(texts(), json_values(), max_size=3)


def _same_json(one: Json, other: Json) -> bool:
    """Equality as JSON has it: 1, 1.0 and true are three values, and the order of keys means nothing."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@given(contents)
def test_content_is_given_back_as_it_was(content: dict[str, Json]) -> None:
    """`plain` is the content: the same values, of the same types, in the same order."""
    assert json.dumps(content) == json.dumps(JsonObject(content).plain())


@given(contents)
def test_it_is_a_mapping(content: dict[str, Json]) -> None:
    """A `JsonObject` has the keys, length and items of its content, in order."""
    found = JsonObject(content)

    assert list(content) == list(found)
    assert len(content) == len(found)
    assert bool(content) is bool(found)
    assert all(_same_json(content[key], found[key]) for key in content)
    assert "no such key" not in found


def test_a_missing_key_is_a_key_error() -> None:
    """Asking for a key that is not there fails as with any mapping."""
    with pytest.raises(KeyError, match="x"):
        JsonObject({"y": 1})["x"]


@given(contents, contents)
def test_equality_is_that_of_json(one: dict[str, Json], other: dict[str, Json]) -> None:
    """Two objects are equal if their JSON is, whatever the order of their keys; equal ones have one hash."""
    mine, theirs = JsonObject(one), JsonObject(other)

    assert _same_json(one, other) is (mine == theirs)
    assert mine != theirs or hash(mine) == hash(theirs)


@given(contents)
def test_the_order_of_keys_is_kept_but_not_compared(content: dict[str, Json]) -> None:
    """Turning the keys around makes an equal object with its own order."""
    turned = dict(reversed(content.items()))

    assert JsonObject(content) == JsonObject(turned)
    assert hash(JsonObject(content)) == hash(JsonObject(turned))
    assert list(turned) == list(JsonObject(turned))


@pytest.mark.parametrize("wrap", [lambda x: x, lambda x: [x], lambda x: {"b": x}])
def test_one_and_true_are_different_values(wrap: Any) -> None:
    """`1`, `1.0` and `true` stay three different values, as they are in JSON, at any depth."""
    found = {JsonObject({"a": wrap(value)}) for value in (1, 1.0, True)}

    assert len(found) == 3


def test_other_mappings_are_not_equal() -> None:
    """A plain dictionary is no `JsonObject`, as it could change."""
    assert JsonObject({"a": 1}) != {"a": 1}


def test_nothing_it_was_made_of_can_change_it() -> None:
    """The content is copied, at every depth."""
    inner: list[Json] = [1]
    content: dict[str, Json] = {"a": inner}
    found = JsonObject(content)
    inner.append(2)
    content["b"] = 3

    assert {"a": [1]} == found.plain()


def test_nothing_it_hands_out_can_change_it() -> None:
    """What it gives away is a copy, at every depth."""
    found = JsonObject({"a": [1]})
    found.plain()["b"] = 2
    handed: Any = found["a"]
    handed.append(2)

    assert {"a": [1]} == found.plain()


def test_it_has_nothing_to_change() -> None:
    """There is no way to set a key or another attribute."""
    found: Any = JsonObject({"a": 1})

    with pytest.raises(TypeError, match="does not support item assignment"):
        found["a"] = 2
    with pytest.raises(AttributeError, match="no attribute 'more'"):
        found.more = 2


@given(contents)
def test_pickles_and_copies_are_equal(content: dict[str, Json]) -> None:
    """A copy of an object is equal to it, and has its order."""
    found = JsonObject(content)

    for twin in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):  # noqa: S301
        assert found == twin
        assert list(found) == list(twin)


def test_the_repr_shows_the_content() -> None:
    """The repr can be read and pasted."""
    assert repr(JsonObject({"a": [True]})) == "JsonObject({'a': [True]})"


def test_tuples_and_objects_inside_become_plain() -> None:
    """Tuples become lists, and a `JsonObject` inside another becomes an object."""
    assert {"a": [1], "b": {"c": 2}} == JsonObject({"a": (1,), "b": JsonObject({"c": 2})}).plain()


def _own_parent() -> dict[str, object]:
    content: dict[str, object] = {}
    content["a"] = [content]
    return content


def _deep(levels: int) -> dict[str, object]:
    content: dict[str, object] = {}
    for _ in range(levels - 1):
        content = {"a": content}
    return content


def _deep_lists(levels: int) -> dict[str, object]:
    content: list[object] = []
    for _ in range(levels - 2):
        content = [content]
    return {"a": content}


UNFIT = [
    ({1: "a"}, "the content is not JSON: the key 1 is not a string; use strings, finite numbers"),
    ({"a": [{None: 1}]}, "the content is not JSON: the key None is not a string"),
    ({"a": float("nan")}, "the content is not JSON: Out of range float values are not JSON compliant"),
    ({"a": float("inf")}, "the content is not JSON: Out of range float values are not JSON compliant"),
    ({"a": object}, "the content is not JSON: <class 'object'> is a type; use strings"),
    ({"a": {1, 2}}, "the content is not JSON: {1, 2} is a set; use strings"),
    ({"a": b"x"}, "the content is not JSON: b'x' is a bytes; use strings"),
    ({"a": "\ud800"}, "the content has a lone surrogate, which no UTF-8 text can hold; remove it"),
    ({"\udfff": 1}, "the content has a lone surrogate"),
    (
        {"a": 2**64},
        "the content is not JSON: it has an integer of more than 64 bits, which",
    ),
    ({"a": [-(2**63) - 1]}, "the content is not JSON: it has an integer of more than 64 bits"),
    (_own_parent(), "the content is nested too deeply, or holds itself"),
    (_deep(92), "the content is nested too deeply, or holds itself"),
    (_deep_lists(92), "the content is nested too deeply, or holds itself"),
    (_deep(5000), "the content is nested too deeply, or holds itself"),
]


@pytest.mark.parametrize(("content", "message"), UNFIT, ids=range(len(UNFIT)))
def test_what_is_not_json_is_refused(content: Any, message: str) -> None:
    """What JSON cannot hold, or what could not be read again, is refused with one sentence and no other exception."""
    with pytest.raises(InvalidValueError) as error:
        JsonObject(content)

    assert [""] == [problem.path for problem in error.value.problems]
    assert error.value.problems[0].message.startswith(message)
    assert error.value.problems[0].message == json_problem(content)


@pytest.mark.parametrize(
    "content",
    [{"a": 2**64 - 1}, {"a": -(2**63)}, _deep(91), _deep_lists(91), {"": "\x00\U0010ffff"}, {}],
)
def test_the_utmost_that_can_be_read_again_is_accepted(content: Any) -> None:
    """The limits themselves are inside: 64 bits, 90 levels below the object itself, and every Unicode character."""
    assert content == JsonObject(content).plain()
    assert json_problem(content) is None


@pytest.mark.parametrize("value", [None, 7, "a", [("a", 1)], {"a": {1}}, {1: 1}])
def test_misfits_are_left_to_the_constructor(value: Any) -> None:
    """What cannot be a JSON object is handed back unchanged, for the constructor to refuse by the name of the field."""
    assert value is to_json_object(value)


@pytest.mark.parametrize("value", [{}, MappingProxyType({}), JsonObject()])
def test_the_empty_object_is_shared(value: Any) -> None:
    """Every value without unknown fields holds one and the same empty object, or one that is equal to it."""
    assert to_json_object(value) == EMPTY
    assert isinstance(value, JsonObject) or to_json_object(value) is EMPTY


def test_any_mapping_is_accepted() -> None:
    """Where a JSON object is wanted, any mapping is; an object is taken as it is."""
    found = to_json_object(MappingProxyType({"a": 1}))

    assert JsonObject({"a": 1}) == found
    assert found is to_json_object(found)


def test_what_is_no_mapping_has_a_message_that_says_so() -> None:
    """The sentence for what is no mapping says what to use."""
    assert json_problem([1]) == "[1] is not a JSON object; use a mapping with string keys"
