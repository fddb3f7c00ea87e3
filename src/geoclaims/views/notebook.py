"""What a notebook shows of our objects, as pieces of HTML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from geoclaims.checking.findings import Verdict
from geoclaims.checking.report import Report
from geoclaims.dossier import Dossier
from geoclaims.records.record import Record
from geoclaims.views.elements.findings import verdict_element
from geoclaims.views.elements.markup import Element, element, html, table

__all__ = ["dossier_html", "finding_html", "report_html"]

_ENTRIES: Final = 50
"""The number of entries of a report that are shown."""
_NAMES: Final = 4
"""The number of records of a type whose names are shown."""
_CHARACTERS: Final = 200
"""The number of characters that these names may have together."""


def dossier_html(dossier: Dossier) -> str:
    """Return how many records a dossier has of each type, and the names of the first of them."""
    groups: dict[str, list[Record]] = {}
    for record in dossier:
        groups.setdefault(record.type, []).append(record)
    shown = table(None, ("type", "records", "such as"), map(_row, groups.values()))
    return html(element("section", element("p", element("strong", repr(dossier)[1:-1])), shown))


def finding_html(entry: Verdict) -> str:
    """Return a finding, or what could not be judged."""
    return html(verdict_element(entry))


def report_html(report: Report) -> str:
    """Return the numbers of a report, then its first entries."""
    entries: tuple[Verdict, ...] = (*report.findings, *report.not_evaluated)
    shown = [verdict_element(entry) for entry in entries[:_ENTRIES]]
    rest = len(entries) - len(shown)
    more = [element("p", f"{rest} more")] if rest else []
    return html(element("section", element("p", element("strong", report.summary)), *shown, *more))


def _row(records: Sequence[Record]) -> Element:
    first = "; ".join(record.caption for record in records[:_NAMES])
    names = first if len(first) <= _CHARACTERS else f"{first[:_CHARACTERS]}…"
    cells = (records[0].type, str(len(records)), names)
    return element("tr", *(element("td", cell, dir="auto") for cell in cells))
