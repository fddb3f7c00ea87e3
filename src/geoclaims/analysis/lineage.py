"""Following sources to where they come from, along one relation."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from typing import final

import attrs

from geoclaims.analysis.graph import components, shortest_cycle, way
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.values.ref import Ref, to_ref

__all__ = ["Ending", "Lineage", "Trail", "reached"]


class Ending(StrEnum):
    """How a trail ends."""

    ORIGIN = "origin"
    """Where it began: with the first speaker, or with what is known to come from nowhere else."""
    UNRECORDED = "unrecorded"
    """With a source of which nobody recorded where it has its information from."""
    MISSING = "missing"
    """With an id that the dossier has no source for."""
    CIRCULAR = "circular"
    """Nowhere: it only leads round in a circle."""


@final
@attrs.frozen(kw_only=True)
class Trail:
    """A way from a source to where its information comes from, or to who said it first."""

    hops: tuple[Ref[Source], ...]
    """The sources on it, the one that was asked for in front. A circular trail ends in one that it passed before."""
    ending: Ending
    """How it ends."""
    voices: tuple[Ref[Actor], ...] = ()
    """Who answers for the last source; empty if nobody is named, or if it speaks for itself."""

    @property
    def end(self) -> Ref[Source]:
        """The last source."""
        return self.hops[-1]

    @property
    def ends(self) -> tuple[Ref[Record], ...]:
        """Who the trail leads to in the end: those who answer for the last source, or that source itself."""
        return self.voices or (self.end,)


@final
class Lineage:
    """What each source comes from, by one relation between sources and by no other.

    There are two such relations, and they are never mixed: `relays` (who says that who said) and `based_on` (where the
    information came from). All searches are iterative, and cycles are survived.

    Args:
        dossier: The records.
        field: The field that names what a source comes from.
        complete: Whether a source is known to name all that it comes from. If it names nothing, a trail begins there;
            otherwise it is lost there.
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
        """The ids of what a source comes from directly."""
        return self._from.get(id, ())

    def users(self, id: str) -> tuple[str, ...]:
        """The ids of what comes from a source directly."""
        return tuple(self._users.get(id, ()))

    def upstream(self, *ids: str, until: str | None = None) -> tuple[str, ...]:
        """Some ids and everything that they come from, directly or not.

        Args:
            ids: Where to begin.
            until: A source that is not followed any further; None for none.
        """
        return reached(ids, lambda one: () if one == until else self.sources(one))

    def towards(self, *ids: str, without: Container[str] = ()) -> dict[str, str]:
        """Everything else that comes from some sources, each with the next source on a shortest way back to them.

        Args:
            ids: The sources.
            without: What no way leads through.
        """
        found: dict[str, str] = {}
        known, waiting = set(ids), deque(ids)
        while waiting:
            id = waiting.popleft()
            for user in self.users(id):
                if user not in known and user not in without:
                    known.add(user)
                    found[user] = id
                    waiting.append(user)
        return found

    @cached_property
    def circles(self) -> tuple[tuple[str, ...], ...]:
        """The sources that come from themselves, together with those that they share this with."""
        found = (component for component in components(self._from) if self._is_circle(component))
        return tuple(tuple(sorted(component)) for component in found)

    def ending(self, id: str) -> Ending | None:
        """How trails end at a source; None if they lead on."""
        if id not in self._from:
            return Ending.MISSING
        if id in self._closed:
            return Ending.CIRCULAR
        if self._from[id]:
            return None
        return Ending.ORIGIN if self.complete(id) else Ending.UNRECORDED

    def complete(self, id: str) -> bool:
        """Whether a source is known to name all that it comes from."""
        return all(self._complete(source) for source in self._dossier.resolve([id], Source))

    def voices(self, id: str) -> tuple[Ref[Actor], ...]:
        """Who answers for a source, as recorded."""
        found = (actor for source in self._dossier.resolve([id], Source) for actor in source.attributed_to())
        return tuple(dict.fromkeys(found))

    def joint(self, id: str) -> bool:
        """Whether those who answer for a source are several, and do so with one voice."""
        sources = self._dossier.resolve([id], Source)
        return any(len(set(source.attributed_to())) > 1 and source.is_joint() for source in sources)

    def trails(self, *starts: str) -> tuple[Trail, ...]:
        """A shortest trail to every place where trails from some sources end, one for each circle, nearest first."""
        return tuple(self.walk(*starts))

    def walk(self, *starts: str) -> Iterator[Trail]:
        """The same, each as soon as it is found."""
        circles: set[int] = set()
        came_from: dict[str, str | None] = dict.fromkeys(starts)
        waiting = deque(came_from)
        while waiting:
            id = waiting.popleft()
            ending = self.ending(id)
            if ending is Ending.CIRCULAR and self._closed[id] not in circles:
                circles.add(self._closed[id])
                yield self.trail((*way(came_from, id), *shortest_cycle(self._from, id)[1:], id), ending)
            elif ending is not None and ending is not Ending.CIRCULAR:
                yield self.trail(way(came_from, id), ending)
            for named in self.sources(id):
                if named not in came_from:
                    came_from[named] = id
                    waiting.append(named)

    def trail(self, hops: Sequence[str], ending: Ending) -> Trail:
        """A way that ends in its last source, with who answers for that."""
        return Trail(hops=tuple(map(to_ref, hops)), ending=ending, voices=self.voices(hops[-1]))

    @cached_property
    def _closed(self) -> dict[str, int]:
        """The sources from which every way leads round in a circle at once: to the number of the circle."""
        closed: dict[str, int] = {}
        for number, circle in enumerate(self.circles):
            members = set(circle)
            if all(members.issuperset(self._from[id]) for id in circle):
                closed |= dict.fromkeys(circle, number)
        return closed

    def _is_circle(self, component: list[str]) -> bool:
        return len(component) > 1 or component[0] in self.sources(component[0])


def reached(starts: Iterable[str], following: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Some ids and everything that they lead to, directly or not."""
    found = dict.fromkeys(starts)
    waiting = list(found)
    while waiting:
        for id in following(waiting.pop()):
            if id not in found:
                found[id] = None
                waiting.append(id)
    return tuple(found)
