from __future__ import annotations

from collections.abc import Iterable

import attrs
import pytest
from commitment_strategies import HOLDERS, literal, relations, said, saying, store_of, worlds
from hypothesis import given

from geoclaims import (
    Allegation,
    Analysis,
    Breach,
    Certainty,
    Claim,
    Condemnation,
    Confirmation,
    Denial,
    DenialScope,
    Dossier,
    Pledge,
    Polarity,
    Record,
    Ref,
    Retraction,
    SpeakerMode,
    State,
    Statement,
    Tense,
    When,
)
from geoclaims.analysis.entailment.positions import Position, Positions
from geoclaims.records.moves import Adopts, Asserts, Intends, Move, Opposes, Withdraws
from geoclaims.strategies import dossiers


def _written(position: Position) -> str:
    """A position, written "not q given p (probable)"; what is certain says nothing of it."""
    stand = position.proposition if position.holds else f"not {position.proposition}"
    if position.given is not None:
        stand += f" given {position.given.proposition if position.given.holds else 'not ' + position.given.proposition}"
    return stand if position.certainty is Certainty.CERTAIN else f"{stand} ({position.certainty})"


def _positions(statement: Statement, *others: Record) -> list[str]:
    """What a statement comes to, beside propositions p, q and r and some other records."""
    dossier = Dossier([statement, *others, *relations("p", "q", "r")])
    return [_written(position) for position in Positions(dossier).by_statement(statement)]


def _store(holder: str, records: Iterable[Record]) -> list[str]:
    return [_written(one.position) for one in Analysis(Dossier(records)).commitments.by_holder(holder)]


# The table of acts.


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (said("p", "not q"), ["p", "not q"]),
        (said("p", certainty=Certainty.PROBABLE), ["p (probable)"]),
        (said("not p", certainty=Certainty.POSSIBLE), ["not p (possible)"]),
        (said("p", certainty=Certainty.UNCOMMITTED), []),
        (said("p given not q"), ["p given not q"]),
        (said("not p given q", certainty=Certainty.PROBABLE), ["not p given q (probable)"]),
        ([Claim(proposition="p", certainty=Certainty.CERTAIN, polarity=Polarity.UNSTATED)], []),
        ([Claim(proposition="p")], []),
        (said("p", "p", "q", "p"), ["p", "q"]),
        (said("nowhere"), ["nowhere"]),
        ([], []),
    ],
)
def test_a_statement_takes_the_stand_of_each_claim(claims: list[Claim], expected: list[str]) -> None:
    """Each claim is a position at its own certainty, once; what takes no stand is none."""
    assert expected == _positions(Statement(id="s", claims=claims))


def test_an_allegation_charges_only_the_speaker() -> None:
    """Its claims bind who makes it, and nothing binds who is accused."""
    allegation = Allegation(
        id="s", speakers="north", accused="south", claims=said("p"), breaches=Breach(by="south", conduct="q")
    )

    assert ["p"] == _store("north", [allegation])
    assert [] == _store("south", [allegation])
    assert ("north",) == Analysis(Dossier([allegation])).commitments.holders


@pytest.mark.parametrize("scope", list(DenialScope))
def test_only_denying_the_occurrence_says_that_it_did_not_happen(scope: DenialScope) -> None:
    """Of scope occurrence, a denial is committed to the opposite; of every other scope, only to its own claims."""
    denial = Denial(id="d", denies=["p", "s"], scope=scope, claims=said("r"))

    opposed = ["not p", "not q"] if scope is DenialScope.OCCURRENCE else []

    assert ["r", *opposed] == _positions(denial, saying("s", "h", "q"))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (said("p", "not q"), ["not p", "q"]),
        (said("p", certainty=Certainty.PROBABLE), []),
        (said("p", certainty=Certainty.POSSIBLE), []),
        (said("p", certainty=Certainty.UNCOMMITTED), []),
        (said("p given q"), []),
        ([Claim(proposition="p", certainty=Certainty.CERTAIN, polarity=Polarity.UNSTATED)], []),
    ],
)
def test_denying_a_statement_opposes_its_certain_unconditional_claims(claims: list[Claim], expected: list[str]) -> None:
    """Whatever a statement left open, or said under a condition, its denial says nothing of."""
    assert expected == _positions(Denial(id="d", denies="s"), Statement(id="s", claims=claims))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (said("p", "not q"), ["p", "not q"]),
        (said("p", certainty=Certainty.PROBABLE), []),
        (said("p", certainty=Certainty.UNCOMMITTED), []),
        (said("p given q"), ["p given q"]),
        ([Claim(proposition="p", certainty=Certainty.CERTAIN, polarity=Polarity.UNSTATED)], []),
    ],
)
def test_confirming_a_statement_adopts_its_certain_claims(claims: list[Claim], expected: list[str]) -> None:
    """What was said with certainty is adopted as it was said, its condition included."""
    assert expected == _positions(Confirmation(id="c", confirms="s"), Statement(id="s", claims=claims))


