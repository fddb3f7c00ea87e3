"""Whether a treaty binds an actor, and to what."""

from __future__ import annotations

from typing import Any

import pytest

from geoclaims import (
    Actor,
    Analysis,
    Dossier,
    InvalidValueError,
    Membership,
    Office,
    Organization,
    Party,
    Person,
    Record,
    State,
    Treaty,
)
from geoclaims.analysis import TreatyPhase
from geoclaims.analysis.treaties.participation import Participation
from geoclaims.errors import UnknownIdError
from geoclaims.records.treaties import ConsentMeans, LegalCharacter

NORTH, SOUTH, EAST = State(id="north", name="North"), State(id="south", name="South"), State(id="east", name="East")
MINISTRY = Organization(id="ministry", name="Ministry", part_of=NORTH)
MINISTER = Office(id="minister", name="Minister", of=MINISTRY)
BUREAU = Organization(id="bureau", name="Bureau", part_of=EAST)
UNION = Organization(id="union", name="Union")
MARY = Person(id="mary", name="Mary")
ACTORS = (NORTH, SOUTH, EAST, MINISTRY, MINISTER, BUREAU, UNION, MARY)

IN_FORCE = (
    Party(actor="north", entered_into_force="2000"),
    Party(actor="south", entered_into_force="2001-06-15", withdrawn="2009"),
)


def pact(**fields: Any) -> Treaty:
    """A treaty between North and South; its table of parties is complete for 2010."""
    return Treaty(**{"id": "pact", "title": "Pact", "parties": IN_FORCE, "parties_as_of": "2020", **fields})


def of(*records: Record) -> Analysis:
    """The analysis of the actors and some records."""
    return Analysis(Dossier([*ACTORS, *records]))


def asked(treaty: Treaty, actor: str, when: str, *records: Record) -> tuple[TreatyPhase, bool | None, bool | None]:
    """Where a treaty stands, whether it operates, and whether it binds in law."""
    bond = of(treaty, *records).bound(treaty, actor, when)
    return bond.phase, bond.operates, bond.binds


# Who is bound.


@pytest.mark.parametrize(
    ("character", "when", "expected"),
    [
        (LegalCharacter.TREATY, "2010", (TreatyPhase.ENDED, False, False)),
        (LegalCharacter.TREATY, "2005", (TreatyPhase.IN_FORCE, True, True)),
        (LegalCharacter.TREATY, "2001", (TreatyPhase.UNKNOWN, None, None)),
        (LegalCharacter.TREATY, "2000", (TreatyPhase.NOT_YET, False, False)),
        (LegalCharacter.POLITICAL, "2005", (TreatyPhase.IN_FORCE, True, False)),
        (LegalCharacter.POLITICAL, "2001", (TreatyPhase.UNKNOWN, None, False)),
        (LegalCharacter.POLITICAL, "2000", (TreatyPhase.NOT_YET, False, False)),
        (LegalCharacter.CONTESTED, "2005", (TreatyPhase.IN_FORCE, True, None)),
        (LegalCharacter.CONTESTED, "2001", (TreatyPhase.UNKNOWN, None, None)),
        (LegalCharacter.CONTESTED, "2000", (TreatyPhase.NOT_YET, False, False)),
    ],
)
def test_what_binds_in_law(
    character: LegalCharacter, when: str, expected: tuple[TreatyPhase, bool | None, bool | None]
) -> None:
    """Treaties bind while they operate, political instruments never, and contested ones never for certain."""
    assert expected == asked(pact(character=character), "south", when)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"provisional": "2005"}, (TreatyPhase.PROVISIONAL, True, True)),
        ({}, (TreatyPhase.SIGNED, False, False)),
        ({"parties_as_of": None}, (TreatyPhase.UNKNOWN, None, None)),
    ],
)
def test_provisional_application_operates_and_signature_does_not(
    fields: dict[str, Any], expected: tuple[TreatyPhase, bool | None, bool | None]
) -> None:
    """What is applied provisionally has to be performed; what is only signed does not."""
    signed = {"parties": Party(actor="north", signed="1999"), "consent_by": ConsentMeans.RATIFICATION}

    assert expected == asked(pact(**signed, **fields), "north", "2005-05")


