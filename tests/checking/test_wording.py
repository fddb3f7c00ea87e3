"""How commitments, proofs and conflicts are put into words."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Dossier,
    Event,
    Literal,
    Office,
    Person,
    Polarity,
    Proposition,
    Quantity,
    Record,
    Ref,
    State,
    Statement,
)
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain
from geoclaims.checking.wording import (
    captions,
    commitment_reason,
    contradiction_reasons,
    date_text,
    literal_text,
    proof_reasons,
    speaker_text,
    untraced_text,
)
from geoclaims.extend import Reason

# U-2, 1960: who said that an aircraft had been sent.

US, UK = State(id="us", name="United States"), State(id="uk", name="United Kingdom")
HERTER = Person(id="herter", name="Christian Herter")
SECRETARY = Office(id="secretary", name="Secretary of State")
FLOWN = Proposition(id="flown", text="An aircraft was sent.")
LOST = Proposition(id="lost", text="An aircraft was lost.")
CAST = (US, UK, HERTER, SECRETARY, FLOWN, LOST)
DOSSIER = Dossier(CAST)


def literal(text: str) -> Literal:
    """A literal, written "flown" or "not flown"."""
    return Literal(proposition=text.removeprefix("not "), holds=not text.startswith("not "))


def says(id: str, *claims: str, **fields: Any) -> Statement:
    """A statement by the US whose claims are written "flown", "not flown" or "flown if lost"."""
    made = []
    for claim in claims:
        stand, _, condition = claim.partition(" if ")
        made.append(
            Claim(
                proposition=literal(stand).proposition,
                polarity=Polarity.POSITIVE if literal(stand).holds else Polarity.NEGATIVE,
                certainty=Certainty.CERTAIN,
                given=literal(condition) if condition else None,
            )
        )
    return attrs.evolve(Statement(id=id, speakers=US, claims=made), **fields)


def explained(*records: Record) -> list[tuple[str, str | None]]:
    """The explanation of the only conflict, with the records that its reasons name."""
    dossier = Dossier([US, *records])
    (conflict,) = Analysis(dossier).commitments.contradictory_statements
    return [(reason.text, reason.record) for reason in contradiction_reasons(dossier, conflict)]


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ([], ""),
        (["us"], "United States"),
        (["us", "flown"], "United States and An aircraft was sent."),
        (["us", "uk", "secretary"], "United States, United Kingdom and Secretary of State"),
        (["unknown", "us"], "unknown and United States"),
    ],
)
def test_records_are_called_by_their_captions(ids: list[str], words: str) -> None:
    """A name or a text, in a list that can be read aloud; the id where the record is missing."""
    assert words == captions(DOSSIER, ids)
    assert words == captions(DOSSIER, iter(ids))


@pytest.mark.parametrize(
    ("text", "words"),
    [("flown", "'An aircraft was sent.'"), ("not flown", "not 'An aircraft was sent.'"), ("not gone", "not 'gone'")],
)
def test_a_literal_is_quoted(text: str, words: str) -> None:
    """The text of the proposition stands in quotation marks, and a negation before them."""
    assert words == literal_text(DOSSIER, literal(text))


@pytest.mark.parametrize(("when", "words"), [("1960-05-05", "1960-05-05"), ("1960-05?", "1960-05?"), (None, "undated")])
def test_a_date_is_shown_as_written(when: str | None, words: str) -> None:
    """Nothing is made up where there is no date."""
    assert words == date_text(says("s", when=when))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "United States"),
        ({"speakers": []}, "somebody"),
        ({"speakers": [US, UK]}, "United States and United Kingdom"),
        ({"speakers": HERTER, "office": SECRETARY}, "Christian Herter as Secretary of State"),
        ({"speakers": HERTER, "on_behalf_of": [US, UK]}, "Christian Herter for United States and United Kingdom"),
        (
            {"speakers": HERTER, "office": SECRETARY, "on_behalf_of": US},
            "Christian Herter as Secretary of State for United States",
        ),
        ({"speakers": [], "on_behalf_of": US}, "somebody for United States"),
    ],
)
def test_a_voice_is_a_speaker_with_capacity(fields: dict[str, Any], words: str) -> None:
    """Who spoke, as what, and in whose name."""
    assert words == speaker_text(DOSSIER, says("s", **fields))


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("flown", "'An aircraft was sent.'"),
        ("not flown", "not 'An aircraft was sent.'"),
        ("not flown if not lost", "not 'An aircraft was sent.', if not 'An aircraft was lost.'"),
    ],
)
def test_what_was_said_names_its_statement(claim: str, words: str) -> None:
    """One reason says who, when, what and under which condition, and points to the statement."""
    dossier = Dossier([*CAST, says("s", claim, when="1960-05-07")])
    (commitment,) = Analysis(dossier).commitments.by_holder("us")

    assert Reason(text=f"United States, 1960-05-07: {words}", record="s") == commitment_reason(dossier, commitment)


# Every relation, in both directions.


def counted(id: str, low: int, high: int) -> Proposition:
    """A figure of one day."""
    return Proposition(id=id, text=id, when="1960-05-01", quantity=Quantity(measure="flights", low=low, high=high))


@pytest.mark.parametrize(
    ("propositions", "premise", "conclusion", "words", "record"),
    [
        ([attrs.evolve(FLOWN, implies="lost"), LOST], "flown", "lost", "which it implies", "flown"),
        ([attrs.evolve(FLOWN, implies="lost"), LOST], "not lost", "not flown", "which would imply it", "flown"),
        ([attrs.evolve(FLOWN, contradicts="lost"), LOST], "flown", "not lost", "which it excludes", "flown"),
        ([attrs.evolve(FLOWN, contradicts="lost"), LOST], "lost", "not flown", "which it excludes", "flown"),
        ([attrs.evolve(FLOWN, equivalent_to="lost"), LOST], "flown", "lost", "which says the same", "flown"),
        ([attrs.evolve(FLOWN, equivalent_to="lost"), LOST], "not lost", "not flown", "which says the same", "flown"),
        ([attrs.evolve(FLOWN, equivalent_to="lost"), LOST], "lost", "flown", "which says the same", "flown"),
        ([counted("one", 1, 1), counted("few", 1, 5)], "one", "few", "by the figures", "one"),
        ([counted("one", 1, 1), counted("few", 1, 5)], "not few", "not one", "by the figures", "one"),
        ([counted("one", 1, 1), counted("two", 2, 2)], "one", "not two", "by the figures", "one"),
        (
            [
                attrs.evolve(FLOWN, event="flight", when="1960-05-01"),
                attrs.evolve(LOST, event="flight", when="1960-05-02"),
            ],
            "flown",
            "not lost",
            "by the dates",
            "flown",
        ),
    ],
)
def test_a_step_says_what_it_rests_on(
    propositions: list[Proposition], premise: str, conclusion: str, words: str, record: str
) -> None:
    """Each relation has its words, and the step points to the record that states it."""
    dossier = Dossier([Event(id="flight"), *propositions])
    proof = Analysis(dossier).entailment.proof(literal(premise), literal(conclusion))

    assert proof is not None
    concluded = literal_text(dossier, literal(conclusion))
    assert (Reason(text=f"so {concluded}, {words}", record=record),) == proof_reasons(dossier, proof)


def test_an_argument_is_one_reason_a_step() -> None:
    """A chain of implications is told from its beginning, and no step needs no reason."""
    middle = Proposition(id="mid", text="Mid.", implies="lost")
    dossier = Dossier([attrs.evolve(FLOWN, implies="mid"), middle, LOST])
    analysis = Analysis(dossier)
    proof, same = (analysis.entailment.proof(literal("flown"), literal(end)) for end in ("lost", "flown"))

    assert proof is not None
    assert ["flown", "mid"] == [reason.record for reason in proof_reasons(dossier, proof)]
    assert () == proof_reasons(dossier, same or ())


def test_a_plain_conflict_is_two_sayings() -> None:
    """A yes and a no need no step between them, and the second begins with "but"."""
    assert [
        ("United States, 1960-05-05: 'An aircraft was sent.'", "a"),
        ("but United States, undated: not 'An aircraft was sent.'", "b"),
    ] == explained(FLOWN, says("a", "flown", when="1960-05-05"), says("b", "not flown"))


def test_conditionals_stand_between_what_was_said_and_what_follows() -> None:
    """Each conditional is quoted once, before the steps that make use of it."""
    assert [
        ("United States, undated: 'An aircraft was sent.'", "a"),
        ("United States, undated: 'An aircraft was lost.', if 'An aircraft was sent.'", "b"),
        ("so 'An aircraft was lost.', as the speaker said", "b"),
        ("but United States, undated: not 'An aircraft was lost.'", "c"),
    ] == explained(FLOWN, LOST, says("a", "flown"), says("b", "lost if flown"), says("c", "not lost"))


def test_a_conditional_read_backwards_is_still_what_the_speaker_said() -> None:
    """Anyone who said "lost if not flown" and denies both is told of the condition that had to hold."""
    found = explained(FLOWN, LOST, says("a", "not flown"), says("b", "lost if not flown"), says("c", "not lost"))

    assert ("so 'An aircraft was lost.', as the speaker said", "b") == found[2]
    assert [
        ("United States, undated: not 'An aircraft was sent.'", "a"),
        ("United States, undated: 'An aircraft was lost.', if not 'An aircraft was sent.'", "b"),
        ("but United States, undated: not 'An aircraft was lost.'", "c"),
    ] == [*found[:2], found[3]]


def test_a_conditional_that_is_itself_the_contrary_is_quoted_once() -> None:
    """Who says something, and that it excludes itself, is contradicted by the condition, which comes last."""
    assert [
        ("United States, undated: 'An aircraft was sent.'", "a"),
        ("so not 'An aircraft was sent.', as the speaker said", "b"),
        ("but United States, undated: not 'An aircraft was sent.', if 'An aircraft was sent.'", "b"),
    ] == explained(FLOWN, says("a", "flown"), says("b", "not flown if flown"))


def test_conditionals_that_exclude_each_other_are_told_in_a_circle() -> None:
    """Where conditionals alone leave no way, the first and the last of them open and close the chain."""
    found = explained(FLOWN, says("a", "flown if not flown"), says("b", "not flown if flown"))

    assert {"a", "b"} == {record for _, record in found}
    assert 2 == sum(text.endswith("as the speaker said") for text, _ in found)
    assert found[-1][0].startswith("but United States")


@pytest.mark.parametrize(("missing", "more"), [(1, ""), (3, ""), (4, "; and so on"), (9, "; and so on")])
def test_the_first_three_lost_trails_are_named(missing: int, more: str) -> None:
    """What is more than that is only hinted at; a trail that ends in an origin is not lost."""
    origin = SourceChain(sources=(Ref("origin"),), ending=ChainEnding.ORIGIN)
    trails = [SourceChain(sources=(Ref(f"t{number}"),), ending=ChainEnding.MISSING) for number in range(missing)]
    named = "; ".join(f"'t{number}' is not a source of this dossier" for number in range(min(missing, 3)))

    assert f"{named}{more}" == untraced_text(DOSSIER, [origin, *trails])
