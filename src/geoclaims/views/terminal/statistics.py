"""How often each rule spoke, and not what it said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from geoclaims.checking.report import Report
from geoclaims.values.json_object import Json
from geoclaims.views.elements.findings import NOT_EVALUATED
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["plain", "render"]


def render(report: Report, palette: Palette = PLAIN) -> str:
    """Return one line for each rule and severity that the report has, the most frequent first, and the closing line.

    Args:
        report: What to count.
        palette: The colours.
    """
    rows = list(_counted(report))
    width = max((len(str(number)) for *_, number in rows), default=0)
    lines = [
        f"{number:>{width}}  {palette.paint(code, 'strong')}  {palette.paint(f'{grade:<13}', grade)}  {name}"
        for code, grade, name, number in rows
    ]
    return "".join(f"{line}\n" for line in [*lines, *([""] if lines else []), report.summary])


def plain(report: Report) -> list[Json]:
    """Return the counts as plain JSON, for programs that read them."""
    return [
        {"code": code, "name": name, "severity": grade, "count": number}
        for code, grade, name, number in _counted(report)
    ]


def _counted(report: Report) -> Iterator[tuple[str, str, str, int]]:
    """Return code, severity, name and number, by number."""
    found = Counter((one.code, one.severity.value, one.name) for one in report.findings)
    found += Counter((one.code, NOT_EVALUATED, one.name) for one in report.not_evaluated)
    for (code, grade, name), number in sorted(found.items(), key=lambda entry: (-entry[1], entry[0])):
        yield code, grade, name, number
