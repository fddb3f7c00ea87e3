"""Following sources to where they come from, along one relation."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis._graphs.search import components, path_to, shortest_cycle
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.text.counting import counted
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.ref import Ref, to_ref

__all__ = ["ChainEnding", "SourceChain", "SourceChains", "reached"]


class ChainEnding(StrEnum):
    """How a chain ends."""

    ORIGIN = "origin"
    """Where it began: with the first speaker, or with what is known to come from nowhere else."""
    UNRECORDED = "unrecorded"
    """With a source of which nobody recorded where it has its information from."""
    MISSING = "missing"
    """With an id that the dossier has no source for."""
    CIRCULAR = "circular"
    """Nowhere: it only leads in a cycle."""


@final
@documented
@attrs.frozen(kw_only=True)
class SourceChain:
    """A path from a source to where its information comes from, or to who said it first."""

    sources: tuple[Ref[Source], ...]
    """The sources on it, the one that was asked for in front. A cyclic chain ends in one that it passed before."""
    ending: ChainEnding
    """How it ends."""
    attributed_to: tuple[Ref[Actor], ...] = ()
    """Who answers for the last source; empty if nobody is named, or if it speaks for itself."""

    @property
    def end(self) -> Ref[Source]:
        """The last source."""
        return self.sources[-1]

    @property
    def ends(self) -> tuple[Ref[Record], ...]:
        """Who the chain leads to in the end: those who answer for the last source, or that source itself."""
        return self.attributed_to or (self.end,)

    def __repr__(self) -> str:
        """Return a short summary."""
        words = f"from {quoted(self.sources[0])} to {listed(self.ends)}: {self.ending.value}"
        return summary(self, f"{words}, {counted(len(self.sources), 'source')}")


@final
class SourceChains:
    """What each source comes from, by one relation between sources and by no other.

    There are two such relations, and they are never mixed: `relays` (who says that who said) and `based_on` (where the
    information came from). All searches are iterative, and cycles are survived.

    Args:
        dossier: The records.
        field: The field that names what a source comes from.
        complete: Whether a source is known to name all that it comes from. If it names nothing, a chain begins there;
            otherwise it is untraced there.
    """

    def __init__(self, dossier: Dossier, field: str, complete: Callable[[Source], bool]) -> None:
        self._dossier = dossier
        self._complete = complete
        self._from: dict[str, tuple[str, ...]] = {}
        self._users: dict[str, list[str]] = {}
        for id in sorted({source.id for source in dossier.of(Source)}):
            links = (link for source in dossier.resolve([id], Source) for link in source.references(field))
            self._from[id] = tuple(dict.fromkeys(link.value for link in links if link.field == field))
            for named in self._from[id]:
                self._users.setdefault(named, []).append(id)

    def __iter__(self) -> Iterator[str]:
        """The ids of all sources, and of what they name but the dossier lacks."""
        return iter(dict.fromkeys((*self._from, *self._users)))

    def sources(self, id: str) -> tuple[str, ...]:
        """Return the ids of what a source comes from directly."""
        return self._from.get(id, ())

    def used_by(self, id: str) -> tuple[str, ...]:
        """Return the ids of what comes from a source directly."""
        return tuple(self._users.get(id, ()))

    def upstream(self, *ids: str, until: str | None = None) -> tuple[str, ...]:
        """Return some ids and everything that they come from, directly or not.

        Args:
            ids: Where to begin.
            until: A source that is not followed any further; None for none.
        """
        return reached(ids, lambda one: () if one == until else self.sources(one))

    def downstream(self, *ids: str, without: Container[str] = ()) -> dict[str, str]:
        """Everything else that comes from some sources, each with the next source on a shortest path back to them.

        Args:
            ids: The sources.
            without: What no path leads through.
        """
        found: dict[str, str] = {}
        known, waiting = set(ids), deque(ids)
        while waiting:
            id = waiting.popleft()
            for user in self.used_by(id):
                if user not in known and user not in without:
                    known.add(user)
                    found[user] = id
                    waiting.append(user)
        return found

    @cached_property
    def cycles(self) -> tuple[tuple[str, ...], ...]:
        """The sources that come from themselves, together with those that they share this with."""
        found = (component for component in components(self._from) if self._is_cycle(component))
        return tuple(tuple(sorted(component)) for component in found)

    def ending(self, id: str) -> ChainEnding | None:
        """Return how chains end at a source; None if they lead on."""
        if id not in self._from:
            return ChainEnding.MISSING
        if id in self._closed:
            return ChainEnding.CIRCULAR
        if self._from[id]:
            return None
        return ChainEnding.ORIGIN if self.is_complete(id) else ChainEnding.UNRECORDED

    def is_complete(self, id: str) -> bool:
        """Return whether a source is known to name all that it comes from."""
        return all(self._complete(source) for source in self._dossier.resolve([id], Source))

    def attributed_to(self, id: str) -> tuple[Ref[Actor], ...]:
        """Return who answers for a source, as recorded."""
        found = (actor for source in self._dossier.resolve([id], Source) for actor in source.attributed_to())
        return tuple(dict.fromkeys(found))

    def is_joint(self, id: str) -> bool:
        """Return whether those who answer for a source are several, and do so with one voice."""
        sources = self._dossier.resolve([id], Source)
        return any(len(set(source.attributed_to())) > 1 and source.is_joint() for source in sources)

    def chains(self, *starts: str) -> tuple[SourceChain, ...]:
        """Return a shortest chain to every end of chains from some sources, one for each cycle, nearest first."""
        return tuple(self.iterate(*starts))

    def iterate(self, *starts: str) -> Iterator[SourceChain]:
        """The same, each as soon as it is found."""
        cycles: set[int] = set()
        came_from: dict[str, str | None] = dict.fromkeys(starts)
        waiting = deque(came_from)
        while waiting:
            id = waiting.popleft()
            ending = self.ending(id)
            if ending is ChainEnding.CIRCULAR and self._closed[id] not in cycles:
                cycles.add(self._closed[id])
                yield self.make_chain((*path_to(came_from, id), *shortest_cycle(self._from, id)[1:], id), ending)
            elif ending is not None and ending is not ChainEnding.CIRCULAR:
                yield self.make_chain(path_to(came_from, id), ending)
            for named in self.sources(id):
                if named not in came_from:
                    came_from[named] = id
                    waiting.append(named)

    def make_chain(self, sources: Sequence[str], ending: ChainEnding) -> SourceChain:
        """Return a chain that ends in its last source, with who answers for that."""
        return SourceChain(
            sources=tuple(map(to_ref, sources)),
            ending=ending,
            attributed_to=self.attributed_to(sources[-1]),
        )

    @cached_property
    def _closed(self) -> dict[str, int]:
        """The sources from which every path leads in a cycle at once: to the number of the cycle."""
        closed: dict[str, int] = {}
        for number, cycle in enumerate(self.cycles):
            members = set(cycle)
            if all(members.issuperset(self._from[id]) for id in cycle):
                closed |= dict.fromkeys(cycle, number)
        return closed

    def _is_cycle(self, component: list[str]) -> bool:
        return len(component) > 1 or component[0] in self.sources(component[0])


def reached(starts: Iterable[str], following: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Return some ids and everything that they lead to, directly or not."""
    found = dict.fromkeys(starts)
    waiting = list(found)
    while waiting:
        for id in following(waiting.pop()):
            if id not in found:
                found[id] = None
                waiting.append(id)
    return tuple(found)
