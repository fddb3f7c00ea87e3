from __future__ import annotations

from collections.abc import Sequence

from commitment_strategies import (
    HOLDERS,
    Edges,
    Lit,
    distances,
    edges_of,
    impossible_by,
    opposite,
    plain,
    prove,
    relations,
    said,
    saying,
    store_of,
    worlds,
)
from hypothesis import given

from geoclaims import Analysis, Certainty, Denial, Dossier, Proposition, Record, Retraction, Statement, When
from geoclaims.analysis.commitments.stances import Stance


def _shown(stance: Stance) -> str:
    """A stance, written "north denies (probable)"."""
    certainty = "" if stance.certainty is Certainty.CERTAIN else f" ({stance.certainty})"
    return f"{stance.holder} {'affirms' if stance.holds else 'denies'}{certainty}"


def _stances(records: Sequence[Record], proposition: str = "p") -> list[str]:
    return [_shown(stance) for stance in Analysis(Dossier(records)).stances(proposition)]


def _disputes(*records: Record) -> dict[str, tuple[list[str], list[str]]]:
    """The disputes: for each proposition, who affirms and who denies it, in order."""
    return {
        found.proposition: (
            [stance.holder for stance in found.affirming],
            [stance.holder for stance in found.denying],
        )
        for found in Analysis(Dossier(records)).commitments.disputes()
    }


# Stances.


def test_stances_come_by_date() -> None:
    """The earliest first, of two that begin together the shorter, then by holder and statement; undated ones last."""
    analysis = Analysis(
        Dossier(
            [
                saying("s9", "a", "p"),
                saying("s8", "b", "p", when="2024-10"),
                saying("s7", "c", "not p", when="2024-10-01"),
                saying("s6", "d", "p", when="../2024-10-02"),
                saying("s4", "f", "p", when="2023/.."),
                saying("s3", "e", "p", when="2024-11-01"),
                saying("s2", "e", "p", when="2024-11-01"),
                saying("s1", "d", "p", when="2024-11-01"),
            ]
        )
    )

    found = analysis.stances("p")

    assert ["s4", "s7", "s8", "s6", "s1", "s2", "s3", "s9"] == [stance.commitment.statement.id for stance in found]
    assert [When("2023/.."), None] == [found[0].since, found[-1].since]
    assert ["f affirms", "c denies"] == [_shown(stance) for stance in found[:2]]


def test_stances_of_every_certainty_are_there() -> None:
    """What was said of the proposition is there however surely, and without a stand it is not."""
    records: list[Record] = [
        Statement(id=str(number), speakers=certainty, claims=said("p", certainty=certainty))
        for number, certainty in enumerate(Certainty)
    ]

    assert ["certain affirms", "possible affirms (possible)", "probable affirms (probable)"] == _stances(records)


def test_stances_that_were_taken_back_are_marked() -> None:
    """They stay, and name what took them back; a correction is a stance of its own."""
    retraction = Retraction(id="r", speakers="h", retracts="s", claims=said("not p"), when="2024-11")
    analysis = Analysis(Dossier([saying("s", "h", "p", when="2024-10"), retraction]))

    assert [(True, (retraction,)), (False, ())] == [
        (stance.holds, stance.withdrawn_by) for stance in analysis.stances("p")
    ]


def test_stances_may_follow() -> None:
    """What follows from a certain commitment is a stance, with its proof; what was said outright has none."""
    analysis = Analysis(
        Dossier([*relations("q implies p", "r contradicts p"), saying("s", "a", "q"), saying("t", "b", "r", "not p")])
    )

    found = analysis.stances("p")

    assert [("s", True, 1), ("t", False, 0)] == [
        (stance.commitment.statement.id, stance.holds, len(stance.proof)) for stance in found
    ]
    assert ["q"] == [step.premise.proposition for step in found[0].proof]
    assert [Certainty.CERTAIN, None] == [found[0].certainty, found[0].since]


def test_what_follows_stands_beside_what_was_said_less_surely() -> None:
    """Having called it possible, or taken it back, does not hide that it follows; the contrary does not either."""
    hedged = Statement(id="t", speakers="h", claims=said("p", certainty=Certainty.POSSIBLE))
    denied = [saying("u", "h", "not p")]
    retracted = [saying("v", "h", "p"), Retraction(id="r", speakers="h", retracts="v")]
    common = [*relations("q implies p"), saying("s", "h", "q")]

    assert ["h affirms", "h affirms (possible)"] == _stances([*common, hedged])
    assert ["h affirms", "h denies"] == _stances([*common, *denied])
    assert ["h affirms", "h affirms"] == _stances([*common, *retracted])
    assert ["h affirms"] == _stances([*common, saying("w", "h", "p")])


