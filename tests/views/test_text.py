"""A report as text."""

from __future__ import annotations

from pathlib import Path

from geoclaims import Dossier, Finding, NotEvaluated, Reason, Report, Severity, check, load
from geoclaims.views import text
from geoclaims.views.palette import ANSI, PLAIN

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
OF_THE_ARTICLE = """\
AT04 info anonymous-only
  nobody with a name stands behind 'Thousands of North Korean infantry are being trained in Russia.'; its only source \
is an anonymous Ukrainian military intelligence official
  records: infantry-training, anonymous-official, official-disclosure
    - presents it as a fact [official-disclosure]
    - is where the trail ends [anonymous-official]

ID01 error office-term-anachronism
  Moon Jae-in speaks as President of South Korea in 2023-09 (statement 'moon-at-un'), but held that office only \
2017-05-10/2022-05-10; Yoon Suk Yeol held it then
  records: moon-at-un, moon, rok-president, moon-presidency
    - Moon Jae-in speaks as President of South Korea, 2023-09 [moon-at-un]
    - Moon Jae-in: 2017-05-10/2022-05-10 [moon-presidency]
    - Yoon Suk Yeol: 2022-05-10/.. [yoon-presidency]

ID04 info collective-mode-unstated
  Russia and North Korea made denial 'double-denial', jointly or each: nobody is held to it until that is recorded
  records: double-denial, russia, dprk

LC09 info undenied-remainder
  North Korea has denied some allegations against it, but not 'zelensky-accusation'
  records: dprk, zelensky-accusation, double-denial
    - Russia and North Korea, undated: denies 'white-house-containers', 'washington-sanctions-charge' [double-denial]
    - not denied: Volodymyr Zelensky as President of Ukraine, /2024-10-16: 'North Korea has deployed personnel to the \
Russian armed forces.'; 'North Korean troops are involved in the war in Ukraine.' [zelensky-accusation]

TL07 warning violation-without-norm
  allegation 'washington-sanctions-charge' charges North Korea with a breach but names no rule that was broken
  records: washington-sanctions-charge, dprk
    - charges a breach without a norm [washington-sanctions-charge]

5 findings (1 error, 1 warning, 3 info), 0 not evaluated, 27 of 32 rules clean
"""
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


def test_the_report_of_the_article() -> None:
    """The whole report, as a reader of the terminal sees it."""
    assert OF_THE_ARTICLE == text.render(check(load(ARTICLE)))


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

    assert expected == text.render(report(FINDING, not_evaluated=(GAP,)))


def test_nothing_found_is_said_in_words() -> None:
    """A clean report is one line."""
    assert "no findings, 0 not evaluated, 3 of 3 rules clean\n" == text.render(report())
    assert "no findings, 0 not evaluated, 0 of 0 rules clean\n" == text.render(check(Dossier(), select=[]))


def test_colours_only_dress_the_text() -> None:
    """Without its colours a coloured report is the plain one, and every colour is switched off again."""
    given = report(FINDING, not_evaluated=(GAP,))
    coloured = text.render(given, ANSI)
    bare = coloured
    for code in [*(f"\x1b[{code}m" for code in ANSI.codes.values()), "\x1b[0m"]:
        bare = bare.replace(code, "")

    assert bare == text.render(given, PLAIN)
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
    shown = text.render(
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
