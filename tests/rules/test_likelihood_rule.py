"""AT08 on estimative words, beyond the examples on its page."""

from __future__ import annotations

import pytest
from commitment_strategies import relations

from geoclaims import Claim, Dossier, Finding, Likelihood, NotEvaluated, Severity, Statement, check

# The words of each yardstick, as published: the sources stand in geoclaims.scales.likelihood.

ICD = "icd-203"


def saying(*terms: str, id: str = "s") -> Statement:
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
    ((finding,), undecided) = judged(saying(f"highly likely @ {ICD}"))

    assert (Severity.WARNING, ("s",), None, ()) == (finding.severity, finding.records, finding.holder, undecided)
    assert "statement 's' uses 'highly likely', which is no term of 'icd-203'" == finding.message
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
    assert ((), ()) == judged(saying(words))


@pytest.mark.parametrize(
    "words",
    ["very likely @ phia", "realistic possibility @ icd-203", "unlikely @ kent", "very unlikely @ nz", "80 % @ phia"],
)
def test_a_term_out_of_its_place(words: str) -> None:
    """Each scale has its own terms, and numbers are none of them."""
    ((finding,), _) = judged(saying(words))

    assert "which is no term of" in finding.message


@pytest.mark.parametrize("term", ["80 %", "likely (55-80)", "ninety percent", "a ten per cent chance", "TEN PERCENT"])
def test_a_number_without_a_scale(term: str) -> None:
    """It looks exact, and nobody knows what it is a number of."""
    ((finding,), undecided) = judged(saying(term))

    assert (("s",), ()) == (finding.records, undecided)
    assert f"statement 's' gives the number {term!r} without the scale that it is from" == finding.message


@pytest.mark.parametrize("term", ["centrally", "a percentage", "very likely"])
def test_a_word_that_is_no_number(term: str) -> None:
    """Letters that look like one do not count."""
    assert ((), ()) == judged(saying(term))


def test_a_scale_of_your_own_is_not_judged() -> None:
    """Neither its terms nor its numbers, and each statement once."""
    (found, (entry,)) = judged(saying("9 @ house", "orange @ house"))

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
    (found, _) = judged(saying(*(f"{term} @ {ICD}" for term in terms)))

    assert mixed is bool(found)
    assert all("mixes terms of different rows of 'icd-203': 'l" in one.message for one in found if "likely" in terms)


@pytest.mark.parametrize("scale", ["phia", "nz", "kent"])
def test_other_scales_have_no_rows(scale: str) -> None:
    """Their synonyms may be mixed."""
    assert ((), ()) == judged(saying(f"probable @ {scale}", f"probably @ {scale}", f"almost certain @ {scale}"))


def test_rows_are_counted_for_each_scale_and_statement() -> None:
    """A term of another scale, of none, or in another statement is no second row."""
    assert ((), ()) == judged(saying(f"likely @ {ICD}", "probable @ phia", "remote"), saying(f"remote @ {ICD}", id="t"))


def test_a_term_that_is_none_has_no_row() -> None:
    """It is told that it is no term, and not that it is mixed."""
    ((finding,), _) = judged(saying(f"likely @ {ICD}", f"highly likely @ {ICD}"))

    assert "mixes" not in finding.message


def test_all_faults_of_a_statement_are_one_finding() -> None:
    """One statement, one finding, with a reason for each fault."""
    ((finding,), _) = judged(saying("50 %", f"highly likely @ {ICD}", f"likely @ {ICD}", f"remote @ {ICD}", "50 %"))

    assert ("s",) == finding.records
    assert ["gives the", "uses 'hig", "mixes ter"] == [reason.text[:9] for reason in finding.path]
    assert all(reason.text in finding.message for reason in finding.path)


def test_each_statement_is_judged_by_itself() -> None:
    """Two statements with one fault each are two findings."""
    (found, _) = judged(saying("50 %"), saying("60 %", id="t"))

    assert [("s",), ("t",)] == [one.records for one in found]
