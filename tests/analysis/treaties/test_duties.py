"""What an actor owes under the instruments of a dossier."""

from __future__ import annotations

from typing import Any

import pytest

from geoclaims import (
    Analysis,
    Dossier,
    InvalidValueError,
    Membership,
    Obligation,
    Office,
    Organization,
    Party,
    State,
    Treaty,
)
from geoclaims.records.treaties import LegalCharacter

NORTH, SOUTH, EAST = State(id="north", name="North"), State(id="south", name="South"), State(id="east", name="East")
MINISTRY = Organization(id="ministry", name="Ministry", part_of=NORTH)
MINISTER = Office(id="minister", name="Minister", of=MINISTRY)
BUREAU = Organization(id="bureau", name="Bureau", part_of=EAST)
IN_FORCE = (
    Party(actor="north", entered_into_force="2000"),
    Party(actor="south", entered_into_force="2001-06-15", withdrawn="2009"),
)


def pact(**fields: Any) -> Treaty:
    """A treaty between North and South; its table of parties is complete for 2010."""
    return Treaty(**{"id": "pact", "title": "Pact", "parties": IN_FORCE, "parties_as_of": "2020", **fields})


def of(*treaties: Treaty) -> Analysis:
    """The analysis of the actors and some treaties."""
    return Analysis(Dossier([NORTH, SOUTH, EAST, MINISTRY, MINISTER, BUREAU, *treaties]))


def owed(analysis: Analysis, actor: str, when: str) -> list[tuple[str, bool | None]]:
    """What an actor owes, and how certainly."""
    return [(duty.obligation.kind, duty.owed) for duty in analysis.treaties.obligations(actor, on=when)]


DUTIES = [
    Obligation(kind="defense", bearers=["north"]),
    Obligation(kind="neutrality", bearers=["south"], period="2003-03-01/2004-04-30"),
    Obligation(kind="peace"),
    Obligation(kind="offense", period="2030"),
]


@pytest.mark.parametrize(
    ("actor", "when", "expected"),
    [
        ("north", "2005", [("defense", True), ("peace", None)]),
        ("north", "1999", []),
        ("north", "2030-05", [("defense", True), ("peace", None), ("offense", None)]),
        ("ministry", "2005", [("defense", True), ("peace", None)]),
        ("minister", "2005", [("defense", True), ("peace", None)]),
        ("south", "2003-03-01", [("neutrality", True), ("peace", None)]),
        ("south", "2004-04-30", [("neutrality", True), ("peace", None)]),
        ("south", "2004", [("neutrality", None), ("peace", None)]),
        ("south", "2004-05", [("peace", None)]),
        ("south", "2001", [("peace", None)]),
        ("south", "2009-05", [("peace", None)]),
        ("south", "2010", []),
        ("east", "2010", []),
        ("east", "2030-05", [("peace", None), ("offense", None)]),
        ("bureau", "2010", [("defense", None), ("peace", None)]),
        ("nobody", "2003-04", [("defense", None), ("neutrality", None), ("peace", None)]),
    ],
)
def test_what_is_owed(actor: str, when: str, expected: list[tuple[str, bool | None]]) -> None:
    """A duty is owed by its bearers and their organs, in its period, while the treaty operates; the rest is open."""
    assert expected == owed(of(pact(obligations=DUTIES)), actor, when)


def test_what_an_organ_owes_by_itself() -> None:
    """An organ that is named as a bearer owes it, and so do its own offices; nobody else does for certain."""
    analysis = of(pact(obligations=Obligation(kind="aid", bearers=MINISTRY)))

    assert [[("aid", True)], [("aid", True)]] == [owed(analysis, who, "2005") for who in ("ministry", "minister")]
    assert ("aid", True) not in owed(analysis, "north", "2005") + owed(analysis, "south", "2005")


@pytest.mark.parametrize(
    ("beneficiaries", "when", "expected"),
    [
        pytest.param([], "2010", [True], id="nobody-named"),
        pytest.param(["south"], "2005", [True], id="another-party"),
        pytest.param(["south"], "2000-05", [], id="not-in-force-for-it-yet"),
        pytest.param(["south"], "2010", [], id="party-that-has-left"),
        pytest.param(["south"], "2009", [None], id="party-that-leaves-in-that-year"),
        pytest.param(["east"], "2010", [True], id="no-party"),
        pytest.param(["lost"], "2010", [True], id="dangling"),
        pytest.param(["south", "east"], "2010", [True], id="one-of-two-is-enough"),
        pytest.param(["south", "south"], "2009", [None], id="twice"),
        pytest.param(["north"], "2010", [], id="the-bearer-itself"),
        pytest.param(["north", "south"], "2010", [], id="the-bearer-and-one-that-has-left"),
        pytest.param(["bureau"], "2010", [True], id="organ-of-no-party"),
        pytest.param(["ministry"], "2010", [True], id="organ-of-a-party"),
    ],
)
def test_to_whom_it_is_owed(beneficiaries: list[str], when: str, expected: list[bool | None]) -> None:
    """To those that are not parties as long as it binds the bearer, and to parties while it operates for them, too."""
    analysis = of(pact(obligations=Obligation(kind="aid", bearers=NORTH, beneficiaries=beneficiaries)))

    assert expected == [duty.owed for duty in analysis.treaties.obligations("north", on=when)]


@pytest.mark.parametrize(
    ("period", "expected"), [("2000/2010", [("aid", None), ("peace", None)]), ("1980/1990", [])], ids=["in", "out"]
)
def test_what_members_of_a_party_owe(period: str, expected: list[tuple[str, bool | None]]) -> None:
    """Whether the members of a group owe what the group does is open; who is not a member owes nothing."""
    union = Organization(id="union", name="Union")
    member = Membership(id="m", member=EAST, organization=union, period=period, as_of="2020")
    shared = [Obligation(kind="aid", bearers=union), Obligation(kind="peace")]
    treaty = pact(parties=[*IN_FORCE, Party(actor=union, entered_into_force="2000")], obligations=shared)

    assert expected == owed(Analysis(Dossier([NORTH, SOUTH, EAST, union, member, treaty])), "east", "2005")


def test_duties_come_from_every_instrument_in_order() -> None:
    """Political instruments oblige too, though not in law; each duty says under which it is owed."""
    treaty, plan = (
        pact(obligations=Obligation(kind="aid", bearers="north")),
        pact(id="plan", character=LegalCharacter.POLITICAL, obligations=Obligation(kind="talks", bearers="north")),
    )

    first, second = of(plan, treaty).treaties.obligations("north", on="2005")

    assert [("talks", True, False), ("aid", True, True)] == [
        (duty.obligation.kind, duty.owed, duty.status.binds) for duty in (first, second)
    ]
    assert ("plan", "pact") == (first.status.treaty.id, second.status.treaty.id)


def test_an_actor_may_be_a_record_a_ref_or_an_id() -> None:
    """The answer is the same."""
    analysis = of(pact(obligations=DUTIES))

    assert analysis.treaties.obligations(NORTH, on="2005") == analysis.treaties.obligations("north", on="2005")
    assert analysis.treaties.obligations(NORTH.ref, on="2005") == analysis.treaties.obligations("north", on="2005")


@pytest.mark.parametrize(("actor", "when"), [("north", "soon"), ("", "2005"), (7, "2005"), (["north"], "2005")])
def test_bad_arguments_of_obligations_are_refused(actor: Any, when: Any) -> None:
    """They are those of `bound`."""
    with pytest.raises(InvalidValueError):
        of(pact()).treaties.obligations(actor, on=when)
    with pytest.raises(InvalidValueError):
        of().treaties.obligations(actor, on=when)
