from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import (
    Actor,
    Allegation,
    Breach,
    Claim,
    Denial,
    Difference,
    Document,
    Dossier,
    Event,
    InvalidValueError,
    Invocation,
    Literal,
    Organization,
    Person,
    Place,
    Proposition,
    Record,
    Ref,
    Source,
    State,
    Statement,
    Tenure,
    UnknownRecord,
    When,
    check,
)
from geoclaims.errors import UnknownIdError
from geoclaims.strategies import connected_dossiers, dossiers

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
OTHER_NORTH = State(id="north", name="Northland")


@attrs.frozen(kw_only=True)
class Parade(Event):
    """A type of a user's own."""

    type: ClassVar[str] = "acme.parade"


# Order, repeats and conflicts.


def test_order_is_kept() -> None:
    """A dossier iterates in the order in which the records were given."""
    assert list(Dossier([SOUTH, NORTH])) == [SOUTH, NORTH]


def test_records_come_from_anywhere() -> None:
    """Any iterable of records will do, and none at all."""
    assert Dossier([NORTH, SOUTH]) == Dossier(record for record in (NORTH, SOUTH))
    assert Dossier() == Dossier([])
    assert len(Dossier()) == 0


def test_identical_repeats_collapse() -> None:
    """Of identical records the first stays, where it stood."""
    dossier = Dossier([NORTH, SOUTH, State(id="north", name="North")])

    assert list(dossier) == [NORTH, SOUTH]


def test_conflicting_records_are_kept_side_by_side() -> None:
    """Records of one id with different contents all stay; the id gives the first."""
    dossier = Dossier([NORTH, SOUTH, OTHER_NORTH, NORTH])

    assert list(dossier) == [NORTH, SOUTH, OTHER_NORTH]
    assert dossier.variants("north") == (NORTH, OTHER_NORTH)
    assert dossier["north"] is NORTH
    assert list(dossier.ids()) == ["north", "south"]


def test_records_of_other_classes_conflict_too() -> None:
    """Two records that differ in nothing but their class are two."""
    dossier = Dossier([State(id="a", name="A"), Actor(id="a", name="A")])

    assert len(dossier) == 2


@given(dossiers(clean=False))
def test_dossier_of_its_own_records_is_itself(dossier: Dossier) -> None:
    """Building a dossier of the records of a dossier changes nothing, nor does building it twice over."""
    assert list(dossier) == list(Dossier(dossier))
    assert list(dossier) == list(Dossier([*dossier, *dossier]))


@given(dossiers(clean=False))
def test_every_record_is_found_under_its_id(dossier: Dossier) -> None:
    """`in`, `[]`, `get`, `variants` and `ids` agree about what is there."""
    assert all(record in dossier and record.id in dossier and record.ref in dossier for record in dossier)
    assert all(dossier[id] is dossier.get(id) is dossier.variants(id)[0] for id in dossier.ids())
    assert sorted(map(repr, dossier)) == sorted(repr(record) for id in dossier.ids() for record in dossier.variants(id))


def test_what_is_no_record_is_refused() -> None:
    """Everything that is not a record is listed, by its position."""
    strange: list[Any] = [NORTH, "south", SOUTH, None, Dossier()]

    with pytest.raises(InvalidValueError) as caught:
        Dossier(strange)

    assert [problem.path for problem in caught.value.problems] == ["[1]", "[3]", "[4]"]
    assert caught.value.subject == "Dossier"


# Access by id.


def test_membership() -> None:
    """An id, a `Ref` and a record of exactly this content are in a dossier; nothing else is."""
    dossier = Dossier([NORTH])

    assert "north" in dossier
    assert Ref("north") in dossier
    assert NORTH in dossier
    assert "south" not in dossier
    assert OTHER_NORTH not in dossier
    assert SOUTH not in dossier
    assert None not in dossier
    assert ["north"] not in dossier


def test_missing_id_is_an_error_that_helps() -> None:
    """A missing id is a `KeyError` that names it, and names the way without an error."""
    with pytest.raises(KeyError) as caught:
        Dossier([NORTH])["south"]

    assert isinstance(caught.value, UnknownIdError)
    assert caught.value.id == "south"
    assert str(caught.value) == "no record has the id 'south'; `dossier.get('south')` gives None instead of this error"
    assert caught.value.__suppress_context__


def test_get_gives_none_for_a_missing_id() -> None:
    """`get` gives the record or None."""
    dossier = Dossier([NORTH])

    assert dossier.get("north") is NORTH
    assert dossier.get("south") is None
    assert dossier.variants("south") == ()