def test_nothing_follows_from_what_is_not_certain_or_stands_no_longer() -> None:
    """A likely premise, a retracted one and a conditional one lead to no stance."""
    records = [
        *relations("q implies p"),
        Statement(id="s", speakers="a", claims=said("q", certainty=Certainty.PROBABLE)),
        saying("t", "b", "q"),
        Retraction(id="r", speakers="b", retracts="t"),
        saying("u", "c", "q given x"),
    ]

    assert [] == _stances(records)


def test_the_earliest_of_the_nearest_is_the_ground() -> None:
    """Even of a holder whose conditionals lead to the proposition as well."""
    records = [
        *relations("a implies p", "b implies p", "y"),
        saying("s", "h", "a", when="2024"),
        saying("t", "h", "b", when="2023"),
        saying("u", "h", "p given y", when="2022"),
    ]
    (stance,) = Analysis(Dossier(records)).stances("p")

    assert "t" == stance.commitment.statement.id


def test_the_nearest_commitment_is_what_it_follows_from() -> None:
    """Of several premises of one holder the nearest counts, and both a stance and its contrary can follow."""
    records = [
        *relations("a implies b", "b implies p", "c contradicts p"),
        saying("s", "h", "a"),
        saying("t", "h", "b"),
        saying("u", "h", "c"),
    ]
    found = Analysis(Dossier(records)).stances("p")

    assert [("t", True, 1), ("u", False, 1)] == [
        (stance.commitment.statement.id, stance.holds, len(stance.proof)) for stance in found
    ]


def test_a_conditional_is_no_stance() -> None:
    """It is a stance on neither of its halves, but leads to one for who said it and its premise too."""
    said_so = saying("s", "h", "p given q")

    assert [] == _stances([said_so])
    assert [] == _stances([said_so], "q")
    assert ["h affirms"] == _stances([said_so, saying("t", "h", "q"), saying("u", "other", "q")])
    assert ["h denies", "h denies"] == [
        *_stances([said_so, saying("t", "h", "not p")], "q"),
        *_stances([said_so, saying("t", "h", "not p")]),
    ]


def test_conditionals_that_were_taken_back_lead_nowhere() -> None:
    """Neither does a merely possible one."""
    records = [saying("s", "h", "p given q"), saying("t", "h", "q"), Retraction(id="r", speakers="h", retracts="s")]
    hedged = Statement(id="s", speakers="h", claims=said("p given q", certainty=Certainty.POSSIBLE))

    assert [] == _stances(records)
    assert [] == _stances([hedged, records[1]])


def test_what_conditionals_leave_no_choice_about_is_a_stance() -> None:
    """If it holds either way, anyone who said so is committed to it."""
    assert ["h affirms"] == _stances([saying("s", "h", "p given q", "p given not q")])


def test_stances_on_a_record_are_those_on_its_id() -> None:
    """A proposition, a reference and an id are the same; on what nobody mentions there are none."""
    proposition = Proposition(id="p", text="P.")
    analysis = Analysis(Dossier([saying("s", "h", "p")]))

    assert analysis.stances("p") == analysis.stances(proposition) == analysis.stances(proposition.ref)
    assert 1 == len(analysis.stances("p"))
    assert () == analysis.stances("x")


@given(worlds())
def test_stances_are_what_was_said_and_what_follows(dossier: Dossier) -> None:
    """Every stance is what its holder said or what follows from it, once; and nothing that follows is missing."""
    analysis, edges = Analysis(dossier), edges_of(dossier)
    stores = {holder: store_of(dossier, holder) for holder in HOLDERS}
    for proposition in "abcd":
        if proposition in impossible_by(edges):
            continue  # that it does not hold follows for everybody
        found = analysis.stances(proposition)
        for stance in found:
            lit, start = (proposition, stance.holds), plain(stance.commitment.literal)
            if stance.proof and stance.commitment.position.conditional:
                start = opposite(lit)
            prove(stance.proof, start, lit, dossier, stores[stance.holder])
        certain = [stance for stance in found if stance.certainty is Certainty.CERTAIN and not stance.withdrawn_by]
        for holder, store in stores.items():
            for holds in (True, False):
                mine = [stance for stance in certain if (stance.holder, stance.holds) == (holder, holds)]
                lit = (proposition, holds)
                expected = _following(lit, set(store.units), edges | store.edges)
                assert expected is bool(mine)
                derived = [stance for stance in mine if stance.proof]
                said_so = [stance.commitment.statement.id for stance in mine if not stance.proof]
                assert sorted(store.units.get(lit, set())) == sorted(said_so)
                assert len(derived) <= 1  # the first one, unless as much had been said by then


def _following(lit: Lit, units: set[Lit], edges: set[tuple[Lit, Lit]]) -> bool:
    starts = {*units, opposite(lit)}
    return lit in units or any(lit in distances(start, edges) for start in starts)


# Disputes.


def test_a_dispute_needs_two_holders() -> None:
    """Who contradicts only itself disputes with nobody."""
    assert {} == _disputes(saying("s", "h", "p"), saying("t", "h", "not p"))
    assert {"p": (["h"], ["other"])} == _disputes(saying("s", "h", "p"), saying("t", "other", "not p"))


