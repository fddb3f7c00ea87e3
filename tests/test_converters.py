from __future__ import annotations

import re
from typing import Any

import pytest

from geoclaims import (
    Alias,
    Breach,
    Claim,
    ConsentMeans,
    Invocation,
    Literal,
    Obligation,
    Party,
    Record,
    Ref,
    Source,
    State,
    Statement,
    converters,
)
from geoclaims.converters import to_codes, to_texts, to_tuple
from geoclaims.records import RECORDS
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


# The grid.

TARGET = State(id="target", name="Target")
REFERENCES = {
    name: getattr(converters, name)
    for name in converters.__all__
    if name.startswith("to_") and f"{name}_or_none" in converters.__all__
}
MANY_OF_VALUES = {
    "to_aliases": Alias(text="a"),
    "to_breaches": Breach(),
    "to_claims": Claim(proposition="p"),
    "to_codes": CODE,
    "to_consent_means": ConsentMeans.SIGNATURE,
    "to_invocations": Invocation(instrument="i"),
    "to_literals": Literal(proposition="p"),
    "to_obligations": Obligation(kind="defense"),
    "to_parties": Party(actor="a"),
    "to_texts": "text",
}


def plural(name: str) -> str:
    """The name of the converter for many."""
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize("given", [TARGET, TARGET.ref, "target"], ids=["record", "Ref", "id"])
def test_every_noun_has_one_or_none_and_many(name: str, given: object) -> None:
    """Each of the three takes a record, a `Ref` or an id; that for None takes None, and that for many takes both."""
    one, or_none, many = (getattr(converters, found) for found in (name, f"{name}_or_none", plural(name)))

    assert Ref("target") == one(given) == or_none(given)
    assert (Ref("target"),) == many(given) == many([given])
    assert or_none(None) is None


def test_the_grid_has_every_record_type() -> None:
    """A field of a user's own can refer to whatever is a noun here; acts of speech are referred to as statements."""
    nouns = {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower() for cls in (*RECORDS, Record, Source)}
    acts = {cls.__name__.lower() for cls in RECORDS if issubclass(cls, Statement) and cls is not Statement}

    assert {f"to_{noun}" for noun in nouns - acts} <= REFERENCES.keys()


@pytest.mark.parametrize("name", MANY_OF_VALUES)
def test_converters_of_values_take_one_or_many(name: str) -> None:
    """They make a tuple of one value or of many."""
    converter, one = getattr(converters, name), MANY_OF_VALUES[name]

    assert converter(one) == converter([one]) == (one,)


def test_nothing_else_is_a_converter() -> None:
    """The grid is regular: what is not a part of it is for dates, plain references and tuples."""
    grid = {found for name in REFERENCES for found in (name, f"{name}_or_none", plural(name))}
    likes = {"".join(map(str.capitalize, name[3:].split("_"))) + "Like" for name in REFERENCES}

    assert {"to_ref", "to_refs", "to_tuple", "to_when"} == {*converters.__all__} - grid - likes - MANY_OF_VALUES.keys()
