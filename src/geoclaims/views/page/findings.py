"""The inconsistencies in the dossier, and what could not be judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from geoclaims.checking.findings import Verdict
from geoclaims.views.elements.findings import NOT_EVALUATED, grade_of, verdict_element
from geoclaims.views.elements.markup import Element
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import folded, nothing, section, some

__all__ = ["findings"]

_PAGE: Final = 100
"""The number of entries that lie open; more are folded away, as many at a time."""
_MOST: Final = 200
"""The number of open entries and folds that a page can hold and still be used."""


def findings(context: PageContext) -> Element:
    """Return the section with every finding, the gravest first, then what could not be judged."""
    found = sorted(context.report.findings, key=lambda finding: finding.severity.rank)
    entries: list[Verdict] = [*found, *context.report.not_evaluated]
    drawn = list(some(_pages(entries, context), _MOST, "check"))
    return section("findings", "Findings", *(drawn or [nothing("Nothing was found, and nothing was left undecided.")]))


def _pages(entries: Sequence[Verdict], context: PageContext) -> Iterator[Element]:
    for start in range(0, len(entries), _PAGE):
        page = [_item(entry, context) for entry in islice(entries, start, start + _PAGE)]
        if start:
            yield folded(f"{start + 1} to {start + len(page)} of {len(entries)}", *page)
        else:
            yield from page


def _item(entry: Verdict, context: PageContext) -> Element:
    drawn, grade = verdict_element(entry, context.link), grade_of(entry)
    drawn.set("data-item", NOT_EVALUATED if grade == NOT_EVALUATED else "finding")
    drawn.set("data-severity", grade)
    return drawn
