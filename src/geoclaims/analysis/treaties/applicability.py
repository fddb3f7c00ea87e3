"""Whether a norm forbids what an actor does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis import _ternary
from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.records.conduct import Conduct, FlowDirection
from geoclaims.records.norms import Norm, VoteOutcome
from geoclaims.text.summaries import quoted, summary
from geoclaims.values.dates import When

__all__ = ["Applicability", "Criterion", "NormApplicability", "keys_cover"]

_NOTHING = Conduct()
_OTHER_WAY: Final[Mapping[FlowDirection | None, FlowDirection]] = {
    FlowDirection.OUTWARD: FlowDirection.INWARD,
    FlowDirection.INWARD: FlowDirection.OUTWARD,
    FlowDirection.EITHER: FlowDirection.EITHER,
}


class Criterion(StrEnum):
    """One respect in which a norm is held against a conduct."""

    OUTCOME = "outcome"
    """Whether the norm was adopted at all."""
    PERIOD = "period"
    """Whether it applied then; not before it was adopted, whatever its period says."""
    ADDRESSEES = "addressees"
    """Whether it binds the actor: as an addressee, an organ of one, or a member of an organization that is one."""
    ACTS = "acts"
    """Whether what was done is among the acts that it forbids."""
    OBJECTS = "objects"
    """Whether what it was done with is of the classes that it reaches."""
    DIRECTION = "direction"
    """Whether the objects moved the way that it regulates."""


@final
@documented
@attrs.frozen(kw_only=True)
class Applicability:
    """Whether a norm applies to what an actor does at a time, criterion by criterion.

    Each criterion is True if the norm reaches the conduct in this respect, False if it excludes it, and None if either
    side is not recorded. The direction of a conduct is turned around for those toward whom it is done; what they and
    others do about it, its `acts` do not tell.
    """

    norm: Norm
    """The norm."""
    criteria: Mapping[Criterion, bool | None]
    """What is held against what, with the answer."""

    @property
    def forbids(self) -> bool | None:
        """Whether the norm forbids it: False if one criterion excludes it, True if all are met, else None."""
        return _ternary.every(self.criteria.values())

    @property
    def excluded_by(self) -> tuple[Criterion, ...]:
        """The criteria that exclude the conduct."""
        return tuple(criterion for criterion, met in self.criteria.items() if met is False)

    @property
    def open(self) -> tuple[Criterion, ...]:
        """The criteria that are not recorded on one side or the other."""
        return tuple(criterion for criterion, met in self.criteria.items() if met is None)

    def __repr__(self) -> str:
        """Return a short summary."""
        answer = {True: "forbids it", False: "does not forbid it", None: "not known"}[self.forbids]
        parts = (("excluded by", self.excluded_by), ("open", self.open))
        reasons = "".join(f"; {name} {', '.join(criteria)}" for name, criteria in parts if criteria)
        return summary(self, f"of {quoted(self.norm.id)}: {answer}{reasons}")


@final
class NormApplicability:
    """Whether norms apply to what actors do.

    Args:
        actors: Who acts for whom: the organs of an addressee are addressed, and the members of a group that is.
    """

    def __init__(self, actors: ActorAnalysis) -> None:
        self._actors = actors

    def judge(self, norm: Norm, actor: str | None, conduct: Conduct | None, when: When | None) -> Applicability:
        """Return how a norm stands to what an actor does at a time; None for what is not known of these."""
        done = self._seen_by(actor, conduct or _NOTHING)
        criteria = {
            Criterion.OUTCOME: None if norm.outcome is None else norm.outcome is VoteOutcome.ADOPTED,
            Criterion.PERIOD: _in_period(norm, when) if when else None,
            Criterion.ADDRESSEES: self._addressed(norm, actor, when) if actor else None,
            Criterion.ACTS: keys_cover(norm.acts, done.acts),
            Criterion.OBJECTS: keys_cover(norm.objects, done.objects),
            Criterion.DIRECTION: _directed(norm.direction, done.direction),
        }
        return Applicability(norm=norm, criteria=criteria)

    def _seen_by(self, actor: str | None, done: Conduct) -> Conduct:
        """Return what it is that an actor does in a conduct: a recipient of what others send does something else."""
        if actor is None or not done.by or self._is_one_of(actor, done.by):
            return done
        received = done.direction is not None and self._is_one_of(actor, done.toward)
        return attrs.evolve(done, acts=(), direction=_OTHER_WAY.get(done.direction) if received else None)

    def _is_one_of(self, actor: str, others: Iterable[str]) -> bool:
        """Return whether an actor is one of some others, an organ of one, or the one whose organ one is."""
        line = self._actors.with_institutions
        return any(other in line(actor) or actor in line(other) for other in others)

    def _addressed(self, norm: Norm, actor: str, when: When | None) -> bool | None:
        if not norm.addressees:
            return None
        answers = [self._actors.acts_for(actor, norm.addressees)]
        answers += [self._actors.belongs(actor, group, when) for group in norm.addressees]
        return _ternary.some(answers)


def keys_cover(keys: Iterable[str], wanted: Iterable[str]) -> bool | None:
    """Whether some keys cover one of those wanted: `arms` covers `arms/ammunition`, which covers `arms` only in part.

    Returns:
        True if one is covered, False if none can be, and None if one is covered in part or nothing is recorded.
    """
    given, asked = ({path for key in some if (path := _path(key))} for some in (keys, wanted))
    if any(path[:length] in given for path in asked for length in range(1, len(path) + 1)):
        return True
    wider = {path[:length] for path in given for length in range(1, len(path) + 1)}
    return False if given and asked and asked.isdisjoint(wider) else None


def _path(key: str) -> tuple[str, ...]:
    return tuple(part.strip().casefold() for part in key.split("/") if part.strip())


def _in_period(norm: Norm, when: When) -> bool | None:
    if norm.adopted and when.certainly_before(norm.adopted):
        return False
    if norm.period is None or not when.possibly_overlaps(norm.period):
        return None if norm.period is None else False
    return True if when.certainly_within(norm.period) else None


def _directed(regulated: FlowDirection | None, actual: FlowDirection | None) -> bool | None:
    if regulated is None or actual is None:
        return True if regulated is FlowDirection.EITHER else None
    return regulated is actual or FlowDirection.EITHER in {regulated, actual}
