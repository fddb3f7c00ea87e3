"""LC06, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_cast import ISSUES, MISSILES, NEGATIVE, US, USSR, WHITE, claim, findings, verdicts

from geoclaims import Certainty, Document, Literal, Proposition, Record, Retraction, Statement

# Kennedy, 4 September 1962: were there offensive missiles in Cuba, the gravest issues would arise.

WARNED = Statement(
    id="warned", speakers=US, when="1962-09-04", claims=claim(ISSUES, given=Literal(proposition=MISSILES))
)
PAPER = Document(id="paper")


def summary(*propositions: Proposition, **fields: Any) -> Statement:
    """A statement that holds the US to some propositions, resting on the warning."""
    claims = [claim(one) for one in propositions]
    return attrs.evolve(Statement(id="summary", speakers=US, claims=claims, based_on="warned"), **fields)


@pytest.mark.parametrize("leaked", [ISSUES, MISSILES], ids=["consequent", "condition"])
@pytest.mark.parametrize("field", ["based_on", "relays"])
def test_a_lost_condition_is_an_error(leaked: Proposition, field: str) -> None:
    """Neither half of a conditional was said; the path shows what was."""
    (finding,) = findings("LC", WARNED, summary(leaked, **{"based_on": [], field: "warned"}))

    assert ("LC06", "error", ("summary", "warned"), "us") == (
        finding.code,
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert f"holds United States to {leaked.text!r}, but" in finding.message
    assert ["warned", "summary"] == [reason.record for reason in finding.path]
    assert finding.path[0].text.endswith(", if 'There are offensive missiles in Cuba.'")


def test_both_halves_are_one_finding() -> None:
    """A statement that drops the "if" in between, and asserts both, is wrong once: neither half supports the other."""
    (finding,) = findings("LC", WARNED, summary(ISSUES, MISSILES))

    assert "'The gravest issues arise.' and 'There are offensive missiles in Cuba.'" in finding.message


def test_a_speaker_and_his_principal_are_one_finding() -> None:
    """One statement is one finding, held against those in whose name it was made."""
    said = attrs.evolve(WARNED, speakers=WHITE, on_behalf_of=US)
    repeated = summary(ISSUES, speakers=WHITE, on_behalf_of=US)

    assert [("LC06", "error", ("summary", "warned"), "us")] == verdicts("LC", said, repeated)


ELSEWHERE = Statement(id="elsewhere", speakers=US, when="1962-10-22")
NO_LEAK: dict[str, tuple[Record, ...]] = {
    "said so elsewhere": (WARNED, summary(ISSUES), attrs.evolve(ELSEWHERE, claims=claim(ISSUES))),
    "condition said elsewhere": (WARNED, summary(ISSUES), attrs.evolve(ELSEWHERE, claims=claim(MISSILES))),
    "document too": (WARNED, PAPER, summary(ISSUES, based_on=["warned", "paper"])),
    "lost source": (WARNED, summary(ISSUES, based_on=["warned", "lost"])),
    "another speaker too": (
        WARNED,
        attrs.evolve(ELSEWHERE, speakers=USSR),
        summary(ISSUES, based_on=["warned", "elsewhere"]),
    ),
    "another's conditional": (attrs.evolve(WARNED, speakers=USSR), summary(ISSUES)),
    "nothing conditional": (attrs.evolve(WARNED, claims=claim(ISSUES)), summary(ISSUES)),
    "said beside it": (attrs.evolve(WARNED, claims=[claim(ISSUES), *WARNED.claims]), summary(ISSUES)),
    "no source": (WARNED, summary(ISSUES, based_on=[])),
    "probable": (WARNED, summary(ISSUES, claims=claim(ISSUES, certainty=Certainty.PROBABLE))),
    "opposite": (WARNED, summary(ISSUES, claims=claim(MISSILES, polarity=NEGATIVE))),
    "something else": (WARNED, summary(ISSUES, claims=claim("other"))),
    "taken back": (WARNED, summary(ISSUES), Retraction(id="back", speakers=US, retracts="summary")),
    "nobody charged": (WARNED, summary(ISSUES, speakers=["us", "ussr"])),
}


@pytest.mark.parametrize("records", NO_LEAK.values(), ids=NO_LEAK)
def test_a_condition_that_is_not_lost(records: tuple[Record, ...]) -> None:
    """What is said, follows or rests on anything else besides is no leak."""
    assert () == findings("LC06", *records)
