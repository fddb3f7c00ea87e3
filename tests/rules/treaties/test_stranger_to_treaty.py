"""TL04, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_pact import CAST, CUSTOM, EAST, LASTING, NORTH, PACT, UNION, charge, claimed, codes, did, findings

from geoclaims import (
    Allegation,
    Breach,
    Dossier,
    Invocation,
    Membership,
    Office,
    Organization,
    Party,
    Person,
    Record,
    Severity,
    State,
    Statement,
    check,
)


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
        "allegation 'charge' charges East with a breach of 'Pact' in 2005, but East is not a party to it"
    ) == finding.message
    assert ("its 2 parties, up to 2020: North and South", "pact") == (finding.path[1].text, finding.path[1].record)
    assert short.path[1].text.startswith("its 12 parties, up to 2020: State, State")
    assert "its 13 parties, up to 2020: not among them" == long.path[1].text


def test_another_norm_beside_it_silences() -> None:
    """Anyone who names custom, too, may be right in custom: as breach, or as what is invoked."""
    assert ["TL04"] == codes(LASTING, *charge("east"))
    assert [] == codes(LASTING, *charge("east", "pact", "custom"))
    assert [] == codes(LASTING, *charge("east", invokes=Invocation(instrument=CUSTOM)))


def test_a_charge_that_names_no_norm_beside_it_does_not() -> None:
    """What has no name is no other rule; that it has none is TL07's business, where nothing else is named."""
    conduct = did("2005")
    breaches = [Breach(norm=norm, by=EAST, conduct=conduct) for norm in (LASTING, None)]

    assert ["TL04", "TL07"] == codes(LASTING, conduct, Allegation(id="charge", when="2015", breaches=breaches))


def test_the_same_treaty_twice_is_no_other_norm() -> None:
    """Two articles of one treaty are one treaty, and one finding."""
    conduct = did("2005")
    breaches = [Breach(norm=LASTING, by=EAST, conduct=conduct, clause=clause) for clause in ("1", "2")]
    appeal = Invocation(instrument=LASTING, bearer=EAST, conduct=conduct)
    charged = Allegation(id="charge", when="2015", breaches=breaches, invokes=appeal)

    assert ["TL04"] == codes(LASTING, conduct, charged)


def test_a_stranger_may_be_appealed_to() -> None:
    """Asking a third state to respect a treaty charges it with nothing."""
    said = Statement(id="said", when="2005", invokes=Invocation(instrument=LASTING, bearer=EAST))

    assert [] == codes(LASTING, said)


@pytest.mark.parametrize(
    ("horizon", "when", "expected"),
    [
        ("2020", "2020-01-01", ["TL04"]),
        ("2020", "2019", ["TL04"]),
        ("2020", "2020-06", ["TL04?"]),
        ("2020-12-31", "2020", ["TL04"]),
        ("2020-12-31", "2021-01-01", ["TL04?"]),
        ("2020", "2019/..", ["TL04?"]),
        ("2020?", "2019-06", ["TL04?"]),
        ("[2018,2020]", "2019", ["TL04?"]),
        (None, "2005", ["TL04?"]),
    ],
)
def test_the_table_has_to_reach_to_the_conduct(horizon: str | None, when: str, expected: list[str]) -> None:
    """Complete up to a day means: for every reading of the horizon, and for all of the conduct."""
    assert expected == codes(attrs.evolve(LASTING, parties_as_of=horizon), *charge("east", when=when))


@pytest.mark.parametrize(
    "bearer",
    [
        Organization(id="army", name="Army", part_of=NORTH),
        Office(id="ministry", name="Ministry", of=NORTH),
        Organization(id="corps", name="Corps", part_of="army"),
        Organization(id="band", name="Band"),
        Person(id="ann", name="Ann"),
    ],
    ids=lambda one: one.id,
)
def test_only_a_state_is_certainly_a_stranger(bearer: Record) -> None:
    """Organs are bound as their party is; of anyone who belongs to nobody on record, nothing is known."""
    army = [Organization(id="army", name="Army", part_of=NORTH)] if bearer.id == "corps" else []

    assert [] == codes(LASTING, bearer, *army, *charge(bearer.id))


def test_an_organ_of_a_stranger_is_left_open() -> None:
    """Whether an army answers for itself is not asked here; the state would have to be charged."""
    assert [] == codes(LASTING, Organization(id="army", name="Army", part_of=EAST), *charge("army"))


def test_an_actor_that_is_not_recorded_is_left_open() -> None:
    """Of an id without a record nobody knows whether it is a state."""
    assert [] == codes(LASTING, *charge("nobody"))


@pytest.mark.parametrize(
    ("memberships", "expected"),
    [
        ([], []),
        ([{"period": "1990/2030", "as_of": "2020"}], []),
        ([{"period": "2010/2030", "as_of": "2020"}], ["TL04"]),
        ([{"period": "1990/2000", "as_of": "2020"}], ["TL04"]),
        ([{"period": "1990/2000"}], []),
    ],
    ids=["unrecorded", "member", "later", "earlier", "old table"],
)
def test_a_member_of_an_organization_that_is_a_party(memberships: list[dict[str, Any]], expected: list[str]) -> None:
    """A union may bind its members; anyone who certainly was none then is a stranger."""
    treaty = attrs.evolve(LASTING, parties=[*LASTING.parties, Party(actor=UNION, consented="2000-02-01")])
    table = [
        Membership(id=f"m{one}", member=EAST, organization=UNION, **fields) for one, fields in enumerate(memberships)
    ]

    assert expected == codes(treaty, *table, *charge("east"))


def test_a_table_of_nobody_is_a_table() -> None:
    """An instrument that nobody joined, with a complete table, binds nobody."""
    (finding,) = check(Dossier([*CAST, attrs.evolve(LASTING, parties=()), *charge("east")]), select="TL").findings

    assert ("TL04", "its 0 parties, up to 2020: none") == (finding.code, finding.path[1].text)


def test_a_party_that_came_back_is_one_party() -> None:
    """The table counts states, not entries."""
    treaty = attrs.evolve(LASTING, parties=[*LASTING.parties, Party(actor=NORTH, acceded="2010")])
    (finding,) = check(Dossier([*CAST, treaty, *charge("east")]), select="TL").findings

    assert "its 2 parties, up to 2020: North and South" == finding.path[1].text


def test_an_actor_recorded_twice_is_no_certain_state() -> None:
    """If one of two records says that East is a state and the other that it is a person, it may be either."""
    assert [] == codes(LASTING, Person(id="east", name="East"), *charge("east"))
