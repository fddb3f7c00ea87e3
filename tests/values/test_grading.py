from __future__ import annotations

import pytest

from geoclaims.values.grading import Credibility, Grading, Reliability


@pytest.mark.parametrize("reliability", Reliability)
def test_only_f_means_that_reliability_was_not_judged(reliability: Reliability) -> None:
    """F is no value between or below the others: it says that no judgement was possible."""
    assert (reliability.value != "F") is reliability.judged


@pytest.mark.parametrize("credibility", Credibility)
def test_only_6_means_that_credibility_was_not_judged(credibility: Credibility) -> None:
    """6 is no value between or below the others: it says that no judgement was possible."""
    assert (credibility.value != "6") is credibility.judged


def test_the_two_axes_are_independent() -> None:
    """Either axis may be left ungraded, which is not the same as F or 6."""
    grading = Grading(reliability=Reliability.B)

    assert grading.credibility is None
    assert grading != Grading(reliability=Reliability.B, credibility=Credibility.CANNOT_BE_JUDGED)
    assert grading.plain() == {"reliability": "B"}
