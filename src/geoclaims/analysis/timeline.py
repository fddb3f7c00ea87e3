"""Everything that a dossier says happened."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from geoclaims.dossier import Dossier
from geoclaims.records.record import Moment, Record

__all__ = ["Entry", "timeline"]


class Entry(NamedTuple):
    """One moment of one record."""

    moment: Moment
    """When, in what role, by whom."""
    record: Record
    """The record that says so."""


def timeline(dossier: Dossier) -> tuple[Entry, ...]:
    """Every moment of every record by its earliest day, or by its latest where nothing bounds it from below.

    Undated ones come last.

    Moments of the same day keep the order of the dossier.
    """
    entries = [Entry(moment, record) for record in dossier for moment in record.moments()]
    return tuple(sorted(entries, key=_place))


def _place(entry: Entry) -> tuple[bool, date, date]:
    when = entry.moment.when
    if when is None:
        return (True, date.max, date.max)
    return (False, when.earliest or when.latest or date.min, when.latest or date.max)
