"""TM01, beyond the examples on its page."""

from __future__ import annotations

import pytest
from rule_answers import findings

from geoclaims import Alias, Event, Membership, Obligation, Pledge, Record, Severity, State, Tenure, Treaty


@pytest.mark.parametrize(
    ("record", "path"),
    [
        (Tenure(id="r", person="p", office="o", period="2022/2017"), "period"),
        (Membership(id="r", member="m", organization="o", period="2004-03-29/1999-03-12"), "period"),
        (
            Treaty(id="r", title="T", obligations=[Obligation(kind="defense", period="1991/1955")]),
            "obligations[0].period",
        ),
        (Pledge(id="r", window="2025/2024"), "window"),
        (Event(id="r", when="2024-02-01/2024-01"), "when"),
        (State(id="r", name="R", aliases=[Alias(text="A", valid="1990/1949")]), "aliases[0].valid"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.type,
)
def test_an_inverted_interval_is_found_wherever_it_stands(record: Record, path: str) -> None:
    """Every date of every record is looked at, nested ones as well."""
    (finding,) = findings("TM01", record)

    assert finding.severity is Severity.ERROR
    assert ("r",) == finding.records
    assert finding.message.startswith(f"{record.type} 'r' has {path} ")


@pytest.mark.parametrize(
    "when", ["2024/..", "../2020", "2024/", "/2020", "2024-05/2024-05-10", "2024/2024", "2025?/2024"]
)
def test_an_interval_that_may_be_right_is_accepted(when: str) -> None:
    """Open and unknown ends, and ends that could overlap, are no defect."""
    assert () == findings("TM01", Event(id="e", when=when))
