"""LC08, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import pytest
from commitment_cast import ISSUES, TOLD, USSR, WHITE, back, claim, findings, verdicts

from geoclaims import Document, Evidence, Record, Statement


def resting(kind: type[Statement | Document | Evidence], when: str | None, **fields: Any) -> Record:
    """A record of that kind and date that rests on what was told."""
    field = {Statement: "when", Document: "published", Evidence: "captured"}[kind]
    return kind(id="user", **{"based_on": "told", field: when, **fields})


@pytest.mark.parametrize("kind", [Statement, Document, Evidence])
def test_what_rests_on_retracted_words(kind: type[Statement | Document | Evidence]) -> None:
    """Statements, documents and evidence after the retraction are reported; before it, that day or undated, not."""
    (finding,) = findings("LC", TOLD, back(), resting(kind, "1960-05-08"))

    assert ("LC08", "warning", ("user", "told", "back")) == (finding.code, finding.severity, finding.records)
    assert finding.message.endswith("'user' rests on 'told', which had been taken back, 1960-05-07")
    assert ["told", "back", "user"] == [reason.record for reason in finding.path]
    for when in ("1960-05-06", "1960-05-07", "1960-05", None):
        assert () == findings("LC", TOLD, back(), resting(kind, when))


IN_USE: dict[str, tuple[Record, ...]] = {
    "relayed": (back(), resting(Statement, "1960-06", based_on=[], relays="told")),
    "retraction undated": (back(when=None), resting(Statement, "1960-06")),
    "published before": (back(), resting(Document, "1960-06", published="1960-05-06", revised="1960-06")),
    "correction": (back(), back("user", when="1960-05-07", based_on="told", claims=claim(ISSUES))),
    "the retraction": (back(based_on="told"),),
    "a second retraction": (back(), back("user", when="1960-06", based_on="told")),
    "not taken back": (resting(Statement, "1960-06"),),
}


@pytest.mark.parametrize("records", IN_USE.values(), ids=IN_USE)
def test_what_may_rest_on_retracted_words(records: tuple[Record, ...]) -> None:
    """History may be relayed, and anyone who takes something back rests on it."""
    assert () == findings("LC08", TOLD, *records)


def test_a_strangers_retraction_takes_nothing_back() -> None:
    """It is a bad retraction (LC07), and what rests on the statement still has a ground."""
    found = findings("LC", TOLD, back(speakers=USSR), resting(Statement, "1960-06"))

    assert [("LC07", ("back", "told"))] == [(one.code, one.records) for one in found]


def test_only_earlier_retractions_are_listed() -> None:
    """Of several retractions those count that came before."""
    later = back("later", when="1960-07", speakers=WHITE, on_behalf_of=[])

    assert [("LC08", "warning", ("user", "told", "back"), None)] == verdicts(
        "LC08", TOLD, back(), later, resting(Statement, "1960-06")
    )
