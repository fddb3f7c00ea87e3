"""Who held which office and belonged to which body when, who acts for whom, and who answers for a statement."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import final

from geoclaims.analysis import _ternary
from geoclaims.analysis.actors.terms import TermTable, memberships, tenures
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor, Office, Organization, Person, State, UnnamedSource
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["ActorAnalysis"]


@final
class ActorAnalysis:
    """Who held which office when, and the institutions above an actor: `part_of` an organization, `of` an office.

    [`Analysis.actors`][geoclaims.Analysis.actors] is one.

    Args:
        dossier: The records.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._with_institutions: dict[str, tuple[str, ...]] = {}

    @cached_property
    def tenures(self) -> TermTable[Tenure]:
        """Who held which office when, as far as recorded."""
        return tenures(self._dossier)

    @cached_property
    def memberships(self) -> TermTable[Membership]:
        """Who belonged to which organization when, as far as recorded."""
        return memberships(self._dossier)

    def institutions_above(self, actors: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of all institutions above some actors, the nearest first. Cycles are survived."""
        found: dict[str, None] = {}
        waiting = list(actors)
        for current in waiting:
            fresh = [parent for parent in self._parents(current) if parent not in found]
            found |= dict.fromkeys(fresh)
            waiting += fresh
        return tuple(found)

    def with_institutions(self, actor: str) -> tuple[str, ...]:
        """Return the id of an actor, then those of all institutions above it, the nearest first."""
        if actor not in self._with_institutions:
            self._with_institutions[actor] = (actor, *(id for id in self.institutions_above([actor]) if id != actor))
        return self._with_institutions[actor]

    def institutions_represented(self, statement: Statement, holder: str) -> tuple[str, ...]:
        """The ids of the institutions as whose organ or official one of its holders made a statement, nearest first.

        A speaker in the capacity of an office speaks as an official of the institution that has the office. Not
        among them are those in whose name the statement was made: they have spoken themselves.
        """
        office = [statement.office] if statement.office and holder in statement.speakers else []
        return tuple(
            id for id in self.institutions_above([holder, *office]) if id not in {holder, *statement.on_behalf_of}
        )

    def acts_for(self, actor: str, principals: Collection[str]) -> bool | None:
        """Return whether what an actor does is done by one of some principals: it is one, or an organ or office of one.

        The conduct of an organ is an act of its state (Articles on State Responsibility, 2001, article 4).

        Returns:
            True if so; False if the actor is a state, and none of them; None if its affiliations are not known.
        """
        if not set(self.with_institutions(actor)).isdisjoint(principals):
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
        return _ternary.some(self.memberships.held(one, group, when) for one in self.with_institutions(actor))

    def answerable_for_holder(self, statement: Statement, holder: str) -> tuple[str, ...]:
        """Return the ids of everybody who may take back what one holder is committed to by a statement."""
        return (
            self.answerable_for(statement)
            if holder in statement.speakers
            else (holder, *self.institutions_above([holder]))
        )

    def answerable_for(self, statement: Statement) -> tuple[str, ...]:
        """Return the ids of everybody who may answer for a statement: those above its makers, in whatever capacity.

        Offices that a speaker is recorded to have held at any time count, and so does what an unnamed source is close
        to: this is for asking who may correct it.
        """
        offices = [statement.office] if statement.office else []
        for speaker in statement.speakers:
            offices += [tenure.office for tenure in self.tenures.by_holder(speaker)]
        close = [id for source in self._dossier.resolve(statement.speakers, UnnamedSource) for id in source.close_to]
        made = [*statement.on_behalf_of, *statement.speakers, *offices, *close]
        return tuple(dict.fromkeys((*made, *self.institutions_above(made))))

    def _parents(self, id: str) -> Iterator[str]:
        for actor in self._dossier.resolve([id], Actor):
            match actor:
                case Organization(part_of=parent) | Office(of=parent) if parent is not None:
                    yield parent
                case _:
                    pass
