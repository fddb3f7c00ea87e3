"""Who is committed to what, who takes which stance, and where that contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import final

from geoclaims.analysis._arguments import to_literal
from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.commitments.contradictions import Contradiction, Contradictions, Derivation
from geoclaims.analysis.commitments.contradictory_statements import ContradictoryStatements, pair_up
from geoclaims.analysis.commitments.quotations import ContestedQuote, Quotations
from geoclaims.analysis.commitments.stances import Dispute, Stance, Stances
from geoclaims.analysis.commitments.stores import Commitment, CommitmentStores, Intention
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.analysis.sources import SourceAnalysis
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref, to_ref

__all__ = ["CommitmentAnalysis"]


@final
class CommitmentAnalysis:
    """Who is publicly committed to what, and which commitments cannot all be kept.

    [`Analysis.commitments`][geoclaims.analysis.CommitmentAnalysis.by_holder] is one.

    Args:
        dossier: The records.
        positions: The stand of each statement on each proposition.
        relations: What follows from which proposition, for everybody.
        actors: Who acts for whom.
        retractions: Who took which statement back.
        sources: Who says that who said.
    """

    def __init__(  # noqa: PLR0913 - it is where the other rooms meet
        self,
        dossier: Dossier,
        positions: Positions,
        relations: Relations,
        *,
        actors: ActorAnalysis,
        retractions: Retractions,
        sources: SourceAnalysis,
    ) -> None:
        self._dossier = dossier
        self._relations = relations
        self._actors = actors
        self._retractions = retractions
        self._sources = sources
        self._stores = CommitmentStores(dossier, positions, retractions)
        self._contradictions = Contradictions(relations, self._stores)
        self._consequences: dict[str, frozenset[Literal]] = {}

    @property
    def holders(self) -> tuple[Ref[Actor], ...]:
        """Everybody who is committed to something, by id."""
        return self._stores.holders

    def by_holder(self, holder: Actor | str, *, as_of: When | date | str | None = None) -> tuple[Commitment, ...]:
        """Return what a holder was publicly committed to, in the order of the dossier.

        Args:
            holder: An actor, a `Ref` or an id; it need not be in the dossier.
            as_of: The date to look at; None for everything that is recorded. Statements without a date count as made.

        Raises:
            InvalidValueError: If the date cannot be read.
        """
        cutoff = None if as_of is None else When.from_value(as_of)
        return tuple(one for one in self._stores.by_holder(to_ref(holder)) if one.stood_on(cutoff))

    def by_proposition(self, proposition: str) -> tuple[Commitment, ...]:
        """Return what anybody has ever been committed to about a proposition, in the order of the dossier."""
        return self._stores.by_proposition(proposition)

    def intentions(self, holder: Actor | str, *, as_of: When | date | str | None = None) -> tuple[Intention, ...]:
        """Return what a holder had publicly bound itself to bring about, in the order of the dossier.

        The arguments and errors are those of `by_holder`.
        """
        cutoff = None if as_of is None else When.from_value(as_of)
        return tuple(one for one in self._stores.intentions(to_ref(holder)) if one.stood_on(cutoff))

    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]:
        """Return every pair of a holder's standing commitments that cannot both be kept, shortest proofs first.

        Complete: it is empty exactly if everything that the holder has said with certainty, conditionals included, can
        be true together with the relations between propositions.

        Args:
            holder: An actor, a `Ref` or an id.
        """
        return self._contradictions.by_holder(to_ref(holder))

    def corrections(self, holder: Actor | str) -> tuple[Contradiction, ...]:
        """Return every pair of a commitment that a holder took back and one to the contrary made in doing so.

        Args:
            holder: An actor, a `Ref` or an id.
        """
        return self._contradictions.corrected(to_ref(holder))

    def contradictions_among(self, commitments: Iterable[Commitment]) -> tuple[Contradiction, ...]:
        """Return every pair of commitments, of any holders, that relations do not let both be kept."""
        return tuple(self._contradictions.among(commitments))

    def implying(self, literal: Literal) -> tuple[Commitment, ...]:
        """Return all current, certain commitments of any actor that imply a literal, by proposition."""
        return self._stances.implying(literal)

    def derivation(self, holder: Actor | str, literal: Literal) -> Derivation | None:
        """Return what commits a holder to a literal, by a shortest proof; None if nothing does.

        Args:
            holder: An actor, a `Ref` or an id.
            literal: A proposition, or its negation.

        Raises:
            InvalidValueError: If it is not a literal.
        """
        return self._contradictions.derivation(to_literal(literal), self.by_holder(holder))

    def consequences(self, commitments: Iterable[Commitment]) -> frozenset[Literal]:
        """Return all literals that some commitments of one holder come to."""
        return self._contradictions.consequences(tuple(commitments))

    def is_committed(self, holder: Actor | str, literal: Literal) -> bool:
        """Return whether a holder is committed to a literal. The arguments and errors are those of `derivation`."""
        asked, id = to_literal(literal), to_ref(holder)
        if id not in self._consequences:
            self._consequences[id] = self.consequences(self.by_holder(id))
        return asked in self._consequences[id]

    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]:
        """Return every holder's stances on a proposition, by date, whether stated or derived, kept or taken back.

        Args:
            proposition: A proposition, a `Ref` or an id.
        """
        return self._stances.by_proposition(to_ref(proposition))

    def disputes(self) -> tuple[Dispute, ...]:
        """Return every proposition that one holder affirms and another denies, with their stances."""
        return self._stances.disputes()

    def retractions(self, statement: Statement) -> tuple[Statement, ...]:
        """Return the statements with which its makers, or an institution of theirs, took a statement back, by id."""
        return self._retractions.answerable(statement)

    def retractions_by(self, statement: Statement, actors: Iterable[str]) -> tuple[Statement, ...]:
        """Return the statements with which any of some actors took a statement back, whatever their dates, by id."""
        return self._retractions.by(statement, actors)

    @cached_property
    def contradictory_statements(self) -> tuple[ContradictoryStatements, ...]:
        """Every pair of statements that contradict each other and commit the same holders, once.

        Left out is what rests on a proposition that its own relations rule out, what an institution has taken back for
        those who spoke for it, and what is only known as a contested quote: the one who relays it answers for it first.
        """
        contested = {frozenset((one.statement.id, one.against.id)) for one in self.contested_quotes}
        return tuple(one for one in self._paired if frozenset((one.earlier.id, one.later.id)) not in contested)

    @cached_property
    def corrected_statements(self) -> tuple[ContradictoryStatements, ...]:
        """Every pair of a statement that was taken back and the one that says the contrary in doing so, once."""
        return pair_up(one for holder in self.holders for one in self._contradictions.corrected(holder))

    @cached_property
    def contested_quotes(self) -> tuple[ContestedQuote, ...]:
        """Every statement that is known from another actor's report only, and that its speaker is on record against."""
        return Quotations(self._dossier, self._sources, self._retractions).contested(self._paired)

    @cached_property
    def _paired(self) -> tuple[ContradictoryStatements, ...]:
        found = (one for holder in self.holders for one in self._contradictions.between(holder))
        return pair_up(one for one in found if self._stands(one))

    def _stands(self, found: Contradiction) -> bool:
        literals = (literal for step in found.proof for literal in (step.premise, step.conclusion))
        return all(self._relations.is_satisfiable(literal) for literal in literals) and not any(
            self._retractions.by(said, self._actors.answerable_for_holder(said, found.holder))
            for said in found.statements
        )

    @cached_property
    def _stances(self) -> Stances:
        return Stances(self._relations, self._stores, self._contradictions)
