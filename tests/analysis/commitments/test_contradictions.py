from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from commitment_strategies import (
    HOLDERS,
    NAMES,
    Lit,
    consistent,
    distances,
    edges_of,
    figure,
    impossible_by,
    literal,
    opposite,
    plain,
    prove,
    relations,
    said,
    saying,
    store_of,
    worlds,
)
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pysat.solvers import Solver

from geoclaims import Analysis, Certainty, Claim, Dossier, Literal, Polarity, Proposition, Record, Retraction, Statement
from geoclaims.analysis.commitments.contradictions import Contradiction
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Conditionals, Relations

OFTEN = settings(max_examples=4 * settings().max_examples)
"""Four times as many examples as usual: some kinds of contradiction are rare."""


# Against truth tables.


def _circle(found: Contradiction) -> bool:
    """Whether it is between conditionals alone."""
    return found.first.position.given is not None


def _literals(found: Contradiction) -> tuple[Lit, Lit]:
    """The two literals that collide; of one that a conditional turns round, twice the same."""
    other = found.second if found.second.position.given is None else found.first
    return plain(found.first.literal), plain(other.literal)


@OFTEN
@given(worlds())
def test_contradictions_are_complete_and_sound(dossier: Dossier) -> None:
    """It is empty exactly if everything that the holder has said with certainty can be true with the relations."""
    analysis, relation_edges = Analysis(dossier), edges_of(dossier)
    stores = {holder: store_of(dossier, holder) for holder in HOLDERS}

    expected = {holder: consistent(relation_edges | store.edges, store.units) for holder, store in stores.items()}

    assert expected == {holder: not analysis.contradictions(holder) for holder in HOLDERS}


@given(worlds())
def test_every_contradiction_is_proved(dossier: Dossier) -> None:
    """The way leads from what the first is to, to the opposite of what the second is to, by what the records say."""
    analysis = Analysis(dossier)
    for holder in HOLDERS:
        store = store_of(dossier, holder)
        for found in analysis.contradictions(holder):
            if _circle(found):
                start = plain(found.proof[0].premise)
                prove(found.proof, start, start, dossier, store)
                assert opposite(start) in [plain(step.conclusion) for step in found.proof]
            else:
                first, second = _literals(found)
                prove(found.proof, first, opposite(second), dossier, store)


@given(worlds())
def test_every_pair_is_found_and_explained_by_a_shortest_way(dossier: Dossier) -> None:
    """Every pair of literals that cannot both be kept, shortest explanations first, and none has a shorter one.

    What relations alone rule out is paired with itself, and with nothing else.
    """
    analysis, relation_edges = Analysis(dossier), edges_of(dossier)
    absurd = {(name, True) for name in impossible_by(relation_edges)}
    for holder in HOLDERS:
        store = store_of(dossier, holder)
        units = store.units.keys() - absurd
        expected: dict[frozenset[Lit], int] = {}
        for one in units:
            steps = distances(one, relation_edges | store.edges)
            expected |= {frozenset({one, opposite(end)}): steps[end] for end in steps if opposite(end) in units}
        expected |= {frozenset({one, opposite(one)}): 0 for one in units if opposite(one) in units}
        alone = absurd & store.units.keys()
        expected |= {frozenset({one}): distances(one, relation_edges)[opposite(one)] for one in alone}

        contradictions = analysis.contradictions(holder)
        pairs = [one for one in contradictions if not _circle(one)]

        found = {frozenset(_literals(one)): len(one.proof) for one in pairs}
        assert expected == found
        assert sorted(found.values())[:1] == [len(one.proof) for one in pairs[:1]]
        assert [len(one.proof) for one in contradictions] == sorted(len(one.proof) for one in contradictions)


