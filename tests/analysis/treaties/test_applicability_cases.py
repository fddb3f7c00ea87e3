"""What Security Council resolutions forbid, as a worked case; and what `reach` refuses."""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest

from geoclaims import (
    Analysis,
    Conduct,
    Dossier,
    InvalidValueError,
    Membership,
    Norm,
    Organization,
    Proposition,
    State,
    VoteOutcome,
)
from geoclaims.errors import UnknownIdError
from geoclaims.records.conduct import FlowDirection

Answer: TypeAlias = bool | None

# Resolution 1718 (2006), paragraph 8(b): the DPRK shall not export major arms, and nobody shall procure them from it.
# Resolution 1874 (2009), paragraph 9: the same for all arms.

DPRK, RUSSIA = State(id="dprk", name="North Korea"), State(id="russia", name="Russia")
UN = Organization(id="un", name="United Nations")
MINISTRY = Organization(id="ministry", name="Ministry of Defence", part_of=RUSSIA)
ADOPTED: dict[str, Any] = {"issued_by": "council", "outcome": VoteOutcome.ADOPTED}
MAJOR = ["arms/major", "wmd"]

EXPORT_2006 = Norm(
    id="export-2006",
    title="Resolution 1718 (2006)",
    paragraph="8(b)",
    adopted="2006-10-14",
    period="2006-10-14/..",
    addressees=DPRK,
    acts="export",
    objects=MAJOR,
    direction=FlowDirection.OUTWARD,
    **ADOPTED,
)
PROCUREMENT_2006 = Norm(
    id="procurement-2006",
    title="Resolution 1718 (2006)",
    paragraph="8(b)",
    adopted="2006-10-14",
    period="2006-10-14/..",
    addressees=[UN],
    acts=["procurement"],
    objects=MAJOR,
    direction=FlowDirection.INWARD,
    **ADOPTED,
)
EXPORT_2009 = Norm(
    id="export-2009",
    title="Resolution 1874 (2009)",
    paragraph="9",
    adopted="2009-06-12",
    period="2009-06-12/..",
    addressees=[DPRK],
    acts=["export"],
    objects=["arms", "wmd"],
    direction=FlowDirection.OUTWARD,
    **ADOPTED,
)
PROCUREMENT_2009 = Norm(
    id="procurement-2009",
    title="Resolution 1874 (2009)",
    paragraph="9",
    adopted="2009-06-12",
    period="2009-06-12/..",
    addressees=[UN],
    acts=["procurement"],
    objects=["arms", "wmd"],
    direction=FlowDirection.INWARD,
    **ADOPTED,
)
VETOED = Norm(
    id="vetoed",
    title="Draft S/2022/431",
    adopted="2022-05-26",
    outcome=VoteOutcome.VETOED,
    period="2022-05-26/..",
    addressees=[UN],
    acts=["procurement"],
    objects=["arms"],
    direction=FlowDirection.EITHER,
)


def deed(id: str, act: str, object: str, direction: FlowDirection | None, when: str | None) -> Proposition:
    """Something that is said to have been done."""
    return Proposition(id=id, text=id, when=when, conduct=Conduct(acts=act, objects=object, direction=direction))


SHELLS_OUT = deed("shells-out", "export", "arms/ammunition", FlowDirection.OUTWARD, "2023-09")
SHELLS_IN = deed("shells-in", "procurement", "arms/ammunition", FlowDirection.INWARD, "2023-09")
TANKS_OUT = deed("tanks-out", "export", "arms/major/tanks", FlowDirection.OUTWARD, "2008")
SHELLS_EARLY = deed("shells-early", "export", "arms/ammunition", FlowDirection.OUTWARD, "2008")
SHELLS_ABOUT = deed("shells-about", "export", "arms/ammunition", FlowDirection.OUTWARD, "2009")
ARMS_OUT = deed("arms-out", "export", "arms", FlowDirection.OUTWARD, "2023")
SOMEHOW = deed("somehow", "export", "arms/ammunition", None, "2023")
COAL = deed("coal", "export", "coal", FlowDirection.OUTWARD, "2023")
UNDATED = deed("undated", "export", "arms/ammunition", FlowDirection.OUTWARD, None)
MEMBERSHIPS = (
    Membership(id="m1", member=DPRK, organization=UN, period="1991-09-17/..", as_of="2024-12-31"),
    Membership(id="m2", member=RUSSIA, organization=UN, period="1945-10-24/..", as_of="2024-12-31"),
)
DEEDS = (SHELLS_OUT, SHELLS_IN, TANKS_OUT, SHELLS_EARLY, SHELLS_ABOUT, ARMS_OUT, SOMEHOW, COAL, UNDATED)
NORMS = (EXPORT_2006, PROCUREMENT_2006, EXPORT_2009, PROCUREMENT_2009, VETOED)
CASE = Analysis(Dossier([DPRK, RUSSIA, UN, MINISTRY, *MEMBERSHIPS, *DEEDS, *NORMS]))


