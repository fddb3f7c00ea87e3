"""TM01, TM02, TM04, TM05 and TM06, beyond the examples on their pages."""

from __future__ import annotations

import attrs
import pytest

from geoclaims import (
    Alias,
    Certainty,
    Claim,
    Confirmation,
    Denial,
    Document,
    Dossier,
    Event,
    Evidence,
    Finding,
    Membership,
    NotEvaluated,
    Obligation,
    Pledge,
    Polarity,
    Proposition,
    Record,
    Severity,
    State,
    Statement,
    Tenure,
    Treaty,
    check,
)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule finds."""
    return check(Dossier(records), select=code).findings


def gaps(code: str, *records: Record) -> tuple[NotEvaluated, ...]:
    """What a rule cannot judge."""
    return check(Dossier(records), select=code).not_evaluated


# TM01.


@pytest.mark.parametrize(
    ("record", "path"),
    [
        (Tenure(id="r", person="p", office="o", period="2022/2017"), "period"),
        (Membership(id="r", member="m", organization="o", period="2004-03-29/1999-03-12"), "period"),
        (
            Treaty(id="r", title="T", obligations=[Obligation(kind="defense", period="1991/1955")]),
            "obligations[0].period",
        ),
        (Pledge(id="r", window="2025/2024"), "window"),
        (Event(id="r", when="2024-02-01/2024-01"), "when"),
        (State(id="r", name="R", aliases=[Alias(text="A", valid="1990/1949")]), "aliases[0].valid"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.type,
)
def test_an_inverted_interval_is_found_wherever_it_stands(record: Record, path: str) -> None:
    """Every date of every record is looked at, nested ones as well."""
    (finding,) = findings("TM01", record)

    assert finding.severity is Severity.ERROR
    assert ("r",) == finding.records
    assert finding.message.startswith(f"{record.type} 'r' has {path} ")


@pytest.mark.parametrize(
    "when", ["2024/..", "../2020", "2024/", "/2020", "2024-05/2024-05-10", "2024/2024", "2025?/2024"]
)
def test_an_interval_that_may_be_right_is_accepted(when: str) -> None:
    """Open and unknown ends, and ends that could overlap, are no defect."""
    assert () == findings("TM01", Event(id="e", when=when))


# TM02.

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


# TM04. On 25 October 1962, Zorin was asked in the Security Council whether there were missiles in Cuba.

MISSILES = Proposition(id="missiles", text="The Soviet Union has placed missiles in Cuba.")
CHARGE = Statement(id="charge", when="1962-10-22", claims=[Claim(proposition=MISSILES, certainty=Certainty.CERTAIN)])
TOO_EARLY = Denial(id="denial", when="1962-10-18", denies=[CHARGE])


def test_a_denial_before_its_target_is_a_warning() -> None:
    """Nobody can deny what has not yet been said."""
    (finding,) = findings("TM04", MISSILES, CHARGE, TOO_EARLY)

    assert finding.severity is Severity.WARNING
    assert ("denial", "charge") == finding.records
    assert "denial 'denial' of 1962-10-18 answers 'charge', which was said later, 1962-10-22" == finding.message
    assert ["denial", "charge"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize("when", ["1962-10-22", "1962-10-23", "1962-10", "1962", "1962-10-18/..", "1962-10-21~", None])
def test_a_denial_that_may_be_later_is_accepted(when: str | None) -> None:
    """Only what is certain counts: the same day, a wide date and no date are no defect."""
    assert () == findings("TM04", MISSILES, CHARGE, attrs.evolve(TOO_EARLY, when=when))


def test_a_target_without_a_date_is_accepted() -> None:
    """Without a date of the charge nothing is certain."""
    assert () == findings("TM04", MISSILES, attrs.evolve(CHARGE, when=None), TOO_EARLY)


def test_a_proposition_may_be_denied_before_anybody_claims_it() -> None:
    """Pre-emptive denials of a content are no defect; only denied statements are looked at."""
    assert () == findings("TM04", MISSILES, CHARGE, attrs.evolve(TOO_EARLY, denies=[MISSILES]))


def test_only_denials_are_looked_at() -> None:
    """A confirmation dated before what it confirms is not this rule's business."""
    assert () == findings("TM04", MISSILES, CHARGE, Confirmation(id="c", when="1962-10-18", confirms=[CHARGE]))


def test_each_target_is_judged_alone() -> None:
    """Of two targets only the later one is reported."""
    earlier = attrs.evolve(CHARGE, id="earlier", when="1962-10-10")
    both = attrs.evolve(TOO_EARLY, denies=[CHARGE, earlier])
    (finding,) = findings("TM04", MISSILES, CHARGE, earlier, both)

    assert ("denial", "charge") == finding.records
    assert finding.message.endswith("1962-10-22; it may answer 'earlier'")


SOME_WEAPONS = Proposition(id="weapons", text="The Soviet Union has placed weapons in Cuba.")


