"""TL06, beyond the examples on its page: when two obligations collide, for how long, and how that is told."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Conduct,
    ConsentMeans,
    Dossier,
    Finding,
    LegalCharacter,
    Obligation,
    Organization,
    Party,
    Proposition,
    Record,
    Severity,
    State,
    Statement,
    Treaty,
    check,
)

NORTH, SOUTH, EAST, WEST = (State(id=id, name=id.title()) for id in ("north", "south", "east", "west"))
CAST = (NORTH, SOUTH, EAST, WEST)


def owes(kind: str, bearers: Any, beneficiaries: Any, **fields: Any) -> Obligation:
    """An obligation."""
    return Obligation(kind=kind, bearers=bearers, beneficiaries=beneficiaries, **fields)


def treaty(id: str, obligations: Any, between: Any = (NORTH, SOUTH, EAST), **fields: Any) -> Treaty:
    """A treaty in force since 1930 between North and others."""
    table = [Party(actor=one, consented="1930") for one in between]
    return Treaty(
        id=id, title=id.title(), obligations=obligations, **{"entered_into_force": "1930", "parties": table, **fields}
    )


def aid(**fields: Any) -> Treaty:
    """North owes South help against East."""
    return treaty("aid", owes("defense", NORTH, SOUTH, against=EAST), **fields)


def peace(**fields: Any) -> Treaty:
    """North owes East peace."""
    return treaty("peace", owes("nonaggression", NORTH, EAST), **fields)


def attack(id: str, when: str) -> tuple[Proposition, Statement]:
    """An actor says that East attacked South."""
    done = Proposition(id=id, text=f"Attack {id}.", when=when, conduct=Conduct(by=EAST, toward=SOUTH, acts="attack"))
    said = Claim(proposition=done, certainty=Certainty.CERTAIN)
    return done, Statement(id=f"said-{id}", speakers=SOUTH, when="1960", claims=said)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What TL06 finds beside the cast."""
    return check(Dossier([*CAST, *records]), select="TL06").findings


def test_the_path_names_a_day_on_which_both_are_owed() -> None:
    """It is the first day on which both are certain."""
    (finding,) = findings(aid(), peace(entered_into_force="1939-08-24"))

    assert (Severity.INFO, ("aid", "peace", "north", "south", "east")) == (finding.severity, finding.records)
    assert "North owes South defense (Aid) against East, and owes East nonaggression (Peace)" == finding.message
    assert "North owes East nonaggression (Peace); both on 1939-08-24" == finding.path[1].text


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ({}, {}, "1930-12-31"),
        ({"terminated": "1939-12-31"}, {"entered_into_force": "1939-12-31"}, "1939-12-31"),
        ({"terminated": "1939-12-30"}, {"entered_into_force": "1939-12-31"}, None),
        ({"terminated": "[1939,1941]"}, {"entered_into_force": "1940"}, None),
        ({"terminated": "[1939,1941]"}, {"entered_into_force": "1938-05"}, "1938-05-31"),
        ({}, {"entered_into_force": "[1938,1940]"}, "1940-12-31"),
        ({}, {"entered_into_force": None}, None),
        ({}, {"entered_into_force": None, "provisional": "1938-03-01/1939"}, "1938-03-01"),
        ({}, {"entered_into_force": "1940", "provisional": "1938-03-01/1939"}, "1938-03-01"),
        ({}, {"entered_into_force": "1940?"}, "1941-12-31"),
    ],
)
def test_both_have_to_be_owed_on_some_day_for_certain(
    first: dict[str, Any], second: dict[str, Any], day: str | None
) -> None:
    """An end on the day of a beginning is enough; a doubtful end or beginning is not."""
    found = findings(aid(**first), peace(**second))

    assert ([f"both on {day}"] if day else []) == [one.path[1].text.partition("; ")[2] for one in found]


def entry(actor: State, **fields: Any) -> list[Party]:
    """A table in which one party has a life of its own."""
    return [
        Party(actor=one, **{"consented": "1930", **(fields if one is actor else {})}) for one in (NORTH, SOUTH, EAST)
    ]


@pytest.mark.parametrize("actor", [NORTH, SOUTH], ids=lambda one: one.id)
@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({"consented": "1950"}, "1950-12-31"),
        ({"consented": None}, None),
        ({"consented": None, "entered_into_force": "1945-06-01"}, "1945-06-01"),
        ({"withdrawn": "1936-12-31"}, "1930-12-31"),
        ({"withdrawn": "1930-12-30"}, None),
        ({"suspended": "1930/1938-04-30"}, "1938-05-01"),
        ({"suspended": "1930/1938-04"}, "1938-05-01"),
        ({"suspended": "1930-12-31"}, "1930-12-31"),
        ({"suspended": "1930"}, None),
        ({"suspended": "1929"}, None),
        ({"suspended": "1929/.."}, None),
        ({"suspended": "1929/9999-12-31"}, None),
    ],
)
def test_it_is_owed_by_and_to_whom_it_binds(actor: State, fields: dict[str, Any], day: str | None) -> None:
    """Who is not bound yet, has left or suspended it neither owes nor is owed; later it may be."""
    found = findings(aid(parties=entry(actor, **fields)), peace())

    assert ([f"both on {day}"] if day else []) == [one.path[1].text.partition("; ")[2] for one in found]


