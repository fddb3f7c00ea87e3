"""ID05, beyond the examples on its page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Any

import attrs
import pytest

from geoclaims import Actor, Alias, Dossier, Finding, Organization, Record, Severity, State, check


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule finds; it leaves nothing undecided."""
    report = check(Dossier(records), select=code)

    assert () == report.not_evaluated
    return report.findings


def named(id: str, name: str, *aliases: Alias | str, **fields: Any) -> State:
    """A state with some aliases."""
    return State(
        id=id, name=name, aliases=[Alias(text=one) if isinstance(one, str) else one for one in aliases], **fields
    )


def collisions(*actors: Actor) -> list[tuple[str, ...]]:
    """The records of each collision."""
    return [one.records for one in findings("ID05", *actors)]


def test_two_states_called_congo() -> None:
    """The finding lists both, and each of its reasons says who is meant where."""
    kinshasa, brazzaville = named("drc", "DR Congo", "Congo"), named("roc", "Republic of the Congo", "Congo")
    (finding,) = findings("ID05", kinshasa, brazzaville)

    assert (Severity.WARNING, ("drc", "roc")) == (finding.severity, finding.records)
    assert "'Congo' stands for DR Congo and Republic of the Congo" == finding.message
    assert [("'Congo': DR Congo", "drc"), ("'Congo': Republic of the Congo", "roc")] == [
        (reason.text, reason.record) for reason in finding.path
    ]


@pytest.mark.parametrize("spelling", ["Congo", "CONGO", " congo ", "con\u0047o", "Congo\t"])
def test_spelling_does_not_tell_them_apart(spelling: str) -> None:
    """Case and spaces do not matter to a reader."""
    assert [("a", "b")] == collisions(named("a", "DR Congo", "Congo"), named("b", "Congo-Brazzaville", spelling))


def test_inner_spaces_are_one() -> None:
    """A line break within a name is a space."""
    assert [("a", "b")] == collisions(named("a", "A", "North  Isle"), named("b", "B", "North\nIsle"))
    assert [] == collisions(named("a", "A", "NorthIsle"), named("b", "B", "North Isle"))


def test_an_alias_of_one_is_the_name_of_another() -> None:
    """Macedonia is a region's name and was a state's alias."""
    region = Organization(id="region", name="Macedonia")

    assert [("mk", "region")] == collisions(named("mk", "North Macedonia", "Macedonia"), region)


def test_two_usual_names_alike_are_no_aliases() -> None:
    """People share names, and so may states."""
    assert [] == collisions(named("a", "Korea"), named("b", "Korea"))


def test_an_alias_two_namesakes_share() -> None:
    """Where captions are alike, ids tell who is meant."""
    (finding,) = findings("ID05", named("a", "Korea", "Corea"), named("b", "Korea", "Corea"))

    assert "'Corea' stands for Korea, 'a' and Korea, 'b'" == finding.message


GOVERNMENT = Alias(text="Washington", sense="government")
PLACE = Alias(text="Washington", sense="place")
PLAIN = Alias(text="Washington")


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ([GOVERNMENT], [PLACE], 0),
        ([GOVERNMENT], [GOVERNMENT], 1),
        ([GOVERNMENT], [PLAIN], 1),
        ([PLAIN], [PLAIN], 1),
        ([GOVERNMENT, PLACE], [], 1),
        ([GOVERNMENT, GOVERNMENT], [], 0),
        ([GOVERNMENT, PLAIN], [], 0),
        ([PLAIN, PLAIN], [], 0),
        ([attrs.evolve(GOVERNMENT, valid="1800/1900"), attrs.evolve(PLACE, valid="1950/..")], [], 0),
        ([attrs.evolve(GOVERNMENT, valid="1800/1990"), attrs.evolve(PLACE, valid="1950/..")], [], 1),
    ],
)
def test_a_capital_as_place_and_as_government(first: Sequence[Alias], second: Sequence[Alias], found: int) -> None:
    """Two actors need two senses; one actor must not have two at a time."""
    usa, city = named("us", "United States", *first), named("city", "District of Columbia", *second)

    assert found == len(collisions(usa, city))


def test_one_actor_in_two_senses_word_by_word() -> None:
    """The message tells the senses, and the actor once."""
    later = attrs.evolve(PLACE, valid="1800/..")
    (finding,) = findings("ID05", named("us", "United States", GOVERNMENT, later, existed="1776-07-04/.."))

    assert ("us",) == finding.records
    assert (
        "'Washington' stands for United States in the sense 'government' (1776-07-04/..) "
        "and United States in the sense 'place' (1800/..)"
    ) == finding.message


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"valid": "1971-01-01/1997"}, {"valid": "1960/1971-01-01"}, 1),
        ({"valid": "1971/1997"}, {"valid": "1960/1971"}, 0),
        ({"valid": "1971-10-27/1997"}, {"valid": "1960/1971-10-26"}, 0),
        ({"valid": "1971/"}, {"valid": "1980/1990"}, 0),
        ({"valid": "1971/.."}, {"valid": "1980/1990"}, 1),
        ({"valid": "[1971,1985]"}, {"valid": "1980/1990"}, 0),
        ({"valid": "1971"}, {"valid": "1971"}, 0),
        ({"valid": "1971-05-01"}, {"valid": "1971-05-01"}, 1),
        ({"valid": "1971/1990"}, {}, 0),
        ({"existed": "1971/1990"}, {}, 0),
        ({}, {}, 1),
        ({"existed": "1948/1970"}, {"valid": "1971/.."}, 0),
        ({"existed": "1948/1980"}, {"valid": "1971/.."}, 1),
        ({"existed": "1948/1980", "valid": "1950/1960"}, {"valid": "1971/.."}, 0),
        ({"existed": "1948/1970"}, {"existed": "1990/.."}, 0),
        ({"existed": "1948/1970?"}, {"existed": "1969-06/.."}, 0),
    ],
)
def test_two_names_have_to_be_in_use_together(first: dict[str, Any], second: dict[str, Any], found: int) -> None:
    """An alias counts while it was valid, else while its actor existed; overlap has to be certain, or nothing dated."""
    actors = []
    for id, fields in (("a", first), ("b", second)):
        alias = Alias(text="Isle", valid=fields.get("valid"))
        actors.append(named(id, f"{id} Isle", alias, existed=fields.get("existed")))

    assert found == len(collisions(*actors))


def test_of_three_only_those_that_collide_are_named() -> None:
    """Who has the name in a time or a sense of its own is left out; who collides with one of two is in."""
    one = named("a", "A", Alias(text="Isle", valid="1900/1950"))
    two = named("b", "B", Alias(text="Isle", valid="1940/1980"))
    three = named("c", "C", Alias(text="Isle", valid="1970/1990"))
    later = named("d", "D", Alias(text="Isle", valid="1995/.."))
    orders = {findings("ID05", *order) for order in permutations([one, two, three, later])}

    assert [("a", "b", "c")] == [finding.records for found in orders for finding in found]


def test_two_names_of_the_same_two_are_two_findings() -> None:
    """Each name is a defect of its own."""
    assert [("a", "b"), ("a", "b")] == collisions(named("a", "A", "Isle", "Island"), named("b", "B", "Isle", "Island"))


def test_an_actor_recorded_twice_does_not_collide_with_itself() -> None:
    """Conflicting records of one id are IN02's business."""
    assert [] == collisions(named("a", "A", "Isle"), named("a", "AA", "Isle"))
