"""Reports as counts."""

from __future__ import annotations

from geoclaims import CORE, Dossier, Office, Person, Record, SpeakerMode, State, Statement, check
from geoclaims.views.terminal.palette import ANSI
from geoclaims.views.terminal.statistics import plain, render

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")


def both(id: str, *based_on: str) -> Record:
    """A statement of both, in a mode that nobody has recorded."""
    return Statement(id=id, speakers=[NORTH, SOUTH], mode=SpeakerMode.UNSTATED, based_on=based_on)


REPORT = check(Dossier([NORTH, SOUTH, both("a"), both("b", "nothing"), both("c")]))


def test_each_rule_is_counted_the_most_frequent_first() -> None:
    """A line for each code and severity, and the line that closes every report."""
    assert [
        "3  ID04  info           collective-mode-unstated",
        "1  IN01  error          bad-reference",
        "",
        f"4 findings (1 error, 3 info), 0 not evaluated, {len(CORE.rules) - 2} of {len(CORE.rules)} rules clean",
    ] == render(REPORT).splitlines()


def test_a_clean_report_is_one_line() -> None:
    """There is nothing to count."""
    assert 1 == len(render(check(Dossier([]))).splitlines())


def test_a_terminal_has_colours() -> None:
    """The code and the severity stand out; the words are the same."""
    assert "\x1b[1mIN01\x1b[0m  \x1b[31;1merror        \x1b[0m  bad-reference" in render(REPORT, ANSI)


def test_programs_get_numbers() -> None:
    """One object for each line."""
    assert [
        {"code": "ID04", "name": "collective-mode-unstated", "severity": "info", "count": 3},
        {"code": "IN01", "name": "bad-reference", "severity": "error", "count": 1},
    ] == plain(REPORT)


def test_what_was_not_evaluated_is_counted_apart() -> None:
    """It is never added to the findings of the same rule."""
    kim, chair = Person(id="kim", name="Kim"), Office(id="chair", name="Chair")
    said = [Statement(id=id, speakers=[kim], office=chair, when="2020") for id in ("x", "y")]
    report = check(Dossier([kim, chair, *said]), select="ID01")

    assert "2  ID01  not evaluated  office-term-anachronism" == render(report).splitlines()[0]
