"""The contract of the canonical form: what may differ between it and any JSON that is accepted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Dossier, Record, Statement, UnknownRecord, dumps, loads
from geoclaims.records import RECORDS
from geoclaims.strategies import connected_dossiers, dossiers
from geoclaims.values import Json, Value, fields_of
from geoclaims.values._fields.fields import Field

EXAMPLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
RANDOMS = st.randoms(use_true_random=False)


class Handwriting:
    """Writes a dossier as no program would: other order of keys, defaults, white space, escapes, other numbers."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def document(self, dossier: Dossier) -> str:
        """A document."""
        records = self._list(map(self._value, dossier))
        return self._space() + self._object([("geoclaims", "2"), ("records", records)], []) + self._space()

    def _value(self, value: Value) -> str:
        """A record, or a value in one; what it does not know stays in its order, for that is content."""
        tag = value.tag if isinstance(value, UnknownRecord) else getattr(value, "type", None)
        known = [("type", self._text(tag))] if isinstance(value, Record) and isinstance(tag, str) else []
        for field in fields_of(type(value)):
            if isinstance(value, UnknownRecord) and field.name != "id":
                continue
            content = getattr(value, field.name)
            if field.name != "extra" and (content != field.default or self._random.random() < 0.3):
                known.append((field.name, self._content(content)))
        return self._object(known, [(key, self._json(inner)) for key, inner in value.extra.plain().items()])

    def _content(self, content: Any) -> str:
        """What a field of the library holds: a whole number may be written as a float."""
        if isinstance(content, tuple):
            return self._list(map(self._content, content))
        if isinstance(content, Value):
            return self._value(content)
        if isinstance(content, float) or (type(content) is int and abs(content) < 2**53):
            return self._random.choice(self._spellings(content))
        if isinstance(content, Enum):
            return self._text(content.value)
        if content is None or isinstance(content, bool | int):
            return json.dumps(content)
        return self._text(str(content))

    def _json(self, value: Json) -> str:
        """What is kept as it was read: a float stays one, and the keys keep their order."""
        if isinstance(value, dict):
            return self._object([], [(key, self._json(inner)) for key, inner in value.items()])
        if isinstance(value, list):
            return self._list(map(self._json, value))
        if isinstance(value, str):
            return self._text(value)
        return self._random.choice(_floats(value)) if isinstance(value, float) else json.dumps(value)

    def _object(self, free: list[tuple[str, str]], in_order: list[tuple[str, str]]) -> str:
        """Some pairs in any order, and others between them that keep theirs."""
        places = [True] * len(free) + [False] * len(in_order)
        self._random.shuffle(places)
        self._random.shuffle(free)
        queues = {True: iter(free), False: iter(in_order)}
        pairs = [next(queues[place]) for place in places]
        return (
            "{" + self._joined(f"{self._text(key)}{self._space()}:{self._space()}{text}" for key, text in pairs) + "}"
        )

    def _list(self, texts: Iterator[str]) -> str:
        return "[" + self._joined(texts) + "]"

    def _joined(self, texts: Iterator[str]) -> str:
        return self._space() + ",".join(self._space() + text + self._space() for text in texts)

    def _text(self, text: str) -> str:
        return '"' + "".join(self._random.choice(_characters(character)) for character in text) + '"'

    def _space(self) -> str:
        return "".join(self._random.choices(" \t\r\n", k=self._random.choice([0, 0, 0, 1, 2])))

    def _spellings(self, number: float) -> list[str]:
        return [*_floats(float(number)), *([str(number)] if isinstance(number, int) else [])]


def _floats(number: float) -> list[str]:
    """Ways to write a float that has a point or an exponent."""
    short = repr(number)
    digits, _, exponent = short.partition("e")
    return [short, f"{digits}E{exponent or '0'}", f"{digits}{'' if '.' in digits else '.'}00e{exponent or '+00'}"]


def _characters(character: str) -> list[str]:
    """Ways to write a character in a text: as it is, if it may stand so, and as one escape or two."""
    units = character.encode("utf-16-be")
    escaped = "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
    plain = json.dumps(character, ensure_ascii=False)[1:-1]
    return [plain, plain, plain, escaped, *(["\\/"] if character == "/" else [])]


