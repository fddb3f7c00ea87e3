from __future__ import annotations

import pytest
from hypothesis import given

from geoclaims.records import (
    RECORDS,
    Actor,
    Allegation,
    Claim,
    Condemnation,
    Confirmation,
    Denial,
    Discrediting,
    Document,
    Event,
    Evidence,
    Membership,
    Moment,
    Norm,
    Party,
    Pledge,
    Proposition,
    Record,
    Retraction,
    Statement,
    Tenure,
    Treaty,
    UnknownRecord,
    VoteOutcome,
)
from geoclaims.strategies import records
from geoclaims.values import Certainty, Polarity, Ref, When

WHEN = When("2024-10")

MOMENTS: list[tuple[Record, list[tuple[str, str | None, list[str]]]]] = [
    (Event(id="e", when=WHEN, participants=["a", "b"]), [("took part", "2024-10", ["a", "b"])]),
    (Event(id="e"), [("happened", None, [])]),
    (Statement(id="s", when=WHEN, speakers="a", participants="b"), [("said", "2024-10", ["a", "b"])]),
    (Statement(id="s"), [("said", None, [])]),
    (Allegation(id="s", when=WHEN, speakers="a", accused="b"), [("alleged", "2024-10", ["a"])]),
    (Denial(id="s", when=WHEN, speakers="a"), [("denied", "2024-10", ["a"])]),
    (Confirmation(id="s", when=WHEN, speakers="a"), [("confirmed", "2024-10", ["a"])]),
    (Retraction(id="s", when=WHEN, speakers="a"), [("retracted", "2024-10", ["a"])]),
    (Condemnation(id="s", when=WHEN, speakers="a", condemned="b"), [("condemned", "2024-10", ["a"])]),
    (Pledge(id="s", when=WHEN, speakers="a", window="2025"), [("pledged", "2024-10", ["a"])]),
    (Discrediting(id="s", when=WHEN, speakers="a", discredits="b"), [("discredited", "2024-10", ["a"])]),
    (Document(id="d"), [("published", None, [])]),
    (Document(id="d", published="2023", publisher="a"), [("published", "2023", ["a"])]),
    (Document(id="d", revised="2024"), [("published", None, []), ("revised", "2024", [])]),
    (
        Document(id="d", published="2023", revised="2024", publisher="a"),
        [("published", "2023", ["a"]), ("revised", "2024", ["a"])],
    ),
    (Evidence(id="e", captured="2024"), [("captured", "2024", [])]),
    (Evidence(id="e"), [("captured", None, [])]),
    (Tenure(id="t", person="a", office="o", period="2017/2022"), [("held office", "2017/2022", ["a"])]),
    (Tenure(id="t", person="a", office="o", as_of="2021"), [("held office", None, ["a"])]),
    (Membership(id="m", member="a", organization="o", period="2004/.."), [("belonged", "2004/..", ["a"])]),
    (Membership(id="m", member="a", organization="o"), [("belonged", None, ["a"])]),
    (Norm(id="n", title="N"), [("voted on", None, [])]),
    (Norm(id="n", title="N", adopted="2009", issued_by="a"), [("voted on", "2009", ["a"])]),
    (Norm(id="n", title="N", adopted="2024", outcome=VoteOutcome.VETOED), [("vetoed", "2024", [])]),
    (Treaty(id="t", title="T"), []),
    (
        Treaty(
            id="t",
            title="T",
            adopted="2001",
            entered_into_force="2002",
            terminated="2003",
            provisional="2000",
            parties_as_of="2024",
            parties=[
                Party(
                    actor="a",
                    signed="2011",
                    consented="2012",
                    entered_into_force="2013",
                    suspended="2014",
                    notice="2015",
                    withdrawn="2016",
                ),
                Party(actor="b", acceded="2017"),
                Party(actor="c"),
            ],
        ),
        [
            ("adopted", "2001", []),
            ("applied provisionally", "2000", []),
            ("entered into force", "2002", []),
            ("terminated", "2003", []),
            ("signed", "2011", ["a"]),
            ("consented to", "2012", ["a"]),
            ("became bound by", "2013", ["a"]),
            ("suspended", "2014", ["a"]),
            ("gave notice of withdrawal from", "2015", ["a"]),
            ("withdrew from", "2016", ["a"]),
            ("acceded to", "2017", ["b"]),
        ],
    ),
    (Actor(id="a", name="A", existed="1948/.."), []),
    (Proposition(id="p", text="P", when="2024"), []),
    (UnknownRecord(id="u", tag="x", extra={"when": "2024"}), []),
]


@pytest.mark.parametrize(("record", "expected"), MOMENTS, ids=lambda value: type(value).__name__)
def test_a_record_says_what_happened_when_and_who_did_it(
    record: Record, expected: list[tuple[str, str | None, list[str]]]
) -> None:
    """Each type answers in plain values what it says happened; a date that is not known is None, not left out."""
    assert [
        Moment(role, None if when is None else When(when), tuple(Ref(actor) for actor in actors))
        for role, when, actors in expected
    ] == list(record.moments())


def test_every_type_that_happens_is_tried() -> None:
    """The examples above have every type that gives moments of its own."""
    happening = {cls for cls in RECORDS if cls.moments is not Record.moments}

    assert happening <= {type(record) for record, _ in MOMENTS}


@given(records(Record, extra=True))
def test_moments_are_made_of_what_the_record_holds(record: Record) -> None:
    """Every date and every actor of a moment stands in the record."""
    inside = [content.value for content in record.contents()]

    for moment in record.moments():
        assert moment.role
        assert moment.when is None or moment.when in inside
        assert all(actor in inside for actor in moment.actors)


@pytest.mark.parametrize(
    ("record", "caption"),
    [
        (Actor(id="a", name="North"), "North"),
        (Proposition(id="p", text="It rained."), "It rained."),
        (Document(id="d", title="News"), "News"),
        (Document(id="d"), "d"),
        (Document(id="d", title=""), "d"),
        (Treaty(id="t", title="Pact"), "Pact"),
        (Norm(id="n", title="Resolution 1"), "Resolution 1"),
        (Norm(id="n", title="Resolution 1", paragraph="8(a)"), "Resolution 1, 8(a)"),
        (Event(id="e", note="a note"), "e"),
        (Statement(id="s", quote="Never."), "s"),
        (UnknownRecord(id="u", tag="x", extra={"name": "North"}), "u"),
    ],
)
def test_captions_are_names_titles_or_texts(record: Record, caption: str) -> None:
    """A caption is what to call the record in a sentence: a name, a title or a text where it has one, else the id."""
    assert caption == record.caption


@pytest.mark.parametrize(
    ("claim", "asserted"),
    [
        (Claim(proposition="p", certainty=Certainty.CERTAIN), True),
        (Claim(proposition="p"), False),
        (Claim(proposition="p", certainty=Certainty.PROBABLE), False),
        (Claim(proposition="p", certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE), False),
        (Claim(proposition="p", certainty=Certainty.CERTAIN, polarity=Polarity.UNSTATED), False),
    ],
)
def test_only_certain_positive_claims_assert(claim: Claim, asserted: bool) -> None:  # noqa: FBT001
    """A claim commits to the proposition itself only if it is certain, positive and without a condition."""
    assert asserted is claim.asserted
