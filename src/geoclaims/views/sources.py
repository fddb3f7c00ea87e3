"""Where it comes from: the sources of each proposition and their origins, as text, as a graph, or as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Final, NamedTuple, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.sources.chains import ChainEnding, reached
from geoclaims.analysis.sources.corroboration import Corroboration, Independence
from geoclaims.checking.wording import captions, date_text, speaker_text
from geoclaims.dossier import Dossier
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.text.counting import counted, counted_or_no
from geoclaims.text.escaping import visible
from geoclaims.views._analysed import analysed, chosen
from geoclaims.views._origins import SourceTree, chain_in_words, origins_in_words, sources_on
from geoclaims.views.elements import notation
from geoclaims.views.elements.arrows import arrow_of
from geoclaims.views.elements.boxes import Boxes, Outline
from geoclaims.views.elements.frame import file, frame, named, notebook
from geoclaims.views.elements.layers import layers
from geoclaims.views.elements.legend import legend
from geoclaims.views.elements.marks import Mark, mark_of
from geoclaims.views.elements.markup import Element, Link, element, html, linked, nowhere, table
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["Edge", "Sources"]

_PAGE: Final = 30
"""The number of edges from which on a connected part of the graph is a page of its own."""
_MOST: Final = 80
"""The number of sources that a picture has at most; those nearest to the origins are drawn."""
_LONGEST: Final = 100
"""The number of lines of a tree that are shown."""
_COUNTED: Final = {
    Independence.INDEPENDENT: "with independent origins",
    Independence.SHARED_ORIGIN: "from one place",
    Independence.NOT_ESTABLISHED: "not established",
    None: "that nobody presents as a fact",
}
_BOXED: Final = {
    ChainEnding.ORIGIN: "origin",
    ChainEnding.UNRECORDED: "basis not recorded",
    ChainEnding.MISSING: "not in this dossier",
    ChainEnding.CIRCULAR: "leads back to itself",
}


class Edge(NamedTuple):
    """One step from a source to what it comes from."""

    start: str
    """The id of the source."""
    end: str
    """The id of what it comes from."""
    relation: str
    """`relays`: it says that this was said. `based_on`: it has the information from there."""


@final
class Sources:
    """Where it comes from: which sources each proposition has, what they come from, and how many origins there are.

    There are two relations between sources, which are never mixed: `relays` is who says that who said, and `based_on`
    where the information came from.

    As text, each proposition has a sentence on its origins and a tree of its sources; propositions that seem to be
    corroborated, but have one origin, come first. The picture is the graph of all these sources, and what a source
    comes from stands to its right. Origins have a double frame; where a chain of sources is lost, the frame is dashed.
    Sources that neither name another nor are named by one are not in the graph. A notebook shows its largest connected
    part.

    Args:
        dossier: The dossier to show, or its analysis.
        propositions: The propositions to show, or their ids; None for all that a source speaks of.
        sources: The sources to show, or their ids, with everything that they come from; None for all sources of the
            propositions.

    Raises:
        InvalidValueError: If `dossier` is neither, or if a proposition or source is something else.
        UnknownIdError: If the dossier lacks one of the propositions or sources.
    """

    def __init__(
        self,
        dossier: Dossier | Analysis,
        propositions: Iterable[Proposition | str] | None = None,
        *,
        sources: Iterable[Source | str] | None = None,
    ) -> None:
        self._analysis = analysis = analysed(dossier)
        self._dossier = analysis.dossier
        self._propositions = chosen(self._dossier, propositions, Proposition)
        self._all_propositions = propositions is None
        self._only: frozenset[str] | None = None
        if sources is not None:
            ids = (one.id for one in chosen(self._dossier, sources, Source))
            self._only = frozenset(reached(ids, self._behind))

    @cached_property
    def corroborations(self) -> tuple[Corroboration, ...]:
        """What supports each proposition; those that seem to be corroborated, but have one origin, come first."""
        found = map(self._analysis.sources.corroboration, self._propositions)
        return tuple(sorted(filter(self._is_shown, found), key=lambda one: not _is_seeming(one)))

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """Every step from a source to what it comes from."""
        attribution, derivation = self._analysis.sources.attribution, self._analysis.sources.derivation
        every = (
            Edge(id, end, relation)
            for id in dict.fromkeys([*attribution, *derivation])
            for relation, chains in (("relays", attribution), ("based_on", derivation))
            for end in chains.sources(id)
        )
        found = (edge for edge in every if self._only is None or edge.start in self._only)
        if self._all_propositions:
            return tuple(found)
        kept = {id for one in self.corroborations for id in SourceTree(self._analysis, one).kept}
        return tuple(edge for edge in found if edge.start in kept and edge.end in kept)

    @cached_property
    def nodes(self) -> tuple[str, ...]:
        """The ids of the sources in the graph, and of what they name but the dossier lacks."""
        return tuple(dict.fromkeys(id for edge in self.edges for id in (edge.start, edge.end)))

    @property
    def name(self) -> str:
        """What the picture shows, in one sentence."""
        origins = sum(self._ending(id) is ChainEnding.ORIGIN for id in self.nodes)
        known = f"{counted_or_no(origins, 'origin')} known"
        return f"What {counted(len(self.nodes), 'source')} come from: {known}"

    def pages(self, size: int = _PAGE) -> Iterator[Sources]:
        """Yield the graph in parts that have no source in common, the largest first, small ones together.

        Each page has the propositions that its sources speak of.

        Args:
            size: The number of edges from which on a part is large enough to stand alone.
        """
        page: list[Edge] = []
        for part in self._parts():
            page += part
            if len(page) >= size:
                yield self._page(page)
                page = []
        if page:
            yield self._page(page)

    def text(self, palette: Palette = PLAIN) -> str:
        """Return what the shell prints: for each proposition its origins, and the tree of its sources."""
        blocks = [self._block(found, palette) for found in self.corroborations]
        counts = Counter(found.independence if found.supporting else None for found in self.corroborations)
        numbers = ", ".join(f"{counts[kind]} {words}" for kind, words in _COUNTED.items())
        closing = f"{counted(len(self.corroborations), 'proposition')}: {numbers}"
        return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"

    def mermaid(self) -> str:
        """Return the graph in the notation of Mermaid, which many sites draw where it stands in a page of Markdown.

        Every source of `nodes` is there. Lines are cut short after 80 characters, of which wide ones count twice. By
        default, Mermaid refuses to draw more than 50 000 characters or 500 steps: see `pages` for a large graph, or
        raise its settings `maxTextSize` and `maxEdges`.
        """
        return notation.mermaid(*self._noted())

    def dot(self) -> str:
        """Return the graph in the DOT language of Graphviz.

        Every source of `nodes` is there. Lines are cut short after 80 characters, of which wide ones count twice.
        """
        return notation.dot(*self._noted())

    def svg(self) -> str:
        """Return the picture as an SVG file, light or dark as its reader's system is."""
        return file(self.svg_element())

    def svg_element(self, link: Link = nowhere) -> Element:
        """Return the picture as an element of a page, in the colour of the text around it.

        It has the 80 sources nearest to the origins.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        shown = self._nearest()
        edges = [edge for edge in self.edges if edge.start in shown and edge.end in shown]
        drawn = Boxes(layers(shown, [(edge.start, edge.end) for edge in edges]))
        lines = (drawn.line(edge.start, edge.end, arrow_of(edge.relation)) for edge in edges)
        boxes = (self._box(drawn, id, link) for id in shown)
        marks = (mark for id in shown for mark in self._marks(id))
        foot = legend(marks, [arrow_of(edge.relation) for edge in edges], drawn.width)
        rest = len(self.nodes) - len(shown)
        name = f"{self.name}; {rest} more are not drawn" if rest else self.name
        return frame(name, drawn.width, drawn.height + foot.height, *lines, *boxes, *foot.at(drawn.height))

    def table(self) -> str:
        """Return the graph as a table of HTML: source, relation, what it comes from."""
        return html(self.table_element())

    def table_element(self, link: Link = nowhere) -> Element:
        """Return the table as an element of a page.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        heads = ("source", "relation", "what it comes from")
        return table(self.name, heads, (self._row(edge, link) for edge in self.edges))

    def origins_element(self, link: Link = nowhere) -> Element:
        """Return a table of the propositions as an element of a page, each with a sentence on its origins.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        rows = (self._origins_row(found, link) for found in self.corroborations)
        return table("Origins of the propositions", ("proposition", "origins"), rows)

    def html(self) -> str:
        """Return the picture as a piece of HTML that needs nothing else."""
        return html(self.svg_element())

    def _repr_html_(self) -> str:
        first = next(self.pages(), self)
        return notebook(first.svg_element(), len(self.nodes) - len(first.nodes), "sources")

    def _behind(self, id: str) -> tuple[str, ...]:
        return *self._analysis.sources.attribution.sources(id), *self._analysis.sources.derivation.sources(id)

    def _is_shown(self, found: Corroboration) -> bool:
        sources = sources_on(self._analysis, found)
        if self._only is not None:
            return any(id in self._only for id in sources)
        return bool(sources) or not self._all_propositions

    def _parts(self) -> list[list[Edge]]:
        """The edges of each connected part of the graph, the largest first."""
        beside: dict[str, list[str]] = {id: [] for id in self.nodes}
        for edge in self.edges:
            beside[edge.start].append(edge.end)
            beside[edge.end].append(edge.start)
        part: dict[str, str] = {}
        for id in self.nodes:
            if id not in part:
                part |= dict.fromkeys(reached([id], beside.__getitem__), id)
        parts: dict[str, list[Edge]] = {}
        for edge in self.edges:
            parts.setdefault(part[edge.start], []).append(edge)
        return sorted(parts.values(), key=len, reverse=True)

    def _page(self, edges: Iterable[Edge]) -> Sources:
        page = Sources(self._analysis, None if self._all_propositions else self._propositions)
        page.edges = tuple(edges)
        page._only = frozenset(page.nodes)
        return page

    # As text.

    def _block(self, found: Corroboration, palette: Palette) -> Iterator[str]:
        """Yield the lines of a proposition."""
        text = palette.paint(visible(found.proposition.caption), "strong")
        yield f"{text} {palette.paint(f'[{visible(found.proposition.id)}]', 'faint')}"
        yield f"  {visible(origins_in_words(self._dossier, found))}"
        for chain in found.independent_chains:
            yield f"    - {visible(chain_in_words(self._dossier, chain))}"
        lines = SourceTree(self._analysis, found).lines(palette)
        yield from islice(lines, _LONGEST)
        if next(lines, None):
            yield "  ... and more"

    # As a graph.

    def _nearest(self) -> list[str]:
        """The sources to draw: from the ends of all chains upwards, as many as fit."""
        users: dict[str, list[str]] = {}
        for edge in self.edges:
            users.setdefault(edge.end, []).append(edge.start)
        starts = {edge.start for edge in self.edges}
        found = dict.fromkeys([*(id for id in self.nodes if id not in starts), *self.nodes[:1]])
        waiting = list(found)
        for id in waiting:
            new = [user for user in users.get(id, ()) if user not in found]
            found |= dict.fromkeys(new)
            waiting += new
        return list(dict.fromkeys([*found, *self.nodes]))[:_MOST]

    def _ending(self, id: str) -> ChainEnding | None:
        """How chains end at a source; None if they lead on, in either relation."""
        ending = self._analysis.sources.derivation.ending(id)
        relays = self._analysis.sources.attribution.sources(id)
        return None if ending in {ChainEnding.UNRECORDED, ChainEnding.MISSING} and relays else ending

    def _noted(self) -> tuple[notation.Names, notation.Steps, dict[str, ChainEnding]]:
        """What a notation is given: the sources, the steps between them, and how chains end."""
        names = {id: self._described(id) for id in self.nodes}
        steps = [(edge.start, edge.end, arrow_of(edge.relation).word) for edge in self.edges]
        return names, steps, {id: ending for id in self.nodes if (ending := self._ending(id))}

    def _described(self, id: str) -> tuple[str, str]:
        """Return what to call a source, and when it spoke and how chains end there."""
        ending = self._ending(id)
        end = [_BOXED[ending]] if ending else []
        for statement in self._dossier.resolve([id], Statement):
            return speaker_text(self._dossier, statement), ", ".join([date_text(statement), *end])
        return captions(self._dossier, [id]), ", ".join(end)

    def _marks(self, id: str) -> Iterator[Mark]:
        """Yield the mark of a source, if the dossier has it."""
        if record := self._dossier.get(id):
            yield mark_of(record)

    def _box(self, drawn: Boxes, id: str, link: Link) -> Element:
        lines, ending = self._described(id), self._ending(id)
        outline = {None: Outline.PLAIN, ChainEnding.ORIGIN: Outline.DOUBLE}.get(ending, Outline.DASHED)
        box = drawn.box(id, lines, self._marks(id), outline)
        return named(box, link(id), ", ".join(part for part in (*lines, id) if part))

    # As tables.

    def _row(self, edge: Edge, link: Link) -> Element:
        relation = element("td", arrow_of(edge.relation).word)
        return element("tr", self._cell(edge.start, link), relation, self._cell(edge.end, link))

    def _cell(self, id: str, link: Link) -> Element:
        return element("td", linked(", ".join(filter(None, self._described(id))), link(id)), dir="auto")

    def _origins_row(self, found: Corroboration, link: Link) -> Element:
        proposition = linked(found.proposition.caption, link(found.proposition.id))
        origins = element("td", origins_in_words(self._dossier, found), dir="auto")
        return element("tr", element("th", proposition, scope="row", dir="auto"), origins)


def _is_seeming(found: Corroboration) -> bool:
    """Return whether a proposition seems to be corroborated, but has one origin."""
    return found.independence is Independence.SHARED_ORIGIN and bool(found.apparent_corroborators)