def test_suspended_treaties_do_not_operate() -> None:
    """While its operation is suspended, nothing has to be performed."""
    paused = Party(actor="north", entered_into_force="2000", suspended="2004")

    assert (TreatyPhase.SUSPENDED, False, False) == asked(pact(parties=paused), "north", "2005")


@pytest.mark.parametrize("actor", ["ministry", "minister"])
def test_organs_are_bound_as_the_party_is(actor: str) -> None:
    """An organ of a party, and an office of the organ, are bound when the party is, and asked about by their own id."""
    treaty = pact()
    analysis = of(treaty)

    bond = analysis.bound(treaty, actor, "2005")

    assert (TreatyPhase.IN_FORCE, True) == (bond.phase, bond.binds)
    assert (actor, treaty, "2005", "2000") == (bond.actor, bond.treaty, str(bond.when), str(bond.decided_by))
    assert False is analysis.bound(treaty, actor, "1999").binds


def test_the_nearest_party_above_an_organ_counts() -> None:
    """An organ with an entry of its own has its own life, whatever becomes of its state."""
    parties = (Party(actor="north", entered_into_force="2000"), Party(actor="ministry", entered_into_force="2010"))

    analysis = of(pact(parties=parties))

    assert [False, True] == [analysis.bound("pact", actor, "2005").binds for actor in ("minister", "north")]


# Strangers.

NO_MEMBER = Membership(id="m", member="east", organization="union", period="1990/1995", as_of="2020")
MEMBER = Membership(id="m", member="east", organization="union", period="2000/2010", as_of="2020")
WITH_UNION = (*IN_FORCE, Party(actor="union", entered_into_force="2000"))


@pytest.mark.parametrize(
    ("fields", "actor", "when", "records", "phase"),
    [
        pytest.param({}, "east", "2010", [], TreatyPhase.STRANGER, id="state-outside-a-complete-table"),
        pytest.param({}, "east", "2021", [], TreatyPhase.UNKNOWN, id="state-after-its-horizon"),
        pytest.param({}, "east", "2020", [], TreatyPhase.UNKNOWN, id="state-in-the-year-of-its-horizon"),
        pytest.param(
            {"parties_as_of": None}, "east", "2010", [], TreatyPhase.UNKNOWN, id="state-outside-an-open-table"
        ),
        pytest.param({"parties": []}, "east", "2010", [], TreatyPhase.STRANGER, id="nobody-is-a-party"),
        pytest.param({}, "bureau", "2010", [], TreatyPhase.UNKNOWN, id="organ-of-a-stranger"),
        pytest.param({}, "mary", "2010", [], TreatyPhase.UNKNOWN, id="person"),
        pytest.param({}, "nobody", "2010", [], TreatyPhase.UNKNOWN, id="unknown-actor"),
        pytest.param({}, "union", "2010", [], TreatyPhase.UNKNOWN, id="organization"),
        pytest.param({"parties": WITH_UNION}, "east", "2005", [MEMBER], TreatyPhase.UNKNOWN, id="member-of-a-party"),
        pytest.param({"parties": WITH_UNION}, "east", "2005", [], TreatyPhase.UNKNOWN, id="perhaps-member-of-a-party"),
        pytest.param(
            {"parties": WITH_UNION}, "east", "2005", [NO_MEMBER], TreatyPhase.STRANGER, id="no-member-of-a-party"
        ),
        pytest.param({"parties": [Party(actor="x")]}, "east", "2005", [], TreatyPhase.UNKNOWN, id="dangling-party"),
    ],
)
def test_who_is_a_stranger(
    fields: dict[str, Any], actor: str, when: str, records: list[Record], phase: TreatyPhase
) -> None:
    """Only who is known to be no party, no organ and no member of one is; and only if the table is complete."""
    operates = False if phase is TreatyPhase.STRANGER else None

    assert (phase, operates, operates) == asked(pact(**fields), actor, when, *records)


