"""QT04, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from quantity_figures import figure, findings

from geoclaims import Proposition, Record

# The Somme, 1916: casualties are not dead, and divisions are not men.

DEAD, LOST = figure("dead", 19_240, 19_240), figure("lost", 57_470, 57_470, basis="casualties")


# The first day on the Somme: 19,240 killed and 38,230 others were 57,470 casualties.

PARTS = (19_240, 38_230)


def total(low: float | None, high: float | None, *parts: Proposition, **of: Any) -> tuple[Record, ...]:
    """A total and its parts."""
    return (*parts, attrs.evolve(figure("total", low, high, **of), sum_of=[part.id for part in parts]))


def parts(*values: float | None) -> list[Proposition]:
    """Exact figures."""
    return [figure(f"p{place}", value, value) for place, value in enumerate(values)]


@pytest.mark.parametrize(
    ("records", "message"),
    [
        (total(None, 57_469, *parts(*PARTS)), "at least 57470, more than the total's 57469"),
        (total(57_471, None, *parts(*PARTS)), "at most 57470, less than the total's 57471"),
        (total(0, 5, figure("p0", 6, None)), "at least 6, more than the total's 5"),
        (total(5, 9, figure("p0", None, 4)), "at most 4, less than the total's 5"),
        (
            (*parts(5), attrs.evolve(figure("total", 0, 4), sum_of=["p0", "p0"])),
            "at least 5, more than the total's 4",
        ),
        (total(None, 0.2, *parts(0.1, 0.2)), "at least 0.3, more than the total's 0.2"),
    ],
    ids=["too many", "too few", "open above", "open below", "one part named twice", "floats"],
)
def test_parts_that_cannot_add_up(records: tuple[Record, ...], message: str) -> None:
    """Below and above the total's bounds, the sum is an error; the parts come before the total."""
    (finding,) = findings(*records)
    ids = [record.id for record in records]

    assert ("QT04", "error", (ids[-1], *ids[:-1])) == (finding.code, finding.severity, finding.records)
    assert f"the parts of 'total' add up to {message}" == finding.message
    assert ids == [reason.record for reason in finding.path]


ADDING_UP: dict[str, tuple[Record, ...]] = {
    "exact": total(57_470, 57_470, *parts(*PARTS)),
    "no bounds": total(None, None, *parts(*PARTS)),
    "a part unknown": total(1, 1, *parts(5, None)),
    "open parts": total(1, 1, figure("p0", 5, 5), figure("p1", None, 5), figure("p2", 0, None)),
    "no figure": total(1, 1, attrs.evolve(DEAD, quantity=None)),
    "a total about": total(1, 1, *parts(5), approximate=True),
    "a part about": total(1, 1, figure("p0", 5, 5, approximate=True)),
    "unit": total(1, 1, figure("p0", 5, 5, unit=None)),
    "basis": total(1, 1, figure("p0", 5, 5, basis=None)),
    "a part lost": total(1, 1, *parts(5, 5))[1:],
    "no parts": total(1, 1),
    "no total": (*parts(5), attrs.evolve(DEAD, quantity=None, sum_of="p0")),
    "one part named twice": (*parts(5), attrs.evolve(figure("total", 5, 5), sum_of=["p0", "p0"])),
}


@pytest.mark.parametrize("records", ADDING_UP.values(), ids=ADDING_UP)
def test_parts_that_may_add_up(records: tuple[Record, ...]) -> None:
    """What bounds, hedges and gaps leave open is not an error."""
    assert () == findings(*records)
