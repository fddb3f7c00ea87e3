"""The page that `geoclaims report` writes, in a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hostile_cases import TEXTS

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Denial,
    Dossier,
    Proposition,
    Record,
    State,
    Statement,
    When,
    check,
    load,
)
from geoclaims.text.hidden_characters import written_out
from geoclaims.values.ref import id_problem
from geoclaims.views import Timeline
from geoclaims.views.page import render

playwright = pytest.importorskip("playwright.sync_api", reason="the extra `browser` is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the extra `browser` is not installed")

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = ("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")
MARKUP = {
    "script": "<script>document.title = 'taken'; alert(1)</script>",
    "image": "<img src=x onerror=\"document.title = 'taken'\">",
    "picture": "<svg onload=\"document.title = 'taken'\"><style>*{display:none}</style></svg>",
    "link": '"><a href="javascript:alert(1)">here</a>',
    "end of style": "</style></title></script><h1>taken</h1>",
    "template": "{{7*7}} ${7*7} <!-- ]]> &amp; &lt;",
    "long": "name " * 1000,
    "long word": "n" * 5000,
    "from elsewhere": '<iframe src="https://example.org/"></iframe><link rel=stylesheet href="//example.org/x.css">',
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium of the system: the one that `GEOCLAIMS_BROWSER` names, which has to be there, or any that is."""
    named = os.environ.get("GEOCLAIMS_BROWSER")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser is installed; any of {', '.join(NAMES)} will do")
    with playwright.sync_playwright() as driver:
        # As root, in a container, Chromium has no sandbox to go into.
        launched = driver.chromium.launch(executable_path=found, args=["--no-sandbox", *QUIET])
        yield launched
        launched.close()


@attrs.frozen
class Visit:
    """An open page, and what it did."""

    page: Any
    """The page."""
    requests: list[str]
    """What it asked for."""
    complaints: list[str]
    """What the browser's console said."""

    def violations(self) -> list[str]:
        """What the accessibility checker has to say, element by element."""
        found = axe.Axe().run(self.page).response["violations"]
        return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]

    def seen(self, selector: str) -> int:
        """How many elements can be seen."""
        elements = self.page.locator(selector)
        return sum(elements.nth(number).is_visible() for number in range(elements.count()))


Visitor = Callable[..., Visit]


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Visitor]:
    """Opens the report of a dossier in a window of its own."""
    contexts: list[Any] = []

    def opened(dossier: Dossier, fragment: str = "", **window: Any) -> Visit:
        file = tmp_path / f"report{len(contexts)}.html"
        page = render(Analysis(dossier), check(dossier), on=When("2024-10-16"), title="The report")
        file.write_text(page, encoding="utf-8")
        contexts.append(browser.new_context(**window))
        contexts[-1].set_default_timeout(60_000)
        visit = Visit(contexts[-1].new_page(), [], [])
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        visit.page.on("console", lambda message: visit.complaints.append(message.text))
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        visit.page.on("dialog", lambda dialog: visit.complaints.append(dialog.message))
        visit.page.goto(f"{file.as_uri()}{fragment}")
        return visit

    yield opened
    for context in contexts:
        context.close()


def article() -> Dossier:
    """The dossier of the article."""
    return load(ARTICLE)


def planted(texts: Iterable[str]) -> Dossier:
    """A dossier with each of some texts in every place that a page shows."""
    return Dossier(record for number, text in enumerate(texts) for record in _planted(text, str(number)))


def _planted(text: str, number: str) -> Iterator[Record]:
    id = number if id_problem(text) else text
    north = State(id=id, name=text, note=text, labels=[text], extra={text: [text]})
    said = Proposition(id=f"p{number}", text=text)
    claim = Claim(proposition=said, certainty=Certainty.CERTAIN)
    yield from (north, said)
    yield Statement(id=f"s{number}", speakers=[north], claims=[claim], quote=text, cue=text, when="2024-05-02")
    yield Denial(id=f"d{number}", speakers=[north], denies=said, venue=text, when="2024-05-01")


