"""AT08 on credibility 1, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from commitment_strategies import relations, said, saying

from geoclaims import (
    Certainty,
    Claim,
    Credibility,
    Document,
    Dossier,
    Evidence,
    Finding,
    Grading,
    Record,
    Reliability,
    Retraction,
    Severity,
    SpeakerMode,
    Statement,
    check,
)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule, or several, find in some records about p and q."""
    return check(Dossier([*relations("p", "q"), *records]), select=code.split(",")).findings


def verdicts(code: str, *records: Record) -> list[tuple[str, tuple[str, ...]]]:
    """The same in short: the severity and records of the findings, and what the rules cannot judge."""
    report = check(Dossier([*relations("p", "q"), *records]), select=code.split(","))
    found = [(one.severity.value, one.records) for one in report.findings]
    return found + [("not evaluated", entry.records) for entry in report.not_evaluated]


CONFIRMED = Grading(reliability=Reliability.A, credibility=Credibility.CONFIRMED)
PLUME = Evidence(id="plume", supports="p", grading=CONFIRMED, origins_known=True)
PAGE = Document(id="page", publisher="daily", grading=CONFIRMED)
PRINTED = saying("printed", "daily", "p", reported_in="page", origins_known=True)


def test_confirmed_by_nobody_else() -> None:
    """The finding names what is graded and for what."""
    (finding,) = findings("AT08", PLUME)

    assert (Severity.WARNING, ("plume", "p"), None) == (finding.severity, finding.records, finding.holder)
    assert "evidence 'plume' is graded 1, confirmed by other independent sources, but no second one" in finding.message
    assert [("plume", "graded 1"), ("plume", "is where all of it begins, as far as recorded")] == [
        (reason.record, reason.text) for reason in finding.path
    ]


