"""ID03, beyond the examples on its page."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import attrs
import pytest

from geoclaims import (
    Dossier,
    Finding,
    Membership,
    Office,
    Organization,
    Person,
    Record,
    Severity,
    SpeakerMode,
    State,
    Statement,
    Tenure,
    check,
)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule finds; it leaves nothing undecided."""
    report = check(Dossier(records), select=code)

    assert () == report.not_evaluated
    return report.findings


# ID03. The United Kingdom was a member of the European Union and its forerunners from 1973 until 31 January 2020; the
# membership of Egypt in the Arab League was suspended from 31 March 1979 to 23 May 1989.

UK, FRANCE, EGYPT = State(id="uk", name="United Kingdom"), State(id="fr", name="France"), State(id="eg", name="Egypt")
EU = Organization(id="eu", name="European Union", kind="union")
LEAGUE = Organization(id="league", name="Arab League", kind="league")
SEATS = (
    Membership(id="uk-eu", member=UK, organization=EU, period="1973-01-01/2020-01-31", as_of="2024"),
    Membership(id="fr-eu", member=FRANCE, organization=EU, period="1958-01-01/..", as_of="2024"),
    Membership(id="eg-1", member=EGYPT, organization=LEAGUE, period="1945-03-22/1979-03-31", as_of="2024"),
    Membership(id="eg-2", member=EGYPT, organization=LEAGUE, period="1989-05-23/..", as_of="2024"),
)
TABLE = (UK, FRANCE, EGYPT, EU, LEAGUE, *SEATS)


def said(speakers: Any, principals: Any, when: str | None, **fields: Any) -> Statement:
    """One actor speaks in the name of another."""
    return Statement(id="said", speakers=speakers, on_behalf_of=principals, when=when, **fields)


def test_a_former_member_speaks_for_the_union() -> None:
    """Who left in 2020 does not speak for it in 2021, and the finding names when it belonged."""
    (finding,) = findings("ID03", *TABLE, said(UK, EU, "2021-05"))

    assert (Severity.WARNING, ("said", "uk", "eu", "uk-eu")) == (finding.severity, finding.records)
    assert (
        "statement 'said' of 2021-05 was made by United Kingdom on behalf of European Union, "
        "but United Kingdom belonged to European Union only 1973-01-01/2020-01-31"
    ) == finding.message
    assert [
        ("United Kingdom, 2021-05: on behalf of European Union", "said"),
        ("United Kingdom in European Union: 1973-01-01/2020-01-31", "uk-eu"),
    ] == [(reason.text, reason.record) for reason in finding.path]


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("1972-12-30", 1),
        ("1972-12-31", 0),
        ("1973-01-01", 0),
        ("2020-01-31", 0),
        ("2020-02-01", 0),
        ("2020-02-02", 1),
        ("2020", 0),
        ("2020-02", 0),
        ("2020-03", 1),
        ("2020-02-02?", 0),
        ("[2019,2021]", 0),
        ("2024", 0),
        ("2023-12-31", 1),
        ("2025", 0),
        (None, 0),
    ],
)
def test_a_day_beside_the_membership_is_allowed(when: str | None, found: int) -> None:
    """Midnight in Brussels is not midnight in London; beyond the table's horizon nothing is known."""
    assert found == len(findings("ID03", *TABLE, said(UK, EU, when)))


@pytest.mark.parametrize(("when", "found"), [("1978", 0), ("1979", 0), ("1980", 1), ("1989-05-21", 1), ("1990", 0)])
def test_a_membership_that_was_interrupted(when: str, found: int) -> None:
    """Between two memberships there is none, and both are told."""
    reported = findings("ID03", *TABLE, said(EGYPT, LEAGUE, when))

    assert [("said", "eg", "league", "eg-1", "eg-2")] * found == [one.records for one in reported]
    assert [True] * found == ["only 1945-03-22/1979-03-31, 1989-05-23/.." in one.message for one in reported]


def test_a_group_speaks_for_whoever_had_left() -> None:
    """The League does not speak in the name of Egypt in 1985 either."""
    (finding,) = findings("ID03", *TABLE, said(LEAGUE, EGYPT, "1985"))

    assert ("said", "eg", "league", "eg-1", "eg-2") == finding.records
    assert finding.message.startswith("statement 'said' of 1985 was made by Arab League on behalf of Egypt, but Egypt")


def test_of_several_speakers_only_the_stranger_is_named() -> None:
    """France and Britain together for the Union in 2021: Britain is the one that was not in it."""
    joint = said([UK, FRANCE], EU, "2021", mode=SpeakerMode.JOINT)
    (finding,) = findings("ID03", *TABLE, joint)

    assert ("said", "uk", "eu", "uk-eu") == finding.records
    assert "was made by United Kingdom and France on behalf of European Union" in finding.message
    assert () == findings("ID03", *TABLE, attrs.evolve(joint, mode=SpeakerMode.UNSTATED))
    assert 1 == len(findings("ID03", *TABLE, attrs.evolve(joint, mode=SpeakerMode.EACH)))


