"""Whether a norm forbids what an actor does, facet by facet."""

from __future__ import annotations

from typing import Any, TypeAlias

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import (
    Analysis,
    Conduct,
    Dossier,
    Membership,
    Norm,
    Office,
    Organization,
    Person,
    Proposition,
    Record,
    State,
    VoteOutcome,
)
from geoclaims.analysis import Applicability
from geoclaims.analysis.treaties.applicability import Criterion, keys_cover
from geoclaims.records.conduct import FlowDirection

Answer: TypeAlias = bool | None

DPRK, RUSSIA, NIUE = (
    State(id="dprk", name="North Korea"),
    State(id="russia", name="Russia"),
    State(id="niue", name="Niue"),
)
UN = Organization(id="un", name="United Nations")
COUNCIL = Organization(id="council", name="Security Council", part_of=UN)
KPA = Organization(id="kpa", name="Korean People's Army", part_of=DPRK)
STAFF = Office(id="staff", name="Chief of the General Staff", of=KPA)
KIM = Person(id="kim", name="Kim")
MEMBERSHIPS = (
    Membership(id="m1", member=DPRK, organization=UN, period="1991-09-17/..", as_of="2024-12-31"),
    Membership(id="m2", member=RUSSIA, organization=UN, period="1945-10-24/..", as_of="2024-12-31"),
    Membership(id="m3", member=NIUE, organization=UN, period="2030", as_of="2024-12-31"),
)
WORLD = (DPRK, RUSSIA, NIUE, UN, COUNCIL, KPA, STAFF, KIM, *MEMBERSHIPS)

FACETS = tuple(Criterion)

# A norm and a conduct that it forbids, to be changed in one facet at a time.

NORM = Norm(
    id="norm",
    title="Embargo",
    outcome=VoteOutcome.ADOPTED,
    adopted="2009-06-12",
    period="2009-06-12/2019-12-31",
    addressees=[DPRK],
    acts=["supply"],
    objects=["arms"],
    direction=FlowDirection.OUTWARD,
)
DONE = Conduct(by=[DPRK], acts=["supply"], objects=["arms/ammunition"], direction=FlowDirection.OUTWARD)


def reach(norm: Norm, conduct: Conduct | None, when: str | None, actor: str = "dprk", *more: Record) -> Applicability:
    """How a norm stands to a conduct."""
    done = Proposition(id="done", text="It was done.", conduct=conduct, when=when)
    return Analysis(Dossier([*WORLD, norm, done, *more])).treaties.applicability(norm, done, actor)


def answer(facet: str, norm: dict[str, Any], conduct: dict[str, Any], when: str | None = "2010") -> Answer:
    """What one facet says when a norm and a conduct are changed; all others reach."""
    found = reach(attrs.evolve(NORM, **norm), attrs.evolve(DONE, **conduct), when)
    assert all(found.criteria[other] for other in FACETS if other != facet)
    return found.criteria[Criterion(facet)]


@pytest.mark.parametrize(
    ("keys", "wanted", "covered"),
    [
        (["arms"], ["arms"], True),
        (["arms"], ["arms/ammunition"], True),
        (["arms"], ["arms/ammunition/shells"], True),
        (["arms/ammunition"], ["arms"], None),
        (["arms/ammunition"], ["arms/small"], False),
        (["arms"], ["armoury"], False),
        (["arms"], ["armsx/ammunition"], False),
        (["arms/a"], ["arms/ammunition"], False),
        ([" Arms "], ["ARMS/Ammunition\t"], True),
        (["STRASSE"], ["straße"], True),
        (["luxury", "arms"], ["coal", "arms/shells"], True),
        (["luxury", "arms/shells"], ["coal", "arms"], None),
        (["luxury", "arms/shells"], ["arms", "luxury/cars"], True),
        (["luxury"], ["coal", "arms"], False),
        (["arms/"], ["arms / shells"], True),
        (["/arms//shells"], [" Arms "], None),
        (["/"], ["arms"], None),
        ([], ["arms"], None),
        (["arms"], [], None),
        ([], [], None),
    ],
)
def test_keys_cover_themselves_and_what_is_below_them(keys: list[str], wanted: list[str], covered: Answer) -> None:
    """A wider key is covered in part by a narrower one; what has nothing in common is not covered at all."""
    assert covered is keys_cover(keys, wanted)


# Criterion by facet.


def test_a_norm_forbids_what_it_reaches_in_every_respect() -> None:
    """Every facet is true, none excludes it, and none is open."""
    found = reach(NORM, DONE, "2010")

    assert dict.fromkeys(FACETS, True) == found.criteria
    assert [*FACETS] == [*found.criteria]
    assert (True, (), (), NORM) == (found.forbids, found.excluded_by, found.open, found.norm)


