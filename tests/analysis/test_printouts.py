"""What a prompt prints of an analysis and its answers is short, and names the records."""

from __future__ import annotations

from pathlib import Path

from geoclaims import Analysis, Literal, Norm, Proposition, Report, Treaty, check, load

ARTICLE = load(Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json")
ANALYSIS = Analysis(ARTICLE)
WIDEST = 400


def answers() -> list[object]:
    """Answers of every kind, about everything in the article."""
    found: list[object] = [*ANALYSIS.commitments.disputes(), *ANALYSIS.commitments.contradictory_statements]
    for proposition in ARTICLE.of(Proposition):
        found += [ANALYSIS.corroboration(proposition), ANALYSIS.corroboration(proposition).origins]
        found += ANALYSIS.stances(proposition)
        found += (
            ANALYSIS.commitments.derivation(holder, Literal(proposition=proposition))
            for holder in ANALYSIS.commitments.holders
        )
    for holder in ANALYSIS.commitments.holders:
        found += [*ANALYSIS.commitments.by_holder(holder), *ANALYSIS.contradictions(holder)]
        found += ANALYSIS.commitments.intentions(holder)
    for treaty in ARTICLE.of(Treaty):
        for party in treaty.parties:
            status = ANALYSIS.bound(treaty, party.actor, "2024-12-05")
            found += [status, *ANALYSIS.treaties.duties(status), *ANALYSIS.treaties.participations(treaty, party.actor)]
    return [*found, *ANALYSIS.treaties.cases(Treaty), *ANALYSIS.treaties.cases(Norm)]


def test_answers_are_printed_in_a_line_or_two() -> None:
    """None of them prints the records in full, whatever they hold."""
    assert [] == [one for one in map(repr, answers()) if len(one) > WIDEST]


def test_a_treaty_status_says_what_decides() -> None:
    """Which treaty, for whom, when, in which phase, and since when."""
    assert repr(ANALYSIS.bound("partnership-treaty", "russia", "2024-12-05")) == (
        "TreatyStatus(treaty=Treaty 'partnership-treaty', actor='russia', when=2024-12-05, phase='in-force', "
        "decided_by=2024-12-04)"
    )


def test_many_are_counted() -> None:
    """Of many records the first three are named."""
    found = next(one for one in map(ANALYSIS.corroboration, ARTICLE.of(Proposition)) if len(one.supporting) > 3)

    assert f"{len(found.supporting) - 3} more)" in repr(found)
    assert repr(found.supporting[0].id) in repr(found)


def test_reports_and_analyses_are_counted() -> None:
    """A report prints its closing line, an analysis the size of its dossier."""
    report = check(ARTICLE)

    assert f"<Report: {report.summary}>" == repr(report)
    assert "<Analysis of 78 records>" == repr(ANALYSIS)
    assert "<Report: no findings, 0 not evaluated, 0 of 0 rules clean>" == repr(
        Report(findings=(), not_evaluated=(), rules_run=())
    )
