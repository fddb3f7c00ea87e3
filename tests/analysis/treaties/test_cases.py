"""Whom statements hold to which treaties and norms, for what and for when."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

import attrs
import pytest

from geoclaims import (
    Allegation,
    Breach,
    Conduct,
    Dossier,
    Invocation,
    Norm,
    Proposition,
    Record,
    Ref,
    State,
    Statement,
    Treaty,
    When,
)
from geoclaims.analysis.treaties.cases import Case, cases
from geoclaims.records.actors import Actor
from geoclaims.records.invoked_norms import InvokedNorm

PACT, NORM = Treaty(id="pact", title="Pact"), Norm(id="norm", title="Norm")
DEED = Proposition(id="deed", text="It was done.", when="2024-10", conduct=Conduct(by=["east", "west"]))
BARE = Proposition(id="bare", text="It was done by somebody.")
VAGUE = Proposition(id="vague", text="It was done somehow.", when="2023", conduct=Conduct(acts=["supply"]))
WORLD = (PACT, NORM, DEED, BARE, VAGUE, State(id="east", name="East"))

Short: TypeAlias = tuple[str, str | None, str | None, bool]
"""The ids of instrument, bearer and conduct, and whether it is a breach."""


def short(case: Case[Treaty] | Case[Norm]) -> Short:
    """A case by its ids."""
    return case.instrument.id, case.bearer, case.conduct.id if case.conduct else None, case.breach


def found(*records: Record) -> list[Short]:
    """All cases about treaties, then all about norms."""
    dossier = Dossier([*WORLD, *records])
    return [*map(short, cases(dossier, Treaty)), *map(short, cases(dossier, Norm))]


def charge(*breaches: Breach, **fields: Any) -> Allegation:
    """An allegation."""
    return Allegation(**{"id": "a", "breaches": breaches, "when": "2024-11-05", **fields})


def appeal(*invocations: Invocation, **fields: Any) -> Statement:
    """A statement that invokes something."""
    return Statement(**{"id": "s", "invokes": invocations, "when": "2024-11-05", **fields})


# What statements demand.


def test_a_statement_demands_what_it_invokes() -> None:
    """Each invocation is a demand, in order, and no charge."""
    said = appeal(Invocation(instrument=PACT, bearer="east", conduct=DEED), Invocation(instrument=NORM))

    assert (
        InvokedNorm(Ref("pact"), Ref("east"), Ref("deed"), breach=False),
        InvokedNorm(Ref("norm"), None, None, breach=False),
    ) == said.invoked_norms()
    assert () == Statement(id="s").invoked_norms()


def test_an_allegation_demands_what_it_invokes_and_what_it_charges() -> None:
    """Each breach is a demand on whom it names, else on each of the accused, else on nobody."""
    breaches = (Breach(norm=PACT, by="west", conduct=DEED), Breach(norm=NORM), Breach(conduct=BARE))
    said = charge(*breaches, accused=["north", "south"], invokes=[Invocation(instrument=PACT)])

    assert (
        ("pact", None, None, False),
        ("pact", "west", "deed", True),
        ("norm", "north", None, True),
        ("norm", "south", None, True),
        (None, "north", "bare", True),
        (None, "south", "bare", True),
    ) == said.invoked_norms()
    assert (("norm", None, None, True),) == charge(Breach(norm=NORM)).invoked_norms()


# Who is held to what.


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(charge(Breach(norm=PACT, by="north")), [("pact", "north", None, True)], id="named-in-the-breach"),
        pytest.param(
            charge(Breach(norm=PACT, by="north", conduct=DEED), accused=["south"]),
            [("pact", "north", "deed", True)],
            id="the-breach-comes-before-the-accused-and-the-doers",
        ),
        pytest.param(
            charge(Breach(norm=NORM, conduct=DEED), accused=["south", "north"]),
            [("norm", "south", "deed", True), ("norm", "north", "deed", True)],
            id="the-accused-come-before-the-doers",
        ),
        pytest.param(
            charge(Breach(norm=NORM, conduct=DEED)),
            [("norm", "east", "deed", True), ("norm", "west", "deed", True)],
            id="the-doers",
        ),
        pytest.param(
            appeal(Invocation(instrument=PACT, conduct=DEED)),
            [("pact", "east", "deed", False), ("pact", "west", "deed", False)],
            id="the-doers-of-what-it-is-invoked-for",
        ),
        pytest.param(
            appeal(Invocation(instrument=PACT, conduct=DEED, bearer="south")),
            [("pact", "south", "deed", False)],
            id="the-bearer-comes-before-the-doers",
        ),
        pytest.param(appeal(Invocation(instrument=PACT)), [("pact", None, None, False)], id="nobody"),
        pytest.param(charge(Breach(norm=PACT, conduct=BARE)), [("pact", None, "bare", True)], id="nobody-by-a-deed"),
        pytest.param(charge(Breach(norm=PACT, conduct=VAGUE)), [("pact", None, "vague", True)], id="nobody-recorded"),
        pytest.param(charge(Breach(conduct=DEED), accused=["north"]), [], id="no-instrument"),
        pytest.param(charge(Breach(norm="lost", by="north")), [], id="dangling-instrument"),
        pytest.param(charge(Breach(norm="deed", by="north")), [], id="instrument-of-another-type"),
        pytest.param(charge(Breach(norm=PACT, by="north", conduct="lost")), [], id="dangling-conduct"),
        pytest.param(charge(Breach(norm=PACT, by="lost")), [("pact", "lost", None, True)], id="dangling-bearer"),
    ],
)
def test_who_is_held_to_what(said: Statement, expected: list[Short]) -> None:
    """It is whom the breach or the invocation names, then the accused, then those who are recorded to do it."""
    assert expected == found(said)


@pytest.mark.parametrize("breaches", [1, 2])
def test_a_charge_outweighs_an_appeal_to_the_same(breaches: int) -> None:
    """What is both invoked and said to be broken by one actor for one deed is one case: a breach."""
    said = charge(
        *[Breach(norm=PACT, by="east", conduct=DEED)] * breaches,
        Breach(norm=PACT, by="east"),
        invokes=[
            Invocation(instrument=PACT, bearer="east", conduct=DEED, clause="4"),
            Invocation(instrument=PACT, bearer="west"),
            Invocation(instrument=PACT, bearer="west", clause="4"),
        ],
    )

    assert [("pact", "east", "deed", True), ("pact", "west", None, False), ("pact", "east", None, True)] == found(said)


def test_an_appeal_after_a_charge_changes_nothing() -> None:
    """Whichever comes first, it stays a breach."""

    @attrs.frozen(kw_only=True)
    class Both(Statement):
        """Charges, then appeals."""

        type: ClassVar[str] = "test.both"

        def invoked_norms(self) -> tuple[InvokedNorm, ...]:
            return tuple(InvokedNorm(Ref("pact"), Ref("east"), None, breach=breach) for breach in (True, False))

    assert [("pact", "east", None, True)] == found(Both(id="b"))


def test_cases_of_several_statements_are_apart() -> None:
    """Each statement has its own, in the order of the dossier; each knows its statement and records."""
    first, second = charge(Breach(norm=PACT, by="east", conduct=DEED)), appeal(Invocation(instrument=PACT))

    one, other = cases(Dossier([*WORLD, second, first]), Treaty)

    assert Case(statement=second, instrument=PACT, bearer=None, conduct=None, breach=False) == one
    assert Case(statement=first, instrument=PACT, bearer=Ref("east"), conduct=DEED, breach=True) == other


def test_conflicting_records_make_a_case_each() -> None:
    """Where an id has several records, it is held against all of them that are instruments."""
    again = Treaty(id="pact", title="Pact, amended")
    other = Proposition(id="deed", text="Something else.", conduct=Conduct(by="south"))

    held = found(again, other, appeal(Invocation(instrument="pact", conduct="deed")))

    assert sorted(("pact", by, "deed", False) for by in ("east", "west", "south") * 2) == sorted(held)


# A statement type of one's own.


@attrs.frozen(kw_only=True)
class Summons(Statement):
    """A demand to comply, with everything that is in force."""

    type: ClassVar[str] = "test.summons"

    summoned: Ref[Actor] | None = None

    def invoked_norms(self) -> tuple[InvokedNorm, ...]:
        """What it invokes, and the pact for whom it summons."""
        return (*super().invoked_norms(), InvokedNorm(Ref("pact"), self.summoned, Ref("deed"), breach=True))


def test_a_statement_type_of_ones_own_says_what_it_demands() -> None:
    """What it answers counts as what the library's own statements answer."""
    named = Summons(id="named", summoned=Ref("north"), invokes=[Invocation(instrument=NORM)])
    unnamed = Summons(id="unnamed")

    assert [
        ("pact", "north", "deed", True),
        ("pact", "east", "deed", True),
        ("pact", "west", "deed", True),
        ("norm", None, None, False),
    ] == found(named, unnamed)


