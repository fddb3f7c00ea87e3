"""Changing dossiers as dossiers, so that inputs get past the reader and deep into the rules."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Any, Final, TypeAlias, final

__all__ = ["Mutation"]

Plain: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[Any, Any]
"""A list or an object, and the index or key in it."""

_MOST_CHANGES: Final = 5
_DATE: Final = re.compile(r"\d{4}|\.\./")
_DATES: Final = (
    *("2024-10-16", "2024-10", "2024", "2024-10-15T12:00:00Z", "2024?", "2024-10~", "2024-10-XX", "199X", "XXXX"),
    *("2022-05-10/..", "../2022-05-10", "2024-11/2024-10", "2024/", "[2023,2024]", "{2023..2025}", "2024-21", "0000"),
    *("-0001", "9999-12-31", "Y17E7", "2024-02-30", "../..", "/", "2024-10-16T23:60:00Z", "2024-W42"),
)
_ODD: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 1.5, 1e308, 5e-324, 2**64 - 1, -(2**63), "", " ", "\u202e", "\x1b[2J", "::error::x", "a\nb"),
    *(
        "##[error]x",
        "[a](http://b)",
        "<script>",
        "|",
        "`",
        "\x9b",
        "\u2028",
        "\U000e0041",
        "\u200b",
        "%0A",
        "{0}",
        "x" * 300,
    ),
    *([], {}, [None], [[]], {"a": 1}, {"type": "state", "id": "a"}),
)


@final
class Mutation:
    """Makes new inputs from old ones.

    Args:
        donors: Records to borrow from.
    """

    def __init__(self, donors: Iterable[Plain]) -> None:
        self._donors = [donor for donor in donors if isinstance(donor.get("type"), str)]
        self._tags = sorted({str(donor["type"]) for donor in self._donors})

    def __call__(self, data: bytes, most: int, seed: int, bytewise: Callable[[bytes, int], bytes]) -> bytes:
        """A changed input.

        Args:
            data: The old one.
            most: How many bytes it may have.
            seed: What decides.
            bytewise: What changes bytes that are no dossier; and sometimes, one that is.
        """
        chance = Random(seed)  # noqa: S311 - no secret
        records = _records(data)
        if records is None or chance.random() < 0.1:
            return bytewise(data, most)
        for _ in range(chance.randint(1, _MOST_CHANGES)):
            chance.choice(self._changes())(records, chance)
        changed = _spelt(records, chance)
        return changed if len(changed) <= most else bytewise(data, most)

    def _changes(self) -> tuple[Callable[[list[Any], Random], None], ...]:
        own = (self._borrow, self._borrow, self._borrow, self._retag, self._complete, self._complete)
        return (*own, _retarget, _retarget, _retarget, _redate, _redate, _copy, _swap, _spoil, _double, _remove)

    def _borrow(self, records: list[Any], chance: Random) -> None:
        """Add a record, which speaks of those that are there."""
        record = _again(chance.choice(self._donors))
        records.insert(chance.randint(0, len(records)), record)
        for _ in range(chance.randint(0, 3)):
            _retarget(records, chance)

    def _retag(self, records: list[Any], chance: Random) -> None:
        for record in _one(_objects(records), chance):
            record["type"] = chance.choice([*self._tags, "acme.x"])

    def _complete(self, records: list[Any], chance: Random) -> None:
        """Give a record a field of another one of its type."""
        for record in _one(_objects(records), chance):
            alike = [donor for donor in self._donors if donor["type"] == record.get("type")]
            for donor in _one(alike, chance):
                key = chance.choice([*donor])
                record[key] = _again(donor[key])


def _records(data: bytes) -> list[Any] | None:
    """The records of a document or of JSON Lines; None if it is neither."""
    try:
        first, *rest = [json.loads(line) for line in data.splitlines()] if _is_lines(data) else [json.loads(data)]
        records = rest if _is_lines(data) else first["records"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return records if isinstance(records, list) else None


def _is_lines(data: bytes) -> bool:
    return data.startswith((b'{"geoclaims":2}\n', b'{"geoclaims": 2}\n'))


def _spelt(records: list[Any], chance: Random) -> bytes:
    ascii_ = chance.random() < 0.5
    if chance.random() < 0.3:
        lines = [json.dumps(one, ensure_ascii=ascii_) for one in ({"geoclaims": 2}, *records)]
        return "".join(f"{line}\n" for line in lines).encode(errors="surrogatepass")
    document = {"geoclaims": 2, "records": records}
    return json.dumps(document, ensure_ascii=ascii_).encode(errors="surrogatepass")


def _retarget(records: list[Any], chance: Random) -> None:
    """Let a reference, or any other text, be the id of some record."""
    ids = [record["id"] for record in _objects(records) if isinstance(record.get("id"), str)]
    texts = [place for place in _places(records) if isinstance(_at(place), str) and place[1] not in ("id", "type")]
    references = [place for place in texts if _at(place) in ids or chance.random() < 0.1]
    for owner, key in _one(references or texts, chance):
        owner[key] = chance.choice(ids) if ids else "a"


def _redate(records: list[Any], chance: Random) -> None:
    dated = [place for place in _places(records) if isinstance(_at(place), str) and _DATE.match(_at(place))]
    for owner, key in _one(dated, chance):
        owner[key] = chance.choice(_DATES)


def _copy(records: list[Any], chance: Random) -> None:
    """Put a value where another one of its name stands."""
    places = [*_places(records)]
    for owner, key in _one(places, chance):
        alike = [place for place in places if place[1] == key]
        owner[key] = _again(_at(chance.choice(alike)))


def _swap(records: list[Any], chance: Random) -> None:
    places = [place for place in _places(records) if not isinstance(_at(place), list | dict)]
    for one, other in zip(_one(places, chance), _one(places, chance), strict=True):
        one[0][one[1]], other[0][other[1]] = _at(other), _at(one)


def _spoil(records: list[Any], chance: Random) -> None:
    for owner, key in _one([*_places(records)], chance):
        owner[key] = _again(chance.choice(_ODD))


def _double(records: list[Any], chance: Random) -> None:
    """Let a record stand there once more, under its own id or another."""
    for record in _one([*_objects(records)], chance):
        other = _again(record)
        if chance.random() < 0.7:
            other["id"] = f"{other.get('id')}-{len(records)}"
        records.insert(chance.randint(0, len(records)), other)


def _remove(records: list[Any], chance: Random) -> None:
    for owner, key in _one([*_places(records), *((records, index) for index in range(len(records)))], chance):
        del owner[key]


def _objects(records: list[Any]) -> list[Plain]:
    return [record for record in records if isinstance(record, dict)]


def _places(value: Any) -> Iterator[Place]:
    """Every place in a piece of JSON, the outer ones first."""
    waiting = [value]
    for owner in waiting:
        keys: Iterable[Any] = owner if isinstance(owner, dict) else range(len(owner))
        for key in keys:
            yield owner, key
            if isinstance(owner[key], dict | list):
                waiting.append(owner[key])


def _again(value: Any) -> Any:
    """A copy, so that a later change is one of its own."""
    return json.loads(json.dumps(value))


def _at(place: Place) -> Any:
    return place[0][place[1]]


def _one(items: Iterable[Any], chance: Random) -> list[Any]:
    """One of them, or none where there is none."""
    some = list(items)
    return [chance.choice(some)] if some else []
