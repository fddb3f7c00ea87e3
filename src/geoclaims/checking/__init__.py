"""What a rule, a finding and a report are, and how rules are run; it knows no particular rule."""

from geoclaims.checking.findings import Finding, NotEvaluated, Reason, Verdict
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Judge, Rule, rule
from geoclaims.checking.running import run
from geoclaims.checking.selection import select_per_record, select_rules
from geoclaims.checking.severity import Severity
from geoclaims.checking.themes import Theme, themes

__all__ = [
    "Finding",
    "Judge",
    "NotEvaluated",
    "Reason",
    "Report",
    "Rule",
    "Severity",
    "Theme",
    "Verdict",
    "rule",
    "run",
    "select_per_record",
    "select_rules",
    "themes",
]
