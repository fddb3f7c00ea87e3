"""A report as annotations of a GitHub workflow."""

from __future__ import annotations

from geoclaims.checking.report import Report
from geoclaims.checking.severity import Severity
from geoclaims.text.escaping import visible
from geoclaims.views.ci.locations import Locations

__all__ = ["render"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, locations: Locations) -> str:
    """Return one workflow command a finding, which GitHub shows at the line of the record.

    Args:
        report: What to show.
        locations: Where the records stand.
    """
    lines: list[str] = []
    for finding in report.findings:
        found = locations.first(finding.records)
        place = f"file={_property(found.file)},line={found.line}," if found else ""
        title = _property(f"{finding.code} {finding.name}")
        lines.append(f"::{_LEVELS[finding.severity]} {place}title={title}::{_data(finding.message)}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
