"""What holds for every rule of the library, whatever it looks for."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import geoclaims.rules
from geoclaims import CORE, Denial, Document, Dossier, Evidence, Ref, Report, Rule, State, Statement, When, check
from geoclaims.checking.rule_page import SECTIONS
from geoclaims.extend import Value
from geoclaims.rules import PREFIXES, RULES
from geoclaims.strategies import dossiers
from geoclaims.strategies._renaming import mentioned, renamed
from geoclaims.testing import assert_rule_examples, run_example
from geoclaims.values import fields_of

TESTS = Path(__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "rules"
BANNED = ("avoid-", "no-", "invalid-", "check-")

T = TypeVar("T")
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


# The catalogue as a list.


def themes() -> list[ModuleType]:
    """The folder of every theme."""
    found = pkgutil.iter_modules(geoclaims.rules.__path__, "geoclaims.rules.")
    return [importlib.import_module(module.name) for module in found]


def files_of_rules() -> set[tuple[str, str]]:
    """The folder and the name that the tests of each rule should have."""
    places = [rule.judge.__module__.split(".")[-2:] for rule in RULES]
    return {(theme, f"test_{rule}.py") for theme, rule in places}


def files_of_tests() -> set[tuple[str, str]]:
    """The folder and the name of each test file of a theme."""
    return {(path.parent.name, path.name) for path in TESTS.glob("*/test_*.py")}


def modules() -> list[str]:
    """The module of every rule; what rules share has a name with an underscore."""
    found = pkgutil.walk_packages(geoclaims.rules.__path__, "geoclaims.rules.")
    return [module.name for module in found if not module.ispkg and not module.name.split(".")[-1].startswith("_")]


@every_rule
def test_the_examples_on_a_page_do_what_the_page_says(rule: Rule) -> None:
    """*Reported* gives exactly this code, and *Accepted* nothing, against the whole catalogue."""
    assert_rule_examples(rule)


@every_rule
def test_the_accepted_example_is_evaluated(rule: Rule) -> None:
    """*Accepted* is clean because the rule looked at it, not because it could say nothing."""
    report = check(run_example(rule.page.example("accepted")), select=rule.code)

    assert () == report.not_evaluated


@every_rule
def test_a_code_begins_like_its_theme(rule: Rule) -> None:
    """The letters of a code and the folder of its module say the same theme."""
    theme = importlib.import_module(rule.judge.__module__.rpartition(".")[0])

    assert theme.PREFIX == rule.theme


@every_rule
def test_a_rule_is_listed_by_its_theme(rule: Rule) -> None:
    """The folder that has the file of a rule has the rule in its `RULES`, and no other folder has."""
    listed = [theme.__name__ for theme in themes() if rule in theme.RULES]

    assert [rule.judge.__module__.rpartition(".")[0]] == listed


def test_every_theme_is_in_the_catalogue() -> None:
    """The letters that are reserved are those of the folders, and no two folders have the same."""
    prefixes = [theme.PREFIX for theme in themes()]

    assert sorted(PREFIXES) == sorted(prefixes)


def test_every_rule_has_a_test_file() -> None:
    """The tests of `rules/<theme>/<rule>.py` are in `tests/rules/<theme>/test_<rule>.py`; write that file."""
    assert set() == files_of_rules() - files_of_tests()


def test_every_test_file_of_a_theme_is_about_a_rule_or_about_cases() -> None:
    """Besides the files named after rules, a theme has only cases from history: `test_cases_of_<what>.py`.

    A file that is named after a rule of another theme, or after none, is in the wrong folder or has an old name.
    What is about several rules at once is tested in `tests/rules/`.
    """
    others = files_of_tests() - files_of_rules()

    assert set() == {(theme, name) for theme, name in others if not name.startswith("test_cases_of_")}


@every_rule
def test_module_function_and_rule_share_one_name(rule: Rule) -> None:
    """The name of a rule is enough to find its file and its function."""
    name = rule.name.replace("-", "_")

    assert (name, name) == (rule.judge.__module__.split(".")[-1], rule.judge.__name__)


@every_rule
def test_a_name_names_the_defect(rule: Rule) -> None:
    """A name is readable after "allow"; it does not begin with a cure or a prohibition."""
    assert not rule.name.startswith(BANNED)


@every_rule
def test_a_page_says_something_in_every_section(rule: Rule) -> None:
    """No section of a page is missing or empty."""
    page = rule.page
    texts = dict(zip(SECTIONS, (page.why, page.reported, page.accepted, page.limits), strict=True))

    assert [] == [section for section, text in texts.items() if not text]


@every_rule
def test_the_facts_of_a_rule_are_on_its_committed_page(rule: Rule) -> None:
    """Severity, soundness, what it looks at and since when: none of it changes unnoticed."""
    page = (DOCS / f"{rule.code}.md").read_text(encoding="utf-8")
    soundness = "sound" if rule.sound else "heuristic"
    looks_at = "each record alone" if rule.per_record else "the whole dossier"

    assert f"\n| {rule.severity.value} | {soundness} | {looks_at} | {rule.since} |\n" in page


@every_rule
def test_a_summary_is_one_sentence(rule: Rule) -> None:
    """The summary stands in lists, so it is one sentence with a full stop at its end."""
    summary = " ".join(rule.page.summary.split())

    assert (1, True) == (summary.count(". ") + 1, summary.endswith("."))


@every_rule
def test_the_page_is_the_docstring_of_the_module(rule: Rule) -> None:
    """A rule of the library is documented at the top of its file."""
    module = inspect.getmodule(rule.judge)

    assert module
    assert module.__doc__ == rule.doc


def test_codes_and_names_are_unique() -> None:
    """No handle means two rules."""
    handles = Counter(handle for rule in RULES for handle in (rule.code, rule.name))

    assert [] == [handle for handle, times in handles.items() if times > 1]


def test_the_catalogue_is_in_the_order_of_codes() -> None:
    """Anyone who reads the catalogue finds a code where it belongs."""
    codes = [rule.code for rule in RULES]

    assert sorted(codes) == codes


def test_every_rule_module_is_in_the_catalogue() -> None:
    """A rule that its author forgot to list would never run."""
    assert sorted(modules()) == sorted(rule.judge.__module__ for rule in RULES)


def test_every_rule_module_defines_just_its_rule() -> None:
    """One file, one rule."""
    public = {name: importlib.import_module(name).__all__ for name in modules()}

    assert {name: [name.split(".")[-1]] for name in public} == public


def test_the_core_codebook_has_the_whole_catalogue() -> None:
    """`check` runs every rule of the library unless told otherwise."""
    assert RULES == CORE.rules


def test_no_two_rules_say_the_same() -> None:
    """A message tells the reader which defect it is about."""
    messages = [
        message
        for rule in RULES
        for message in {finding.message for finding in check(run_example(rule.page.example("reported"))).findings}
    ]

    assert len(RULES) <= len(messages)
    assert [] == [message for message, times in Counter(messages).items() if times > 1]


# What no dossier can change.


def keys(report: Report) -> Counter[tuple[object, ...]]:
    """What a report says, without its words: codes, severities, and which records are involved."""
    found: Counter[tuple[object, ...]] = Counter(
        (finding.code, finding.severity, frozenset(finding.records)) for finding in report.findings
    )
    return found + Counter((entry.code, "not evaluated", frozenset(entry.records)) for entry in report.not_evaluated)


def mapped(value: T, change: Callable[[Any], Any]) -> T:
    """A value with every reference and every date inside it changed."""
    if isinstance(value, tuple):
        return type(value)([mapped(item, change) for item in value])
    if isinstance(value, Value):
        fields = {field.name: getattr(value, field.name) for field in fields_of(type(value))}
        changed = {name: mapped(inner, change) for name, inner in fields.items() if name != "extra"}
        return attrs.evolve(value, **changed)
    changed_value: T = change(value) if isinstance(value, Ref | When) else value
    return changed_value


@given(dossiers(clean=False))
def test_an_unrelated_record_changes_no_finding(dossier: Dossier) -> None:
    """Adding an unrelated record changes no other finding."""
    stranger = State(id="a-state-that-nobody-mentions", name="Nowhere")
    report = check(dossier)

    assert report == check(Dossier([*dossier, stranger]))


@given(dossiers(clean=False))
def test_merging_a_dossier_with_itself_changes_nothing(dossier: Dossier) -> None:
    """Checking is idempotent under merge."""
    assert check(dossier) == check(dossier | dossier)


def stories() -> Iterator[Dossier]:
    """The examples of every rule, each with ids of its own; but for two rules that look for what is worded alike."""
    for rule in RULES:
        for section in ("accepted", "reported") if rule.code not in {"ID05", "QT01"} else ():
            dossier = run_example(rule.page.example(section))
            yield renamed(dossier, {id: f"{rule.code}-{section}-{id}" for id in mentioned(dossier)})


@pytest.mark.parametrize("order", [list, lambda told: told[::-1]], ids=["forwards", "backwards"])
def test_stories_beside_each_other_are_judged_as_if_each_stood_alone(order: Callable[..., list[Dossier]]) -> None:
    """What a rule leaves alone, reports or cannot judge in one place keeps it from nothing elsewhere."""
    told = order(list(stories()))
    alone = sum((keys(check(story)) for story in told), Counter())

    assert alone == keys(check(Dossier(record for story in told for record in story)))


def wider(when: When, text: str) -> When:
    """Another text for a date, if it is one and only makes the date less certain; otherwise the date itself."""
    try:
        other = When(text)
    except ValueError:
        return when
    starts_earlier = other.earliest is None or (when.earliest is not None and other.earliest <= when.earliest)
    ends_later = other.latest is None or (when.latest is not None and when.latest <= other.latest)
    less = starts_earlier and ends_later and other.day in (None, when.day) and other.inverted <= when.inverted
    return other if less else when


def widenings(when: When) -> Iterator[When]:
    """A date, made less certain in every way that its text allows."""
    ends = when.text.split("/")
    texts = [f"{when.text}{qualifier}" for qualifier in "?~%"]
    texts += [f"{ends[0]}/..", f"../{ends[-1]}", f"{ends[0]}/", f"/{ends[-1]}", f"{when.text[:7]}", f"{when.text[:4]}"]
    texts += [f"{when.text[:4]}-XX", f"{when.text[:3]}X", f"[{when.text},1999]", f"[..{when.text}]", f"[{when.text}..]"]
    return (wider(when, text) for text in texts)


def with_date(dossier: Dossier, old: When, new: When) -> Dossier:
    """A dossier with one date in place of another."""
    return Dossier(mapped(record, lambda value: new if value is old else value) for record in dossier)


def dates_in(dossier: Dossier) -> list[When]:
    """Every date in a dossier, wherever it stands."""
    return [content.value for record in dossier for content in record.contents() if isinstance(content.value, When)]


def added_by(dossier: Dossier, old: When, new: When) -> Counter[tuple[str, ...]]:
    """The TM findings that a dossier has only with the new date."""
    before, after = (check(given, select="TM").findings for given in (dossier, with_date(dossier, old, new)))
    return Counter(finding.key for finding in after) - Counter(finding.key for finding in before)


@st.composite
def timed_dossiers(draw: st.DrawFn) -> Dossier:
    """Dossiers about little else than dates, few enough to collide."""
    days = st.builds("2024-0{}-0{}".format, st.integers(1, 3), st.integers(1, 9))
    dates = days | days.map(lambda day: day[:7]) | st.builds("{}/{}".format, days, days) | st.just("2023") | st.none()
    texts = st.sampled_from(["yesterday", "last month", "last year", "Monday", "by the end of this month", None])
    some = st.lists(st.sampled_from(["d1", "d2"]), unique=True)
    documents = [Document(id=id, published=draw(dates), revised=draw(dates), based_on=["v"]) for id in ("d1", "d2")]
    said = Statement(id="s", when=draw(dates), when_text=draw(texts), reported_in=draw(some))
    denied = Denial(id="n", when=draw(dates), when_text=draw(texts), reported_in=draw(some), denies=["s"])
    return Dossier([*documents, said, denied, Evidence(id="v", captured=draw(dates))])


@settings(max_examples=6 * settings().max_examples)
@given(timed_dossiers() | dossiers(clean=False), st.data())
def test_a_less_certain_date_never_adds_a_time_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Uncertainty widens bounds, so it silences: adding a wider bound can only remove TM findings."""
    dates = dates_in(dossier)
    assume(dates)
    when = dates[data.draw(st.integers(0, len(dates) - 1))]

    assert not added_by(dossier, when, data.draw(st.sampled_from(list(widenings(when)))))


@pytest.mark.slow
@every_rule
def test_a_less_certain_date_never_adds_a_time_finding_to_an_example(rule: Rule) -> None:
    """The same holds for every date of every example, loosened in every way."""
    examples = [run_example(rule.page.example(section)) for section in ("reported", "accepted")]
    added = [
        added_by(dossier, when, less) for dossier in examples for when in dates_in(dossier) for less in widenings(when)
    ]

    assert [] == [keys for keys in added if keys]


def test_widening_a_date_can_be_seen() -> None:
    """The ways in which the test above loosens a date do loosen it."""
    when = When("2024-10-15")

    assert {"2024-10-15?", "2024-10-15/..", "2024-10", "2024", "202X", "[2024-10-15..]"} <= {
        less.text for less in widenings(when)
    }


@every_rule
def test_a_report_of_a_rule_is_its_own(rule: Rule) -> None:
    """`select` is a filter: what a rule says does not depend on which others run."""
    dossier = run_example(rule.page.example("reported"))

    assert check(dossier, select=rule.code).findings == check(dossier).findings
