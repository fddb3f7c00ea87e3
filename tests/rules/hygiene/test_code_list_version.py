"""DH02, beyond the examples on its page."""

from __future__ import annotations

import pytest
from code_records import state
from rule_answers import findings, gaps

from geoclaims import Severity


def test_a_code_of_two_meanings_word_by_word() -> None:
    """The finding tells both meanings, and the versions in which they hold."""
    (finding,) = findings("DH02", state(("wikidata", "Q1"), ("CAMEO", "016")))

    assert (Severity.WARNING, ("north",)) == (finding.severity, finding.records)
    assert (
        "state 'north': '016' of CAMEO means 'Deny responsibility' (1.1b3, gdelt) or 'Make empathetic comment' "
        "(0.5B1), and the version of the list is not given"
    ) == finding.message
    assert [("codes[1] has no version", "north")] == [(reason.text, reason.record) for reason in finding.path]


@pytest.mark.parametrize(
    ("scheme", "value", "version", "found"),
    [
        ("cameo", "016", None, 1),
        ("cameo", "127", None, 1),
        ("cameo", "016", "1.1b3", 0),
        ("cameo", "016", "whatever", 0),
        ("cameo", "057", None, 0),
        ("cameo", "9999", None, 0),
        ("iso3166-1-alpha-2", "CS", None, 1),
        ("ISO 3166-1 alpha-2", "CS", None, 1),
        ("iso3166-1-alpha-2", "CS", "1990", 0),
        ("iso3166-1-alpha-2", "KP", None, 0),
        ("iso3166-1-alpha-2", "SU", None, 0),
        ("iso3166-1-alpha-3", "SCG", None, 0),
        ("cow", "365", None, 0),
        ("fips10-4", "RS", None, 0),
        (None, "016", None, 0),
        ("iso3166-1", "CS", None, 0),
        ("mine", "016", None, 0),
    ],
)
def test_only_a_meaning_that_changed_needs_a_version(
    scheme: str | None, value: str, version: str | None, found: int
) -> None:
    """A version that is given, one meaning in all of them, and lists of others are left alone."""
    assert found == len(findings("DH02", state((scheme, value, version))))


@pytest.mark.usefixtures("_without_pycountry")
def test_without_the_extra_no_change_of_meaning_is_seen() -> None:
    """What CS meant when cannot be looked up, which is said; CAMEO is judged as ever."""
    (entry,) = gaps("DH02", state(("iso3166-1-alpha-2", "CS")), state(("cameo", "016"), id="south"))

    assert ("DH02", ("north",)) == (entry.code, entry.records)
    assert entry.reason.startswith("whether codes have changed their meaning is not checked: ")
    assert [("south",)] == [
        one.records for one in findings("DH02", state(("iso3166-1-alpha-2", "CS")), state(("cameo", "016"), id="south"))
    ]
