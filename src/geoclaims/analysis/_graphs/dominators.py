"""What every path to a node leads through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import final

__all__ = ["Dominators"]


@final
class Dominators:
    """The dominators of all nodes that a root leads to (Lengauer and Tarjan 1979, the simple version).

    A node dominates another if every path from the root to the other leads through it. The nearest dominators form a
    tree, and the dominators of a node are what lies above it there. Building it takes O(m log n) for m edges and n
    nodes; finding what several nodes have in common takes O(log n) for each of them.

    Args:
        successors: From each node, a number, to those that it leads to.
        root: Where all paths begin.
    """

    def __init__(self, successors: Sequence[Sequence[int]], root: int = 0) -> None:
        self._root = root
        self._order, self._number, self._parent = _depth_first(successors, root)
        self._above = self._nearest(successors)
        self._depth = [0] * len(self._order)
        self._jump = [0] * len(self._order)
        self._top = [0] * len(self._order)
        for node in range(1, len(self._order)):
            self._place(node)

    def __contains__(self, node: int) -> bool:
        """Whether the root leads to a node."""
        return self._number[node] >= 0

    def nearest(self, node: int) -> int:
        """Return the last node that every path to a node leads through before it; the root is its own."""
        return self._order[self._above[self._number[node]]]

    def common(self, nodes: Iterable[int]) -> int:
        """Return the last node that every path to any of some nodes leads through: one of them, or what they share.

        Raises:
            ValueError: If there is no node.
        """
        first, *others = [self._number[node] for node in nodes]
        for other in others:
            first = self._meet(first, other)
        return self._order[first]

    def top(self, node: int) -> int:
        """Return the first node that every path to a node leads through after the root: it may be the node itself."""
        return self._order[self._top[self._number[node]]]

    def outermost(self, nodes: Iterable[int]) -> tuple[int, ...]:
        """Return those of some nodes that dominate none of the others, each once."""
        # Whatever a node dominates follows it without a gap: to look at the next one of the given nodes is enough.
        given = sorted(set(nodes), key=lambda node: self._place_in_tree[self._number[node]])
        followed = {node for node, following in pairwise(given) if self.common((node, following)) == node}
        return tuple(node for node in given if node not in followed)

    @cached_property
    def _place_in_tree(self) -> list[int]:
        """The place of each node in the tree, when everything below a node is visited right after it."""
        below: list[list[int]] = [[] for _ in self._order]
        for node in range(1, len(self._order)):
            below[self._above[node]].append(node)
        place, waiting = [0] * len(self._order), [0]
        for count in range(len(self._order)):
            node = waiting.pop()
            place[node] = count
            waiting += below[node]
        return place

    def above(self, node: int) -> tuple[int, ...]:
        """Return a node and all its dominators but the root, nearest first."""
        found: list[int] = []
        while node != self._root:
            found.append(node)
            node = self.nearest(node)
        return tuple(found)

    def _nearest(self, successors: Sequence[Sequence[int]]) -> list[int]:
        """Return the nearest dominators, by number in depth-first order."""
        size = len(self._order)
        predecessors: list[list[int]] = [[] for _ in range(size)]
        for number, node in enumerate(self._order):
            for successor in successors[node]:
                predecessors[self._number[successor]].append(number)
        forest = _Forest(size)
        waiting: list[list[int]] = [[] for _ in range(size)]
        nearest = [0] * size
        for node in range(size - 1, 0, -1):
            forest.semi[node] = min(forest.semi[forest.lowest(before)] for before in predecessors[node])
            waiting[forest.semi[node]].append(node)
            parent = self._parent[node]
            forest.ancestor[node] = parent
            for other in waiting[parent]:
                lowest = forest.lowest(other)
                nearest[other] = lowest if forest.semi[lowest] < parent else parent
            waiting[parent].clear()
        for node in range(1, size):
            if nearest[node] != forest.semi[node]:
                nearest[node] = nearest[nearest[node]]
        return nearest

    def _place(self, node: int) -> None:
        """How deep a node lies in the tree, where its branch begins, and a node far above it.

        The jumps double their length (Myers 1983).
        """
        above = self._above[node]
        self._depth[node] = self._depth[above] + 1
        self._top[node] = self._top[above] or node
        once, twice = self._jump[above], self._jump[self._jump[above]]
        even = self._depth[above] - self._depth[once] == self._depth[once] - self._depth[twice]
        self._jump[node] = twice if even else above

    def _meet(self, first: int, second: int) -> int:
        if self._depth[first] < self._depth[second]:
            first, second = second, first
        while self._depth[first] > self._depth[second]:
            far = self._jump[first]
            first = far if self._depth[far] >= self._depth[second] else self._above[first]
        while first != second:
            if self._jump[first] != self._jump[second]:
                first, second = self._jump[first], self._jump[second]
            else:
                first, second = self._above[first], self._above[second]
        return first


@final
class _Forest:
    """The nodes that were dealt with, as trees whose paths to the top shrink whenever they are walked."""

    def __init__(self, size: int) -> None:
        self.semi = list(range(size))
        self.ancestor = [-1] * size
        self._lowest = list(range(size))

    def lowest(self, node: int) -> int:
        """Return the node with the smallest `semi` on the path to the top, without the top itself."""
        ancestor, lowest, semi = self.ancestor, self._lowest, self.semi
        path: list[int] = []
        top = node
        while ancestor[top] >= 0 and ancestor[ancestor[top]] >= 0:
            path.append(top)
            top = ancestor[top]
        for passed in reversed(path):
            before = ancestor[passed]
            if semi[lowest[before]] < semi[lowest[passed]]:
                lowest[passed] = lowest[before]
            ancestor[passed] = ancestor[before]
        return lowest[node]


def _depth_first(successors: Sequence[Sequence[int]], root: int) -> tuple[list[int], list[int], list[int]]:
    """The nodes in the order in which they are met, the place of each in it (-1 for none), and the parent of each."""
    order, parent = [root], [0]
    number = [-1] * len(successors)
    number[root] = 0
    path = [(0, iter(successors[root]))]
    while path:
        place, following = path[-1]
        fresh = next((node for node in following if number[node] < 0), None)
        if fresh is None:
            path.pop()
            continue
        number[fresh] = len(order)
        order.append(fresh)
        parent.append(place)
        path.append((number[fresh], iter(successors[fresh])))
    return order, number, parent
