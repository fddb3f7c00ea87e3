"""Where the nodes of a graph stand in a picture: in columns, each to the left of all that it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias, final

import attrs

from geoclaims.analysis._graphs.search import components

__all__ = ["Layers", "Place", "layers"]

Place: TypeAlias = tuple[int, float]
"""A column, counted from the left, and a row; rows are counted from the middle of the picture."""
_Stop: TypeAlias = tuple[str, int, str]
# A node, its height and nothing; or, of an edge that passes a column, where it begins, the height and where it ends.
_SWEEPS: Final = 6


@final
@attrs.frozen
class Layers:
    """The places of nodes, and the ways of edges between them."""

    places: Mapping[str, Place]
    """Where each node stands."""
    ways: Mapping[tuple[str, str], Sequence[Place]]
    """The places that each edge passes, from its start to its end."""
    columns: int
    """The number of columns."""
    rows: int
    """The number of nodes and passing edges in the fullest column."""


def layers(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> Layers:
    """Return places for the nodes of a graph, few of whose edges cross.

    Every node stands to the left of what it leads to, as far to the right as it can; those on one circle share a
    column. An edge over several columns gets a place in each. Then each column is sorted by where its neighbours stand,
    to and fro (Sugiyama, Tagawa and Toda 1981).
    """
    links: dict[str, list[str]] = {node: [] for node in nodes}
    for start, end in edges:
        links[start].append(end)
    height = _heights(links)
    top = max(height.values(), default=0)
    ways = {(start, end): _way(start, end, height) for start, ends in links.items() for end in ends}
    columns: list[list[_Stop]] = [[] for _ in range(top + 1)]
    for stop in dict.fromkeys(
        [*((node, height[node], "") for node in links), *(stop for way in ways.values() for stop in way)],
    ):
        columns[top - stop[1]].append(stop)
    _untangle(columns, ways.values())
    spots = {stop: (x, y - (len(column) - 1) / 2) for x, column in enumerate(columns) for y, stop in enumerate(column)}
    return Layers(
        places={node: spots[node, height[node], ""] for node in links},
        ways={edge: [spots[stop] for stop in way] for edge, way in ways.items()},
        columns=len(columns),
        rows=max(map(len, columns)),
    )


def _heights(links: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return how many columns a node stands from the right: one more than the furthest of what it leads to."""
    heights: dict[str, int] = {}
    for circle in components(links):  # what others lead to comes first
        beyond = [heights[end] for node in circle for end in links[node] if end in heights]
        heights |= dict.fromkeys(circle, max(beyond, default=-1) + 1)
    return heights


def _way(start: str, end: str, heights: Mapping[str, int]) -> list[_Stop]:
    passed = [(start, height, end) for height in range(heights[start] - 1, heights[end], -1)]
    return [(start, heights[start], ""), *passed, (end, heights[end], "")]


def _untangle(columns: list[list[_Stop]], ways: Iterable[Sequence[_Stop]]) -> None:
    """Sort each column by the mean of its neighbours' rows, first by those to the left, then by those to the right."""
    beside: dict[_Stop, list[_Stop]] = {}
    for way in ways:
        for one, other in pairwise(way):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
    for sweep in range(_SWEEPS):
        rows = {stop: row for column in columns for row, stop in enumerate(column)}
        for column in columns if sweep % 2 else reversed(columns):
            means = {
                stop: sum(rows[other] for other in beside[stop]) / len(beside[stop]) if stop in beside else rows[stop]
                for stop in column
            }
            column.sort(key=means.__getitem__)
            rows |= {stop: row for row, stop in enumerate(column)}
