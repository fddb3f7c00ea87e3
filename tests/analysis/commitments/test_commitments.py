from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from commitment_strategies import DAYS, HOLDERS, literal, said, saying, worlds
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Dossier,
    InvalidValueError,
    Organization,
    Pledge,
    Record,
    Retraction,
    SpeakerMode,
    Statement,
    When,
)
from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.commitments.stores import CommitmentStores
from geoclaims.analysis.entailment.positions import Positions


def _ids(analysis: Analysis, holder: str = "h", as_of: When | date | str | None = None) -> list[str]:
    """The statements by which a holder is committed."""
    return [one.statement.id for one in analysis.commitments.by_holder(holder, as_of=as_of)]


def _retracting(
    when: str | None, *targets: str, speakers: str = "h", id: str = "r", claims: Iterable[Claim] = ()
) -> Retraction:
    return Retraction(id=id, speakers=speakers, retracts=targets, when=when, claims=claims)


# Over time.


@pytest.mark.parametrize(
    ("when", "as_of", "expected"),
    [
        ("2024-10-02", "2024-10-01", False),
        ("2024-10-02", "2024-10-02", True),
        ("2024-10-02", "2024-10-03", True),
        ("2024-10-02", "2024-10", True),
        ("2024-10-02", "2024", True),
        ("2024-10", "2024-10-01", True),
        ("2024-10", "2024-09-30", False),
        ("2024-10-02/..", "2024-10-01", False),
        ("../2024-10-02", "2024-10-01", True),
        (None, "0001", True),
        ("2024-10-02", None, True),
        ("9999", None, True),
    ],
)
def test_a_statement_commits_from_its_date_on(when: str | None, as_of: str | None, expected: bool) -> None:  # noqa: FBT001 - a table
    """What had certainly not yet been said commits nobody; what is undated, or may have been said, does."""
    analysis = Analysis(Dossier([saying("s", "h", "p", when=when)]))

    assert ["s"] * expected == _ids(analysis, as_of=as_of)


