"""Checking what is larger than memory, record by record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.running import run
from geoclaims.checking.selection import select_per_record
from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.codec._files import Readable
from geoclaims.codec.json_lines import BadLine, numbered_records
from geoclaims.codec.limits import InputLimits
from geoclaims.dossier import Dossier
from geoclaims.records.record import Record
from geoclaims.text.summaries import quoted, summary

__all__ = ["CheckedLine", "check_lines"]


@final
@documented
@attrs.frozen(kw_only=True)
class CheckedLine:
    """A line, the record that stands there, and what the rules say of it."""

    line: int
    """Its number, counted from 1."""
    record: Record
    """The record."""
    report: Report
    """What the rules say of the record alone; often nothing."""

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(
            self, f"{self.line}: {type(self.record).__name__} {quoted(self.record.id)}, {self.report.summary}"
        )


def check_lines(  # noqa: PLR0913 - what `read_lines` takes, and what `check` takes
    source: Readable,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Iterator[CheckedLine | BadLine]:
    """Check JSON Lines record by record, in constant memory.

    It runs the rules that look at each record alone ([`Rule.per_record`][geoclaims.Rule]), such as
    whether an interval ends before it begins. What they say of the single records is what `check` would say with them
    of all. The other rules need the whole dossier: whether a reference leads anywhere is not known in a stream.

    Like `read_lines`, it gives one item for each line, and opens nothing before the first is asked for. So what is
    clean can be passed on, and what is not set aside.

    Args:
        source: A file's name, or an open file, binary or text. If it is gzip, what is compressed in it is read.
        codebook: The record types to know, and whose rules to run.
        select: Codes, names, themes or severities of the rules to run; None for all. Of those, the ones that look at
            each record alone are run.
        ignore: Codes, names, themes or severities of rules to leave out; they win over `select`.
        strict: Refuse unknown types and unknown fields, instead of keeping them.
        limits: How large and how deep a line may be; None for the defaults.

    Raises:
        InvalidValueError: If `codebook` is not a codebook.
        SelectionError: If a selector names no rule, or only rules that need the whole dossier.
        FileError: If the file cannot be read.
        ReadError: If the first line is not the header, or is one of a newer format version.
        RuleError: If a rule raises; that is the rule's fault.
    """
    require_codebook(codebook, "check_lines")
    rules = select_per_record(codebook.rules, select, ignore)
    return _checked(numbered_records(source, codebook, strict=strict, limits=limits), codebook, rules)


def _checked(
    lines: Iterator[tuple[int, Record | BadLine]],
    codebook: Codebook,
    rules: tuple[Rule, ...],
) -> Iterator[CheckedLine | BadLine]:
    for line, item in lines:
        if isinstance(item, BadLine):
            yield item
        else:
            analysis = codebook.analyse(Dossier([item]))
            yield CheckedLine(line=line, record=item, report=run(rules, analysis))
