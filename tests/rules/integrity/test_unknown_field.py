"""IN06, beyond the examples on its page."""

from __future__ import annotations

import attrs
from rule_answers import findings

from geoclaims import Claim, Event, Place, Severity, State, Statement, UnknownRecord

NORTH = State(id="north", name="North")


def test_an_unknown_field_deep_inside_is_found() -> None:
    """Nested values are looked into, each with the fields that it knows."""
    where = Place(name="Kyiv", extra={"latitud": 50.45})
    (finding,) = findings("IN06", Event(id="e", where=where))

    assert "event 'e' has the unknown field where.latitud; did you mean latitude?" == finding.message
    assert (finding.severity, finding.records) == (Severity.WARNING, ("e",))


def test_a_field_like_no_other_gets_no_advice() -> None:
    """A wrong guess is worse than none."""
    (finding,) = findings("IN06", attrs.evolve(NORTH, extra={"qqqqqq": 1}))

    assert "state 'north' has the unknown field qqqqqq" == finding.message


def test_each_unknown_field_is_a_finding() -> None:
    """Every one of them may have silenced a check."""
    claim = Claim(proposition="p", extra={"certainly": True})

    assert 3 == len(findings("IN06", Statement(id="s", claims=[claim], extra={"wen": 1, "spekers": []})))


def test_the_content_of_an_unknown_record_is_no_unknown_field() -> None:
    """Records of unknown type have no known fields; they are IN05."""
    assert () == findings("IN06", UnknownRecord(tag="x", id="u", extra={"anything": 1}))