def test_confirming_a_proposition_adopts_it() -> None:
    """A proposition is adopted as it stands, after the claims."""
    assert ["q", "p"] == _positions(Confirmation(id="c", confirms="p", claims=said("q")))


def test_confirming_a_confirmation_adopts_what_it_confirms() -> None:
    """However long the chain, all that it confirms and claims is adopted."""
    chain = [
        Confirmation(id="c2", confirms=["c3", "p"], claims=said("not r")),
        Confirmation(id="c3", confirms="s"),
        saying("s", "h", "q"),
    ]

    assert ["not r", "p", "q"] == sorted(_positions(Confirmation(id="c1", confirms="c2"), *chain))


def test_confirmations_in_a_circle_come_to_an_end() -> None:
    """Statements that confirm each other, or themselves, are each adopted once."""
    circle = Confirmation(id="c2", confirms=["c1", "c2"], claims=said("q"))

    assert ["p", "q"] == _positions(Confirmation(id="c1", confirms=["c1", "c2"], claims=said("p")), circle)


def test_confirming_a_denial_does_not_deny() -> None:
    """Only claims are adopted: what a denial opposes is its own."""
    assert ["q"] == _positions(Confirmation(id="c", confirms="d"), Denial(id="d", denies="p", claims=said("q")))


@pytest.mark.parametrize("cls", [Denial, Confirmation])
def test_targets_that_lead_nowhere_say_nothing(cls: type[Denial | Confirmation]) -> None:
    """A target that is missing, or is neither statement nor proposition, is passed over."""
    field = "denies" if cls is Denial else "confirms"
    statement = cls(id="s", **{field: ["lost", "h"]})  # type: ignore[arg-type]

    assert [] == _positions(statement, State(id="h", name="H"))


def test_condemning_is_factive() -> None:
    """Anyone who condemns a deed is certain that it was done; who is condemned is committed to nothing."""
    condemnation = Condemnation(
        id="s", speakers="north", condemned="south", over=["p", "q"], claims=said("r", certainty=Certainty.POSSIBLE)
    )

    assert ["r (possible)", "p", "q"] == _store("north", [condemnation])
    assert [] == _store("south", [condemnation])


def test_what_is_condemned_can_be_denied_and_confirmed() -> None:
    """The deed is as certain a claim of a condemnation as any other."""
    condemnation = Condemnation(id="s", over="p")

    assert ["not p"] == _positions(Denial(id="d", denies="s"), condemnation)
    assert ["p"] == _positions(Confirmation(id="c", confirms="s"), condemnation)


def test_a_pledge_is_no_position() -> None:
    """Promising is not predicting: only the claims of a pledge are positions."""
    assert ["q"] == _positions(Pledge(id="s", promises=literal("p"), condition=literal("r"), claims=said("q")))


def test_relaying_commits_to_nothing() -> None:
    """Who reports what an actor said is not committed to it, and neither is who builds on it."""
    assert [] == _positions(Statement(id="s", relays="other", based_on="other"), saying("other", "h", "p"))


def test_retracting_is_no_position() -> None:
    """Only the claims of a retraction are positions, not the opposite of what it takes back."""
    assert ["q"] == _positions(Retraction(id="s", retracts="other", claims=said("q")), saying("other", "h", "p"))


def test_what_a_retracted_statement_claimed_can_still_be_denied() -> None:
    """Taking it back does not unsay it: who denies or confirms it takes a stand all the same."""
    others = [saying("s", "h", "p"), Retraction(id="r", speakers="h", retracts="s")]

    assert ["not p"] == _positions(Denial(id="d", denies="s"), *others)