def test_a_document_is_judged_by_what_it_says_itself() -> None:
    """The publisher's own voice in it, and where that comes from."""
    (finding,) = findings("AT08", PAGE, PRINTED)

    assert ("page", "p", "daily") == finding.records
    assert ["page", "daily"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize("grade", [one for one in Credibility if one is not Credibility.CONFIRMED])
def test_other_grades_say_nothing_of_other_sources(grade: Credibility) -> None:
    """Only credibility 1 means confirmed by others."""
    graded = Grading(reliability=Reliability.A, credibility=grade)

    assert [] == verdicts("AT08", attrs.evolve(PLUME, grading=graded), attrs.evolve(PAGE, grading=graded), PRINTED)


@pytest.mark.parametrize("grading", [None, Grading(reliability=Reliability.A), Grading()])
def test_without_a_grade_there_is_nothing_to_judge(grading: Grading | None) -> None:
    """A source whose information nobody graded is not judged."""
    assert [] == verdicts("AT08", attrs.evolve(PLUME, grading=grading), attrs.evolve(PAGE, grading=grading))


X, Y = Document(id="x", publisher="X", origins_known=True), Document(id="y", publisher="Y", origins_known=True)


@pytest.mark.parametrize(
    "records",
    [
        [attrs.evolve(PLUME, based_on=["x", "y"])],
        [PLUME, saying("witness", "north", "p", origins_known=True)],
        [PLUME, Evidence(id="other", supports="p", origins_known=True)],
        [PAGE, attrs.evolve(PRINTED, based_on="x"), saying("again", "daily", "p", based_on="y")],
    ],
    ids=["it lists two", "a witness", "another piece", "twice in one voice"],
)
def test_a_second_origin_confirms_it(records: list[Record]) -> None:
    """Whether the graded piece names it itself or not."""
    assert [] == verdicts("AT08", X, Y, *records)


def test_one_origin_on_two_ways_is_one() -> None:
    """What comes from one place is confirmed by no other."""
    ways = [Document(id=id, based_on="x") for id in ("w1", "w2")]

    assert [("warning", ("plume", "p", "X"))] == verdicts("AT08", X, *ways, attrs.evolve(PLUME, based_on=["w1", "w2"]))


@pytest.mark.parametrize(
    "lost", [attrs.evolve(Y, origins_known=False), attrs.evolve(Y, based_on="y")], ids=["unrecorded", "circular"]
)
def test_a_second_trail_that_is_lost_is_not_judged(lost: Record) -> None:
    """There may be a second origin behind it: less that is known never makes a finding of it."""
    assert [("not evaluated", ("plume", "p"))] == verdicts("AT08", X, lost, attrs.evolve(PLUME, based_on=["x", "y"]))


def test_every_graded_piece_is_named_that_cannot_be_judged() -> None:
    """Where what is graded 1 twice has a trail that is lost, both are named."""
    plumes = [attrs.evolve(PLUME, id=id, based_on=on) for id, on in (("plume", ["x", "y"]), ("smoke", ["plume"]))]
    lost = attrs.evolve(Y, origins_known=False)

    assert [("not evaluated", (id, "p")) for id in ("plume", "smoke")] == verdicts("AT08", X, lost, *plumes)


def test_a_joint_statement_is_one_origin() -> None:
    """Two who say it with one voice confirm nothing to each other."""
    joint = Statement(id="joint", speakers=["north", "south"], mode=SpeakerMode.JOINT, origins_known=True)

    assert [("warning", ("plume", "p", "joint"))] == verdicts("AT08", joint, attrs.evolve(PLUME, based_on="joint"))


def test_one_trail_that_is_lost_is_still_one() -> None:
    """Nothing at all is recorded of a second source."""
    assert [("warning", ("plume", "p"))] == verdicts("AT08", attrs.evolve(PLUME, origins_known=False))


@pytest.mark.parametrize(
    "records",
    [
        (attrs.evolve(PLUME, supports=()),),
        (attrs.evolve(PLUME, supports="gone"),),
        (PAGE,),
        (PAGE, attrs.evolve(PRINTED, reported_in=())),
        (PAGE, attrs.evolve(PRINTED, speakers="north")),
        (attrs.evolve(PAGE, publisher=None), attrs.evolve(PRINTED, speakers="north")),
        (PAGE, attrs.evolve(PRINTED, claims=[Claim(proposition="p", certainty=Certainty.PROBABLE)])),
    ],
    ids=["nothing", "missing", "unread", "elsewhere", "another voice", "no publisher", "soft"],
)
def test_confirmed_of_what_is_not_recorded(records: tuple[Record, ...]) -> None:
    """Without what it says as a fact in its own voice, nothing can be judged."""
    graded = records[0].id

    assert [("not evaluated", (graded,))] == [one for one in verdicts("AT08", *records) if one[1][0] == graded]


def test_what_it_says_is_not_so_is_not_judged() -> None:
    """Corroboration is asked for what is said to be so, and the report says that it was not."""
    assert [("not evaluated", ("page",))] == verdicts("AT08", PAGE, attrs.evolve(PRINTED, claims=said("not p")))


# One defect, one finding: AT02 and AT08.


def test_voices_that_seem_to_corroborate_are_left_to_at02() -> None:
    """The grade rests on what AT02 judges: on one origin, or on trails that are lost."""
    told = saying("told", "north", "p", origins_known=True)
    one = saying("one", "daily", "p", based_on="told")

    assert ["AT02"] == [one.code for one in findings("AT02,AT08", told, one, attrs.evolve(PLUME, based_on="told"))]
    assert [("not evaluated", ("p", "one", "plume"))] == verdicts(
        "AT02,AT08", one, attrs.evolve(PLUME, based_on="lost")
    )


def test_a_voice_that_was_taken_back_does_not_seem_to_corroborate() -> None:
    """Then the graded piece is alone again, and AT08 judges it."""
    one = saying("one", "daily", "p")
    back = Retraction(id="back", speakers="daily", retracts="one")

    assert ["AT08"] == [finding.code for finding in findings("AT02,AT08", PLUME, one, back)]
