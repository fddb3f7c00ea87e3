"""A report as text for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geoclaims.checking.findings import Finding, NotEvaluated, Reason
from geoclaims.checking.report import Report
from geoclaims.text.escaping import visible
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["block", "render"]


def render(report: Report, palette: Palette = PLAIN) -> str:
    """Return the findings with their paths, what could not be judged, and a closing line that counts.

    Args:
        report: What to show.
        palette: The colours.
    """
    entries: list[Finding | NotEvaluated] = [*report.findings, *report.not_evaluated]
    blocks = [block(entry, palette) for entry in entries]
    return "\n".join(line for block in [*blocks, [report.summary]] for line in [*block, ""]).rstrip("\n") + "\n"


def block(entry: Finding | NotEvaluated, palette: Palette = PLAIN) -> list[str]:
    """Return the lines that show one finding, or one thing that could not be judged.

    Args:
        entry: What to show.
        palette: The colours.
    """
    return _finding(entry, palette) if isinstance(entry, Finding) else _not_evaluated(entry, palette)


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
