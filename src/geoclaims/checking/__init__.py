"""The machinery of checking; it knows no particular rule."""

from geoclaims.checking.checking import run
from geoclaims.checking.findings import Finding, NotEvaluated, Reason
from geoclaims.checking.page import Page
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule, rule
from geoclaims.checking.selection import select_per_record, select_rules
from geoclaims.checking.severity import Severity
from geoclaims.checking.verdicts import Blamed, Undecided, Verdict

__all__ = [
    "Blamed",
    "Finding",
    "NotEvaluated",
    "Page",
    "Reason",
    "Report",
    "Rule",
    "Severity",
    "Undecided",
    "Verdict",
    "rule",
    "run",
    "select_per_record",
    "select_rules",
]
