"""Reports, findings and dossiers in a notebook."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile_cases import TEXTS

from geoclaims import Denial, Dossier, Finding, NotEvaluated, Report, Severity, State, check, load
from geoclaims.extend import Reason
from geoclaims.text.hidden_characters import written_out
from geoclaims.views.elements.findings import verdict_element
from geoclaims.views.elements.markup import html

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
FINDING = Finding(
    code="TM04",
    name="denial-before-allegation",
    severity=Severity.ERROR,
    message="the denial came first",
    records=("denied", "alleged", "denied"),
    path=(Reason(text="it was said", record="alleged"), Reason(text="so it was too early")),
)
CARD = (
    '<article class="card error"><h3><code>TM04</code> <span class="grade">error</span> denial-before-allegation</h3>'
    '<p dir="auto">the denial came first</p>'
    '<ol class="path"><li dir="auto">it was said [<span>alleged</span>]</li>'
    '<li dir="auto">so it was too early</li></ol>'
    '<p class="records">records: <span>denied</span>, <span>alleged</span></p></article>'
)


def test_a_finding_shows_everything_that_it_says() -> None:
    """Code, severity, name, message, path and records, each record once."""
    assert CARD == FINDING._repr_html_()


def test_what_could_not_be_judged_shows_as_such() -> None:
    """It has no severity and no path."""
    entry = NotEvaluated(code="AT02", name="single-root-corroboration", reason="it is not recorded", records=("a",))
    expected = (
        '<article class="card not-evaluated"><h3><code>AT02</code> <span class="grade">not evaluated</span> '
        'single-root-corroboration</h3><p dir="auto">it is not recorded</p>'
        '<p class="records">records: <span>a</span></p></article>'
    )

    assert expected == entry._repr_html_()


def test_a_card_links_to_the_records_that_are_shown() -> None:
    """Others are named without a link."""
    card = html(verdict_element(FINDING, {"alleged": "#r1"}.get))

    assert 'it was said [<a href="#r1">alleged</a>]' in card
    assert '<span>denied</span>, <a href="#r1">alleged</a>' in card


def test_a_report_shows_its_numbers_first() -> None:
    """Then every entry, as far as there is room."""
    report = check(load(ARTICLE))
    text = report._repr_html_()

    assert text.startswith(f"<section><p><strong>{report.summary}</strong></p><article")
    assert len(report.findings) + len(report.not_evaluated) == text.count("<article")


def test_a_long_report_says_how_much_more_there_is() -> None:
    """A notebook is no place for thousands of findings."""
    text = Report(findings=(FINDING,) * 51, not_evaluated=(), rules_run=("TM04",))._repr_html_()

    assert 50 == text.count("<article")
    assert text.endswith("<p>1 more</p></section>")


def test_a_dossier_shows_its_types() -> None:
    """How many records it has of each, and what the first ones are called."""
    states = [State(id=f"s{number}", name=f"State {number}") for number in range(6)]
    text = Dossier([*states, Denial(id="d", note="x")])._repr_html_()

    assert "<strong>Dossier of 7 records</strong>" in text
    assert '<td dir="auto">6</td><td dir="auto">State 0; State 1; State 2; State 3</td>' in text
    assert '<td dir="auto">denial</td><td dir="auto">1</td><td dir="auto">d</td>' in text


def test_long_names_are_cut() -> None:
    """The table of a dossier stays a table."""
    text = Dossier([State(id="s", name="n" * 5000)])._repr_html_()

    assert f'<td dir="auto">{"n" * 200}…</td>' in text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_names_are_text(text: str) -> None:
    """Whatever a record is called, no notebook takes it for markup."""
    shown = Dossier([State(id="s", name=text)])._repr_html_()
    card = html(verdict_element(NotEvaluated(code="X", name=text, reason=text, records=())))
    safe = "\n".join(map(written_out, text.split("\n"))).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    assert f'<td dir="auto">{safe}</td>' in shown
    assert 2 == card.count(safe)