@pytest.mark.parametrize(
    ("outcome", "reached"),
    [
        (VoteOutcome.ADOPTED, True),
        (VoteOutcome.VETOED, False),
        (VoteOutcome.REJECTED, False),
        (VoteOutcome.WITHDRAWN, False),
        (None, None),
    ],
)
def test_only_what_was_adopted_is_a_norm(outcome: VoteOutcome | None, reached: Answer) -> None:
    """Drafts that failed forbid nothing; where the outcome is not recorded, that is open."""
    assert reached is answer("outcome", {"outcome": outcome}, {})


@pytest.mark.parametrize(
    ("norm", "when", "reached"),
    [
        ({}, "2009-06-12", True),
        ({}, "2019-12-31", True),
        ({}, "2009-06-11", False),
        ({}, "2020", False),
        ({}, "2009-06", None),
        ({}, "2019-12~", None),
        ({}, None, None),
        ({"period": None}, "2010", None),
        ({"period": None}, "2009-06-11", False),
        ({"period": None}, "2009", None),
        ({"period": None, "adopted": None}, "2000", None),
        ({"period": "2009-06-12/.."}, "2050", True),
        ({"period": "2009-06-12/"}, "2050", None),
        ({"adopted": None}, "2009-06-12", True),
        ({"adopted": "2012"}, "2010", False),
        ({"adopted": "2010-06"}, "2010", True),
    ],
)
def test_a_norm_reaches_what_is_done_in_its_period(norm: dict[str, Any], when: str | None, reached: Answer) -> None:
    """Nothing is forbidden before it was adopted, nor outside its period; coarse dates leave it open."""
    assert reached is answer("period", norm, {}, when)


@pytest.mark.parametrize(
    ("addressees", "actor", "when", "reached"),
    [
        pytest.param(["dprk"], "dprk", "2010", True, id="addressee"),
        pytest.param(["russia", "dprk"], "dprk", "2010", True, id="one-of-several"),
        pytest.param(["russia"], "dprk", "2010", False, id="another-state"),
        pytest.param(["dprk"], "kpa", "2010", True, id="organ"),
        pytest.param(["dprk"], "staff", "2010", True, id="office-of-an-organ"),
        pytest.param(["russia"], "kpa", "2010", None, id="organ-of-another-state"),
        pytest.param(["kpa"], "dprk", "2010", None, id="state-of-an-addressed-organ"),
        pytest.param(["dprk"], "kim", "2010", None, id="person"),
        pytest.param(["dprk"], "nobody", "2010", None, id="unknown-actor"),
        pytest.param(["un"], "russia", "2010", True, id="member"),
        pytest.param(["un"], "council", "2010", True, id="organ-of-the-group"),
        pytest.param(["un"], "dprk", "1990", False, id="not-yet-member"),
        pytest.param(["un"], "dprk", "1991", None, id="member-for-part-of-the-time"),
        pytest.param(["un"], "dprk", None, None, id="member-at-an-unknown-time"),
        pytest.param(["un"], "niue", "2010", False, id="no-member"),
        pytest.param(["un"], "kim", "2010", None, id="nothing-known"),
        pytest.param(["un", "niue"], "niue", "2010", True, id="no-member-and-addressed"),
        pytest.param(["nothing"], "dprk", "2010", None, id="dangling-addressee"),
        pytest.param([], "dprk", "2010", None, id="addressees-not-recorded"),
    ],
)
def test_whom_a_norm_addresses(addressees: list[str], actor: str, when: str | None, reached: Answer) -> None:
    """It addresses those it names, their organs, and the members of the groups that it names."""
    assert reached is reach(attrs.evolve(NORM, addressees=addressees), DONE, when, actor).criteria[Criterion.ADDRESSEES]


def test_without_an_actor_the_addressees_are_open() -> None:
    """Where it is not known who did it, nobody can say whether they are addressed."""
    analysis = Analysis(Dossier([*WORLD, NORM]))

    assert None is analysis.treaties.applicability_to(NORM, None, DONE, None).criteria[Criterion.ADDRESSEES]
    assert FACETS[1:3] == analysis.treaties.applicability_to(NORM, None, DONE, None).open


