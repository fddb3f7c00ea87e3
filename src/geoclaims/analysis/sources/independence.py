"""The network through which information flows, from where it begins to where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, final

from geoclaims.analysis._graphs.disjoint_paths import disjoint_paths
from geoclaims.analysis._graphs.dominators import Dominators
from geoclaims.analysis._graphs.search import components
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, SourceChains
from geoclaims.records.record import Record
from geoclaims.values.ref import Ref

__all__ = ["IndependenceGraph"]

_ROOT: Final = 0
"""What lies before all beginnings."""


@final
class IndependenceGraph:
    """Which sources are independent of each other, and what the others share.

    Before the source in which a chain ends come those who answer for it: what one speaker knows at first hand, or says
    without naming a source, comes from one place, however often it is said. Where independence is to be shown, speakers
    who have told of something at first hand with one voice are one voice. The dominators of the network are computed
    once for all sources, in time that is linear in its edges but for a logarithm.

    Args:
        derivation: What each source is based on.
    """

    def __init__(self, derivation: SourceChains) -> None:
        self._derivation = derivation
        self._names: list[str] = ["", *derivation]
        self._numbers = {id: number for number, id in enumerate(self._names) if number != _ROOT}
        self._voices: dict[str, int] = {}
        self._beginnings: dict[int, list[int]] = {}
        for id, number in self._numbers.items():
            if derivation.ending(id):
                self._beginnings[number] = [self._voice(voice) for voice in derivation.attributed_to(id)] or [_ROOT]

    def independent(self, ids: Iterable[str]) -> bool:
        """Return whether two chains that are known from end to end lead to some sources and have nothing in common."""
        known = [number for id in ids if (number := self._numbers[id]) in self._complete]
        return bool(known) and self._complete.common(known) == _ROOT

    def independent_chains(self, ids: Iterable[str]) -> tuple[SourceChain, ...]:
        """Return two such chains, from the sources back to where they begin; empty if there are none."""
        paths = disjoint_paths([self._numbers[id] for id in ids], _ROOT, self._sources)
        return tuple(self._chain(path) for path in paths)

    def dependent(self, ids: Iterable[str]) -> bool:
        """Return whether all chains to some sources, known from end to end or not, lead through one place.

        It may be one of the sources themselves. False if there are chains that have nothing in common, or might have
        nothing in common where they are lost; and if there is no source.
        """
        return self._nearest_common(ids) != _ROOT

    def nearest_common_source(self, ids: Iterable[str]) -> Ref[Record]:
        """Return the nearest such place."""
        return Ref(self._names[self._nearest_common(ids)])

    def ultimate_source(self, ids: Iterable[str]) -> Ref[Record]:
        """Return the furthest such place: where all of it begins, as far as recorded."""
        return Ref(self._names[self._possible.top(self._nearest_common(ids))])

    def common_sources(self, ids: Iterable[str]) -> tuple[Ref[Record], ...]:
        """Return all such places, nearest first."""
        return tuple(Ref(self._names[number]) for number in self._possible.above(self._nearest_common(ids)))

    def outermost(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of some sources that none of the others only passes on, by id."""
        numbers = self._possible.outermost(self._numbers[id] for id in ids)
        return tuple(sorted(self._names[number] for number in numbers))

    def _nearest_common(self, ids: Iterable[str]) -> int:
        numbers = [self._numbers[id] for id in ids]
        return self._possible.common(numbers) if numbers else _ROOT

    @cached_property
    def _complete(self) -> Dominators:
        """Along chains that are known from end to end."""
        return self._dominators(self._origins)

    @cached_property
    def _possible(self) -> Dominators:
        """Along all chains: where one is untraced, anything may lie behind it."""
        return self._dominators(self._beginnings)

    @cached_property
    def _origins(self) -> dict[int, list[int]]:
        """What comes before the sources that are origins. Of speakers with one voice, one stands for all."""
        known = [
            number for number in self._beginnings if self._derivation.ending(self._names[number]) is ChainEnding.ORIGIN
        ]
        together: dict[int, list[int]] = {}
        for number in known:
            first, *others = self._beginnings[number]
            for other in others if self._derivation.is_joint(self._names[number]) else ():
                together.setdefault(first, []).append(other)
                together.setdefault(other, []).append(first)
        groups = components(together)
        leader = {voice: min(group) for group in groups for voice in group}
        return {number: [leader.get(voice, voice) for voice in self._beginnings[number]] for number in known}

    def _dominators(self, beginnings: Mapping[int, list[int]]) -> Dominators:
        below: list[list[int]] = [[] for _ in self._names]
        below[_ROOT] += self._voices.values()
        for id, number in self._numbers.items():
            for source in self._derivation.sources(id):
                below[self._numbers[source]].append(number)
        for number, voices in beginnings.items():
            for voice in voices:
                below[voice].append(number)
        return Dominators(below, _ROOT)

    def _sources(self, number: int) -> list[int]:
        """Return what comes before a node, without what lies beyond where chains are untraced."""
        if self._is_voice(number):
            return [_ROOT]
        sources = (self._numbers[source] for source in self._derivation.sources(self._names[number]))
        return [*self._origins.get(number, ()), *sources]

    def _chain(self, path: tuple[int, ...]) -> SourceChain:
        hops = [self._names[number] for number in path if number != _ROOT and not self._is_voice(number)]
        return self._derivation.make_chain(hops, ChainEnding.ORIGIN)

    def _is_voice(self, number: int) -> bool:
        return number > len(self._numbers)

    def _voice(self, actor: str) -> int:
        if actor not in self._voices:
            self._voices[actor] = len(self._names)
            self._names.append(actor)
        return self._voices[actor]
