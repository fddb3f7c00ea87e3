from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from random import Random

import pytest
from commitment_strategies import (
    NAMES,
    consistent,
    distances,
    edges_of,
    figure,
    impossible_by,
    literal,
    plain,
    prove,
    relations,
    saying,
    worlds,
)
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Analysis, Dossier, Literal, Proposition, Record
from geoclaims.analysis._graphs.implications import Implications
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.proofs import Inference, Proof
from geoclaims.analysis.entailment.relations import Conditionals, Relations
from geoclaims.analysis.entailment.unsatisfiable import UnsatisfiableLiterals

LONG = 5_000
MANY = 2_000
VARIABLES = 5


def _entailment(records: Iterable[Record]) -> Relations:
    return _relations(Dossier(records))


def _relations(dossier: Dossier) -> Relations:
    return Relations(dossier, Positions(dossier))


def _proof(records: Iterable[Record], premise: str, conclusion: str) -> Proof | None:
    return _entailment(records).proof(literal(premise), literal(conclusion))


# Graphs of numbers.


def clauses() -> st.SearchStrategy[list[tuple[int, int]]]:
    """Pairs of literals, of which the second follows from the first."""
    number = st.integers(0, 2 * VARIABLES - 1)
    return st.lists(st.tuples(number, number), max_size=9)


def _graph(pairs: Iterable[tuple[int, int]]) -> Implications:
    graph = Implications()
    for _ in range(VARIABLES):
        graph.fresh()
    for premise, conclusion in pairs:
        graph.add(premise, conclusion)
    return graph


def _steps(pairs: Iterable[tuple[int, int]], start: int) -> dict[int, int]:
    """How many steps lead from a number to each of those that it leads to, forwards or by contraposition."""
    edges = {edge for one, other in pairs for edge in ((one, other), (other ^ 1, one ^ 1))}
    found: dict[int, int] = {}
    front, length = {start}, 0
    while front:
        length += 1
        front = {after for before, after in edges if before in front} - found.keys()
        found |= dict.fromkeys(front, length)
    return found


@given(clauses(), st.integers(0, 2 * VARIABLES - 1))
def test_closure_is_everything_that_follows(pairs: list[tuple[int, int]], start: int) -> None:
    """It has the literals themselves, and all that steps lead to; `visited` counts them."""
    graph = _graph(pairs)

    assert {start, *_steps(pairs, start)} == graph.closure([start], {})
    assert len({start, *_steps(pairs, start)}) == graph.visited


@given(clauses(), st.integers(0, 2 * VARIABLES - 1))
def test_ways_are_shortest(pairs: list[tuple[int, int]], start: int) -> None:
    """To every goal that can be reached there is a way, none has fewer steps, and to itself there are none."""
    expected = {**_steps(pairs, start), start: 0}
    edges = {edge for one, other in pairs for edge in ((one, other), (other ^ 1, one ^ 1))}

    ways = _graph(pairs).paths(start, range(2 * VARIABLES), {})

    assert expected == {goal: len(way) - 1 for goal, way in ways.items()}
    assert all((way[0], way[-1]) == (start, goal) for goal, way in ways.items())
    assert all(edge in edges for way in ways.values() for edge in pairwise(way))


@given(clauses(), st.randoms(use_true_random=False), st.integers(0, 2 * VARIABLES - 1))
def test_ways_do_not_depend_on_order(pairs: list[tuple[int, int]], random: Random, start: int) -> None:
    """Of several shortest ways it is always the same one, whatever the order in which the edges were added."""
    goals = range(2 * VARIABLES)
    expected = _graph(pairs).paths(start, goals, {})

    random.shuffle(pairs)

    assert expected == _graph(pairs).paths(start, goals, {})


