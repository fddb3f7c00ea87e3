"""The network through which information flows, from where it begins to where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, final

from geoclaims.analysis.disjoint import disjoint_ways
from geoclaims.analysis.dominators import Dominators
from geoclaims.analysis.graph import components
from geoclaims.analysis.lineage import Ending, Lineage, Trail
from geoclaims.records.record import Record
from geoclaims.values.ref import Ref

__all__ = ["Flow"]

_SPRING: Final = 0
"""What lies before all beginnings."""


@final
class Flow:
    """Which sources are independent of each other, and what the others share.

    Before the source in which a trail ends come those who answer for it: what one speaker knows at first hand, or says
    without naming a source, comes from one place, however often it is said. Where independence is to be shown, speakers
    who have told of something at first hand with one voice are one voice. The dominators of the network are computed
    once for all sources, in time that is linear in its edges but for a logarithm.

    Args:
        lineage: What each source is based on.
    """

    def __init__(self, lineage: Lineage) -> None:
        self._lineage = lineage
        self._names: list[str] = ["", *lineage]
        self._numbers = {id: number for number, id in enumerate(self._names) if number != _SPRING}
        self._voices: dict[str, int] = {}
        self._beginnings: dict[int, list[int]] = {}
        for id, number in self._numbers.items():
            if lineage.ending(id):
                self._beginnings[number] = [self._voice(voice) for voice in lineage.voices(id)] or [_SPRING]

    def independent(self, ids: Iterable[str]) -> bool:
        """Whether two trails that are known from end to end lead to some sources and have nothing in common."""
        known = [number for id in ids if (number := self._numbers[id]) in self._complete]
        return bool(known) and self._complete.common(known) == _SPRING

    def chains(self, ids: Iterable[str]) -> tuple[Trail, ...]:
        """Two such trails, from the sources back to where they begin; empty if there are none."""
        ways = disjoint_ways([self._numbers[id] for id in ids], _SPRING, self._sources)
        return tuple(self._trail(way) for way in ways)

    def dependent(self, ids: Iterable[str]) -> bool:
        """Whether all trails to some sources, known from end to end or not, lead through one place.

        It may be one of the sources themselves. False if there are trails that have nothing in common, or might have
        nothing in common where they are lost; and if there is no source.
        """
        return self._meeting(ids) != _SPRING

    def meeting(self, ids: Iterable[str]) -> Ref[Record]:
        """The nearest such place."""
        return Ref(self._names[self._meeting(ids)])

    def root(self, ids: Iterable[str]) -> Ref[Record]:
        """The furthest such place: where all of it begins, as far as recorded."""
        return Ref(self._names[self._possible.top(self._meeting(ids))])

    def shared(self, ids: Iterable[str]) -> tuple[Ref[Record], ...]:
        """All such places, nearest first."""
        return tuple(Ref(self._names[number]) for number in self._possible.above(self._meeting(ids)))

    def outermost(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Those of some sources that none of the others only passes on, by id."""
        numbers = self._possible.outermost(self._numbers[id] for id in ids)
        return tuple(sorted(self._names[number] for number in numbers))

    def _meeting(self, ids: Iterable[str]) -> int:
        numbers = [self._numbers[id] for id in ids]
        return self._possible.common(numbers) if numbers else _SPRING

    @cached_property
    def _complete(self) -> Dominators:
        """Along trails that are known from end to end."""
        return self._dominators(self._origins)

    @cached_property
    def _possible(self) -> Dominators:
        """Along all trails: where one is lost, anything may lie behind it."""
        return self._dominators(self._beginnings)

    @cached_property
    def _origins(self) -> dict[int, list[int]]:
        """What comes before the sources that are origins. Of speakers with one voice, one stands for all."""
        known = [number for number in self._beginnings if self._lineage.ending(self._names[number]) is Ending.ORIGIN]
        together: dict[int, list[int]] = {}
        for number in known:
            first, *others = self._beginnings[number]
            for other in others if self._lineage.joint(self._names[number]) else ():
                together.setdefault(first, []).append(other)
                together.setdefault(other, []).append(first)
        choirs = components(together)
        leader = {voice: min(choir) for choir in choirs for voice in choir}
        return {number: [leader.get(voice, voice) for voice in self._beginnings[number]] for number in known}

    def _dominators(self, beginnings: Mapping[int, list[int]]) -> Dominators:
        below: list[list[int]] = [[] for _ in self._names]
        below[_SPRING] += self._voices.values()
        for id, number in self._numbers.items():
            for source in self._lineage.sources(id):
                below[self._numbers[source]].append(number)
        for number, voices in beginnings.items():
            for voice in voices:
                below[voice].append(number)
        return Dominators(below, _SPRING)

    def _sources(self, number: int) -> list[int]:
        """What comes before a node, without what lies beyond where trails are lost."""
        if self._is_voice(number):
            return [_SPRING]
        sources = (self._numbers[source] for source in self._lineage.sources(self._names[number]))
        return [*self._origins.get(number, ()), *sources]

    def _trail(self, way: tuple[int, ...]) -> Trail:
        hops = [self._names[number] for number in way if number != _SPRING and not self._is_voice(number)]
        return self._lineage.trail(hops, Ending.ORIGIN)

    def _is_voice(self, number: int) -> bool:
        return number > len(self._numbers)

    def _voice(self, actor: str) -> int:
        if actor not in self._voices:
            self._voices[actor] = len(self._names)
            self._names.append(actor)
        return self._voices[actor]
