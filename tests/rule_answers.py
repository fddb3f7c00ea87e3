"""What one rule says of some records."""

from __future__ import annotations

from geoclaims import CORE, Codebook, Dossier, Finding, NotEvaluated, Record, check


def findings(code: str, *records: Record, codebook: Codebook = CORE) -> tuple[Finding, ...]:
    """What a rule finds."""
    return check(Dossier(records), codebook, select=code).findings


def gaps(code: str, *records: Record) -> tuple[NotEvaluated, ...]:
    """What a rule cannot judge."""
    return check(Dossier(records), select=code).not_evaluated
