"""What tests of your own record types and rules need.

`assert_codebook_laws` tries everything that the library promises of its own types and rules on yours, in one line. It
needs Hypothesis, which the extra `testing` brings; the rest needs nothing.
"""

from geoclaims.checking.rule_examples import run_example
from geoclaims.testing.broken_laws import BrokenLaw, BrokenLawsError
from geoclaims.testing.laws import LAWS, assert_codebook_laws
from geoclaims.testing.rules import assert_per_record, assert_rule_examples

__all__ = [
    "LAWS",
    "BrokenLaw",
    "BrokenLawsError",
    "assert_codebook_laws",
    "assert_per_record",
    "assert_rule_examples",
    "run_example",
]
