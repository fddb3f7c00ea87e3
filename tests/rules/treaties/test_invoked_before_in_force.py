"""TL02, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from treaty_pact import CAST, INVOLVED, LASTING, NORTH, PACT, charge, claimed, codes, findings, gaps

from geoclaims import Allegation, Breach, Dossier, Invocation, Organization, Party, Severity, Statement, check

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


def test_an_appeal_word_by_word() -> None:
    """An invocation holds an actor to a treaty, on the day when it is made."""
    said = Statement(id="said", when="1999", invokes=Invocation(instrument=PACT, bearer=NORTH))
    (finding,) = findings(PACT, said)

    assert finding.message.startswith("statement 'said' holds North to 'Pact' in 1999, but it was signed")
    assert "somebody, 1999: invokes it" == finding.path[0].text


# When.


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


# Whom.


def test_each_doer_of_the_conduct_is_held_to_it() -> None:
    """Where the charge names nobody, those who are recorded to have done it answer."""
    found = findings(PACT, *claimed("1999", None, by=["north", "south"]))

    assert [("charge", "pact", "north", "did"), ("charge", "pact", "south", "did")] == [one.records for one in found]


# Organs.


def test_an_organ_with_an_entry_of_its_own() -> None:
    """An authority that is itself a party, beside its state, is judged by its own entry."""
    port = Organization(id="port", name="Port", part_of=NORTH)
    treaty = attrs.evolve(LASTING, parties=[*LASTING.parties, Party(actor=port, acceded="2010")])

    assert ["TL02"] == codes(treaty, port, *charge("port", when="2005"))
    assert [] == codes(treaty, port, *charge("north", when="2005"))


# Records that conflict.


def test_a_treaty_recorded_twice_is_judged_twice() -> None:
    """Conflicting records are IN02's business; each is judged, in any order, and nothing raises."""
    other = attrs.evolve(LASTING, parties_as_of=None, entered_into_force="2006", title="Pact II")
    reports = [
        check(Dossier([*CAST, *treaties, *charge("north")]), select="TL")
        for treaties in ([LASTING, other], [other, LASTING])
    ]

    assert reports[0] == reports[1]
    assert ["TL02"] == [one.code for one in reports[0].findings]
