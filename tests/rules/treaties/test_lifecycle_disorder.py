"""TL01, beyond the examples on its page: the order of a treaty's dates."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import attrs
import pytest

from geoclaims import Dossier, Finding, LegalCharacter, Party, Record, Severity, State, Treaty, check

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")


def findings(*records: Record) -> tuple[Finding, ...]:
    """What TL finds beside the states."""
    return check(Dossier([NORTH, SOUTH, *records]), select="TL").findings


def pact(party: dict[str, Any] | None = None, **fields: Any) -> Treaty:
    """A pact of North."""
    return Treaty(id="pact", title="Pact", parties=Party(actor=NORTH, **(party or {})), **fields)


def faults(treaty: Treaty) -> list[str]:
    """What TL01 says was done before what, without the subject."""
    return [one.message.partition(" was ")[2] for one in findings(treaty) if one.code == "TL01"]


def test_disorder_word_by_word() -> None:
    """Several faults of one party are one finding, with one reason each."""
    (finding,) = findings(
        pact(
            {"signed": "2001", "consented": "2000", "entered_into_force": "1999", "withdrawn": "1998-05"},
            entered_into_force="1999",
        )
    )

    assert ("TL01", Severity.ERROR, ("pact", "north")) == (finding.code, finding.severity, finding.records)
    assert (
        "for North, 'Pact' was consented to 2000, before it was signed 2001; "
        "and in force 1999, before it was consented to 2000; "
        "and withdrawn from 1998-05, before it was in force 1999"
    ) == finding.message
    assert [
        ("for North, 'Pact' was consented to 2000, before it was signed 2001", "pact"),
        ("for North, 'Pact' was in force 1999, before it was consented to 2000", "pact"),
        ("for North, 'Pact' was withdrawn from 1998-05, before it was in force 1999", "pact"),
    ] == [(reason.text, reason.record) for reason in finding.path]


def test_disorder_of_the_treaty_itself() -> None:
    """Nobody in particular is to blame if a treaty ends before it begins."""
    (finding,) = findings(pact(entered_into_force="2000-01-02", terminated="2000-01-01"))

    assert ("pact",) == finding.records
    assert "'Pact' was terminated 2000-01-01, before it was in force 2000-01-02" == finding.message


def test_the_treaty_and_each_party_are_findings_of_their_own() -> None:
    """One defect, one finding: whose dates are wrong decides."""
    wrong = [Party(actor=one, signed="2001", consented="1999") for one in (NORTH, SOUTH)]
    treaty = Treaty(id="pact", title="Pact", entered_into_force="2002", terminated="2001", parties=wrong)

    assert [("pact",), ("pact", "north"), ("pact", "south")] == [one.records for one in findings(treaty)]


@pytest.mark.parametrize(
    ("party", "fields", "expected"),
    [
        ({"signed": "2000-01-02", "consented": "2000-01-01"}, {}, "consented to 2000-01-01, before it was signed"),
        ({"acceded": "2000", "entered_into_force": "1999"}, {}, "in force 1999, before it was consented to 2000"),
        (
            {"entered_into_force": "1996", "consented": "2000", "withdrawn": "1998"},
            {},
            "in force 1996, before it was consented",
        ),
        (
            {"entered_into_force": "1999"},
            {"entered_into_force": "2000"},
            "in force 1999, before it was in force for anybody 2000",
        ),
        ({"withdrawn": "1999"}, {"entered_into_force": "2000"}, "withdrawn from 1999, before it was in force 2000"),
        ({"withdrawn": "1999", "entered_into_force": "2000"}, {}, "withdrawn from 1999, before it was in force 2000"),
        (
            {"withdrawn": "2001", "entered_into_force": "2002"},
            {"entered_into_force": "2000"},
            "withdrawn from 2001, before it was in f",
        ),
        (
            {"withdrawn": "2001", "acceded": "2002"},
            {"entered_into_force": "2000"},
            "withdrawn from 2001, before it was consented",
        ),
    ],
)
def test_every_order_that_cannot_be(party: dict[str, Any], fields: dict[str, Any], expected: str) -> None:
    """Consent after signature; force after consent and after the treaty's own; withdrawal after force."""
    (fault,) = faults(pact(party, **fields))

    assert fault.startswith(expected)
    assert "; and" not in fault


