"""Two paths that share nothing: the proof that two things are independent."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Final, TypeAlias

from geoclaims.analysis._graphs.search import path_to

__all__ = ["disjoint_paths"]

Following: TypeAlias = Callable[[int], Iterable[int]]
State: TypeAlias = tuple[int, bool]
"""A node, and whether it was reached against the first path, so that one may go on from it as if it were not taken."""
_START: Final = -1


def disjoint_paths(starts: Iterable[int], goal: int, following: Following) -> tuple[tuple[int, ...], ...]:
    """Two paths from some nodes to another one that have no node but the last in common; empty if there are none.

    By Menger's theorem there are none exactly if one node lies on all paths. They are found by a flow of two units
    (Ford and Fulkerson 1956), in two searches that are linear in nodes and edges. No node may be -1.

    Args:
        starts: Where the paths may begin.
        goal: Where they end.
        following: The nodes that a node leads to.
    """
    open_ = tuple(dict.fromkeys(starts))

    def onwards(node: int) -> Iterable[int]:
        return open_ if node == _START else following(node)

    first = _search({(_START, False): None}, goal, lambda state: ((node, False) for node in onwards(state[0])))
    if not first:
        return ()
    taken = _Taken([node for node, _ in first], onwards)
    second = _search({(_START, True): None}, goal, taken.following)
    return taken.parted(second) if second else ()


class _Taken:
    """A path that is taken: the second one may run against it, and so push the two apart."""

    def __init__(self, path: list[int], onwards: Following) -> None:
        self._next = dict(pairwise(path))
        self._previous = {node: before for before, node in self._next.items()}
        self._goal = path[-1]
        self._onwards = onwards

    def following(self, state: State) -> Iterator[State]:
        node, against = state
        on_way = node in self._next
        if on_way and self._previous.get(node, _START) != _START:
            yield self._previous[node], True
        if not on_way or against:
            yield from ((found, False) for found in self._onwards(node) if self._next.get(node) != found)

    def parted(self, second: list[State]) -> tuple[tuple[int, ...], ...]:
        """Return the two paths that remain when what both run through, in opposite directions, is left out."""
        steps = set(self._next.items())
        for (node, _), (found, against) in pairwise(second):
            if against:
                steps.remove((found, node))
            else:
                steps.add((node, found))
        begins = sorted(found for node, found in steps if node == _START)
        onwards = {node: found for node, found in steps if node != _START}
        return tuple(self._walk(begin, onwards) for begin in begins)

    def _walk(self, begin: int, onwards: dict[int, int]) -> tuple[int, ...]:
        path = [begin]
        while path[-1] != self._goal:
            path.append(onwards[path[-1]])
        return tuple(path)


def _search(
    came_from: dict[State, State | None],
    goal: int,
    following: Callable[[State], Iterable[State]],
) -> list[State]:
    """Return a shortest path from the only state that is known so far to the goal; empty if there is none."""
    waiting = deque(came_from)
    while waiting:
        state = waiting.popleft()
        for found in following(state):
            if found not in came_from:
                came_from[found] = state
                waiting.append(found)
                if found[0] == goal:
                    return path_to(came_from, found)
    return []
