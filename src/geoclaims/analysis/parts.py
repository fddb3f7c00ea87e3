"""The parts of an analysis, each computed once and only when asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import cast

from geoclaims.analysis.affiliations import Affiliations
from geoclaims.analysis.bonds import Bond, Bonds
from geoclaims.analysis.cases import Case, cases
from geoclaims.analysis.commitments import Commitments
from geoclaims.analysis.conflicts import Conflict, conflicts
from geoclaims.analysis.contradictions import Contradiction, Contradictions
from geoclaims.analysis.disowned import Disowned, Hearsay
from geoclaims.analysis.entailment import Entailment
from geoclaims.analysis.positions import Positions
from geoclaims.analysis.provenance import Provenance
from geoclaims.analysis.reach import Reaches
from geoclaims.analysis.stances import Stances
from geoclaims.analysis.subjects import Subjects
from geoclaims.analysis.terms import Terms, memberships, tenures
from geoclaims.analysis.timeline import Entry, timeline
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Character, Treaty

__all__ = ["Parts"]


class Parts:
    """What follows from a dossier, part by part; [`Analysis`][geoclaims.analysis.analysis.Analysis] asks them.

    Args:
        dossier: The records.
        external: Beginnings of ids that are defined elsewhere; references to such ids are never dangling.
        tags: The record types that are known, besides those of the library.

    Raises:
        InvalidValueError: If the dossier is none.
    """

    def __init__(self, dossier: Dossier, *, external: tuple[str, ...] = (), tags: Iterable[str] = ()) -> None:
        if not isinstance(cast("object", dossier), Dossier):
            message = f"{dossier!r:.80} is not a dossier; make one of your records: Dossier([...])"
            raise InvalidValueError("Analysis", [Problem(path="dossier", message=message)])
        self._dossier = dossier
        self._external = external
        self._tags = tuple(tags)

    @property
    def dossier(self) -> Dossier:
        """The dossier that is analysed."""
        return self._dossier

    @property
    def tags(self) -> tuple[str, ...]:
        """The record types that are known, besides those of the library."""
        return self._tags

    def is_elsewhere(self, id: str) -> bool:
        """Whether an id that the dossier lacks is known to exist: declared external, or withheld by `as_of`."""
        return id.startswith(self._external) or id in self._dossier.withheld

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """Everything that is said to have happened, by the earliest day that it can have; undated things last."""
        return timeline(self._dossier)

    @cached_property
    def tenures(self) -> Terms[Tenure]:
        """Who held which office when, as far as recorded."""
        return tenures(self._dossier)

    @cached_property
    def memberships(self) -> Terms[Membership]:
        """Who belonged to which organization when, as far as recorded."""
        return memberships(self._dossier)

    @cached_property
    def affiliations(self) -> Affiliations:
        """Whose organ, office, official or member somebody is, as far as recorded."""
        return Affiliations(self._dossier, self.tenures, self.memberships)

    @cached_property
    def bonds(self) -> Bonds:
        """Which treaties bind whom."""
        return Bonds(self._dossier, self.affiliations)

    @cached_property
    def treaty_cases(self) -> tuple[tuple[Case[Treaty], Bond], ...]:
        """Every case that holds somebody to a treaty, where that treaty stands for them at the time of the case.

        Political instruments bind nobody in law, and cases without a bearer or a date have no answer; neither is here.
        """
        return tuple(
            (case, self.bonds.of(case.instrument, case.bearer, case.when))
            for case in cases(self._dossier, Treaty)
            if case.bearer and case.when and case.instrument.character is not Character.POLITICAL
        )

    @cached_property
    def reaches(self) -> Reaches:
        """How far norms reach."""
        return Reaches(self.affiliations)

    @cached_property
    def provenance(self) -> Provenance:
        """Who asserts what, and on whose word."""
        return Provenance(self._dossier, self.positions, self.entailment, self.retractions)

    @cached_property
    def subjects(self) -> Subjects:
        """What each source deals with."""
        return Subjects(self._dossier, self.positions, self.entailment)

    @cached_property
    def positions(self) -> Positions:
        """What each statement says of which proposition."""
        return Positions(self._dossier)

    @cached_property
    def entailment(self) -> Entailment:
        """What follows from which proposition, for everybody."""
        return Entailment(self._dossier, self.positions)

    @cached_property
    def stores(self) -> Commitments:
        """Who is committed to what."""
        return Commitments(self._dossier, self.positions)

    def retractions(self, statement: Statement) -> tuple[Statement, ...]:
        """The statements with which those who made a statement, or an institution of theirs, took it back, by id."""
        taken_back = statement.id in self.stores.withdrawn
        return self.stores.retractions(statement, self.affiliations.of(statement)) if taken_back else ()

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of statements that contradict each other and bind the same holders, once.

        Left out is what rests on a proposition that its own relations rule out, what an institution has taken back for
        those who spoke for it, and what is `disowned`: whoever relays it has to answer for it first.
        """
        disowned = {frozenset((one.statement.id, one.against.id)) for one in self.disowned}
        return tuple(one for one in self._conflicts if frozenset((one.earlier.id, one.later.id)) not in disowned)

    @cached_property
    def disowned(self) -> tuple[Disowned, ...]:
        """Every statement that is known from somebody else's word only, and that its speaker is on record against."""
        return Hearsay(self._dossier, self.provenance).disowned(self._conflicts)

    @cached_property
    def _conflicts(self) -> tuple[Conflict, ...]:
        found = (one for holder in self.stores.holders for one in self._contradictions.between(holder))
        return conflicts(one for one in found if self._stands(one))

    @cached_property
    def settled_conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of a statement that was taken back and the one that says the contrary in doing so, once."""
        return conflicts(one for holder in self.stores.holders for one in self._contradictions.corrected(holder))

    def _stands(self, found: Contradiction) -> bool:
        literals = (literal for step in found.proof for literal in (step.premise, step.conclusion))
        return all(self.entailment.possible(literal) for literal in literals) and not any(
            self.stores.retractions(said, self.affiliations.answering(said, found.holder)) for said in found.statements
        )

    @cached_property
    def _contradictions(self) -> Contradictions:
        return Contradictions(self.entailment, self.stores)

    @cached_property
    def _stances(self) -> Stances:
        return Stances(self.entailment, self.stores, self._contradictions)
