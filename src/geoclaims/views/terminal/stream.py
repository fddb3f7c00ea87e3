"""What is found in a stream of records, printed line by line, and the numbers at its end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Protocol, final

import attrs

from geoclaims.checking.findings import Finding, NotEvaluated
from geoclaims.checking.rule import Rule
from geoclaims.checking.severity import Severity, counted_by_severity
from geoclaims.codec.json_lines import BadLine
from geoclaims.streaming import CheckedLine
from geoclaims.text.counting import counted, counted_or_no
from geoclaims.text.escaping import visible, visible_json
from geoclaims.values.json_object import Json
from geoclaims.views.terminal.findings import block
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["JsonStreamPrinter", "StreamCounts", "StreamPrinter", "TextStreamPrinter"]


@final
@attrs.define
class StreamCounts:
    """The numbers of a stream, so far."""

    records: int = 0
    """The records that were read."""
    bad_lines: int = 0
    """The lines of which no record could be made."""
    findings: Counter[Severity] = attrs.field(factory=Counter[Severity])
    """How many findings there are of each severity."""
    not_evaluated: int = 0
    """How often a rule could not judge a record."""
    not_clean: set[str] = attrs.field(factory=set[str])
    """The codes of the rules that are not clean."""

    def add(self, item: CheckedLine | BadLine) -> None:
        """Count a line."""
        if isinstance(item, BadLine):
            self.bad_lines += 1
            return
        self.records += 1
        self.findings.update(finding.severity for finding in item.report.findings)
        self.not_evaluated += len(item.report.not_evaluated)
        self.not_clean.update(entry.code for entry in _entries(item))

    def at_least(self, severity: Severity) -> bool:
        """Return whether there is a finding of this severity or a graver one."""
        return any(found.at_least(severity) for found in self.findings)

    def __str__(self) -> str:
        """Return the numbers as one line."""
        read, bad = counted(self.records, "record"), counted_or_no(self.bad_lines, "bad line")
        return f"{read}, {bad}, {counted_by_severity(self.findings)}, {self.not_evaluated} not evaluated"

    def plain(self) -> dict[str, Json]:
        """Return the numbers as plain JSON, for programs."""
        return {
            "records": self.records,
            "bad_lines": self.bad_lines,
            "findings": {severity.value: self.findings[severity] for severity in Severity},
            "not_evaluated": self.not_evaluated,
        }


class StreamPrinter(Protocol):
    """Prints what is found in a stream."""

    def line(self, item: CheckedLine | BadLine, file: str) -> str:
        """Return what is found on a line of a file; empty for a line without fault."""
        ...

    def end(self, counts: StreamCounts, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str:
        """Return the numbers at the end, the rules that ran, and those that could not."""
        ...


@final
class TextStreamPrinter:
    """Prints it as text for people.

    What a rule cannot judge for the same reason as the last time is counted and not printed again.

    Args:
        palette: The colours.
    """

    def __init__(self, palette: Palette = PLAIN) -> None:
        self._palette = palette
        self._reasons: dict[str, str] = {}

    def line(self, item: CheckedLine | BadLine, file: str) -> str:
        """Return what is found on a line of a file; empty for a line without fault."""
        if isinstance(item, BadLine):
            problems = (visible(str(attrs.evolve(problem, file=file))) for problem in item.problems)
            return "\n".join([*problems, "", ""])
        place = self._palette.paint(visible(f"{file}: line {item.line}:"), "faint")
        blocks = (block(entry, self._palette) for entry in _entries(item) if self._is_news(entry))
        return "".join("\n".join([f"{place} {head}", *rest, "", ""]) for head, *rest in blocks)

    def end(self, counts: StreamCounts, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str:
        """Return the numbers at the end, the rules that ran, and those that could not."""
        clean = f"{len(rules) - len(counts.not_clean)} of {len(rules)} rules clean"
        codes, number = ", ".join(rule.code for rule in left_out), len(left_out)
        some = f"{number} rule needs" if number == 1 else f"{number} rules need"
        needing = f"{some} the whole dossier and did not run: {codes}\n" if left_out else ""
        return f"{counts}, {clean}\n{needing}"

    def _is_news(self, entry: Finding | NotEvaluated) -> bool:
        if isinstance(entry, Finding):
            return True
        before, self._reasons[entry.code] = self._reasons.get(entry.code), entry.reason
        return entry.reason != before


@final
class JsonStreamPrinter:
    """Prints it as JSON Lines, for programs: an object for each finding, gap or bad line, and one for the end."""

    def line(self, item: CheckedLine | BadLine, file: str) -> str:
        """Return what is found on a line of a file; empty for a line without fault."""
        return "".join(_json({"file": file, "line": item.line, **found}) for found in _plain(item))

    def end(self, counts: StreamCounts, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str:
        """Return the numbers at the end, the rules that ran, and those that could not."""
        ran, not_run = ([rule.code for rule in some] for some in (rules, left_out))
        return _json({"summary": {**counts.plain(), "rules_run": ran, "rules_left_out": not_run}})


def _plain(item: CheckedLine | BadLine) -> Iterator[dict[str, object]]:
    if isinstance(item, BadLine):
        yield {"problems": [attrs.asdict(problem, filter=_is_of_the_line) for problem in item.problems]}
        return
    for finding in item.report.findings:
        yield {"finding": finding.plain()}
    for entry in item.report.not_evaluated:
        yield {"not_evaluated": entry.plain()}


def _is_of_the_line(field: attrs.Attribute[object], _: object) -> bool:
    return field.name in {"path", "message", "record"}


def _json(plain: Mapping[str, object]) -> str:
    return visible_json(json.dumps(plain, ensure_ascii=False)) + "\n"


def _entries(item: CheckedLine) -> tuple[Finding | NotEvaluated, ...]:
    return (*item.report.findings, *item.report.not_evaluated)