@pytest.mark.parametrize(
    ("facet", "regulated", "done", "reached"),
    [
        ("acts", ["supply", "training"], ["training/pilots"], True),
        ("acts", ["training/pilots"], ["training"], None),
        ("acts", ["training"], ["supply"], False),
        ("acts", [], ["supply"], None),
        ("acts", ["supply"], [], None),
        ("objects", ["arms"], ["coal"], False),
        ("objects", ["arms/small"], ["arms"], None),
        ("direction", FlowDirection.OUTWARD, FlowDirection.INWARD, False),
        ("direction", FlowDirection.INWARD, FlowDirection.INWARD, True),
        ("direction", FlowDirection.EITHER, FlowDirection.INWARD, True),
        ("direction", FlowDirection.INWARD, FlowDirection.EITHER, True),
        ("direction", FlowDirection.EITHER, None, True),
        ("direction", FlowDirection.OUTWARD, None, None),
        ("direction", None, FlowDirection.OUTWARD, None),
        ("direction", None, FlowDirection.EITHER, None),
        ("direction", None, None, None),
    ],
)
def test_what_a_norm_reaches(facet: str, regulated: Any, done: Any, reached: Answer) -> None:
    """Acts, objects and direction are held against each other; what is not recorded leaves it open."""
    assert reached is answer(facet, {facet: regulated}, {facet: done})


@pytest.mark.parametrize(
    ("by", "actor", "reached"), [("dprk", "kpa", True), ("kpa", "dprk", True), ("dprk", "russia", None)]
)
def test_what_an_organ_does_its_state_does(by: str, actor: str, reached: Answer) -> None:
    """And the other way round; what others do is not what an actor does."""
    assert reached is reach(NORM, attrs.evolve(DONE, by=[by]), "2010", actor).criteria[Criterion.ACTS]


def test_a_proposition_without_a_conduct_leaves_the_deed_open() -> None:
    """Only what does not depend on what was done is answered."""
    found = reach(NORM, None, "2010")

    assert (None, (), ("acts", "objects", "direction")) == (found.forbids, found.excluded_by, found.open)


@given(
    st.fixed_dictionaries({facet: st.sampled_from([True, True, False, None]) for facet in FACETS}),
)
def test_one_facet_that_excludes_is_enough(facets: dict[Criterion, Answer]) -> None:
    """It is not forbidden exactly if a facet excludes it, and forbidden only if none is open."""
    found = Applicability(norm=NORM, criteria=facets)

    assert (found.forbids is False) is bool(found.excluded_by)
    assert (found.forbids is True) is (not found.excluded_by and not found.open)
    assert (found.forbids is None) is bool(found.open and not found.excluded_by)
    assert {facet for facet in FACETS if facets[facet] is None} == {*found.open}
    assert {facet for facet in FACETS if facets[facet] is False} == {*found.excluded_by}


# What is not recorded.

KEYS = st.lists(st.sampled_from(["a", "a/b", "a/c", "b"]), max_size=2)
TURNS = st.none() | st.sampled_from(FlowDirection)
WHO = st.sampled_from(["dprk", "russia", "niue", "un", "council", "kpa", "kim", "x"])
TIMES = st.none() | st.sampled_from(["1990", "2009", "2009-06-12", "2010", "2019~", "2010/..", "/2015", "[2009,2020]"])
NORMS = st.builds(
    Norm,
    id=st.just("norm"),
    title=st.just("N"),
    outcome=st.none() | st.sampled_from(VoteOutcome),
    adopted=TIMES,
    period=TIMES,
    addressees=st.lists(WHO, max_size=2),
    acts=KEYS,
    objects=KEYS,
    direction=TURNS,
)
CONDUCTS = st.builds(Conduct, acts=KEYS, objects=KEYS, direction=TURNS)
EMPTY: dict[str, Any] = {
    "outcome": None,
    "adopted": None,
    "period": None,
    "direction": None,
    "addressees": (),
    "acts": (),
    "objects": (),
}


@given(NORMS, CONDUCTS, TIMES, WHO, st.data())
def test_forgetting_a_facet_never_excludes(
    norm: Norm, done: Conduct, when: str | None, actor: str, data: st.DataObject
) -> None:
    """What is taken out of a norm or a conduct can leave an answer open, and never settles it."""
    before = reach(norm, done, when, actor)
    of_norm, of_conduct = st.sampled_from([*EMPTY]), st.sampled_from(["acts", "objects", "direction"])
    facet = data.draw(of_norm, label="of the norm")
    part = data.draw(of_conduct, label="of the conduct")

    for after in (
        reach(attrs.evolve(norm, **{facet: EMPTY[facet]}), done, when, actor),
        reach(norm, attrs.evolve(done, **{part: EMPTY[part]}), when, actor),
        reach(norm, None, when, actor),
        reach(norm, done, None, actor),
    ):
        assert before.forbids is False or after.forbids is not False
        assert set(after.excluded_by) <= set(before.excluded_by)
        assert not any(after.criteria[one] for one in before.open)
