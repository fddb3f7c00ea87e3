"""Contradictions as a reader meets them: two statements, whoever is charged with both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from geoclaims.analysis.contradictions import Contradiction
from geoclaims.analysis.graph import components
from geoclaims.records.actors import Actor
from geoclaims.records.moves import Adopts
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref

__all__ = ["Conflict", "conflicts", "connected"]


@final
@attrs.frozen(kw_only=True)
class Conflict:
    """Two statements that commit the same holders to what cannot both be kept."""

    holders: tuple[Ref[Actor], ...]
    """Everybody who is charged with both, those in whose name they were made first."""
    contradiction: Contradiction
    """The shortest explanation."""

    @property
    def earlier(self) -> Statement:
        """The statement that was made first, as far as that is known: where the explanation begins."""
        return self.contradiction.first.statement

    @property
    def later(self) -> Statement:
        """The other statement; the same one, if it contradicts itself."""
        return self.contradiction.second.statement

    @property
    def simultaneous(self) -> bool:
        """Whether everything that it takes was said in one statement, or certainly on one day."""
        said = self.contradiction.statements
        days = {statement.when.day if statement.when else None for statement in said}
        return len(said) == 1 or (len(days) == 1 and None not in days)

    @property
    def affirmative(self) -> bool:
        """Whether the two are both affirmations: accounts that exclude each other, rather than a yes and a no."""
        return self.contradiction.first.position.holds and self.contradiction.second.position.holds

    @property
    def acknowledged(self) -> bool:
        """Whether the later statement confirms the earlier one by name, and so does not pass it over in silence."""
        known = _certainly_before(self.earlier, self.later)
        pairs = ((self.earlier, self.later), *(() if known else ((self.later, self.earlier),)))
        return any(isinstance(move, Adopts) and move.target == named.id for named, one in pairs for move in one.moves())

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of the statements that it takes, the later of the two first, those of conditionals last."""
        first = (self.later.id, self.earlier.id)
        return tuple(dict.fromkeys((*first, *(said.id for said in self.contradiction.statements))))


def conflicts(contradictions: Iterable[Contradiction]) -> tuple[Conflict, ...]:
    """One conflict for each pair of statements that contradict each other, however many holders and ways there are."""
    pairs: dict[frozenset[int], list[Contradiction]] = {}
    for one in contradictions:
        pairs.setdefault(frozenset((id(one.first.statement), id(one.second.statement))), []).append(one)
    return tuple(_conflict(found) for found in pairs.values())


def connected(conflicts: Iterable[Conflict]) -> tuple[tuple[Conflict, ...], ...]:
    """Conflicts of the same holders that share statements, together; the shortest explanation first.

    Whoever has said one thing ten times and the contrary twice has one account to give and not twenty.
    """
    groups: dict[tuple[Ref[Actor], ...], list[Conflict]] = {}
    for conflict in conflicts:
        groups.setdefault(conflict.holders, []).append(conflict)
    return tuple(gathered for group in groups.values() for gathered in _gathered(group))


def _gathered(group: list[Conflict]) -> Iterable[tuple[Conflict, ...]]:
    shared: dict[str, list[str]] = {}
    for conflict in group:
        shared.setdefault(conflict.earlier.id, []).append(conflict.later.id)
        shared.setdefault(conflict.later.id, []).append(conflict.earlier.id)
    place = {id: number for number, component in enumerate(components(shared)) for id in component}
    gathered: dict[int, list[Conflict]] = {}
    for conflict in sorted(group, key=lambda one: (len(one.contradiction.proof), one.earlier.id, one.later.id)):
        gathered.setdefault(place[conflict.earlier.id], []).append(conflict)
    return (tuple(found) for found in gathered.values())


def _conflict(found: list[Contradiction]) -> Conflict:
    charged = {one.holder for one in found}
    holders = tuple(holder for holder in found[0].first.statement.holders() if holder in charged)
    candidates = [Conflict(holders=holders, contradiction=_in_order(one)) for one in found]
    return min(candidates, key=lambda one: (len(one.contradiction.proof), not one.simultaneous, one.affirmative))


def _in_order(found: Contradiction) -> Contradiction:
    """A contradiction told from its earlier statement on; where the order is not known, from the first id on."""
    first, second = found.first.statement, found.second.statement
    if _certainly_before(first, second):
        return found
    if _certainly_before(second, first):
        return found.backwards
    return found if first.id <= second.id else found.backwards


def _certainly_before(one: Statement, other: Statement) -> bool:
    return bool(one.when and other.when and one.when.certainly_before(other.when))