def test_references_lead_to_their_records() -> None:
    """A typed reference of one record gives the other."""
    statement = Statement(id="s", speakers=[NORTH])
    dossier = Dossier([statement, NORTH])

    assert dossier[statement.speakers[0]] is NORTH
    assert dossier.get(statement.speakers[0]) is NORTH


def test_resolve_passes_over_what_does_not_fit() -> None:
    """References that dangle, or lead to a record of another type, are passed over; order and repeats stay."""
    document = Document(id="doc")
    dossier = Dossier([NORTH, SOUTH, document])

    assert dossier.resolve(["south", "nowhere", "doc", "north", "south"], Actor) == (SOUTH, NORTH, SOUTH)
    assert dossier.resolve(["nowhere"], Record) == ()
    assert (document,) == dossier.resolve([Ref("doc")], Source)


# Access by type.


def test_of_includes_subclasses_in_order() -> None:
    """`of` gives the records of a type and of its subclasses, a user's own included, in the order of the dossier."""
    kim, parade = Person(id="kim", name="Kim"), Parade(id="parade")
    statement, denial = Statement(id="s"), Denial(id="d")
    dossier = Dossier([denial, kim, parade, NORTH, statement, SOUTH])

    assert (kim, NORTH, SOUTH) == dossier.of(Actor)
    assert dossier.of(State) == (NORTH, SOUTH)
    assert (denial, parade, statement) == dossier.of(Event)
    assert (denial, statement) == dossier.of(Source)
    assert (parade,) == dossier.of(Parade)
    assert dossier.of(Allegation) == ()
    assert tuple(dossier) == dossier.of(Record)


@given(dossiers(clean=False), st.sampled_from([Record, Actor, State, Event, Statement, Denial, UnknownRecord]))
def test_of_is_a_filter(dossier: Dossier, cls: type[Record]) -> None:
    """`of(Type)` gives what `isinstance` would, in the same order, however often it is asked."""
    expected = tuple(record for record in dossier if isinstance(record, cls))

    assert expected == dossier.of(cls)
    assert dossier.of(cls) is dossier.of(cls)


# Access by reference.


def test_referring_to_finds_every_field() -> None:
    """Without a field, every record that refers to an id is found once, wherever it does, in order."""
    p = Proposition(id="p", text="It is so.", about=["north"])
    denial = Denial(id="d", speakers=[NORTH, SOUTH], addressees=[NORTH], denies=["p"])
    army = Organization(id="army", name="Army", part_of=NORTH)
    dossier = Dossier([army, denial, NORTH, p])

    assert (army, denial, p) == dossier.referring_to("north")
    assert (army, denial, p) == dossier.referring_to(NORTH)
    assert (army, denial, p) == dossier.referring_to(Ref("north"))
    assert (denial,) == dossier.referring_to("p")
    assert dossier.referring_to("nobody") == ()


def test_referring_to_finds_targets_that_are_not_there() -> None:
    """What is referred to need not be in the dossier."""
    statement = Statement(id="s", speakers=["ghost"])

    assert (statement,) == Dossier([statement]).referring_to("ghost")


def test_referring_to_one_field() -> None:
    """With a field, only references in it count, not those in fields whose names begin alike."""
    statement = Statement(id="s", speakers=[NORTH], on_behalf_of=[SOUTH])
    dossier = Dossier([statement])

    assert (statement,) == dossier.referring_to("north", "speakers")
    assert (statement,) == dossier.referring_to("south", "on_behalf_of")
    assert dossier.referring_to("south", "speakers") == ()
    assert dossier.referring_to("south", "on") == ()
    assert dossier.referring_to("north", "") == ()


def test_referring_to_looks_inside() -> None:
    """A dotted name looks inside a field, and the field's own name finds all that is inside."""
    claim = Claim(proposition="p", given=Literal(proposition="q"))
    statement = Statement(id="s", claims=[claim], invokes=[Invocation(instrument="t", bearer="north")])
    allegation = Allegation(id="a", breaches=[Breach(norm="t")])
    dossier = Dossier([statement, allegation])

    assert (statement,) == dossier.referring_to("p", "claims.proposition")
    assert (statement,) == dossier.referring_to("q", "claims.given.proposition")
    assert (statement,) == dossier.referring_to("q", "claims.given")
    assert (statement,) == dossier.referring_to("q", "claims")
    assert dossier.referring_to("q", "claims.proposition") == ()
    assert dossier.referring_to("q", "claims[0]") == ()
    assert (statement, allegation) == dossier.referring_to("t")
    assert (allegation,) == dossier.referring_to("t", "breaches.norm")


