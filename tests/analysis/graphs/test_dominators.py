from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any, TypeAlias

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.analysis._graphs.dominators import Dominators

LONG = 20_000

Network: TypeAlias = list[list[int]]


@st.composite
def networks(draw: st.DrawFn, largest: int = 9) -> Network:
    """From each node to those that it leads to: circles, repeats and nodes that nothing leads to included."""
    size = draw(st.integers(1, largest))
    return draw(st.lists(st.lists(st.integers(0, size - 1), max_size=3), min_size=size, max_size=size))


@st.composite
def deep_networks(draw: st.DrawFn) -> Network:
    """Long winding networks: each node comes after a recent one, and some edges lead elsewhere, mostly not far."""
    size = draw(st.integers(2, 60))
    random = draw(st.randoms(use_true_random=False))
    successors: Network = [[] for _ in range(size)]
    for node in range(1, size):
        successors[max(0, node - random.randint(1, 3))].append(node)
    for _ in range(random.randint(0, size // 3)):
        start = random.randrange(size)
        end = random.choice([random.randrange(size), min(size - 1, start + random.randint(0, 5))])
        successors[start].append(end)
    return successors


@st.composite
def tangled_networks(draw: st.DrawFn) -> Network:
    """Networks of up to 40 nodes, each with about two edges to anywhere: hard to put in any order."""
    size, seed = draw(st.integers(10, 40)), draw(st.integers(0, 1 << 30))
    random = Random(seed)  # noqa: S311 - not for secrets
    return [[random.randrange(size) for _ in range(random.randint(0, 3))] for _ in range(size)]


def _reached(successors: Network, root: int, removed: int | None = None) -> set[int]:
    """The nodes that a root leads to if another node is taken away."""
    found: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node not in found and node != removed:
            found.add(node)
            waiting += successors[node]
    return found


def _dominating(successors: Network, root: int) -> dict[int, set[int]]:
    """What dominates each node that the root leads to, itself included: without it, there is no way."""
    reached = _reached(successors, root)
    without = {removed: _reached(successors, root, removed) for removed in reached}
    return {node: {removed for removed in reached if node not in without[removed]} for node in reached}


def _last(dominating: dict[int, set[int]], nodes: Iterable[int]) -> int:
    """Of what dominates all of some nodes, the one that all others dominate."""
    shared = set.intersection(*(dominating[node] for node in nodes))
    (last,) = (node for node in shared if shared == dominating[node])
    return last


@given(st.one_of(networks(), deep_networks(), tangled_networks()), st.data())
def test_nearest_dominators_are_those_of_networkx(successors: Network, data: st.DataObject) -> None:
    """Whatever the root, each node that it leads to has the nearest dominator that another library finds."""
    root = data.draw(st.integers(0, len(successors) - 1))
    graph = nx.DiGraph((start, end) for start, ends in enumerate(successors) for end in ends)
    graph.add_nodes_from(range(len(successors)))
    expected = {**nx.immediate_dominators(graph, root), root: root}  # older versions list the root, newer do not

    dominators = Dominators(successors, root)

    assert expected == {node: dominators.nearest(node) for node in range(len(successors)) if node in dominators}


@given(networks(), st.data())
def test_it_contains_what_the_root_leads_to(successors: Network, data: st.DataObject) -> None:
    """A node is there exactly if there is a way to it; the root always is."""
    root = data.draw(st.integers(0, len(successors) - 1))

    dominators = Dominators(successors, root)

    assert _reached(successors, root) == {node for node in range(len(successors)) if node in dominators}


@given(st.one_of(networks(), deep_networks()), st.data())
def test_above_is_what_no_way_avoids(successors: Network, data: st.DataObject) -> None:
    """It is every node, but the root, without which there is no way, nearest first; the last of them is the top."""
    root = data.draw(st.integers(0, len(successors) - 1))
    dominating = _dominating(successors, root)

    dominators = Dominators(successors, root)

    for node, expected in dominating.items():
        found = dominators.above(node)
        assert sorted(expected - {root}) == sorted(found)
        assert all({*found[index:], root} == dominating[one] for index, one in enumerate(found))
        assert (found or (root,))[-1] == dominators.top(node)


@given(st.one_of(networks(), deep_networks()), st.data())
def test_common_is_the_last_that_no_way_avoids(successors: Network, data: st.DataObject) -> None:
    """Of all nodes that every way to every given node leads through, it is the last, whatever the order of these."""
    root = data.draw(st.integers(0, len(successors) - 1))
    dominating = _dominating(successors, root)
    nodes = data.draw(st.lists(st.sampled_from(sorted(dominating)), min_size=1, max_size=4))

    dominators = Dominators(successors, root)

    assert _last(dominating, nodes) == dominators.common(nodes)
    assert _last(dominating, nodes) == dominators.common(reversed(nodes))


@given(deep_networks())
def test_common_of_any_two_nodes(successors: Network) -> None:
    """No pair is met too early or too late, however deep its nodes lie and however uneven their depths are."""
    dominating = _dominating(successors, 0)
    pairs = [(one, other) for one in dominating for other in dominating if (one + other) % 3 == 0]

    dominators = Dominators(successors)

    assert [_last(dominating, pair) for pair in pairs] == [dominators.common(pair) for pair in pairs]


@given(st.one_of(networks(), deep_networks()), st.data())
def test_outermost_nodes_dominate_no_other(successors: Network, data: st.DataObject) -> None:
    """What is left out is exactly what dominates another one of the given nodes; each of the rest comes once."""
    root = data.draw(st.integers(0, len(successors) - 1))
    dominating = _dominating(successors, root)
    nodes = data.draw(st.lists(st.sampled_from(sorted(dominating)), max_size=12))
    expected = {node for node in nodes if all(node == one or node not in dominating[one] for one in nodes)}

    found = Dominators(successors, root).outermost(nodes)

    assert sorted(expected) == sorted(found)


def test_the_root_dominates_everything_and_itself() -> None:
    """It is its own nearest dominator and top, is not listed above anything, and is outermost only if it is alone."""
    dominators = Dominators([[1], [0], []])

    assert (0, 0) == (dominators.nearest(0), dominators.nearest(1))
    assert ((), (1,)) == (dominators.above(0), dominators.above(1))
    assert (0, 1) == (dominators.top(0), dominators.top(1))
    assert ((0,), (1,)) == (dominators.outermost([0, 0]), dominators.outermost([0, 1]))
    assert (True, True, False) == (0 in dominators, 1 in dominators, 2 in dominators)


def test_what_no_node_has_in_common_is_refused() -> None:
    """Without a node there is nothing to have in common, but there is nothing outermost either."""
    dominators = Dominators([[]])

    with pytest.raises(ValueError, match="not enough values"):
        dominators.common([])

    assert () == dominators.outermost([])


def test_long_chains_exhaust_no_stack() -> None:
    """A chain of 20 000 nodes is a tree of that depth, even where each node leads back to all but the first."""
    dominators = Dominators([*([node + 1, max(1, node // 2)] for node in range(LONG - 1)), [1]])

    assert LONG - 2 == dominators.nearest(LONG - 1)
    assert tuple(range(LONG - 1, 0, -1)) == dominators.above(LONG - 1)
    assert 7 == dominators.common([LONG - 1, 7, LONG // 2])
    assert (LONG - 1,) == dominators.outermost(range(LONG))


class _Counted(list[int]):
    """A list that counts how often it is read."""

    reads = 0

    def __getitem__(self, index: Any) -> Any:
        """The item, counted."""
        self.reads += 1
        return super().__getitem__(index)


def test_common_jumps_over_long_chains() -> None:
    """In a chain of 20 000 nodes with a leaf at each, it looks at no more than a few nodes for each doubling."""
    dominators = Dominators([*([node + 1, LONG + node] for node in range(LONG - 1)), *([] for _ in range(LONG))])
    dominators._depth = depth = _Counted(dominators._depth)

    assert 14_321 == dominators.common([LONG + 14_321, LONG - 1])
    assert 19_765 == dominators.common([LONG + 19_766, 19_765])
    assert 12 == dominators.common([LONG + 12, LONG + 19_760])
    assert depth.reads < 3 * 8 * LONG.bit_length()


def test_the_ends_of_long_chains_meet_where_they_part() -> None:
    """Two chains of 10 000 nodes that begin at one node have just that node in common."""
    half = LONG // 2
    successors: Network = [[1], [2, half + 1], *([node + 1] for node in range(2, LONG)), []]
    successors[half] = []

    dominators = Dominators(successors)

    assert 1 == dominators.common([half, LONG])
    assert (half, LONG) == tuple(sorted(dominators.outermost([1, 2, half, half + 1, LONG])))