def test_whoever_is_named_twice_is_reported_once() -> None:
    """A speaker listed twice, for a group listed twice, is one defect."""
    assert 1 == len(findings("ID03", *TABLE, said([UK, UK], [EU, EU], "2021")))


def test_each_group_is_a_finding_of_its_own() -> None:
    """Who belonged to neither of two groups is reported for both."""
    more = Membership(id="uk-league", member=UK, organization=LEAGUE, period="1990/1991", as_of="2024")
    found = findings("ID03", *TABLE, more, said(UK, [EU, LEAGUE], "2021"))

    assert [("said", "uk", "eu", "uk-eu"), ("said", "uk", "league", "uk-league")] == [one.records for one in found]


@pytest.mark.parametrize(
    "records",
    [
        [said("speaker", EU, "2021"), Person(id="speaker", name="Spokesperson")],
        [said(UK, (), "2021")],
        [said((), EU, "2021")],
        [said(UK, UK, "2021")],
        [said(UK, FRANCE, "2021")],
        [said(UK, "nobody", "2021")],
        [said(FRANCE, EU, "2021")],
    ],
    ids=["spokesperson", "itself", "nobody", "own name", "other state", "dangling", "member"],
)
def test_where_no_membership_is_on_record_nothing_is_said(records: list[Record]) -> None:
    """Spokespersons are not members, and states speak for each other as they please."""
    assert () == findings("ID03", *TABLE, *records)


@pytest.mark.parametrize(
    "changes",
    [
        {"as_of": None},
        {"as_of": "2019"},
        {"as_of": "2021"},
        {"period": None},
        {"period": "1973-01-01/.."},
        {"period": "1973/"},
    ],
)
def test_a_table_that_does_not_tell(changes: dict[str, Any]) -> None:
    """An old horizon, none, a time unknown and an open end leave it open."""
    seat = attrs.evolve(SEATS[0], **changes)

    assert () == findings("ID03", UK, EU, seat, said(UK, EU, "2021-05"))


def test_an_organ_belongs_where_its_state_does() -> None:
    """A ministry of a former member is as much outside as the member; its own membership would count."""
    office = Organization(id="fco", name="Foreign Office", part_of=UK)
    own = Membership(id="own", member=office, organization=EU, period="2000/..", as_of="2024")
    (finding,) = findings("ID03", *TABLE, office, said(office, EU, "2021"))

    assert ("said", "uk", "eu", "uk-eu") == finding.records
    assert finding.message.startswith("statement 'said' of 2021 was made by Foreign Office on behalf of European Union")
    assert () == findings("ID03", *TABLE, office, own, said(office, EU, "2021"))


def test_of_an_organ_and_its_state_the_earlier_member_is_in_front() -> None:
    """Where both once were members, the records name who belonged first, and then all memberships."""
    office = Organization(id="fco", name="Foreign Office", part_of=UK)
    own = Membership(id="own", member=office, organization=EU, period="2000/2005", as_of="2024")
    (finding,) = findings("ID03", *TABLE, office, own, said(office, EU, "2022"))

    assert ("said", "uk", "eu", "uk-eu", "own") == finding.records


@pytest.mark.parametrize(("of", "found"), [("eu", 0), ("uk", 1)])
def test_officials_of_the_group_need_not_be_members(of: str, found: int) -> None:
    """Anyone who holds an office of the Union speaks for it, from wherever; an office elsewhere does not help."""
    office = Office(id="office", name="Commissioner", of=of)
    official = Person(id="ann", name="Ann")
    seat = Membership(id="ann-eu", member=official, organization=EU, period="2001/2005", as_of="2024")
    term = Tenure(id="term", person=official, office=office, period="2018/2019")
    cast = (*TABLE, office, official, seat)

    assert found == len(findings("ID03", *cast, said(official, EU, "2021", office=office)))
    assert found == len(findings("ID03", *cast, term, said(official, EU, "2021")))
    assert 1 == len(findings("ID03", *cast, said(official, EU, "2021")))


def test_an_organ_of_the_group_need_not_be_a_member() -> None:
    """The Commission is part of the Union, whatever it once was a member of."""
    commission = Organization(id="commission", name="Commission", part_of=EU)
    seat = Membership(id="old", member=commission, organization=EU, period="1958/1967", as_of="2024")

    assert () == findings("ID03", *TABLE, commission, seat, said(commission, EU, "2021"))


def test_a_membership_recorded_twice_is_named_once() -> None:
    """Conflicting records are IN02's business; each id stands once among the records, in any order."""
    other = attrs.evolve(SEATS[0], period="1973/2020-01-31")
    reports = {findings("ID03", UK, EU, *order, said(UK, EU, "2021")) for order in permutations([SEATS[0], other])}

    assert [("said", "uk", "eu", "uk-eu")] == [one.records for report in reports for one in report]
