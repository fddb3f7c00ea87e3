"""On whose word each proposition is said, as text that a person likes to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, reached
from geoclaims.analysis.sources.corroboration import Corroboration, Independence
from geoclaims.checking.wording import captions, ending, lost, on_day, voice
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.text.escaping import visible
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["corroborations", "render", "verdict"]

_DEEPEST: Final = 20
"""From here on, a tree grows no further to the right."""
_LONGEST: Final = 100
"""So many lines of a tree are shown."""


def render(analysis: Analysis, propositions: Iterable[Proposition] | None = None, palette: Palette = PLAIN) -> str:
    """For each proposition the tree of who relays whom and who is based on what, with its origins counted.

    Propositions that seem to be corroborated, but have one origin, come first. A last line counts all of them.

    Args:
        analysis: Of the dossier to show.
        propositions: What to show; None for everything that somebody speaks of.
        palette: The colours.
    """
    shown = corroborations(analysis, propositions)
    blocks = [_block(analysis, found, palette) for found in shown]
    counts = Counter(found.independence if found.supporting else None for found in shown)
    counted = ", ".join(f"{counts[kind]} {words}" for kind, words in _WORDS.items())
    closing = f"{len(shown)} proposition{'' if len(shown) == 1 else 's'}: {counted}"
    return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"


def corroborations(analysis: Analysis, propositions: Iterable[Proposition] | None = None) -> list[Corroboration]:
    """What speaks for each proposition; those that seem to be corroborated, but have one origin, come first.

    Args:
        analysis: Of the dossier to show.
        propositions: What to look at; None for everything that somebody speaks of.
    """
    asked = analysis.dossier.of(Proposition) if propositions is None else propositions
    chosen = [analysis.sources.corroboration(one) for one in asked]
    shown = [found for found in chosen if propositions is not None or _sources(analysis, found)]
    return sorted(shown, key=lambda found: not _is_seeming(found))


def verdict(analysis: Analysis, found: Corroboration) -> str:
    """Whether a proposition has independent origins, and which, in one sentence."""
    if not found.supporting:
        return "nobody presents it as a fact"
    known = found.origins.known
    count = f"{len(known)} origin{'' if len(known) == 1 else 's'}"
    match found.independence:
        case Independence.INDEPENDENT:
            return f"independent: {count}, {captions(analysis.dossier, known)}; two trails have nothing in common"
        case Independence.SHARED_ORIGIN:
            kind = "shared origin" if found.apparent_corroborators else "one line only"
            root = captions(analysis.dossier, [str(found.ultimate_source)])
            return f"{kind}: {count} known; all that is recorded leads to {root}"
        case _:
            return f"not established: {count} known; {lost(analysis.dossier, found.origins.chains)}"


_WORDS: Final = {
    Independence.INDEPENDENT: "with independent origins",
    Independence.SHARED_ORIGIN: "from one place",
    Independence.NOT_ESTABLISHED: "not established",
    None: "that nobody presents as a fact",
}


def _is_seeming(found: Corroboration) -> bool:
    return found.independence is Independence.SHARED_ORIGIN and bool(found.apparent_corroborators)


def _sources(analysis: Analysis, found: Corroboration) -> tuple[str, ...]:
    """Everything that speaks of a proposition itself, or supports it without naming it."""
    speaking = analysis.sources.topics.sources_on(analysis.sources.topics.topic_of(found.proposition.id))
    reporting = {document.id for document in analysis.dossier.resolve(speaking, Document)}
    ids = (*(id for id in speaking if id not in reporting), *(source.id for source in found.supporting))
    return tuple(dict.fromkeys(ids))


def _block(analysis: Analysis, found: Corroboration, palette: Palette) -> Iterator[str]:
    text = palette.paint(visible(found.proposition.caption), "strong")
    yield f"{text} {palette.paint(f'[{visible(found.proposition.id)}]', 'faint')}"
    yield f"  {visible(verdict(analysis, found))}"
    for trail in found.independent_chains:
        yield f"    - {visible(_chain(analysis, trail))}"
    lines = _Tree(analysis, found, palette).lines()
    yield from islice(lines, _LONGEST)
    if next(lines, None):
        yield "  ... and more"


def _chain(analysis: Analysis, trail: SourceChain) -> str:
    shown = trail.sources if len(trail.sources) <= _DEEPEST else (*trail.sources[: _DEEPEST - 1], trail.end)
    between = f" (by way of {len(trail.sources) - len(shown)} more)" if len(trail.sources) > len(shown) else ""
    hops = " from ".join(_name(analysis, hop) for hop in shown)
    return f"{hops}{between}: {ending(analysis.dossier, trail)}"


def _name(analysis: Analysis, id: str) -> str:
    """What to call a source in a sentence."""
    for statement in analysis.dossier.resolve([id], Statement):
        return f"{voice(analysis.dossier, statement)}, {on_day(statement)}"
    return captions(analysis.dossier, [id])


@final
class _Tree:
    """What leads to a proposition, from those that nobody passes on down to where it comes from."""

    def __init__(self, analysis: Analysis, found: Corroboration, palette: Palette) -> None:
        self._analysis = analysis
        self._subject = analysis.sources.topics.topic_of(found.proposition.id)
        self._palette = palette
        self._supporting = {source.id for source in found.supporting}
        self._ends: dict[str, ChainEnding] = {trail.end: trail.ending for trail in found.origins.chains}
        sources = _sources(analysis, found)
        attribution, lineage = analysis.sources.attribution, analysis.sources.derivation
        self._passing = reached(sources, lambda one: (*attribution.used_by(one), *lineage.used_by(one)))
        behind = reached(sources, lambda one: (*attribution.sources(one), *lineage.sources(one)))
        self._kept = {*self._passing, *behind}

    def lines(self) -> Iterator[str]:
        """One line for each source and each way that leads to it; what stands behind it only once."""
        shown: set[str] = set()
        for top in (*self._tops(), *self._passing):
            waiting = [] if top in shown else [(top, "", 1)]
            while waiting:
                id, relation, depth = waiting.pop()
                known = id in shown
                yield f"{'  ' * min(depth, _DEEPEST)}{relation}{self._line(id)}{' (shown above)' if known else ''}"
                if not known:
                    shown.add(id)
                    waiting += ((named, how, depth + 1) for named, how in reversed(self._links(id)))

    def _tops(self) -> Iterator[str]:
        provenance = self._analysis.sources
        for id in self._passing:
            if not provenance.attribution.used_by(id) and not provenance.derivation.used_by(id):
                yield id

    def _links(self, id: str) -> list[tuple[str, str]]:
        provenance = self._analysis.sources
        relayed = [(named, "relays ") for named in provenance.attribution.sources(id) if named in self._kept]
        used = [(named, "is based on ") for named in provenance.derivation.sources(id) if named in self._kept]
        return [*relayed, *used]

    def _line(self, id: str) -> str:
        implied = ["says what implies it"] if id in self._supporting else []
        notes = [*(list(self._stands(id)) or implied), *([_ENDS[self._ends[id]]] if id in self._ends else [])]
        said = f": {', '.join(notes)}" if notes else ""
        return f"{visible(_name(self._analysis, id))}{said} {self._palette.paint(f'[{visible(id)}]', 'faint')}"

    def _stands(self, id: str) -> Iterator[str]:
        for evidence in self._analysis.dossier.resolve([id], Evidence):
            if self._subject in self._analysis.sources.topics.topics_of(evidence.id):
                yield "offered for it"
        for statement in self._analysis.dossier.resolve([id], Statement):
            for position in self._analysis.entailment.positions_of(statement):
                if self._analysis.sources.topics.topic_of(position.proposition) == self._subject:
                    verb = "affirms" if position.holds else "denies"
                    condition = ", under a condition" if position.given else ""
                    yield f"{verb}, {position.certainty.value}{condition}"


_ENDS: Final = {
    ChainEnding.ORIGIN: "an origin",
    ChainEnding.UNRECORDED: "the trail is lost here",
    ChainEnding.MISSING: "no source of this dossier",
    ChainEnding.CIRCULAR: "leads back to itself",
}
