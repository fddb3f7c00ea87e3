"""What follows from which proposition, by the meaning of the words alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, final

from geoclaims.analysis._graphs.implications import Extra, Implications
from geoclaims.analysis._graphs.intervals import Bounds, exclude, include
from geoclaims.analysis.entailment.positions import Position, Positions
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep
from geoclaims.analysis.entailment.readings import Reading, datings, figures
from geoclaims.analysis.entailment.unsatisfiable import Unsatisfiable, UnsatisfiableLiterals
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Literal
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.values.ref import Ref

__all__ = ["Conditionals", "ContradictoryLiterals", "Relations"]


class ContradictoryLiterals(NamedTuple):
    """Two literals that cannot both hold."""

    first: Literal
    """One of them."""
    second: Literal
    """The other; the same one again where it rules itself out."""
    proof: Proof
    """The path from the first to the opposite of the second; empty if that is what the first one is."""


@final
class Conditionals:
    """What a holder has said under a condition, as edges that hold for this holder only.

    Args:
        relations: The relations that hold for everybody.
        positions: The holder's conditional positions.
    """

    def __init__(self, relations: Relations, positions: Iterable[Position] = ()) -> None:
        self._said: dict[tuple[int, int], dict[Ref[Record], None]] = {}
        edges: dict[int, list[int]] = {}
        for position in positions:
            if position.given is not None:
                premise, conclusion = relations.number(position.given), relations.number(position.literal)
                for edge in {(premise, conclusion), (conclusion ^ 1, premise ^ 1)}:
                    self._said.setdefault(edge, {})[position.statement.ref] = None
                    edges.setdefault(edge[0], []).append(edge[1])
        self.edges: Extra = edges
        """From a literal's number to those that follow from it."""

    def __bool__(self) -> bool:
        return bool(self._said)

    def said(self, premise: int, conclusion: int) -> tuple[Ref[Record], ...]:
        """Return the statements that say so; empty if none does."""
        return tuple(sorted(self._said.get((premise, conclusion), ())))


