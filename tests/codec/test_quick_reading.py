from __future__ import annotations

import pickle
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import CORE, Codebook, JsonObject, Record, Ref, State, When, loads
from geoclaims.codec._careful_reading import Reader, StructuringError
from geoclaims.codec._quick_reading import builder_of
from geoclaims.converters import to_ref, to_when
from geoclaims.extend import Value
from geoclaims.strategies import json_values, records
from geoclaims.values import Json

READER = Reader(CORE)
odd_values: st.SearchStrategy[Json] = json_values() | st.sampled_from(
    ["", "2024", "2024-13", "two words", "certain", 7, 1.5, True, None, [], {}]
)


@given(record=st.sampled_from(CORE.types).flatmap(lambda cls: records(cls, extra=True)))
def test_what_is_built_is_what_was_written(record: Record) -> None:
    """A record that is built slot by slot is the one that its constructor made, in every respect."""
    built = builder_of(type(record))(record.plain())

    assert record == built
    assert (type(record), hash(record), repr(record)) == (type(built), hash(built), repr(built))
    assert record == pickle.loads(pickle.dumps(built))  # noqa: S301 - it is our own


def _thorough(plain: Json, *, strict: bool) -> object:
    try:
        return READER._thorough(plain, strict=strict)
    except StructuringError as error:
        return error.problems


def _read(plain: Json, *, strict: bool) -> object:
    try:
        return READER.record(plain, strict=strict)
    except StructuringError as error:
        return error.problems


REFUSED: dict[str, dict[str, Json]] = {
    "no type": {"id": "x"},
    "no id": {"type": "statement"},
    "id with a space": {"type": "statement", "id": "a b"},
    "id with a line end": {"type": "statement", "id": "a\n"},
    "empty id": {"type": "statement", "id": ""},
    "id a number": {"type": "statement", "id": 7},
    "empty name": {"type": "state", "id": "n", "name": ""},
    "no name": {"type": "state", "id": "n"},
    "list as text": {"type": "state", "id": "n", "name": "N", "labels": "ab"},
    "list as object": {"type": "state", "id": "n", "name": "N", "labels": {"a": 1}},
    "text as list": {"type": "state", "id": "n", "name": ["N"]},
    "yes as number": {"type": "statement", "id": "s", "origins_known": 1},
    "number as yes": {"type": "treaty", "id": "t", "title": "T", "notice_months": True},
    "an impossible date": {"type": "statement", "id": "s", "when": "2024-02-30"},
    "an impossible reference": {"type": "statement", "id": "s", "speakers": ["a b"]},
    "an unknown member": {"type": "statement", "id": "s", "mode": "shouted"},
    "a list as member": {"type": "statement", "id": "s", "mode": []},
    "less than no notice": {"type": "treaty", "id": "t", "title": "T", "notice_months": -1},
    "off the globe": {"type": "event", "id": "e", "where": {"name": "P", "latitude": 91}},
    "bounds out of order": {
        "type": "proposition",
        "id": "p",
        "text": "T.",
        "quantity": {"measure": "m", "low": 2, "high": 1},
    },
    "no object": {"type": "event", "id": "e", "where": "P"},
}


@pytest.mark.parametrize("plain", REFUSED.values(), ids=REFUSED)
def test_what_is_odd_is_left_to_the_thorough_way(plain: dict[str, Json]) -> None:
    """The quick way makes nothing that a constructor would refuse."""
    with pytest.raises(Exception):  # noqa: B017, PT011 - it may be any
        builder_of(CORE.tags[str(plain["type"])])(plain)


@given(data=st.data(), record=st.sampled_from(CORE.types).flatmap(lambda cls: records(cls, extra=True)))
def test_the_quick_way_and_the_thorough_one_agree(data: st.DataObject, record: Record) -> None:
    """With any odd value in any place, at the top or inside, both ways give the same record or the same problems."""
    plain = record.plain()
    place: Any = plain
    while inner := [item for item in (place.values() if isinstance(place, dict) else place) if item and _is_open(item)]:
        if data.draw(st.booleans()):
            break
        place = data.draw(st.sampled_from(inner))
    keys = [*place, "unheard-of"] if isinstance(place, dict) else list(range(len(place)))
    key = data.draw(st.sampled_from(keys))
    if data.draw(st.booleans()) and key in place:
        del place[key]
    else:
        place[key] = data.draw(odd_values)

    for strict in (False, True):
        assert _thorough(plain, strict=strict) == _read(plain, strict=strict)


def _is_open(item: Json) -> bool:
    return isinstance(item, dict | list)


def _lower(value: str) -> str:
    return value.lower()


def _not_late(_: object, __: object, value: str) -> None:
    if value == "late":
        raise ValueError("it is late")


@attrs.frozen(kw_only=True)
class Converted(Record):
    """A class with a converter of its own."""

    type: ClassVar[str] = "own.converted"
    word: str = attrs.field(converter=_lower)


@attrs.frozen(kw_only=True)
class Validated(Record):
    """A class with a validator."""

    type: ClassVar[str] = "own.validated"
    word: str = attrs.field(validator=_not_late)


@attrs.frozen(kw_only=True)
class Defaulted(Record):
    """A class with a default that has to be converted."""

    type: ClassVar[str] = "own.defaulted"
    since: When | None = attrs.field(default="2024", converter=to_when)  # type: ignore[assignment]