def large(records: int) -> Dossier:
    """A dossier of many records: a hundred actors who contradict each other, and themselves, now and then."""
    actors = [State(id=f"a{number}", name=f"State {number}") for number in range(100)]
    propositions = [Proposition(id=f"p{number}", text=f"Sentence {number}.") for number in range(records // 5)]
    statements = [
        Statement(
            id=f"s{number}",
            speakers=[actors[number * 7 % 100]],
            when=f"20{number % 90 + 10}-0{number % 9 + 1}",
            claims=[Claim(proposition=propositions[number % len(propositions)], certainty=Certainty.CERTAIN)],
            based_on=[f"s{number - 1}"] if number % 3 else [],
        )
        for number in range(records - 100 - len(propositions))
    ]
    return Dossier([*actors, *propositions, *statements])


def test_the_report_of_the_article(visit: Visitor) -> None:
    """Every section is there, the console is silent, and nothing but the file itself is asked for."""
    seen = visit(article())
    page = seen.page

    assert "The report: geoclaims report" == page.title()
    assert ["Summary", "Findings", "Timeline", "Stances", "Sources", "Treaties", "Records"] == page.locator(
        "h2"
    ).all_text_contents()
    assert 8 == seen.seen(".card")
    assert 78 == page.locator(".record").count()
    assert len(Analysis(article()).timeline) == page.locator("#timeline ~ .scroll svg a").count()
    assert [page.url] == seen.requests
    assert [] == seen.complaints


def test_an_actor_is_chosen(visit: Visitor) -> None:
    """What is left is about that actor, in the findings, in the records and in the picture."""
    seen = visit(article())
    seen.page.select_option("#actor", label="Moon Jae-in")
    marks = seen.page.locator("#timeline ~ .scroll svg a:not([data-off])")

    assert ["ID01"] == seen.page.locator(".card:not([data-off]) code").all_text_contents()
    assert 2 == marks.count()
    assert "1 findings, 0 not evaluated, 3 records" == seen.page.text_content("#shown")


def test_a_proposition_is_chosen(visit: Visitor) -> None:
    """What is left is about that proposition, and everything is there again when the choice is taken back."""
    seen = visit(article())
    seen.page.select_option("#proposition", label="Thousands of North Korean infantry are being trained in Russia.")
    chosen = seen.page.locator(".card:not([data-off]) code").all_text_contents()
    seen.page.click("form button")
    seen.page.wait_for_function("!document.querySelector('[data-off]')")

    assert ["AT04"] == chosen
    assert 8 == seen.seen(".card")


def test_both_are_chosen(visit: Visitor) -> None:
    """What is left is about the actor and about the proposition, and not about one of them."""
    seen = visit(article())
    seen.page.select_option("#actor", label="Charles Flynn")
    actor = seen.page.text_content("#shown")
    seen.page.select_option("#proposition", label="North Korean soldiers are fighting for Russia in Ukraine.")

    assert "0 findings, 0 not evaluated, 5 records" == actor
    assert "0 findings, 0 not evaluated, 0 records" == seen.page.text_content("#shown")


def test_severities_are_chosen(visit: Visitor) -> None:
    """Findings of the severities that are not ticked are not seen."""
    seen = visit(article())
    for grade in ("info", "warning", "not evaluated"):
        seen.page.uncheck(f"input[value='{grade}']")

    assert 1 == seen.seen(".card")
    assert 1 == seen.seen(".card.error")


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_a_finding_leads_to_its_records(visit: Visitor, javascript: bool) -> None:  # noqa: FBT001 - a case
    """A click unfolds the record, whether scripts may run or not."""
    seen = visit(article(), java_script_enabled=javascript)
    link = seen.page.locator(".card.error .records a").first
    target = seen.page.locator(f"[id='{link.get_attribute('href')[1:]}']")
    before = target.is_visible()
    link.click()
    target.wait_for(state="visible")

    assert not before


def test_without_scripts_everything_is_there(visit: Visitor) -> None:
    """The filters are gone, and all findings and records can be seen or unfolded."""
    seen = visit(article(), java_script_enabled=False)

    assert 0 == seen.seen("form")
    assert (8, 78) == (seen.seen(".card"), seen.seen(".record"))


@pytest.mark.parametrize("texts", [MARKUP, TEXTS], ids=["markup", "texts"])
def test_whatever_a_dossier_says_is_text(visit: Visitor, texts: dict[str, str]) -> None:
    """It runs no script, asks for nothing, makes no element, and is as wide as the window."""
    seen = visit(planted(texts.values()))
    page = seen.page
    strange = page.locator("script, style, img, iframe, link, object, [onload], [onerror], [onclick], a[href^='java']")
    shown = page.locator("#records ~ .fold").first.text_content()

    assert "The report: geoclaims report" == page.title()
    assert 2 == strange.count()
    assert 1 == page.locator("h1").count()
    assert [page.url] == seen.requests
    assert [] == seen.complaints
    assert [] == [
        text for text in texts.values() for line in text.strip().split("\n") if written_out(line) not in shown
    ]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 360])
