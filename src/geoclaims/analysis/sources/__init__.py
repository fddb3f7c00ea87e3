"""Where claims come from: who reports whom, what is based on what, and how many independent sources there are."""

from __future__ import annotations

from functools import cached_property
from typing import final

from geoclaims._distinct import distinct
from geoclaims.analysis._arguments import find_record
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.analysis.sources.chains import SourceChain, SourceChains, reached
from geoclaims.analysis.sources.corroboration import Corroboration, Independence, Origins
from geoclaims.analysis.sources.independence import IndependenceGraph
from geoclaims.analysis.sources.support import SupportIndex
from geoclaims.analysis.sources.topics import Topics
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement

__all__ = ["SourceAnalysis"]


@final
class SourceAnalysis:
    """Who asserts what, and where they have it from.

    [`Analysis.sources`][geoclaims.Analysis.sources] is one.

    Args:
        dossier: The records.
        positions: The stand of each statement on each proposition.
        relations: What follows from which proposition, for everybody.
        retractions: Who took which statement back.
    """

    def __init__(self, dossier: Dossier, positions: Positions, relations: Relations, retractions: Retractions) -> None:
        self._dossier = dossier
        self._positions = positions
        self._relations = relations
        self._retractions = retractions

    @cached_property
    def attribution(self) -> SourceChains:
        """Who says that who said, along `relays`: a chain ends with the first to have said it."""
        return SourceChains(self._dossier, "relays", lambda _: True)

    @cached_property
    def derivation(self) -> SourceChains:
        """Where the information came from, along `based_on`: a chain ends in an origin, or is untraced."""
        return SourceChains(self._dossier, "based_on", lambda source: source.is_traced())

    @cached_property
    def independence(self) -> IndependenceGraph:
        """Which sources are independent of each other."""
        return IndependenceGraph(self.derivation)

    @cached_property
    def topics(self) -> Topics:
        """What each source deals with."""
        return Topics(self._dossier, self._positions, self._relations)

    def attribution_of(self, statement: Statement | str) -> tuple[SourceChain, ...]:
        """Return who says that who said: a shortest chain of statements down to each that relays nobody.

        A chain ends where an actor said it first: see its `attributed_to`. It may also end in an id that the dossier
        lacks, or in a cycle; its `ending` says so.

        Args:
            statement: A statement, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is not a statement.
        """
        return self.attribution.chains(find_record(self._dossier, statement, Statement).id)

    def origins(self, source: Source | str) -> Origins:
        """Return where the information in a source came from, along `based_on`, and which chains are untraced.

        Args:
            source: A statement, document or piece of evidence, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is not a source.
        """
        return Origins(chains=self.derivation.chains(find_record(self._dossier, source, Source).id))

    def corroboration(self, proposition: Proposition | str) -> Corroboration:
        """Return whether what supports a proposition has more than one origin: origins are counted, not outlets.

        Args:
            proposition: A proposition, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is not a proposition.
        """
        asked = find_record(self._dossier, proposition, Proposition)
        supporting = self._support.supporting(asked)
        ids = [source.id for source in supporting]
        if self.independence.independent(ids):
            independence = Independence.INDEPENDENT
        elif self.independence.dependent(ids):
            independence = Independence.SHARED_ORIGIN
        else:
            independence = Independence.NOT_ESTABLISHED
        return Corroboration(
            proposition=asked,
            supporting=supporting,
            independence=independence,
            direct=self._support.direct(asked),
            derivation=self.derivation,
            graph=self.independence,
        )

    def support_group(self, proposition: Proposition) -> tuple[int, int]:
        """Return what propositions share that have all their support in common, such as equivalent ones."""
        return self._support.group(proposition)

    def assertions(self, proposition: Proposition) -> tuple[Statement, ...]:
        """Return the statements that present a proposition as a fact: with certainty, and without a condition."""
        return self._affirming(Literal(proposition=proposition.ref))

    def evidence(self, proposition: Proposition) -> tuple[Evidence, ...]:
        """Return the evidence that is offered for a proposition, without what shows only the state before."""
        supporting = self._dossier.referring_to(proposition, "supports")
        return tuple(record for record in supporting if isinstance(record, Evidence) and not record.baseline)

    def committing(self, literal: Literal) -> tuple[Statement, ...]:
        """Return the statements that commit their makers to a literal, by what they say or what follows from it."""
        premises = (one for one in self._relations.premises(literal) if self._relations.is_satisfiable(one))
        return tuple(said for premise in premises for said in self._affirming(premise))

    def upstream(self, *records: Record) -> tuple[Record, ...]:
        """Return records and everything that they relay or are based on, directly or not. Cycles are survived."""
        ids = reached([record.id for record in records], self._links)
        return tuple(variant for id in ids for variant in self._dossier.variants(id))

    def ends(self, *records: Record) -> tuple[Record, ...]:
        """Return where the chains of records end, whichever relation they follow.

        A statement that names no source of its own ends in its speakers, anything else in itself. What only leads back
        to itself, or to records that are missing, ends nowhere.
        """
        last = [source for source in self.upstream(*records) if not self._links(source.id)]
        return tuple(dict.fromkeys(end for source in last for end in self._ends(source)))

    def missing(self, *records: Record) -> tuple[str, ...]:
        """Return the ids that the chains of records lead to but that are not in the dossier."""
        links = dict.fromkeys(link for source in self.upstream(*records) for link in self._links(source.id))
        return tuple(link for link in links if link not in self._dossier)

    @cached_property
    def _support(self) -> SupportIndex:
        return SupportIndex(self._dossier, self._positions, self._relations, self._retractions.answerable)

    def _affirming(self, literal: Literal) -> tuple[Statement, ...]:
        on = self._positions.by_proposition(literal.proposition)
        return distinct(one.statement for one in on if one.categorical and one.holds is literal.holds)

    def _links(self, id: str) -> tuple[str, ...]:
        return (*self.attribution.sources(id), *self.derivation.sources(id))

    def _ends(self, record: Record) -> tuple[Record, ...]:
        if isinstance(record, Statement) and record.speakers:
            return self._dossier.resolve(record.speakers, Actor)
        return (record,)