# When.


@pytest.mark.parametrize(
    ("said", "when"),
    [
        pytest.param(charge(Breach(norm=PACT, conduct=DEED)), "2024-10", id="time-of-the-deed"),
        pytest.param(appeal(Invocation(instrument=PACT, conduct=VAGUE)), "2023", id="time-of-what-it-is-invoked-for"),
        pytest.param(charge(Breach(norm=PACT, conduct=BARE)), None, id="undated-deed"),
        pytest.param(appeal(Invocation(instrument=PACT)), "2024-11-05", id="appeal-when-it-was-made"),
        pytest.param(appeal(Invocation(instrument=PACT), when="2024-11~"), "2024-11~", id="appeal-about-then"),
        pytest.param(appeal(Invocation(instrument=PACT), when=None), None, id="undated-appeal"),
        pytest.param(charge(Breach(norm=PACT)), "../2024-11-05", id="charge-until-it-was-made"),
        pytest.param(charge(Breach(norm=PACT), when="2024-11"), "../2024-11-30", id="charge-until-its-last-day"),
        pytest.param(charge(Breach(norm=PACT), when="2024-11-05/.."), None, id="charge-some-time"),
        pytest.param(charge(Breach(norm=PACT), when="0987"), "../0987-12-31", id="charge-long-ago"),
        pytest.param(charge(Breach(norm=PACT), when=None), None, id="undated-charge"),
    ],
)
def test_when_an_instrument_would_have_to_bind(said: Statement, when: str | None) -> None:
    """At the time of the deed; without one, when it was appealed to, or at some time until it was said to be broken."""
    case = next(cases(Dossier([*WORLD, said]), Treaty))

    assert (When(when) if when else None) == case.when
