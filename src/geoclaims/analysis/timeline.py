"""Everything that a dossier says happened."""

from __future__ import annotations

from typing import NamedTuple

from geoclaims.dossier import Dossier
from geoclaims.records.record import Moment, Record
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.dates import date_order

__all__ = ["TimelineEntry", "timeline"]


class TimelineEntry(NamedTuple):
    """One moment of one record."""

    moment: Moment
    """When, in what role, by whom."""
    record: Record
    """The record that says so."""

    def __repr__(self) -> str:
        """Return a short summary."""
        role, when, actors = self.moment
        words = f"of {quoted(self.record.id)}: {role} on {'an unknown date' if when is None else when.text}"
        return summary(self, f"{words} by {listed(actors)}" if actors else words)


def timeline(dossier: Dossier) -> tuple[TimelineEntry, ...]:
    """Return every moment of every record by its earliest day, or by its latest where nothing bounds it from below.

    Undated ones come last.

    Moments of the same day keep the order of the dossier.
    """
    entries = [TimelineEntry(moment, record) for record in dossier for moment in record.moments()]
    return tuple(sorted(entries, key=lambda entry: date_order(entry.moment.when)))
