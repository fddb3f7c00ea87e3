"""What a report holds, counts and turns into."""

from __future__ import annotations

import json

import attrs
import pytest
from hypothesis import given

from geoclaims import Analysis, Dossier, Finding, InvalidValueError, NotEvaluated, Report, Severity, State, check
from geoclaims.checking import run
from geoclaims.extend import Reason
from geoclaims.rules import RULES
from geoclaims.strategies import dossiers


def finding(code: str, severity: Severity, *records: str, message: str = "m") -> Finding:
    """A finding of a rule."""
    return Finding(code=code, name=code.lower(), severity=severity, message=message, records=records)


REPORT = Report(
    findings=(
        finding("AA01", Severity.ERROR, "b", "a"),
        finding("BB01", Severity.WARNING, "a"),
        finding("BB01", Severity.INFO, "b"),
    ),
    not_evaluated=(NotEvaluated(code="CC01", name="cc01", reason="r", records=("a",)),),
    rules_run=("AA01", "BB01", "CC01", "DD01"),
)


def test_severities_are_ordered_from_grave_to_light() -> None:
    """Each severity is at least itself and every lighter one."""
    error, warning, info = Severity

    assert ["error", "warning", "info"] == [severity.value for severity in Severity]
    assert [0, 1, 2] == [severity.rank for severity in Severity]
    assert [one.at_least(other) for one in Severity for other in Severity] == [
        *[True, True, True],
        *[False, True, True],
        *[False, False, True],
    ]
    assert (True, False) == (error.at_least(info), info.at_least(warning))


def test_at_least_keeps_the_graver_findings() -> None:
    """A threshold keeps what is as grave, or graver."""
    kept = {severity: [found.code for found in REPORT.at_least(severity)] for severity in Severity}

    assert {
        Severity.ERROR: ["AA01"],
        Severity.WARNING: ["AA01", "BB01"],
        Severity.INFO: ["AA01", "BB01", "BB01"],
    } == kept


def test_count_is_exact() -> None:
    """Each severity is counted alone."""
    counts = [REPORT.count(severity) for severity in Severity]

    assert [1, 1, 1] == counts


def test_clean_is_neither_found_nor_undecided() -> None:
    """A rule that could not judge something is not clean."""
    assert ("DD01",) == REPORT.clean


def test_the_key_is_the_code_and_the_sorted_ids() -> None:
    """A finding is known by its code and records, whatever their order, repeats and the words."""
    first = finding("AA01", Severity.ERROR, "b", "a", "b")
    second = finding("AA01", Severity.INFO, "a", "b", message="other words")

    assert first.key == second.key
    assert ("AA01", "a", "b") == first.key


def test_plain_json_of_a_report() -> None:
    """Programs find every part of it by name."""
    path = (Reason(text="said so", record="a"), Reason(text="so it follows"))
    held = attrs.evolve(REPORT.findings[0], path=path, holder="h")
    report = attrs.evolve(REPORT, findings=(held, REPORT.findings[1]))

    assert {
        "findings": [
            {
                "code": "AA01",
                "name": "aa01",
                "severity": "error",
                "message": "m",
                "records": ["b", "a"],
                "path": [{"text": "said so", "record": "a"}, {"text": "so it follows"}],
                "holder": "h",
            },
            {
                "code": "BB01",
                "name": "bb01",
                "severity": "warning",
                "message": "m",
                "records": ["a"],
                "path": [],
            },
        ],
        "not_evaluated": [{"code": "CC01", "name": "cc01", "reason": "r", "records": ["a"]}],
        "rules_run": ["AA01", "BB01", "CC01", "DD01"],
    } == report.plain()


@given(dossiers(clean=False))
def test_any_report_is_json(dossier: Dossier) -> None:
    """Whatever was checked, the plain report survives the way through JSON."""
    plain = check(dossier).plain()

    assert json.loads(json.dumps(plain, allow_nan=False)) == plain


@given(dossiers(clean=False))
def test_a_report_is_sorted(dossier: Dossier) -> None:
    """Findings come by code and then by records; so does what was not evaluated."""
    report = check(dossier)
    found = [(one.code, one.records, one.message) for one in report.findings]
    open_ = [(one.code, one.records, one.reason) for one in report.not_evaluated]

    assert sorted(found) == found
    assert sorted(open_) == open_


@given(dossiers(clean=False))
def test_the_order_of_rules_does_not_matter(dossier: Dossier) -> None:
    """The machinery sorts the rules that it is given."""
    assert run(RULES, Analysis(dossier)) == run(reversed(RULES), Analysis(dossier))


def test_an_empty_dossier_is_clean() -> None:
    """Where nothing is said, nothing is wrong."""
    report = check(Dossier())

    assert report.clean == tuple(rule.code for rule in RULES)


@pytest.mark.parametrize("name", ["findings", "not_evaluated", "rules_run"])
def test_a_report_is_frozen(name: str) -> None:
    """A report is a value."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(REPORT, name, ())


def test_only_a_dossier_is_checked() -> None:
    """A list of records is no dossier, and no rule is blamed for it."""
    with pytest.raises(InvalidValueError, match="is not a dossier; make one of your records"):
        check([State(id="n", name="N")])  # type: ignore[arg-type]
