"""TM05, beyond the examples on its page."""

from __future__ import annotations

import pytest
from rule_answers import findings

from geoclaims import Event, Severity

# The moon landing: Sunday, 20 July 1969.


@pytest.mark.parametrize(
    "text",
    ["Monday, July 20th", "on monday", "MONDAY", "last Monday", "20 July 1969 (Monday)", "Tuesday, 20 July 1969"],
)
def test_a_wrong_weekday_is_an_error(text: str) -> None:
    """The weekday as written is not that of the day."""
    (finding,) = findings("TM05", Event(id="landing", when="1969-07-20", when_text=text))

    assert (finding.severity, finding.records) == (Severity.ERROR, ("landing",))
    assert f"event 'landing' is dated 1969-07-20, a Sunday, but was written {text!r}" == finding.message


@pytest.mark.parametrize(
    ("when", "text"),
    [
        ("1969-07-20", "Sunday, July 20th"),
        ("1969-07-20T20:17:40Z", "sunday"),
        ("1969-07", "Monday"),
        ("1969-07-20~", "Monday"),
        ("1969-07-20/1969-07-21", "Monday"),
        ("[1969-07-20,1969-07-21]", "Monday"),
        ("1969-07-20", "July 20th"),
        ("1969-07-20", "Mondayish"),
        ("1969-07-20", "Saturday or Monday"),
        ("1969-07-20", None),
        (None, "Monday"),
    ],
)
def test_without_one_day_and_one_weekday_nothing_is_said(when: str | None, text: str | None) -> None:
    """It takes exactly one day and exactly one weekday to disagree."""
    assert () == findings("TM05", Event(id="landing", when=when, when_text=text))


@pytest.mark.parametrize(
    "text", ["the day before Monday", "two days after Monday's summit", "Bloody Monday", "Monday or Tuesday", "mondays"]
)
def test_other_days_than_the_weekday_are_left_alone(text: str) -> None:
    """A weekday that only helps to name another day is not a claim about this one."""
    assert () == findings("TM05", Event(id="landing", when="1969-07-20", when_text=text))
