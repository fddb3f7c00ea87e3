from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations, pairwise
from typing import TypeAlias

from hypothesis import example, given
from hypothesis import strategies as st

from geoclaims.analysis._graphs.disjoint_paths import disjoint_paths

LONG = 5_000
SIZE = 9
GOAL = 0

Network: TypeAlias = list[list[int]]
Way: TypeAlias = tuple[int, ...]


def networks(size: int = SIZE) -> st.SearchStrategy[Network]:
    """From each node to those that it leads to: circles, loops and repeats included."""
    return st.lists(st.lists(st.integers(0, size - 1), min_size=1, max_size=3), min_size=size, max_size=size)


def starts(size: int = SIZE) -> st.SearchStrategy[list[int]]:
    """Some nodes, perhaps the goal among them, perhaps one of them twice."""
    return st.lists(st.integers(0, size - 1), max_size=4)


def _ways(network: Network, start: int, goal: int, passed: Way = ()) -> Iterator[Way]:
    """Every way to the goal that passes no node twice."""
    if start == goal:
        yield (*passed, goal)
    elif start not in passed:
        for node in network[start]:
            yield from _ways(network, node, goal, (*passed, start))


def _part_everywhere(one: Way, other: Way, goal: int) -> bool:
    """Whether two ways have no node but the goal in common, and are not the same way that begins there."""
    return set(one) & set(other) == {goal} and one != other


def _exist(network: Network, begins: Collection[int], goal: int) -> bool:
    """Whether there are two ways that only meet at the goal, by trying all pairs."""
    ways = {way for start in begins for way in _ways(network, start, goal)}
    return any(_part_everywhere(*pair, goal) for pair in combinations(ways, 2))


def _prove(found: Sequence[Way], network: Network, begins: Collection[int], goal: int) -> None:
    """Check that what was found is two ways from the starts to the goal that only meet there."""
    one, other = found
    assert _part_everywhere(one, other, goal)
    for way in found:
        assert (True, goal) == (way[0] in begins, way[-1])
        assert all(end in network[start] for start, end in pairwise(way))
        assert len(way) == len(set(way))


@given(networks(), starts())
@example([[], [0], [1, 3], [0], [1], [2, 4], [], [], []], [5])  # one start
@example([[], [0], [0], [1, 2], [1], [], [], [], []], [3, 4])  # the first way takes what the second needs
@example([[], [2, 3], [0], [4, 5], [2], [6], [7], [8], [0]], [1, 3])  # runs back along it, and off it again
def test_two_ways_are_found_exactly_if_there_are_two(network: Network, begins: list[int]) -> None:
    """They are ways from the starts to the goal that share nothing else; none are found only if none exist."""
    found = disjoint_paths(begins, GOAL, network.__getitem__)

    assert _exist(network, begins, GOAL) == bool(found)
    if found:
        _prove(found, network, begins, GOAL)


@st.composite
def braids(draw: st.DrawFn) -> Network:
    """Two strands of six nodes that lead to the goal, crossed at random: a shortest way may take from both."""
    length = 6
    network: Network = [[], *([node - 2 if node > 2 else GOAL] for node in range(1, 2 * length + 1))]
    nodes = st.integers(1, 2 * length)
    for start, end in draw(st.lists(st.tuples(nodes, nodes), max_size=8)):
        network[start].append(end)
    taken = draw(st.sets(nodes, max_size=2))
    return [[end for end in ends if end not in taken] for ends in network]


@given(braids())
def test_ways_are_found_where_they_cross(network: Network) -> None:
    """Where the first way that comes to mind crosses both strands, it is pushed aside to make room for a second."""
    for begins in combinations(range(len(network)), 2):
        found = disjoint_paths(begins, GOAL, network.__getitem__)

        assert _exist(network, begins, GOAL) == bool(found)
        if found:
            _prove(found, network, begins, GOAL)


@given(networks(), starts())
def test_it_is_the_same_for_any_order(network: Network, begins: list[int]) -> None:
    """Whether there are two ways does not depend on the order of starts and edges, or on the goal's number."""
    last = SIZE - 1
    turned = [[last - end for end in reversed(ends)] for ends in reversed(network)]

    found = disjoint_paths(begins, GOAL, network.__getitem__)
    other = disjoint_paths([last - begin for begin in reversed(begins)], last, turned.__getitem__)

    assert len(found) == len(other)


def test_the_goal_may_be_a_start() -> None:
    """The way that is at the goal at once takes nothing from any other; but it is one way only."""
    assert ((0,), (1, 0)) == tuple(sorted(disjoint_paths([1, 0], 0, [[], [0]].__getitem__)))
    assert () == disjoint_paths([0, 0], 0, [[]].__getitem__)


def test_from_one_start_there_are_never_two_ways() -> None:
    """However often a start is named and however many ways lead on from it, they share it."""
    assert () == disjoint_paths([1, 1], 0, [[], [2, 3], [0], [0]].__getitem__)


def test_without_a_start_or_a_way_there_are_none() -> None:
    """Nothing is found if nothing begins, or nothing leads to the goal."""
    assert () == disjoint_paths([], 0, [[]].__getitem__)
    assert () == disjoint_paths([1, 2], 0, [[], [2], [1]].__getitem__)


def _ladder(node: int) -> list[int]:
    """Two rails of even and of odd numbers that lead down to 0, with a rung from each odd number to the even one."""
    return [max(0, node - 2), node - 1] if node % 2 else [max(0, node - 2)]


def test_long_ways_exhaust_no_stack_and_are_searched_once() -> None:
    """Long ways are found, and no node is asked more than twice where it leads to."""
    asked: Counter[int] = Counter()

    def following(node: int) -> list[int]:
        asked[node] += 1
        return _ladder(node)

    found = disjoint_paths([LONG, LONG - 1], 0, following)

    assert ((*range(LONG - 1, 0, -2), 0), (*range(LONG, 0, -2), 0)) == found
    assert max(asked.values()) <= 2


def test_long_ways_are_pushed_apart_over_their_whole_length() -> None:
    """A second way may run back along all the nodes of the first to find the one place where it can leave it."""
    size = 5_000
    first, into, out = range(1, size + 1), range(2 * size, size, -1), range(2 * size + 1, 3 * size + 1)
    network: Network = [[] for _ in range(3 * size + 1)]
    # The first way is the shortest; the second comes in where that ends, and can leave it only where it began.
    for way in ((*first, GOAL), (*into, size), (1, *out, GOAL)):
        for start, end in pairwise(way):
            network[start].append(end)

    found = disjoint_paths([1, 2 * size], GOAL, network.__getitem__)

    assert ((1, *out, GOAL), (*into, size, GOAL)) == found
