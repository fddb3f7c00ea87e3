"""A dossier as swim lanes: a lane for each actor, a mark for each thing that is said to have happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.timeline import TimelineEntry
from geoclaims.checking.wording import captions
from geoclaims.dossier import Dossier
from geoclaims.records.statements import Statement
from geoclaims.views._analysed import analysed
from geoclaims.views.drawing.arrows import Arrow, arrow_of
from geoclaims.views.drawing.frame import file, frame, label, named, notebook, shortened, width_of
from geoclaims.views.drawing.legend import legend
from geoclaims.views.drawing.marks import mark_of
from geoclaims.views.drawing.markup import Element, Link, Look, element, linked, nowhere, table
from geoclaims.views.drawing.spans import Spans

__all__ = ["Timeline"]

_SLOT: Final = 24
"""The width of a moment, in pixels."""
_LANE: Final = 28
"""The height of a lane, in pixels."""
_HEAD: Final = 84
"""The height of the dates above the lanes, in pixels."""
_NAME: Final = 30
"""The cells that the name of an actor may take."""
_DATE: Final = 14
"""The cells that a date may take."""
_LANES: Final = 60
"""So many actors have a lane of their own; those who come in last share one."""
_PAGE: Final = 120
"""So many moments are drawn at once if nobody asks for more."""
_NOBODY: Final = ""
_OTHERS: Final = "\0"


@final
class Timeline:
    """Who said and did what when: a lane for each actor, a mark for each moment, an arrow for each answer.

    Moments stand in the order of their dates, at equal distances: what is drawn is what came before what, and not how
    much time lay between. A date that is not one day is drawn as a span, from the first day that it can touch to the
    last: dashed where it is not known when it was, solid where it is said to have lasted. Undated moments come last. A
    moment of several actors has a mark in each of their lanes. What a mark stands for follows from the type of its
    record; a type of your own has the mark of what it is a kind of. Every reference from a record to a statement is an
    arrow.

    A notebook shows the first 120 moments.

    Args:
        dossier: What to show, or its analysis.
        entries: The moments to show, in the order of the timeline; None for all of them.

    Raises:
        InvalidValueError: If there is no dossier.
    """

    def __init__(self, dossier: Dossier | Analysis, entries: Iterable[TimelineEntry] | None = None) -> None:
        self._analysis = analysed(dossier)
        self._dossier = self._analysis.dossier
        self.entries = self._analysis.timeline if entries is None else tuple(entries)
        """The moments, each with its record."""

    @property
    def name(self) -> str:
        """What it shows, in one sentence."""
        dated = [entry.moment.when for entry in self.entries if entry.moment.when]
        stretch = f", from {dated[0]} to {dated[-1]}" if dated else ""
        moments = f"{len(self.entries)} moment{'' if len(self.entries) == 1 else 's'}"
        return f"Timeline of {moments}{stretch}, a lane for each actor"

    def pages(self, size: int = _PAGE) -> Iterator[Timeline]:
        """The same in pieces of a size that can be looked at."""
        for start in range(0, len(self.entries), size):
            yield Timeline(self._analysis, self.entries[start : start + size])

    def svg(self) -> str:
        """The picture as an SVG file, light or dark as its reader's system is."""
        return file(self.picture())

    def picture(self, link: Link = nowhere) -> Element:
        """The picture as a piece of a page, in the colour of the text around it.

        Args:
            link: Where each record is shown.
        """
        width = max(self._x(len(self.entries)), 420)
        parts = [*self._lanes_drawn(width), *self._dates(), *self._spans(), *self._arrows(), *self._marks(link)]
        foot = legend(
            [mark_of(entry.record) for entry in self.entries],
            [arrow for *_, arrow in self._relations],
            width,
        )
        return frame(self.name, width, self._bottom + foot.height, *parts, *foot.at(self._bottom))

    def table(self, link: Link = nowhere) -> Element:
        """The same as a table, for those who read rather than look.

        Args:
            link: Where each record is shown.
        """
        return table(self.name, ("when", "who", "what"), (self._row(entry, link) for entry in self.entries))

    def _repr_html_(self) -> str:
        """The picture for a notebook."""
        first = next(self.pages(), self)
        return notebook(first.picture(), len(self.entries) - len(first.entries), "moments")

    @cached_property
    def lanes(self) -> tuple[str, ...]:
        """The ids of the actors, in the order in which they come in."""
        met = dict.fromkeys(str(actor) for entry in self.entries for actor in entry.moment.actors)
        return tuple(met)

    @cached_property
    def _places(self) -> dict[str, int]:
        """The lane of each actor, counted from 0."""
        own, shared = self.lanes[:_LANES], self.lanes[_LANES:]
        nobody = [_NOBODY] if any(not entry.moment.actors for entry in self.entries) else []
        lanes = {actor: place for place, actor in enumerate([*own, *nobody, *([_OTHERS] if shared else [])])}
        return lanes | dict.fromkeys(shared, len(lanes) - 1)

    def _rows_of(self, entry: TimelineEntry) -> list[int]:
        """The lanes of a moment, from the top."""
        return sorted({self._places[str(actor)] for actor in entry.moment.actors or (_NOBODY,)})

    @cached_property
    def _left(self) -> float:
        return max([90.0, *(width_of(shortened(self._named(lane), _NAME)) + 24 for lane in self._places)])

    @property
    def _bottom(self) -> float:
        return self._y(max(self._places.values(), default=-1) + 1) - _LANE / 2

    def _x(self, slot: float) -> float:
        return self._left + _SLOT * (slot + 0.5)

    def _y(self, lane: int) -> float:
        return _HEAD + _LANE * (lane + 0.5)

    def _named(self, lane: str) -> str:
        others = f"{len(self.lanes) - _LANES} others"
        return {_NOBODY: "nobody named", _OTHERS: others}.get(lane) or captions(self._dossier, [lane])

    def _lanes_drawn(self, width: float) -> Iterator[Element]:
        names: dict[int, str] = {}
        for actor, lane in self._places.items():
            names.setdefault(lane, actor)
        for lane, actor in names.items():
            top = self._y(lane) - _LANE / 2
            shade = 0.04 if lane % 2 else 0
            yield element("rect", x=0, y=top, width=width, height=_LANE, fill="currentColor", fill_opacity=shade)
            yield label(self._named(actor), 8, self._y(lane) + 4, _NAME)

    def _dates(self) -> Iterator[Element]:
        """Each date above its first moment; the undated ones behind a line."""
        slots = enumerate(str(entry.moment.when or "undated") for entry in self.entries)
        for text, group in groupby(slots, key=lambda slot: slot[1]):
            x = self._x(next(group)[0])
            line: Look = {"stroke": "currentColor", "stroke_opacity": 0.25, "stroke_width": 1}
            yield element("path", d=f"M{x - _SLOT / 2:g},{_HEAD - 6}V{self._bottom:g}", **line)
            yield label(text, 0, 0, _DATE, transform=f"translate({x:g},{_HEAD - 8}) rotate(-50)", font_size=11)

    def _spans(self) -> Iterator[Element]:
        spans = Spans([entry.moment.when for entry in self.entries])
        for slot, entry in enumerate(self.entries):
            if span := spans.of(slot):
                for lane in self._rows_of(entry):
                    yield span.drawn(self._x(span.start), self._x(span.end), self._y(lane), mark_of(entry.record))

    def _marks(self, link: Link) -> Iterator[Element]:
        for slot, entry in enumerate(self.entries):
            rows = [self._y(lane) for lane in self._rows_of(entry)]
            x, mark = self._x(slot), mark_of(entry.record)
            stem: Look = {"stroke": mark.colour, "stroke_width": 1.5}
            tie = [element("path", d=f"M{x:g},{rows[0]:g}V{rows[-1]:g}", **stem)] if len(rows) > 1 else []
            drawn = element("g", *tie, *(mark.at(x, y) for y in rows))
            yield named(drawn, link(entry.record.id), ", ".join(self._told(entry)))

    @cached_property
    def _slots(self) -> dict[str, int]:
        """The first moment of each record."""
        return {entry.record.id: slot for slot, entry in reversed(list(enumerate(self.entries)))}

    @cached_property
    def _relations(self) -> tuple[tuple[str, str, Arrow], ...]:
        """A record, a statement that it refers to, both in the picture, and what it does to it."""
        drawn = dict.fromkeys(entry.record for entry in self.entries)
        statements = {record.id for record in drawn if isinstance(record, Statement)}
        found = (
            (record.id, str(reference.value), arrow_of(reference.field))
            for record in drawn
            for reference in record.references()
            if reference.value in statements and reference.value != record.id
        )
        return tuple(dict.fromkeys(found))

    def _arrows(self) -> Iterator[Element]:
        for start, end, arrow in self._relations:
            yield named(arrow.between(self._point(start), self._point(end)), None, f"{start} {arrow.word} {end}")

    def _point(self, id: str) -> tuple[float, float]:
        slot = self._slots[id]
        return self._x(slot), self._y(self._rows_of(self.entries[slot])[0])

    def _told(self, entry: TimelineEntry) -> tuple[str, str, str, str]:
        """When, who, what, and by which record."""
        moment, record = entry
        named = f" {record.caption}" if record.caption != record.id else ""
        who = captions(self._dossier, map(str, moment.actors)) or "nobody named"
        return str(moment.when or "undated"), who, f"{moment.role}{named}", f"{record.type} {record.id}"

    def _row(self, entry: TimelineEntry, link: Link) -> Element:
        when, who, what, record = self._told(entry)
        told = element("td", f"{what}: ", linked(record, link(entry.record.id)), dir="auto")
        return element("tr", element("td", when), element("td", who, dir="auto"), told)
