"""Contradictions per pair of statements, with every actor that is committed to both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis._graphs.search import components
from geoclaims.analysis._order import certainly_before, on_one_day
from geoclaims.analysis.commitments.contradictions import Contradiction
from geoclaims.records.actors import Actor
from geoclaims.records.moves import Adopts
from geoclaims.records.statements import Statement
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.ref import Ref

__all__ = ["ContradictoryStatements", "connected", "pair_up"]


@final
@documented
@attrs.frozen(kw_only=True)
class ContradictoryStatements:
    """Two statements that commit the same holders to what cannot both be kept."""

    holders: tuple[Ref[Actor], ...]
    """Everybody who is committed to both, those in whose name they were made first."""
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
        return len(said) == 1 or on_one_day(*said)

    @property
    def affirmative(self) -> bool:
        """Whether the two are both affirmations: accounts that exclude each other, rather than a yes and a no."""
        return self.contradiction.first.position.holds and self.contradiction.second.position.holds

    @property
    def acknowledged(self) -> bool:
        """Whether the later statement confirms the earlier one by name, and so does not pass it over in silence."""
        known = certainly_before(self.earlier, self.later)
        pairs = ((self.earlier, self.later), *(() if known else ((self.later, self.earlier),)))
        return any(isinstance(move, Adopts) and move.target == named.id for named, one in pairs for move in one.moves())

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of the statements that it takes, the later of the two first, those of conditionals last."""
        first = (self.later.id, self.earlier.id)
        return tuple(dict.fromkeys((*first, *(said.id for said in self.contradiction.statements))))

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(self, f"of {listed(self.holders)}: {quoted(self.earlier.id)} against {quoted(self.later.id)}")


def pair_up(contradictions: Iterable[Contradiction]) -> tuple[ContradictoryStatements, ...]:
    """One entry for each pair of statements that contradict each other, however many holders and proofs there are."""
    pairs: dict[frozenset[int], list[Contradiction]] = {}
    for one in contradictions:
        pairs.setdefault(frozenset((id(one.first.statement), id(one.second.statement))), []).append(one)
    return tuple(_paired(found) for found in pairs.values())


def connected(pairs: Iterable[ContradictoryStatements]) -> tuple[tuple[ContradictoryStatements, ...], ...]:
    """Return pairs of the same holders that share statements, together; the shortest explanation first.

    A holder that has said one thing ten times and the contrary twice has one account to give and not twenty.
    """
    groups: dict[tuple[Ref[Actor], ...], list[ContradictoryStatements]] = {}
    for pair in pairs:
        groups.setdefault(pair.holders, []).append(pair)
    return tuple(gathered for group in groups.values() for gathered in _gathered(group))


def _gathered(group: list[ContradictoryStatements]) -> Iterable[tuple[ContradictoryStatements, ...]]:
    shared: dict[str, list[str]] = {}
    for pair in group:
        shared.setdefault(pair.earlier.id, []).append(pair.later.id)
        shared.setdefault(pair.later.id, []).append(pair.earlier.id)
    place = {id: number for number, component in enumerate(components(shared)) for id in component}
    gathered: dict[int, list[ContradictoryStatements]] = {}
    for pair in sorted(group, key=lambda one: (len(one.contradiction.proof), one.earlier.id, one.later.id)):
        gathered.setdefault(place[pair.earlier.id], []).append(pair)
    return (tuple(found) for found in gathered.values())


def _paired(found: list[Contradiction]) -> ContradictoryStatements:
    committed = {one.holder for one in found}
    holders = tuple(holder for holder in found[0].first.statement.holders() if holder in committed)
    candidates = [ContradictoryStatements(holders=holders, contradiction=_in_order(one)) for one in found]
    return min(candidates, key=lambda one: (len(one.contradiction.proof), not one.simultaneous, one.affirmative))


def _in_order(found: Contradiction) -> Contradiction:
    """Return a contradiction told from its earlier statement on; where the order is not known, from the first id on."""
    first, second = found.first.statement, found.second.statement
    if certainly_before(first, second):
        return found
    if certainly_before(second, first):
        return found.backwards
    return found if first.id <= second.id else found.backwards
