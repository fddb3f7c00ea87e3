"""Corners in which an answer once was an error, or not the nearest one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import attrs
import pytest
from commitment_strategies import (
    distances,
    edges_of,
    figure,
    impossible_by,
    literal,
    prove,
    relations,
    said,
    saying,
    worlds,
)
from hypothesis import given

from geoclaims import (
    Analysis,
    Claim,
    Dossier,
    InvalidValueError,
    Literal,
    Proposition,
    Record,
    Retraction,
    Statement,
    When,
)
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.extend import Adopts, Asserts, Intends
from geoclaims.values import Certainty, JsonObject

UNREAD = JsonObject({"x": 1})


def of(*records: Record) -> Analysis:
    """The analysis of some records."""
    return Analysis(Dossier(records))


def under(conclusion: str, premise: str, *, holds: bool = True) -> Claim:
    """A conditional whose condition has a field that this version does not know."""
    condition = Literal(proposition=premise, holds=holds, extra=UNREAD)
    return Claim(proposition=conclusion, certainty=Certainty.CERTAIN, given=condition)


def test_many_disjoint_figures_rule_nothing_out() -> None:
    """What stands for "all of these figures" in the graph is no proposition, and nobody reports it."""
    assert () == of(*(figure(f"p{n}", 10 * n, 10 * n + 1) for n in range(4))).entailment.unsatisfiable


def test_figures_that_lie_within_what_excludes_each_other_are_ruled_out() -> None:
    """Not what stands for both of the wider figures is reported, but the figures that lie within both."""
    wide, wider = figure("w", 0, 10), figure("x", 5, 20, contradicts=["w"])
    entailment = of(wide, wider, figure("m", 6, 6), figure("n", 6, 7)).entailment

    assert [("n",)] == [one.propositions for one in entailment.unsatisfiable]
    assert [True, True, False, False] == [entailment.is_satisfiable(literal(name)) for name in "wxmn"]


def test_what_is_asked_has_to_be_a_literal() -> None:
    """A proposition alone does not say whether its holding or its not holding is meant."""
    analysis = of(saying("s", "h", "p"))

    for ask in (analysis.commitments.derivation, analysis.commitments.is_committed):
        with pytest.raises(
            InvalidValueError, match=r"'p' is not a literal; ask with Literal\(proposition=\.\.\., holds="
        ):
            ask("h", "p")  # type: ignore[arg-type]
    assert [True, True, False] == [analysis.commitments.is_committed("h", literal(name)) for name in ("p", "p", "q")]


@pytest.mark.parametrize("moves", [None, [Adopts("p")], ("p",)])
def test_moves_that_are_none_are_refused(moves: Any) -> None:
    """Anyone who wrote the class reads which one it is and what belongs there."""

    @attrs.frozen(kw_only=True)
    class Odd(Statement):
        """A statement with something else for moves."""

        type: ClassVar[str] = "acme.odd"

        def moves(self) -> Any:
            """Whatever the test says."""
            return moves

    with pytest.raises(InvalidValueError, match=r"Odd 's'.*not a tuple of moves .*; correct Odd\.moves"):
        of(Odd(id="s", speakers="h")).commitments.by_holder("h")


def test_moves_accept_records_and_text() -> None:
    """As everywhere, a record stands for its reference and a text for its date."""
    p = Proposition(id="p", text="P.")

    assert Adopts("p") == Adopts(p) == Adopts(p.ref)
    assert Intends(literal("p"), "2024") == Intends(literal("p"), When("2024"))


@given(worlds())
def test_the_impossible_are_explained_by_the_last_of_them(dossier: Dossier) -> None:
    """Every proposition that its relations rule out is listed, or implies one that is."""
    edges = edges_of(dossier)
    ruled_out = impossible_by(edges)
    after = {name: {*distances((name, True), edges)} for name in ruled_out}
    found = Analysis(dossier).entailment.unsatisfiable
    roots = {name for one in found for name in one.propositions}

    assert roots <= ruled_out
    assert all(name in roots or any((root, True) in after[name] for root in roots) for name in ruled_out)
    for propositions, proof in found:
        first = propositions[0]
        assert {first, *(name for name in ruled_out if (name, True) in after[first])} == set(propositions)
        prove(proof, (first, True), (first, False), dossier)


def test_what_is_ruled_out_by_its_relations_commits_nobody_to_its_opposite() -> None:
    """That it does not hold follows from the relations, and from nothing that anybody said."""
    analysis = of(*relations("p contradicts p"), saying("s", "h", "x given y"))

    assert analysis.commitments.derivation("h", literal("not p")) is None
    assert () == analysis.stances("p")


def test_only_what_is_ruled_out_has_an_absurdity() -> None:
    """A way from a literal to its opposite, or none."""
    dossier = Dossier(relations("p contradicts p", "q implies p", "r"))
    found = Relations(dossier, Positions(dossier))

    assert [1, 3, 0] == [len(found.refutation(literal(name))) for name in "pqr"]


def test_unknown_fields_of_a_literal_do_not_matter() -> None:
    """They are kept in records, and passed over in questions and conditions."""
    asked = Literal(proposition="p", extra=UNREAD)

    assert of(saying("s", "h", "p")).commitments.derivation("h", asked)
    assert of(Statement(id="t", speakers="h", claims=under("p", "p", holds=False))).commitments.derivation(
        "h", literal("p")
    )
    assert of(
        Statement(id="t", speakers="h", claims=[under("p", "p", holds=False), *said("not p given p")])
    ).contradictions("h")


@pytest.mark.parametrize(("p", "q"), [("a", "b"), ("b", "a")])
def test_unknown_fields_of_a_condition_do_not_matter(p: str, q: str) -> None:
    """Whichever of the two propositions comes first."""
    conditional = Statement(id="t", speakers="h", claims=under(q, p))

    assert of(saying("s", "h", p, f"not {q}"), conditional).contradictions("h")


def test_an_absurd_claim_taken_back_corrects_nothing() -> None:
    """A retraction without claims says nothing to the contrary."""
    back = Retraction(id="r", speakers="h", retracts="s")

    assert () == of(*relations("p contradicts p"), saying("s", "h", "p"), back).commitments.corrections("h")


def test_whoever_says_the_absurd_stands_on_no_side() -> None:
    """What a commitment that rules itself out would lead to is left out of a dispute."""
    ruled = relations("p implies q", "p contradicts q")
    sayings = (saying("c", "C", "p"), saying("a", "A", "q"), saying("b", "B", "not q"))
    (dispute,) = of(*ruled, *sayings).commitments.disputes()

    assert (["A"], ["B"]) == (
        [stance.holder for stance in dispute.affirming],
        [stance.holder for stance in dispute.denying],
    )


def test_what_follows_either_way_can_be_disputed() -> None:
    """Anyone who says "if q then p, and if not q then p" says p."""
    analysis = of(saying("a", "A", "p given q", "p given not q"), saying("b", "B", "not p"))

    assert ["A", "B"] == [stance.holder for stance in analysis.stances("p")]
    assert ["p"] == [dispute.proposition for dispute in analysis.commitments.disputes()]


def test_dates_are_not_taken_for_figures() -> None:
    """Of two contents under one id, the one that dates the event is what excludes another date of it."""
    dated = Proposition(id="p", text="1", event="e", when="2020")
    other = Proposition(id="r", text="1", event="e", when="2021")
    (found,) = of(dated, figure("p", 1, 1), other, saying("a", "A", "p", "r")).contradictions("A")

    assert ["dates"] == [step.relation for step in found.proof]


def test_equal_figures_are_one_step_apart() -> None:
    """However many there are, and from whatever lies within them."""
    equal = of(*(figure(name, 1, 1) for name in "abcd")).entailment
    wider = of(*(figure(name, 0, 5) for name in "abcd"), figure("n", 1, 2)).entailment

    assert [1, 1, 1] == [len(equal.proof(literal("a"), literal(name)) or ()) for name in "bcd"]
    assert [1, 1, 1, 1] == [len(wider.proof(literal("n"), literal(name)) or ()) for name in "abcd"]


def test_a_stance_rests_on_the_nearest_ground() -> None:
    """Be it by relations or by the holder's own conditional."""
    sayings = (saying("a", "h", "r"), saying("b", "h", "s"), saying("c", "h", "t given s"))
    analysis = of(*relations("r implies x", "x implies t"), *sayings)
    entailed = analysis.commitments.derivation("h", literal("t"))

    assert entailed
    assert [1] == [len(stance.proof) for stance in analysis.stances("t")] == [len(entailed.proof)]