@final
class Relations:
    """The relations between propositions, closed: implication, exclusion, equivalence, figures and dates.

    All of them are clauses of two literals, so the closure is complete: whatever follows is found, as a path of single
    steps, and by a search that is linear in what it visits. Read alone, these relations can always be satisfied, by
    letting no proposition hold; what they can do is rule a single proposition out, and
    `unsatisfiable` lists those.

    Args:
        dossier: The records.
        positions: What its statements say; propositions that only they mention take part as well.
    """

    def __init__(self, dossier: Dossier, positions: Positions) -> None:
        self._dossier = dossier
        propositions = dossier.of(Proposition)
        mentioned = {id for position in positions for id in _mentioned(position)}
        self._ids = sorted({id for proposition in propositions for id in _related(proposition)} | mentioned)
        self._implications = Implications()
        self._steps: dict[tuple[int, int], ProofStep] = {}  # paths to what is impossible share most of their steps
        self._numbers = {id: self._implications.fresh() for id in self._ids}
        for proposition in propositions:
            self._relate(proposition)
        self._related = self._implications.affirmative().keys()
        for readings in figures(propositions).values():
            include(self._bounds(readings), self._implications)
            exclude(self._bounds(readings), self._implications)
        for readings in datings(propositions).values():
            exclude(self._bounds(readings), self._implications)

    @property
    def visited(self) -> int:
        """How many literals all searches so far have visited: a measure of work that no machine changes."""
        return self._implications.visited

    def number(self, literal: Literal) -> int:
        """Return the number of a literal; -1 or less if no record mentions its proposition."""
        return self._numbers.get(literal.proposition, -2) + (not literal.holds)

    def literal(self, number: int) -> Literal:
        """Return the literal of a number."""
        return Literal(proposition=Ref(self._ids[number >> 1]), holds=not number & 1)

    def proof(self, premise: Literal, conclusion: Literal, conditionals: Conditionals | None = None) -> Proof | None:
        """Return a shortest path from one literal to another: empty if they are the same, None if there is none.

        Args:
            premise: From what.
            conclusion: To what.
            conditionals: What holds for one holder besides.
        """
        if premise.without_extra == conclusion.without_extra:
            return ()
        start, goal = self.number(premise), self.number(conclusion)
        if start < 0 or goal < 0:
            return None
        conditionals = conditionals or Conditionals(self)
        paths = self._implications.paths(start, [goal], conditionals.edges)
        return self._proof(paths[goal], conditionals) if goal in paths else None

    def supports(
        self,
        conclusion: Literal,
        premises: Iterable[Literal],
        conditionals: Conditionals | None = None,
    ) -> dict[Literal, Proof]:
        """Return those of some premises from which a literal follows, each with a shortest proof, shortest first."""
        goal, conditionals = self.number(conclusion), conditionals or Conditionals(self)
        starts = {number ^ 1: premise for premise in premises if (number := self.number(premise)) >= 0}
        if goal < 0:
            return {}
        # One search backwards: whatever implies the conclusion follows, negated, from its opposite.
        found = self._implications.paths(goal ^ 1, starts, conditionals.edges)
        paths = {starts[end]: [number ^ 1 for number in reversed(path)] for end, path in found.items()}
        nearest = sorted(paths.items(), key=lambda path: (len(path[1]), path[1]))
        return {premise: self._proof(path, conditionals) for premise, path in nearest}

    def closure(self, literals: Iterable[Literal], conditionals: Conditionals | None = None) -> set[int]:
        """Return the numbers of the literals and of everything that follows from them."""
        numbers = {number for number in map(self.number, literals) if number >= 0}
        reached = self._implications.closure(numbers, conditionals.edges if conditionals else {})
        return {number for number in reached if number < 2 * len(self._ids)}

    def follows(self, literals: Iterable[Literal], conditionals: Conditionals | None = None) -> frozenset[Literal]:
        """Return the literals and everything that follows from them."""
        given = frozenset(literal.without_extra for literal in literals)
        return given.union(map(self.literal, self.closure(given, conditionals)))

    def premises(self, conclusion: Literal) -> tuple[Literal, ...]:
        """Return every literal from which another one follows by relations, itself included, by proposition."""
        implying = {self.literal(number ^ 1) for number in self.closure([conclusion.opposite])}
        return tuple(sorted(implying | {conclusion.without_extra}, key=lambda one: (one.proposition, one.holds)))

    def contradictory_pairs(
        self,
        literals: Iterable[Literal],
        conditionals: Conditionals,
    ) -> tuple[ContradictoryLiterals, ...]:
        """Every pair of the literals that cannot both hold, each with a shortest path from one to the other's opposite.

        A literal that rules itself out by the conditionals is paired with itself. One that does so by the relations
        alone is left out: nothing is concluded from it. The pairs with the shortest paths come first.
        """
        starts = {number: literal for literal in literals if (number := self.number(literal)) >= 0}
        possible = starts.keys() - self._ruled_out.literals
        edges = conditionals.edges
        # A holder that is committed to one thing only cannot contradict anything but its own conditionals.
        pairs = self._implications.contradictory_pairs(possible, edges) if edges or len(possible) > 1 else []
        paths = sorted((self._implications.path_between(*pair, edges) for pair in pairs), key=len)
        return tuple(
            ContradictoryLiterals(starts[path[0]], starts[path[-1] ^ 1], self._proof(path, conditionals))
            for path in paths
        )

    def cycles(self, conditionals: Conditionals) -> tuple[tuple[Proof, Proof], ...]:
        """Return where conditionals alone rule out everything: paths from a literal to its opposite, and back again."""
        found: list[tuple[Proof, Proof]] = []
        for component in self._implications.contradictory(sorted(conditionals.edges), conditionals.edges):
            members = set(component)
            start = min(number for number in members if number ^ 1 in members and number < 2 * len(self._ids))
            there = self._implications.paths(start, [start ^ 1], conditionals.edges, members)[start ^ 1]
            back = self._implications.paths(start ^ 1, [start], conditionals.edges, members)[start]
            found.append((self._proof(there, conditionals), self._proof(back, conditionals)))
        return tuple(found)

    def forced_by(self, conditionals: Conditionals) -> frozenset[Literal]:
        """Return the literals that follow from conditionals alone, whatever else is so."""
        edges = conditionals.edges
        reached = self._implications.closure(edges, edges)
        open_ = (number for number in reached if number ^ 1 not in self._ruled_out.literals)
        found = (number for number in open_ if number in self._implications.closure([number ^ 1], edges))
        return frozenset(self.literal(number) for number in found if number < 2 * len(self._ids))

    @cached_property
    def unsatisfiable(self) -> tuple[Unsatisfiable, ...]:
        """The propositions that their own relations rule out, without those that imply them.

        "p implies q" beside "p contradicts q" leaves p no path to hold. That is a defect of the relations, or a
        source's claim of something absurd; it makes no other proposition impossible that does not imply it.
        """
        return tuple(self._unsatisfiable(component) for component in self._ruled_out.components)

    def refutation(self, literal: Literal) -> Proof:
        """Return a path from a literal that relations rule out to its opposite; empty if they do not.

        It leads through one of the `unsatisfiable` propositions,
        and need not be the shortest.
        """
        if self.is_satisfiable(literal):
            return ()
        return self._proof(self._ruled_out.path(self.number(literal)), Conditionals(self))

    def is_satisfiable(self, literal: Literal) -> bool:
        """Return whether a literal is not ruled out by its own relations."""
        return self.number(literal) not in self._ruled_out.literals

    @cached_property
    def _ruled_out(self) -> UnsatisfiableLiterals:
        return UnsatisfiableLiterals(self._implications, self._related)

    @cached_property
    def holding(self) -> dict[int, list[int]]:
        """From the number of each proposition that implies others to theirs; those without a name make edges fewer."""
        graph = self._implications.affirmative()
        return {literal: [found for found in following if not found & 1] for literal, following in graph.items()}

    def name(self, number: int) -> str | None:
        """Return the id of the proposition of a number; None if it stands for none."""
        return self._ids[number >> 1] if number < 2 * len(self._ids) else None

    def _unsatisfiable(self, component: list[int]) -> Unsatisfiable:
        propositions = tuple(self.literal(number).proposition for number in sorted(component))
        return Unsatisfiable(propositions, self.refutation(Literal(proposition=propositions[0])))

    def _relate(self, proposition: Proposition) -> None:
        number, implications = self._numbers[proposition.id], self._implications
        for implied in proposition.implies:
            implications.add(number, self._numbers[implied])
        for excluded in proposition.contradicts:
            implications.add(number, self._numbers[excluded] ^ 1)
        for same in proposition.equivalent_to:
            implications.add(number, self._numbers[same])
            implications.add(self._numbers[same], number)

    def _bounds(self, readings: Iterable[Reading]) -> list[Bounds]:
        return [Bounds(low, high, self._numbers[proposition.id]) for proposition, low, high in readings]

    def _proof(self, path: list[int], conditionals: Conditionals) -> Proof:
        return tuple(self._step(premise, conclusion, conditionals) for premise, conclusion in pairwise(path))

    def _step(self, premise: int, conclusion: int, conditionals: Conditionals) -> ProofStep:
        if said := conditionals.said(premise, conclusion):
            return ProofStep(
                premise=self.literal(premise),
                conclusion=self.literal(conclusion),
                relation=Inference.CONDITIONAL,
                records=said,
            )
        step = self._steps.get((premise, conclusion))
        if step is None:
            relation, records = self._relation(premise, conclusion)
            literals = self.literal(premise), self.literal(conclusion)
            step = ProofStep(premise=literals[0], conclusion=literals[1], relation=relation, records=records)
            self._steps[premise, conclusion] = step
        return step

    def _relation(self, premise: int, conclusion: int) -> tuple[Inference, tuple[Ref[Record], ...]]:
        """Return what leads from one literal to another, and the propositions that say so."""
        first, second = self.literal(premise).proposition, self.literal(conclusion).proposition
        if premise & 1:  # "not q, so not p" is p's implication of q, read backwards
            first, second = second, first
        excludes = (premise ^ conclusion) & 1
        paths = (
            ((first, Inference.CONTRADICTS, second), (second, Inference.CONTRADICTS, first))
            if excludes
            else (
                (first, Inference.IMPLIES, second),
                (first, Inference.EQUIVALENT, second),
                (second, Inference.EQUIVALENT, first),
            )
        )
        for one, relation, other in paths:
            if any(
                other in _listed(proposition, relation) for proposition in self._dossier.resolve([one], Proposition)
            ):
                return relation, (one,)
        sides = [self._dossier.resolve([one], Proposition) for one in (first, second)]
        counted = all(any(proposition.quantity for proposition in side) for side in sides)
        return Inference.FIGURES if counted else Inference.DATES, (first, second)


def _listed(proposition: Proposition, relation: Inference) -> tuple[Ref[Proposition], ...]:
    listed = {
        Inference.IMPLIES: proposition.implies,
        Inference.CONTRADICTS: proposition.contradicts,
        Inference.EQUIVALENT: proposition.equivalent_to,
    }
    return listed[relation]


def _related(proposition: Proposition) -> Iterator[str]:
    yield proposition.id
    yield from (*proposition.implies, *proposition.contradicts, *proposition.equivalent_to)


def _mentioned(position: Position) -> Iterator[str]:
    yield position.proposition
    if position.given is not None:
        yield position.given.proposition
