"""A dossier as the documentation describes it, in plain lists and dictionaries: slow, obvious, and its own witness.

A record is its JSON in canonical form. Days are written to the day, so that they compare as text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeAlias

import attrs

__all__ = ["Model", "Plain", "commitments", "happened_after", "pointers", "same", "unique"]

Plain: TypeAlias = dict[str, Any]

ACTS = {"statement", "denial", "retraction"}
KNOWN = {*("state", "person", "organization", "office", "unnamed-source", "proposition", "document", "event"), *ACTS}
DATED = {"event": ("when",), "document": ("published", "revised"), **dict.fromkeys(ACTS, ("when",))}
"""The fields that say when a record happened. A document that was never revised has but one."""
POINTERS = {
    *("about", "sum_of", "implies", "contradicts", "equivalent_to", "event", "conduct.by", "conduct.toward"),
    *("participants", "reported_in", "speakers", "on_behalf_of", "relays", "denies", "retracts", "part_of", "of"),
    *("claims.proposition", "claims.given.proposition", "publisher", "close_to"),
}
"""The fields that hold ids of other records, with the way to those inside objects."""


@attrs.frozen
class Model:
    """What a dossier is: records, each once, in the order in which they came, and the ids of those left out."""

    records: list[Plain]
    withheld: set[str]

    @property
    def ids(self) -> list[str]:
        """Every id once, in order."""
        return list(dict.fromkeys(record["id"] for record in self.records))

    def variants(self, id: str) -> list[Plain]:
        """Every content of an id."""
        return [record for record in self.records if record["id"] == id]

    def merged(self, other: Model) -> Model:
        """Both as one: what either has is withheld no longer."""
        records = unique([*self.records, *other.records])
        return Model(records, (self.withheld | other.withheld) - {record["id"] for record in records})

    def as_of(self, day: str) -> Model:
        """Without what happened after a day; an id is withheld if no content of it is left."""
        records = [record for record in self.records if not happened_after(record, day)]
        left = {record["id"] for record in records}
        return Model(records, self.withheld | {id for id in self.ids if id not in left})

    def referring_to(self, id: str, field: str | None) -> list[Plain]:
        """Every record with the id in a field, in a field inside it, or in any."""
        return [record for record in self.records if any(_leads_to(id, field, each) for each in pointers(same(record)))]


def same(one: Plain) -> str:
    """What two equal records have in common, and no others: the order of keys does not count, 1 and 1.0 are two."""
    return json.dumps(one, sort_keys=True)


def unique(records: Iterable[Plain]) -> list[Plain]:
    """Of equal records, the first."""
    found: dict[str, Plain] = {}
    for record in records:
        found.setdefault(same(record), record)
    return list(found.values())


def happened_after(record: Plain, day: str) -> bool:
    """Whether all that a record says happened was later; not if something of it has no date, or nothing happened."""
    first, *rest = DATED.get(record["type"], ("never",))
    days = [record.get(first), *(record[field] for field in rest if field in record)]
    return all(each and each > day for each in days)


@cache
def pointers(text: str) -> list[tuple[str, str]]:
    """Every id of another record that stands in a record, with the field that it stands in."""
    record = json.loads(text)
    return list(_pointers(record, "")) if record["type"] in KNOWN else []


def _pointers(plain: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _pointers(value, f"{path}.{key}" if path else key)
    elif isinstance(plain, list):
        for item in plain:
            yield from _pointers(item, path)
    elif isinstance(plain, str) and path in POINTERS:
        yield path, plain


def _leads_to(id: str, field: str | None, pointer: tuple[str, str]) -> bool:
    path, target = pointer
    return target == id and (field is None or path == field or path.startswith(f"{field}."))


# Who is committed to what: the table on the page "Commitments".


def commitments(model: Model, holder: str, day: str | None) -> list[tuple[Any, ...]]:
    """What binds a holder on a day; None for all that is recorded. Each as (statement, proposition, holds, ...)."""
    return [
        (same(statement), *stand)
        for statement in model.records
        if statement["type"] in ACTS and holder in charged(statement) and not is_later(statement, day)
        if not any(not is_later(taken, day) for taken in taken_back(model, statement, holder))
        for stand in dict.fromkeys(stands(model, statement))
    ]


def charged(statement: Plain) -> list[str]:
    """Who is held to a statement: nobody, if the source does not say how several speakers stand behind it."""
    speakers = statement.get("speakers", [])
    if len(set(speakers)) > 1 and statement.get("mode", "unstated") == "unstated":
        return []
    return [*statement.get("on_behalf_of", []), *speakers]


def is_later(statement: Plain, day: str | None) -> bool:
    """Whether it was said after a day; what has no date counts as said."""
    return day is not None and statement.get("when", "") > day


def taken_back(model: Model, statement: Plain, holder: str) -> list[Plain]:
    """The retractions of a statement by an actor who is held to it; nobody takes back what is yet to be said."""
    return [
        record
        for record in model.records
        if record["type"] == "retraction" and statement["id"] in record["retracts"] and holder in charged(record)
        if not ("when" in record and "when" in statement and record["when"] < statement["when"])
    ]


def stands(model: Model, statement: Plain) -> Iterator[tuple[Any, ...]]:
    """Its claims that take a stand, and the opposite of what it denies."""
    yield from (stand for stand in claimed(statement) if stand[2] != "uncommitted")
    targets = statement.get("denies", []) if statement.get("scope", "occurrence") == "occurrence" else []
    for denied in (record for target in targets for record in model.variants(target)):
        if denied["type"] == "proposition":
            yield denied["id"], False, "certain", None, "unstated"
        elif denied["type"] in ACTS:
            for proposition, holds, certainty, given, _ in claimed(denied):
                if certainty == "certain" and given is None:
                    yield proposition, not holds, "certain", None, "unstated"


def claimed(statement: Plain) -> Iterator[tuple[Any, ...]]:
    """Each claim as (proposition, holds, certainty, condition, tense); none of those that name no polarity."""
    for claim in statement.get("claims", []):
        given = claim.get("given")
        condition = None if given is None else (given["proposition"], given.get("holds", True))
        certainty, polarity = claim.get("certainty", "uncommitted"), claim.get("polarity", "positive")
        if polarity != "unstated":
            yield claim["proposition"], polarity == "positive", certainty, condition, claim.get("tense", "unstated")
