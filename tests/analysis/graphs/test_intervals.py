from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf, log2

import pytest
from commitment_strategies import DAYS, figure
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Place, Proposition, Quantity
from geoclaims.analysis._graphs.implications import Implications
from geoclaims.analysis._graphs.intervals import Bounds, exclude, include
from geoclaims.analysis.entailment.readings import datings, figures

Interval = tuple[float, float]


def intervals() -> st.SearchStrategy[list[Interval]]:
    """Closed intervals between few points, some without an end, so that equal, nested and disjoint ones abound."""
    low, high = st.integers(0, 9) | st.just(-inf), st.integers(0, 9) | st.just(inf)
    return st.lists(st.tuples(low, high).map(_in_order), max_size=25)


def _in_order(interval: Interval) -> Interval:
    return min(interval), max(interval)


def _graph(given_intervals: Iterable[Interval], *relate: Callable[[list[Bounds], Implications], None]) -> Implications:
    """A graph in which interval n is literal 2n."""
    implications = Implications()
    all_bounds = [Bounds(low, high, implications.fresh()) for low, high in given_intervals]
    for one in relate:
        one(all_bounds, implications)
    return implications


def _within(one: Interval, other: Interval) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _apart(one: Interval, other: Interval) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _closure(graph: Implications, literal: int, size: int) -> set[int]:
    """What follows, without the literals that only make edges fewer."""
    return {found for found in graph.closure([literal], {}) if found < 2 * size}


@given(intervals())
def test_the_narrower_implies_the_wider(some: list[Interval]) -> None:
    """From an interval follow exactly those that it lies in; its opposite, the opposites of those inside."""
    graph = _graph(some, include)
    for one, interval in enumerate(some):
        wider = {2 * other for other, found in enumerate(some) if _within(interval, found)}
        narrower = {2 * other + 1 for other, found in enumerate(some) if _within(found, interval)}

        assert wider == _closure(graph, 2 * one, len(some))
        assert narrower == _closure(graph, 2 * one + 1, len(some))


@given(intervals())
def test_disjoint_intervals_exclude_each_other(some: list[Interval]) -> None:
    """From an interval follows the opposite of exactly those that it has no point in common with."""
    graph = _graph(some, exclude)
    for one, interval in enumerate(some):
        apart = {2 * other + 1 for other, found in enumerate(some) if _apart(interval, found)}

        assert {2 * one, *apart} == _closure(graph, 2 * one, len(some))
        assert {2 * one + 1} == _closure(graph, 2 * one + 1, len(some))


@given(intervals())
def test_both_together_add_nothing(some: list[Interval]) -> None:
    """With inclusion and exclusion in one graph, nothing more follows than by either definition."""
    graph = _graph(some, include, exclude)
    for one, interval in enumerate(some):
        wider = {2 * other for other, found in enumerate(some) if _within(interval, found)}
        apart = {2 * other + 1 for other, found in enumerate(some) if _apart(interval, found)}

        assert wider | apart == _closure(graph, 2 * one, len(some))


@given(intervals())
def test_exclusion_takes_one_step(some: list[Interval]) -> None:
    """However many literals of its own it uses, a way from one interval to another has one step."""
    graph = _graph(some, exclude)
    for one, interval in enumerate(some):
        goals = [2 * other + 1 for other, found in enumerate(some) if _apart(interval, found)]

        assert {goal: [2 * one, goal] for goal in goals} == graph.paths(2 * one, goals, {})


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).map(_in_order), max_size=25).map(sorted))
def test_inclusion_takes_one_step(some: list[Interval]) -> None:
    """Between different intervals, a way from the narrower to the wider has one step."""
    graph = _graph(some, include)
    for one, interval in enumerate(some):
        goals = [2 * other for other, found in enumerate(some) if other != one and _within(interval, found)]

        assert {goal: [2 * one, goal] for goal in goals} == graph.paths(2 * one, goals, {})


