"""On whose word: who says that who said, and where the information came from, with the origins marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final, NamedTuple, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.sources.chains import ChainEnding, reached
from geoclaims.checking.wording import captions, on_day, voice
from geoclaims.dossier import Dossier
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.views._analysed import analysed
from geoclaims.views.drawing import notation
from geoclaims.views.drawing.arrows import arrow_of
from geoclaims.views.drawing.frame import file, frame, label, named, notebook
from geoclaims.views.drawing.layers import Place, layers
from geoclaims.views.drawing.legend import legend
from geoclaims.views.drawing.marks import Mark, mark_of
from geoclaims.views.drawing.markup import Element, Link, Look, element, linked, nowhere, table

__all__ = ["Edge", "SourceGraph"]

_WIDTH, _HEIGHT, _GAP, _ROW = 220, 40, 70, 56
# The size of a box, the distance to the next column, and that of the middles of two boxes in one, in pixels.
_CELLS: Final = 29
"""The cells that a line in a box may take."""
_PAGE: Final = 30
"""So many steps are drawn at once if nobody asks for more, or as many as hang together."""
_MOST: Final = 80
"""So many sources are drawn; those nearest to the origins."""
_ENDS: Final = {
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
class SourceGraph:
    """The sources of a dossier and what they come from, in two relations that are never mixed.

    `relays` is who says that who said, `based_on` where the information came from. What a source comes from stands to
    its right. Origins have a double line, and the ends of lost trails a dashed one. Sources that neither name another
    nor are named by one are left out. A notebook shows the largest piece that hangs together.

    Args:
        dossier: What to show, or its analysis.
        sources: What to show, with everything that it comes from; None for all sources.

    Raises:
        InvalidValueError: If there is no dossier.
    """

    def __init__(self, dossier: Dossier | Analysis, sources: Iterable[Source | str] | None = None) -> None:
        self._analysis = analysis = analysed(dossier)
        attribution, lineage = analysis.sources.attribution, analysis.sources.derivation
        asked = dict.fromkeys([*attribution, *lineage])
        if sources is not None:
            ids = [one.id if isinstance(one, Record) else one for one in sources]
            asked = dict.fromkeys(reached(ids, lambda one: (*attribution.sources(one), *lineage.sources(one))))
        self.edges: tuple[Edge, ...] = tuple(
            Edge(id, end, relation)
            for id in asked
            for relation, lines in (("relays", attribution), ("based_on", lineage))
            for end in lines.sources(id)
        )
        """Every step from a source to what it comes from."""

    @cached_property
    def nodes(self) -> tuple[str, ...]:
        """The ids of the sources, and of what they name but the dossier lacks."""
        return tuple(dict.fromkeys(id for edge in self.edges for id in (edge.start, edge.end)))

    @property
    def name(self) -> str:
        """What it shows, in one sentence."""
        origins = sum(self._ending(id) is ChainEnding.ORIGIN for id in self.nodes)
        sources = f"{len(self.nodes)} source{'' if len(self.nodes) == 1 else 's'}"
        return f"What {sources} come from: {origins or 'no'} origin{'' if origins == 1 else 's'} known"

    def pages(self, size: int = _PAGE) -> Iterator[SourceGraph]:
        """The same in pieces that have nothing to do with each other, the largest first, small ones together.

        Args:
            size: The number of steps from which on a piece is large enough to stand alone.
        """
        page: list[Edge] = []
        for piece in self._pieces():
            page += piece
            if len(page) >= size:
                yield self._only(page)
                page = []
        if page:
            yield self._only(page)

    def _pieces(self) -> list[list[Edge]]:
        """The parts that no step connects, the largest first."""
        beside: dict[str, list[str]] = {}
        for edge in self.edges:
            beside.setdefault(edge.start, []).append(edge.end)
            beside.setdefault(edge.end, []).append(edge.start)
        part: dict[str, str] = {}
        for id in beside:
            if id not in part:
                part |= dict.fromkeys(reached([id], beside.__getitem__), id)
        pieces: dict[str, list[Edge]] = {}
        for edge in self.edges:
            pieces.setdefault(part[edge.start], []).append(edge)
        return sorted(pieces.values(), key=len, reverse=True)

    def mermaid(self) -> str:
        """The graph in the notation of Mermaid, which many sites draw where it stands in a page of Markdown.

        Every source of `nodes` is there. Lines are cut short after 80 characters, of which wide ones count twice. By
        default, Mermaid refuses to draw more than 50 000 characters or 500 steps: see `pages` for a large graph, or
        raise its settings `maxTextSize` and `maxEdges`.
        """
        return notation.mermaid(self._names(), self._steps(), self._ends())

    def dot(self) -> str:
        """The graph in the DOT language of Graphviz.

        Every source of `nodes` is there. Lines are cut short after 80 characters, of which wide ones count twice.
        """
        return notation.dot(self._names(), self._steps(), self._ends())

    def svg(self) -> str:
        """The picture as an SVG file, light or dark as its reader's system is."""
        return file(self.picture())

    def picture(self, link: Link = nowhere) -> Element:
        """The picture as a piece of a page, in the colour of the text around it: the 80 sources nearest to the origins.

        Args:
            link: Where each record is shown.
        """
        shown = self._nearest()
        edges = [edge for edge in self.edges if edge.start in shown and edge.end in shown]
        found = layers(shown, [(edge.start, edge.end) for edge in edges])
        width, height = (_WIDTH + _GAP) * found.columns, max(_ROW * found.rows, _ROW) + 16
        lines = (_line(edge, found.ways[edge.start, edge.end], height / 2) for edge in edges)
        boxes = (self._box(id, found.places[id], height / 2, link) for id in shown)
        foot = legend(self._marks(shown).values(), [arrow_of(edge.relation) for edge in edges], width)
        rest = len(self.nodes) - len(shown)
        name = f"{self.name}; {rest} more are not drawn" if rest else self.name
        return frame(name, width, height + foot.height, *lines, *boxes, *foot.at(height))

    def table(self, link: Link = nowhere) -> Element:
        """The same as a table, for those who read rather than look.

        Args:
            link: Where each record is shown.
        """
        return table(
            self.name,
            ("source", "relation", "what it comes from"),
            (self._row(edge, link) for edge in self.edges),
        )

    def _repr_html_(self) -> str:
        """The picture for a notebook."""
        first = next(self.pages(), self)
        return notebook(first.picture(), len(self.nodes) - len(first.nodes), "sources")

    def _only(self, edges: Iterable[Edge]) -> SourceGraph:
        part = SourceGraph(self._analysis, ())
        part.edges = tuple(edges)
        return part

    def _nearest(self) -> list[str]:
        """The sources to draw: from the ends of all trails upwards, as many as fit."""
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
        """How trails end at a source; None if they lead on, in either relation."""
        ending = self._analysis.sources.derivation.ending(id)
        relays = self._analysis.sources.attribution.sources(id)
        return None if ending in {ChainEnding.UNRECORDED, ChainEnding.MISSING} and relays else ending

    def _ends(self) -> dict[str, ChainEnding]:
        return {id: ending for id in self.nodes if (ending := self._ending(id))}

    def _steps(self) -> list[tuple[str, str, str]]:
        return [(edge.start, edge.end, arrow_of(edge.relation).word) for edge in self.edges]

    def _told(self, id: str) -> tuple[str, str]:
        """What to call a source, and what else there is to say of it: when, and how trails end there."""
        ending = self._ending(id)
        end = [_ENDS[ending]] if ending else []
        for statement in self._analysis.dossier.resolve([id], Statement):
            return voice(self._analysis.dossier, statement), ", ".join([on_day(statement), *end])
        return captions(self._analysis.dossier, [id]), ", ".join(end)

    def _names(self) -> dict[str, tuple[str, str]]:
        return {id: self._told(id) for id in self.nodes}

    def _marks(self, ids: Iterable[str]) -> dict[str, Mark]:
        """The mark of each source that the dossier has."""
        return {id: mark_of(record) for id in ids if (record := self._analysis.dossier.get(id))}

    def _box(self, id: str, place: Place, middle: float, link: Link) -> Element:
        name, more = self._told(id)
        x, y = _corner(place, middle)
        ending = self._ending(id)
        dashes = "none" if ending in {None, ChainEnding.ORIGIN} else "4 3"
        outline: Look = {"fill": "none", "stroke": "currentColor", "rx": 4}
        sheet = element("rect", x=x, y=y, width=_WIDTH, height=_HEIGHT, stroke_dasharray=dashes, **outline)
        inner: Look = {"x": x + 3, "y": y + 3, "width": _WIDTH - 6, "height": _HEIGHT - 6}
        double = [element("rect", **inner, **outline)] if ending is ChainEnding.ORIGIN else []
        marks = [mark.at(x + 14, y + 14) for mark in self._marks([id]).values()]
        words = (label(name, x + 26, y + 18, _CELLS), label(more, x + 26, y + 32, _CELLS))
        drawn = element("g", sheet, *double, *marks, *words)
        return named(drawn, link(id), ", ".join(part for part in (name, more, id) if part))

    def _row(self, edge: Edge, link: Link) -> Element:
        relation = element("td", arrow_of(edge.relation).word)
        return element("tr", self._cell(edge.start, link), relation, self._cell(edge.end, link))

    def _cell(self, id: str, link: Link) -> Element:
        words, href = ", ".join(filter(None, self._told(id))), link(id)
        return element("td", linked(words, href), dir="auto")


def _corner(place: Place, middle: float) -> tuple[float, float]:
    column, row = place
    return column * (_WIDTH + _GAP) + _GAP / 2, middle + row * _ROW - _HEIGHT / 2


def _line(edge: Edge, way: Iterable[Place], middle: float) -> Element:
    """The line of a step: from the right side of a box past the boxes between to the left side of another."""
    corners = [_corner(place, middle) for place in way]
    stops = [(x, y + _HEIGHT / 2) for x, y in corners]
    passed = [point for x, y in stops[1:-1] for point in ((x, y), (x + _WIDTH, y))]
    (x, y), last = stops[0], stops[-1]
    return arrow_of(edge.relation).along([(x + _WIDTH, y), *passed, last])
