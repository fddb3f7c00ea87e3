"""Who is bound by what, for the rules about treaties (TL02 to TL05): organs, members, strangers, provisional bonds."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_pact import EAST, NORTH, SOUTH

from geoclaims import (
    Allegation,
    Breach,
    ConsentMeans,
    Dossier,
    Invocation,
    LegalCharacter,
    Membership,
    Norm,
    Office,
    Organization,
    Party,
    Person,
    Proposition,
    Record,
    Statement,
    Treaty,
    check,
)

UNION = Organization(id="union", name="Union")
CUSTOM = Norm(id="custom", title="Custom")
CAST = (NORTH, SOUTH, EAST, UNION, CUSTOM)
PACT = Treaty(
    id="pact",
    title="Pact",
    entered_into_force="2000-02-01",
    consent_by=[ConsentMeans.RATIFICATION],
    parties=[
        Party(actor=NORTH, signed="2000-01-10", consented="2000-03-01"),
        Party(actor=SOUTH, signed="2000-01-10", consented="2000-02-01"),
    ],
    parties_as_of="2020",
)


def codes(*records: Record) -> list[str]:
    """The codes of what TL finds beside the cast, and, with a question mark, of what it cannot judge."""
    report = check(Dossier([*CAST, *records]), select="TL")
    return [one.code for one in report.findings] + [f"{one.code}?" for one in report.not_evaluated]


def did(when: str | None) -> Proposition:
    """What is charged."""
    return Proposition(id="did", text="It did.", when=when)


def charge(bearer: str, *norms: str, when: str = "2005", **fields: Any) -> tuple[Record, Record]:
    """A charge that somebody broke the pact, or some norms."""
    conduct = did(when)
    breaches = [Breach(norm=norm, by=bearer, conduct=conduct) for norm in norms or ["pact"]]
    return conduct, Allegation(id="charge", when="2015", breaches=breaches, **fields)


# Strangers.


def test_another_norm_beside_it_silences() -> None:
    """Whoever names custom, too, may be right in custom: as breach, or as what is invoked."""
    assert ["TL04"] == codes(PACT, *charge("east"))
    assert [] == codes(PACT, *charge("east", "pact", "custom"))
    assert [] == codes(PACT, *charge("east", invokes=Invocation(instrument=CUSTOM)))


def test_a_charge_that_names_no_norm_beside_it_does_not() -> None:
    """What has no name is no other rule; that it has none is TL07's business, where nothing else is named."""
    conduct = did("2005")
    breaches = [Breach(norm=norm, by=EAST, conduct=conduct) for norm in (PACT, None)]

    assert ["TL04", "TL07"] == codes(PACT, conduct, Allegation(id="charge", when="2015", breaches=breaches))


def test_the_same_treaty_twice_is_no_other_norm() -> None:
    """Two articles of one treaty are one treaty, and one finding."""
    conduct = did("2005")
    breaches = [Breach(norm=PACT, by=EAST, conduct=conduct, clause=clause) for clause in ("1", "2")]
    appeal = Invocation(instrument=PACT, bearer=EAST, conduct=conduct)
    charged = Allegation(id="charge", when="2015", breaches=breaches, invokes=appeal)

    assert ["TL04"] == codes(PACT, conduct, charged)


def test_a_stranger_may_be_appealed_to() -> None:
    """Asking a third state to respect a treaty charges it with nothing."""
    said = Statement(id="said", when="2005", invokes=Invocation(instrument=PACT, bearer=EAST))

    assert [] == codes(PACT, said)


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
    assert expected == codes(attrs.evolve(PACT, parties_as_of=horizon), *charge("east", when=when))


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
    """Organs are bound as their party is; of whoever belongs to nobody on record, nothing is known."""
    army = [Organization(id="army", name="Army", part_of=NORTH)] if bearer.id == "corps" else []

    assert [] == codes(PACT, bearer, *army, *charge(bearer.id))


def test_an_organ_of_a_stranger_is_left_open() -> None:
    """Whether an army answers for itself is not asked here; the state would have to be charged."""
    assert [] == codes(PACT, Organization(id="army", name="Army", part_of=EAST), *charge("army"))


def test_an_actor_that_is_not_recorded_is_left_open() -> None:
    """Of an id without a record nobody knows whether it is a state."""
    assert [] == codes(PACT, *charge("nobody"))


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
    """A union may bind its members; whoever certainly was none then is a stranger."""
    treaty = attrs.evolve(PACT, parties=[*PACT.parties, Party(actor=UNION, consented="2000-02-01")])
    table = [
        Membership(id=f"m{one}", member=EAST, organization=UNION, **fields) for one, fields in enumerate(memberships)
    ]

    assert expected == codes(treaty, *table, *charge("east"))


def test_a_table_of_nobody_is_a_table() -> None:
    """An instrument that nobody joined, with a complete table, binds nobody."""
    (finding,) = check(Dossier([*CAST, attrs.evolve(PACT, parties=()), *charge("east")]), select="TL").findings

    assert ("TL04", "its 0 parties, up to 2020: none") == (finding.code, finding.path[1].text)


def test_a_party_that_came_back_is_one_party() -> None:
    """The table counts states, not entries."""
    treaty = attrs.evolve(PACT, parties=[*PACT.parties, Party(actor=NORTH, acceded="2010")])
    (finding,) = check(Dossier([*CAST, treaty, *charge("east")]), select="TL").findings

    assert "its 2 parties, up to 2020: North and South" == finding.path[1].text


