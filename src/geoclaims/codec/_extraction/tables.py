"""The tables of the extraction form, and which records stand in which."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from geoclaims.records.actors import Actor
from geoclaims.records.events import Event
from geoclaims.records.norms import Norm
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty

__all__ = ["TABLES", "table_of", "tabled"]

TABLES: Final[dict[type[Record], str]] = {
    Actor: "actors",
    Tenure: "tenures",
    Membership: "memberships",
    Source: "sources",
    Event: "events",
    Treaty: "treaties",
    Norm: "norms",
    Proposition: "propositions",
    Statement: "statements",
    Record: "records",
}
"""The name of each table, by the class that its records descend from. What others mostly point to comes first: a model
writes in this order, and knows the ids by then."""


def table_of(cls: type[Record]) -> str:
    """Return the table of a record type: that of the first class with a table among itself and its bases."""
    return next(TABLES[base] for base in cls.__mro__ if base in TABLES)


def tabled(types: Iterable[type[Record]]) -> dict[str, list[type[Record]]]:
    """Record types by their tables, in the order of the tables and without empty ones."""
    tables: dict[str, list[type[Record]]] = {name: [] for name in TABLES.values()}
    for cls in types:
        tables[table_of(cls)].append(cls)
    return {name: found for name, found in tables.items() if found}
