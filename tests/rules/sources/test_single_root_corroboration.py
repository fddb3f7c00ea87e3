"""AT02, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_strategies import relations, saying

from geoclaims import (
    Certainty,
    Claim,
    Document,
    Dossier,
    Evidence,
    Finding,
    Organization,
    Proposition,
    Record,
    Report,
    Retraction,
    Severity,
    Statement,
    check,
)

P, Q = Proposition(id="p", text="It was sold."), Proposition(id="q", text="It was bought.")


def report(*records: Record) -> Report:
    """What the rule says of some records about p and q."""
    return check(Dossier([P, Q, *records]), select="AT02")


def said_of(*records: Record) -> list[tuple[str, tuple[str, ...]]]:
    """The same in short: the severity and records of its findings, and what it cannot judge."""
    made = report(*records)
    found = [(one.severity.value, one.records) for one in made.findings]
    return found + [("not evaluated", entry.records) for entry in made.not_evaluated]


def the(*records: Record) -> Finding:
    """Its one finding."""
    (finding,) = report(*records).findings
    return finding


def say(id: str, *based_on: str, by: str = "", words: str = "p", **fields: Any) -> Statement:
    """A statement by an actor of its own, about p unless told otherwise."""
    return saying(id, by or f"by-{id}", *words.split(", "), based_on=based_on, **fields)


def first_hand(id: str, by: str = "", **fields: Any) -> Statement:
    """A statement of an actor who knows p at first hand."""
    return say(id, by=by, origins_known=True, **fields)


TOLD, ONE, TWO = first_hand("told", by="defector"), say("one", "told"), say("two", "told")


def test_two_voices_and_one_origin() -> None:
    """The finding names what is shared and where it begins, and those who seem to corroborate each other."""
    finding = the(TOLD, *(attrs.evolve(one, origins_known=True, when="2002-10") for one in (ONE, TWO)))

    assert (Severity.WARNING, ("p", "told", "one", "two"), None) == (finding.severity, finding.records, finding.holder)
    assert "seems to be corroborated by by-one and by-two, but all" in finding.message
    assert finding.message.endswith("leads to defector")
    assert [
        ("one", "by-one, 2002-10"),
        ("two", "by-two, 2002-10"),
        ("told", "is what all of them rest on"),
        ("defector", "is where it begins, as far as recorded"),
    ] == [(reason.record, reason.text) for reason in finding.path]


def test_the_origin_is_a_record_of_the_finding_if_there_is_one() -> None:
    """An actor that the dossier has is listed; the nearest thing that is shared comes first."""
    actor = Organization(id="defector", name="the defectors")

    assert ("p", "told", "defector", "one", "two") == the(actor, TOLD, ONE, TWO).records


def test_whoever_lists_sources_is_taken_to_list_all() -> None:
    """Whether that is recorded changes nothing of the finding."""
    complete = (attrs.evolve(one, origins_known=True) for one in (ONE, TWO))

    assert the(TOLD, ONE, TWO) == the(TOLD, *complete)


@pytest.mark.parametrize(
    "changed",
    [
        say("two", "other", origins_known=True),
        say("two", "told", "other"),
        first_hand("two"),
        Evidence(id="two", supports="p", origins_known=True),
    ],
    ids=["another witness", "another besides", "a witness", "a trace"],
)
def test_two_disjoint_complete_chains_are_enough(changed: Record) -> None:
    """Then the proposition is corroborated, and the rule has nothing to say."""
    made = report(TOLD, ONE, first_hand("other"), changed)

    assert ((), ()) == (made.findings, made.not_evaluated)


def test_two_words_of_one_witness_are_one_origin() -> None:
    """What one speaker knows at first hand comes from one place, however often it is said."""
    again = attrs.evolve(TOLD, id="again")
    finding = the(TOLD, again, ONE, attrs.evolve(TWO, based_on="again"))

    assert ("p", "one", "two") == finding.records
    assert ["one", "two", "defector"] == [reason.record for reason in finding.path[:3]]


def test_two_copies_of_one_picture() -> None:
    """Evidence seems to corroborate as well, each piece by itself."""
    finding = the(
        Evidence(id="negative", origins_known=True), *(Evidence(id=x, supports="p", based_on="negative") for x in "ab")
    )

    assert ("p", "negative", "a", "b") == finding.records
    assert "corroborated by a and b" in finding.message
    assert ["is offered as evidence"] * 2 == [reason.text for reason in finding.path[:2]]
    assert ["a", "b", "negative"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    "lost",
    [say("told"), say("told", "gone"), say("told", "told")],
    ids=["unrecorded", "missing", "circular"],
)
def test_a_shared_source_is_shared_wherever_it_has_it_from(lost: Statement) -> None:
    """Nothing that lies behind it can make two of those who rest on it."""
    assert [("warning", ("p", "told", "one", "two"))] == said_of(lost, ONE, TWO)


@pytest.mark.parametrize(
    ("records", "why"),
    [
        ((say("one"), say("two")), "what 'one' (by-one) is based on is not recorded"),
        ((say("one", "gone"), first_hand("two")), "'gone' is not a source of this dossier"),
        ((say("one", "one"), first_hand("two")), "'one' (by-one) leads back to itself"),
    ],
    ids=["unrecorded", "missing", "circular"],
)
def test_a_lost_trail_is_not_judged(records: tuple[Record, ...], why: str) -> None:
    """Independence is then not established, which does not mean dependence."""
    (entry,) = report(*records).not_evaluated

    assert ("AT02", ("p", "one", "two")) == (entry.code, entry.records)
    assert f"corroborated by by-one and by-two, but that they are independent is not established: {why}" in entry.reason


@pytest.mark.parametrize(
    "records",
    [
        (),
        (TOLD,),
        (TOLD, ONE),
        (TOLD, ONE, say("two", "one")),
        (TOLD, ONE, attrs.evolve(TWO, speakers=ONE.speakers)),
        (TOLD, ONE, Statement(id="two", based_on="told", claims=[Claim(proposition="p")])),
        (TOLD, ONE, saying("two", "b", "not p", based_on="told")),
        (TOLD, ONE, saying("two", "b", "p given q", based_on="told")),
        (TOLD, ONE, attrs.evolve(TWO, claims=[Claim(proposition="p", certainty=Certainty.PROBABLE)])),
        (TOLD, ONE, TWO, Retraction(id="r", speakers=TWO.speakers, retracts="two")),
        (attrs.evolve(TOLD, reported_in=["daily", "weekly"]), Document(id="daily"), Document(id="weekly")),
    ],
    ids=[
        "nothing",
        "one",
        "named",
        "a chain",
        "one voice",
        "no stand",
        "denied",
        "if",
        "soft",
        "taken back",
        "reports",
    ],
)
def test_nobody_seems_to_corroborate(records: tuple[Record, ...]) -> None:
    """One that passes on its only source, takes no firm stand or took it back does not pose as a second one."""
    assert [] == said_of(*records)


def test_what_implies_it_speaks_for_it() -> None:
    """Anyone who says more says this too; taking it for a second opinion on this is the same mistake."""
    narrower = relations("more implies p")

    assert [("warning", ("p", "told", "one", "two"))] == said_of(*narrower, TOLD, ONE, say("two", "told", words="more"))


def test_what_only_follows_is_not_presented() -> None:
    """One defect is one finding: nobody speaks of what p implies."""
    more = (Proposition(id="p", text="It was sold.", implies="less"), *relations("less"))
    found = check(Dossier([*more, TOLD, ONE, TWO]), select="AT02").findings

    assert [("p", "told", "one", "two")] == [one.records for one in found]


def test_what_is_presented_by_the_same_is_one_finding() -> None:
    """In other words, or beside it: all of it is named, in one order whatever the order of the records."""
    records = (*relations("a equivalent_to p"), TOLD, say("one", "told", words="p, a"), TWO)

    assert ("a", "p", "told", "one", "two") == the(*records).records
    assert "'a' and 'It was sold.' seem to be corroborated by" in the(*records).message
    assert report(*records) == report(*reversed(records))


def test_what_is_presented_by_others_is_another_finding() -> None:
    """Each group of voices is told by itself."""
    more = (say("told2", by="defector", words="q", origins_known=True), say("three", "told2", words="q"))

    assert [
        ("warning", ("p", "told", "one", "two")),
        ("warning", ("q", "told2", "four", "three")),
    ] == said_of(TOLD, ONE, TWO, *more, say("four", "told2", words="q"))
