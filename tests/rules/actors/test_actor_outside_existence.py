"""ID02, beyond the examples on its page."""

from __future__ import annotations

import pytest
from rule_answers import findings

from geoclaims import Denial, Document, Event, Party, Record, Severity, State, Statement, Tenure, Treaty

SOVIET_UNION = State(id="ussr", name="Soviet Union", existed="1922-12-30/1991-12-26")


def test_a_party_signs_after_its_end() -> None:
    """The Soviet Union signs nothing in 1995, in a treaty's party table either."""
    treaty = Treaty(id="treaty", title="Treaty", parties=[Party(actor=SOVIET_UNION, signed="1995-03-01")])
    (finding,) = findings("ID02", SOVIET_UNION, treaty)

    assert ("treaty", "ussr") == finding.records
    assert finding.severity is Severity.ERROR
    assert ["treaty", "ussr"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    "record",
    [
        Event(id="r", participants=["ussr"], when="1922-12-29"),
        Statement(id="r", speakers=["ussr"], when="1992"),
        Denial(id="r", participants=["ussr"], when="1993-01/.."),
        Document(id="r", publisher="ussr", published="1992-01-01"),
        Tenure(id="r", person="ussr", office="o", period="1995/1999"),
    ],
    ids=lambda record: record.type,
)
def test_whoever_acts_has_to_exist(record: Record) -> None:
    """Speaking, taking part, publishing and holding office are all acts."""
    assert 1 == len(findings("ID02", SOVIET_UNION, record))


@pytest.mark.parametrize("when", ["1991-12-26", "1991", "1985/2000", "1992?", None])
def test_whatever_may_lie_within_the_existence_is_accepted(when: str | None) -> None:
    """An overlap in some reading is enough, and without a date there is no question."""
    assert () == findings("ID02", SOVIET_UNION, Statement(id="s", speakers=["ussr"], when=when))


@pytest.mark.parametrize("actor", [State(id="ussr", name="Soviet Union"), Document(id="ussr")])
def test_without_a_recorded_existence_there_is_no_question(actor: Record) -> None:
    """An actor without `existed`, and a record that is no actor, are left alone."""
    assert () == findings("ID02", actor, Statement(id="s", speakers=["ussr"], when="1995"))


def test_an_actor_named_twice_is_reported_once() -> None:
    """A speaker who also takes part is one defect."""
    said = Statement(id="s", speakers=["ussr"], participants=["ussr"], when="1995")

    assert 1 == len(findings("ID02", SOVIET_UNION, said))