# Organs.


def test_an_organ_has_the_life_of_its_party() -> None:
    """Before North was bound its army was not, as signer or at all."""
    army = Organization(id="army", name="Army", part_of=NORTH)

    assert ["TL02"] == codes(PACT, army, *charge("army", when="1999"))
    assert ["TL05"] == codes(PACT, army, *charge("army", when="2000-02-15"))
    assert [] == codes(PACT, army, *charge("army", when="2001"))


def test_an_organ_with_an_entry_of_its_own() -> None:
    """An authority that is itself a party, beside its state, is judged by its own entry."""
    port = Organization(id="port", name="Port", part_of=NORTH)
    treaty = attrs.evolve(PACT, parties=[*PACT.parties, Party(actor=port, acceded="2010")])

    assert ["TL02"] == codes(treaty, port, *charge("port", when="2005"))
    assert [] == codes(treaty, port, *charge("north", when="2005"))


# Other ways to be bound.


@pytest.mark.parametrize(
    ("provisional", "when", "expected"),
    [
        ("2000-01-10/2000-03-01", "2000-01-20", []),
        ("2000-01-10/..", "2000-02-15", []),
        ("2000-01-10/2000-01-31", "1999", ["TL02"]),
        ("2000-01-10/2000-01-31", "2000-02-15", ["TL05"]),
        ("2000-01-10/2000-01-31", "2000-01-31/2000-02-05", []),
        ("[2000-01-10,2000-01-25]", "2000-01-20", []),
    ],
)
def test_provisional_application_binds(provisional: str, when: str, expected: list[str]) -> None:
    """While it is applied, or may be, nobody can say that it was not in force."""
    assert expected == codes(attrs.evolve(PACT, provisional=provisional), *charge("north", when=when))


@pytest.mark.parametrize(
    ("means", "expected"),
    [
        ([ConsentMeans.SIGNATURE], []),
        ([ConsentMeans.SIGNATURE, ConsentMeans.RATIFICATION], []),
        ([ConsentMeans.RATIFICATION], ["TL05"]),
        ([ConsentMeans.EXCHANGE], ["TL05"]),
        ([], []),
    ],
    ids=["signature", "either", "ratification", "exchange", "unrecorded"],
)
def test_a_signature_may_bind(means: list[ConsentMeans], expected: list[str]) -> None:
    """Only where signature certainly does not bind is a signer without consent free."""
    treaty = attrs.evolve(PACT, consent_by=means, parties=Party(actor=NORTH, signed="2000-01-10"))

    assert expected == codes(treaty, *charge("north"))


def test_a_treaty_that_never_came_into_force() -> None:
    """A signer of a treaty without a date of force that never consented is a signer only."""
    treaty = attrs.evolve(PACT, entered_into_force=None, parties=Party(actor=NORTH, signed="2000-01-10"))

    assert ["TL05"] == codes(treaty, *charge("north"))


@pytest.mark.parametrize("when", ["1999", "2000-02-15", "2005", None])
def test_political_instruments_bind_nobody_in_law(when: str | None) -> None:
    """A broken commitment is no breach of treaty, in force or not; what is contested is judged as a treaty."""
    political = attrs.evolve(PACT, character=LegalCharacter.POLITICAL)
    contested = attrs.evolve(PACT, character=LegalCharacter.CONTESTED)
    conduct = did(when)
    breaches = [Breach(norm=PACT, by=bearer, conduct=conduct) for bearer in ("north", "east")]
    charged = Allegation(id="charge", when="2015", breaches=breaches)

    assert [] == codes(political, conduct, charged)
    assert codes(PACT, conduct, charged) == codes(contested, conduct, charged)


def test_of_two_lives_the_doubtful_one_counts() -> None:
    """A coarse signature in one entry does not let another entry speak."""
    first = Party(actor=NORTH, signed="2000-01-03", consented="2000-03-05")
    again = Party(actor=NORTH, acceded="2000-04-01")
    exact, coarse = (
        attrs.evolve(PACT, entered_into_force="1999", parties=[attrs.evolve(first, signed=day), again])
        for day in ("2000-01-03", "2000-01")
    )

    assert ["TL05"] == codes(exact, *charge("north", when="2000-01-09"))
    assert ["TL02?"] == codes(coarse, *charge("north", when="2000-01-09"))


# Records that conflict.


def test_a_treaty_recorded_twice_is_judged_twice() -> None:
    """Conflicting records are IN02's business; each is judged, in any order, and nothing raises."""
    other = attrs.evolve(PACT, parties_as_of=None, entered_into_force="2006", title="Pact II")
    reports = [
        check(Dossier([*CAST, *treaties, *charge("north")]), select="TL") for treaties in ([PACT, other], [other, PACT])
    ]

    assert reports[0] == reports[1]
    assert ["TL02"] == [one.code for one in reports[0].findings]


def test_an_actor_recorded_twice_is_no_certain_state() -> None:
    """If one of two records says that East is a state and the other that it is a person, it may be either."""
    assert [] == codes(PACT, Person(id="east", name="East"), *charge("east"))


def test_conduct_recorded_twice_is_judged_twice() -> None:
    """Both dates of the conduct are looked at."""
    charged = charge("north", when="1999")

    assert ["TL02"] == codes(PACT, *charged, did("2005"))
    assert ["TL02", "TL03"] == codes(attrs.evolve(PACT, terminated="2004"), *charged, did("2005"))
