"""AT07, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_strategies import relations, saying

from geoclaims import Document, Dossier, Evidence, Finding, Proposition, Record, Severity, Statement, check

STRUCK = Proposition(id="struck", text="The hospital was struck.", when="2024-05-10")
PHOTO = Evidence(id="photo", kind="photograph", captured="2021-03-02", supports=STRUCK)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule, or several, find in some records about a strike, and p and q."""
    return check(Dossier([STRUCK, *relations("p", "q"), *records]), select=code.split(",")).findings


def verdicts(code: str, *records: Record) -> list[tuple[str, tuple[str, ...]]]:
    """The same in short: the severity and records of the findings, and what the rules cannot judge."""
    report = check(Dossier([STRUCK, *relations("p", "q"), *records]), select=code.split(","))
    found = [(one.severity.value, one.records) for one in report.findings]
    return found + [("not evaluated", entry.records) for entry in report.not_evaluated]


# AT07: when it was taken.


def test_an_old_picture_is_a_warning() -> None:
    """What was taken before cannot show what it is offered for."""
    (finding,) = findings("AT07", PHOTO)

    assert (Severity.WARNING, ("photo", "struck"), None) == (finding.severity, finding.records, finding.holder)
    assert "evidence 'photo' was taken before what it is offered for" in finding.message
    assert [("photo", "taken 2021-03-02"), ("struck", "said to have happened 2024-05-10")] == [
        (reason.record, reason.text) for reason in finding.path
    ]


def test_a_later_picture_is_information() -> None:
    """What was taken afterwards may still show what was left."""
    (finding,) = findings("AT07", attrs.evolve(PHOTO, captured="2024-05-11"))

    assert (Severity.INFO, ("photo", "struck")) == (finding.severity, finding.records)
    assert "was taken after what it is offered for" in finding.message


@pytest.mark.parametrize(
    "captured", ["2024-05-10", "2024-05-10T23:59:00Z", "2024-05", "2024", "2021/..", "../2024-05-10", "2024-05-09?"]
)
def test_it_may_have_been_taken_then(captured: str) -> None:
    """Only what is certain counts."""
    assert [] == verdicts("AT07", attrs.evolve(PHOTO, captured=captured))


@pytest.mark.parametrize(
    "changed",
    [
        {"baseline": True},
        {"baseline": True, "captured": None},
        {"supports": ()},
        {"supports": "p"},
        {"supports": "gone"},
    ],
)
def test_it_is_offered_for_no_such_time(changed: dict[str, Any]) -> None:
    """Silent for the state of things before, and for what has no time of its own."""
    assert [] == verdicts("AT07", attrs.evolve(PHOTO, **changed))


def test_without_a_date_it_is_not_judged() -> None:
    """When it was taken is not recorded."""
    report = check(Dossier([STRUCK, attrs.evolve(PHOTO, captured=None)]), select="AT07")
    (entry,) = report.not_evaluated

    assert ((), ("photo", "struck")) == (report.findings, entry.records)
    assert "'photo' is offered for 'The hospital was struck.', 2024-05-10; when it was taken is not" in entry.reason


def test_each_proposition_is_a_finding() -> None:
    """One picture may be offered for several things, and one of them twice."""
    fled = Proposition(id="fled", text="They fled.", when="2020")
    photo = attrs.evolve(PHOTO, supports=["struck", "fled", "p", "struck"])

    assert [("info", ("photo", "fled")), ("warning", ("photo", "struck"))] == verdicts("AT07", fled, photo)


# AT07: appeals to evidence.


@pytest.mark.parametrize(
    "words",
    [
        "Satellite imagery clearly shows the trucks.",
        "The footage shows it",
        "INTERCEPTED CONVERSATIONS REVEALED IT",
        "radar images demonstrated",
        "videos confirm it",
        "The documents prove it.",
        "debris indicates a missile",
        "We have irrefutable proof.",
        "we have evidence",
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_an_appeal_without_evidence_is_information(*, quoted: bool, words: str) -> None:
    """Anyone who says that images show something is asked for them, whether quoted or reported."""
    (finding,) = findings("AT07", Statement(id="s", quote=words) if quoted else Statement(id="s", cue=words))

    assert (Severity.INFO, ("s",)) == (finding.severity, finding.records)
    assert "statement 's' appeals to evidence ('" in finding.message
    assert [("s", f"its words: {words}")] == [(reason.record, reason.text) for reason in finding.path]


@pytest.mark.parametrize(
    "words", ["They did it.", "Show us the footage.", "No evidence shows that.", "We have no proof.", ""]
)
def test_other_words_appeal_to_nothing(words: str) -> None:
    """Naming a picture is not to say that it shows something."""
    assert () == findings("AT07", Statement(id="s", quote=words))


def test_the_quote_is_told_rather_than_the_cue() -> None:
    """The words that appeal are told, and if both do, those of the speaker."""
    (both,) = findings("AT07", Statement(id="s", quote="The footage shows it.", cue="said the images prove it"))
    (cue,) = findings("AT07", Statement(id="s", quote="They did it.", cue="said the images prove it"))

    assert ("'footage shows'", "'images prove'") == (both.message[35:50], cue.message[35:49])


APPEAL = saying("s", "north", "p", quote="The footage shows it.")


@pytest.mark.parametrize(
    ("changed", "more"),
    [
        ({"based_on": "film"}, [Evidence(id="film")]),
        ({"based_on": "page"}, [Document(id="page")]),
        ({"based_on": "other"}, [Statement(id="other", based_on="film"), Evidence(id="film")]),
        ({"relays": "other"}, [Statement(id="other", based_on="film"), Evidence(id="film")]),
        ({}, [Evidence(id="film", supports="p")]),
        ({}, [Evidence(id="film", supports=["q", "p"])]),
    ],
    ids=["evidence", "a document", "through another", "cited", "for what it claims", "for that as well"],
)
def test_linked_evidence_answers_an_appeal(changed: dict[str, Any], more: list[Record]) -> None:
    """Among what it rests on, however far, or for what it claims."""
    assert [] == verdicts("AT07", *more, attrs.evolve(APPEAL, **changed))


@pytest.mark.parametrize(
    ("changed", "more"),
    [
        ({"based_on": "other"}, [Statement(id="other")]),
        ({"based_on": "film"}, []),
        ({}, [Evidence(id="film", supports="q")]),
        ({}, [Evidence(id="film", based_on="s")]),
    ],
    ids=["a statement", "a missing one", "for something else", "derived from it"],
)
def test_what_does_not_answer_an_appeal(changed: dict[str, Any], more: list[Record]) -> None:
    """An actor's word, what the dossier lacks, and evidence for something else or derived from the statement."""
    assert [("info", ("s",))] == verdicts("AT07", *more, attrs.evolve(APPEAL, **changed))
