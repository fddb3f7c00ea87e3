"""A report as text."""

from __future__ import annotations

from geoclaims import Dossier, Finding, NotEvaluated, Report, Severity, check
from geoclaims.extend import Reason
from geoclaims.views.terminal import findings
from geoclaims.views.terminal.palette import ANSI, PLAIN

FINDING = Finding(
    code="AA01",
    name="defect",
    severity=Severity.WARNING,
    message="two records disagree",
    records=("a", "b", "a"),
    path=(Reason(text="says so", record="a"), Reason(text="hence")),
)
GAP = NotEvaluated(code="BB01", name="gap", reason="a date is missing", records=("c",))


def report(*findings: Finding, not_evaluated: tuple[NotEvaluated, ...] = ()) -> Report:
    """A report of three rules."""
    return Report(findings=findings, not_evaluated=not_evaluated, rules_run=("AA01", "BB01", "CC01"))


def test_findings_and_gaps_are_blocks() -> None:
    """Records are named once, steps without a record stand alone, and what was not evaluated comes after."""
    expected = """\
AA01 warning defect
  two records disagree
  records: a, b
    - says so [a]
    - hence

BB01 not evaluated gap
  a date is missing
  records: c

1 finding (1 warning), 1 not evaluated, 1 of 3 rules clean
"""

    assert expected == findings.render(report(FINDING, not_evaluated=(GAP,)))


def test_nothing_found_is_said_in_words() -> None:
    """A clean report is one line."""
    assert "no findings, 0 not evaluated, 3 of 3 rules clean\n" == findings.render(report())
    assert "no findings, 0 not evaluated, 0 of 0 rules clean\n" == findings.render(check(Dossier(), select=[]))


def test_colours_only_dress_the_text() -> None:
    """Without its colours a coloured report is the plain one, and every colour is switched off again."""
    given = report(FINDING, not_evaluated=(GAP,))
    coloured = findings.render(given, ANSI)
    bare = coloured
    for code in [*(f"\x1b[{code}m" for code in ANSI.codes.values()), "\x1b[0m"]:
        bare = bare.replace(code, "")

    assert bare == findings.render(given, PLAIN)
    assert coloured.count("\x1b[0m") * 2 == coloured.count("\x1b[")
    assert coloured.startswith("\x1b[1mAA01\x1b[0m \x1b[33;1mwarning\x1b[0m \x1b[2mdefect\x1b[0m\n")


def test_an_unknown_role_has_no_colour() -> None:
    """What a palette does not know stays plain."""
    assert ("x", "x") == (ANSI.paint("x", "nothing"), PLAIN.paint("x", "error"))


def test_hostile_text_stays_on_its_line() -> None:
    """Nothing in a dossier can begin a line, move the cursor or hide a word."""
    evil = "a\nAA01 error fake\r\x1b[2Kb\u202ec\u200bd"
    hostile = Finding(
        code="AA01",
        name="defect",
        severity=Severity.ERROR,
        message=evil,
        records=(evil,),
        path=(Reason(text=evil, record=evil),),
    )
    shown = findings.render(
        report(hostile, not_evaluated=(NotEvaluated(code="B", name="b", reason=evil, records=(evil,)),))
    )
    safe = r"a\nAA01 error fake\r\x1b[2Kb\u202ec\u200bd"

    assert [
        "AA01 error defect",
        f"  {safe}",
        f"  records: {safe}",
        f"    - {safe} [{safe}]",
        "",
        "B not evaluated b",
        f"  {safe}",
        f"  records: {safe}",
        "",
        "1 finding (1 error), 1 not evaluated, 2 of 3 rules clean",
    ] == shown.splitlines()
