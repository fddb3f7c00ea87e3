"""LC04, beyond the examples on its page."""

from __future__ import annotations

import pytest

from geoclaims import Claim, Denial, DenialScope, Dossier, Proposition, Severity, Statement, check


@pytest.mark.parametrize("scope", [scope for scope in DenialScope if scope is not DenialScope.NO_COMMENT])
def test_a_denial_of_nothing_is_a_warning(scope: DenialScope) -> None:
    """Whatever its scope, a denial without a target takes no part in any analysis."""
    (finding,) = check(Dossier([Denial(id="d", scope=scope)])).findings

    assert (finding.code, finding.severity, finding.records) == ("LC04", Severity.WARNING, ("d",))
    assert "denial 'd' denies nothing in particular; name the statements or propositions it answers" == finding.message


def test_a_refusal_to_comment_needs_no_target() -> None:
    """Silence denies nothing."""
    assert () == check(Dossier([Denial(id="d", scope=DenialScope.NO_COMMENT)])).findings


@pytest.mark.parametrize("target", [Statement(id="t"), Proposition(id="t", text="T.")], ids=lambda record: record.type)
def test_a_statement_or_a_proposition_is_a_target(target: Statement | Proposition) -> None:
    """Either says what is denied."""
    assert () == check(Dossier([target, Denial(id="d", denies=[target])])).findings


def test_a_lost_target_is_another_defect() -> None:
    """One defect, one finding: a target that is missing is IN01, not LC04."""
    assert ["IN01"] == [finding.code for finding in check(Dossier([Denial(id="d", denies=["lost"])])).findings]


def test_claims_do_not_stand_in_for_a_target() -> None:
    """What a denial claims of its own says what the speaker holds, not what the denial answers."""
    proposition = Proposition(id="p", text="P.")
    denial = Denial(id="d", claims=[Claim(proposition=proposition)])

    assert ["LC04"] == [finding.code for finding in check(Dossier([proposition, denial])).findings]
