"""TM06, beyond the examples on its page."""

from __future__ import annotations

import pytest
from rule_answers import findings, gaps

from geoclaims import Document, Dossier, Event, Severity, check

ANCHOR = Document(id="paper", published="2024-10-16")


def told(when: str | None, text: str | None, *documents: str) -> Event:
    """An event dated in the words of documents."""
    return Event(id="e", when=when, when_text=text, reported_in=documents)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("last year", "2022"),
        ("In September last year", "2024-09"),
        ("by the end of this year", "2025-02"),
        ("yesterday", "2024-10-13"),
        ("three weeks ago", "2024-08"),
        ("next month", "2024-10"),
    ],
)
def test_a_date_that_the_words_rule_out_is_a_warning(text: str, when: str) -> None:
    """Counted from the publication, the words mean another time."""
    (finding,) = findings("TM06", ANCHOR, told(when, text, "paper"))

    assert (finding.severity, finding.records) == (Severity.WARNING, ("e", "paper"))
    assert finding.message.startswith(f"event 'e' is dated {when}, but {text!r} in its report means ")
    assert ["paper"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("last year", "2023"),
        ("In September last year", "2023-09-20"),
        ("by the end of this year", "2024-12-31"),
        ("by the end of this year", "2023"),
        ("yesterday", "2024-10"),
        ("yesterday", "2024-10-14"),
        ("last year", "2020/.."),
    ],
)
def test_a_date_that_the_words_may_mean_is_accepted(text: str, when: str) -> None:
    """An overlap in some reading is enough."""
    assert ("TM06",) == check(Dossier([ANCHOR, told(when, text, "paper")]), select="TM06").clean


@pytest.mark.parametrize("text", ["recently", "in the past", "last year or so", "a while ago", "2022", "", None])
def test_vague_words_are_left_alone(text: str | None) -> None:
    """What is not understood as a whole is not understood at all, and is not a gap either."""
    report = check(Dossier([told("1999", text)]), select="TM06")

    assert ("TM06",) == report.clean


def test_an_event_without_a_date_is_left_alone() -> None:
    """There is nothing to compare the words with."""
    assert ("TM06",) == check(Dossier([ANCHOR, told(None, "last year", "paper")]), select="TM06").clean


@pytest.mark.parametrize(
    ("documents", "records"),
    [
        ([], ("e",)),
        ([Document(id="d1")], ("e", "d1")),
        ([Document(id="d1", published="2024/..")], ("e", "d1")),
        ([Document(id="d1"), Document(id="d2", published="2024-10-16")], ("e", "d1")),
    ],
    ids=["no document", "undated", "unbounded", "one of two undated"],
)
def test_without_a_certain_anchor_it_is_not_evaluated(documents: list[Document], records: tuple[str, ...]) -> None:
    """The words may stand in any of the documents, so each of them needs a date."""
    event = told("2020", "last year", *(document.id for document in documents))
    (entry,) = gaps("TM06", *documents, event)

    assert () == findings("TM06", *documents, event)
    assert entry.records == records
    assert "'last year' has no certain anchor; record when each document that reports 'e' was published" == entry.reason


def test_a_missing_document_leaves_it_open() -> None:
    """A document that is not in the dossier may be the anchor as well."""
    (entry,) = gaps("TM06", ANCHOR, told("2020", "last year", "paper", "elsewhere"))

    assert ("e", "elsewhere") == entry.records


def test_one_document_that_bears_the_date_out_is_enough() -> None:
    """With several documents, each of their dates has to rule the recorded date out."""
    older = Document(id="older", published="2023-05-01")
    undated = Document(id="undated")

    records = [ANCHOR, older, undated, told("2022", "last year", "paper", "older", "undated")]

    assert ("TM06",) == check(Dossier(records), select="TM06").clean


def test_several_documents_are_all_named() -> None:
    """A finding rests on all the anchors that it was counted from."""
    older = Document(id="older", published="2023-05-01")
    (finding,) = findings("TM06", ANCHOR, older, told("2020", "last year", "paper", "older"))

    assert ("e", "older", "paper") == finding.records
    assert finding.message.endswith("means 2022-01-01/2022-12-31, 2023-01-01/2023-12-31")
    assert [
        "published 2023-05-01, so 'last year' means 2022-01-01/2022-12-31",
        "published 2024-10-16, so 'last year' means 2023-01-01/2023-12-31",
    ] == [reason.text for reason in finding.path]
