"""LC07, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_cast import DEPARTMENT, HERTER, HERTER_IN_OFFICE, SECRETARY, TOLD, US, USSR, WHITE, back, findings

from geoclaims import Record, UnnamedSource

# On 5 May 1960 Lincoln White spoke for the State Department.


@pytest.mark.parametrize(
    ("changes", "message", "holder"),
    [
        ({"when": "1960-05-04"}, "which was said later, 1960-05-05", "state-dept"),
        ({"when": "1960-04"}, "which was said later, 1960-05-05", "state-dept"),
        (
            {"speakers": USSR},
            "which commits the State Department and Lincoln White, not Soviet Union",
            "ussr",
        ),
    ],
)
def test_a_retraction_of_what_is_not_ones_own(changes: dict[str, Any], message: str, holder: str) -> None:
    """Later words and others' words cannot be taken back."""
    (finding,) = findings("LC", TOLD, back(**changes))

    assert ("LC07", "error", ("back", "told"), holder) == (
        finding.code,
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert f"retraction 'back' takes back 'told', {message}" == finding.message
    assert ["told", "back"] == [reason.record for reason in finding.path]


def test_a_second_retraction_lists_all_earlier_ones() -> None:
    """What had been taken back already cannot be taken back again; each earlier retraction is named once."""
    earlier = (back("b", when="1960-05-06"), back("a", when="1960-05-06", speakers=WHITE, on_behalf_of=DEPARTMENT))
    (finding,) = [one for one in findings("LC", TOLD, *earlier, back()) if one.records[0] == "back"]

    assert ("LC07", ("back", "told", "a", "b")) == (finding.code, finding.records)
    assert "retraction 'back' takes back 'told', which had been taken back already" == finding.message
    assert ["told", "a", "b", "back"] == [reason.record for reason in finding.path]


STATE_CLOSE = UnnamedSource(id="official", name="an official", close_to=DEPARTMENT)
IN_ORDER: dict[str, tuple[Record, ...]] = {
    "principal": (TOLD, back()),
    "same day": (TOLD, back(when="1960-05-05")),
    "wide date": (TOLD, back(when="1960-05")),
    "undated": (TOLD, back(when=None)),
    "two on one day": (TOLD, back(), back("other")),
    "second of that month": (TOLD, back(), back("other", when="1960-05")),
    "second undated": (TOLD, back(), back("other", when=None)),
    "another's second": (TOLD, back(), back("other", when="1960-05-09", speakers=US)),
    "speaker himself": (TOLD, back(speakers=WHITE)),
    "above the principal": (TOLD, back(speakers=US)),
    "nobody retracts": (TOLD, back(speakers=["us", "ussr"])),
    "nobody told": (attrs.evolve(TOLD, speakers=["us", "ussr"], on_behalf_of=[]), back()),
    "organ": (attrs.evolve(TOLD, speakers=DEPARTMENT, on_behalf_of=[]), back(speakers=US)),
    "office": (attrs.evolve(TOLD, office=SECRETARY, on_behalf_of=[]), back()),
    "office above": (attrs.evolve(TOLD, office=SECRETARY, on_behalf_of=[]), back(speakers=US)),
    "tenure": (attrs.evolve(TOLD, speakers=HERTER, on_behalf_of=[]), HERTER_IN_OFFICE, back()),
    "close to": (attrs.evolve(TOLD, speakers="official", on_behalf_of=[]), STATE_CLOSE, back()),
    "above close to": (attrs.evolve(TOLD, speakers="official", on_behalf_of=[]), STATE_CLOSE, back(speakers=US)),
    "lost": (back(retracts="lost"),),
}


@pytest.mark.parametrize("records", IN_ORDER.values(), ids=IN_ORDER)
def test_a_retraction_that_is_in_order(records: tuple[Record, ...]) -> None:
    """Anyone who answers for a statement may take it back, and what is uncertain is not a fault."""
    assert () == findings("LC", *records)
