"""The filters of the page: by actor, proposition and severity. Without JavaScript they are not shown."""

from __future__ import annotations

from collections.abc import Iterable

from geoclaims.checking.severity import Severity
from geoclaims.records.actors import Actor
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.views.elements.findings import NOT_EVALUATED
from geoclaims.views.elements.frame import shortened
from geoclaims.views.elements.markup import Element, element
from geoclaims.views.page.context import PageContext

__all__ = ["filters"]

_CELLS = 90
"""The cells that a choice may take."""


def filters(context: PageContext) -> Element:
    """Return the form."""
    actors = _choice("actor", "Actor", context.dossier.of(Actor), context)
    propositions = _choice("proposition", "Proposition", context.dossier.of(Proposition), context)
    grades = [_grade(grade) for grade in (*(severity.value for severity in Severity), NOT_EVALUATED)]
    severities = element("fieldset", element("legend", "Severity"), *grades)
    shown = element("output", role="status", id="shown")
    form = element("form", actors, propositions, severities, element("button", "Clear", type="reset"), shown)
    form.attrib |= {"id": "filters", "aria-label": "Filters", "hidden": ""}
    return form


def _choice(id: str, name: str, records: Iterable[Record], context: PageContext) -> Element:
    listed = {record.id: record for record in records if context.link(record.id)}
    ordered = sorted(listed.values(), key=lambda record: record.caption.casefold())
    options = (element("option", shortened(one.caption, _CELLS), value=str(context.number(one.id))) for one in ordered)
    select = element("select", element("option", "all", value=""), *options, id=id)
    return element("label", f"{name} ", select)


def _grade(grade: str) -> Element:
    return element("label", element("input", type="checkbox", value=grade, checked=""), f" {grade}")