@pytest.mark.parametrize(
    ("party", "fields"),
    [
        ({"signed": "2000-01-01", "consented": "2000-01-01"}, {"entered_into_force": "2000-01-01"}),
        ({"signed": "2000-06", "consented": "2000"}, {}),
        ({"signed": "2000-01-02", "consented": "2000-01-01?"}, {}),
        ({"signed": "[1999,2001]", "consented": "2000"}, {}),
        ({"acceded": "1990"}, {"entered_into_force": "2000"}),
        ({"signed": "1980", "consented": "1985"}, {"entered_into_force": "2000"}),
        ({"signed": "2001", "acceded": "2000"}, {}),
        ({"consented": "2001"}, {"entered_into_force": "2000"}),
        ({"signed": "2001", "entered_into_force": "2002"}, {"entered_into_force": "2000"}),
        ({"withdrawn": "2000"}, {"entered_into_force": "2000"}),
        ({"entered_into_force": "1992"}, {"entered_into_force": "1951"}),
        ({"notice": "1990", "withdrawn": "2002"}, {"entered_into_force": "2000"}),
        ({}, {"entered_into_force": "2000", "terminated": "2000"}),
        ({}, {"entered_into_force": "2000", "terminated": "[1999,2001]"}),
        ({}, {"terminated": "2000"}),
        ({}, {}),
    ],
)
def test_every_order_that_can_be(party: dict[str, Any], fields: dict[str, Any]) -> None:
    """The same day, coarse or doubtful dates, accession, early consent and late parties are in order."""
    assert [] == faults(pact(party, **fields))


@pytest.mark.parametrize(
    ("provisional", "party", "expected"),
    [
        ("1995/2001", {"entered_into_force": "1996", "consented": "1998"}, []),
        ("1995/2001", {"withdrawn": "1999"}, []),
        ("1995/1997", {"withdrawn": "1999"}, []),
        ("1995/2001", {"withdrawn": "1994"}, ["withdrawn from 1994, before it was in force 2000"]),
        ("1995/2001", {"entered_into_force": "1994"}, ["in force 1994, before it was in force for anybody 2000"]),
        (
            "1995/2001",
            {"entered_into_force": "1994", "consented": "1997", "withdrawn": "1996"},
            [
                (
                    "in force 1994, before it was consented to 1997; "
                    "and in force 1994, before it was in force for anybody 2000"
                )
            ],
        ),
        ("1995/2001", {"signed": "1999", "consented": "1998"}, ["consented to 1998, before it was signed 1999"]),
        (
            "1995/2001",
            {"entered_into_force": "2003", "consented": "2004"},
            ["in force 2003, before it was consented to 2004"],
        ),
        ("../2001", {"withdrawn": "1980"}, []),
    ],
)
def test_provisional_application_comes_before_force(
    provisional: str, party: dict[str, Any], expected: list[str]
) -> None:
    """What is applied provisionally can be left before it is in force; but not before it is applied."""
    assert expected == faults(pact(party, entered_into_force="2000", provisional=provisional))


def test_political_instruments_have_an_order_too() -> None:
    """Dates that cannot be right are wrong of any instrument."""
    assert 1 == len(faults(pact({"signed": "2001", "consented": "2000"}, character=LegalCharacter.POLITICAL)))


def test_an_actor_that_is_not_recorded_is_named_by_its_id() -> None:
    """A dangling party is IN01's business; its dates are judged."""
    treaty = Treaty(id="pact", title="Pact", parties=Party(actor="lost", signed="2001", consented="2000"))

    assert findings(treaty)[0].message.startswith("for lost, 'Pact' was consented to")


def test_each_entry_has_an_order_of_its_own() -> None:
    """Who comes back is not held against the dates of the first time; faults of both are one finding, each once."""
    sound = [
        Party(actor=NORTH, signed="1950", consented="1951", withdrawn="1960"),
        Party(actor=NORTH, signed="1970", consented="1971"),
    ]
    wrong = [Party(actor=NORTH, signed="1950", consented="1949"), Party(actor=NORTH, signed="1970", consented="1969")]

    assert () == findings(Treaty(id="pact", title="Pact", parties=sound))
    assert ["consented to 1949, before it was signed 1950; and consented to 1969, before it was signed 1970"] == faults(
        Treaty(id="pact", title="Pact", parties=wrong)
    )
    assert ["consented to 1949, before it was signed 1950"] == faults(
        Treaty(id="pact", title="Pact", parties=[wrong[0], wrong[0]])
    )


def test_a_treaty_recorded_twice_is_judged_in_any_order() -> None:
    """Conflicting records are each judged; the report does not depend on which came first."""
    one = pact({"signed": "2001", "consented": "2000", "notice": "2010-01", "withdrawn": "2010-02"})
    other = attrs.evolve(one, title="Other")
    reports = {check(Dossier([NORTH, *order]), select="TL") for order in permutations([one, other])}

    assert 1 == len(reports)
    assert ["TL01", "TL01", "TL09", "TL09"] == [found.code for found in next(iter(reports)).findings]