def test_order_does_not_matter() -> None:
    """The same follows, whatever the order in which intervals are given."""
    some = [(0.0, 9.0), (1.0, 2.0), (1.0, 2.0), (4.0, 5.0), (1.0, 5.0)]
    backwards = _graph(some[::-1], include, exclude)

    for one in range(len(some)):
        forwards = _closure(_graph(some, include, exclude), 2 * one, len(some))
        mirrored = {2 * (len(some) - 1 - found // 2) + found % 2 for found in forwards}
        assert mirrored == _closure(backwards, 2 * (len(some) - 1 - one), len(some))


def _nested(size: int) -> list[Interval]:
    return [(number, 2 * size - number) for number in range(size)]


def _disjoint(size: int) -> list[Interval]:
    return [(3 * number, 3 * number + 1) for number in range(size)]


def _staggered(size: int) -> list[Interval]:
    return [(number, number + size // 2) for number in range(size)]


def _equal(size: int) -> list[Interval]:
    return [(1, 2)] * size


@pytest.mark.parametrize("shape", [_nested, _disjoint, _staggered, _equal])
@pytest.mark.parametrize("size", [16, 256, 4096])
def test_edges_grow_hardly_faster_than_intervals(shape: Callable[[int], list[Interval]], size: int) -> None:
    """For n intervals there are in the order of n log n edges and literals, where pairs would be n²."""
    graph = _graph(shape(size), include, exclude)
    literals = graph.fresh()

    edges = sum(len(graph.successors(literal, {})) for literal in range(literals))

    assert edges <= 3 * size * log2(size) + 8 * size
    assert literals <= size * log2(size) + 4 * size


# Which propositions are on one scale.


def _counted(**fields: object) -> Proposition:
    content = {"measure": "dead", "low": 1, "high": 2}
    quantity = Quantity(**{name: fields.pop(name, value) for name, value in _QUANTITY.items()} | content)  # type: ignore[arg-type]
    return Proposition(**{"id": "p", "text": "P.", "when": DAYS[0], "quantity": quantity} | fields)  # type: ignore[arg-type]


_QUANTITY = {"basis": None, "unit": None, "cumulative": None, "approximate": False}


@pytest.mark.parametrize(
    "different",
    [
        {"basis": "killed"},
        {"unit": "soldier"},
        {"cumulative": True},
        {"cumulative": False},
        {"when": DAYS[1]},
        {"when": f"{DAYS[0]}/{DAYS[1]}"},
        {"where": Place(name="here")},
        {"quantity": Quantity(measure="wounded", low=1)},
    ],
)
def test_figures_of_another_kind_are_on_another_scale(different: dict[str, object]) -> None:
    """Measure, basis, unit, kind of count, time and place all have to agree."""
    found = figures([_counted(), _counted(**different), _counted(id="q")])

    assert [["p", "q"], ["p"]] == [[reading.proposition.id for reading in scale] for scale in found.values()]


@pytest.mark.parametrize(
    "different",
    [
        {"quantity": None},
        {"approximate": True},
        {"when": None},
        {"when": "2024-10"},
        {"when": "2024"},
        {"when": "2024-10-01~"},
        {"when": "2024-10-01/.."},
        {"when": "../2024-10-01"},
        {"when": "2024-10-01/"},
        {"when": "/2024-10-01"},
        {"when": "2024-10/2024-11-01"},
        {"when": "2024-10-01/2024-11"},
        {"when": "2024-10-03/2024-10-01"},
        {"when": "[2024-10-01,2024-10-02]"},
    ],
)
def test_figures_without_firm_bounds_or_time_are_on_none(different: dict[str, object]) -> None:
    """What is approximate, or speaks of no definite time, cannot be compared."""
    assert {} == figures([_counted(**different)])


def test_a_figure_for_a_period_is_on_the_scale_of_that_period() -> None:
    """From a day to a day is a definite time, and one day is the same as from that day to that day."""
    period = {"when": "2024-10-01/2024-10-31"}
    found = figures([_counted(**period), _counted(**period), _counted(), _counted(when=f"{DAYS[0]}/{DAYS[0]}")])

    assert [2, 2] == [len(readings) for readings in found.values()]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(1, 2, (1, 2)), (None, 2, (-inf, 2)), (1, None, (1, inf)), (0, 0, (0, 0))],
)
def test_missing_bounds_are_infinite(low: int | None, high: int | None, expected: tuple[float, float]) -> None:
    """What nothing bounds reaches for ever."""
    ((reading,),) = figures([figure("p", low, high)]).values()

    assert expected == (reading.low, reading.high)


def test_what_has_no_bound_is_no_figure() -> None:
    """That some were counted can be denied without denying any number."""
    assert {} == figures([figure("p", None, None)])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((1, 2), (3, 4), True), ((1, 3), (3, 4), False), ((1, 2), (None, 1), False), ((1, 2), (None, 3), False)],
)
def test_readings_exclude_each_other(
    one: tuple[int, int],
    other: tuple[int | None, int | None],
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Two readings exclude each other if they have no value in common, whichever comes first."""
    ((first, second),) = figures([figure("p", *one), figure("q", *other)]).values()

    assert expected is first.excludes(second)
    assert expected is second.excludes(first)


def _dated(id: str, when: str | None, **fields: object) -> Proposition:
    return Proposition(**{"id": id, "text": "P.", "event": "e", "when": when} | fields)  # type: ignore[arg-type]


def test_dates_of_one_event_are_on_one_scale() -> None:
    """Whatever dates one event is an interval of days; what has no date, no event, or a figure is left out."""
    found = datings(
        [
            _dated("day", "0001-01-02"),
            _dated("open", "0001-01-03/.."),
            _dated("before", "../0001-01-03"),
            _dated("undated", None),
            _dated("eventless", "2024", event=None),
            _dated("counted", "2024-10-01", quantity=Quantity(measure="dead", low=1)),
            _dated("other", "0001", event="other"),
        ]
    )

    assert {
        "e": [("day", 2, 2), ("open", 3, inf), ("before", -inf, 3)],
        "other": [("other", 1, 365)],
    } == {
        event: [(reading.proposition.id, reading.low, reading.high) for reading in readings]
        for event, readings in found.items()
    }
