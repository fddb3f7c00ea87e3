"""A finding, or what could not be judged, as a piece of a page."""

from __future__ import annotations

from typing import Final

from geoclaims.checking.findings import Finding, Reason, Verdict
from geoclaims.views.elements.markup import Child, Element, Link, element, linked, nowhere

__all__ = ["NOT_EVALUATED", "grade_of", "verdict_element"]

NOT_EVALUATED: Final = "not evaluated"
"""What stands in the place of a severity where a rule could not judge."""


def grade_of(entry: Verdict) -> str:
    """Return the severity of a finding, or `NOT_EVALUATED`."""
    return entry.severity.value if isinstance(entry, Finding) else NOT_EVALUATED


def verdict_element(entry: Verdict, link: Link = nowhere) -> Element:
    """Return an `article` with a heading of the third level, the reasons, and the records involved.

    Args:
        entry: What to show.
        link: Where each record is shown.
    """
    grade = grade_of(entry)
    text, path = (entry.message, entry.path) if isinstance(entry, Finding) else (entry.reason, ())
    severity = element("span", grade, class_="grade")
    heading = element("h3", element("code", entry.code), " ", severity, " ", entry.name)
    why = [element("ol", *(_step(reason, link) for reason in path), class_="path")] if path else []
    ids = list(dict.fromkeys(entry.records))
    names = [part for id in ids for part in (", ", linked(id, link(id)))][1:]
    records = element("p", "records: ", *names, class_="records")
    return element(
        "article",
        heading,
        element("p", text, dir="auto"),
        *why,
        records,
        class_=f"card {grade.replace(' ', '-')}",
    )


def _step(reason: Reason, link: Link) -> Element:
    source: list[Child] = [] if reason.record is None else [" [", linked(reason.record, link(reason.record)), "]"]
    return element("li", reason.text, *source, dir="auto")
