"""The page that shows a dossier and its report. What a browser makes of it is tested in `tests/browser`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    CORE,
    Actor,
    Alias,
    Analysis,
    Certainty,
    Claim,
    Codebook,
    Dossier,
    Event,
    Evidence,
    InvalidValueError,
    Obligation,
    Party,
    Proposition,
    Ref,
    Report,
    State,
    Statement,
    Treaty,
    UnknownRecord,
    When,
    check,
    load,
)
from geoclaims.converters import to_actor
from geoclaims.strategies import dossiers
from geoclaims.views.page import PIECES, html_report, pieces, render

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
DAY = When("2024-10-16")
EMPTY = Report(findings=(), not_evaluated=(), rules_run=())


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures that one actor imposes on another."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    lifted: bool = False


def page(dossier: Dossier, report: Report | None = None) -> str:
    """The page of a dossier."""
    return render(Analysis(dossier), report or check(dossier), on=DAY, title="case.json")


def section(text: str, id: str) -> str:
    """One section of a page."""
    return text[text.index(f'<section aria-labelledby="{id}">') :].partition("</section>")[0]


def record(dossier: Dossier, id: str) -> str:
    """What the page says of a record."""
    number = list(dossier.ids()).index(id) + 1
    found = re.search(rf'<details [^>]*>(?:(?!<details).)*id="r{number}".*?</details>', page(dossier), re.DOTALL)

    assert found
    return found[0]


def test_pieces_make_the_page() -> None:
    """They can be written as they come, and their number is known before."""
    dossier = load(ARTICLE)
    made = list(pieces(Analysis(dossier), check(dossier), on=DAY, title="case.json"))

    assert PIECES == len(made)
    assert "".join(made) == page(dossier)


def test_the_door_at_the_top_checks_the_dossier() -> None:
    """With the rules of the codebook, on a day that is today if it is left out."""
    dossier = load(ARTICLE)

    assert page(dossier) == html_report(dossier, on="2024-10-16", title="case.json")
    assert "<h1><bdi>Dossier</bdi></h1>" in html_report(Dossier())
    assert "0 of 0 rules ran clean." in html_report(dossier, Codebook(types=CORE.types, rules=()))
    with pytest.raises(InvalidValueError, match="is not a date"):
        html_report(dossier, on="yesterday")


def test_every_finding_is_there_the_gravest_first() -> None:
    """Then what could not be judged."""
    codes = re.findall(r"<h3><code>(\w+)</code>", page(load(ARTICLE)))

    assert ["ID01", "AT05", "TL07", "AT04", "ID04", "LC09", "AT02", "AT02"] == codes


def test_every_link_leads_somewhere() -> None:
    """Within the page, and nowhere else; nothing is loaded."""
    text = page(load(ARTICLE))
    targets = set(re.findall(r' id="([^"]+)"', text))

    assert set() == {one[1:] for one in re.findall(r' href="([^"]*)"', text)} - targets
    assert len(targets) == text.count(' id="')
    assert not re.search(r'\ssrc=|@import|url\(|srcset=|style="', text)


def test_what_can_be_scrolled_can_be_reached() -> None:
    """Whatever may be wider than the window has a name, and the keyboard gets there in every browser."""
    boxes = re.findall(r'<div class="scroll"([^>]*)>', page(load(ARTICLE)))

    assert boxes
    assert [] == [box for box in boxes if not re.fullmatch(r' tabindex="0" role="region" aria-label="[^"]+"', box)]


def test_numbers_come_first() -> None:
    """Findings by severity, and what the dossier has."""
    text = section(page(load(ARTICLE)), "summary")

    assert ["1", "2", "3", "2", "78", "26", "20", "22", "2"] == re.findall(r"<dd>(\d+)</dd>", text)
    assert "45 of 52 rules ran clean." in text


def test_an_empty_dossier_has_a_page() -> None:
    """Every section says that it has nothing to say."""
    text = page(Dossier())
    told = [
        ("findings", "Nothing was found, and nothing was left undecided."),
        ("timeline", "Nothing is said to have happened."),
        ("stances", "Nobody takes a stand on anything."),
        ("sources", "No source says what it comes from."),
        ("treaties", "There is no treaty."),
        ("records", "There is none."),
    ]

    assert [] == [id for id, words in told if words not in section(text, id)]


def test_a_record_shows_its_fields() -> None:
    """References lead to their records, those that the dossier lacks do not; values show what they hold."""
    north = State(id="north", name="North", aliases=[Alias(text="the North", valid="2020/..")], extra={"x": [1]})
    p = Proposition(id="p", text="P.")
    claim = Claim(proposition=p, certainty=Certainty.CERTAIN)
    said = Statement(id="s", speakers=[north, "nobody"], claims=[claim], when="2024", origins_known=True)
    dossier = Dossier([north, p, said])

    assert (
        '<b>speakers</b> <a href="#r1" title="north">North</a>; <span title="nobody">nobody</span>\n'
        '<b>claims</b> proposition <a href="#r2" title="p">P.</a>, certainty certain\n'
        "<b>origins known</b> yes\n"
    ) in record(dossier, "s")
    assert "<b>name</b>" not in record(dossier, "north")
    assert "<bdi>North and nobody, 2024</bdi> <code>s</code>" in record(dossier, "s")
    assert "<b>aliases</b> text the North, valid 2020/..\n" in record(dossier, "north")
    assert '<b>extra</b> {"x": [1]}\n<b>referred to by</b> <a href="#r3">s</a></p>' in record(dossier, "north")


def test_records_of_unknown_types_and_types_of_ones_own_are_there() -> None:
    """With everything that they hold."""
    unknown = UnknownRecord(tag="x", id="u", extra={"a": {"b": None}})
    sanction = Sanction(id="s", target="north", lifted=True)
    dossier = Dossier([unknown, sanction, Evidence(id="e")])

    assert '<b>tag</b> x\n<b>extra</b> {"a": {"b": null}}\n' in record(dossier, "u")
    assert '<b>target</b> <span title="north">north</span>\n<b>lifted</b> yes\n' in record(dossier, "s")


def test_conflicting_records_stand_side_by_side() -> None:
    """Both are there, and one address leads to the first."""
    dossier = Dossier([State(id="s", name="One"), State(id="s", name="Two")])
    text = page(dossier)

    assert ["One", "Two"] == re.findall(r"<bdi>(\w+)</bdi> <code>s</code>", text)
    assert 1 == text.count(' id="r1"')


def test_treaties_on_a_day() -> None:
    """For each party, where the treaty stands and what is owed under it."""
    pact = Treaty(
        id="pact",
        title="The pact",
        adopted="2020",
        entered_into_force="2021-01-01",
        parties=[Party(actor=name, signed="2020", consented="2020") for name in ("a", "b")],
        obligations=[Obligation(kind="defense", bearers="a", beneficiaries="b")],
    )
    text = section(page(Dossier([pact])), "treaties")

    assert (
        '<td dir="auto">bound since 2021-01-01</td><td dir="auto"><ul><li dir="auto">owes b defense</li></ul>' in text
    )
    assert 3 == text.count("<tr")


def test_long_tables_and_lists_are_folded() -> None:
    """A hundred rows or cards lie open at most."""
    propositions = [Proposition(id=f"p{number}", text=f"Sentence {number}.") for number in range(250)]
    said = [
        Statement(id=f"s{one.id}", speakers="a", claims=Claim(proposition=one, certainty=Certainty.CERTAIN))
        for one in propositions
    ]
    text = page(Dossier([*propositions, *said]))

    assert "<summary>Origins of the propositions, 201 to 250 of 250</summary>" in text
    assert "<summary>201 to 250 of" in text or "<summary>101 to" in section(text, "findings")
    assert "<summary>proposition: 201 to 250 of 250</summary>" in text
    assert 9 == section(text, "stances").count("<details")


def test_many_users_are_counted() -> None:
    """A record that hundreds refer to names thirty of them."""
    dossier = Dossier([State(id="a", name="A"), *(Statement(id=f"s{number}", speakers="a") for number in range(40))])

    assert "; and 10 more</p>" in record(dossier, "a")


def test_a_page_holds_so_much_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is more is left out, what something was found about last, and the reader is told where to look."""
    monkeypatch.setattr("geoclaims.views.page.context._MOST", 3)
    monkeypatch.setattr("geoclaims.views.page.pictures._MOST", 1)
    propositions = [Proposition(id=f"p{number}", text=f"Sentence {number}.") for number in range(60)]
    said = [
        Statement(id=f"s{one.id}", speakers="a", claims=Claim(proposition=one, certainty=Certainty.CERTAIN))
        for one in propositions
    ]
    text = page(Dossier([*propositions, *said, Statement(id="wrong", when="2024-02/2024-01", speakers="a")]), None)

    assert "118 more records are not on this page: there are more than it can hold." in section(text, "records")
    assert "<code>wrong</code>" in section(text, "records") or "<code>sp0</code>" in section(text, "records")
    assert "<code>geoclaims stances</code> tells all of it." in section(text, "stances")
    assert 3 == text.count('class="record"')


@given(dossiers())
def test_any_dossier_has_a_page(dossier: Dossier) -> None:
    """Every record is on it once."""
    assert len(dossier) == page(dossier).count('class="record"')