@pytest.mark.parametrize(
    ("norm", "done", "actor", "forbids", "because"),
    [
        pytest.param(EXPORT_2009, SHELLS_OUT, "dprk", True, (), id="ammunition-is-an-arm"),
        pytest.param(EXPORT_2006, SHELLS_OUT, "dprk", False, ("objects",), id="ammunition-is-no-major-arm"),
        pytest.param(EXPORT_2006, TANKS_OUT, "dprk", True, (), id="tanks-before-2009"),
        pytest.param(EXPORT_2009, TANKS_OUT, "dprk", False, ("period",), id="tanks-before-the-second-resolution"),
        pytest.param(EXPORT_2009, SHELLS_EARLY, "dprk", False, ("period",), id="ammunition-before-2009"),
        pytest.param(EXPORT_2009, SHELLS_ABOUT, "dprk", None, ("period",), id="ammunition-in-the-year-of-adoption"),
        pytest.param(EXPORT_2009, UNDATED, "dprk", None, ("period",), id="ammunition-some-time"),
        pytest.param(EXPORT_2006, ARMS_OUT, "dprk", None, ("objects",), id="arms-of-some-kind"),
        pytest.param(EXPORT_2009, SOMEHOW, "dprk", None, ("direction",), id="direction-not-recorded"),
        pytest.param(EXPORT_2009, COAL, "dprk", False, ("objects",), id="coal"),
        pytest.param(EXPORT_2009, SHELLS_OUT, "russia", False, ("addressees",), id="another-exporter"),
        pytest.param(EXPORT_2009, SHELLS_IN, "russia", False, ("addressees", "acts", "direction"), id="the-importer"),
        pytest.param(PROCUREMENT_2009, SHELLS_IN, "russia", True, (), id="a-member-procures"),
        pytest.param(PROCUREMENT_2009, SHELLS_IN, "vanuatu", None, ("addressees",), id="perhaps-a-member"),
        pytest.param(PROCUREMENT_2006, SHELLS_IN, "russia", False, ("objects",), id="no-major-arms-procured"),
        pytest.param(VETOED, SHELLS_IN, "russia", False, ("outcome",), id="a-vetoed-draft-forbids-nothing"),
    ],
)
def test_what_the_security_council_forbids(
    norm: Norm, done: Proposition, actor: str, forbids: Answer, because: tuple[str, ...]
) -> None:
    """The facets that exclude a deed, or that leave it open, are the ones that differ."""
    found = CASE.treaties.applicability(norm, done, actor)

    assert forbids is found.forbids
    assert because == (found.excluded_by or found.open)


# What is refused.


def test_arguments_of_reach_may_be_records_refs_or_ids() -> None:
    """The answer is the same."""
    wanted = CASE.treaties.applicability(EXPORT_2009, SHELLS_OUT, DPRK)

    assert (
        wanted
        == CASE.treaties.applicability("export-2009", SHELLS_OUT.ref, "dprk")
        == CASE.treaties.applicability(EXPORT_2009.ref, "shells-out", DPRK)
    )


@pytest.mark.parametrize(("norm", "conduct"), [("lost", "coal"), ("vetoed", "lost")])
def test_what_the_dossier_lacks_is_refused(norm: str, conduct: str) -> None:
    """The error names the id."""
    with pytest.raises(UnknownIdError, match="'lost'"):
        CASE.treaties.applicability(norm, conduct, "dprk")


@pytest.mark.parametrize(
    ("norm", "conduct", "actor", "message"),
    [
        ("coal", "coal", "dprk", "ask for a Norm instead"),
        ("vetoed", "vetoed", "dprk", "ask for a Proposition instead"),
        ("vetoed", "coal", "", "an id is empty"),
        ("vetoed", "coal", None, "is not an id"),
        ("vetoed", "coal", 7, "is not an id"),
        ("vetoed", "coal", ["dprk"], "is not an id"),
        (None, "coal", "dprk", "is not an id"),
        ("vetoed", "", "dprk", "an id is empty"),
    ],
)
def test_bad_arguments_of_reach_are_refused(norm: Any, conduct: Any, actor: Any, message: str) -> None:
    """Each has an error that says what is wrong with it."""
    with pytest.raises(InvalidValueError, match=message):
        CASE.treaties.applicability(norm, conduct, actor)