def test_help_to_a_third_state_is_owed_without_its_being_a_party() -> None:
    """A guarantee of an actor who is not in the table is owed by anyone who is."""
    guarantee = treaty("aid", owes("defense", NORTH, WEST, against=EAST))

    assert [("aid", "peace", "north", "west", "east")] == [one.records for one in findings(guarantee, peace())]


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("1935-01-01/1939", "1935-01-01"),
        ("1920/1929", None),
        ("[1935,1936]", None),
        ("1920/", None),
        ("1920/..", "1930-12-31"),
    ],
)
def test_an_obligation_may_be_shorter_than_its_treaty(period: str, day: str | None) -> None:
    """What is owed for a time only, or from a later day, collides only then."""
    limited = treaty("peace", owes("nonaggression", NORTH, EAST, period=period))
    found = findings(aid(), limited)

    assert ([f"both on {day}"] if day else []) == [one.path[1].text.partition("; ")[2] for one in found]


def test_two_periods_that_only_follow_each_other() -> None:
    """Obligations of certain times that do not meet never collide."""
    early = treaty("aid", owes("defense", NORTH, SOUTH, against=EAST, period="1931/1934"))
    late = treaty("peace", owes("neutrality", NORTH, EAST, period="1935/1939"))

    assert () == findings(early, late)


@pytest.mark.parametrize(
    ("help", "restraint", "severity"),
    [
        ("defense", "nonaggression", Severity.INFO),
        ("defence", "Non-Aggression", Severity.INFO),
        ("Defense", "non aggression", Severity.INFO),
        ("defense", "neutrality", Severity.INFO),
        ("defense", "defense", None),
        ("offense", "defence", Severity.WARNING),
        ("offence", "neutrality", Severity.WARNING),
        ("consultation", "nonaggression", None),
        ("neutrality", "nonaggression", None),
        ("defense", "consultation", None),
        ("offense", "offense", None),
    ],
)
def test_what_stands_against_what(help: str, restraint: str, severity: Severity | None) -> None:
    """Help in defense and restraint, or an attack and anything that forbids it, however the kinds are spelled."""
    one = treaty("aid", owes(help, NORTH, SOUTH, against=EAST))
    other = treaty("peace", owes(restraint, NORTH, EAST))

    assert ([severity] if severity else []) == [found.severity for found in findings(one, other)]


