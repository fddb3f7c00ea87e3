"""TL09, beyond the examples on its page: how long notice is."""

from __future__ import annotations

from typing import Any

import pytest

from geoclaims import Dossier, Finding, LegalCharacter, Party, Record, Severity, State, Treaty, check

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")


def findings(*records: Record) -> tuple[Finding, ...]:
    """What TL finds beside the states."""
    return check(Dossier([NORTH, SOUTH, *records]), select="TL").findings


def pact(party: dict[str, Any] | None = None, **fields: Any) -> Treaty:
    """A pact of North."""
    return Treaty(id="pact", title="Pact", parties=Party(actor=NORTH, **(party or {})), **fields)


def notice(given: str | None, left: str | None, months: int | None = 6, **fields: Any) -> list[Finding]:
    """What TL09 finds of a withdrawal."""
    party = {"consented": "1950", "notice": given, "withdrawn": left}
    return [one for one in findings(pact(party, notice_months=months, **fields)) if one.code == "TL09"]


def test_short_notice_word_by_word() -> None:
    """The finding names both dates and what is asked for, by whom."""
    (finding,) = notice("2019-02-02", "2019-03-01")
    (silent,) = notice("2019-02-02", "2019-03-01", None)

    assert ("TL09", Severity.WARNING, ("pact", "north")) == (finding.code, finding.severity, finding.records)
    assert (
        "North gave notice 2019-02-02 and withdrew 2019-03-01 from 'Pact', but it asks for 6 months of notice"
    ) == finding.message
    assert silent.message.endswith(" from 'Pact', but the law of treaties asks for 12 months of notice")
    assert [("gave notice 2019-02-02 and withdrew 2019-03-01", "pact")] == [
        (reason.text, reason.record) for reason in finding.path
    ]
    assert notice("2019-02-02", "2019-02-01", 0)[0].message.endswith("from 'Pact', but notice comes first")
    assert notice("2019-02-02", "2019-02-03", 1)[0].message.endswith("it asks for 1 month of notice")


@pytest.mark.parametrize(
    ("given", "left", "months", "found"),
    [
        ("2019-01-31", "2019-02-28", 1, 0),
        ("2019-01-31", "2019-02-27", 1, 1),
        ("2020-01-31", "2020-02-28", 1, 1),
        ("2020-01-31", "2020-02-29", 1, 0),
        ("2019-08-31", "2020-02-29", 6, 0),
        ("2019-08-31", "2020-02-28", 6, 1),
        ("2019-12-15", "2020-01-14", 1, 1),
        ("2019-12-15", "2020-01-15", 1, 0),
        ("2019-11-30", "2019-12-30", 1, 0),
        ("2020-02-29", "2021-02-27", None, 1),
        ("2020-02-29", "2021-02-28", None, 0),
        ("2019-06-30", "2021-06-29", 24, 1),
        ("2019-06-30", "2021-06-30", 24, 0),
        ("2019-06-30", "2019-06-30", 0, 0),
        ("2019-06-30", "2019-06-29", 0, 1),
    ],
)
def test_months_end_on_the_day_with_their_number(given: str, left: str, months: int | None, found: int) -> None:
    """A month later is the day of the same number, or the last day of a shorter month."""
    assert found == len(notice(given, left, months))


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (None, "2019"),
        ("2019", None),
        ("2019", "2019-07-01"),
        ("2019-01/2019-03", "2019-07-01"),
        ("[2018-01-01,2019-06-01]", "2019-06-02"),
        ("2019-06-01", "[2019-06-02,2020]"),
        ("2019-06-01", "2019-06-02/.."),
        ("../2019-06-01", "2019-06-02"),
        ("2019-06-01", "2019"),
    ],
)
def test_whatever_may_have_been_in_time_is(given: str | None, left: str | None) -> None:
    """Both dates have to be there, and too near to each other in every reading."""
    assert [] == notice(given, left)


@pytest.mark.parametrize("months", [2**63, 12 * 8000])
def test_a_notice_beyond_the_calendar_is_survived(months: int) -> None:
    """Who may never leave has left too soon; nothing raises."""
    assert [] == notice("9998-06-01", "9999-06-01", 12)
    assert 1 == len(notice("2019-01-01", "9998-12-31", months))
    assert [] == notice("2019-01-01", "9999", months)


@pytest.mark.parametrize(
    ("character", "months", "found"),
    [
        (LegalCharacter.TREATY, None, 1),
        (LegalCharacter.POLITICAL, None, 0),
        (LegalCharacter.CONTESTED, None, 0),
        (LegalCharacter.POLITICAL, 6, 1),
        (LegalCharacter.CONTESTED, 6, 1),
    ],
)
def test_the_law_of_treaties_is_for_treaties(character: LegalCharacter, months: int | None, found: int) -> None:
    """Article 56(2) asks nothing of a political instrument; the clause of its own text is its own."""
    assert found == len(notice("2018-05-08", "2018-05-09", months, character=character))


def test_each_entry_of_a_party_is_judged() -> None:
    """Who left thrice may have left too soon twice, which is one finding, and is told to the last."""
    lives = [
        Party(actor=NORTH, consented="1950", notice="1960", withdrawn="1962"),
        Party(actor=NORTH, consented="1964", notice="1966-01", withdrawn="1966-02"),
        Party(actor=NORTH, consented="1970", notice="1980-01-01", withdrawn="1980-01-02"),
        Party(actor=SOUTH, consented="1950", notice="1990-01-01", withdrawn="1990-01-02"),
    ]

    north, south = findings(Treaty(id="pact", title="Pact", parties=lives, notice_months=6))

    assert (("pact", "north"), ("pact", "south")) == (north.records, south.records)
    assert (
        "North gave notice 1966-01 and withdrew 1966-02; and gave notice 1980-01-01 and withdrew 1980-01-02 "
        "from 'Pact', but it asks for 6 months of notice"
    ) == north.message
    assert [2, 1] == [len(one.path) for one in (north, south)]
