"""followthemoney: one entity of its model for each record, whose values are cleaned while it is read.

It carries names, texts, languages, addresses on the web, and references as far as its schemata have properties for
them. It does not carry what a statement claims of which proposition and how surely, kinds of denial, implications and
contradictions, quantities, coordinates, parties' dates, and that a date is approximate.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import IO, Any, Final, TypeAlias

import orjson
from corpus import records_of
from followthemoney import model

import geoclaims as gcl
from peers.peer import line_by_line

__all__ = ["PEER"]

_Properties: TypeAlias = dict[str, list[str | None]]
_SCHEMATA: Final = {
    gcl.State: "PublicBody",
    gcl.Organization: "Organization",
    gcl.Person: "Person",
    gcl.Document: "Article",
    gcl.Event: "Event",
    gcl.Treaty: "Contract",
    gcl.Proposition: "Note",
    gcl.Statement: "Message",
    gcl.Allegation: "Message",
    gcl.Denial: "Message",
}


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    for record in records_of(file):
        given: _Properties = {**_properties(record), "notes": [record.note], "keywords": [*record.labels]}
        properties = {name: kept for name, values in given.items() if (kept := [value for value in values if value])}
        yield orjson.dumps({"id": record.id, "schema": _SCHEMATA[type(record)], "properties": properties}) + b"\n"


@singledispatch
def _properties(record: object) -> _Properties:
    raise TypeError(f"{record!r} has no schema here")


@_properties.register
def _(actor: gcl.Actor) -> _Properties:
    return {
        "name": [actor.name],
        "alias": [alias.text for alias in actor.aliases],
        "wikidataId": [code.value for code in actor.codes],
        "parent": [getattr(actor, "part_of", None)],
        "classification": [getattr(actor, "kind", None)],
        "incorporationDate": [_date(actor.existed)],
    }


@_properties.register
def _(document: gcl.Document) -> _Properties:
    return {
        "title": [document.title],
        "publisher": [document.publisher],
        "publishedAt": [_date(document.published)],
        "sourceUrl": [document.url],
        "language": [document.language],
    }


@_properties.register
def _(event: gcl.Event) -> _Properties:
    return {
        "name": [event.when_text],
        "date": [_date(event.when)],
        "location": [event.where.name if event.where else None],
        "involved": [*event.participants],
        "recordId": [code.value for code in event.codes],
    }


@_properties.register
def _(treaty: gcl.Treaty) -> _Properties:
    return {
        "title": [treaty.title],
        "authority": [party.actor for party in treaty.parties],
        "contractDate": [_date(treaty.adopted)],
    }


@_properties.register
def _(proposition: gcl.Proposition) -> _Properties:
    return {
        "description": [proposition.text],
        "entity": [*proposition.about, proposition.event],
        "createdAt": [_date(proposition.when)],
        "address": [proposition.where.name if proposition.where else None],
    }


@_properties.register
def _(statement: gcl.Statement) -> _Properties:
    answered = getattr(statement, "denies", getattr(statement, "accused", ()))
    return {
        "subject": [statement.cue],
        "bodyText": [statement.quote],
        "date": [_date(statement.when)],
        "sender": [*statement.speakers],
        "recipients": [*statement.addressees],
        "inReplyToMessage": [*statement.relays, *statement.based_on, *answered],
        "proof": [*statement.reported_in],
    }


def _date(when: gcl.When | None) -> str | None:
    """A date without what it cannot hold: qualifiers and open ends."""
    return None if when is None else when.text.split("/")[0].rstrip("?~%")


def _decode(line: bytes) -> Any:
    return model.get_proxy(orjson.loads(line), cleaned=False)


def _encode(entity: Any) -> bytes:
    return orjson.dumps(entity.to_dict())


PEER: Final = line_by_line("followthemoney", _decode, _encode, _lines)
