"""What statements say, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from geoclaims.analysis.entailment.positions import Position, Positions
from geoclaims.analysis.entailment.proofs import Proof
from geoclaims.analysis.entailment.relations import Conditionals, Relations
from geoclaims.analysis.entailment.unsatisfiable import Unsatisfiable
from geoclaims.records.claims import Literal
from geoclaims.records.statements import Statement

__all__ = ["EntailmentAnalysis"]


@final
class EntailmentAnalysis:
    """What statements say of propositions, and what follows by the relations between these.

    [`Analysis.entailment`][geoclaims.Analysis.entailment] is one.

    Args:
        positions: The stand of each statement on each proposition.
        relations: What follows from which proposition, for everybody.
    """

    def __init__(self, positions: Positions, relations: Relations) -> None:
        self._positions = positions
        self._relations = relations

    def positions_of(self, statement: Statement) -> tuple[Position, ...]:
        """Return the positions that a statement takes, each once."""
        return self._positions.by_statement(statement)

    def positions_on(self, proposition: str) -> tuple[Position, ...]:
        """Return every position on a proposition, by statement."""
        return self._positions.by_proposition(proposition)

    def follows(self, literals: Iterable[Literal], conditionals: Iterable[Position] = ()) -> frozenset[Literal]:
        """Return some literals and everything that follows from them.

        Args:
            literals: From what.
            conditionals: Conditional positions that hold as well: "if p then q".
        """
        return self._relations.follows(literals, Conditionals(self._relations, conditionals))

    def proof(self, premise: Literal, conclusion: Literal) -> Proof | None:
        """Return a shortest proof of one literal from another; empty if they are the same, None if there is none."""
        return self._relations.proof(premise, conclusion)

    def is_satisfiable(self, literal: Literal) -> bool:
        """Return whether a literal is not ruled out by its own relations."""
        return self._relations.is_satisfiable(literal)

    @property
    def unsatisfiable(self) -> tuple[Unsatisfiable, ...]:
        """The propositions that their own relations rule out, without those that imply them.

        "p implies q" beside "p contradicts q" leaves p no way to hold. That is a defect of the relations, or a source's
        claim of something absurd. It makes no other proposition unsatisfiable that does not imply it.
        """
        return self._relations.unsatisfiable
