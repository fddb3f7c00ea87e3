"""Which literals rule themselves out."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import NamedTuple, final

from geoclaims.analysis._graphs.implications import Implications
from geoclaims.analysis._graphs.search import components
from geoclaims.analysis.entailment.proofs import Proof
from geoclaims.records.propositions import Proposition
from geoclaims.text.counting import counted
from geoclaims.text.summaries import listed, summary
from geoclaims.values.ref import Ref

__all__ = ["Unsatisfiable", "UnsatisfiableLiterals"]


class Unsatisfiable(NamedTuple):
    """A proposition whose own relations rule it out."""

    propositions: tuple[Ref[Proposition], ...]
    """The proposition, and those that are equivalent to it."""
    proof: Proof
    """The proof from the first of them to its opposite."""

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(self, f"{listed(self.propositions)}, {counted(len(self.proof), 'step')}")


@final
class UnsatisfiableLiterals:
    """The literals of a graph from which their own opposite follows.

    It is assumed that, as with relations between propositions, no edge leads from "does not hold" to "holds": then only
    a literal that says that something holds can be ruled out, and whatever implies such a literal is ruled out too.

    Args:
        implications: The graph.
        related: The literals with edges of their own. What leads to none of them has only edges that say how intervals
            lie, and these contradict nobody.
    """

    def __init__(self, implications: Implications, related: Collection[int]) -> None:
        self._implications = implications
        self.literals: set[int] = set()
        """All of them."""
        self.components: list[list[int]] = []
        """Those that imply no other one, in groups that imply each other, without helpers."""
        self._explained: set[int] = set()
        self._turning_paths: dict[int, list[int]] = {}
        graph = implications.affirmative()
        related_to: set[int] = set()
        excluding: set[int] = set()
        holding = {literal: [found for found in following if not found & 1] for literal, following in graph.items()}
        for component in components(holding):
            following = {found for literal in component for found in graph.get(literal, ())}.difference(component)
            if not related_to.isdisjoint(following) or any(literal in related for literal in component):
                related_to.update(component)
            if any(found & 1 or found in excluding for found in following):
                excluding.update(component)
            suspect = component[0] in related_to and component[0] in excluding
            if not self.literals.isdisjoint(following) or (suspect and self._contradicts_itself(component, following)):
                self._rule_out(component, following)

    @cached_property
    def _next(self) -> dict[int, int]:
        """For each ruled out literal but the first of each group, the next on a shortest path to one of these."""
        front = sorted(min(component) for component in self.components)
        onwards: dict[int, int] = {}
        met = set(front)
        while front:
            following: list[int] = []
            for literal in front:
                # What implies it is, negated, what its opposite implies.
                for implying in (found ^ 1 for found in self._implications.successors(literal ^ 1, {})):
                    if implying in self.literals and implying not in met:
                        met.add(implying)
                        onwards[implying] = literal
                        following.append(implying)
            front = sorted(following)
        return onwards

    def path(self, literal: int) -> list[int]:
        """Return a path from a ruled out literal to its opposite, through one of those that rule themselves out."""
        there = [literal]
        while there[-1] in self._next:
            there.append(self._next[there[-1]])
        turning = self._turning_paths.setdefault(there[-1], [])
        if not turning:
            turning += self._implications.path_between(there[-1], there[-1], {})
        path = [*there[:-1], *turning, *(passed ^ 1 for passed in reversed(there[:-1]))]
        return [passed for passed in path if not self._implications.is_helper(passed)]

    def _rule_out(self, component: list[int], following: set[int]) -> None:
        self.literals.update(component)
        named = [literal for literal in component if not self._implications.is_helper(literal)]
        if named and self._explained.isdisjoint(following):
            self.components.append(named)
        if named or not self._explained.isdisjoint(following):
            self._explained.update(component)

    def _contradicts_itself(self, component: list[int], following: set[int]) -> bool:
        if any(found ^ 1 in component for found in following):
            return True
        # What has but one way out contradicts itself only if what it leads to does.
        return len(following) > 1 and self._contradictory(component[0])

    def _contradictory(self, start: int) -> bool:
        """Return whether something and its opposite follow from a literal."""
        known = {start}
        waiting = [start]
        while waiting:
            for literal in self._implications.successors(waiting.pop(), {}):
                if literal ^ 1 in known:
                    return True
                if literal not in known:
                    known.add(literal)
                    if not literal & 1:  # the rest would only mirror the path here
                        waiting.append(literal)
        return False