def test_a_stance_is_as_old_as_its_first_ground() -> None:
    """Anyone who said what implies something was committed to it before saying it in so many words."""
    before = saying("before", "h", "r", when="2018-10-06")
    after = saying("after", "h", "t", when="2018-11-06")
    analysis = of(*relations("r implies t"), before, after)

    assert [("before", 1), ("after", 0)] == [
        (stance.commitment.statement.id, len(stance.proof)) for stance in analysis.stances("t")
    ]
    assert ["after"] == [
        stance.commitment.statement.id
        for stance in of(*relations("r implies t"), attrs.evolve(before, when="2019"), after).stances("t")
    ]


def test_of_several_grounds_the_first_is_told() -> None:
    """Even if a later one is nearer."""
    said_ = (saying("far", "h", "r", when="2018"), saying("near", "h", "s", when="2019"))
    (stance,) = of(*relations("r implies x", "x implies t", "s implies t"), *said_).stances("t")

    assert "far" == stance.commitment.statement.id


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Adopts(7), "Adopts.*target: 7 is not a Ref"),  # type: ignore[arg-type]
        (lambda: Adopts(("a",)), r"Adopts.*target: \('a',\) is not a Ref"),  # type: ignore[arg-type]
        (lambda: Asserts("p"), "Asserts.*claim: 'p' is not a Claim"),  # type: ignore[arg-type]
        (lambda: Intends("p"), "Intends.*literal: 'p' is not a Literal"),  # type: ignore[arg-type]
        (lambda: Intends(literal("p"), "soon"), "Intends.*window: 'soon' is not a When or None"),
    ],
)
def test_a_move_refuses_what_it_cannot_use(make: Callable[[], object], message: str) -> None:
    """The answer names the move, the field and what belongs there."""
    with pytest.raises(InvalidValueError, match=message):
        make()
