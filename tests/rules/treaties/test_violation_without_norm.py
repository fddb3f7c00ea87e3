"""TL07, beyond the examples on its page."""

from __future__ import annotations

import pytest

from geoclaims import (
    Allegation,
    Breach,
    Document,
    Dossier,
    Finding,
    Invocation,
    Norm,
    Record,
    Severity,
    State,
    Statement,
    Treaty,
    check,
)

# In 2014 the Budapest Memorandum of 1994 was said to be broken, sometimes by name and sometimes not.

UKRAINE, RUSSIA = State(id="ukraine", name="Ukraine"), State(id="russia", name="Russia")
MEMORANDUM = Treaty(id="budapest", title="Budapest Memorandum")
CHARTER = Norm(id="charter-2-4", title="UN Charter", paragraph="article 2(4)")
CAST = (UKRAINE, RUSSIA, MEMORANDUM, CHARTER)


def charge(*breaches: Breach, based_on: tuple[str, ...] = (), relays: tuple[str, ...] = ()) -> Allegation:
    """A charge against Russia."""
    return Allegation(
        id="charge", speakers=[UKRAINE], accused=[RUSSIA], breaches=breaches, based_on=based_on, relays=relays
    )


def findings(*records: Record) -> tuple[Finding, ...]:
    """What TL07 finds beside the cast."""
    return check(Dossier([*CAST, *records]), select="TL07").findings


def test_a_nameless_breach_is_a_warning() -> None:
    """The finding names those who are said to have broken something."""
    (finding,) = findings(charge(Breach(by=RUSSIA)))

    assert (finding.severity, finding.records) == (Severity.WARNING, ("charge", "russia"))
    assert "allegation 'charge' charges Russia with a breach but names no rule that was broken" == finding.message
    assert ["charge"] == [reason.record for reason in finding.path]


def test_the_accused_answer_for_a_breach_without_a_doer() -> None:
    """A breach by nobody in particular is one by the accused."""
    (finding,) = findings(charge(Breach()))

    assert ("charge", "russia") == finding.records


def test_without_anybody_accused_somebody_is() -> None:
    """The message stays a sentence where nobody is named, and names an id that nobody has."""
    nobody = Allegation(id="charge", breaches=[Breach()])
    lost = Allegation(id="charge", breaches=[Breach(by="lost")])

    assert "charges somebody with" in findings(nobody)[0].message
    assert "charges lost with" in findings(lost)[0].message


def test_several_doers_are_one_finding() -> None:
    """One charge is one defect, however many are charged."""
    (finding,) = findings(charge(Breach(by=UKRAINE), Breach(by=RUSSIA)))

    assert ("charge", "russia", "ukraine") == finding.records
    assert "charges Russia and Ukraine with" in finding.message


@pytest.mark.parametrize("norm", [MEMORANDUM, CHARTER], ids=lambda record: record.type)
def test_a_named_rule_is_accepted(norm: Treaty | Norm) -> None:
    """A treaty or a norm says what was broken."""
    assert () == findings(charge(Breach(by=RUSSIA, norm=norm)))


def test_an_accusation_of_no_breach_is_accepted() -> None:
    """Accusing an actor of something is not yet a charge in law."""
    assert () == findings(charge())


def test_a_rule_invoked_in_the_same_statement_is_accepted() -> None:
    """Naming the instrument beside the charge names the rule."""
    invoking = Allegation(
        id="charge", accused=[RUSSIA], breaches=[Breach()], invokes=[Invocation(instrument=MEMORANDUM)]
    )

    assert () == findings(invoking)


@pytest.mark.parametrize(
    "source",
    [
        Allegation(id="source", breaches=[Breach(norm=MEMORANDUM)]),
        Statement(id="source", invokes=[Invocation(instrument=CHARTER)]),
    ],
    ids=["alleged", "invoked"],
)
def test_a_rule_named_upstream_is_accepted(source: Statement) -> None:
    """What the charge relays or rests on may name the rule, at any distance."""
    between = Document(id="between", based_on=["source"])

    assert () == findings(source, charge(Breach(), relays=("source",)))
    assert () == findings(source, between, charge(Breach(), based_on=("between",)))


def test_a_rule_named_elsewhere_does_not_help() -> None:
    """Another's charge, on which this one does not rest, says nothing about this one."""
    assert 1 == len(findings(Allegation(id="other", breaches=[Breach(norm=MEMORANDUM)]), charge(Breach())))


def test_circular_sourcing_is_survived() -> None:
    """A charge that rests on what rests on it is still judged."""
    circle = Statement(id="circle", based_on=["charge"])

    assert 1 == len(findings(circle, charge(Breach(), based_on=("circle",))))


def test_a_norm_for_one_breach_does_not_serve_another() -> None:
    """Each charge of a breach needs a rule of its own."""
    allegation = Allegation(id="a", accused=["n"], breaches=[Breach(norm="norm", clause="1"), Breach(clause="2")])
    records = [allegation, State(id="n", name="N"), Norm(id="norm", title="Embargo")]

    assert ["TL07"] == [finding.code for finding in check(Dossier(records)).findings]
