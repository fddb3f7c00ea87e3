"""Running rules over an analysis."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from geoclaims._garbage_collection import paused
from geoclaims.analysis import Analysis
from geoclaims.checking.findings import Finding, NotEvaluated
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule

__all__ = ["run"]


def run(
    rules: Iterable[Rule],
    analysis: Analysis,
    *,
    through: Callable[[Iterable[Rule]], Iterable[Rule]] = iter,
) -> Report:
    """Run rules, each over the same analysis, and sort what they say.

    The order of the report depends on neither the order of the records nor the order of the rules.

    Args:
        rules: The rules.
        analysis: What they look at.
        through: What hands them over one by one; a place for a progress bar.

    Raises:
        RuleError: If a rule's function raises.
    """
    ordered = sorted(rules, key=lambda rule: rule.code)
    with paused():
        said = [entry for rule in through(ordered) for entry in rule(analysis)]
    return Report(
        findings=tuple(sorted((entry for entry in said if isinstance(entry, Finding)), key=_place)),
        not_evaluated=tuple(sorted((entry for entry in said if isinstance(entry, NotEvaluated)), key=_place)),
        rules_run=tuple(rule.code for rule in ordered),
    )


def _place(entry: Finding | NotEvaluated) -> tuple[object, ...]:
    """By code and records; of what is said of the same records, say of an id with two contents, by the words."""
    if isinstance(entry, Finding):
        steps = tuple((step.text, step.record or "") for step in entry.path)
        return entry.code, entry.records, entry.message, entry.severity, steps
    return entry.code, entry.records, entry.reason
