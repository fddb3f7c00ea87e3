"""The first section: the numbers of records and of findings."""

from __future__ import annotations

from geoclaims.checking.severity import Severity
from geoclaims.records.actors import Actor
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.views.elements.findings import NOT_EVALUATED
from geoclaims.views.elements.markup import Element, element
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import section

__all__ = ["overview"]


def overview(context: PageContext) -> Element:
    """Return the section."""
    report, dossier = context.report, context.dossier
    counts = {
        "records": len(dossier),
        "actors": len(dossier.of(Actor)),
        "propositions": len(dossier.of(Proposition)),
        "statements": len(dossier.of(Statement)),
        "other sources": len(dossier.of(Source)) - len(dossier.of(Statement)),
    }
    found = {severity.value: report.count(severity) for severity in Severity}
    found[NOT_EVALUATED] = len(report.not_evaluated)
    clean = f"{len(report.clean)} of {len(report.rules_run)} rules ran clean."
    note = "A finding says that records disagree. It never says which of them is true."
    return section("summary", "Summary", _numbers(found), _numbers(counts), element("p", f"{clean} {note}"))


def _numbers(counts: dict[str, int]) -> Element:
    pairs = (
        element("div", element("dt", word), element("dd", str(number)), class_=word.replace(" ", "-"))
        for word, number in counts.items()
    )
    return element("dl", *pairs, class_="numbers")
