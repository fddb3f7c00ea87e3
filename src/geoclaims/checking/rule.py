"""What a consistency rule is."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import TypeAlias, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis import Analysis
from geoclaims.checking.findings import Finding, Verdict
from geoclaims.checking.rule_page import Page, page_problem
from geoclaims.checking.severity import Severity
from geoclaims.errors import CodebookError, Problem, RuleError

__all__ = ["Judge", "Rule", "rule"]

Judge: TypeAlias = Callable[[Analysis], Iterator[Verdict]]
"""The function of a rule: it looks at an analysis and yields what it finds, knowing of no other rule."""
_CODE = re.compile(r"[A-Z]{2,12}[0-9]{2,4}")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@final
@documented
@attrs.frozen(kw_only=True)
class Rule:
    """A consistency rule: a function, its handles and its page. [`rule`][geoclaims.extend.rule] makes one."""

    code: str
    """Its permanent code: letters for the theme, then digits. A code is never reused."""
    name: str
    """The defect that it reports, in words with hyphens: the name of its function."""
    severity: Severity
    """How much its findings matter, unless one says otherwise."""
    sound: bool
    """Whether a finding is never a false positive as long as every record used is right. If false, it is heuristic."""
    since: str
    """The version that introduced it."""
    per_record: bool = False
    """Whether what it says of a dossier is what it says of each of its records alone, put together.

    Such a rule can run over a stream of any length, with [`check_lines`][geoclaims.check_lines]. What it
    cannot evaluate for one reason may be one entry for all the records of a dossier; in a stream each has its own.
    """
    judge: Judge = attrs.field(repr=False)
    """The function."""
    doc: str = attrs.field(repr=False)
    """The page as written: the docstring of the function, or of its module where the function has none."""

    @property
    def theme(self) -> str:
        """The letters of the code, shared by all rules of a theme."""
        return self.code.rstrip("0123456789")

    @property
    def page(self) -> Page:
        """The page, section by section."""
        return Page.read(self.doc)

    def problem(self) -> str | None:
        """Return what keeps it from being a rule, as a sentence; None if nothing does."""
        if not _CODE.fullmatch(self.code):
            return f"has the code {self.code!r}; a code is two to twelve capitals and two to four digits, like ACME01"
        if not _NAME.fullmatch(self.name) or self.name in set(Severity):
            return (
                f"has the name {self.name!r}; a name is the defect in lower-case words, like denial-before-allegation"
            )
        return page_problem(self.doc)

    def __call__(self, analysis: Analysis) -> Iterator[Verdict]:
        """Run the rule.

        Raises:
            RuleError: If its function raises; the dossier is not at fault.
        """
        try:
            for verdict in self.judge(analysis):
                yield self._signed(verdict)
        except Exception as error:
            raise RuleError(self.code, f"{type(error).__name__}: {error}") from error

    def _signed(self, verdict: Verdict) -> Verdict:
        if not isinstance(cast("object", verdict), Verdict):
            raise TypeError(f"it yields {verdict!r:.80}, which is neither a Finding nor a NotEvaluated")
        if isinstance(verdict, Finding):
            severity = cast("Severity | None", verdict.severity) or self.severity
            return attrs.evolve(verdict, code=self.code, name=self.name, severity=severity)
        return attrs.evolve(verdict, code=self.code, name=self.name)


def rule(
    code: str,
    *,
    since: str,
    severity: Severity,
    sound: bool,
    per_record: bool = False,
) -> Callable[[Judge], Rule]:
    """Make a rule of a generator function.

    The function's name, with hyphens, becomes the rule's name; its docstring, or that of its module, the page.

    Args:
        code: The permanent code; rules of your own carry a prefix of your own (`ACME01`).
        since: The version that introduces the rule.
        severity: How much its findings matter.
        sound: Whether it can err only if a record errs; say false for a heuristic.
        per_record: Whether what it says of a dossier is what it says of each record alone, put together. Then it looks
            at no other record, not even for a name, and follows no reference.
            [`assert_per_record`][geoclaims.testing.assert_per_record] tries it.

    Raises:
        CodebookError: If the code or the docstring is not what a rule needs.
    """

    def make(judge: Judge) -> Rule:
        name = judge.__name__.replace("_", "-")
        module = sys.modules.get(judge.__module__)
        doc = judge.__doc__ or (module.__doc__ if module else None) or ""
        made = Rule(
            code=code,
            name=name,
            severity=severity,
            sound=sound,
            since=since,
            per_record=per_record,
            judge=judge,
            doc=doc,
        )
        if problem := made.problem():
            raise CodebookError("rule", [Problem(path=name, message=problem)])
        return made

    return make
