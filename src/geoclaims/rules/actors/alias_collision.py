"""One name stands for two actors at one time, or for one actor in two senses.

## Why it matters
Anyone who reads the name in a source cannot tell who is meant. A capital stands for a government and for a place; a
name passes from one state to the next. Each is fine, as long as the record says which and when.

## Reported
```python
north = State(id="north", name="North Isle", aliases=[Alias(text="Isle")])
south = State(id="south", name="South Isle", aliases=[Alias(text="Isle")])
dossier = Dossier([north, south])
```

## Accepted
```python
north = State(id="north", name="North Isle", aliases=[Alias(text="Isle", valid="1948/1972")])
south = State(id="south", name="South Isle", aliases=[Alias(text="Isle", valid="1990/..")])
dossier = Dossier([north, south])
```

## Limits
It compares aliases with each other and with usual names, whatever their case. An alias counts for as long as it was
`valid`, or else for as long as its actor existed. Two have to overlap for certain, or both have no dates at all; where
only one has, nothing is said. Two actors may share an alias if each has it in a `sense` of its own. Two usual names
that are alike are no aliases: people share names.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.actors import Actor
from geoclaims.values.dates import When

__all__ = ["alias_collision"]


class _Use(NamedTuple):
    """A name in use for an actor."""

    text: str
    actor: Actor
    valid: When | None
    stretch: tuple[date, date] | None
    sense: str | None
    alias: bool

    def collides(self, other: _Use) -> bool:
        """Whether a reader cannot tell which of the two is meant, or the record which of two senses."""
        told_apart = bool(self.sense and other.sense and self.sense != other.sense)
        same = self.actor.id == other.actor.id
        return self.overlaps(other) and (told_apart if same else not told_apart and (self.alias or other.alias))

    def overlaps(self, other: _Use) -> bool:
        """Whether both were in use at one time for certain; of two without dates, nothing says that they were not."""
        if self.stretch is None or other.stretch is None:
            return self.valid is None and other.valid is None
        return self.stretch[0] <= other.stretch[1] and other.stretch[0] <= self.stretch[1]

    def __str__(self) -> str:
        sense = f" in the sense {self.sense!r}" if self.sense else ""
        return f"{self.actor.caption}{sense}" + (f" ({self.valid})" if self.valid else "")


def _stretch(valid: When | None) -> tuple[date, date] | None:
    """The days of which it is certain; a bare year does not say on which of its days."""
    return valid.core if valid and (valid.is_interval or valid.day) else None


@rule("ID05", since="0.4.0", severity=Severity.WARNING, sound=True)
def alias_collision(analysis: Analysis) -> Iterator[Finding]:
    uses: dict[str, list[_Use]] = {}
    for actor in analysis.dossier.of(Actor):
        for use in _uses(actor):
            uses.setdefault(" ".join(use.text.casefold().split()), []).append(use)
    for found in uses.values():
        colliding = [use for use in found if any(use.collides(other) for other in found)]
        if colliding:
            yield _finding(sorted(colliding, key=lambda use: (use.actor.id, str(use), use.text)))


def _uses(actor: Actor) -> Iterator[_Use]:
    existed = actor.existed
    yield _Use(actor.name, actor, existed, _stretch(existed), None, alias=False)
    for alias in actor.aliases:
        valid = alias.valid or existed
        yield _Use(alias.text, actor, valid, _stretch(valid), alias.sense, alias=True)


def _finding(uses: list[_Use]) -> Finding:
    actors = {use.actor.id for use in uses}
    alike = len({use.actor.caption for use in uses}) < len(actors)  # then only their ids tell them apart
    named = dict.fromkeys(f"{use}, {use.actor.id!r}" if alike else str(use) for use in uses)
    return Finding(
        message=f"{uses[0].text!r} stands for {' and '.join(named)}",
        records=tuple(dict.fromkeys(use.actor.id for use in uses)),
        path=tuple(Reason(text=f"{use.text!r}: {use}", record=use.actor.id) for use in uses),
    )
