"""TM02, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from rule_answers import findings

from geoclaims import Document, Event, Evidence, Severity, Statement

SPEECH = Statement(id="speech", when="1990-08-02")


def paper(**fields: str) -> Document:
    """A document of that id."""
    return Document(id="paper", **fields)  # type: ignore[arg-type]


def test_a_paper_before_the_speech_is_an_error() -> None:
    """No text can report what has not yet been said; the finding shows both dates."""
    (finding,) = findings("TM02", paper(published="1990-07-31"), attrs.evolve(SPEECH, reported_in=["paper"]))

    assert finding.severity is Severity.ERROR
    assert ("paper", "speech") == finding.records
    assert "document 'paper' was published 1990-07-31, before 'speech' of 1990-08-02" == finding.message
    assert ["paper", "speech"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    "document",
    [
        paper(published="1990-08-01"),
        paper(published="1990-08"),
        paper(published="1990"),
        paper(published="1990-07-31/.."),
        paper(),
        paper(revised="1990-07-01"),
        paper(published="1990-07-01", revised="1990-08-01"),
        paper(published="1990-07-01", revised="1990"),
    ],
    ids=[
        "day before",
        "month",
        "year",
        "open",
        "undated",
        "only revised",
        "revised the day before",
        "revised that year",
    ],
)
def test_a_paper_that_may_be_later_is_accepted(document: Document) -> None:
    """One day is allowed for time zones; wide dates, and revisions that are not too early, silence it."""
    assert () == findings("TM02", document, attrs.evolve(SPEECH, reported_in=[document]))


def test_a_revision_that_is_too_early_does_not_help() -> None:
    """A text last changed before the speech still cannot report it."""
    document = paper(published="1990-07-01", revised="1990-07-20")

    assert 1 == len(findings("TM02", document, attrs.evolve(SPEECH, reported_in=[document])))


def test_a_paper_cannot_rest_on_later_evidence() -> None:
    """What a document is based on has to have been there."""
    image = Evidence(id="image", kind="satellite-imagery", captured="1990-08-05")
    (finding,) = findings("TM02", image, attrs.evolve(paper(published="1990-08-02"), based_on=[image]))

    assert ("paper", "image") == finding.records


def test_undated_things_are_accepted() -> None:
    """A statement or a piece of evidence without a date may be as early as you like."""
    document = attrs.evolve(paper(published="1990-08-02"), based_on=["image"])
    statement = Statement(id="undated", reported_in=[document])

    assert () == findings("TM02", document, statement, Evidence(id="image"))


def test_an_event_that_is_announced_is_accepted() -> None:
    """Only statements and evidence are meant: papers may report a parade of next week."""
    document = paper(published="1990-07-01")

    assert () == findings("TM02", document, Event(id="parade", when="1990-08-02", reported_in=[document]))
