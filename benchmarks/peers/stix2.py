"""stix2: one object of STIX 2.1 for each record, checked while it is parsed.

Actors become identities, documents reports, events incidents, treaties groupings, and propositions and statements
notes; each lists what its record refers to. It carries names, texts, labels, codes, addresses on the web, and the day
of a date. It does not carry in which sense something is referred to, what a statement claims of which proposition and
how surely, kinds of denial, quantities, coordinates, and dates that are partial or approximate.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import singledispatch
from typing import IO, Any, Final
from uuid import NAMESPACE_URL, uuid5

import stix2
from corpus import records_of

import geoclaims as gcl
from peers.peer import line_by_line

__all__ = ["PEER"]


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    types: dict[str, str] = {}
    for record in records_of(file):
        own = _properties(record)
        types[record.id] = own["type"]
        targets = dict.fromkeys(str(content.value) for content in record.references())
        dates = [moment.when.earliest for moment in record.moments() if moment.when]
        day = f"{next(filter(None, dates), '2024-01-01')}T00:00:00.000Z"
        common = {
            "spec_version": "2.1",
            "id": _id(own["type"], record.id),
            "created": day,
            "modified": day,
            "labels": [record.type, *record.labels],
        }
        refs = [_id(types[target], target) for target in targets]
        published = {"published": day} if own["type"] == "report" else {}
        listed = {} if own["type"] in _WITHOUT_REFS else {"object_refs": refs}
        line = {name: value for name, value in {**common, **own, **published, **listed}.items() if value}
        yield json.dumps(line, ensure_ascii=False).encode() + b"\n"


_WITHOUT_REFS: Final = {"identity", "incident"}


def _id(type: str, id: str) -> str:
    return f"{type}--{uuid5(NAMESPACE_URL, id)}"


@singledispatch
def _properties(record: object) -> dict[str, Any]:
    raise TypeError(f"{record!r} has no object here")


@_properties.register
def _(actor: gcl.Actor) -> dict[str, Any]:
    aliases = [{"source_name": alias.sense or "alias", "description": alias.text} for alias in actor.aliases]
    kind = "individual" if isinstance(actor, gcl.Person) else "organization"
    return {
        "type": "identity",
        "name": actor.name,
        "description": actor.note,
        "identity_class": kind,
        "external_references": [*aliases, *_codes(actor.codes)],
    }


@_properties.register
def _(document: gcl.Document) -> dict[str, Any]:
    return {
        "type": "report",
        "name": document.title,
        "description": document.note,
        "lang": document.language,
        "external_references": [{"source_name": "url", "url": document.url}],
    }


@_properties.register
def _(event: gcl.Event) -> dict[str, Any]:
    return {
        "type": "incident",
        "name": event.when_text,
        "description": event.note,
        "external_references": _codes(event.codes),
    }


@_properties.register
def _(treaty: gcl.Treaty) -> dict[str, Any]:
    return {"type": "grouping", "name": treaty.title, "description": treaty.note, "context": "unspecified"}


@_properties.register
def _(proposition: gcl.Proposition) -> dict[str, Any]:
    return {"type": "note", "abstract": proposition.text, "content": proposition.note}


@_properties.register
def _(statement: gcl.Statement) -> dict[str, Any]:
    return {"type": "note", "abstract": statement.cue, "content": statement.quote}


def _codes(codes: tuple[gcl.Code, ...]) -> list[dict[str, Any]]:
    return [{"source_name": code.scheme, "external_id": code.value} for code in codes]


def _encode(thing: Any) -> bytes:
    text: str = thing.serialize()
    return text.encode()


PEER: Final = line_by_line("stix2", stix2.parse, _encode, _lines)
