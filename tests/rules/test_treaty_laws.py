"""What holds for the findings about treaties, identity and codes, whatever is recorded in a dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_catalogue import every_rule, widenings, with_date
from treaty_strategies import bound_dossiers

from geoclaims import (
    Allegation,
    Breach,
    Dossier,
    Finding,
    Party,
    Proposition,
    Record,
    Report,
    Rule,
    State,
    Statement,
    Treaty,
    When,
    check,
)
from geoclaims.rules import RULES
from geoclaims.strategies._renaming import mentioned, renamed
from geoclaims.testing import run_example

THEMES = ("TL", "ID", "DH01", "DH02")
# Dates that mean a stretch of time: what they cover for certain counts, not only where they begin and end.
STRETCHES = {"existed", "period", "provisional", "suspended", "valid"}


def judged(records: Iterable[Record], *select: str) -> Report:
    """What the rules about treaties, identity and codes say of some records."""
    return check(Dossier(records), select=select or THEMES)


def essences(report: Report, names: Mapping[str, str]) -> Counter[tuple[str, str, frozenset[str]]]:
    """What a report says, without its words, in other names."""
    found = [(one.code, one.severity.value, one.records) for one in report.findings]
    found += [(one.code, "not evaluated", one.records) for one in report.not_evaluated]
    return Counter((code, grade, frozenset(names.get(id, id) for id in records)) for code, grade, records in found)


def added(before: Report, after: Report) -> list[Finding]:
    """Findings about records that none of the same rule was about before, or graver than any was."""
    return [
        finding
        for finding in after.findings
        if not any(
            known.code == finding.code
            and set(finding.records) <= set(known.records)
            and known.severity.at_least(finding.severity)
            for known in before.findings
        )
    ]


def dated(dossier: Dossier) -> list[tuple[str, When]]:
    """Every date in a dossier, with the name of its field."""
    contents = (content for record in dossier for content in record.contents())
    return [(one.path.rpartition(".")[2], one.value) for one in contents if isinstance(one.value, When)]


def looser(field: str, when: When) -> Iterator[When]:
    """A date, made less certain in every way that is one for its field.

    An open end is no doubt about a stretch of time, but says that it goes on; and a suspension by a date, without an
    end, is something else than one by an interval.
    """
    for other in widenings(when):
        covered = other.core is None or bool(
            when.core and when.core[0] <= other.core[0] and other.core[1] <= when.core[1]
        )
        same_sort = field != "suspended" or other.is_interval is when.is_interval
        if other != when and same_sort and (covered or field not in STRETCHES):
            yield other


@settings(max_examples=6 * settings().max_examples)
@given(bound_dossiers(), st.data())
def test_a_less_certain_date_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Uncertainty silences: no date about treaties, norms, memberships, terms and names makes a finding by widening."""
    field, when = data.draw(st.sampled_from(dated(dossier)))
    wider = list(looser(field, when))
    assume(wider)
    before = judged(dossier, "TL", "ID")

    assert [] == added(before, judged(with_date(dossier, when, data.draw(st.sampled_from(wider))), "TL", "ID"))


@pytest.mark.slow
@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.theme in {"TL", "ID"}], ids=lambda rule: rule.code)
def test_a_less_certain_date_never_adds_a_finding_to_an_example(rule: Rule) -> None:
    """The same holds for every date of every example on the pages, loosened in every way."""
    examples = [run_example(rule.page.example(section)) for section in ("reported", "accepted")]
    found = [
        added(judged(dossier, "TL", "ID"), judged(with_date(dossier, when, wider), "TL", "ID"))
        for dossier in examples
        for field, when in dated(dossier)
        for wider in looser(field, when)
    ]

    assert [] == [one for one in found if one]


