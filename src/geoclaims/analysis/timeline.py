"""Everything that a dossier says happened."""

from __future__ import annotations

from typing import NamedTuple

from geoclaims.dossier import Dossier
from geoclaims.records.record import Moment, Record
from geoclaims.values.dates import date_order

__all__ = ["TimelineEntry", "timeline"]


class TimelineEntry(NamedTuple):
    """One moment of one record."""

    moment: Moment
    """When, in what role, by whom."""
    record: Record
    """The record that says so."""


def timeline(dossier: Dossier) -> tuple[TimelineEntry, ...]:
    """Return every moment of every record by its earliest day, or by its latest where nothing bounds it from below.

    Undated ones come last.

    Moments of the same day keep the order of the dossier.
    """
    entries = [TimelineEntry(moment, record) for record in dossier for moment in record.moments()]
    return tuple(sorted(entries, key=lambda entry: date_order(entry.moment.when)))
