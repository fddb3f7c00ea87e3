from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records import Actor, State
from geoclaims.strategies import ids
from geoclaims.values.ref import Ref, id_problem, to_ref, to_refs

NORTH = State(id="north", name="North")


@given(ids())
def test_a_reference_is_the_text_of_an_id(id: str) -> None:
    """A `Ref` is an id's text: equal to it, of the same hash, and shown as what it is."""
    ref: Ref[Actor] = Ref(id)

    assert id == ref
    assert hash(id) == hash(ref)
    assert f"Ref({id!r})" == repr(ref)
    assert id_problem(id) is None


@given(ids())
def test_references_survive_pickling_and_copying(id: str) -> None:
    """A copy of a `Ref` is a `Ref` again, not mere text."""
    ref: Ref[Actor] = Ref(id)

    for twin in (pickle.loads(pickle.dumps(ref)), copy.copy(ref), copy.deepcopy(ref)):  # noqa: S301
        assert ref == twin
        assert type(twin) is Ref


def test_the_type_in_brackets_is_for_readers() -> None:
    """`Ref[Actor]("x")` is `Ref("x")` at run time."""
    assert Ref("x") == Ref[Actor]("x")


@pytest.mark.parametrize("id", ["", " ", "a b", "a\n", "\ta", "a\x00", "a\x7f", "a\x85", "a\xa0b", "a\u2028", "\ud800"])
def test_empty_and_unprintable_ids_are_refused(id: str) -> None:
    """An id is any non-empty text without white space, control characters or lone surrogates."""
    message = id_problem(id)

    assert message
    with pytest.raises(InvalidValueError) as error:
        Ref(id)
    assert error.value.problems == (Problem(path="", message=message),)


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("", "an id is empty; give each record a name"),
        ("a b", r"the id 'a b' holds ' '; ids have no white space"),
        (7, "7 is not an id; use the record itself, its Ref or the text of its id"),
        (None, "None is not an id"),
    ],
)
def test_the_message_names_what_is_wrong(id: Any, message: str) -> None:
    """The sentence names the id, what is wrong with it, and what would be right."""
    with pytest.raises(InvalidValueError, match=message):
        Ref(id)


@pytest.mark.parametrize("given", [NORTH, NORTH.ref, "north"])
def test_records_references_and_ids_are_accepted(given: State | Ref[State] | str) -> None:
    """Where a reference is wanted, a record, its `Ref` and its id mean the same."""
    found = to_ref(given)

    assert Ref("north") == found
    assert type(found) is Ref


@pytest.mark.parametrize("given", [7, None, "", "a b", {"id": "north"}])
def test_misfits_are_left_to_the_constructor(given: Any) -> None:
    """What is no reference is handed back unchanged, for the constructor to refuse by the name of the field."""
    assert given is to_ref(given)
    assert (given,) == to_refs(given)


@pytest.mark.parametrize("given", [["a", NORTH], ("a", NORTH), iter(["a", NORTH])])
def test_any_iterable_makes_a_tuple(given: Any) -> None:
    """Where many references are wanted, any iterable of records, `Ref`s and ids is accepted."""
    assert (Ref("a"), Ref("north")) == to_refs(given)


@pytest.mark.parametrize("given", [NORTH, NORTH.ref, "north"])
def test_one_makes_a_tuple_of_one(given: Any) -> None:
    """Where many references are wanted, a single one is accepted; a text is one id, not its characters."""
    assert (Ref("north"),) == to_refs(given)


def test_misfits_among_many_stay_in_place() -> None:
    """A misfit among good references keeps its index, so that the constructor can point at it."""
    assert ("a", 7, "b") == to_refs(["a", 7, "b"])  # type: ignore[list-item]