@given(worlds())
def test_a_contradiction_names_whose_and_which_statements(dossier: Dossier) -> None:
    """Its commitments are the holder's own and still stand; its conditionals are those that the way makes use of."""
    analysis = Analysis(dossier)
    for holder in HOLDERS:
        store = store_of(dossier, holder)
        for found in analysis.contradictions(holder):
            assert holder == found.holder
            assert all(
                one in analysis.commitments.by_holder(holder)
                for one in (found.first, found.second, *found.conditionals)
            )
            used = {step.records for step in found.proof if step.relation == "conditional"}
            assert all(any(one.statement.id in records for one in found.conditionals) for records in used)
            assert bool(used) is bool(found.conditionals)
            assert {one.statement.id for one in (found.first, found.second, *found.conditionals)} == {
                statement.id for statement in found.statements
            }
            assert len({statement.id for statement in found.statements}) == len(found.statements)
            assert all(one.position.categorical or one.position.conditional for one in (found.first, found.second))
            assert found.first.position.categorical is (
                plain(found.first.literal) in store.units and not _circle(found)
            )


@given(worlds())
def test_only_what_relations_alone_rule_out_is_absurd(dossier: Dossier) -> None:
    """A commitment stands against itself exactly if the relations alone leave it no way to hold."""
    analysis, ruled_out = Analysis(dossier), impossible_by(edges_of(dossier))
    for holder in HOLDERS:
        pairs = [found for found in analysis.contradictions(holder) if not _circle(found)]
        absurd = {plain(found.first.literal) for found in pairs if found.self_defeating}

        assert absurd == {lit for lit in store_of(dossier, holder).units if lit[1] and lit[0] in ruled_out}


# Against a SAT solver.


def _many(random: Random, size: int, count: int) -> tuple[list[Record], list[list[int]]]:
    """Random clauses of one or two literals: as records about a holder, and as a solver takes them."""
    clauses: list[list[int]] = []
    related: dict[int, dict[str, list[str]]] = {}
    claims: list[Claim] = []
    for _ in range(count):
        one, other = random.randrange(1, size + 1), random.randrange(1, size + 1)
        kind = random.choice(
            ["implies", "contradicts", "equivalent_to", *["given"] * 4, *["unit"] * random.randrange(2)]
        )
        signs = [random.choice([True, False]) for _ in range(2)]
        if kind == "unit":
            claims.append(_claim(one, signs[0]))
            clauses.append([one if signs[0] else -one])
        elif kind == "given":
            claims.append(_claim(one, signs[0], Literal(proposition=f"p{other}", holds=signs[1])))
            clauses.append([one if signs[0] else -one, -other if signs[1] else other])
        else:
            related.setdefault(one, {}).setdefault(kind, []).append(f"p{other}")
            clauses.append([-one, -other if kind == "contradicts" else other])
            clauses += [[one, -other]] if kind == "equivalent_to" else []
    propositions = [
        Proposition(id=f"p{number}", text="P.", **related.get(number, {}))  # type: ignore[arg-type]
        for number in range(1, size + 1)
    ]
    statements = [Statement(id=f"s{number}", speakers="h", claims=claim) for number, claim in enumerate(claims)]
    return [*propositions, *statements], clauses


def _claim(number: int, holds: bool, given: Literal | None = None) -> Claim:  # noqa: FBT001 - half of a literal
    polarity = Polarity.POSITIVE if holds else Polarity.NEGATIVE
    return Claim(proposition=f"p{number}", polarity=polarity, certainty=Certainty.CERTAIN, given=given)


@given(st.integers(0, 2**32), st.integers(10, 200), st.floats(0.4, 1.2))
def test_large_stores_agree_with_a_solver(seed: int, size: int, density: float) -> None:
    """What holders are found to contradict, and what they are found committed to, is what a SAT solver finds."""
    random = Random(seed)  # noqa: S311 - no secret
    records, clauses = _many(random, size, int(size * density))
    analysis = Analysis(Dossier(records))
    with Solver(name="minisat22", bootstrap_with=clauses) as solver:
        consistent_store = solver.solve()

        assert consistent_store is (not analysis.contradictions("h"))
        for number in random.sample(range(1, size + 1), 10) if consistent_store else ():
            assert (not solver.solve(assumptions=[-number])) is (
                analysis.commitments.derivation("h", Literal(proposition=f"p{number}")) is not None
            )


