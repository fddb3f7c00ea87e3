"""The origins of one proposition, in words, and its sources as a tree of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, reached
from geoclaims.analysis.sources.corroboration import Corroboration, Independence
from geoclaims.checking.wording import captions, date_text, ending_text, speaker_text, untraced_text
from geoclaims.dossier import Dossier
from geoclaims.records.evidence import Evidence
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.text.counting import counted
from geoclaims.text.escaping import visible
from geoclaims.views.terminal.palette import Palette

__all__ = ["SourceTree", "chain_in_words", "origins_in_words", "source_in_words", "sources_on"]

_DEEPEST: Final = 20
"""The depth from which on a tree is no longer indented."""
_ENDINGS: Final = {
    ChainEnding.ORIGIN: "an origin",
    ChainEnding.UNRECORDED: "the trail is lost here",
    ChainEnding.MISSING: "no source of this dossier",
    ChainEnding.CIRCULAR: "leads back to itself",
}


@final
class SourceTree:
    """The sources of a proposition, from those that nobody passes on down to where they come from."""

    def __init__(self, analysis: Analysis, found: Corroboration) -> None:
        self._analysis = analysis
        self._topic = analysis.sources.topics.topic_of(found.proposition.id)
        self._supporting = {source.id for source in found.supporting}
        self._ends: dict[str, ChainEnding] = {chain.end: chain.ending for chain in found.origins.chains}
        sources = sources_on(analysis, found)
        attribution, derivation = analysis.sources.attribution, analysis.sources.derivation
        self._passing = reached(sources, lambda one: (*attribution.used_by(one), *derivation.used_by(one)))
        behind = reached(sources, lambda one: (*attribution.sources(one), *derivation.sources(one)))
        self.kept = {*self._passing, *behind}
        """The ids of all of them."""

    def lines(self, palette: Palette) -> Iterator[str]:
        """Yield a line for each source and each way that leads to it; what stands behind it only once."""
        shown: set[str] = set()
        for top in (*self._tops(), *self._passing):
            waiting = [] if top in shown else [(top, "", 1)]
            while waiting:
                id, relation, depth = waiting.pop()
                again = " (shown above)" if id in shown else ""
                yield f"{'  ' * min(depth, _DEEPEST)}{relation}{self._line(id, palette)}{again}"
                if not again:
                    shown.add(id)
                    waiting += ((end, how, depth + 1) for end, how in reversed(self._links(id)))

    def _tops(self) -> Iterator[str]:
        sources = self._analysis.sources
        for id in self._passing:
            if not sources.attribution.used_by(id) and not sources.derivation.used_by(id):
                yield id

    def _links(self, id: str) -> list[tuple[str, str]]:
        sources = self._analysis.sources
        relayed = [(end, "relays ") for end in sources.attribution.sources(id) if end in self.kept]
        used = [(end, "is based on ") for end in sources.derivation.sources(id) if end in self.kept]
        return [*relayed, *used]

    def _line(self, id: str, palette: Palette) -> str:
        implied = ["says what implies it"] if id in self._supporting else []
        notes = [*(list(self._stands(id)) or implied), *([_ENDINGS[self._ends[id]]] if id in self._ends else [])]
        said = f": {', '.join(notes)}" if notes else ""
        name, handle = source_in_words(self._analysis.dossier, id), palette.paint(f"[{visible(id)}]", "faint")
        return f"{visible(name)}{said} {handle}"

    def _stands(self, id: str) -> Iterator[str]:
        """Yield what a source says of the proposition."""
        topics = self._analysis.sources.topics
        for evidence in self._analysis.dossier.resolve([id], Evidence):
            if self._topic in topics.topics_of(evidence.id):
                yield "offered for it"
        for statement in self._analysis.dossier.resolve([id], Statement):
            for position in self._analysis.entailment.positions_of(statement):
                if topics.topic_of(position.proposition) == self._topic:
                    verb = "affirms" if position.holds else "denies"
                    condition = ", under a condition" if position.given else ""
                    yield f"{verb}, {position.certainty.value}{condition}"


def sources_on(analysis: Analysis, found: Corroboration) -> tuple[str, ...]:
    """Return every source that speaks of a proposition itself, or supports it without naming it."""
    speaking = analysis.sources.topics.sources_on(analysis.sources.topics.topic_of(found.proposition.id))
    reporting = {document.id for document in analysis.dossier.resolve(speaking, Document)}
    ids = (*(id for id in speaking if id not in reporting), *(source.id for source in found.supporting))
    return tuple(dict.fromkeys(ids))


def origins_in_words(dossier: Dossier, found: Corroboration) -> str:
    """Return whether a proposition has independent origins, and which, in one sentence."""
    if not found.supporting:
        return "nobody presents it as a fact"
    known = found.origins.known
    match found.independence:
        case Independence.INDEPENDENT:
            count = counted(len(known), "origin")
            return f"independent: {count}, {captions(dossier, known)}; two trails have nothing in common"
        case Independence.SHARED_ORIGIN:
            kind = "shared origin" if found.apparent_corroborators else "one line only"
            root = captions(dossier, [str(found.ultimate_source)])
            return f"{kind}: {counted(len(known), 'origin')} known; all that is recorded leads to {root}"
        case _:
            count = counted(len(known), "origin")
            return f"not established: {count} known; {untraced_text(dossier, found.origins.chains)}"


def chain_in_words(dossier: Dossier, chain: SourceChain) -> str:
    """Return the sources of a chain and how it ends; of a long one, the first sources and the last."""
    shown = chain.sources if len(chain.sources) <= _DEEPEST else (*chain.sources[: _DEEPEST - 1], chain.end)
    between = f" (by way of {len(chain.sources) - len(shown)} more)" if len(chain.sources) > len(shown) else ""
    steps = " from ".join(source_in_words(dossier, id) for id in shown)
    return f"{steps}{between}: {ending_text(dossier, chain)}"


def source_in_words(dossier: Dossier, id: str) -> str:
    """Return what to call a source in a sentence."""
    for statement in dossier.resolve([id], Statement):
        return f"{speaker_text(dossier, statement)}, {date_text(statement)}"
    return captions(dossier, [id])
