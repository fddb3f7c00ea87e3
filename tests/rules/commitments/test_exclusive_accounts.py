"""LC03, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest
from commitment_accounts import FIRST, FLEW_ON, FRANCE, SECOND, SHOT, UK, USSR, brief, findings, path, says, yes

from geoclaims import Certainty, Confirmation, Literal, Retraction, Severity, SpeakerMode, Statement

# Suez, 1956: London and Paris denied that they had known of Israel's plans; Pineau told of it ten years later.


def test_two_who_give_accounts_together_are_one_finding() -> None:
    """The first speaker is the holder, in one breath as well as one after the other."""
    first, second = (attrs.evolve(one, speakers=[UK, FRANCE], mode=SpeakerMode.JOINT) for one in (FIRST, SECOND))
    at_once = attrs.evolve(first, claims=[*first.claims, *second.claims])

    assert [("LC03", "uk")] == [(one.code, one.holder) for one in findings(FLEW_ON, SHOT, first, second)]
    (finding,) = findings(FLEW_ON, SHOT, at_once)

    assert ("LC01", "uk") == (finding.code, finding.holder)
    assert "The aircraft left" in finding.path[0].text


# KAL 007, 1983: on 2 September, TASS said that the aircraft had flown on; on 6 September, that it had been stopped.


def test_two_accounts_that_exclude_each_other() -> None:
    """Nobody denied anything, and yet both cannot be kept; the path leads from one account to the other."""
    (finding,) = findings(FLEW_ON, SHOT, FIRST, SECOND)

    assert ("LC03", "warning", ("second", "first"), "ussr") == brief(finding)
    assert "Soviet Union gave accounts that exclude each other, 1983-09-02 and 1983-09-06" == finding.message
    assert ["so", "but"] == [text.split()[0] for text, _ in path(finding)[1:]]
    assert {"first", "shot", "second"} == {record for _, record in path(finding)}


def test_what_was_said_again_is_told_at_the_end() -> None:
    """Anyone who gave an account twice, and then another one, has one finding; what explains it stands in front."""
    again = attrs.evolve(FIRST, id="again")
    (finding,) = findings(FLEW_ON, SHOT, FIRST, again, SECOND)
    added = [(text.partition(":")[0], record) for text, record in path(finding) if text.startswith("at odds")]

    assert [("at odds with one of these", "first")] == added
    assert ("second", "again", "first") == finding.records


def test_accounts_named_when_they_change_are_information() -> None:
    """A later account that confirms the earlier one by name does not pass it over."""
    named = Confirmation(id="second", speakers=USSR, when="1983-09-06", confirms="first", claims=yes(SHOT))
    codes = {(one.code, one.severity) for one in findings(FLEW_ON, SHOT, FIRST, named) if one.code == "LC03"}

    assert {("LC03", Severity.INFO)} == codes


NO_SECOND_ACCOUNT: dict[str, Statement] = {
    "corrected": Retraction(id="second", speakers=USSR, when="1983-09-06", retracts="first", claims=yes(SHOT)),
    "probable": says("second", "1983-09-06", yes(SHOT, Certainty.PROBABLE)),
    "another": says("second", "1983-09-06", yes(SHOT), by="us"),
    "conditional": says("second", "1983-09-06", yes(SHOT, given=Literal(proposition="intruded"))),
}


@pytest.mark.parametrize("second", NO_SECOND_ACCOUNT.values(), ids=NO_SECOND_ACCOUNT)
def test_accounts_that_are_not_both_held(second: Statement) -> None:
    """A correction is not a second account, and neither is a guess, a condition or another actor's."""
    assert () == findings(FLEW_ON, SHOT, FIRST, second)
