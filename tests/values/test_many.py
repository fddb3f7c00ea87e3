from __future__ import annotations

from typing import Any

import pytest
from geoclaims.values.many import to_codes, to_texts, to_tuple

from geoclaims.values.code import Code
from geoclaims.values.ref import to_refs

CODE = Code(scheme="cow", value="2")


@pytest.mark.parametrize("value", [(), ("a", "b"), (CODE,)])
def test_a_tuple_is_taken_as_it_is(value: tuple[Any, ...]) -> None:
    """Where many are wanted and a tuple is given, nothing is copied."""
    assert value is to_tuple(value)


@pytest.mark.parametrize("value", [["a", "b"], iter(["a", "b"]), {"a": 1, "b": 2}.__iter__()])
def test_any_iterable_makes_a_tuple(value: Any) -> None:
    """Where many are wanted, any iterable is accepted, and its order kept."""
    assert to_tuple(value) == ("a", "b")


@pytest.mark.parametrize("value", ["ab", CODE, {"a": 1}, 7])
def test_one_makes_a_tuple_of_one(value: Any) -> None:
    """Where many are wanted, one is accepted: a text is not taken apart, nor a mapping."""
    assert (value,) == to_tuple(value)


@pytest.mark.parametrize("value", [{"a"}, frozenset("a"), {"a": 1}.keys()])
def test_sets_are_left_to_the_constructor(value: Any) -> None:
    """A set has no order to keep, so it is handed back, and the constructor refuses it by the name of the field."""
    assert value is to_tuple(value)
    assert value is to_refs(value)


def test_none_is_left_to_the_constructor() -> None:
    """None is not a tuple of None: it stays, and the constructor refuses it by the name of the field."""
    assert to_tuple(None) is None


def test_named_converters_do_the_same() -> None:
    """The converters of texts and codes differ only in what type checkers see."""
    assert to_texts("ab") == ("ab",)
    assert (CODE, CODE) == to_codes([CODE, CODE])