# What may be left out.


def _classes(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for field in fields_of(cls):
        for inner in field.kind.embeds:
            if issubclass(inner, Value) and inner is not cls:
                yield from _classes(inner)


def _plain_default(field: Field) -> Json:
    default = field.default
    return default.value if isinstance(default, Enum) else list(default) if isinstance(default, tuple) else default


DEFAULTS = {
    (field.name, json.dumps(_plain_default(field)))
    for record in RECORDS
    for cls in _classes(record)
    for field in fields_of(cls)
    if not field.required and field.name != "extra"
}


def differences(given: Json, kept: Json, path: str = "$") -> Iterator[str]:
    """Every place where two JSON values differ but for a default that the second leaves out."""
    if isinstance(given, dict) and isinstance(kept, dict):
        yield from (f"{path}.{key} was not given" for key in kept.keys() - given.keys())
        for key in given:
            if key in kept:
                yield from differences(given[key], kept[key], f"{path}.{key}")
            elif (key, json.dumps(given[key])) not in DEFAULTS:
                yield f"{path}.{key} was {given[key]!r}"
    elif isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        for index, (one, other) in enumerate(zip(given, kept, strict=True)):
            yield from differences(one, other, f"{path}[{index}]")
    elif given != kept or isinstance(given, bool) is not isinstance(kept, bool):
        yield f"{path} was {given!r} and is {kept!r}"


# The contract.


@given(connected_dossiers() | dossiers(clean=False), RANDOMS)
def test_however_it_is_written_it_is_read_alike(dossier: Dossier, random: Random) -> None:
    """Order of keys, defaults, white space, escapes and spelling of numbers are no content, and have one form."""
    text = Handwriting(random).document(dossier)

    assert dossier == loads(text)
    assert dumps(dossier) == dumps(loads(text)) == dumps(loads(text.encode()))


@given(connected_dossiers() | dossiers(clean=False), RANDOMS)
def test_only_defaults_are_left_out(dossier: Dossier, random: Random) -> None:
    """As plain JSON, the canonical form is what was given, but for defaults that it leaves out; nothing is added."""
    text = Handwriting(random).document(dossier)

    assert [] == list(differences(json.loads(text), json.loads(dumps(loads(text)))))


@given(connected_dossiers() | dossiers(clean=False))
def test_the_canonical_form_is_its_own(dossier: Dossier) -> None:
    """Written again it is the same text, and but for its content it is what `json.dumps` writes."""
    text = dumps(dossier)

    assert text == dumps(loads(text))
    assert json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n" == text


def test_the_example_by_hand() -> None:
    """A whole case, written in many hands, is always the same text."""
    text = EXAMPLE.read_text(encoding="utf-8")
    hands = [Handwriting(Random(seed)).document(loads(text)) for seed in range(5)]  # noqa: S311 - for a test

    assert {dumps(loads(text))} == {dumps(loads(hand)) for hand in hands}
    assert 5 == len(set(hands))


def test_a_record_that_stands_there_twice_stands_there_once() -> None:
    """The one thing besides defaults that is left out: a dossier holds each record once."""
    one = dumps([Statement(id="s")])
    (record,) = json.loads(one)["records"]
    twice = json.dumps({"geoclaims": 2, "records": [record, record]})

    assert one == dumps(loads(twice))


@pytest.mark.parametrize("swap", [lambda content: content, lambda content: dict(reversed(content.items()))])
def test_the_order_of_unknown_fields_is_kept(swap: Callable[[dict[str, Json]], dict[str, Json]]) -> None:
    """Nobody knows whether it means something; so equal dossiers may have two canonical forms."""
    text = dumps([Statement(id="s", extra=swap({"b": {"z": 1, "a": 2}, "a": 1}))])

    assert text == dumps(loads(text))
    assert [*swap({"b": 0, "a": 0})] == list(json.loads(text)["records"][0])[2:]