def test_the_accessibility_checker_has_nothing_to_say(visit: Visitor, width: int, scheme: str) -> None:
    """On a wide and a narrow window, light and dark, with everything unfolded."""
    seen = visit(article(), viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    folded = seen.violations()
    seen.page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")

    assert [] == folded
    assert [] == seen.violations()


def test_a_hostile_page_is_accessible_too(visit: Visitor) -> None:
    """Names of any length and content leave nothing without a name, and nothing out of reach."""
    assert [] == visit(planted(MARKUP.values())).violations()


def test_paper_has_all_of_it(visit: Visitor) -> None:
    """In print there are no filters, and what is folded on the screen can be read."""
    seen = visit(article())
    seen.page.emulate_media(media="print")

    assert 0 == seen.seen("form")
    assert seen.page.locator(".record p").first.is_visible()


def test_no_other_script_may_run(visit: Visitor) -> None:
    """Even if something got into the page, the page forbids it to do anything."""
    seen, refused = visit(article()), list[tuple[str, str]]()
    seen.page.on("requestfailed", lambda request: refused.append((request.url, request.failure)))
    seen.page.evaluate("""() => {
        const script = document.createElement('script');
        script.textContent = "document.title = 'taken'";
        const image = document.createElement('img');
        image.src = 'https://example.org/x.png';
        const style = document.createElement('style');
        style.textContent = 'main { display: none }';
        document.body.append(script, image, style);
        document.body.insertAdjacentHTML('beforeend', '<b onclick="document.title = 1" id="trap">x</b>');
        document.getElementById('trap').click();
    }""")

    assert "The report: geoclaims report" == seen.page.title()
    assert seen.page.locator("main").is_visible()
    assert [("https://example.org/x.png", "csp")] == refused
    assert 4 == len(seen.complaints)
    assert all("Content Security Policy" in one for one in seen.complaints)


def test_ten_thousand_records_can_be_used(visit: Visitor) -> None:
    """The page opens, shows little of it at once, finds what is asked for, and takes a few kilobytes for a record."""
    dossier = large(10_000)
    seen = visit(dossier)
    open_records = seen.page.evaluate("document.querySelectorAll('.record[open], .fold[open]').length")
    rows = seen.page.evaluate("[...document.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length")
    seen.page.select_option("#actor", label="State 7")

    assert 10_000 == seen.page.locator(".record").count()
    assert 0 == open_records
    assert rows < 300
    assert f", {1 + len(dossier.referring_to('a7'))} records" in seen.page.text_content("#shown")
    assert len(seen.page.content()) < 3000 * len(dossier)


def test_a_picture_alone_is_harmless(browser: Any, tmp_path: Path) -> None:
    """An SVG file of a hostile dossier is well-formed, runs nothing and asks for nothing."""
    file = tmp_path / "timeline.svg"
    file.write_text(Timeline(planted([*MARKUP.values(), *TEXTS.values()])).svg(), encoding="utf-8")
    page, requests = browser.new_page(), list[str]()
    page.on("request", lambda request: requests.append(request.url))
    page.goto(file.as_uri())

    assert [file.as_uri()] == requests
    assert 0 == page.locator("script, parsererror, h1, img").count()
    page.close()