@pytest.mark.parametrize(
    ("claimed", "target"),
    [
        (MISSILES, MISSILES),
        (SOME_WEAPONS, attrs.evolve(MISSILES, equivalent_to=["weapons"])),
        (attrs.evolve(SOME_WEAPONS, equivalent_to=["missiles"]), MISSILES),
        (SOME_WEAPONS, attrs.evolve(MISSILES, implies=["weapons"])),
    ],
    ids=["the same", "equivalent", "equivalent, recorded there", "weaker"],
)
def test_an_earlier_statement_of_the_same_or_less_is_suggested(claimed: Proposition, target: Proposition) -> None:
    """The denial probably answers somebody who said the same, or something weaker, before."""
    earlier = Statement(id="keating", when="1962-10-10", claims=[Claim(proposition=claimed)])
    (finding,) = findings("TM04", *{claimed.id: claimed, target.id: target}.values(), CHARGE, TOO_EARLY, earlier)

    assert finding.message.endswith("; it may answer 'keating'")
    assert ("denial", "charge") == finding.records


@pytest.mark.parametrize(
    "other",
    [
        Statement(id="other", when="1962-10-19", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", when="1962", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", claims=[Claim(proposition=MISSILES)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=SOME_WEAPONS)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=MISSILES, polarity=Polarity.NEGATIVE)]),
        Statement(id="other", when="1962-10-10", claims=[Claim(proposition=MISSILES, polarity=Polarity.UNSTATED)]),
    ],
    ids=["later", "perhaps later", "undated", "stronger or other", "the opposite", "neither"],
)
def test_nothing_else_is_suggested(other: Statement) -> None:
    """A suggestion was certainly said before the denial, and claims what the target claims."""
    stronger = attrs.evolve(SOME_WEAPONS, implies=["missiles"])
    (finding,) = findings("TM04", MISSILES, stronger, CHARGE, TOO_EARLY, other)

    assert finding.message.endswith("1962-10-22")


def test_a_denial_does_not_answer_itself() -> None:
    """Claims of the denial itself are no suggestion."""
    denial = attrs.evolve(TOO_EARLY, claims=[Claim(proposition=MISSILES)])
    (finding,) = findings("TM04", MISSILES, CHARGE, denial)

    assert finding.message.endswith("1962-10-22")


# TM05. The moon landing: Sunday, 20 July 1969.


@pytest.mark.parametrize(
    "text",
    ["Monday, July 20th", "on monday", "MONDAY", "last Monday", "20 July 1969 (Monday)", "Tuesday, 20 July 1969"],
)
def test_a_wrong_weekday_is_an_error(text: str) -> None:
    """The weekday as written is not that of the day."""
    (finding,) = findings("TM05", Event(id="landing", when="1969-07-20", when_text=text))

    assert (finding.severity, finding.records) == (Severity.ERROR, ("landing",))
    assert f"event 'landing' is dated 1969-07-20, a Sunday, but was written {text!r}" == finding.message


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("1969-07-20", "Sunday, July 20th"),
        ("1969-07-20T20:17:40Z", "sunday"),
        ("1969-07", "Monday"),
        ("1969-07-20~", "Monday"),
        ("1969-07-20/1969-07-21", "Monday"),
        ("[1969-07-20,1969-07-21]", "Monday"),
        ("1969-07-20", "July 20th"),
        ("1969-07-20", "Mondayish"),
        ("1969-07-20", "Saturday or Monday"),
        ("1969-07-20", None),
        (None, "Monday"),
    ],
)
def test_without_one_day_and_one_weekday_nothing_is_said(when: str | None, text: str | None) -> None:
    """It takes exactly one day and exactly one weekday to disagree."""
    assert () == findings("TM05", Event(id="landing", when=when, when_text=text))


# TM06.

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
    """What is not understood as a whole is not understood at all, and is no gap either."""
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


@pytest.mark.parametrize(
    "text", ["the day before Monday", "two days after Monday's summit", "Bloody Monday", "Monday or Tuesday", "mondays"]
)
def test_other_days_than_the_weekday_are_left_alone(text: str) -> None:
    """A weekday that only helps to name another day is no claim about this one."""
    assert () == findings("TM05", Event(id="landing", when="1969-07-20", when_text=text))


def test_whoever_denied_the_weaker_claim_earlier_is_suggested() -> None:
    """Who denies what follows denies what it follows from: "not q" is said by "not p" if q implies p."""
    p, q = Proposition(id="p", text="P."), Proposition(id="q", text="Q.", implies=["p"])
    negative = Polarity.NEGATIVE
    (finding,) = findings(
        "TM04",
        p,
        q,
        Statement(id="strong", when="2024-05-02", claims=[Claim(proposition=p, polarity=negative)]),
        Statement(id="weak", when="2024-04-01", claims=[Claim(proposition=q, polarity=negative)]),
        Denial(id="denied", when="2024-05-01", denies=["strong"]),
    )

    assert "it may answer 'weak'" in finding.message
