"""A graph of what follows from what, over literals that are plain numbers.

Literal `2 * n` says that variable n holds, `2 * n + 1` that it does not, so `literal ^ 1` is its opposite. Every edge
stands for a clause of two literals and is kept together with its contrapositive. Over such clauses a set of literals is
contradictory exactly if a way leads from one of them to the opposite of one of them, or from a literal to its opposite
and back (2-SAT: Aspvall, Plass and Tarjan 1979).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeAlias, final

from geoclaims.analysis.graph import components

__all__ = ["Extra", "Implications"]

Extra: TypeAlias = Mapping[int, Sequence[int]]
"""Further edges that hold for one holder only: from a literal to what follows from it."""
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
        """A new variable; the literal that says that it holds."""
        self._successors += (_NONE, _NONE)
        return len(self._successors) - 2

    def helper(self) -> int:
        """A new variable that only makes edges fewer: ways lead through it without naming it, and it adds no step."""
        literal = self.fresh()
        self._helpers |= {literal, literal ^ 1}
        return literal

    def is_helper(self, literal: int) -> bool:
        """Whether a literal is one of a helper."""
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
        """What follows from a literal in one step."""
        found = self._successors[literal]
        return [*found, *extra[literal]] if literal in extra else found

    def affirmative(self) -> dict[int, list[int]]:
        """What follows from each literal that says that something holds; literals of which nothing follows left out."""
        return {literal: list(found) for literal, found in enumerate(self._successors) if found and not literal & 1}

    def closure(self, literals: Iterable[int], extra: Extra) -> set[int]:
        """The literals, and everything that follows from any of them."""
        known = set(literals)
        waiting = list(known)
        while waiting:
            for literal in self.successors(waiting.pop(), extra):
                if literal not in known:
                    known.add(literal)
                    waiting.append(literal)
        self.visited += len(known)
        return known

    def ways(
        self, start: int, goals: Collection[int], extra: Extra, within: Collection[int] | None = None
    ) -> dict[int, list[int]]:
        """A shortest way of at least one step from a literal to each of the goals that it leads to.

        Of several shortest ways it is always the same one, whatever the order in which the edges were added.

        Args:
            start: Where to begin.
            goals: Where to go.
            extra: Further edges.
            within: The only literals that a way may pass through; None for all.
        """
        came_from: dict[int, int] = {}
        wanted = set(goals)
        front = [start]
        while front and wanted:
            wave: list[int] = []
            for literal in front:
                waiting = [literal]
                while waiting:
                    for following in self.successors(waiting.pop(), extra):
                        if following not in came_from and (within is None or following in within):
                            came_from[following] = literal
                            (waiting if following in self._helpers else wave).append(following)
            wanted.difference_update(wave)
            front = sorted(wave)
        self.visited += len(came_from)
        return {goal: _trail(came_from, start, goal) for goal in goals if goal in came_from}

    def reach(self, start: int, extra: Extra) -> set[int]:
        """Half of what follows from a literal: up to where it turns from "holds" to "does not hold", and no further.

        Two literals collide exactly if something is in the reach of one and its opposite in that of the other: a way
        from one to the other's opposite, read backwards from its turning point on, is a way from the other. So nobody
        has to follow denials to all that they rule out. With further edges there may be many turns, and it is all.
        """
        known = {start}
        waiting = [start]
        while waiting:
            literal = waiting.pop()
            for following in self.successors(literal, extra) if extra or not literal & 1 else ():
                if following not in known:
                    known.add(following)
                    waiting.append(following)
        self.visited += len(known)
        return known

    def collisions(self, starts: Iterable[int], extra: Extra) -> list[tuple[int, int]]:
        """Every pair of some literals that collide, and every one that collides with itself."""
        reached_by: dict[int, list[int]] = {}
        for start in sorted(starts):
            for literal in self.reach(start, extra):
                reached_by.setdefault(literal, []).append(start)
        turning = (literal for literal in reached_by if not literal & 1 and literal ^ 1 in reached_by)
        pairs = (pair for literal in turning for pair in product(reached_by[literal], reached_by[literal ^ 1]))
        return sorted({(min(pair), max(pair)) for pair in pairs})

    def way_between(self, start: int, other: int, extra: Extra) -> list[int]:
        """A shortest way from a literal to the opposite of another one that it collides with, always the same one."""
        forth, back = self._tree(start, extra), self._tree(other, extra)
        _, turn = min(
            (depth + back[literal ^ 1][0] + (literal in self._helpers), literal)
            for literal, (depth, _) in forth.items()
            if literal ^ 1 in back
        )
        there = self._branch(forth, start, turn)
        onwards = [literal ^ 1 for literal in reversed(self._branch(back, other, turn ^ 1))]
        return [*there, *(onwards if turn in self._helpers else onwards[1:])]

    def _tree(self, start: int, extra: Extra) -> dict[int, tuple[int, int]]:
        """The reach of a literal: each with the number of steps to it, and the last literal but one on the way."""
        tree = {start: (0, start)}
        front = [start]
        while front:
            wave: list[int] = []
            for literal in front:
                depth = tree[literal][0]
                waiting = [literal]
                while waiting:
                    current = waiting.pop()
                    for following in self.successors(current, extra) if extra or not current & 1 else ():
                        if following not in tree:
                            helps = following in self._helpers
                            tree[following] = (depth + (not helps), literal)
                            (waiting if helps else wave).append(following)
            front = sorted(wave)
        self.visited += len(tree)
        return tree

    def _branch(self, tree: Mapping[int, tuple[int, int]], start: int, end: int) -> list[int]:
        """The way from the root of a tree to one of its literals, without helpers."""
        branch = [tree[end][1] if end in self._helpers else end]
        while branch[-1] != start:
            branch.append(tree[branch[-1]][1])
        return branch[::-1]

    def contradictory(self, literals: Iterable[int], extra: Extra) -> Iterator[list[int]]:
        """Every set of literals that all follow from each other and hold a literal with its opposite.

        Only what follows from the given literals is looked at.
        """
        reached = self.closure(literals, extra)
        graph = {literal: self.successors(literal, extra) for literal in sorted(reached)}
        for component in components(graph):
            members = set(component)
            if len(members) > 1 and any(literal ^ 1 in members for literal in members):
                yield component


def _trail(came_from: Mapping[int, int], start: int, goal: int) -> list[int]:
    trail = [goal]
    while trail[-1] != start or len(trail) == 1:
        trail.append(came_from[trail[-1]])
    return trail[::-1]
