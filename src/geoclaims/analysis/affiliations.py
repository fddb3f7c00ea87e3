"""Whose organ, office or official somebody is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import final

from geoclaims.analysis.terms import Terms
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor, Office, Organization, Person, State, UnnamedSource
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.statements import Statement
from geoclaims.values.when import When

__all__ = ["Affiliations"]


@final
class Affiliations:
    """The institutions above an actor, as far as recorded: `part_of` an organization, `of` an office.

    Args:
        dossier: The records.
        tenures: Who held which office when.
        memberships: Who belonged to which organization when.
    """

    def __init__(self, dossier: Dossier, tenures: Terms[Tenure], memberships: Terms[Membership]) -> None:
        self._dossier = dossier
        self._tenures = tenures
        self._memberships = memberships
        self._lines: dict[str, tuple[str, ...]] = {}

    def above(self, actors: Iterable[str]) -> tuple[str, ...]:
        """The ids of all institutions above some actors, the nearest first. Cycles are survived."""
        found: dict[str, None] = {}
        waiting = list(actors)
        for current in waiting:
            fresh = [parent for parent in self._parents(current) if parent not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return tuple(found)

    def line(self, actor: str) -> tuple[str, ...]:
        """The id of an actor, then those of all institutions above it, the nearest first."""
        if actor not in self._lines:
            self._lines[actor] = (actor, *(id for id in self.above([actor]) if id != actor))
        return self._lines[actor]

    def speaking(self, statement: Statement, holder: str) -> tuple[str, ...]:
        """The ids of the institutions as whose organ or official one of its holders made a statement, nearest first.

        Whoever speaks in the capacity of an office speaks as an official of the institution that has the office. Not
        among them are those in whose name the statement was made: they have spoken themselves.
        """
        office = [statement.office] if statement.office and holder in statement.speakers else []
        return tuple(id for id in self.above([holder, *office]) if id not in {holder, *statement.on_behalf_of})

    def acts_for(self, actor: str, principals: Collection[str]) -> bool | None:
        """Whether what an actor does is done by one of some principals: it is one, or an organ or office of one.

        The conduct of an organ is an act of its state (Articles on State Responsibility, 2001, article 4).

        Returns:
            True if so; False if the actor is a state, and none of them; None if its affiliations are not known.
        """
        if not set(self.line(actor)).isdisjoint(principals):
            return True
        variants = self._dossier.variants(actor)
        return False if variants and all(isinstance(variant, State) for variant in variants) else None

    def belongs(self, actor: str, group: str, when: When | None) -> bool | None:
        """Whether an actor, or one whose organ it is, was a member of a group; False where the group has no members.

        States, offices and people have none. None if it is not known: for want of a date, because the recorded
        memberships do not tell, or because it is not recorded what the group is.
        """
        variants = self._dossier.variants(group)
        if variants and all(isinstance(variant, State | Office | Person | UnnamedSource) for variant in variants):
            return False
        if when is None:
            return None
        answers = {self._memberships.held(one, group, when) for one in self.line(actor)}
        return True if True in answers else None if None in answers else False

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
            offices += [tenure.office for tenure in self._tenures.of_holder(speaker)]
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
