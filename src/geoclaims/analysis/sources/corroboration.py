"""How many independent origins a proposition has."""

from __future__ import annotations

from enum import StrEnum
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, SourceChains
from geoclaims.analysis.sources.independence import IndependenceGraph
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.text.counting import counted
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.ref import Ref

__all__ = ["Corroboration", "Independence", "Origins"]


class Independence(StrEnum):
    """Whether what speaks for a proposition has more than one origin."""

    INDEPENDENT = "independent"
    """Two chains, known from end to end, have nothing in common."""
    SHARED_ORIGIN = "shared-origin"
    """Everything that is recorded leads through one place. So does what a single source says: there is but one line."""
    NOT_ESTABLISHED = "not-established"
    """Neither: chains are untraced, and whether they meet is not known. It does not mean that they do."""


@final
@documented
@attrs.frozen(kw_only=True)
class Origins:
    """Where information comes from, as far as that is recorded."""

    chains: tuple[SourceChain, ...]
    """A shortest chain to every place where one ends, nearest first."""

    @property
    def known(self) -> tuple[Ref[Record], ...]:
        """The origins: who speaks at first hand, or what is original. Each once, however many chains lead there."""
        origins = (end for chain in self.chains if chain.ending is ChainEnding.ORIGIN for end in chain.ends)
        return tuple(dict.fromkeys(origins))

    @property
    def untraced(self) -> tuple[SourceChain, ...]:
        """The chains that do not end in an origin: nobody recorded what lies behind, or they lead in a cycle."""
        return tuple(chain for chain in self.chains if chain.ending is not ChainEnding.ORIGIN)

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(self, f"known: {listed(self.known)}; {counted(len(self.untraced), 'chain')} untraced")


@final
@documented
@attrs.frozen(kw_only=True)
class Corroboration:
    """What speaks for a proposition, and whether it is more than one voice.

    Five outlets that have it from one agency are one source. What counts are origins, along `based_on`; who relays whom
    is another question.
    """

    proposition: Proposition
    """The proposition."""
    supporting: tuple[Source, ...]
    """What speaks for it or for something that it follows from: statements that present it as a fact and were not taken
    back, and evidence, by id."""
    independence: Independence
    """Whether that has more than one origin."""
    _direct: frozenset[str] = attrs.field(repr=False, eq=False, alias="direct")
    _derivation: SourceChains = attrs.field(repr=False, eq=False, alias="derivation")
    _graph: IndependenceGraph = attrs.field(repr=False, eq=False, alias="graph")

    @property
    def origins(self) -> Origins:
        """Where it comes from; `origins.known` counts origins, not outlets."""
        return Origins(chains=self._derivation.chains(*self._ids))

    @property
    def nearest_common_source(self) -> Ref[Record] | None:
        """The nearest place that every recorded chain leads through; None unless the origin is shared.

        It is one of the sources themselves, if the others only pass it on, or what they are all based on.
        """
        return self._graph.nearest_common_source(self._ids) if self._is_shared else None

    @property
    def ultimate_source(self) -> Ref[Record] | None:
        """The furthest such place: where all of it begins, as far as recorded; None unless the origin is shared."""
        return self._graph.ultimate_source(self._ids) if self._is_shared else None

    @property
    def common_sources(self) -> tuple[Ref[Record], ...]:
        """Every such place, from `nearest_common_source` to `ultimate_source`; empty unless the origin is shared."""
        return self._graph.common_sources(self._ids) if self._is_shared else ()

    @property
    def independent_chains(self) -> tuple[SourceChain, ...]:
        """The proof of independence: two chains, known from end to end, with no source and no voice in common."""
        return self._graph.independent_chains(self._ids) if self.independence is Independence.INDEPENDENT else ()

    @property
    def apparent_corroborators(self) -> tuple[Source, ...]:
        """Those who seem to corroborate each other: the supporting sources that no other one merely passes on.

        Empty if they are one source, or one voice, or if none of them speaks of it but only of what implies it.
        """
        outermost = set(self._graph.outermost(self._ids)) if len(self.supporting) > 1 else set[str]()
        found = tuple(source for source in self.supporting if source.id in outermost)
        voices = {frozenset(source.attributed_to()) or source.id for source in found}
        return found if len(voices) > 1 and len(outermost) > 1 and not outermost.isdisjoint(self._direct) else ()

    @property
    def possibly_incomplete(self) -> tuple[Ref[Source], ...]:
        """The sources on the path to what is shared that may have others besides: nobody recorded that they list all.

        If there are none, nothing that is recorded later about where they have it from can change the answer.
        """
        nearest = self.nearest_common_source
        before = self._derivation.upstream(*self._ids, until=nearest) if nearest else ()
        return tuple(Ref(id) for id in sorted(before) if id != nearest and not self._derivation.is_complete(id))

    @property
    def _is_shared(self) -> bool:
        return self.independence is Independence.SHARED_ORIGIN

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(source.id for source in self.supporting))

    def __repr__(self) -> str:
        """Return a short summary."""
        words = f"of {quoted(self.proposition.id)}: {self.independence.value}"
        return summary(self, f"{words}, supported by {listed(one.id for one in self.supporting)}")