@given(clauses(), clauses())
def test_further_edges_hold_for_one_search_only(pairs: list[tuple[int, int]], extra: list[tuple[int, int]]) -> None:
    """Searching with further edges finds what they lead to, and leaves the graph as it was."""
    graph = _graph(pairs)
    further: dict[int, list[int]] = {}
    for one, other in extra:
        further.setdefault(one, []).append(other)
        further.setdefault(other ^ 1, []).append(one ^ 1)

    for start in range(2 * VARIABLES):
        assert {start, *_steps([*pairs, *extra], start)} == graph.closure([start], further)
        assert {start, *_steps([*pairs, *extra], start)} == graph.paths(start, range(2 * VARIABLES), further).keys()
        assert {start, *_steps(pairs, start)} == graph.closure([start], {})


@given(clauses())
def test_contradictory_sets_are_exactly_those_that_rule_everything_out(pairs: list[tuple[int, int]]) -> None:
    """A set is found exactly where something leads to its opposite and back."""
    steps = {start: _steps(pairs, start) for start in range(2 * VARIABLES)}
    expected = {start for start in steps if start ^ 1 in steps[start] and start in steps[start ^ 1]}

    found = list(_graph(pairs).contradictory(range(2 * VARIABLES), {}))

    members = [literal for component in found for literal in component]
    assert expected <= set(members)
    assert len(members) == len(set(members))
    assert all(other in steps[one] for component in found for one in component for other in component)
    assert all(any(one ^ 1 in component for one in component) for component in found)


def test_contradictions_elsewhere_are_not_looked_for() -> None:
    """Only what follows from the given literals is looked at."""
    graph = _graph([(0, 1), (1, 0)])

    assert [] == list(graph.contradictory([4], {}))
    assert [[0, 1]] == [sorted(component) for component in graph.contradictory([0], {})]


def test_a_way_keeps_within_what_it_is_given() -> None:
    """A way through anything else is none."""
    graph = _graph([(0, 2), (2, 4)])

    assert {4: [0, 2, 4]} == graph.paths(0, [4], {}, [2, 4])
    assert {} == graph.paths(0, [4], {}, [4])


def test_a_literal_is_the_way_to_itself() -> None:
    """Without a step, whether or not it leads back to itself, and without hiding the ways to others."""
    assert {0: [0]} == _graph([]).paths(0, [0], {})
    assert {0: [0], 2: [0, 2]} == _graph([(0, 2), (2, 0)]).paths(0, [0, 2], {})


def test_a_way_through_helpers_does_not_name_them() -> None:
    """A helper adds no step, even beside another helper, and no way is longer for it."""
    graph = Implications()
    start, end = graph.fresh(), graph.fresh()
    helper, other = graph.helper(), graph.helper()
    for premise, conclusion in ((start, helper), (helper, other), (other, end)):
        graph.add(premise, conclusion)

    assert {end: [start, end]} == graph.paths(start, [end], {})
    assert {start ^ 1: [end ^ 1, start ^ 1]} == graph.paths(end ^ 1, [start ^ 1], {})
    assert {start, helper, other, end} == graph.closure([start], {})


def test_an_edge_is_kept_once_where_it_is_its_own_contrapositive() -> None:
    """Something that leads to its own opposite is, read backwards, itself."""
    graph = _graph([(0, 1), (2, 4)])

    assert [1] == list(graph.successors(0, {}))
    assert [3] == list(graph.successors(5, {}))
    assert {0: [1], 2: [4]} == graph.affirmative()


def test_long_chains_exhaust_no_stack() -> None:
    """A long chain of implications is searched, closed, and found to contradict itself, each in one pass."""
    graph = Implications()
    literals = [graph.fresh() for _ in range(LONG)]
    for one, other in pairwise(literals):
        graph.add(one, other)
    first, last = literals[0], literals[-1]

    assert LONG == len(graph.closure([first], {}))
    assert LONG == len(graph.paths(first, [last], {})[last])
    assert 2 * LONG == graph.visited
    assert [] == list(graph.contradictory([first], {last: [first]}))
    turned = {last: [first ^ 1], first ^ 1: [first]}
    assert [LONG + 1] == [len(component) for component in graph.contradictory([first], turned)]


