"""A graph of what follows from what, over literals that are plain numbers.

Literal `2 * n` says that variable n holds, `2 * n + 1` that it does not, so `literal ^ 1` is its opposite. Every edge
stands for a clause of two literals and is kept together with its contrapositive. Over such clauses a set of literals is
contradictory exactly if a path leads from one of them to the opposite of one of them, or from a literal to its opposite
and back (2-SAT: Aspvall, Plass and Tarjan 1979).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeAlias, final

from geoclaims.analysis._graphs.search import components

__all__ = ["Extra", "Implications"]

Extra: TypeAlias = Mapping[int, Sequence[int]]
"""Further edges that hold for one holder only: from a literal to what follows from it."""
Following: TypeAlias = Callable[[int], Iterable[int]]
_NONE: Final[tuple[int, ...]] = ()


@final
class Implications:
    """An implication graph. All searches are iterative, and linear in the literals and edges that they visit."""

    def __init__(self) -> None:
        self._successors: list[list[int] | tuple[int, ...]] = []
        self._helpers: set[int] = set()
        self.visited = 0
        """How many literals all searches together have visited: the work done, whatever the machine."""

    def fresh(self) -> int:
        """Return a new variable; the literal that says that it holds."""
        self._successors += (_NONE, _NONE)
        return len(self._successors) - 2

    def helper(self) -> int:
        """A new variable that only makes edges fewer: paths lead through it without naming it, and it adds no step."""
        literal = self.fresh()
        self._helpers |= {literal, literal ^ 1}
        return literal

    def is_helper(self, literal: int) -> bool:
        """Return whether a literal is one of a helper."""
        return literal in self._helpers

    def add(self, premise: int, conclusion: int) -> None:
        """Let one literal follow from another, and so the opposite of the other from the opposite of the one."""
        self._append(premise, conclusion)
        if premise != conclusion ^ 1:
            self._append(conclusion ^ 1, premise ^ 1)

    def _append(self, premise: int, conclusion: int) -> None:
        found = self._successors[premise]
        if isinstance(found, list):
            found.append(conclusion)
        else:
            self._successors[premise] = [conclusion]

    def successors(self, literal: int, extra: Extra) -> Sequence[int]:
        """Return what follows from a literal in one step."""
        found = self._successors[literal]
        return [*found, *extra[literal]] if literal in extra else found

    def affirmative(self) -> dict[int, list[int]]:
        """What follows from each literal that says that something holds; literals of which nothing follows left out."""
        return {literal: list(found) for literal, found in enumerate(self._successors) if found and not literal & 1}

    def closure(self, literals: Iterable[int], extra: Extra) -> set[int]:
        """Return the literals, and everything that follows from any of them."""
        return self._closure(literals, lambda literal: self.successors(literal, extra))

    def paths(
        self,
        start: int,
        goals: Collection[int],
        extra: Extra,
        within: Collection[int] | None = None,
    ) -> dict[int, list[int]]:
        """A shortest path from a literal to each of the goals that it leads to; to itself, the one without a step.

        Of several shortest paths it is always the same one, whatever the order in which the edges were added.

        Args:
            start: Where to begin.
            goals: Where to go.
            extra: Further edges.
            within: The only literals that a path may pass through; None for all.
        """
        tree = self._search_tree(
            start,
            lambda literal: [found for found in self.successors(literal, extra) if within is None or found in within],
            goals,
        )
        return {goal: self._branch(tree, start, goal) for goal in goals if goal in tree}

    def reach(self, start: int, extra: Extra) -> set[int]:
        """Half of what follows from a literal: up to where it turns from "holds" to "does not hold", and no further.

        Two literals contradict exactly if something is in the reach of one and its opposite in that of the other: a
        path from one to the other's opposite, read backwards from its turning point on, is a path from the other. So
        nobody has to follow denials to all that they rule out. With further edges there may be many turns, and it is
        all.
        """
        return self._closure([start], lambda literal: self._onwards(literal, extra))

    def _onwards(self, literal: int, extra: Extra) -> Sequence[int]:
        return self.successors(literal, extra) if extra or not literal & 1 else _NONE

    def _closure(self, literals: Iterable[int], following: Following) -> set[int]:
        """Return all that some literals lead to, themselves included."""
        known = set(literals)
        waiting = list(known)
        while waiting:
            for literal in following(waiting.pop()):
                if literal not in known:
                    known.add(literal)
                    waiting.append(literal)
        self.visited += len(known)
        return known

    def contradictory_pairs(self, starts: Iterable[int], extra: Extra) -> list[tuple[int, int]]:
        """Return every pair of some literals that contradict each other, and every one that contradicts itself."""
        reached_by: dict[int, list[int]] = {}
        for start in sorted(starts):
            for literal in self.reach(start, extra):
                reached_by.setdefault(literal, []).append(start)
        turning = (literal for literal in reached_by if not literal & 1 and literal ^ 1 in reached_by)
        pairs = (pair for literal in turning for pair in product(reached_by[literal], reached_by[literal ^ 1]))
        return sorted({(min(pair), max(pair)) for pair in pairs})

    def path_between(self, start: int, other: int, extra: Extra) -> list[int]:
        """Return a shortest path from a literal to the opposite of one that it contradicts, always the same one."""
        forth, back = (self._search_tree(one, lambda literal: self._onwards(literal, extra)) for one in (start, other))
        _, turn = min(
            (depth + back[literal ^ 1][0] + (literal in self._helpers), literal)
            for literal, (depth, _) in forth.items()
            if literal ^ 1 in back
        )
        there = self._branch(forth, start, turn)
        onwards = [literal ^ 1 for literal in reversed(self._branch(back, other, turn ^ 1))]
        return [*there, *(onwards if turn in self._helpers else onwards[1:])]

    def _search_tree(self, start: int, following: Following, goals: Iterable[int] = ()) -> dict[int, tuple[int, int]]:
        """All that a literal leads to: each with the number of steps to it, and the last literal but one on the path.

        Args:
            start: The root.
            following: What follows from a literal.
            goals: Where to stop once all of them are found; none to go on to the end.
        """
        tree = {start: (0, start)}
        front, wanted = [start], set(goals)
        while front and not (goals and wanted <= tree.keys()):
            wave: list[int] = []
            for literal in front:
                depth, waiting = tree[literal][0], [literal]
                while waiting:
                    for found in following(waiting.pop()):
                        if found not in tree:
                            helps = found in self._helpers
                            tree[found] = (depth + (not helps), literal)
                            (waiting if helps else wave).append(found)
            front = sorted(wave)
        self.visited += len(tree)
        return tree

    def _branch(self, tree: Mapping[int, tuple[int, int]], start: int, end: int) -> list[int]:
        """Return the path from the root of a tree to one of its literals, without helpers."""
        branch = [tree[end][1] if end in self._helpers else end]
        while branch[-1] != start:
            branch.append(tree[branch[-1]][1])
        return branch[::-1]

    def contradictory(self, literals: Iterable[int], extra: Extra) -> Iterator[list[int]]:
        """Return every set of literals that all follow from each other and hold a literal with its opposite.

        Only what follows from the given literals is looked at.
        """
        reached = self.closure(literals, extra)
        graph = {literal: self.successors(literal, extra) for literal in sorted(reached)}
        for component in components(graph):
            members = set(component)
            if len(members) > 1 and any(literal ^ 1 in members for literal in members):
                yield component
