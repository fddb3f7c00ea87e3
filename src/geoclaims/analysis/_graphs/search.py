"""Searching directed graphs: iterative, so that a long chain exhausts no stack, and linear in nodes and edges."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Generic, TypeAlias, TypeVar

__all__ = ["Graph", "components", "path_to", "shortest_cycle"]

N = TypeVar("N", bound=Hashable)
Graph: TypeAlias = Mapping[N, Iterable[N]]
"""From a node to its successors. What is not a key has no successors."""


def components(graph: Graph[N]) -> list[list[N]]:
    """Return the strongly connected components, those that others lead to first (Tarjan 1972)."""
    search = _Tarjan(graph)
    for node in graph:
        if node not in search.order:
            search.explore(node)
    return search.found


def shortest_cycle(graph: Graph[str], start: str) -> list[str]:
    """Return the nodes of a shortest path from a node back to itself, beginning with it; empty if there is none."""
    came_from: dict[str, str | None] = {}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        for successor in sorted(graph.get(node, ())):
            if successor == start:
                return path_to(came_from, node)
            if successor not in came_from:
                came_from[successor] = node
                waiting.append(successor)
    return []


def path_to(came_from: Mapping[N, N | None], end: N) -> list[N]:
    """The path that a search took to a node, from where it began: from each node to the one before, None for none."""
    found = [end]
    while (before := came_from.get(found[-1])) is not None:
        found.append(before)
    return found[::-1]


class _Tarjan(Generic[N]):
    """The state of one search: when each node was met, and the earliest node that it leads back to."""

    def __init__(self, graph: Graph[N]) -> None:
        self.graph = graph
        self.order: dict[N, int] = {}
        self.low: dict[N, int] = {}
        self.open: dict[N, None] = {}
        self.found: list[list[N]] = []

    def explore(self, root: N) -> None:
        path = [(root, self._enter(root))]
        while path:
            node, successors = path[-1]
            fresh = self._next(node, successors)
            if fresh is not None:
                path.append((fresh, self._enter(fresh)))
                continue
            path.pop()
            if path:
                parent = path[-1][0]
                self.low[parent] = min(self.low[parent], self.low[node])
            self._close(node)

    def _enter(self, node: N) -> Iterator[N]:
        self.order[node] = self.low[node] = len(self.order)
        self.open[node] = None
        return iter(self.graph.get(node, ()))

    def _next(self, node: N, successors: Iterator[N]) -> N | None:
        for successor in successors:
            if successor not in self.order:
                return successor
            if successor in self.open:
                self.low[node] = min(self.low[node], self.order[successor])
        return None

    def _close(self, node: N) -> None:
        if self.low[node] != self.order[node]:
            return
        component: list[N] = []
        while not component or component[-1] != node:
            component.append(self.open.popitem()[0])
        self.found.append(component[::-1])
