"""What happened when: every moment of a dossier, as text, as swim lanes, or as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from typing import Final, cast, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.timeline import TimelineEntry
from geoclaims.checking.wording import captions
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Claim, Literal
from geoclaims.records.events import Event
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.text.counting import counted
from geoclaims.text.escaping import visible
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.certainty import Polarity, Tense
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value
from geoclaims.views._analysed import analysed
from geoclaims.views.elements.arrows import Arrow, arrow_of
from geoclaims.views.elements.frame import file, frame, label, named, notebook, shortened, width_of
from geoclaims.views.elements.legend import legend
from geoclaims.views.elements.marks import mark_of
from geoclaims.views.elements.markup import Element, Link, Look, element, html, linked, nowhere, table
from geoclaims.views.elements.spans import Spans
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["Timeline"]

_INDENT: Final = " " * 14
"""What stands before the further lines of an entry."""
# Fields that say nothing of what happened, and fields that the first line and the claims of an entry already show.
_ASIDE: Final = {"id", "note", "labels", "extra"}
_SHOWN: Final = {"when", "where", "venue", "speakers", "participants", "on_behalf_of", "claims", "quote"}
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
"""The number of actors that have a lane of their own; those who come in last share one."""
_PAGE: Final = 120
"""The number of moments on a page."""
_NOBODY: Final = ""
_OTHERS: Final = "\0"


@final
class Timeline:
    """What happened when: who said and did what, moment by moment, in the order of the dates.

    As text, a record is written out at its first moment, and later moments are single lines. Sources are named by id,
    everything else by its name or text.

    The picture has a lane for each actor, a mark for each moment, and an arrow for each answer. Moments stand at equal
    distances: it shows what came before what, and not how much time lay between. A date that is not one day is a span,
    from the first day that it can touch to the last. The span is dashed where it is not known when in it something
    happened, and solid where it lasted. Undated moments come last. A moment of several actors has a mark in each of
    their lanes. The mark follows from the type of the record; a type of your own has the mark of what it is a kind of.
    Every reference from a record to a statement is an arrow.

    A notebook shows the picture of the first 120 moments.

    Args:
        dossier: The dossier to show, or its analysis.
        entries: The moments to show, in the order of the timeline; None for all of them.

    Raises:
        InvalidValueError: If `dossier` is neither.
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
        return f"Timeline of {counted(len(self.entries), 'moment')}{stretch}, a lane for each actor"

    def pages(self, size: int = _PAGE) -> Iterator[Timeline]:
        """Yield the same in pieces of some moments each."""
        for start in range(0, len(self.entries), size):
            yield Timeline(self._analysis, self.entries[start : start + size])

    def text(self, palette: Palette = PLAIN) -> str:
        """Return what the shell prints: every moment, and what its record says and refers to."""
        written: set[Record] = set()
        lines: list[str] = []
        for entry in self.entries:
            lines.append(_first_line(self._dossier, entry, palette))
            if entry.record not in written:
                written.add(entry.record)
                lines += [f"{_INDENT}{line}" for line in _further_lines(self._dossier, entry)]
        return "".join(f"{line}\n" for line in lines)

    def svg(self) -> str:
        """Return the picture as an SVG file, light or dark as its reader's system is."""
        return file(self.svg_element())

    def svg_element(self, link: Link = nowhere) -> Element:
        """Return the picture as an element of a page, in the colour of the text around it.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        width = max(self._x(len(self.entries)), 420)
        parts = [*self._lanes_drawn(width), *self._dates(), *self._spans(), *self._arrows(), *self._marks(link)]
        foot = legend(
            [mark_of(entry.record) for entry in self.entries],
            [arrow for *_, arrow in self._relations],
            width,
        )
        return frame(self.name, width, self._bottom + foot.height, *parts, *foot.at(self._bottom))

    def table(self) -> str:
        """Return the same as a table of HTML: when, who, what."""
        return html(self.table_element())

    def table_element(self, link: Link = nowhere) -> Element:
        """Return the table as an element of a page.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        return table(self.name, ("when", "who", "what"), (self._row(entry, link) for entry in self.entries))

    def html(self) -> str:
        """Return the picture as a piece of HTML that needs nothing else."""
        return html(self.svg_element())

    def _repr_html_(self) -> str:
        first = next(self.pages(), self)
        return notebook(first.svg_element(), len(self.entries) - len(first.entries), "moments")

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
            yield named(drawn, link(entry.record.id), ", ".join(self._described(entry)))

    @cached_property
    def _slots(self) -> dict[str, int]:
        """The first moment of each record."""
        return {entry.record.id: slot for slot, entry in reversed(list(enumerate(self.entries)))}

    @cached_property
    def _relations(self) -> tuple[tuple[str, str, Arrow], ...]:
        """Each record, a statement that it refers to, both in the picture, and the arrow between them."""
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

    def _described(self, entry: TimelineEntry) -> tuple[str, str, str, str]:
        """Return when, who, what, and by which record."""
        moment, record = entry
        caption = f" {record.caption}" if record.caption != record.id else ""
        who = captions(self._dossier, map(str, moment.actors)) or "nobody named"
        return str(moment.when or "undated"), who, f"{moment.role}{caption}", f"{record.type} {record.id}"

    def _row(self, entry: TimelineEntry, link: Link) -> Element:
        when, who, what, record = self._described(entry)
        deed = element("td", f"{what}: ", linked(record, link(entry.record.id)), dir="auto")
        return element("tr", element("td", when), element("td", who, dir="auto"), deed)