def test_long_chains_that_rule_themselves_out_exhaust_no_stack() -> None:
    """A long chain of implications that ends in what it excludes rules out all of it, by one root."""
    graph = Implications()
    literals = [graph.fresh() for _ in range(LONG)]
    for one, other in pairwise(literals):
        graph.add(one, other)
    graph.add(literals[-1], literals[-1] ^ 1)

    found = UnsatisfiableLiterals(graph, graph.affirmative())

    assert set(literals) == found.literals
    assert [[literals[-1]]] == found.components


# Relations of propositions.


@pytest.mark.parametrize(
    ("records", "premise", "conclusion", "relation", "said_by"),
    [
        (relations("p implies q"), "p", "q", Inference.IMPLIES, ["p"]),
        (relations("p implies q"), "not q", "not p", Inference.IMPLIES, ["p"]),
        (relations("p contradicts q"), "p", "not q", Inference.CONTRADICTS, ["p"]),
        (relations("p contradicts q"), "q", "not p", Inference.CONTRADICTS, ["p"]),
        (relations("p equivalent_to q"), "p", "q", Inference.EQUIVALENT, ["p"]),
        (relations("p equivalent_to q"), "q", "p", Inference.EQUIVALENT, ["p"]),
        (relations("p equivalent_to q"), "not p", "not q", Inference.EQUIVALENT, ["p"]),
        (relations("p equivalent_to q"), "not q", "not p", Inference.EQUIVALENT, ["p"]),
        ([figure("p", 2, 3), figure("q", 1, None)], "p", "q", Inference.FIGURES, ["p", "q"]),
        ([figure("p", 2, 3), figure("q", 1, None)], "not q", "not p", Inference.FIGURES, ["p", "q"]),
        ([figure("p", 2, 3), figure("q", None, 1)], "p", "not q", Inference.FIGURES, ["p", "q"]),
        ([figure("p", 2, 3, implies=["q"]), figure("q", 1, None)], "p", "q", Inference.IMPLIES, ["p"]),
    ],
)
def test_one_step(
    records: list[Record], premise: str, conclusion: str, relation: Inference, said_by: list[str]
) -> None:
    """Each relation leads both ways as its meaning has it, and the step says by what, and who says so."""
    found = _proof(records, premise, conclusion)

    assert found is not None
    assert [(literal(premise), literal(conclusion), relation, tuple(said_by))] == [
        (step.premise, step.conclusion, step.relation, step.records) for step in found
    ]


@pytest.mark.parametrize(
    ("premise", "conclusion"), [("q", "p"), ("not p", "not q"), ("p", "not q"), ("not p", "q"), ("p", "not p")]
)
def test_implications_do_not_lead_back(premise: str, conclusion: str) -> None:
    """From what is implied, nothing follows about what implies it."""
    assert _proof(relations("p implies q"), premise, conclusion) is None


@pytest.mark.parametrize("premise", ["not p", "not q"])
def test_nothing_follows_from_what_is_excluded_not_holding(premise: str) -> None:
    """Two that contradict each other can both be false."""
    other = "q" if premise == "not p" else "p"

    assert _proof(relations("p contradicts q"), premise, other) is None


def test_what_is_the_same_needs_no_proof() -> None:
    """A literal follows from itself in no steps, even if nobody recorded it."""
    assert _proof([], "p", "p") == ()
    assert _proof(relations("p implies q"), "q", "q") == ()


@pytest.mark.parametrize(("premise", "conclusion"), [("x", "p"), ("p", "x"), ("x", "y")])
def test_nothing_follows_for_what_nobody_mentions(premise: str, conclusion: str) -> None:
    """An unknown proposition implies nothing and is implied by nothing."""
    entailment = _entailment(relations("p"))

    assert entailment.proof(literal(premise), literal(conclusion)) is None
    assert {} == entailment.supports(literal("x"), [literal("p")])
    assert {} == entailment.supports(literal("p"), [literal("x")])
    assert set() == entailment.closure([literal("x")])
    assert entailment.is_satisfiable(literal("x"))


