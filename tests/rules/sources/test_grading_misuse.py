"""AT08, on credibility 1 and on estimative words, beyond the examples on its page."""

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
    Likelihood,
    NotEvaluated,
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


# The words of each scale, as published: the sources stand in geoclaims.scales.likelihood.

ICD = "icd-203"


def using(*terms: str, id: str = "s") -> Statement:
    """A statement that uses some terms, each written "term" or "term @ scale", of one thing each."""
    claims = []
    for number, words in enumerate(terms):
        term, _, scale = words.partition(" @ ")
        claims.append(Claim(proposition="pq"[number % 2], likelihood=Likelihood(term=term, scale=scale or None)))
    return Statement(id=id, claims=claims)


def judged(*statements: Statement) -> tuple[tuple[Finding, ...], tuple[NotEvaluated, ...]]:
    """What AT08 finds in some statements, and what it cannot judge."""
    report = check(Dossier([*relations("p", "q"), *statements]), select="AT08")
    return report.findings, report.not_evaluated


def test_a_term_of_another_scale() -> None:
    """The finding says which word and which scale."""
    ((finding,), undecided) = judged(using(f"highly likely @ {ICD}"))

    assert (Severity.WARNING, ("s",), None, ()) == (finding.severity, finding.records, finding.holder, undecided)
    assert "statement 's' uses 'highly likely', which is not a term of 'icd-203'" == finding.message
    assert ["s"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    "words",
    [
        f"very likely @ {ICD}",
        f"almost no chance @ {ICD}",
        "highly likely @ phia",
        "realistic possibility @ phia",
        "HIGHLY  Likely @ phia",
        "very likely @ nz",
        "about even @ kent",
        "highly likely",
        "beyond doubt",
    ],
)
def test_a_term_in_its_place(words: str) -> None:
    """A term of the scale that it names, in any case; without a scale, politicians may say what they like."""
    assert ((), ()) == judged(using(words))


@pytest.mark.parametrize(
    "words",
    ["very likely @ phia", "realistic possibility @ icd-203", "unlikely @ kent", "very unlikely @ nz", "80 % @ phia"],
)
def test_a_term_out_of_its_place(words: str) -> None:
    """Each scale has its own terms, and numbers are none of them."""
    ((finding,), _) = judged(using(words))

    assert "which is not a term of" in finding.message


@pytest.mark.parametrize("term", ["80 %", "likely (55-80)", "ninety percent", "a ten per cent chance", "TEN PERCENT"])
def test_a_number_without_a_scale(term: str) -> None:
    """It looks exact, and nobody knows what it is a number of."""
    ((finding,), undecided) = judged(using(term))

    assert (("s",), ()) == (finding.records, undecided)
    assert f"statement 's' gives the number {term!r} without the scale that it is from" == finding.message


@pytest.mark.parametrize("term", ["centrally", "a percentage", "very likely"])
def test_a_word_that_is_no_number(term: str) -> None:
    """Letters that look like one do not count."""
    assert ((), ()) == judged(using(term))


def test_a_scale_of_your_own_is_not_judged() -> None:
    """Neither its terms nor its numbers, and each statement once."""
    (found, (entry,)) = judged(using("9 @ house", "orange @ house"))

    assert ((), ("s",)) == (found, entry.records)
    assert "'9' and 'orange'" in entry.reason
    assert "known are icd-203, kent, nz, phia" in entry.reason


@pytest.mark.parametrize(
    ("terms", "mixed"),
    [
        (("very likely", "remote"), True),
        (("likely", "probable"), True),
        (("almost certain", "nearly certainly"), True),
        (("roughly even chance", "roughly even odds"), True),
        (("likely", "very likely", "almost no chance"), False),
        (("probably", "remote", "improbable"), False),
        (("likely", "LIKELY"), False),
        (("likely",), False),
    ],
)
def test_terms_of_different_rows(*, terms: tuple[str, ...], mixed: bool) -> None:
    """One judgement keeps to one row of ICD 203."""
    (found, _) = judged(using(*(f"{term} @ {ICD}" for term in terms)))

    assert mixed is bool(found)
    assert all("mixes terms of different rows of 'icd-203': 'l" in one.message for one in found if "likely" in terms)


@pytest.mark.parametrize("scale", ["phia", "nz", "kent"])
def test_other_scales_have_no_rows(scale: str) -> None:
    """Their synonyms may be mixed."""
    assert ((), ()) == judged(using(f"probable @ {scale}", f"probably @ {scale}", f"almost certain @ {scale}"))


def test_rows_are_counted_for_each_scale_and_statement() -> None:
    """A term of another scale, of none, or in another statement is not a second row."""
    assert ((), ()) == judged(using(f"likely @ {ICD}", "probable @ phia", "remote"), using(f"remote @ {ICD}", id="t"))


def test_a_term_that_is_none_has_no_row() -> None:
    """It is told that it is not a term, and not that it is mixed."""
    ((finding,), _) = judged(using(f"likely @ {ICD}", f"highly likely @ {ICD}"))

    assert "mixes" not in finding.message


def test_all_faults_of_a_statement_are_one_finding() -> None:
    """One statement, one finding, with a reason for each fault."""
    ((finding,), _) = judged(using("50 %", f"highly likely @ {ICD}", f"likely @ {ICD}", f"remote @ {ICD}", "50 %"))

    assert ("s",) == finding.records
    assert ["gives the", "uses 'hig", "mixes ter"] == [reason.text[:9] for reason in finding.path]
    assert all(reason.text in finding.message for reason in finding.path)


def test_each_statement_is_judged_by_itself() -> None:
    """Two statements with one fault each are two findings."""
    (found, _) = judged(using("50 %"), using("60 %", id="t"))

    assert [("s",), ("t",)] == [one.records for one in found]