def test_all_statements_of_one_id_are_answered() -> None:
    """Where an id has two contents, both are denied, and each has its own positions."""
    one, other = saying("s", "h", "p"), saying("s", "h", "q")
    dossier = Dossier([one, other, denial := Denial(id="d", denies="s")])
    positions = Positions(dossier)

    assert ["not p", "not q"] == sorted(map(_written, positions.by_statement(denial)))
    assert [["p"], ["q"]] == [
        [_written(position) for position in positions.by_statement(said)] for said in (one, other)
    ]


# Who is charged.


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"speakers": "a"}, ["a"]),
        ({"speakers": ["a", "a"]}, ["a"]),
        ({"speakers": ["a", "b"]}, []),
        ({"speakers": ["a", "b"], "mode": SpeakerMode.INDIVIDUAL}, []),
        ({"speakers": ["a", "b"], "mode": SpeakerMode.JOINT}, ["a", "b"]),
        ({"speakers": ["a", "b"], "mode": SpeakerMode.EACH}, ["a", "b"]),
        ({"speakers": ["a", "b"], "on_behalf_of": "c"}, []),
        ({"speakers": ["a", "b"], "on_behalf_of": ["c", "b"], "mode": SpeakerMode.JOINT}, ["c", "b", "a"]),
        ({"speakers": "a", "on_behalf_of": ["c", "d"]}, ["c", "d", "a"]),
        ({"on_behalf_of": ["c", "d"]}, ["c", "d"]),
        ({"addressees": "a", "office": "o", "participants": "b"}, []),
    ],
)
def test_who_is_charged(fields: dict[str, str], expected: list[str]) -> None:
    """The speakers and those in whose name they speak are charged; of several, only if it is known how they spoke."""
    statement = Statement(id="s", claims=said("p"), **fields)  # type: ignore[arg-type]
    stores = Analysis(Dossier([statement])).commitments

    assert expected == list(statement.holders())
    assert sorted(expected) == list(stores.holders)
    assert [["p"]] * len(expected) == [
        [one.proposition for one in _held(stores.by_holder(holder))] for holder in expected
    ]


def _held(commitments: Iterable[object]) -> list[Position]:
    return [one.position for one in commitments]  # type: ignore[attr-defined]


# Moves.


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (saying("s", "h", "p", "q"), [Asserts(claim) for claim in said("p", "q")]),
        (Allegation(id="s", accused="h", claims=said("p")), [Asserts(said("p")[0])]),
        (
            Denial(id="s", denies=["p", "x"], claims=said("q")),
            [Asserts(said("q")[0]), Opposes(Ref("p")), Opposes(Ref("x"))],
        ),
        (Denial(id="s", denies=["p"], scope=DenialScope.DISMISSAL), []),
        (Confirmation(id="s", confirms=["p"], claims=said("q")), [Asserts(said("q")[0]), Adopts(Ref("p"))]),
        (Retraction(id="s", retracts=["x"], claims=said("q")), [Withdraws(Ref("x")), Asserts(said("q")[0])]),
        (Condemnation(id="s", over=["p"], claims=said("q")), [Asserts(said("q")[0]), Asserts(said("p")[0])]),
        (
            Pledge(id="s", promises=literal("p"), window="2025", condition=literal("q"), claims=said("q")),
            [Asserts(said("q")[0]), Intends(literal("p"), When("2025"), literal("q"))],
        ),
    ],
    ids=lambda value: value.type if isinstance(value, Statement) else "",
)
def test_each_type_answers_its_moves(statement: Statement, expected: list[Move]) -> None:
    """The moves are those of the table, claims before targets, and what is taken back before what takes its place."""
    assert expected == list(statement.moves())


@attrs.frozen(kw_only=True)
class Recognition(Statement):
    """A user's own act: it makes something its own, opposes something, takes something back and intends something."""

    type = "acme.recognition"

    recognized: str

    def moves(self) -> tuple[Move, ...]:
        """Its claims, and the four other moves."""
        return (
            *super().moves(),
            Adopts(Ref(self.recognized)),
            Opposes(Ref("rival")),
            Withdraws(Ref("old")),
            Intends(literal("exchange")),
        )