def test_referring_to_finds_conflicting_records() -> None:
    """Of several records of one id, each that refers is found."""
    first, second = Statement(id="s", speakers=["north"]), Statement(id="s", addressees=["north"])

    assert (first, second) == Dossier([first, second]).referring_to("north")
    assert (second,) == Dossier([first, second]).referring_to("north", "addressees")


@given(dossiers(clean=False))
def test_referring_to_turns_references_round(dossier: Dossier) -> None:
    """`referring_to` is the inverse of `references`: neither knows a link that the other does not."""
    targets = {str(content.value) for record in dossier for content in record.references()} | set(dossier.ids())

    assert all(
        dossier.referring_to(target)
        == tuple(record for record in dossier if any(content.value == target for content in record.references()))
        for target in targets
    )
    assert all(
        record in dossier.referring_to(str(content.value), content.field)
        for record in dossier
        for content in record.references()
    )


# Merging, equality, differences.


def test_merge_keeps_conflicts_and_order() -> None:
    """Identical records are merged, conflicting ones kept side by side, the left dossier's first."""
    merged = Dossier([SOUTH, NORTH]) | Dossier([OTHER_NORTH, SOUTH])

    assert list(merged) == [SOUTH, NORTH, OTHER_NORTH]


@given(dossiers(clean=False))
def test_merging_with_itself_changes_nothing(dossier: Dossier) -> None:
    """`a | a == a`, and so is `a | Dossier()`."""
    assert list(dossier) == list(dossier | dossier)
    assert list(dossier) == list(dossier | Dossier()) == list(Dossier() | dossier)


@given(dossiers(clean=False), dossiers(clean=False), dossiers(clean=False))
def test_merging_is_commutative_and_associative(a: Dossier, b: Dossier, c: Dossier) -> None:
    """Up to equality, which leaves order aside, it does not matter who is merged with whom first."""
    assert a | b == b | a
    assert (a | b) | c == a | (b | c)
    assert list((a | b) | c) == list(a | (b | c))


def test_only_dossiers_can_be_merged() -> None:
    """A list is no dossier."""
    with pytest.raises(TypeError, match="unsupported operand"):
        Dossier() | [NORTH]  # type: ignore[operator]


@given(dossiers(clean=False).flatmap(lambda dossier: st.tuples(st.just(dossier), st.permutations(list(dossier)))))
def test_order_does_not_matter_for_equality(case: tuple[Dossier, list[Record]]) -> None:
    """Two dossiers are equal if they hold the same records, in whatever order, and so are their hashes."""
    dossier, shuffled = case

    assert dossier == Dossier(shuffled)
    assert hash(dossier) == hash(Dossier(shuffled))


def test_inequality() -> None:
    """A record more, a record less, another content or another class, and two dossiers are not equal."""
    dossier = Dossier([NORTH, SOUTH])

    assert dossier != Dossier([NORTH])
    assert dossier != Dossier([NORTH, SOUTH, OTHER_NORTH])
    assert dossier != Dossier([OTHER_NORTH, SOUTH])
    assert dossier != Dossier([Actor(id="north", name="North"), SOUTH])
    assert dossier != [NORTH, SOUTH]


def test_difference_of_every_kind() -> None:
    """What only the other has is added, what only this one has removed, and contents of one id are paired."""
    west, east = State(id="west", name="West"), State(id="east", name="East")
    before = Dossier([NORTH, SOUTH, west])
    after = Dossier([east, SOUTH, OTHER_NORTH])

    assert before.diff(after) == Difference(added=(east,), removed=(west,), changed=((NORTH, OTHER_NORTH),))
    assert after.diff(before) == Difference(added=(west,), removed=(east,), changed=((OTHER_NORTH, NORTH),))


def test_difference_between_conflicts() -> None:
    """Of several contents of one id, those that both have are left alone, and what finds no partner is added."""
    third = State(id="north", name="Third")
    before, after = Dossier([NORTH]), Dossier([third, NORTH, OTHER_NORTH])

    assert before.diff(after) == Difference(added=(third, OTHER_NORTH), removed=(), changed=())
    assert after.diff(before) == Difference(added=(), removed=(third, OTHER_NORTH), changed=())
    assert Dossier([third]).diff(Dossier([NORTH, OTHER_NORTH])).changed == ((third, NORTH),)


