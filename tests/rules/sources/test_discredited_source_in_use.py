"""AT03, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest

from geoclaims import (
    Discrediting,
    Document,
    Dossier,
    Evidence,
    Finding,
    Organization,
    Person,
    Proposition,
    Record,
    Report,
    Retraction,
    Severity,
    Statement,
    check,
)

EXILE, PARTY = Person(id="exile", name="the exile"), Organization(id="party", name="the party")
P, Q = Proposition(id="p", text="There are laboratories."), Proposition(id="q", text="They move.")
TOLD = Statement(id="told", speakers=EXILE, when="2002-02")
NOTICE = Discrediting(id="notice", speakers="service", when="2002-05-09", discredits=EXILE)
SPEECH = Statement(id="speech", speakers="secretary", when="2003-02-05", based_on=TOLD)


def report(*records: Record, select: str = "AT03") -> Report:
    """What a rule says of some records beside the cast."""
    return check(Dossier([EXILE, PARTY, P, Q, *records]), select=select.split(","))


def said_of(*records: Record, select: str = "AT03") -> list[tuple[str, ...]]:
    """The same in short: the records of its findings, and what it cannot judge."""
    made = report(*records, select=select)
    return [one.records for one in made.findings] + [("?", *entry.records) for entry in made.not_evaluated]


def the(*records: Record, select: str = "AT03") -> Finding:
    """Its one finding."""
    (finding,) = report(*records, select=select).findings
    return finding


def test_a_later_use_of_a_discredited_source() -> None:
    """The finding names the use, the suspect and the notice, and the way from one to the other."""
    finding = the(TOLD, NOTICE, SPEECH)

    assert (Severity.WARNING, ("speech", "exile", "notice"), None) == (
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert "statement 'speech' rests on the exile, which had been discredited, 2002-05-09" == finding.message
    assert [("notice", "discredits the exile, 2002-05-09"), ("speech", "is based on 'told'")] == [
        (reason.record, reason.text) for reason in finding.path
    ]


@pytest.mark.parametrize(
    "when", ["2002-05-08", "2002-05-09", "2002-05", "2002-05-09?", "2002", "2002-05-01/2003", "2001/.."]
)
def test_only_what_is_certainly_later_counts(when: str) -> None:
    """Before the notice, on its day, or when that is not certain, nothing is wrong."""
    assert [] == said_of(TOLD, NOTICE, attrs.evolve(SPEECH, when=when))


@pytest.mark.parametrize("when", ["2002-05-10", "2002-06", "2003", "2003/.."])
def test_what_is_certainly_later_counts(when: str) -> None:
    """However vaguely it is dated."""
    assert [("speech", "exile", "notice")] == said_of(TOLD, NOTICE, attrs.evolve(SPEECH, when=when))


@pytest.mark.parametrize(
    ("suspect", "source"),
    [
        ("exile", Statement(id="told", speakers=["exile", "colleague"])),
        ("exile", Document(id="told", publisher=EXILE)),
        ("told", Document(id="told", title="Letter")),
        ("told", Evidence(id="told", kind="document")),
    ],
    ids=["one of its speakers", "its publisher", "the document", "the evidence"],
)
def test_whatever_can_be_discredited(suspect: str, source: Record) -> None:
    """An actor is discredited with all that it says or publishes; a document or a piece of evidence by itself."""
    notice = attrs.evolve(NOTICE, discredits=suspect)

    assert [("speech", suspect, "notice")] == said_of(source, notice, SPEECH)


@pytest.mark.parametrize("suspect", ["source", "told"])
def test_what_the_suspect_is_based_on_is_not_discredited(suspect: str) -> None:
    """A discredited copy says nothing against the original."""
    source = Evidence(id="source")
    copy = Evidence(id="told", based_on=source)
    notice = attrs.evolve(NOTICE, discredits=suspect)
    use = attrs.evolve(SPEECH, based_on=source)

    assert ([("speech", "source", "notice")] if suspect == "source" else []) == said_of(source, copy, notice, use)


def test_it_is_followed_over_any_number_of_steps() -> None:
    """Whatever lies between has no date and is not judged; it is on the way that is told."""
    steps = [Evidence(id=f"e{number}", based_on=f"e{number + 1}") for number in range(1_000)]
    use = attrs.evolve(SPEECH, based_on="e0")
    finding = the(attrs.evolve(TOLD, id="e1000"), *steps, NOTICE, use)

    assert ("speech", "exile", "notice") == finding.records
    assert ["notice", "speech", "e0", "e1"] == [reason.record for reason in finding.path[:4]]
    assert 1_002 == len(finding.path)


@pytest.mark.parametrize(
    "use",
    [
        attrs.evolve(SPEECH, speakers=["exile"]),
        attrs.evolve(SPEECH, based_on=(), relays=TOLD),
        Document(id="speech", publisher=EXILE, published="2003", based_on="told"),
        Evidence(id="speech", captured="2003", based_on="told"),
        Discrediting(id="speech", speakers="other", when="2003", discredits="exile", based_on="told"),
        Statement(id="speech", speakers="paper", when="2003", based_on="notice"),
    ],
    ids=["its own word", "a relay", "its own page", "evidence", "another notice", "a report on the notice"],
)
def test_what_does_not_rest_on_the_suspect(use: Record) -> None:
    """The suspect itself, anyone who merely passes it on or discredits it, and anyone who rests on that."""
    notice = attrs.evolve(NOTICE, based_on="told")

    assert [] == said_of(TOLD, notice, use)


def test_a_document_is_a_use_as_well() -> None:
    """A page that was certainly published and last changed after the notice."""
    page = Document(id="page", published="2003-02", revised="2003-03", based_on="told")

    assert [("page", "exile", "notice")] == said_of(TOLD, NOTICE, page)
    assert [] == said_of(TOLD, NOTICE, attrs.evolve(page, published="2002-03"))


def test_a_notice_against_another_does_not_shield() -> None:
    """Anyone who discredits another actor may still rest on the suspect."""
    other = Discrediting(id="other", speakers="paper", when="2004", discredits="party", based_on="told")

    assert [("other", "exile", "notice")] == said_of(TOLD, NOTICE, other)


def test_several_notices_are_one_finding() -> None:
    """All that were out by then are named; what came afterwards is not."""
    second = attrs.evolve(NOTICE, id="early", when="2002-04-01")
    late = attrs.evolve(NOTICE, id="late", when="2004-01-01")
    finding = the(TOLD, NOTICE, second, late, SPEECH)

    assert ("speech", "exile", "early", "notice") == finding.records
    assert finding.message.endswith("discredited, 2002-04-01 and 2002-05-09")


@pytest.mark.parametrize("when", ["2003-02-05", None])
def test_several_notices_are_told_in_one_order(when: str | None) -> None:
    """Whatever the order in which they were recorded, judged or not."""
    records = (TOLD, NOTICE, attrs.evolve(NOTICE, id="a", when=None), attrs.evolve(NOTICE, id="b"))
    use = attrs.evolve(SPEECH, when=when)

    assert report(*records, use) == report(use, *reversed(records))


def test_one_use_is_one_finding() -> None:
    """One notice may discredit a man and what he published, and one of them twice."""
    notice = attrs.evolve(NOTICE, discredits=["exile", "told", "exile"])
    told = Document(id="told", publisher=EXILE)

    assert [("speech", "exile", "told", "notice")] == said_of(told, notice, SPEECH)


def test_a_notice_that_was_taken_back_is_none() -> None:
    """Anyone who made it may take it back; another actor may not."""
    back = Retraction(id="back", speakers="service", when="2002-12", retracts=NOTICE)

    assert [] == said_of(TOLD, NOTICE, back, SPEECH)
    assert 1 == len(said_of(TOLD, NOTICE, attrs.evolve(back, speakers="exile"), SPEECH))


@pytest.mark.parametrize(
    ("notice", "use", "undated"),
    [
        (attrs.evolve(NOTICE, when=None), SPEECH, "'notice'"),
        (NOTICE, attrs.evolve(SPEECH, when=None), "'speech'"),
        (NOTICE, Document(id="speech", based_on="told"), "'speech'"),
    ],
    ids=["the notice", "the statement", "the document"],
)
def test_without_a_date_it_is_not_judged(notice: Discrediting, use: Record, undated: str) -> None:
    """Whether it was said before the notice or afterwards is then not known."""
    made = report(TOLD, notice, use)
    (entry,) = made.not_evaluated

    assert ((), ("speech", "exile", "notice")) == (made.findings, entry.records)
    assert f"whether before or afterwards is not known without the date of {undated.strip(chr(39))}" in entry.reason


def test_a_use_that_was_taken_back_is_none() -> None:
    """Who no longer says so no longer rests on it, whatever the notice."""
    back = Retraction(id="back", speakers="secretary", when="2004", retracts=SPEECH)

    assert [] == said_of(TOLD, NOTICE, SPEECH, back)


def test_a_page_of_which_one_date_is_missing_is_not_judged() -> None:
    """It may have been published before the notice, and changed afterwards."""
    assert [("?", "page", "exile", "notice")] == said_of(
        TOLD, NOTICE, Document(id="page", revised="2003", based_on="told")
    )


def test_a_dated_notice_is_enough() -> None:
    """An undated one beside it leaves nothing open."""
    assert [("speech", "exile", "notice")] == said_of(TOLD, NOTICE, attrs.evolve(NOTICE, id="x", when=None), SPEECH)