def test_disputants_may_contradict_themselves_besides() -> None:
    """All certain stances are listed, by date, no matter with whom else the holder sides."""
    assert {"p": (["b", "a"], ["b", "c"])} == _disputes(
        saying("s", "a", "p", when="2024-10-03"),
        saying("t", "b", "p", when="2024-10-02"),
        saying("u", "b", "not p", when="2024-10-01"),
        saying("v", "c", "not p"),
    )


def test_only_certain_standing_commitments_are_disputed() -> None:
    """What was merely likely, was taken back, or was said under a condition, is in no dispute."""
    contrary = saying("t", "other", "not p")
    probable = Statement(id="s", speakers="h", claims=said("p", certainty=Certainty.PROBABLE))

    assert {} == _disputes(contrary, probable)
    assert {} == _disputes(contrary, saying("s", "h", "p"), Retraction(id="r", speakers="h", retracts="s"))
    assert {} == _disputes(contrary, saying("s", "h", "p given q"))
    assert {"p": (["third"], ["other"])} == _disputes(contrary, probable, saying("u", "third", "p"))


def test_a_dispute_may_be_about_what_follows() -> None:
    """Listed is what one spoke of in so many words, if the contrary follows from the other's words."""
    assert {"p": (["a"], ["b"]), "q": (["a"], ["b"])} == _disputes(
        *relations("p implies r", "r implies q"), saying("s", "a", "p"), saying("t", "b", "not q")
    )
    assert {"p": (["a"], ["b"]), "q": (["b"], ["a"])} == _disputes(
        *relations("p contradicts q"), saying("s", "a", "p"), saying("t", "b", "q")
    )


def test_a_denial_disputes_what_it_denies() -> None:
    """Denying an actor's statement is disagreeing with it; dismissing it is not."""
    statement = saying("s", "north", "p")

    assert {"p": (["north"], ["south"])} == _disputes(statement, Denial(id="d", speakers="south", denies="s"))


def test_ones_own_conditionals_count_in_a_dispute() -> None:
    """What follows under a holder's own condition is that holder's stand."""
    own = [saying("s", "a", "p given q"), saying("t", "a", "q")]

    assert {"p": (["a"], ["b"])} == _disputes(*own, saying("u", "b", "not p"))
    assert {} == _disputes(own[0], saying("t", "c", "q"), saying("u", "b", "not p"))


def test_what_rules_itself_out_starts_no_dispute() -> None:
    """Anyone who commits to something absurd does not thereby disagree with everybody."""
    absurd = relations("p implies q", "p contradicts q")

    assert {} == _disputes(*absurd, saying("s", "a", "p"), saying("t", "b", "not q"))
    assert {} == _disputes(*absurd, saying("s", "a", "p"), saying("t", "b", "not p"))


def test_disputes_come_by_proposition() -> None:
    """They are sorted by id, whatever the order of the dossier."""
    records = [saying(f"{holder}{name}", holder, f"{stand}{name}") for name in "zay" for holder, stand in _SIDES]

    assert ["a", "y", "z"] == list(_disputes(*records))


_SIDES = (("north", ""), ("south", "not "))


def forced_by(edges: Edges) -> set[Lit]:
    """The literals that follow even from their opposites."""
    ends = {end for edge in edges for end in edge}
    return {end for end in ends if end in distances(opposite(end), edges)}


@given(worlds())
def test_disputes_are_between_different_holders(dossier: Dossier) -> None:
    """A proposition is disputed exactly if one said as much or the contrary, and the opposite follows for another."""
    edges = edges_of(dossier)
    ruled_out = impossible_by(edges)
    stores = {holder: store_of(dossier, holder) for holder in HOLDERS}
    units = {
        holder: {lit for lit in store.units if not (lit[1] and lit[0] in ruled_out)} for holder, store in stores.items()
    }
    follows = {
        holder: {end for unit in units[holder] for end in {unit, *distances(unit, edges | stores[holder].edges)}}
        | {end for end in forced_by(edges | stores[holder].edges) if opposite(end)[0] not in ruled_out or end[1]}
        for holder in HOLDERS
    }
    expected = {
        end[0]
        for holder in HOLDERS
        for end in follows[holder]
        if any(opposite(end) in units[other] for other in HOLDERS if other != holder)
    }

    found = Analysis(dossier).commitments.disputes()

    assert sorted(expected) == [dispute.proposition for dispute in found]
    for dispute in found:
        holders = {stance.holder for stance in (*dispute.affirming, *dispute.denying)}
        assert len(holders) > 1
        assert {True} == {stance.holds for stance in dispute.affirming}
        assert {False} == {stance.holds for stance in dispute.denying}
        assert {Certainty.CERTAIN} == {stance.certainty for stance in (*dispute.affirming, *dispute.denying)}
        assert all(not stance.withdrawn_by for stance in (*dispute.affirming, *dispute.denying))