@pytest.mark.parametrize(
    ("made", "retracted", "as_of", "expected"),
    [
        ("2024-10-01", "2024-10-03", "2024-10-02", True),
        ("2024-10-01", "2024-10-03", "2024-10-03", False),
        ("2024-10-01", "2024-10-03", "2024-10-04", False),
        ("2024-10-01", "2024-10-03", None, False),
        ("2024-10-01", "2024-10", "2024-10-01", False),
        ("2024-10-01", None, "2024-10-01", False),
        ("2024-10-01", None, None, False),
        (None, "2024-10-03", "2024-10-02", True),
        (None, "2024-10-03", None, False),
        (None, None, None, False),
        ("2024-10-03", "2024-10-03", None, False),
        ("2024-10-03", "2024-10", None, False),
        ("2024-10-03", "2024-10-02", None, True),
        ("2024-10-03", "2024-10-02", "2024-10-03", True),
    ],
)
def test_a_retraction_takes_effect_from_its_date_on(
    made: str | None,
    retracted: str | None,
    as_of: str | None,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Until its date a commitment stands; and what was certainly said before it takes nothing back."""
    analysis = Analysis(Dossier([saying("s", "h", "p", when=made), _retracting(retracted, "s")]))

    assert ["s"] * expected == _ids(analysis, as_of=as_of)


def test_commitments_never_come_back() -> None:
    """Once taken back, a commitment stays so, even if the retraction is itself taken back."""
    records = [saying("s", "h", "p"), _retracting(None, "s"), _retracting(None, "r", id="r2")]

    assert [] == _ids(Analysis(Dossier(records)))


def test_a_retraction_takes_back_what_the_retraction_claimed() -> None:
    """A correction can be taken back like any other statement."""
    records = [_retracting(None, "s", claims=said("q")), _retracting(None, "r", id="r2")]

    assert [] == _ids(Analysis(Dossier(records)))


def test_a_statement_that_takes_itself_back_leaves_nothing() -> None:
    """It is no earlier than itself."""
    assert [] == _ids(Analysis(Dossier([_retracting("2024", "r", claims=said("q"))])))


def test_nobody_takes_back_what_another_said() -> None:
    """A retraction empties only the store of those who make it, and only of the statements that it names."""
    joint = {"speakers": ["h", "other"], "mode": SpeakerMode.JOINT}
    records: list[Record] = [
        Statement(id="s", claims=said("p"), **joint),  # type: ignore[arg-type]
        saying("s2", "h", "q"),
        saying("s3", "other", "q"),
        _retracting(None, "s", "s3"),
    ]
    analysis = Analysis(Dossier(records))

    assert ["s2"] == _ids(analysis)
    assert ["s", "s3"] == _ids(analysis, "other")


def test_those_in_whose_name_it_is_taken_back_are_released() -> None:
    """A spokesman takes back what was said in the name of a government, for it as for himself."""
    records = [
        saying("s", "spokesman", "p", on_behalf_of="h"),
        saying("t", "minister", "p", on_behalf_of="h"),
        Retraction(id="r", speakers="spokesman", on_behalf_of="h", retracts=["s", "t"]),
    ]
    analysis = Analysis(Dossier(records))

    assert [[], [], ["t"]] == [_ids(analysis, holder) for holder in ("h", "spokesman", "minister")]


def test_a_retraction_that_charges_nobody_takes_nothing_back() -> None:
    """Until it is known how several speakers stand behind it, it empties no store."""
    records = [saying("s", "h", "p"), Retraction(id="r", speakers=["h", "other"], retracts="s")]

    assert ["s"] == _ids(Analysis(Dossier(records)))


def test_withdrawn_commitments_name_what_took_them_back() -> None:
    """All retractions that count are named; one that certainly came before does not count."""
    records = [
        _retracting("2024-09", "s", id="r0"),
        saying("s", "h", "p", when="2024-10"),
        _retracting("2024-11", "s", id="r1"),
        _retracting(None, "s", id="r2"),
    ]
    dossier = Dossier(records)
    retractions = _retractions(dossier)
    stores = CommitmentStores(dossier, Positions(dossier), retractions)

    (commitment,) = stores.by_holder("h")
    assert ["r1", "r2"] == [later.id for later in commitment.withdrawn_by]
    assert ["r1", "r2"] == [later.id for later in retractions.of_holder(commitment.statement, "h")]
    assert () == retractions.of_holder(commitment.statement, "other")
    assert [commitment] == list(stores.by_proposition("p"))
    assert () == stores.by_proposition("x")


def _retractions(dossier: Dossier) -> Retractions:
    return Retractions(dossier, ActorAnalysis(dossier))


def test_retractions_by_several_come_by_id() -> None:
    """Those of any of some actors are found, each once; those of others are not."""
    together = Retraction(id="r1", speakers=["h", "other"], mode=SpeakerMode.JOINT, retracts="s")
    records = [saying("s", "h", "p"), _retracting(None, "s", id="r2"), together]
    retractions = _retractions(Dossier(records))

    assert ["r1", "r2"] == [later.id for later in retractions.by(records[0], ["h", "other"])]
    assert ["r1"] == [later.id for later in retractions.by(records[0], ["other"])]
    assert () == retractions.by(records[0], ["nobody"])


@pytest.mark.parametrize("as_of", ["2024-10-01", date(2024, 10, 1), When("2024-10-01")])
def test_dates_may_be_given_in_any_form(as_of: When | date | str) -> None:
    """A text, a day of the calendar and a `When` are the same date."""
    records = [saying("s1", "h", "p", when="2024-10-01"), saying("s2", "h", "p", when="2024-10-02")]
    analysis = Analysis(Dossier(records))

    assert ["s1"] == _ids(analysis, as_of=as_of)


def test_what_is_no_date_is_refused() -> None:
    """A date that cannot be read is an error, for commitments and for intentions, even of nobody."""
    analysis = Analysis(Dossier())
    with pytest.raises(InvalidValueError) as of_commitments:
        analysis.commitments.by_holder("h", as_of="tomorrow")
    with pytest.raises(InvalidValueError) as of_intentions:
        analysis.commitments.intentions("h", as_of="tomorrow")

    with pytest.raises(InvalidValueError) as expected:
        When("tomorrow")
    assert str(expected.value) == str(of_commitments.value)
    assert str(expected.value) == str(of_intentions.value)


def test_holders_may_be_given_in_any_form() -> None:
    """An actor, a reference and an id are the same holder, recorded or not."""
    actor = Organization(id="h", name="H")
    statement = Statement(id="s", speakers=actor, claims=said("p"))
    analysis = Analysis(Dossier([statement]))

    assert [analysis.commitments.by_holder("h")] * 2 == [
        analysis.commitments.by_holder(holder) for holder in (actor, actor.ref)
    ]
    assert 1 == len(analysis.commitments.by_holder("h"))
    assert () == analysis.commitments.by_holder("nobody")
    assert () == analysis.commitments.intentions("nobody")
    assert () == analysis.contradictions("nobody")
    assert () == analysis.commitments.corrections("nobody")
    assert analysis.commitments.derivation("nobody", literal("p")) is None


def test_commitments_come_in_the_order_of_the_dossier() -> None:
    """The order of records and of claims is kept, at every certainty."""
    probable = Statement(id="a", speakers="h", claims=said("q", certainty=Certainty.PROBABLE))
    analysis = Analysis(Dossier([saying("b", "h", "r", "p"), probable]))

    assert [("b", "r"), ("b", "p"), ("a", "q")] == [
        (one.statement.id, one.literal.proposition) for one in analysis.commitments.by_holder("h")
    ]


def test_every_statement_makes_a_holder() -> None:
    """Anyone who said something is a holder, by id, even if nothing is in the store."""
    stores = Analysis(Dossier([Statement(id="s", speakers="z"), saying("t", "a", "p")])).commitments

    assert ("a", "z") == stores.holders
    assert () == stores.by_holder("z")


# Intentions.


def test_a_pledge_is_an_intention() -> None:
    """Each promise is an intention in its window and under its condition, and no commitment."""
    pledge = Pledge(
        id="s",
        speakers="h",
        promises=[literal("p"), literal("not q")],
        window="2025",
        condition=literal("r"),
        when="2024-10",
    )
    analysis = Analysis(Dossier([pledge]))

    assert [(literal("p"), When("2025"), literal("r")), (literal("not q"), When("2025"), literal("r"))] == [
        (one.intends.literal, one.intends.window, one.intends.condition) for one in analysis.commitments.intentions("h")
    ]
    assert {("h", "s")} == {(one.holder, one.statement.id) for one in analysis.commitments.intentions("h")}
    assert () == analysis.commitments.by_holder("h")
    assert () == analysis.commitments.intentions("other")


@pytest.mark.parametrize(
    ("as_of", "expected"), [("2024-09", []), ("2024-10", ["s"]), ("2024-11", []), (None, []), ("2024-10-31", ["s"])]
)
def test_intentions_stand_from_when_they_are_declared_until_they_are_taken_back(
    as_of: str | None, expected: list[str]
) -> None:
    """A pledge can be retracted like any statement; the time that it is promised for does not matter."""
    pledge = Pledge(id="s", speakers="h", promises=literal("p"), window="2020", when="2024-10")
    analysis = Analysis(Dossier([pledge, _retracting("2024-11", "s")]))

    assert expected == [one.statement.id for one in analysis.commitments.intentions("h", as_of=as_of)]


def test_promising_contrary_things_is_no_contradiction() -> None:
    """An intention takes no part in contradictions, disputes or stances."""
    pledges = [
        Pledge(id=f"s{number}", speakers="h", promises=literal(stand)) for number, stand in enumerate(["p", "not p"])
    ]
    analysis = Analysis(Dossier([*pledges, saying("t", "other", "not p")]))

    assert 2 == len(analysis.commitments.intentions("h"))
    assert () == analysis.contradictions("h")
    assert () == analysis.commitments.disputes()
    assert ["other"] == [stance.holder for stance in analysis.stances("p")]


@given(worlds(), st.sampled_from(["2024-09", *DAYS, "2024-10", "2025"]))
def test_the_past_is_what_a_dossier_of_then_says(dossier: Dossier, as_of: str) -> None:
    """Holders were committed, on a day, to what they are committed to in the dossier as it stood on that day."""
    then, now = Analysis(dossier.as_of(as_of)), Analysis(dossier)
    for holder in HOLDERS:
        by_claims = [one for one in now.commitments.by_holder(holder, as_of=as_of) if _own(one.statement)]

        assert [
            (one.statement.id, one.position) for one in then.commitments.by_holder(holder) if _own(one.statement)
        ] == [(one.statement.id, one.position) for one in by_claims]


def _own(statement: Statement) -> bool:
    """Whether all that a statement says is its own; what another one says may not have been said by then."""
    return type(statement) in {Statement, Retraction}