@attrs.frozen(kw_only=True)
class Derived(Record):
    """A class with a default that depends on another field."""

    type: ClassVar[str] = "own.derived"
    word: str
    twice: str = attrs.field(default=attrs.Factory(lambda self: self.word * 2, takes_self=True))


@attrs.frozen(kw_only=True)
class Finished(Record):
    """A class that does something after it was made."""

    type: ClassVar[str] = "own.finished"
    word: str

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        object.__setattr__(self, "note", f"finished {self.word}")


@attrs.frozen(kw_only=True)
class Judged(Record):
    """A class with a judgement of its own."""

    type: ClassVar[str] = "own.judged"
    word: str

    def _problems(self) -> Any:
        yield from super()._problems()
        if self.word == "late":
            raise ValueError("it is late")


@attrs.frozen(kw_only=True, cache_hash=True)
class Hashed(Record):
    """A class that keeps its hash."""

    type: ClassVar[str] = "own.hashed"
    word: str


@attrs.frozen(kw_only=True, slots=False)
class Roomy(Record):
    """A class with a dictionary."""

    type: ClassVar[str] = "own.roomy"
    word: str


@attrs.frozen(kw_only=True)
class Initialised(Record):
    """A class with a constructor of its own."""

    type: ClassVar[str] = "own.initialised"
    word: str

    def __init__(self, *, id: str, word: str, extra: JsonObject | None = None) -> None:
        self.__attrs_init__(id=id, word=word.upper(), extra=extra or {})  # type: ignore[attr-defined]


@attrs.frozen(kw_only=True)
class Branch(Value):
    """A value that holds others of its own class."""

    name: str
    kept: JsonObject = attrs.field(factory=JsonObject)
    branches: tuple[Branch, ...] = ()
    cut: tuple[When | None, ...] = ()


@attrs.frozen(kw_only=True)
class Tree(Record):
    """A record with such a value."""

    type: ClassVar[str] = "own.tree"
    root: Branch | None = None
    planted_by: Ref[State] | None = attrs.field(default=None, converter=attrs.converters.optional(to_ref))


OWN = Codebook(types=(Converted, Validated, Defaulted, Derived, Finished, Judged, Hashed, Roomy, Initialised, Tree))
BUILT = {
    "converted": ({"word": "WORD"}, Converted(id="x", word="word")),
    "validated": ({"word": "early"}, Validated(id="x", word="early")),
    "defaulted": ({}, Defaulted(id="x")),
    "derived": ({"word": "a"}, Derived(id="x", word="a")),
    "finished": ({"word": "a"}, Finished(id="x", word="a")),
    "judged": ({"word": "early"}, Judged(id="x", word="early")),
    "hashed": ({"word": "a"}, Hashed(id="x", word="a")),
    "roomy": ({"word": "a"}, Roomy(id="x", word="a")),
    "initialised": ({"word": "a"}, Initialised(id="x", word="a")),
    "tree": (
        {
            "root": {"name": "a", "kept": {"k": [1]}, "branches": [{"name": "b", "age": 7}], "cut": [None, "2024"]},
            "planted_by": "n",
        },
        Tree(
            id="x",
            root=Branch(
                name="a",
                kept=JsonObject({"k": [1]}),
                branches=(Branch(name="b", extra=JsonObject({"age": 7})),),
                cut=(None, When("2024")),
            ),
            planted_by=Ref("n"),
        ),
    ),
}


@pytest.mark.parametrize(("content", "record"), BUILT.values(), ids=BUILT)
def test_construction_of_ones_own_is_respected(content: dict[str, Json], record: Record) -> None:
    """Converters, validators, defaults and constructors of a user's class do their work on what is read."""
    built = builder_of(type(record))({"type": record.type, "id": "x", **content})

    assert record == built
    assert (hash(record), repr(record)) == (hash(built), repr(built))
    assert record == builder_of(type(record))(record.plain())


@pytest.mark.parametrize("tag", ["own.validated", "own.judged"])
def test_refusals_of_ones_own_are_respected(tag: str) -> None:
    """What a user's class refuses is a problem of the record, in the words of the class."""
    with pytest.raises(StructuringError) as caught:
        Reader(OWN).record({"type": tag, "id": "x", "word": "late"}, strict=False)

    assert ["ValueError: it is late"] == [problem.message for problem in caught.value.problems]


def test_unknown_fields_of_ones_own_construction_are_kept() -> None:
    """A class that is made by its constructor keeps unknown fields as any other."""
    (record,) = loads('{"geoclaims": 2, "records": [{"type": "own.converted", "id": "x", "word": "A", "age": 7}]}', OWN)

    assert Converted(id="x", word="a", extra=JsonObject({"age": 7})) == record


def test_what_such_a_class_does_not_know_keeps_its_order() -> None:
    """Its unknown fields are written back in the order in which they were read."""
    keys = [f"key-{number}" for number in range(20)]
    plain: dict[str, Json] = {"type": "own.converted", "id": "x", "word": "a"}
    record = Reader(OWN).record(plain | dict.fromkeys(keys, 1), strict=False)

    assert keys == list(record.extra)


def test_opaque_json_of_ones_own_is_an_object() -> None:
    """What is kept as it is has to be an object, and is refused by the name of its field."""
    with pytest.raises(StructuringError) as caught:
        Reader(OWN).record({"type": "own.tree", "id": "x", "root": {"name": "a", "kept": [1]}}, strict=False)

    assert ["root.kept"] == [problem.path for problem in caught.value.problems]
