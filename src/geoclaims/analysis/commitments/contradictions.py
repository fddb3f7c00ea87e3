"""Where a holder's own commitments cannot all be kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product
from typing import final

import attrs

from geoclaims._distinct import distinct
from geoclaims._docstrings import documented
from geoclaims.analysis.commitments.stores import Commitment, CommitmentStores
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep
from geoclaims.analysis.entailment.relations import Conditionals, Relations
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.statements import Statement
from geoclaims.text.counting import counted
from geoclaims.text.summaries import quoted, summary
from geoclaims.values.ref import Ref

__all__ = ["Contradiction", "Contradictions", "Derivation"]


@final
@documented
@attrs.frozen(kw_only=True)
class Contradiction:
    """Two commitments that cannot both be kept, and why."""

    first: Commitment
    """One of them."""
    second: Commitment
    """The other. The same one, where a commitment rules itself out."""
    proof: Proof
    """The proof from what the first is to, to the opposite of what the second is to. Where conditionals alone
    contradict each other, the proof from a literal to its opposite and back."""
    conditionals: tuple[Commitment, ...] = ()
    """The holder's conditional commitments that the proof makes use of."""

    @property
    def holder(self) -> Ref[Actor]:
        """Whose commitments they are."""
        return self.first.holder

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements that made the commitments, each once: of the two, then of the conditionals."""
        made = (self.first, self.second, *self.conditionals)
        return distinct(one.statement for one in made)

    @property
    def backwards(self) -> Contradiction:
        """The same contradiction, told from the other end."""
        proof = tuple(step.contrapositive for step in reversed(self.proof))
        return attrs.evolve(
            self,
            first=self.second,
            second=self.first,
            proof=proof,
            conditionals=self.conditionals[::-1],
        )

    @property
    def self_defeating(self) -> bool:
        """Whether a commitment is ruled out by relations alone: a matter of these relations, not of the holder."""
        return self.first is self.second

    def __repr__(self) -> str:
        """Return a short summary."""
        one, other = self.first.literal, self.second.literal
        words = (
            f"of {quoted(self.holder)}: {quoted(one.proposition, holds=one.holds)} by {quoted(self.first.statement.id)}"
        )
        against = f"{quoted(other.proposition, holds=other.holds)} by {quoted(self.second.statement.id)}"
        return summary(self, f"{words} against {against}, {counted(len(self.proof), 'step')}")


@final
@documented
@attrs.frozen(kw_only=True)
class Derivation:
    """A literal that a holder is committed to, and by what."""

    commitment: Commitment
    """The commitment that it follows from."""
    proof: Proof
    """The proof of it; empty if the commitment is to the literal itself. Where it follows from conditionals alone, the
    proof begins at its opposite: even then it would be so."""

    def __repr__(self) -> str:
        """Return a short summary."""
        end = self.proof[-1].conclusion if self.proof else self.commitment.literal
        words = f"of {quoted(end.proposition, holds=end.holds)} from {quoted(self.commitment.statement.id)}"
        return summary(self, f"{words}, {counted(len(self.proof), 'step')}")


@final
class Contradictions:
    """The contradictions inside each holder's store.

    Complete for what the model can say: a holder has one exactly if its certain commitments, conditional ones included,
    cannot all be true together with the relations between propositions.

    Args:
        relations: What follows from what.
        stores: Who is committed to what.
    """

    def __init__(self, relations: Relations, stores: CommitmentStores) -> None:
        self._relations = relations
        self._stores = stores

    def by_holder(self, holder: str) -> tuple[Contradiction, ...]:
        """Return every pair of a holder's standing commitments that contradict each other, shortest explanations first.

        A commitment that relations alone rule out is paired with itself, and with nothing else.
        """
        standing = [one for one in self._stores.by_holder(holder) if one.stood_on(None)]
        return _sorted((*self.between(holder), *self._self_defeating(standing)))

    def between(self, holder: str) -> tuple[Contradiction, ...]:
        """Return those of a holder's contradictions that it takes two commitments for, shortest explanations first."""
        standing = [one for one in self._stores.by_holder(holder) if one.stood_on(None)]
        said = [one for one in standing if one.position.conditional]
        conditionals = Conditionals(self._relations, (one.position for one in said))
        return _sorted((*self._pairs(standing, said, conditionals), *self._cyclic(said, conditionals)))

    def corrected(self, holder: str) -> tuple[Contradiction, ...]:
        """Return every pair of a commitment that a holder took back and one to the contrary made in doing so."""
        made: dict[int, list[Commitment]] = {}
        for one in self._stores.by_holder(holder):
            made.setdefault(id(one.statement), []).append(one)
        found: list[Contradiction] = []
        for old in (one for one in self._stores.by_holder(holder) if one.position.categorical):
            for later in old.withdrawn_by:
                new = [one for one in made.get(id(later), ()) if one.stood_on(None)]
                found += [pair for pair in self.among([old, *new]) if pair.first is old or pair.second is old]
        return _sorted(found)

    def consequences(self, standing: Sequence[Commitment]) -> frozenset[Literal]:
        """Return all literals that one holder's commitments come to."""
        conditionals = Conditionals(self._relations, (one.position for one in standing if one.position.conditional))
        categorical = (one.literal for one in standing if one.position.categorical)
        known = self._relations.follows(categorical, conditionals)
        return known | self._relations.forced_by(conditionals) if conditionals else known

    def among(self, commitments: Iterable[Commitment]) -> Iterator[Contradiction]:
        """Return every pair of commitments, of whomsoever, that contradict each other by the relations alone."""
        return self._pairs(list(commitments), [], Conditionals(self._relations))

    def derivation(self, literal: Literal, standing: Sequence[Commitment]) -> Derivation | None:
        """By which of one holder's commitments a literal follows, by the shortest path; None if it does not."""
        said = [one for one in standing if one.position.conditional]
        conditionals = Conditionals(self._relations, (one.position for one in said))
        categorical = {one.literal: one for one in reversed(standing) if one.position.categorical}
        for premise, proof in self._relations.supports(literal, categorical, conditionals).items():
            return Derivation(commitment=categorical[premise], proof=proof)
        either_way = self._relations.proof(literal.opposite, literal, conditionals)
        used = _used(either_way or (), said)
        return Derivation(commitment=used[0], proof=either_way) if either_way and used else None

    def _pairs(
        self,
        standing: list[Commitment],
        said: list[Commitment],
        conditionals: Conditionals,
    ) -> Iterator[Contradiction]:
        categorical: dict[Literal, list[Commitment]] = {}
        for one in standing:
            if one.position.categorical:
                categorical.setdefault(one.literal, []).append(one)
        for first, second, proof in self._relations.contradictory_pairs(categorical, conditionals):
            # A literal that rules itself out collides with the conditional that makes it so.
            for one, other in product(
                categorical[first],
                categorical[second] if first != second else _used(proof, said)[:1],
            ):
                used = _used(proof, said, near=(one.statement, other.statement))
                yield Contradiction(first=one, second=other, proof=proof, conditionals=used)

    def _self_defeating(self, standing: list[Commitment]) -> Iterator[Contradiction]:
        for one in standing:
            if one.position.categorical and (proof := self._relations.refutation(one.literal)):
                yield Contradiction(first=one, second=one, proof=proof)

    def _cyclic(self, said: list[Commitment], conditionals: Conditionals) -> Iterator[Contradiction]:
        if conditionals:
            for there, back in self._relations.cycles(conditionals):
                used = _used((*there, *back), said)
                yield Contradiction(first=used[0], second=used[-1], proof=(*there, *back), conditionals=used)


