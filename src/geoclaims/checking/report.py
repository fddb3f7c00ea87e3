"""The result of checking a dossier."""

from __future__ import annotations

from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.checking.findings import Finding, NotEvaluated
from geoclaims.checking.severity import Severity, counted_by_severity
from geoclaims.values.json_object import Json

__all__ = ["Report"]


@final
@documented
@attrs.frozen(kw_only=True, repr=False)
class Report:
    """What the rules found, what they could not judge, and which of them ran."""

    findings: tuple[Finding, ...]
    """Every inconsistency, by code and then by the records involved."""
    not_evaluated: tuple[NotEvaluated, ...]
    """Everything that a rule could not judge for want of knowledge, in the same order."""
    rules_run: tuple[str, ...]
    """The codes of the rules that ran, in order."""

    @property
    def clean(self) -> tuple[str, ...]:
        """The codes of the rules that ran, found nothing and left nothing undecided."""
        spoken = {finding.code for finding in self.findings} | {entry.code for entry in self.not_evaluated}
        return tuple(code for code in self.rules_run if code not in spoken)

    @property
    def summary(self) -> str:
        """One line that counts: findings by severity, what could not be judged, and the rules that are clean."""
        found = counted_by_severity({severity: self.count(severity) for severity in Severity})
        clean = f"{len(self.clean)} of {len(self.rules_run)} rules clean"
        return f"{found}, {len(self.not_evaluated)} not evaluated, {clean}"

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings of this severity and graver ones."""
        return tuple(finding for finding in self.findings if finding.severity.at_least(severity))

    def count(self, severity: Severity) -> int:
        """Return how many findings have exactly this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    def plain(self) -> dict[str, Json]:
        """Return the report as plain JSON, for programs that read it."""
        return {
            "findings": [finding.plain() for finding in self.findings],
            "not_evaluated": [entry.plain() for entry in self.not_evaluated],
            "rules_run": list(self.rules_run),
        }

    def __repr__(self) -> str:
        """Return the line that counts."""
        return f"<Report: {self.summary}>"

    def _repr_html_(self) -> str:
        """Show the report in a notebook: the numbers, then the first 50 entries."""
        from geoclaims.views.notebook import report_html  # noqa: PLC0415 - a notebook asks the object itself

        return report_html(self)