@pytest.mark.parametrize(
    ("help", "restraint"),
    [
        (owes("defense", NORTH, SOUTH), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, SOUTH, against=WEST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, SOUTH, against=EAST, excluding=EAST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, SOUTH, against=EAST), owes("nonaggression", NORTH, EAST, excluding=SOUTH)),
        (owes("defense", WEST, SOUTH, against=EAST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, SOUTH, against=SOUTH), owes("nonaggression", NORTH, SOUTH)),
        (owes("defense", NORTH, NORTH, against=EAST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", (), SOUTH, against=EAST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, (), against=EAST), owes("nonaggression", NORTH, EAST)),
        (owes("defense", NORTH, SOUTH, against=EAST), owes("nonaggression", EAST, NORTH)),
        (owes("defense", NORTH, SOUTH, against=EAST), owes("neutrality", NORTH, EAST, against=WEST)),
    ],
)
def test_what_does_not_collide(help: Obligation, restraint: Obligation) -> None:
    """An unnamed or another adversary, an exclusion on either side, other bearers, and dyads are no triangle."""
    assert () == findings(treaty("aid", help, CAST), treaty("peace", restraint, CAST))


def test_an_exclusion_of_somebody_else_helps_nothing() -> None:
    """To exclude West leaves East."""
    one = treaty("aid", owes("defense", NORTH, SOUTH, against=[EAST, WEST], excluding=WEST))
    other = treaty("peace", owes("nonaggression", NORTH, [EAST, WEST], excluding=WEST))

    assert [("aid", "peace", "north", "south", "east")] == [found.records for found in findings(one, other)]


def test_a_restraint_against_the_partner_is_one() -> None:
    """Neutrality in a war with South, and with others, collides with help for South."""
    limited = treaty("peace", owes("neutrality", NORTH, EAST, against=[WEST, SOUTH]))

    assert 1 == len(findings(aid(), limited))


def test_the_partners_of_two_treaties_are_one_finding() -> None:
    """However many obligations of one kind the treaties have, and however often they name a party."""
    helps = [
        owes("defense", [NORTH, NORTH], [SOUTH, WEST], against=[EAST, EAST]),
        owes("defense", NORTH, SOUTH, against=EAST),
    ]
    found = findings(treaty("aid", helps, (*CAST,)), peace(), treaty("other", owes("neutrality", NORTH, EAST)))

    assert ["other", "peace"] == [one.records[1] for one in found]
    assert {("north", "south", "west", "east")} == {one.records[2:] for one in found}


def test_two_partners_with_different_promises_are_told_apart() -> None:
    """Who is owed defense is not said to be owed an attack, because another actor is."""
    helps = [owes("offense", NORTH, SOUTH, against=EAST), owes("defense", NORTH, WEST, against=EAST)]
    told = " ".join(one.message for one in findings(treaty("aid", helps, CAST), peace()))

    assert "South and West offense" not in told
    assert {True} == {word in told for word in ("offense", "defense", "South", "West")}


def test_the_graver_of_two_collisions_of_two_treaties_is_told() -> None:
    """If one text owes defense and offense, the offense counts, in whatever order they stand."""
    helps = [owes(kind, NORTH, SOUTH, against=EAST) for kind in ("defense", "offense")]
    reports = {findings(treaty("aid", list(order)), peace()) for order in permutations(helps)}

    assert [[Severity.WARNING]] == [[one.severity for one in report] for report in reports]


def test_the_partner_who_was_attacked_comes_first() -> None:
    """One finding for two partners is as grave as the gravest, and names that one in front."""
    struck = Conduct(by=EAST, toward=WEST, acts="attack")
    raid = Proposition(id="raid", text="East raids West.", when="1950", conduct=struck)
    claim = Claim(proposition=raid, certainty=Certainty.CERTAIN)
    told = Statement(id="told", speakers=SOUTH, when="1960", claims=claim)
    helps = owes("defense", NORTH, [SOUTH, WEST], against=EAST)
    (finding,) = findings(treaty("aid", helps, CAST), peace(), raid, told)

    assert (Severity.WARNING, ("west", "south")) == (finding.severity, finding.records[3:5])


def test_attacks_are_told_by_id_and_only_those_within() -> None:
    """An attack before the pact is not in its window; those within are listed in order."""
    found = findings(aid(), peace(), *attack("c", "1936"), *attack("b", "1935"), *attack("a", "1929"))

    assert [("aid", "peace", Severity.WARNING, ["Attack b.", "Attack c."])] == [
        (*one.records[:2], one.severity, [reason.text.partition(": ")[2] for reason in one.path[2:]]) for one in found
    ]


def test_an_attack_has_to_fall_into_the_time_of_both() -> None:
    """After North had left the help, an attack on South is none of the pact's."""
    left = aid(parties=entry(NORTH, withdrawn="1935"))

    assert [Severity.INFO] == [one.severity for one in findings(left, peace(), *attack("a", "1936"))]
    assert [Severity.WARNING] == [one.severity for one in findings(left, peace(), *attack("a", "1934"))]


def test_political_promises_collide_as_well() -> None:
    """Anyone who promised too much has, in law or not."""
    assert 1 == len(findings(aid(character=LegalCharacter.POLITICAL), peace(character=LegalCharacter.CONTESTED)))


def test_signature_may_begin_it() -> None:
    """Where signature binds, its day is a beginning."""
    table = [Party(actor=one, signed="1935-07-01") for one in (NORTH, SOUTH)]
    one = aid(parties=table, consent_by=ConsentMeans.SIGNATURE)

    assert ["both on 1935-07-01"] == [found.path[1].text.partition("; ")[2] for found in findings(one, peace())]


def test_treaties_recorded_twice_are_told_alike_in_any_order() -> None:
    """Of two titles of one treaty, which came first does not matter."""
    records = [aid(), attrs.evolve(aid(), title="Aid II"), peace()]
    reports = {findings(*order) for order in permutations(records)}

    assert [1] == [len(report) for report in reports]


def test_an_organ_that_owes_for_its_state_is_named() -> None:
    """A bearer that is an organ of a party owes what the party is bound to."""
    army = Organization(id="army", name="Army", part_of=NORTH)
    one, other = owes("defense", army, SOUTH, against=EAST), owes("nonaggression", army, EAST)

    assert [("aid", "peace", "army", "south", "east")] == [
        found.records for found in findings(army, treaty("aid", one), treaty("peace", other))
    ]