# One by one.


def _pairs(records: Sequence[Record], holder: str = "h") -> list[tuple[str, str, int]]:
    """The contradictions of a holder: the two statements, and how many steps lead from one to the other."""
    return [
        (found.first.statement.id, found.second.statement.id, len(found.proof))
        for found in Analysis(Dossier(records)).contradictions(holder)
    ]


@pytest.mark.parametrize(
    ("records", "one", "other", "steps"),
    [
        ([], "p", "not p", 0),
        (relations("p implies q"), "p", "not q", 1),
        (relations("p contradicts q"), "p", "q", 1),
        (relations("q contradicts p"), "p", "q", 1),
        (relations("p equivalent_to q"), "p", "not q", 1),
        (relations("p equivalent_to q"), "not p", "q", 1),
        (relations("p implies r", "r contradicts q"), "p", "q", 2),
        ([figure("p", 1, 2), figure("q", 3, None)], "p", "q", 1),
        ([figure("p", 1, 2), figure("q", 0, None)], "p", "not q", 1),
    ],
)
def test_what_cannot_both_be_kept(records: list[Record], one: str, other: str, steps: int) -> None:
    """By each relation, two certain statements of one holder contradict each other; of two holders, they do not."""
    both = [*records, saying("s", "h", one), saying("t", "h", other)]
    apart = [*records, saying("s", "h", one), saying("t", "other", other)]

    assert [("s", "t", steps)] == [(*sorted(found[:2]), found[2]) for found in _pairs(both)]
    assert [] == _pairs(apart)
    assert [] == _pairs(apart, "other")


@pytest.mark.parametrize("certainty", [Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNCOMMITTED])
def test_only_certain_commitments_collide(certainty: Certainty) -> None:
    """Thinking something likely and saying the contrary is a tension, not a contradiction."""
    hedged = Statement(id="t", speakers="h", claims=said("not p", "q given p", certainty=certainty))

    assert [] == _pairs([saying("s", "h", "p"), hedged, saying("u", "h", "not q")])


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (["q given p", "p", "not q"], True),
        (["q given p", "p"], False),
        (["q given p", "not q"], False),
        (["q given p", "q", "not p"], False),
        (["q given not p", "not p", "not q"], True),
        (["q given not p", "p", "q"], False),
        (["not q given p", "q", "p"], True),
        (["q given p", "r given q", "p", "not r"], True),
        (["q given p", "not q given p", "p"], True),
        (["q given p", "not q given p"], False),
        (["q given p", "not q given p", "q given not p", "not q given not p"], True),
        (["p given not p", "not p given p"], True),
        (["p given not p"], False),
        (["p given p", "not p given not p"], False),
        (["p given not p", "not p"], True),
    ],
)
def test_conditionals_bind_as_they_were_said(claims: list[str], expected: bool) -> None:  # noqa: FBT001 - a table
    """A conditional commits to neither half, and collides only with what leaves it no way to hold."""
    records: list[Record] = [saying(f"s{number}", "h", claim) for number, claim in enumerate(claims)]

    assert expected is bool(_pairs(records))


def test_conditionals_bind_only_who_said_them() -> None:
    """What follows under another actor's condition follows for nobody else."""
    assert [] == _pairs([saying("s", "other", "q given p"), saying("t", "h", "p"), saying("u", "h", "not q")])


def test_a_contradiction_by_conditionals_names_them() -> None:
    """The conditionals that the way makes use of are there, in its order, each once; others are not."""
    records = [
        saying("s0", "h", "a"),
        saying("s1", "h", "r given q"),
        saying("s2", "h", "q given a"),
        saying("s3", "h", "r given q"),
        saying("s4", "h", "not r"),
        saying("s5", "h", "x given a"),
    ]

    (found,) = Analysis(Dossier(records)).contradictions("h")

    assert ["s0", "s4", "s2", "s1"] == [statement.id for statement in found.statements]
    assert ["s2", "s1"] == [one.statement.id for one in found.conditionals]
    assert [("s2",), ("s1", "s3")] == [step.records for step in found.proof]
    assert not found.self_defeating


