"""QT02, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from quantity_figures import figure, findings, verdicts

from geoclaims import Proposition, Record

# The Somme, 1916: casualties are not dead, and divisions are not men.

DEAD, LOST = figure("dead", 19_240, 19_240), figure("lost", 57_470, 57_470, basis="casualties")


@pytest.mark.parametrize("relation", ["sum_of", "implies", "equivalent_to"])
@pytest.mark.parametrize(
    ("other", "how"),
    [
        (LOST, "basis ('killed', 'casualties')"),
        (figure("other", 13, 13, unit="division"), "unit ('person', 'division')"),
        (
            figure("other", 13, 13, unit="division", basis="deployed"),
            "basis ('killed', 'deployed') and unit ('person', 'division')",
        ),
    ],
    ids=["basis", "unit", "both"],
)
def test_unlike_figures_in_relation(relation: str, other: Proposition, how: str) -> None:
    """Each of the relations joins figures, and the message says in what they differ."""
    related: dict[str, Any] = {relation: other.id}
    (finding,) = findings(attrs.evolve(DEAD, **related), other)

    assert ("QT02", "info", ("dead", other.id)) == (finding.code, finding.severity, finding.records)
    assert f"'dead' and {other.id!r} are put into relation, but their figures differ in {how}" == finding.message
    assert [("dead.", "dead"), (other.text, other.id)] == [(reason.text, reason.record) for reason in finding.path]


def test_a_relation_stated_twice_is_one_finding() -> None:
    """Both ways, and by two relations, it is still one pair."""
    both = attrs.evolve(DEAD, implies="lost", equivalent_to="lost"), attrs.evolve(LOST, equivalent_to="dead")

    assert [("QT02", "info", ("dead", "lost"))] == verdicts(*both)


RELATED: dict[str, tuple[Record, ...]] = {
    "apart": (DEAD, LOST),
    "excluded": (attrs.evolve(DEAD, contradicts="lost"), LOST),
    "alike": (attrs.evolve(DEAD, implies="lost"), figure("lost", 1, 1)),
    "unstated there": (attrs.evolve(DEAD, implies="lost"), figure("lost", 1, 1, basis=None, unit=None)),
    "unstated here": (attrs.evolve(figure("dead", 1, 1, basis=None), implies="lost"), LOST),
    "no figure there": (attrs.evolve(DEAD, implies="lost"), attrs.evolve(LOST, quantity=None)),
    "no figure here": (attrs.evolve(DEAD, implies="lost", quantity=None), LOST),
    "unrecorded": (attrs.evolve(DEAD, implies="lost"),),
}


@pytest.mark.parametrize("records", RELATED.values(), ids=RELATED)
def test_figures_that_may_be_related(records: tuple[Record, ...]) -> None:
    """Only bases and units that are stated on both sides can differ."""
    assert () == findings(*records)
