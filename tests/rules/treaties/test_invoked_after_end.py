"""TL03, beyond the examples on its page: ends, suspensions, and what is disputed about them."""

from __future__ import annotations

import attrs
import pytest
from treaty_pact import INVOLVED, NORTH, NORTHERN, PACT, claimed, codes, findings, pact

from geoclaims import Allegation, Breach, Invocation, Party, Severity, Statement


def test_after_the_end_word_by_word() -> None:
    """Who left is named, and when."""
    (finding,) = findings(PACT, *claimed("2011"))

    assert ("TL03", Severity.WARNING, INVOLVED) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact' in 2011, but for North it had ended (2010-06-30)"
    ) == finding.message
    assert ["charge", "pact"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    ("suspended", "when", "expected"),
    [
        ("2005", "2004", []),
        ("2005", "2006", ["TL03"]),
        ("2005-06-01", "2005-06-01", []),
        ("2005-06-01", "2005-06-02", ["TL03"]),
        ("2005-03/2005-09", "2005-06", ["TL03"]),
        ("2005-03/2005-09", "2005-03-01", []),
        ("2005-03-01/2005-09", "2005-03-01", ["TL03"]),
        ("2005-03/2005-09", "2005-10", []),
        ("2005-03/2005-09", "2005-09/2005-10", []),
        ("2005-03/2005-09", "2005", []),
        ("[2005,2007]", "2006", ["TL03?"]),
        ("[2005,2007]", "2008", ["TL03"]),
    ],
)
def test_a_suspension_is_within_or_after(suspended: str, when: str, expected: list[str]) -> None:
    """A date suspends from then on, an interval for as long as it lasts, and of two dates nobody knows between."""
    assert expected == codes(pact({"suspended": suspended}), *claimed(when))


def test_a_suspension_word_by_word() -> None:
    """What is suspended has not ended."""
    (finding,) = findings(pact({"suspended": "2005"}), *claimed("2006"))

    assert finding.message.endswith("in 2006, but for North it had been suspended (2005)")


@pytest.mark.parametrize(
    ("ended", "when", "expected"),
    [
        ("[2008-01-01,2008-12-31]", "2007-12-31", []),
        ("[2008-01-01,2008-12-31]", "2008-01-01", []),
        ("[2008-01-01,2008-12-31]", "2008-01-02", ["TL03?"]),
        ("[2008-01-01,2008-12-31]", "2008-12-31", ["TL03?"]),
        ("[2008-01-01,2008-12-31]", "2009-01-01", ["TL03"]),
        ("2008-06?", "2008-06-15", ["TL03?"]),
        ("2008-06-15", "2008-06", []),
        ("2008-06-15", "2008", []),
        ("[..2008-06-15]", "2009", ["TL03"]),
        ("[2008-06-15..]", "2009", ["TL03?"]),
    ],
)
def test_a_disputed_end_of_the_treaty_is_not_evaluated_between_its_dates(
    ended: str, when: str, expected: list[str]
) -> None:
    """Before all readings it binds, after all it does not; coarse dates beside a certain end are left alone."""
    assert expected == codes(pact(terminated=ended), *claimed(when))


@pytest.mark.parametrize(("said", "expected"), [("2007", []), ("2009", []), ("2020", [])])
def test_a_charge_without_conduct_raises_no_question_of_the_end(said: str, expected: list[str]) -> None:
    """It may be about a time when the treaty bound for certain; an appeal is about its own day."""
    treaty = pact({"withdrawn": None}, terminated="[2008,2010]")
    charged = Allegation(id="charge", accused=NORTH, when=said, breaches=Breach(norm=PACT))
    appeal = Statement(id="said", when="2009", invokes=Invocation(instrument=PACT, bearer=NORTH))

    assert expected == codes(treaty, charged)
    assert ["TL03?"] == codes(treaty, appeal)


def test_a_return_in_the_year_of_leaving() -> None:
    """On the last day of the year in which North left and came back, it was bound again."""
    lives = [attrs.evolve(NORTHERN, withdrawn="2005"), Party(actor=NORTH, acceded="2005")]

    assert [] == codes(attrs.evolve(PACT, parties=lives), *claimed("2005-12-31"))


def test_of_an_end_that_may_precede_its_beginning_nothing_is_claimed() -> None:
    """Where the end is open backwards, what was long before is no question of the end."""
    assert [] == [one for one in findings(pact(terminated="[..2008]"), *claimed("1900")) if one.code != "TL02"]
