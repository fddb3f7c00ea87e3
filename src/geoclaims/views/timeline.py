"""A dossier as a timeline to read: who said what of whom, when, and on whose word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from geoclaims.analysis import Analysis
from geoclaims.analysis.timeline import TimelineEntry
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Claim, Literal
from geoclaims.records.events import Event
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.text.escaping import visible
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.certainty import Polarity, Tense
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["render"]

_INDENT = " " * 14
# What is no part of the story, and what the first line and the claims of an entry tell already.
_ASIDE = {"id", "note", "labels", "extra"}
_TOLD = {"when", "where", "venue", "speakers", "participants", "on_behalf_of", "claims", "quote"}


def render(analysis: Analysis, palette: Palette = PLAIN) -> str:
    """Every moment of the dossier, dated ones first, each with what its record says and refers to.

    A record is written out at its first moment; later ones are single lines. Sources are shown by id, everything else
    by its name or text.

    Args:
        analysis: Of the dossier to show.
        palette: The colours.
    """
    shown: set[Record] = set()
    lines: list[str] = []
    for entry in analysis.timeline:
        lines.append(_head(analysis.dossier, entry, palette))
        if entry.record not in shown:
            shown.add(entry.record)
            lines += [f"{_INDENT}{line}" for line in _body(analysis.dossier, entry)]
    return "".join(f"{line}\n" for line in lines)


def _head(dossier: Dossier, entry: TimelineEntry, palette: Palette) -> str:
    """When, who in which capacity, did what, where, and the record that says so."""
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


def _body(dossier: Dossier, entry: TimelineEntry) -> Iterator[str]:
    """What the record says besides: claims and words of a statement, then every other field that says something."""
    record = entry.record
    if isinstance(record, Statement):
        yield from (_claim(dossier, claim) for claim in record.claims)
        if record.quote:
            yield f"“{visible(record.quote)}”"
    told = _ASIDE | _TOLD | {*_actor_fields(entry), "office" if isinstance(record, Statement) else ""}
    dates = [moment.when for moment in record.moments()]
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        known = value in dates or (isinstance(value, str) and value in record.caption != record.id)
        if field.name not in told and not known and not field.is_default(value):
            yield f"{field.name.replace('_', ' ')}: {_shown(dossier, value)}"


def _actor_fields(entry: TimelineEntry) -> Iterator[str]:
    """The field that the actors in the first line come from, if they all come from one."""
    for field in fields_of(type(entry.record)):
        value = getattr(entry.record, field.name)
        if entry.moment.actors and entry.moment.actors in (value, (value,)):
            yield field.name
            return


def _shown(dossier: Dossier, value: object) -> str:
    """A value in words: records by name, nested values field by field."""
    if isinstance(value, Ref):
        return visible(_name(dossier, cast("str", value)))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        mark = "; " if any(isinstance(item, Value) for item in items) else ", "
        return mark.join(_shown(dossier, item) for item in items)
    if isinstance(value, Literal):
        return f"{'' if value.holds else 'not: '}{_shown(dossier, value.proposition)}"
    if isinstance(value, Value):
        said = ((field, getattr(value, field.name)) for field in fields_of(type(value)) if field.name != "extra")
        return ", ".join(f"{field.name} {_shown(dossier, held)}" for field, held in said if not field.is_default(held))
    return visible(str(value))


def _claim(dossier: Dossier, claim: Claim) -> str:
    said = {Polarity.POSITIVE: "", Polarity.NEGATIVE: " not:", Polarity.UNSTATED: " whether:"}[claim.polarity]
    tense = "" if claim.tense is Tense.UNSTATED else f", {claim.tense.value}"
    likelihood = f", {visible(claim.likelihood.term)}" if claim.likelihood else ""
    condition = f" (if {_shown(dossier, claim.given).rstrip('.')})" if claim.given else ""
    return f"{claim.certainty.value}{tense}{likelihood}:{said} {_names(dossier, [claim.proposition])}{condition}"


def _names(dossier: Dossier, ids: Iterable[str]) -> str:
    return ", ".join(visible(_name(dossier, id)) for id in ids)


def _name(dossier: Dossier, id: str) -> str:
    record = dossier.get(str(id))
    return id if record is None or isinstance(record, Source) else record.caption