def test_of_equal_conditionals_one_of_a_near_day_is_named() -> None:
    """Where the same was said under the same condition twice, what was said on that day counts, whatever its id."""
    records = [
        saying("early", "h", "q given p", when="2020-01-01"),
        saying("late", "h", "q given p", when="2020-01-02"),
        saying("s", "h", "p", when="2020-01-02"),
        saying("t", "h", "not q", when="2020-01-03"),
    ]

    (found,) = Analysis(Dossier(records)).contradictions("h")

    assert ["late"] == [one.statement.id for one in found.conditionals]


def test_a_literal_that_two_conditionals_turn_round_is_one_contradiction() -> None:
    """It is paired with the first of them."""
    records = [saying("s", "h", "p"), saying("t", "h", "q given p"), saying("u", "h", "not p given q")]

    (found,) = Analysis(Dossier(records)).contradictions("h")

    assert {"t", "u"} == {one.statement.id for one in found.conditionals}
    assert "s" == found.first.statement.id


def test_what_no_record_mentions_follows_from_nothing() -> None:
    """Nor does anything follow from it, whichever propositions there are."""
    for words in (["z implies a"], ["a implies z"], ["a equivalent_to z"]):
        entailment = Analysis(Dossier(relations(*words, words[0][-1]))).entailment
        known = [literal(name) for name in ("a", "not a", "z", "not z")]
        unknown = [literal(name) for name in ("nobody", "not nobody")]

        assert {None} == {entailment.proof(*pair) for one in known for no in unknown for pair in ((one, no), (no, one))}


def test_what_implies_the_absurd_is_absurd_by_way_of_it() -> None:
    """The way leads to what rules itself out, round, and back."""
    dossier = Dossier(relations("p implies q", "q implies r s", "r contradicts s", "s"))
    found = Relations(dossier, Positions(dossier))
    way = [plain(step.conclusion) for step in found.refutation(literal("p"))]

    assert [("q", True), ("r", True), ("s", False), ("q", False), ("p", False)] == way


def test_conditionals_force_nothing_that_relations_alone_decide() -> None:
    """A proposition that rules itself out is a defect of the relations, and no consequence of what was said."""
    records = [*relations("p implies q", "p contradicts q", "q", "r"), saying("s", "h", "r given p")]
    dossier = Dossier(records)
    found = Relations(dossier, Positions(dossier))
    said = Conditionals(found, Positions(dossier))

    assert frozenset() == found.forced_by(said)


def test_a_literal_that_a_conditional_turns_round_collides_with_it() -> None:
    """Where one commitment and a conditional cannot both be kept, these are the two."""
    (found,) = Analysis(Dossier([saying("s", "h", "p"), saying("t", "h", "not p given p")])).contradictions("h")

    assert ("s", "t", False) == (found.first.statement.id, found.second.statement.id, found.self_defeating)


def test_conditionals_that_exclude_each_other_go_round() -> None:
    """Where conditionals alone cannot be kept, the way leads from a literal to its opposite and back."""
    records = [saying("s", "h", "not p given p"), saying("t", "h", "p given not p")]

    (found,) = Analysis(Dossier(records)).contradictions("h")

    assert [("p", True), ("p", False), ("p", True)] == [
        plain(lit) for lit in (found.proof[0].premise, *(step.conclusion for step in found.proof))
    ]
    assert ("s", "t") == (found.first.statement.id, found.second.statement.id)
    assert ("s", "t") == tuple(one.statement.id for one in found.conditionals)