def test_a_type_of_ones_own_takes_part_in_everything() -> None:
    """Overriding `moves` is all that positions, commitments, contradictions, stances and disputes ask for."""
    analysis = Analysis(
        Dossier(
            [
                *relations("new", "rival"),
                saying("old", "north", "rival"),
                Recognition(id="s", speakers="north", recognized="new", claims=said("q")),
                saying("later", "north", "not new"),
                saying("other", "south", "rival"),
            ]
        )
    )

    assert ["q", "new", "not rival", "not new"] == [
        _written(one.position) for one in analysis.commitments.by_holder("north")
    ]
    assert [literal("exchange")] == [one.intends.literal for one in analysis.commitments.intentions("north")]
    assert [("s", "later")] == [
        (one.first.statement.id, one.second.statement.id) for one in analysis.contradictions("north")
    ]
    assert [("old", "s")] == [
        (one.first.statement.id, one.second.statement.id) for one in analysis.commitments.corrections("north")
    ]
    assert ["north", "north"] == [stance.holder for stance in analysis.stances("new")]
    assert ["rival"] == [dispute.proposition for dispute in analysis.commitments.disputes()]


# Positions as values, and all of them.


def test_a_position_knows_what_can_collide() -> None:
    """Firm is what is certain without a condition, conditional what is certain under one; tense is kept."""
    claims = [*said("p", "p given q"), *said("p", "p given q", certainty=Certainty.PROBABLE)]
    statement = Statement(id="s", claims=[attrs.evolve(claim, tense=Tense.EXPECTED) for claim in claims])

    found = list(Positions(Dossier([statement])))

    assert [(True, False), (False, True), (False, False), (False, False)] == [
        (position.categorical, position.conditional) for position in found
    ]
    assert {Tense.EXPECTED} == {position.tense for position in found}
    assert {literal("p")} == {position.literal for position in found}
    assert {statement} == {position.statement for position in found}


def test_positions_on_a_proposition_come_by_statement() -> None:
    """What is said of one proposition is found together, in the order of the dossier."""
    positions = Positions(Dossier([saying("b", "h", "not p", "q"), saying("a", "h", "p")]))

    assert [("b", False), ("a", True)] == [
        (position.statement.id, position.holds) for position in positions.by_proposition("p")
    ]
    assert () == positions.by_proposition("x")
    assert () == positions.by_statement(saying("x", "h", "p"))


@given(dossiers(clean=False, planting="LC"))
def test_analysis_of_commitments_never_fails(dossier: Dossier) -> None:
    """Whatever is in a dossier, every position is some statement's, and every query has an answer."""
    analysis = Analysis(dossier)

    assert all(position in analysis.entailment.positions_of(position.statement) for position in Positions(dossier))
    assert all(position in analysis.entailment.positions_on(position.proposition) for position in Positions(dossier))
    for holder in analysis.commitments.holders:
        assert all(holder == one.holder for one in analysis.commitments.by_holder(holder))
        assert all(holder == found.holder for found in analysis.contradictions(holder))
        assert all(holder == found.holder for found in analysis.commitments.corrections(holder))
    assert all(dispute.affirming and dispute.denying for dispute in analysis.commitments.disputes())
    stances = [(id, stance) for id in dossier.ids() for stance in analysis.stances(id)]
    assert all(bool(stance.proof) or id == stance.commitment.position.proposition for id, stance in stances)


@given(worlds())
def test_stores_are_what_the_table_says(dossier: Dossier) -> None:
    """Each holder is certainly committed to what the table of acts says of its statements, and to nothing else."""
    analysis = Analysis(dossier)
    for holder in HOLDERS:
        store = store_of(dossier, holder)
        standing = [
            one for one in analysis.commitments.by_holder(holder) if one.position.certainty is Certainty.CERTAIN
        ]
        firm: dict[tuple[str, bool], set[str]] = {}
        conditional: dict[tuple[tuple[str, bool], tuple[str, bool]], set[str]] = {}
        for one in standing:
            stand = (one.literal.proposition, one.literal.holds)
            given_literal = one.position.given
            if given_literal is None:
                firm.setdefault(stand, set()).add(one.statement.id)
            else:
                edge = ((given_literal.proposition, given_literal.holds), stand)
                conditional.setdefault(edge, set()).add(one.statement.id)

        assert store.units == firm
        assert store.conditionals == conditional
