"""A report as text that a person likes to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geoclaims.checking.findings import Finding, NotEvaluated, Reason
from geoclaims.checking.report import Report
from geoclaims.checking.severity import Severity
from geoclaims.views.escape import visible
from geoclaims.views.palette import PLAIN, Palette

__all__ = ["closing", "render"]


def render(report: Report, palette: Palette = PLAIN) -> str:
    """The findings with their paths, what could not be judged, and a closing line that counts.

    Args:
        report: What to show.
        palette: The colours.
    """
    blocks = [*(_finding(finding, palette) for finding in report.findings)]
    blocks += [_not_evaluated(entry, palette) for entry in report.not_evaluated]
    return "\n".join(line for block in [*blocks, [closing(report)]] for line in [*block, ""]).rstrip("\n") + "\n"


def closing(report: Report) -> str:
    """One line that counts: findings by severity, what could not be judged, and the rules that are clean."""
    graded = ", ".join(f"{count} {severity.value}" for severity in Severity if (count := report.count(severity)))
    number = len(report.findings)
    found = f"{number or 'no'} finding{'' if number == 1 else 's'}" + (f" ({graded})" if graded else "")
    clean = f"{len(report.clean)} of {len(report.rules_run)} rules clean"
    return f"{found}, {len(report.not_evaluated)} not evaluated, {clean}"


def _finding(finding: Finding, palette: Palette) -> list[str]:
    severity = palette.paint(finding.severity.value, finding.severity.value)
    head = f"{palette.paint(finding.code, 'strong')} {severity} {palette.paint(finding.name, 'faint')}"
    return [head, f"  {visible(finding.message)}", *_records(finding.records, palette), *_path(finding.path, palette)]


def _not_evaluated(entry: NotEvaluated, palette: Palette) -> list[str]:
    head = f"{palette.paint(entry.code, 'strong')} not evaluated {palette.paint(entry.name, 'faint')}"
    return [head, f"  {visible(entry.reason)}", *_records(entry.records, palette)]


def _records(ids: Iterable[str], palette: Palette) -> Iterator[str]:
    yield f"  {palette.paint('records:', 'faint')} {', '.join(visible(id) for id in dict.fromkeys(ids))}"


def _path(path: tuple[Reason, ...], palette: Palette) -> Iterator[str]:
    for reason in path:
        source = " " + palette.paint(f"[{visible(reason.record)}]", "faint") if reason.record else ""
        yield f"    - {visible(reason.text)}{source}"