def _first_line(dossier: Dossier, entry: TimelineEntry, palette: Palette) -> str:
    """Return when, who in which capacity, did what, where, and the record that says so."""
    record, moment = entry.record, entry.moment
    when = palette.paint(f"{moment.when or 'undated'!s:<10}", "strong")
    what = visible(record.caption) if record.caption != record.id else ""
    who = [_names(dossier, moment.actors), *_capacity(dossier, record)]
    words = [*who, moment.role, what] if moment.actors else [what, moment.role]
    handle = palette.paint(f"[{record.type} {visible(record.id)}]", "faint")
    return f"{when}  {' '.join(word for word in [*words, *_setting(record)] if word)}  {handle}"


def _capacity(dossier: Dossier, record: Record) -> Iterator[str]:
    if isinstance(record, Statement):
        if record.office:
            yield f"as {_names(dossier, [record.office])}"
        if record.on_behalf_of:
            yield f"for {_names(dossier, record.on_behalf_of)}"


def _setting(record: Record) -> Iterator[str]:
    if isinstance(record, Statement) and record.venue:
        yield f"({visible(record.venue)})"
    if isinstance(record, Event) and record.where:
        yield f"in {visible(record.where.name)}"


def _further_lines(dossier: Dossier, entry: TimelineEntry) -> Iterator[str]:
    """Yield the claims and the words of a statement, then every other field that the first line does not show."""
    record = entry.record
    if isinstance(record, Statement):
        yield from (_claim(dossier, claim) for claim in record.claims)
        if record.quote:
            yield f"“{visible(record.quote)}”"
    shown = _ASIDE | _SHOWN | {*_actor_fields(entry), "office" if isinstance(record, Statement) else ""}
    dates = [moment.when for moment in record.moments()]
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        is_title = isinstance(value, str) and record.caption != record.id and value in record.caption
        if field.name not in shown and not is_title and value not in dates and not field.is_default(value):
            yield f"{field.name.replace('_', ' ')}: {_in_words(dossier, value)}"


def _actor_fields(entry: TimelineEntry) -> Iterator[str]:
    """Yield the field that the actors in the first line come from, if they all come from one."""
    for field in fields_of(type(entry.record)):
        value = getattr(entry.record, field.name)
        if entry.moment.actors and entry.moment.actors in (value, (value,)):
            yield field.name
            return


def _in_words(dossier: Dossier, value: object) -> str:
    """Return a value in words: records by name, nested values field by field."""
    if isinstance(value, Ref):
        return visible(_name(dossier, cast("str", value)))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        mark = "; " if any(isinstance(item, Value) for item in items) else ", "
        return mark.join(_in_words(dossier, item) for item in items)
    if isinstance(value, Literal):
        return f"{'' if value.holds else 'not: '}{_in_words(dossier, value.proposition)}"
    if isinstance(value, Value):
        held = ((field, getattr(value, field.name)) for field in fields_of(type(value)) if field.name != "extra")
        return ", ".join(f"{field.name} {_in_words(dossier, one)}" for field, one in held if not field.is_default(one))
    return visible(str(value))


def _claim(dossier: Dossier, claim: Claim) -> str:
    polarity = {Polarity.POSITIVE: "", Polarity.NEGATIVE: " not:", Polarity.UNSTATED: " whether:"}[claim.polarity]
    tense = "" if claim.tense is Tense.UNSTATED else f", {claim.tense.value}"
    likelihood = f", {visible(claim.likelihood.term)}" if claim.likelihood else ""
    condition = f" (if {_in_words(dossier, claim.given).rstrip('.')})" if claim.given else ""
    return f"{claim.certainty.value}{tense}{likelihood}:{polarity} {_names(dossier, [claim.proposition])}{condition}"


def _names(dossier: Dossier, ids: Iterable[str]) -> str:
    return ", ".join(visible(_name(dossier, id)) for id in ids)


def _name(dossier: Dossier, id: str) -> str:
    record = dossier.get(str(id))
    return id if record is None or isinstance(record, Source) else record.caption