def test_the_turn_of_a_stranger_is_the_horizon_of_the_table() -> None:
    """What decides on a stranger, or leaves it open, is how far the table of parties reaches."""
    analysis = of(pact(), pact(id="open", parties_as_of=None))

    assert ["2020", "None"] == [str(analysis.bound(id, "east", "2010").decided_by) for id in ("pact", "open")]


def test_an_id_with_conflicting_records_is_no_certain_stranger() -> None:
    """Where one record calls it a state and another does not, nobody can say whose organ it is."""
    other = Organization(id="east", name="East Company")

    assert (TreatyPhase.UNKNOWN, None, None) == asked(pact(), "east", "2010", other)


# Leaving and coming back.

TWICE = (
    Party(actor="north", entered_into_force="2000", withdrawn="2005"),
    Party(actor="north", entered_into_force="2010", withdrawn="[2015,2017]"),
)


@pytest.mark.parametrize(
    ("when", "phase", "decided_by"),
    [
        ("1999", TreatyPhase.NOT_YET, "2000"),
        ("2003", TreatyPhase.IN_FORCE, "2000"),
        ("2005-06", TreatyPhase.UNKNOWN, "2005"),
        ("2007", TreatyPhase.ENDED, "2005"),
        ("2012", TreatyPhase.IN_FORCE, "2010"),
        ("2016", TreatyPhase.UNKNOWN, "[2015,2017]"),
        ("2018", TreatyPhase.ENDED, "2005"),
    ],
)
@pytest.mark.parametrize("turned", [1, -1])
def test_who_left_and_came_back_has_two_lives(when: str, phase: TreatyPhase, decided_by: str, turned: int) -> None:
    """The life in which it operates counts, then the one that is open, whichever entry comes first."""
    treaty = pact(parties=TWICE[::turned])

    bond = of(treaty).bound(treaty, "ministry", when)

    assert (phase, decided_by) == (bond.phase, str(bond.decided_by))


def test_lives_of_an_actor() -> None:
    """There is one for each entry of the actor, or of the nearest institution above it; none for others."""
    treaty = pact(parties=TWICE)
    treaties = of(treaty).treaties

    assert tuple(Participation(treaty, party) for party in TWICE) == treaties.participations(treaty, "minister")
    assert () == treaties.participations(treaty, "south")


# Bad arguments.


def test_arguments_may_be_records_refs_or_ids() -> None:
    """The answer is the same."""
    treaty = pact()
    analysis = of(treaty)

    assert analysis.bound(treaty, NORTH, "2005") == analysis.bound("pact", NORTH.ref, "2005")


def test_a_treaty_that_the_dossier_lacks_is_refused() -> None:
    """The error names its id."""
    with pytest.raises(UnknownIdError, match="'lost'"):
        of(pact()).bound("lost", NORTH, "2005")


@pytest.mark.parametrize(
    ("treaty", "actor", "when", "message"),
    [
        ("north", "north", "2005", "'north' is a record of type state; ask for a Treaty instead"),
        ("", "north", "2005", "an id is empty"),
        (None, "north", "2005", "is not an id"),
        ("pact", "north", "20050101", "is not a date of the EDTF subset"),
        ("pact", "north", None, "None is not a date"),
        ("pact", "", "2005", "an id is empty"),
        ("pact", None, "2005", "is not an id"),
    ],
)
def test_bad_arguments_of_bound_are_refused(treaty: Any, actor: Any, when: Any, message: str) -> None:
    """Each has an error that says what is wrong with it."""
    with pytest.raises(InvalidValueError, match=message):
        of(pact()).bound(treaty, actor, when)


def test_actors_of_any_kind_can_be_parties() -> None:
    """A plain actor with an entry of its own is bound like a state."""
    band = Actor(id="band", name="Band")

    assert (TreatyPhase.IN_FORCE, True, True) == asked(
        pact(parties=Party(actor=band, entered_into_force="2000")), "band", "2005", band
    )
