"""What a prompt prints of an analysis and its answers is short, and names the records."""

from __future__ import annotations

from pathlib import Path

from geoclaims import (
    Analysis,
    BadLine,
    Certainty,
    CheckedLine,
    Claim,
    Condemnation,
    Denial,
    DenialScope,
    Difference,
    Dossier,
    Extraction,
    Invocation,
    Literal,
    Norm,
    Obligation,
    Party,
    Pledge,
    Proposition,
    Report,
    Retraction,
    State,
    Statement,
    Treaty,
    check,
    load,
)
from geoclaims.errors import Problem


def said(id: str, speaker: str, claim: Claim, *, when: str | None = None) -> Statement:
    """A statement with one claim."""
    return Statement(id=id, speakers=speaker, when=when, claims=claim)


ARTICLE = load(Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json")
ANALYSIS = Analysis(ARTICLE)
WIDEST = 200
SMALL = Dossier(
    [
        *(State(id=id, name=id) for id in ("north", "south")),
        Proposition(id="fell", text="It fell.", implies="hit"),
        Proposition(id="hit", text="It hit the ground.", contradicts="flew"),
        Proposition(id="flew", text="It flew on."),
        Proposition(id="odd", text="Both.", implies=["hit", "flew"]),
        said("s1", "north", Claim(proposition="fell", certainty=Certainty.CERTAIN), when="2024-05-01"),
        said("s2", "north", Claim(proposition="flew", certainty=Certainty.CERTAIN), when="2024-05-02"),
        said(
            "s3",
            "south",
            Claim(proposition="hit", certainty=Certainty.CERTAIN, given=Literal(proposition="odd", holds=False)),
        ),
        Denial(id="d", speakers="south", denies="fell"),
        said("taken-back", "south", Claim(proposition="flew", certainty=Certainty.POSSIBLE)),
        Retraction(id="r", speakers="south", retracts="taken-back"),
        said("q", "south", Claim(proposition="fell", certainty=Certainty.CERTAIN)),
        Statement(id="relay", speakers="north", relays="q"),
        Denial(id="never", speakers="south", denies="q", scope=DenialScope.UTTERANCE),
        Treaty(id="pact", title="Pact", parties=[Party(actor="north")], obligations=[Obligation(kind="defense")]),
        Norm(id="norm", title="Norm", addressees="south"),
        Condemnation(id="c", speakers="south", condemned="north", invokes=[Invocation(instrument="norm")]),
        Pledge(id="p", speakers="north", promises=Literal(proposition="flew")),
    ]
)


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


def test_answers_are_printed_in_a_line() -> None:
    """None of them prints the records in full, whatever they hold."""
    shown = [repr(one) for one in answers() if one is not None]

    assert [] == [one for one in shown if len(one) > WIDEST]
    assert [] == [one for one in shown if one[0] + one[-1] != "<>"]


def test_a_treaty_status_says_what_decides() -> None:
    """Which treaty, for whom, when, in which phase, and since when."""
    assert repr(ANALYSIS.bound("partnership-treaty", "russia", "2024-12-05")) == (
        "<TreatyStatus of 'partnership-treaty' for 'russia' on 2024-12-05: in-force, decided by 2024-12-04>"
    )


def test_many_are_counted() -> None:
    """Of many records the first three are named."""
    found = next(one for one in map(ANALYSIS.corroboration, ARTICLE.of(Proposition)) if len(one.supporting) > 3)

    assert f"{len(found.supporting) - 3} more>" in repr(found)
    assert repr(found.supporting[0].id) in repr(found)


def test_reports_and_analyses_are_counted() -> None:
    """A report prints its closing line, an analysis the size of its dossier."""
    report = check(ARTICLE)

    assert f"<Report: {report.summary}>" == repr(report)
    assert "<Analysis of 78 records>" == repr(ANALYSIS)
    assert "<Report: no findings, 0 not evaluated, 0 of 0 rules clean>" == repr(
        Report(findings=(), not_evaluated=(), rules_run=())
    )


def test_answers_say_what_decides() -> None:
    """Whose, about what, by which records, and how: a negation, a condition and a withdrawal are never left out."""
    small = Analysis(SMALL)
    commitments, treaties, sources = small.commitments, small.treaties, small.sources
    hit, fell = Literal(proposition="hit"), Literal(proposition="fell")
    status = small.bound("pact", "north", "2024")
    shown = [
        *commitments.by_proposition("hit"),
        *commitments.by_proposition("flew"),
        *commitments.contradictions("north"),
        *commitments.contradictory_statements,
        *commitments.contested_quotes,
        commitments.disputes()[1],
        commitments.derivation("north", hit),
        *commitments.intentions("north"),
        *small.stances("flew"),
        *small.entailment.unsatisfiable,
        *(small.entailment.proof(fell, Literal(proposition="flew", holds=False)) or ()),
        *small.entailment.positions_of(SMALL.of(Statement)[2]),
        *sources.attribution_of("relay"),
        small.corroboration("hit"),
        small.corroboration("hit").origins,
        treaties.applicability("norm", "fell", "north"),
        *treaties.cases(Norm),
        status,
        *treaties.duties(status),
        small.timeline[0],
        small.timeline[-1],
    ]

    assert list(map(repr, shown)) == [
        "<Commitment of 'south' to 'hit' if not 'odd' by 's3': certain>",
        "<Commitment of 'north' to 'flew' by 's2': certain>",
        "<Commitment of 'south' to 'flew' by 'taken-back': possible, withdrawn by 'r'>",
        "<Contradiction of 'north': 'fell' by 's1' against 'flew' by 's2', 2 steps>",
        "<ContradictoryStatements of 'north': 's1' against 's2'>",
        "<ContradictoryStatements of 'south': 'd' against 'q'>",
        "<ContestedQuote 'q': relayed by 'relay', against 'never'>",
        "<Dispute on 'flew': affirmed by 'north', denied by 'north', 'south'>",
        "<Derivation of 'hit' from 's1', 1 step>",
        "<Intention of 'north' to 'flew' by 'p'>",
        "<Stance of 'north': denies 'flew', certain since 2024-05-01, by 's1'>",
        "<Stance of 'north': affirms 'flew', certain since 2024-05-02, by 's2'>",
        "<Stance of 'south': denies 'flew', certain, by 'q'>",
        "<Stance of 'south': affirms 'flew', possible, by 'taken-back', withdrawn by 'r'>",
        "<Unsatisfiable 'odd', 3 steps>",
        "<ProofStep from 'fell' to 'hit': implies, by 'fell'>",
        "<ProofStep from 'hit' to not 'flew': contradicts, by 'hit'>",
        "<Position of 's3': 'hit' if not 'odd', certain>",
        "<SourceChain from 'relay' to 'south': origin, 2 sources>",
        "<Corroboration of 'hit': not-established, supported by 'q', 's1'>",
        "<Origins known: none; 2 chains untraced>",
        (
            "<Applicability of 'norm': does not forbid it; excluded by addressees; "
            "open outcome, period, acts, objects, direction>"
        ),
        "<Case of 'c': appeal, unknown under 'norm'>",
        "<TreatyStatus of 'pact' for 'north' on 2024: unknown>",
        "<Duty of 'north' under 'pact' on 2024: defense, possibly owed to all parties>",
        "<TimelineEntry of 's1': said on 2024-05-01 by 'north'>",
        "<TimelineEntry of 'p': pledged on an unknown date by 'north'>",
    ]


def test_results_of_reading_and_checking_are_printed_in_a_line() -> None:
    """Bad lines and differences say in a line what is wrong, or which records differ."""
    north, south = SMALL.of(State)
    problem = Problem(path="id", message="is required")
    report = Report(findings=(), not_evaluated=(), rules_run=())

    assert [
        "<Difference added: 'south'; removed: none; changed: 'north'>",
        "<Extraction of 2 records, 1 problem>",
        "<BadLine 7: id: is required>",
        "<CheckedLine 7: State 'north', no findings, 0 not evaluated, 0 of 0 rules clean>",
    ] == [
        repr(Difference(added=(south,), removed=(), changed=((north, south),))),
        repr(Extraction(dossier=Dossier([north, south]), problems=(problem,))),
        repr(BadLine(line=7, text="x" * 1000, problems=(problem,))),
        repr(CheckedLine(line=7, record=north, report=report)),
    ]


def test_a_long_line_is_cut() -> None:
    """No printout is longer than 200 characters."""
    shown = repr(BadLine(line=7, text="", problems=(Problem(path="id", message="word " * 100),)))

    assert (WIDEST, "<BadLine 7: id: word word ") == (len(shown), shown[:26])
    assert shown.endswith("...>")


def test_a_printout_is_safe_to_show() -> None:
    """What stands in a message cannot begin a new line, or command the terminal."""
    bad = BadLine(line=7, text="", problems=(Problem(path="id", message="one\ntwo\x1b[2J"),))

    assert repr(bad) == r"<BadLine 7: id: one\ntwo\x1b[2J>"