@given(dossiers(clean=False), dossiers(clean=False))
def test_difference_leads_to_the_other(a: Dossier, b: Dossier) -> None:
    """Applied to the one, the difference gives the other; it is empty exactly if the two are equal."""
    difference = a.diff(b)
    gone = {*difference.removed, *(old for old, _ in difference.changed)}
    new = [*difference.added, *(new for _, new in difference.changed)]

    assert b == Dossier([*(record for record in a if record not in gone), *new])
    assert bool(difference) is (a != b)
    assert all(old.id == new.id and old != new for old, new in difference.changed)


@given(dossiers(clean=False))
def test_no_difference_from_itself(dossier: Dossier) -> None:
    """A dossier and its copy in any order have no difference, which is falsy."""
    assert Difference((), (), ()) == dossier.diff(Dossier(reversed(list(dossier))))
    assert not dossier.diff(dossier)


# As of a date.

MARCH, MAY = Statement(id="march", when="2024-03-01"), Statement(id="may", when="2024-05-01")


def test_later_records_are_withheld() -> None:
    """What was certainly said later is left out, and its id remembered."""
    earlier = Dossier([MARCH, MAY, NORTH]).as_of("2024-04-15")

    assert list(earlier) == [MARCH, NORTH]
    assert frozenset({"may"}) == earlier.withheld


@pytest.mark.parametrize(
    ("when", "kept"),
    [
        (None, True),
        ("2024-04-15", True),
        ("2024-04-16", False),
        ("2024-04", True),
        ("2024-05", False),
        ("2024-05?", True),
        ("2024-04-16?", True),
        ("2024-04-17?", False),
        ("2024", True),
        ("2024-05-01/..", False),
        ("../2024-05-01", True),
        ("/2024-05-01", True),
        ("[2024-04-01,2024-05-01]", True),
        ("2024-04-16T00:30:00+09:00", True),
    ],
)
def test_only_what_is_certainly_later_is_left_out(when: str | None, kept: bool) -> None:  # noqa: FBT001 - a table
    """Undated records stay, and so does whatever may have happened by then."""
    statement = Statement(id="s", when=when)

    assert kept is (statement in Dossier([statement]).as_of("2024-04-15"))


def test_record_with_several_moments_stays_with_its_first() -> None:
    """A document that was revised later had been published by then."""
    revised = Document(id="doc", published="2024-03-01", revised="2024-05-01")
    unpublished = Document(id="new", published="2024-05-01", revised="2024-06-01")

    assert [revised] == list(Dossier([revised, unpublished]).as_of("2024-04-01"))


def test_running_term_stays() -> None:
    """A term that had begun stays, whenever it ends."""
    running = Tenure(id="t", person="kim", office="o", period="2012/..")
    later = Tenure(id="u", person="kim", office="o", period="2025/..")

    assert [running] == list(Dossier([running, later]).as_of("2024"))


@pytest.mark.parametrize(
    "when", ["2024-04-15", When("2024-04-15"), date(2024, 4, 15), datetime(2024, 4, 15, 12, tzinfo=UTC)]
)
def test_date_may_come_in_any_form(when: When | date | str) -> None:
    """The date is an EDTF text, a `When` or a date of the standard library."""
    assert list(Dossier([MARCH, MAY]).as_of(when)) == [MARCH]


def test_unreadable_date_is_refused() -> None:
    """A text that is not a date is an error, not a dossier."""
    with pytest.raises(InvalidValueError) as caught:
        Dossier([MARCH]).as_of("spring")

    assert caught.value.subject == "When"


def test_withheld_targets_do_not_dangle() -> None:
    """References to what was left out are no findings; other dangling references still are."""
    denial = Denial(id="d", when="2024-03-01", speakers=[NORTH], denies=["may"], addressees=["ghost"])
    said = Statement(id="may", when="2024-05-01", speakers=[NORTH])
    dossier = Dossier([NORTH, denial, said])

    found = [finding.records for finding in check(dossier.as_of("2024-04-01"), select="IN01").findings]

    assert found == [("d", "ghost")]


def test_withheld_ids_add_up() -> None:
    """Going back further keeps in mind what was left out before; an id that is still there is not withheld."""
    april = Statement(id="april", when="2024-04-01")
    also_april = Statement(id="april", when="2024-04-20")
    dossier = Dossier([MARCH, april, also_april, MAY])

    assert dossier.as_of("2024-04-10").withheld == {"may"}
    assert dossier.as_of("2024-04-10").as_of("2024-03-10").withheld == {"may", "april"}
    assert dossier.withheld == frozenset()


