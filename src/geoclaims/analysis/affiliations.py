"""Whose organ, office or official somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

from geoclaims.analysis.tenures import Tenures
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor, Office, Organization, UnnamedSource
from geoclaims.records.statements import Statement

__all__ = ["Affiliations"]


@final
class Affiliations:
    """The institutions above an actor, as far as recorded: `part_of` an organization, `of` an office.

    Args:
        dossier: The records.
        tenures: Who held which office when.
    """

    def __init__(self, dossier: Dossier, tenures: Tenures) -> None:
        self._dossier = dossier
        self._tenures = tenures

    def above(self, actors: Iterable[str]) -> tuple[str, ...]:
        """The ids of all institutions above some actors, the nearest first. Cycles are survived."""
        found: dict[str, None] = {}
        waiting = list(actors)
        for current in waiting:
            fresh = [parent for parent in self._parents(current) if parent not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return tuple(found)

    def speaking(self, statement: Statement, holder: str) -> tuple[str, ...]:
        """The ids of the institutions as whose organ or official one of its holders made a statement, nearest first.

        Whoever speaks in the capacity of an office speaks as an official of the institution that has the office. Not
        among them are those in whose name the statement was made: they have spoken themselves.
        """
        office = [statement.office] if statement.office and holder in statement.speakers else []
        return tuple(id for id in self.above([holder, *office]) if id not in {holder, *statement.on_behalf_of})

    def answering(self, statement: Statement, holder: str) -> tuple[str, ...]:
        """The ids of everybody who may take back what one holder is charged with by a statement."""
        return self.of(statement) if holder in statement.speakers else (holder, *self.above([holder]))

    def of(self, statement: Statement) -> tuple[str, ...]:
        """The ids of everybody who may answer for a statement: those above whoever made it, in whatever capacity.

        Offices that a speaker is recorded to have held at any time count, and so does what an unnamed source is close
        to: this is for asking who may correct it.
        """
        offices = [statement.office] if statement.office else []
        for speaker in statement.speakers:
            offices += [tenure.office for tenure in self._tenures.of_person(speaker)]
        close = [id for source in self._dossier.resolve(statement.speakers, UnnamedSource) for id in source.close_to]
        made = [*statement.on_behalf_of, *statement.speakers, *offices, *close]
        return tuple(dict.fromkeys((*made, *self.above(made))))

    def _parents(self, id: str) -> Iterator[str]:
        for actor in self._dossier.resolve([id], Actor):
            match actor:
                case Organization(part_of=parent) | Office(of=parent) if parent is not None:
                    yield parent
                case _:
                    pass
