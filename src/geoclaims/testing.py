"""What tests of your own rules need."""

from __future__ import annotations

from typing import Any

from geoclaims.checking.rule import Rule
from geoclaims.codebook import CORE, Codebook, check
from geoclaims.dossier import Dossier

__all__ = ["assert_rule_examples", "run_example"]


def run_example(source: str) -> Dossier:
    """Run the Python of an example and hand over the `dossier` that it builds.

    It runs as in a file of your own that begins with `from geoclaims import *`.

    Raises:
        AssertionError: If it leaves no dossier behind.
    """
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(f"from geoclaims import *\n{source}", "<example>", "exec"), names)
    dossier = names.get("dossier")
    if not isinstance(dossier, Dossier):
        raise AssertionError(f"the example builds no `dossier`:\n{source}")  # noqa: TRY004 - an example has failed
    return dossier


def assert_rule_examples(rule: Rule, codebook: Codebook = CORE) -> None:
    """Check the examples on a rule's page against all rules of a codebook.

    What stands under *Reported* must give findings of exactly this rule, and what stands under *Accepted* none at all.

    Args:
        rule: The rule whose page is tried.
        codebook: The codebook to try it with; it has to hold the rule.

    Raises:
        AssertionError: If an example does anything else, with what it did.
    """
    reported = check(run_example(rule.page.example("reported")), codebook).findings
    codes = {finding.code for finding in reported}
    if codes != {rule.code}:
        raise AssertionError(f"the Reported example of {rule.code} gives {sorted(codes) or 'nothing'}: {reported}")
    if accepted := check(run_example(rule.page.example("accepted")), codebook).findings:
        raise AssertionError(f"the Accepted example of {rule.code} gives {accepted}")