def test_propositions_that_are_only_spoken_of_take_part() -> None:
    """What a relation or a statement mentions is related to, recorded or not."""
    entailment = _entailment([*relations("p implies lost"), saying("s", "h", "said given asked")])

    assert entailment.proof(literal("not lost"), literal("not p"))
    assert [literal("said")] == [entailment.literal(entailment.number(literal("said")))]
    assert entailment.number(literal("asked")) >= 0


def test_supports_come_with_the_shortest_ways_first() -> None:
    """Every premise that leads there is found, the nearest first, the conclusion itself before all."""
    entailment = _entailment(relations("a implies b", "b implies c", "d"))

    found = entailment.supports(literal("c"), map(literal, ["a", "d", "not a", "c", "b"]))

    assert [("c", 0), ("b", 1), ("a", 2)] == [(premise.proposition, len(proof)) for premise, proof in found.items()]


def test_work_is_counted() -> None:
    """The measure of work grows with every search."""
    entailment = _entailment(relations("a implies b"))
    before = entailment.visited
    entailment.closure([literal("a")])

    assert (0, 2) == (before, entailment.visited)


def test_conditionals_of_nobody_are_none() -> None:
    """Without conditional positions there is nothing to add."""
    conditionals = Conditionals(_entailment(relations("a")))

    assert not conditionals
    assert {} == conditionals.edges
    assert () == conditionals.said(0, 1)


def test_only_conditionals_are_edges() -> None:
    """What was said without a condition adds nothing to what follows."""
    dossier = Dossier([saying("s", "h", "p", "q")])

    assert not Conditionals(_relations(dossier), Positions(dossier))


@given(worlds(), st.sampled_from(NAMES), st.booleans(), st.sampled_from(NAMES), st.booleans())
def test_proofs_are_shortest_ways(
    dossier: Dossier,
    premise: str,
    premise_holds: bool,  # noqa: FBT001 - half of a literal
    conclusion: str,
    conclusion_holds: bool,  # noqa: FBT001 - as above
) -> None:
    """There is a proof exactly if single steps lead from one literal to the other, and it has no more of them."""
    start, end = (premise, premise_holds), (conclusion, conclusion_holds)
    expected = 0 if start == end else distances(start, edges_of(dossier)).get(end)

    proof = Analysis(dossier).entailment.proof(_literal(start), _literal(end))

    assert expected == (None if proof is None else len(proof))
    if proof is not None:
        prove(proof, start, end, dossier)


def _literal(lit: tuple[str, bool]) -> Literal:
    return Literal(proposition=lit[0], holds=lit[1])


@given(worlds(), st.lists(st.tuples(st.sampled_from(NAMES), st.booleans()), max_size=4))
def test_closure_of_literals_is_what_they_lead_to(dossier: Dossier, literals: list[tuple[str, bool]]) -> None:
    """Everything that single steps lead to is there, and nothing that only stands for several figures at once."""
    entailment, edges = _relations(dossier), edges_of(dossier)
    known = [lit for lit in literals if entailment.number(_literal(lit)) >= 0]
    expected = {*known, *(end for lit in known for end in distances(lit, edges))}

    found = entailment.closure(map(_literal, literals))

    assert expected == {plain(entailment.literal(number)) for number in found}


# What rules itself out.


@given(worlds())
def test_possible_is_what_some_row_of_the_truth_table_allows(dossier: Dossier) -> None:
    """A literal is ruled out exactly if the relations alone leave it no way to hold, no matter who says what."""
    entailment, edges = _relations(dossier), edges_of(dossier)
    ruled_out = impossible_by(edges)

    assert consistent(edges)
    assert ruled_out == {name for name in NAMES if not entailment.is_satisfiable(Literal(proposition=name))}
    assert all(entailment.is_satisfiable(Literal(proposition=name, holds=False)) for name in NAMES)