def test_merging_brings_withheld_records_back() -> None:
    """An id stays withheld in a merged dossier only if neither side has the record."""
    dossier = Dossier([MARCH, MAY])

    assert (dossier.as_of("2024-04-01") | Dossier([NORTH])).withheld == {"may"}
    assert (Dossier([NORTH]) | dossier.as_of("2024-04-01")).withheld == {"may"}
    assert (dossier.as_of("2024-04-01") | Dossier([MAY])).withheld == frozenset()


@given(dossiers(clean=False), st.dates(), st.dates())
def test_later_dates_keep_more(dossier: Dossier, one: date, other: date) -> None:
    """What is there as of a date is there as of every later one, in the same order."""
    first, second = sorted((one, other))
    earlier, later = dossier.as_of(first), dossier.as_of(second)

    assert [record for record in later if record in earlier] == list(earlier)
    assert [record for record in dossier if record in later] == list(later)
    assert earlier == later.as_of(first)
    assert later.withheld <= earlier.withheld


@given(connected_dossiers(), st.dates())
def test_going_back_makes_no_reference_dangle(dossier: Dossier, day: date) -> None:
    """IN01 never reports an id that was withheld."""
    earlier = dossier.as_of(day)
    reported = {id for finding in check(earlier, select="IN01").findings for id in finding.records[1:]}

    assert not reported & earlier.withheld


@given(dossiers(clean=False))
def test_undated_records_stay_for_ever(dossier: Dossier) -> None:
    """As of the first day of all, what has no date is still there."""
    undated = [record for record in dossier if not any(moment.when for moment in record.moments())]

    assert all(record in dossier.as_of(date.min) for record in undated)


# What it is as a value.


@pytest.mark.parametrize(
    ("records", "text"),
    [
        ([], "<Dossier of 0 records>"),
        ([NORTH], "<Dossier of 1 record>"),
        ([NORTH, SOUTH], "<Dossier of 2 records>"),
    ],
)
def test_repr_counts(records: list[Record], text: str) -> None:
    """It shows how many records it holds, and does not flood a terminal with them."""
    assert text == repr(Dossier(records))


def test_nothing_that_it_hands_out_can_change_it() -> None:
    """What it was made of, and what it hands out, is its own or frozen."""
    records: list[Record] = [NORTH]
    dossier = Dossier(records)
    records.append(SOUTH)

    assert list(dossier) == [NORTH]
    assert isinstance(dossier.of(Actor), tuple)
    assert isinstance(dossier.variants("north"), tuple)
    assert isinstance(dossier.referring_to("north"), tuple)
    assert isinstance(dossier.resolve(["north"], Actor), tuple)
    assert isinstance(dossier.withheld, frozenset)
    assert isinstance(dossier.diff(Dossier()).removed, tuple)


@given(dossiers(clean=False), st.dates())
def test_no_method_mutates(dossier: Dossier, day: date) -> None:
    """Whatever is asked of it, a dossier stays as it was."""
    before = list(dossier)

    dossier.as_of(day)
    dossier.diff(Dossier([NORTH]))
    _ = dossier | Dossier([NORTH])
    dossier.of(Event)
    dossier.referring_to("a")

    assert before == list(dossier)
    assert dossier.withheld == frozenset()


@given(dossiers(clean=False))
def test_it_survives_copying_and_pickling(dossier: Dossier) -> None:
    """Copies, deep copies and pickles are equal to the original."""
    dossier.of(Event)

    assert dossier == copy.copy(dossier) == copy.deepcopy(dossier)
    assert dossier == pickle.loads(pickle.dumps(dossier))  # noqa: S301 - it was pickled here


def test_it_can_be_a_key() -> None:
    """Equal dossiers are one key."""
    assert len({Dossier([NORTH, SOUTH]): 1, Dossier([SOUTH, NORTH]): 2}) == 1


def test_nested_values_are_kept_in_their_records() -> None:
    """A place is not a record: it is found in its event, not in the dossier."""
    event = Event(id="e", where=Place(name="Seoul"))

    assert len(Dossier([event])) == 1


def test_a_view_of_an_earlier_day_is_not_the_dossier_that_was_saved_from_it() -> None:
    """What is withheld counts: two dossiers of the same records may give different reports."""
    dossier = Dossier([Document(id="late", published="2025"), Statement(id="said", reported_in=["late"])])
    view = dossier.as_of("2024")

    assert view != Dossier(view)
    assert view == dossier.as_of("2024-06")


def test_records_find_their_namesakes() -> None:
    """A record stands for its id wherever one is asked for."""
    north = State(id="north", name="North")
    dossier = Dossier([north])

    assert north == dossier[State(id="north", name="Other")] == dossier.get(north)
    assert dossier.get(State(id="south", name="South")) is None
