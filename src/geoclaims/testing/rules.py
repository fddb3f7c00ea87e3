"""What a rule has to keep: its page, and whether it looks at each record alone."""

from __future__ import annotations

from collections import Counter

from geoclaims.analysis import Analysis
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.rule_examples import run_example
from geoclaims.checking.running import run
from geoclaims.codebook import CORE, Codebook, check
from geoclaims.dossier import Dossier

__all__ = ["assert_per_record", "assert_rule_examples"]


def assert_rule_examples(rule: Rule, codebook: Codebook = CORE) -> None:
    """Check the examples on a rule's page against all rules of a codebook.

    What stands under *Reported* must give findings of exactly this rule, and what stands under *Accepted* none at all.
    A rule that says that it looks at each record alone must do so there.

    Args:
        rule: The rule whose page is tried.
        codebook: The codebook to try it with; it has to hold the rule.

    Raises:
        AssertionError: If an example does anything else, with what it did.
    """
    dossiers = {section: run_example(rule.page.example(section)) for section in ("reported", "accepted")}
    reported = check(dossiers["reported"], codebook).findings
    codes = {finding.code for finding in reported}
    if codes != {rule.code}:
        raise AssertionError(f"the Reported example of {rule.code} gives {sorted(codes) or 'nothing'}: {reported}")
    if accepted := check(dossiers["accepted"], codebook).findings:
        raise AssertionError(f"the Accepted example of {rule.code} gives {accepted}")
    for dossier in dossiers.values() if rule.per_record else ():
        assert_per_record(rule, dossier)


def assert_per_record(rule: Rule, dossier: Dossier) -> None:
    """Check that what a rule says of a dossier is what it says of each of its records alone, put together.

    One dossier proves little. Let a tool for property tests make many.

    Args:
        rule: The rule that is tried, whether it says that it is one of these or not.
        dossier: Records to try it with.

    Raises:
        AssertionError: If it is not so, with what only the whole gives and what only single records give.
    """
    whole = _said([run([rule], Analysis(dossier))])
    alone = _said([run([rule], Analysis(Dossier([record]))) for record in dossier])
    if whole != alone:
        more, less = (list((one - other).elements()) for one, other in ((whole, alone), (alone, whole)))
        raise AssertionError(f"{rule.code} says only of the whole dossier: {more}; only of single records: {less}")


def _said(reports: list[Report]) -> Counter[object]:
    """Return what reports say. One entry, or several, may name the records that cannot be judged for one reason."""
    findings = (finding for report in reports for finding in report.findings)
    gaps = {(entry.reason, record) for report in reports for entry in report.not_evaluated for record in entry.records}
    return Counter([*findings, *sorted(gaps)])