def test_the_absurd_stands_against_itself() -> None:
    """A commitment that relations alone rule out is paired with itself, once for each time it was made."""
    records = [*relations("p contradicts p"), saying("s", "h", "p"), saying("t", "h", "p")]

    found = Analysis(Dossier(records)).contradictions("h")

    assert [("s", "s", True), ("t", "t", True)] == [
        (one.first.statement.id, one.second.statement.id, one.self_defeating) for one in found
    ]
    assert [["s"], ["t"]] == [[statement.id for statement in one.statements] for one in found]


def test_of_two_ways_the_shorter_explains() -> None:
    """Whichever proposition stands first in the dossier."""
    records = [
        *relations("a implies b", "p implies a x", "b contradicts c"),
        *relations("x contradicts y", "q implies d y", "d implies c"),
        saying("s", "north", "p", "q"),
    ]
    (found,) = Analysis(Dossier(records)).contradictions("north")

    assert ["x", "y", "q"] == [step.conclusion.proposition for step in found.proof]


def test_every_pair_of_statements_is_found_shortest_first() -> None:
    """Saying something twice makes two contradictions, and explanations of one length go by the ids of statements."""
    records = [
        *relations("p implies q"),
        saying("d", "h", "not q"),
        saying("c", "h", "p"),
        saying("b", "h", "p"),
        saying("a", "h", "q"),
    ]

    assert [("a", "d", 0), ("b", "d", 1), ("c", "d", 1)] == _pairs(records)


def test_what_was_taken_back_contradicts_nothing() -> None:
    """A retraction settles a contradiction, a retracted conditional binds no longer."""
    settled = [saying("s", "h", "p"), saying("t", "h", "not p"), Retraction(id="r", speakers="h", retracts="s")]
    released = [saying("s", "h", "q given p"), saying("t", "h", "p", "not q"), settled[-1]]

    assert [] == _pairs(settled)
    assert [] == _pairs(released)


# What follows from a store.


@given(worlds())
def test_entailed_is_what_the_truth_table_says(dossier: Dossier) -> None:
    """Of what can all be kept, a literal follows exactly if the store leaves its opposite no way to hold."""
    analysis, relation_edges = Analysis(dossier), edges_of(dossier)
    store = store_of(dossier, HOLDERS[0])
    edges = relation_edges | store.edges
    assume(consistent(edges, store.units))
    for lit in _asked(impossible_by(relation_edges)):
        expected = not consistent(edges, [*store.units, opposite(lit)])

        found = analysis.commitments.derivation(HOLDERS[0], Literal(proposition=lit[0], holds=lit[1]))

        assert expected is (found is not None), lit
        if found is not None:
            start = plain(found.commitment.literal) if found.commitment.position.categorical else opposite(lit)
            prove(found.proof, start, lit, dossier, store)
            assert found.commitment in analysis.commitments.by_holder(HOLDERS[0])


def _asked(ruled_out: set[str]) -> list[Lit]:
    """Literals, but not those that follow from relations alone, to which nobody has committed."""
    literals = [(name, holds) for name in NAMES[:6] for holds in (True, False)]
    return [lit for lit in literals if lit[1] or lit[0] not in ruled_out]


@given(worlds())
def test_entailed_by_the_shortest_way(dossier: Dossier) -> None:
    """No other commitment of the holder leads there in fewer steps."""
    analysis, store = Analysis(dossier), store_of(dossier, HOLDERS[0])
    edges = edges_of(dossier) | store.edges
    steps = {unit: distances(unit, edges) | {unit: 0} for unit in store.units}
    for lit in {lit for found in steps.values() for lit in found}:
        found = analysis.commitments.derivation(HOLDERS[0], Literal(proposition=lit[0], holds=lit[1]))

        assert found is not None
        assert min(reached[lit] for reached in steps.values() if lit in reached) == len(found.proof)


def test_entailed_names_the_commitment_and_the_way() -> None:
    """What was said in so many words needs no step, what follows names what it follows from, the rest is nothing."""
    analysis = Analysis(
        Dossier([*relations("p implies q", "q implies r"), saying("s", "h", "p"), saying("t", "h", "p", "q")])
    )

    found = {stand: analysis.commitments.derivation("h", literal(stand)) for stand in ("p", "q", "r", "not p", "x")}

    assert {"p": ("s", 0), "q": ("t", 0), "r": ("t", 1), "not p": None, "x": None} == {
        stand: one and (one.commitment.statement.id, len(one.proof)) for stand, one in found.items()
    }


