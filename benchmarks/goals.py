"""What is to be reached, mostly as ratios within one run, and whether it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import attrs
from growth import Row, table

__all__ = ["Goal", "at_least", "at_most", "page"]

MISSED = Path(__file__).with_name("missed.md")
"""Why goals are missed and what was tried, under headings that are the goals' names. People write it."""
SILENCE = "Not explained yet."


@attrs.frozen
class Goal:
    """One goal, and what was measured."""

    name: str
    wanted: str
    measured: float
    met: bool

    @property
    def row(self) -> Row:
        """The goal in the table."""
        return {
            "goal": self.name,
            "wanted": self.wanted,
            "measured": self.measured,
            "": "met" if self.met else "**missed**",
        }


def at_most(name: str, bound: float, measured: float) -> Goal:
    """A goal that is met by what is small."""
    return Goal(name, f"at most {bound:g}", measured, measured <= bound)


def at_least(name: str, bound: float, measured: float) -> Goal:
    """A goal that is met by what is large."""
    return Goal(name, f"at least {bound:g}", measured, measured >= bound)


def page(goals: Iterable[Goal]) -> str:
    """The goals as a table in Markdown, and below it why some are missed."""
    goals = list(goals)
    told = explanations(MISSED.read_text(encoding="utf-8"))
    missed = [goal.name for goal in goals if not goal.met]
    reasons = [f"**{name}.** {told.get(name, SILENCE)}" for name in missed]
    return "\n\n".join([table([goal.row for goal in goals]), *reasons])


def explanations(text: str) -> dict[str, str]:
    """By heading, what stands below it."""
    return {name: body.strip() for name, body in re.findall(r"^## (.+)\n((?:(?!## ).*\n?)*)", text, re.MULTILINE)}