@given(bound_dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(dossier: Dossier, random: Any) -> None:
    """Shuffling records changes nothing, not even the words, and neither does asking twice."""
    records = list(dossier)
    random.shuffle(records)
    report = judged(dossier)

    assert report == judged(dossier)
    assert report == judged(records)


@given(bound_dossiers(), bound_dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_conflicting_records_does_not_matter(one: Dossier, other: Dossier, random: Any) -> None:
    """If every id has two contents, which of them comes first changes nothing, and nothing raises."""
    records = [*one, *other]
    expected = judged(records)
    random.shuffle(records)

    assert expected == judged(records)


def test_findings_that_differ_only_in_their_paths_have_an_order() -> None:
    """One charge recorded with two dates is judged twice, in words that are alike but for the reasons."""
    north = State(id="north", name="North")
    pact = Treaty(id="pact", title="Pact", entered_into_force="2000", parties=Party(actor=north, consented="2000"))
    did = Proposition(id="did", text="It did.", when="1999")
    breach = Breach(norm=pact, by=north, conduct=did)
    twice = [Allegation(id="charge", when=year, breaches=breach) for year in ("2005", "2006")]

    assert judged([north, pact, did, *twice]) == judged([north, pact, did, *reversed(twice)])


@given(bound_dossiers(), st.data())
def test_the_spelling_of_ids_does_not_matter(dossier: Dossier, data: st.DataObject) -> None:
    """Renaming ids leaves findings, and what is not evaluated, unchanged up to the renaming."""
    ids = mentioned(dossier)
    names = dict(zip(ids, data.draw(st.permutations([f"n{index}" for index in range(len(ids))])), strict=True))
    back = {new: old for old, new in names.items()}

    assert essences(judged(dossier), {}) == essences(judged(renamed(dossier, names)), back)


@given(bound_dossiers())
def test_merging_and_unrelated_records_change_nothing(dossier: Dossier) -> None:
    """Neither the same records again nor a state, a treaty and a statement that nothing refers to."""
    stranger = State(id="stranger", name="Stranger")
    treaty = Treaty(id="unrelated", title="Unrelated", entered_into_force="1999")
    said = Statement(id="said", speakers=stranger, when="2000")
    report = judged(dossier)

    assert report == judged(dossier | dossier)
    assert report == judged([*dossier, stranger, treaty, said])


@given(bound_dossiers())
def test_every_finding_says_why(dossier: Dossier) -> None:
    """It has a path, names each record once, is told once, and is worded for people."""
    report = judged(dossier, "TL", "ID03", "ID05", "DH01", "DH02")
    texts = [one.message for one in report.findings] + [one.reason for one in report.not_evaluated]
    texts += [reason.text for one in report.findings for reason in one.path]
    told = [(one.code, one.records) for one in report.findings if one.code[:2] != "DH"]

    assert all(one.path and len(set(one.records)) == len(one.records) for one in report.findings)
    assert len(set(told)) == len(told)
    assert [] == [text for text in texts if "Ref(" in text or "None" in text or "  " in text]


@given(bound_dossiers())
def test_a_case_is_one_defect(dossier: Dossier) -> None:
    """Of one charge against one bearer under one treaty, TL02 to TL05 say at most one thing."""
    report = judged(dossier, "TL02", "TL03", "TL04", "TL05")
    found = Counter([*(one.records for one in report.findings), *(one.records for one in report.not_evaluated)])

    assert [] == [records for records, times in found.items() if times > 1]


@every_rule
def test_an_example_says_the_same_in_any_order_and_in_other_names(rule: Rule) -> None:
    """The laws hold for every example on every page, for the rules about treaties, identity and codes."""
    for section in ("reported", "accepted"):
        dossier = run_example(rule.page.example(section))
        names = {id: f"n{number}" for number, id in enumerate(mentioned(dossier))}
        back = {new: old for old, new in names.items()}
        report = judged(dossier)

        assert report == judged(dossier)
        assert report == judged(reversed(list(dossier)))
        assert essences(report, {}) == essences(judged(renamed(dossier, names)), back)


@pytest.mark.slow
def test_the_laws_are_tried_on_findings() -> None:
    """The dossiers above are not all clean: among some hundreds, every rule finds something."""
    seen: Counter[str] = Counter()

    @settings(max_examples=500, database=None, derandomize=True)
    @given(bound_dossiers())
    def look(dossier: Dossier) -> None:
        report = judged(dossier)
        seen.update(finding.code for finding in report.findings)
        seen.update(f"{entry.code}?" for entry in report.not_evaluated)

    look()
    expected = {f"TL0{number}" for number in (1, 2, 3, 4, 5, 6, 8, 9)} | {"ID01", "ID03", "ID05", "DH01", "DH02"}

    assert set() == expected - set(seen)
    assert {"TL02?", "TL03?", "ID01?"} <= set(seen)