def test_entailed_either_way() -> None:
    """What holds whether or not something else does follows from conditionals alone."""
    analysis = Analysis(Dossier([saying("s", "h", "q given not p", "q given p")]))

    found = analysis.commitments.derivation("h", literal("q"))

    assert found is not None
    assert ("s", True) == (found.commitment.statement.id, found.commitment.position.conditional)
    assert [("q", False), ("p", True), ("q", True)] == [
        plain(lit) for lit in (found.proof[0].premise, *(step.conclusion for step in found.proof))
    ]
    assert analysis.commitments.derivation("h", literal("p")) is None


# Corrections and clashes.


def _corrections(records: Sequence[Record]) -> list[tuple[str, str]]:
    return [
        (found.first.statement.id, found.second.statement.id)
        for found in Analysis(Dossier(records)).commitments.corrections("h")
    ]


def _correcting(*words: str, retracts: str = "s", id: str = "r", speakers: str = "h") -> Retraction:
    return Retraction(id=id, speakers=speakers, retracts=retracts, claims=said(*words))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (["p"], ["not p"], True),
        (["p"], ["not q"], True),
        (["not q"], ["p"], True),
        (["p"], ["p"], False),
        (["p"], ["x"], False),
        (["p"], [], False),
        (["p given x"], ["not p"], False),
        (["p"], ["not p given x"], False),
    ],
)
def test_a_correction_says_the_contrary_of_what_it_takes_back(
    before: list[str],
    after: list[str],
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """A retraction with claims that contradict what it retracts is a correction, and no contradiction."""
    records = [*relations("p implies q"), saying("s", "h", *before), _correcting(*after)]

    assert [["r", "s"]] * expected == [sorted(pair) for pair in _corrections(records)]
    assert [] == _pairs(records)


def test_only_the_retraction_itself_corrects() -> None:
    """What the holder says on other occasions, or another actor says, is no correction."""
    records = [
        saying("s", "h", "p"),
        _correcting(),
        saying("t", "h", "not p"),
        _correcting("not p", speakers="other", id="r2"),
    ]

    assert [] == _corrections(records)


def test_a_correction_that_was_taken_back_is_none() -> None:
    """What stands no longer corrects nothing."""
    records = [saying("s", "h", "p"), _correcting("not p"), _correcting(retracts="r", id="r2")]

    assert [] == _corrections(records)


def test_a_correction_does_not_collide_with_itself() -> None:
    """What a correction says in two ways is its own contradiction, no correction of anything."""
    records = [saying("s", "h", "p"), _correcting("q", "not q")]

    assert [] == _corrections(records)


def test_corrections_come_shortest_first() -> None:
    """Every old claim is paired with every contrary new one."""
    records = [*relations("p implies q"), saying("s", "h", "p"), _correcting("not q", "not p")]

    assert [0, 1] == [len(found.proof) for found in Analysis(Dossier(records)).commitments.corrections("h")]


def test_clashes_are_between_whomsoever() -> None:
    """Commitments of different holders clash by relations alone; nobody's conditionals count."""
    analysis = Analysis(
        Dossier(
            [
                *relations("p implies q"),
                saying("s", "north", "p"),
                saying("t", "south", "not q"),
                saying("u", "east", "x given p", "not x"),
            ]
        )
    )
    everything = [one for holder in ("north", "south", "east") for one in analysis.commitments.by_holder(holder)]

    (found,) = analysis.commitments.contradictions_among(everything)

    assert {"s", "t"} == {found.first.statement.id, found.second.statement.id}
    assert () == found.conditionals
    assert () == analysis.commitments.contradictions_among(analysis.commitments.by_holder("north"))
    assert () == analysis.commitments.contradictions_among([])
