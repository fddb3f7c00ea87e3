"""What follows from a dossier: one room for each question."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import cast, final

from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.actors.terms import TermTable
from geoclaims.analysis.commitments import CommitmentAnalysis
from geoclaims.analysis.commitments.contradictions import Contradiction, Derivation
from geoclaims.analysis.commitments.contradictory_statements import ContradictoryStatements
from geoclaims.analysis.commitments.quotations import ContestedQuote
from geoclaims.analysis.commitments.stances import Dispute, Stance
from geoclaims.analysis.commitments.stores import Commitment, Intention
from geoclaims.analysis.entailment import EntailmentAnalysis
from geoclaims.analysis.entailment.positions import Position, Positions
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.analysis.entailment.unsatisfiable import Unsatisfiable
from geoclaims.analysis.sources import SourceAnalysis
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, SourceChains
from geoclaims.analysis.sources.corroboration import Corroboration, Independence, Origins
from geoclaims.analysis.sources.independence import IndependenceGraph
from geoclaims.analysis.sources.topics import Topics
from geoclaims.analysis.timeline import TimelineEntry, timeline
from geoclaims.analysis.treaties import TreatyAnalysis
from geoclaims.analysis.treaties.applicability import Applicability, Criterion
from geoclaims.analysis.treaties.cases import Case
from geoclaims.analysis.treaties.participation import DecidedPhase, Participation, TreatyPhase
from geoclaims.analysis.treaties.status import Duty, TreatyStatus
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.actors import Actor
from geoclaims.records.propositions import Proposition
from geoclaims.records.treaties import Treaty
from geoclaims.text.counting import counted
from geoclaims.values.dates import When

__all__ = [
    "ActorAnalysis",
    "Analysis",
    "Applicability",
    "Case",
    "ChainEnding",
    "Commitment",
    "CommitmentAnalysis",
    "ContestedQuote",
    "Contradiction",
    "ContradictoryStatements",
    "Corroboration",
    "Criterion",
    "DecidedPhase",
    "Derivation",
    "Dispute",
    "Duty",
    "EntailmentAnalysis",
    "Independence",
    "IndependenceGraph",
    "Inference",
    "Intention",
    "Origins",
    "Participation",
    "Position",
    "Proof",
    "ProofStep",
    "SourceAnalysis",
    "SourceChain",
    "SourceChains",
    "Stance",
    "TermTable",
    "TimelineEntry",
    "Topics",
    "TreatyAnalysis",
    "TreatyPhase",
    "TreatyStatus",
    "Unsatisfiable",
]


@final
class Analysis:
    """What follows from a dossier: five rooms, each computed once and only when asked for.

    The methods answer the questions that every dossier is asked; each room answers the rest of its kind.

    Args:
        dossier: The records.
        external: Beginnings of ids that are defined elsewhere; references to such ids are never dangling.
        tags: The record types that are known, besides those of the library.

    Raises:
        InvalidValueError: If `dossier` is not a `Dossier`.
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
        """Return whether an id that the dossier lacks is known to exist: declared external, or withheld by `as_of`."""
        return id.startswith(self._external) or id in self._dossier.withheld

    def __repr__(self) -> str:
        """Return what it is an analysis of."""
        return f"<Analysis of {counted(len(self._dossier), 'record')}>"

    # The rooms.

    @cached_property
    def entailment(self) -> EntailmentAnalysis:
        """What statements say of propositions, and what follows from it."""
        return EntailmentAnalysis(self._positions, self._relations)

    @cached_property
    def actors(self) -> ActorAnalysis:
        """Who held which office when, who acts for whom, and who answers for a statement."""
        return ActorAnalysis(self._dossier)

    @cached_property
    def sources(self) -> SourceAnalysis:
        """Where claims come from, and how many independent sources they have."""
        return SourceAnalysis(self._dossier, self._positions, self._relations, self._retractions)

    @cached_property
    def treaties(self) -> TreatyAnalysis:
        """Who is bound by which treaty or norm on a day, and to what."""
        return TreatyAnalysis(self._dossier, self.actors)

    @cached_property
    def commitments(self) -> CommitmentAnalysis:
        """Who is committed to what, who takes which stance, and where that contradicts itself."""
        return CommitmentAnalysis(
            self._dossier,
            self._positions,
            self._relations,
            actors=self.actors,
            retractions=self._retractions,
            sources=self.sources,
        )

    # What was said? Who is committed to what? Where does it come from? Is it consistent? Who is bound?

    @cached_property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Everything that is said to have happened, by the earliest day that it can have; undated things last."""
        return timeline(self._dossier)

    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]:
        """Return every holder's stances on a proposition: see `commitments`."""
        return self.commitments.stances(proposition)

    def corroboration(self, proposition: Proposition | str) -> Corroboration:
        """Return whether what supports a proposition has more than one origin: see `sources`."""
        return self.sources.corroboration(proposition)

    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]:
        """Return every pair of a holder's commitments that cannot both be kept: see `commitments`."""
        return self.commitments.contradictions(holder)

    def bound(self, treaty: Treaty | str, actor: Actor | str, on: When | date | str) -> TreatyStatus:
        """Return whether a treaty binds an actor at a time: `status` of `treaties`."""
        return self.treaties.status(treaty, actor, on=on)

    @cached_property
    def _positions(self) -> Positions:
        return Positions(self._dossier)

    @cached_property
    def _relations(self) -> Relations:
        return Relations(self._dossier, self._positions)

    @cached_property
    def _retractions(self) -> Retractions:
        return Retractions(self._dossier, self.actors)
