"""AT05, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_strategies import relations, said

from geoclaims import (
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Document,
    Dossier,
    Evidence,
    Literal,
    Polarity,
    Proposition,
    Record,
    Report,
    Retraction,
    Severity,
    Statement,
    Tense,
    check,
)

P, Q = Proposition(id="p", text="It was made there."), Proposition(id="q", text="It was sent.")


def claim(certainty: Certainty, **fields: Any) -> Claim:
    """A claim about p."""
    return Claim(proposition=P, certainty=certainty, **fields)


INNER = Statement(id="inner", speakers="laboratory", claims=claim(Certainty.POSSIBLE), when="2018-03-12")
OUTER = Statement(id="outer", speakers="minister", claims=claim(Certainty.CERTAIN), based_on=INNER, when="2018-03-20")


def report(*records: Record, select: str = "AT05") -> Report:
    """What a rule says of some records about p and q."""
    return check(Dossier([P, Q, *records]), select=select.split(","))


def found(*records: Record, select: str = "AT05") -> list[tuple[str, tuple[str, ...]]]:
    """Its findings in short: code and records."""
    return [(one.code, one.records) for one in report(*records, select=select).findings]


def test_certainty_that_was_added_on_the_way() -> None:
    """The finding names who is more certain, what it rests on, and the matter; the holder is who added it."""
    (finding,) = report(INNER, OUTER).findings

    assert (Severity.WARNING, ("outer", "inner", "p"), "minister") == (
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert finding.message.startswith("statement 'outer' calls 'It was made there.' certain, but 'inner', all that it")
    assert finding.message.endswith("rest on, calls it possible")
    assert [
        ("inner", "laboratory, 2018-03-12: calls it possible"),
        ("outer", "minister, 2018-03-20: certain"),
    ] == [(reason.record, reason.text) for reason in finding.path]


LEVELS = {Certainty.UNCOMMITTED: 0, Certainty.POSSIBLE: 0, Certainty.PROBABLE: 1, Certainty.CERTAIN: 2}


@pytest.mark.parametrize("inner", Certainty)
@pytest.mark.parametrize("outer", Certainty)
def test_every_step_up_but_the_first(outer: Certainty, inner: Certainty) -> None:
    """Probable and certain may not come of less; making "possible" of "reports of" is not reported."""
    records = (attrs.evolve(INNER, claims=claim(inner)), attrs.evolve(OUTER, claims=claim(outer)))

    assert (LEVELS[outer] > LEVELS[inner]) is bool(found(*records))


@pytest.mark.parametrize(
    ("claims", "basis"),
    [
        (claim(Certainty.UNCOMMITTED), "takes no stand on it"),
        (claim(Certainty.CERTAIN, polarity=Polarity.UNSTATED), "takes no stand on it"),
        (claim(Certainty.CERTAIN, given=Literal(proposition=Q)), "says so only under a condition"),
        ([claim(Certainty.POSSIBLE), claim(Certainty.PROBABLE)], "calls it probable"),
        ([claim(Certainty.POSSIBLE), claim(Certainty.CERTAIN, given=Literal(proposition=Q))], "calls it possible"),
    ],
    ids=["no stand", "whether, not which", "if", "the surest counts", "without the condition"],
)
def test_what_less_can_be(claims: Any, basis: str) -> None:
    """The finding says how the inner statement speaks of it."""
    (finding,) = report(attrs.evolve(INNER, claims=claims), OUTER).findings

    assert finding.message.endswith(f"rest on, {basis}")


def test_a_denial_of_knowledge_is_no_basis() -> None:
    """Anyone who refuses to speak of a matter takes no stand on it."""
    refusal = Denial(id="inner", speakers="laboratory", denies=P, scope=DenialScope.KNOWLEDGE)

    assert [("AT05", ("outer", "inner", "p"))] == found(refusal, OUTER)


def test_it_need_not_be_positive() -> None:
    """To be certain that something is not so, on the word of an actor who is not, is the same mistake."""
    negative = {"polarity": Polarity.NEGATIVE}
    inner = attrs.evolve(INNER, claims=claim(Certainty.POSSIBLE, **negative))
    (finding,) = report(inner, attrs.evolve(OUTER, claims=claim(Certainty.CERTAIN, **negative))).findings

    assert "calls not 'It was made there.' certain" in finding.message


@pytest.mark.parametrize(
    "outer",
    [
        attrs.evolve(OUTER, claims=claim(Certainty.CERTAIN, given=Literal(proposition=Q))),
        attrs.evolve(OUTER, claims=claim(Certainty.CERTAIN, polarity=Polarity.NEGATIVE)),
        attrs.evolve(OUTER, claims=said("q")),
        attrs.evolve(OUTER, based_on=()),
        attrs.evolve(OUTER, based_on="lost"),
        attrs.evolve(OUTER, based_on=["inner", "intelligence"]),
        attrs.evolve(OUTER, relays=["intelligence"]),
        attrs.evolve(OUTER, based_on=["inner", "lost"]),
        attrs.evolve(OUTER, based_on="page"),
        attrs.evolve(OUTER, based_on="picture"),
    ],
    ids=["if", "contrary", "another", "none", "lost", "further", "relays", "a lost one", "document", "evidence"],
)
def test_it_speaks_only_of_a_sole_basis(outer: Statement) -> None:
    """Silent with any further source, known or not, with another kind of source, and where they do not say the same."""
    sources = (Document(id="page"), Evidence(id="picture"), Statement(id="intelligence", claims=said("p")))

    assert [] == found(INNER, *sources, outer)


@pytest.mark.parametrize(
    "outer",
    [
        attrs.evolve(OUTER, based_on=(), relays=INNER),
        attrs.evolve(OUTER, relays=INNER),
    ],
    ids=["relays", "both"],
)
def test_however_it_rests_on_it(outer: Statement) -> None:
    """Relaying counts as much as being based on it."""
    assert [("AT05", ("outer", "inner", "p"))] == found(INNER, outer)


@pytest.mark.parametrize(
    "outer",
    [
        Confirmation(id="outer", speakers="minister", confirms=P, based_on=INNER),
        Denial(id="outer", speakers="minister", denies=P, relays=INNER),
        attrs.evolve(OUTER, based_on=(), relays=INNER, origins_known=True),
        attrs.evolve(OUTER, id="withdrawn"),
    ],
    ids=["confirms", "denies", "knows at first hand", "took it back"],
)
def test_whoever_has_grounds_of_its_own_inflates_nothing(outer: Statement) -> None:
    """To confirm or deny is an act of its own, a witness needs no basis, and what was taken back stands no more."""
    back = Retraction(id="back", speakers="minister", retracts="withdrawn")

    assert [] == found(INNER, outer, back)


def test_what_only_passes_it_on_is_looked_through() -> None:
    """Over any number of statements that say nothing themselves; one that speaks of something else is a basis."""
    passing = [Statement(id=f"s{number}", relays=f"s{number + 1}") for number in range(1_000)]
    last = attrs.evolve(passing[-1], relays=(), based_on="inner")
    outer = attrs.evolve(OUTER, based_on="s0")

    assert [("AT05", ("outer", "inner", "p"))] == found(INNER, *passing[:-1], last, outer)
    assert [] == found(INNER, *passing[:-1], attrs.evolve(last, claims=said("q")), outer)


@pytest.mark.parametrize(
    "between",
    [
        attrs.evolve(INNER, id="s0", based_on="inner", claims=claim(Certainty.CERTAIN)),
        Statement(id="s0", relays=["inner", "other"]),
        Statement(id="s0", relays="s0"),
        Statement(id="s0", relays="outer"),
        Statement(id="s0"),
    ],
    ids=["it is certain itself", "it has two", "a circle", "back again", "it names nobody"],
)
def test_the_trail_may_end_before(between: Statement) -> None:
    """Only the nearest statement that speaks of the matter is compared, if one way leads there."""
    findings = found(INNER, between, attrs.evolve(OUTER, based_on="s0"))

    assert [] == [records for _, records in findings if records[0] == "outer"]


def test_two_records_of_one_basis_are_not_judged() -> None:
    """Which of two contents under one id was meant is not known; IN02 says so."""
    assert [] == found(INNER, attrs.evolve(INNER, note="another"), OUTER)


def test_each_of_two_steps_is_a_finding() -> None:
    """From possible to probable to certain: anyone who added something is told."""
    middle = attrs.evolve(INNER, id="middle", based_on="inner", claims=claim(Certainty.PROBABLE))

    assert [("AT05", ("middle", "inner", "p")), ("AT05", ("outer", "middle", "p"))] == found(
        INNER, middle, attrs.evolve(OUTER, based_on=middle)
    )


@pytest.mark.parametrize(
    ("more", "inner"),
    [
        (relations("r equivalent_to p"), said("r")),
        (relations("r implies p"), said("r")),
        (relations("r implies s", "s implies p"), said("r")),
        ((), said("q", "p given q")),
        (relations("r implies q"), said("r", "p given q")),
        (relations("r contradicts q"), said("r", "p given not q")),
    ],
    ids=["in other words", "more", "much more", "if, and it is so", "if, and so", "unless, and it is not"],
)
def test_what_follows_from_the_basis_adds_nothing(more: tuple[Record, ...], inner: list[Claim]) -> None:
    """The inner statement need not say it in the same words, nor in one step."""
    claims = [*inner, claim(Certainty.POSSIBLE)]

    assert [] == found(*more, attrs.evolve(INNER, claims=claims), OUTER)


@pytest.mark.parametrize("inner", [said("r"), said("not q", "p given q"), said("r", certainty=Certainty.PROBABLE)])
def test_what_does_not_follow_is_added(inner: list[Claim]) -> None:
    """A weaker proposition, an unmet condition, and a stronger one that is only probable are not enough."""
    claims = [*inner, claim(Certainty.POSSIBLE)]

    assert [("AT05", ("outer", "inner", "p"))] == found(
        *relations("p2 implies r", "r"), attrs.evolve(INNER, claims=claims), OUTER
    )


def test_one_matter_is_one_finding() -> None:
    """Equivalent propositions, tenses and degrees do not multiply it; the surest word is told."""
    claims = [claim(Certainty.PROBABLE), *said("p2"), claim(Certainty.CERTAIN, tense=Tense.OCCURRED), *said("p")]
    (finding,) = report(*relations("p2 equivalent_to p"), INNER, attrs.evolve(OUTER, claims=claims)).findings

    assert ("outer", "inner", "p", "p2") == finding.records
    assert "calls 'It was made there.' and 'p2' certain" in finding.message


def test_two_matters_are_two_findings() -> None:
    """Each is judged by itself."""
    both = [claim(Certainty.POSSIBLE), Claim(proposition=Q)]

    assert [("AT05", ("outer", "inner", "p")), ("AT05", ("outer", "inner", "q"))] == found(
        attrs.evolve(INNER, claims=both), attrs.evolve(OUTER, claims=said("p", "q"))
    )


# One defect, one finding: AT05 and LC06.


@pytest.mark.parametrize(
    ("speaker", "code"),
    [("laboratory", "LC06"), ("minister", "AT05")],
)
def test_a_dropped_condition_is_told_once(speaker: str, code: str) -> None:
    """LC06 speaks where an actor drops a condition of its own words, AT05 where it drops that of another."""
    inner = attrs.evolve(INNER, claims=said("p given q"))
    outer = attrs.evolve(OUTER, speakers=speaker)

    assert [code] == [one for one, _ in found(inner, outer, select="AT,LC")]


@pytest.mark.parametrize(
    ("inner", "outer"),
    [(Certainty.PROBABLE, Certainty.CERTAIN), (Certainty.CERTAIN, Certainty.PROBABLE)],
    ids=["probably, if", "then probably"],
)
def test_a_dropped_condition_that_lc06_does_not_see(inner: Certainty, outer: Certainty) -> None:
    """LC06 looks at what is certain only; the rest is left to AT05, no matter who drops it."""
    conditional = attrs.evolve(INNER, claims=claim(inner, given=Literal(proposition=Q)))

    assert ["AT05"] == [
        code
        for code, _ in found(
            conditional, attrs.evolve(OUTER, speakers="laboratory", claims=claim(outer)), select="AT,LC"
        )
    ]


def test_a_condition_that_is_dropped_by_way_of_another() -> None:
    """LC06 does not look through others; AT05 does."""
    inner = attrs.evolve(INNER, claims=said("p given q"))
    relay = Statement(id="relay", speakers="paper", relays=inner)
    outer = attrs.evolve(OUTER, speakers="laboratory", based_on=relay)

    assert [("AT05", ("outer", "inner", "p"))] == found(inner, relay, outer, select="AT,LC")


def test_what_was_taken_back_is_not_told() -> None:
    """Anyone who no longer says so adds nothing; what another actor takes back stands."""
    back = Retraction(id="back", speakers="minister", when="2018-04-01", retracts=OUTER)

    assert [] == found(INNER, OUTER, back)
    assert 1 == len(found(INNER, OUTER, attrs.evolve(back, speakers="laboratory")))


def test_more_certainty_in_the_same_mouth_is_no_dropped_condition() -> None:
    """Anyone who makes "certain" of its own "possible" is told by AT05."""
    assert ["AT05"] == [code for code, _ in found(INNER, attrs.evolve(OUTER, speakers="laboratory"), select="AT,LC")]


def test_a_conditional_may_become_more_certain() -> None:
    """To be surer of an "if" is not to drop it."""
    inner = attrs.evolve(INNER, claims=claim(Certainty.POSSIBLE, given=Literal(proposition=Q)))

    assert [] == found(inner, attrs.evolve(OUTER, claims=said("p given q")), select="AT,LC")