def _used(proof: Proof, said: Sequence[Commitment], near: Iterable[Statement] = ()) -> tuple[Commitment, ...]:
    """The conditional commitments that a proof makes use of, in its order: of several equal ones, one of a near day."""
    if not said:
        return ()
    days = {statement.when.day for statement in near if statement.when and statement.when.day}
    by_step: dict[tuple[Literal, Literal], list[Commitment]] = {}
    for one, given in ((one, one.position.given) for one in said if one.position.given):
        by_step.setdefault((given, one.literal), []).append(one)
        by_step.setdefault((one.literal.opposite, given.opposite), []).append(one)
    used = (one for step in proof for one in _first(step, by_step, days))
    return distinct(used)


def _first(
    step: ProofStep,
    by_step: dict[tuple[Literal, Literal], list[Commitment]],
    days: set[date],
) -> list[Commitment]:
    if step.relation is not Inference.CONDITIONAL:
        return []
    return sorted(by_step[step.premise, step.conclusion], key=lambda one: (not _on(one, days), one.statement.id))[:1]


def _on(commitment: Commitment, days: set[date]) -> bool:
    when = commitment.statement.when
    return when is not None and when.day in days


def _sorted(contradictions: Iterable[Contradiction]) -> tuple[Contradiction, ...]:
    return tuple(
        sorted(contradictions, key=lambda one: (len(one.proof), [statement.id for statement in one.statements])),
    )