@given(worlds(figures=False))
def test_impossible_propositions_are_those_at_the_root(dossier: Dossier) -> None:
    """Each is ruled out and proved to be, with what is equivalent to it; all that is ruled out implies one of them."""
    edges = edges_of(dossier)
    ruled_out = impossible_by(edges)
    after = {name: {*distances((name, True), edges)} for name in ruled_out}

    found = Analysis(dossier).entailment.unsatisfiable

    roots = {name for one in found for name in one.propositions}
    assert roots <= ruled_out
    assert all(name in roots or any((root, True) in after[name] for root in roots) for name in ruled_out)
    for propositions, proof in found:
        first = propositions[0]
        assert sorted(propositions) == list(propositions)
        assert set(propositions) == {first, *(name for name in ruled_out if (name, True) in after[first])}
        prove(proof, (first, True), (first, False), dossier)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        (relations("p implies q", "q"), []),
        (relations("p contradicts p"), [("p",)]),
        (relations("p implies q", "p contradicts q"), [("p",)]),
        (relations("p contradicts r", "p implies q", "q implies r"), [("p",)]),
        (relations("p equivalent_to q", "p contradicts q", "r implies p"), [("p", "q")]),
        (relations("p contradicts p", "q contradicts q", "r implies p", "s implies r"), [("p",), ("q",)]),
        ([figure("p", 1, 2, implies=["q"]), figure("q", 3, 4)], [("p",)]),
    ],
)
def test_impossible(records: list[Proposition], expected: list[tuple[str, ...]]) -> None:
    """Only what rules itself out is listed, with what is equivalent to it, and not what implies it."""
    assert expected == sorted(one.propositions for one in _entailment(records).unsatisfiable)


def test_the_impossible_blames_nobody_else() -> None:
    """A proposition that rules itself out puts anyone who commits to it in contradiction, and nobody else."""
    analysis = Analysis(
        Dossier(
            [
                *relations("p implies q", "p contradicts q", "r implies p"),
                saying("s1", "north", "r"),
                saying("s2", "south", "q"),
                saying("s3", "east", "not q", "not p", "not r"),
                saying("s4", "west", "p given x"),
            ]
        )
    )

    assert ["s1"] == [found.first.statement.id for found in analysis.contradictions("north")]
    assert [()] * 3 == [analysis.contradictions(holder) for holder in ("south", "east", "west")]


def test_a_chain_of_propositions_is_proved() -> None:
    """Many implications in a row make a proof of as many steps."""
    chain = relations(*(f"p{number:04} implies p{number + 1:04}" for number in range(MANY)))
    end = f"p{MANY:04}"

    analysis = Analysis(Dossier([*chain, saying("s1", "h", "p0000"), saying("s2", "h", f"not {end}")]))

    (found,) = analysis.contradictions("h")
    assert MANY == len(found.proof)
    assert () == analysis.entailment.unsatisfiable


def test_of_two_ways_the_shorter_is_told_whatever_the_numbers() -> None:
    """Two literals collide over one thing and over another; what takes fewer steps is the explanation."""
    graph = Implications()
    passed, one, long, short, other = (graph.fresh() for _ in range(5))
    for premise, conclusion in ((one, long), (one, short), (other, passed), (passed, long ^ 1), (other, short ^ 1)):
        graph.add(premise, conclusion)

    assert [one, short, other ^ 1] == graph.path_between(one, other, {})


def test_a_helper_between_two_is_not_told() -> None:
    """Where two literals collide over a helper, the way leads from the one straight to the opposite of the other."""
    graph = Implications()
    graph.fresh()
    one, other, helper = graph.fresh(), graph.fresh(), graph.helper()
    graph.add(one, helper)
    graph.add(other, helper ^ 1)

    assert [one, other ^ 1] == graph.path_between(one, other, {})
