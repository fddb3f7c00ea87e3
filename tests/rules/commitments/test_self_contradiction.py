"""LC01, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest
from commitment_accounts import (
    CAST,
    COLLISION,
    EITHER,
    FIRST,
    FLEW_ON,
    SHOT,
    TORPEDO,
    USSR,
    brief,
    findings,
    no,
    says,
    verdicts,
    yes,
)

from geoclaims import Dossier, Proposition, Retraction, check


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("1983-09-02", "1983-09-02", "LC01"),
        ("1983-09-02T08:00:00Z", "1983-09-02", "LC01"),
        ("1983-09-02", "1983-09-03", "LC02"),
        ("1983-09-02", "1983-09", "LC02"),
        ("1983-09", "1983-09", "LC02"),
        ("1983-09-02~", "1983-09-02~", "LC02"),
        ("1983-09-02", None, "LC02"),
        (None, None, "LC02"),
    ],
)
def test_only_what_was_certainly_said_on_one_day_is_a_self_contradiction(
    first: str | None, second: str | None, code: str
) -> None:
    """The severity follows: an error at once, a warning where time may have passed."""
    (finding,) = findings(SHOT, says("a", first, yes(SHOT)), says("b", second, no(SHOT)))

    assert (code, "error" if code == "LC01" else "warning") == (finding.code, finding.severity)
    assert {"a", "b"} == set(finding.records)


@pytest.mark.parametrize("when", ["1983-09-02", None])
def test_one_statement_contradicts_itself_without_a_date(when: str | None) -> None:
    """What is said in one breath was said at once; two accounts at once are no LC03."""
    (finding,) = findings(FLEW_ON, SHOT, says("both", when, yes(FLEW_ON), yes(SHOT)))

    assert ("LC01", "error", ("both",), "ussr") == brief(finding)
    assert f"Soviet Union said two things that cannot both hold, {when or 'undated'}" == finding.message


def test_a_correction_of_the_same_day_is_accepted() -> None:
    """Who says something and corrects it within a day has taken it back."""
    fixed = Retraction(id="fixed", speakers=USSR, when="1983-09-02", retracts="first", claims=no(FLEW_ON))

    assert () == findings(FLEW_ON, FIRST, fixed)


def test_an_impossible_proposition_is_held_against_nobody() -> None:
    """Where the relations of a proposition rule it out, they are at fault, and the rule says so."""
    lost = Proposition(id="lost", text="The aircraft is lost.", implies="shot", contradicts="shot")
    records = (SHOT, lost, says("told", "1983-09-02", yes(lost)), says("later", "1983-09-06", yes(SHOT)))
    report = check(Dossier([*CAST, *records]), select="LC")

    assert () == report.findings
    (entry,) = report.not_evaluated
    assert ("LC01", ("lost",)) == (entry.code, entry.records)
    assert entry.reason.startswith("'The aircraft is lost.' cannot hold by its own relations, so ")


# Kursk, 2000: either a collision or a torpedo on board, "q given not p".


def test_neither_of_two_at_once_is_a_self_contradiction() -> None:
    """It takes the whole argument to have been made on one day."""
    at_once = attrs.evolve(EITHER, when="2002-07-01")
    later = says("neither", "2002-07-01", no(COLLISION), no(TORPEDO))

    assert [("LC01", "error", ("neither", "either"), "ussr")] == verdicts(COLLISION, TORPEDO, at_once, later)
