"""TL02, TL03, TL04 and TL05, beyond the examples on their pages: what exactly is said, and of whom."""

from __future__ import annotations

import attrs
import pytest
from treaty_pact import INVOLVED, NORTH, PACT, claimed, codes, findings, gaps

from geoclaims import Allegation, Breach, Invocation, Party, Severity, State, Statement

# What exactly is said.


def test_before_force_word_by_word() -> None:
    """The finding names who, what, when and the window; its path has every dated step."""
    (finding,) = findings(PACT, *claimed("2000-01-20"))

    assert ("TL02", Severity.WARNING, INVOLVED) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact' in 2000-01-20, "
        "but it was signed 2000-01-10 and bound North only from 2000-03-01"
    ) == finding.message
    assert [
        ("South, 2015-04-01: charges a breach of it for 'It did.'", "charge"),
        (
            (
                "entered into force 2000-02-01; North signed it 2000-01-10; North consented to it 2000-03-01; "
                "North withdrew from it 2010-06-30"
            ),
            "pact",
        ),
    ] == [(reason.text, reason.record) for reason in finding.path]
    assert None is finding.holder


def test_as_a_signer_word_by_word() -> None:
    """Once the treaty bound others, the missing consent is what counts."""
    (finding,) = findings(PACT, *claimed("2000-02-20"))

    assert ("TL05", Severity.WARNING, INVOLVED) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact' in 2000-02-20, "
        "but North had signed it and consented to be bound only 2000-03-01"
    ) == finding.message
    assert ["charge", "pact"] == [reason.record for reason in finding.path]


def test_after_the_end_word_by_word() -> None:
    """Who left is named, and when."""
    (finding,) = findings(PACT, *claimed("2011"))

    assert ("TL03", Severity.WARNING, INVOLVED) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact' in 2011, but for North it had ended (2010-06-30)"
    ) == finding.message
    assert ["charge", "pact"] == [reason.record for reason in finding.path]


def test_of_a_stranger_word_by_word() -> None:
    """The path has the table, or says that the accused is not in it where it is long."""
    (finding,) = findings(PACT, *claimed("2005", "east"))
    states = [State(id=f"state-{number}", name="State") for number in range(13)]
    table = [Party(actor=state, consented="2000") for state in states]
    twelve, thirteen = (attrs.evolve(PACT, parties=table[:size]) for size in (12, 13))
    (short,), (long,) = (findings(one, *states, *claimed("2005", "east")) for one in (twelve, thirteen))

    stranger = ("charge", "pact", "east", "did")
    assert ("TL04", Severity.ERROR, stranger) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges East with a breach of 'Pact' in 2005, but East is no party to it"
    ) == finding.message
    assert ("its 2 parties, up to 2020: North and South", "pact") == (finding.path[1].text, finding.path[1].record)
    assert short.path[1].text.startswith("its 12 parties, up to 2020: State, State")
    assert "its 13 parties, up to 2020: not among them" == long.path[1].text


def test_an_appeal_word_by_word() -> None:
    """An invocation holds somebody to a treaty, on the day when it is made."""
    said = Statement(id="said", when="1999", invokes=Invocation(instrument=PACT, bearer=NORTH))
    (finding,) = findings(PACT, said)

    assert finding.message.startswith("statement 'said' holds North to 'Pact' in 1999, but it was signed")
    assert "somebody, 1999: invokes it" == finding.path[0].text


# When.


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("1999", ["TL02"]),
        ("2000-01-31", ["TL02"]),
        ("2000-01", ["TL02"]),
        ("2000-01/2000-02", ["TL02?"]),
        ("2000-02-01", ["TL05"]),
        ("2000-02-29", ["TL05"]),
        ("2000-02", ["TL05"]),
        ("2000-02-29?", []),
        ("2000-02-10/2000-03-01", []),
        ("2000-03-01", []),
        ("2000", []),
        ("../2000-01-05", ["TL02"]),
        ("2010-06-30", []),
        ("2010-06", []),
        ("2010-07-01", ["TL03"]),
        ("2010-07-01?", []),
        ("2010", []),
        ("2011/..", ["TL03"]),
        ("[2011,2012]", ["TL03"]),
        ("[2009,2012]", []),
    ],
)
def test_the_day_itself_counts_as_bound(when: str, expected: list[str]) -> None:
    """Only what lies wholly on one side for certain is reported, by the one rule that fits."""
    assert expected == codes(PACT, *claimed(when))


def test_a_charge_without_a_date_is_not_evaluated() -> None:
    """The reason names the proposition whose date is missing."""
    (entry,) = gaps(PACT, *claimed(None))

    assert ("TL02", ("charge", "pact", "north", "did")) == (entry.code, entry.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact'; "
        "whether it bound then is not known, for the conduct 'did' has no date"
    ) == entry.reason


def test_an_undated_appeal_is_not_evaluated() -> None:
    """Without conduct it is the statement that lacks a date; a charge without either, too."""
    said = Statement(id="said", invokes=Invocation(instrument=PACT, bearer=NORTH))
    charged = Allegation(id="said", accused=NORTH, breaches=Breach(norm=PACT))

    assert [
        "statement 'said' holds North to 'Pact'; whether it bound then is not known, for the statement has no date"
    ] == [entry.reason for entry in gaps(PACT, said)]
    assert ["TL02?"] == codes(PACT, charged)


@pytest.mark.parametrize(
    ("said", "expected"),
    [("1999", ["TL02"]), ("2000-02-15", ["TL02?"]), ("2005", []), ("2015", []), ("2015/..", ["TL02?"])],
)
def test_a_charge_without_conduct_is_about_some_time_until_it_is_made(said: str, expected: list[str]) -> None:
    """What was broken may have been broken while it bound; only before anybody was bound is there nothing to break."""
    charged = Allegation(id="charge", accused=NORTH, when=said, breaches=Breach(norm=PACT))

    assert expected == codes(PACT, charged)


@pytest.mark.parametrize(
    ("said", "expected"), [("2000-02-15", ["TL05"]), ("2005", []), ("2010-06-30", []), ("2015", ["TL03"])]
)
def test_an_appeal_without_conduct_is_about_the_day_it_is_made(said: str, expected: list[str]) -> None:
    """Who appeals to a treaty today says that it binds today."""
    appeal = Statement(id="said", when=said, invokes=Invocation(instrument=PACT, bearer=NORTH))

    assert expected == codes(PACT, appeal)


# Whom.


def test_each_doer_of_the_conduct_is_held_to_it() -> None:
    """Where the charge names nobody, those who are recorded to have done it answer."""
    found = findings(PACT, *claimed("1999", None, by=["north", "south"]))

    assert [("charge", "pact", "north", "did"), ("charge", "pact", "south", "did")] == [one.records for one in found]


def test_where_nobody_is_named_nobody_is_judged() -> None:
    """Without a bearer there is no question, and none that is left open."""
    assert [] == codes(PACT, *claimed("1999", None))
    assert [] == codes(PACT, *claimed(None, None))
