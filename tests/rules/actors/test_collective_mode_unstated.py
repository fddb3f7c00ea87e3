"""ID04, beyond the examples on its page."""

from __future__ import annotations

import pytest
from rule_answers import findings

from geoclaims import Actor, Denial, Severity, SpeakerMode, State, Statement

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")


def test_the_speakers_of_an_unstated_mode_are_named() -> None:
    """The finding names who may or may not be bound."""
    (finding,) = findings("ID04", NORTH, SOUTH, Denial(id="d", speakers=[SOUTH, NORTH]))

    assert ("d", "south", "north") == finding.records
    assert finding.severity is Severity.INFO
    assert finding.message.startswith("South and North made denial 'd'")


@pytest.mark.parametrize("mode", [SpeakerMode.JOINT, SpeakerMode.EACH, SpeakerMode.INDIVIDUAL])
def test_a_stated_mode_is_accepted(mode: SpeakerMode) -> None:
    """Once the mode is recorded there is nothing left to ask."""
    assert () == findings("ID04", NORTH, SOUTH, Statement(id="s", speakers=[NORTH, SOUTH], mode=mode))


@pytest.mark.parametrize("speakers", [[], [NORTH], [NORTH, NORTH]], ids=["none", "one", "one twice"])
def test_one_speaker_needs_no_mode(speakers: list[Actor]) -> None:
    """The mode is of no consequence for one speaker."""
    assert () == findings("ID04", NORTH, Statement(id="s", speakers=speakers))
