"""What views are made of: a dossier or its analysis, the records that were asked for, and a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TypeVar

from geoclaims.analysis import Analysis
from geoclaims.analysis._arguments import find_record
from geoclaims.dossier import Dossier
from geoclaims.records.record import Record
from geoclaims.values.dates import When

__all__ = ["analysed", "chosen", "day_or_today"]

R = TypeVar("R", bound=Record)


def analysed(dossier: Dossier | Analysis) -> Analysis:
    """Return the analysis of a dossier, or the analysis itself.

    Raises:
        InvalidValueError: If it is neither.
    """
    return dossier if isinstance(dossier, Analysis) else Analysis(dossier)


def chosen(dossier: Dossier, asked: Iterable[R | str] | None, type: type[R]) -> tuple[R, ...]:
    """Return the records that were asked for, in order; all of their type if None were.

    Raises:
        UnknownIdError: If the dossier lacks one of them.
        InvalidValueError: If one is of another type.
    """
    return dossier.of(type) if asked is None else tuple(find_record(dossier, one, type) for one in asked)


def day_or_today(on: When | date | str | None) -> When:
    """Return the time that was asked for; today, where this computer is, if none was.

    Raises:
        InvalidValueError: If it cannot be read.
    """
    return When.from_value(datetime.now().astimezone().date() if on is None else on)
