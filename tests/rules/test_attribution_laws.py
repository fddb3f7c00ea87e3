"""What holds for the findings about attribution and sourcing, whatever is recorded in a dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import pytest
from attribution_strategies import ACTORS, IDS, PROPOSITIONS, networks
from commitment_strategies import relations, saying
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_catalogue import dates_in, widenings, with_date

from geoclaims import (
    Confirmation,
    Denial,
    Discrediting,
    Document,
    Dossier,
    Evidence,
    Finding,
    Proposition,
    Record,
    Report,
    Retraction,
    State,
    Statement,
    check,
)
from geoclaims.records.sources import Source
from geoclaims.strategies._renaming import mentioned, renamed


def judged(records: Iterable[Record], select: str = "AT") -> Report:
    """What some rules say of some records."""
    return check(Dossier(records), select=select.split(","))


def essences(report: Report, names: Mapping[str, str]) -> Counter[tuple[str, str, frozenset[str]]]:
    """What a report says, without its words, in other names."""
    found = [(one.code, one.severity.value, one.records) for one in report.findings]
    found += [(one.code, "not evaluated", one.records) for one in report.not_evaluated]
    return Counter((code, grade, frozenset(names.get(id, id) for id in records)) for code, grade, records in found)


def representatives(dossier: Dossier) -> dict[str, str]:
    """From each proposition to one that stands for all that are equivalent to it."""
    found = {one.id: one.id for one in dossier.of(Proposition)}
    for one in dossier.of(Proposition):
        found |= {max(one.id, two): min(one.id, two) for two in one.equivalent_to}
    return found


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


def changed(dossier: Dossier, **fields: Any) -> Dossier:
    """A dossier in which all sources that have them have the same fields changed."""
    return Dossier(attrs.evolve(record, **fields) if isinstance(record, Source) else record for record in dossier)


def unconditional(dossier: Dossier) -> Dossier:
    """A dossier in which nothing is said under a condition."""
    return Dossier(
        attrs.evolve(record, claims=[attrs.evolve(claim, given=None) for claim in record.claims])
        if isinstance(record, Statement)
        else record
        for record in dossier
    )


# What no dossier can change.


@given(networks(), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(dossier: Dossier, random: Any) -> None:
    """Shuffling records changes nothing, not even the words, and neither does asking twice."""
    records = list(dossier)
    random.shuffle(records)
    report = judged(dossier)

    assert report == judged(dossier)
    assert report == judged(records)


@given(networks(), st.data())
def test_the_spelling_of_ids_does_not_matter(dossier: Dossier, data: st.DataObject) -> None:
    """Renaming ids leaves findings, and what is not evaluated, unchanged up to the renaming.

    Equivalent propositions count as one: either may be named.
    """
    ids, stands_for = mentioned(dossier), representatives(dossier)
    names = dict(zip(ids, data.draw(st.permutations([f"n{index}" for index in range(len(ids))])), strict=True))
    back = {new: stands_for.get(old, old) for old, new in names.items()}

    assert essences(judged(dossier), stands_for) == essences(judged(renamed(dossier, names)), back)


@given(networks())
def test_merging_a_dossier_with_itself_changes_nothing(dossier: Dossier) -> None:
    """Checking is idempotent under merge."""
    assert judged(dossier) == judged(dossier | dossier)


@given(networks())
def test_unrelated_records_change_no_finding(dossier: Dossier) -> None:
    """A story of its own beside it, with its own sources, adds nothing and removes nothing."""
    stranger = State(id="stranger", name="Stranger")
    told = saying("told", "stranger", "else", origins_known=True, when="2020")
    more = [stranger, *relations("else"), told, Evidence(id="trace", supports="else", based_on="told")]

    assert judged(dossier) == judged([*dossier, *more])


@given(networks())
def test_every_finding_says_why(dossier: Dossier) -> None:
    """It has a path, names each record once, and is told once."""
    found = judged(dossier).findings

    assert all(finding.path and len(set(finding.records)) == len(finding.records) for finding in found)
    assert len(found) == len(set(found))


@given(networks())
def test_a_finding_names_no_reference_as_python_writes_it(dossier: Dossier) -> None:
    """Messages, reasons and what is missing are for people."""
    report = judged(dossier)
    texts = [one.message for one in report.findings] + [one.reason for one in report.not_evaluated]
    texts += [reason.text for one in report.findings for reason in one.path]

    assert [] == [text for text in texts if "Ref(" in text or "None" in text]


# What more, or less, knowledge can change.


@given(networks(), st.sampled_from(PROPOSITIONS))
def test_a_complete_independent_chain_corroborates(dossier: Dossier, about: str) -> None:
    """A new source that knows it at first hand: AT02 has nothing left to say of it, and AT08 nothing new."""
    new = saying("new", "newcomer", about, origins_known=True)
    before, after = judged(dossier, "AT08"), judged([*dossier, new], "AT02,AT08")

    assert [] == [one.records for one in after.findings if one.code == "AT02" and one.records[0] == about]
    assert {one.records[:2] for one in after.findings if one.code == "AT08"} <= {
        one.records[:2] for one in before.findings
    }


@given(networks())
def test_less_that_is_known_of_origins_adds_no_finding(dossier: Dossier) -> None:
    """If nobody recorded who lists all sources, findings may be left undecided, and none comes up."""
    assert [] == added(judged(dossier), judged(changed(dossier, origins_known=False)))


@given(networks())
def test_more_that_is_known_of_origins_decides_more(dossier: Dossier) -> None:
    """Where everybody is known to list all sources, what was left undecided about lost trails may be cleared."""
    traced = judged(changed(dossier, origins_known=True), "AT02")

    assert [] == added(judged(dossier, "AT02"), traced)


@given(networks().map(unconditional), st.data())
def test_a_retraction_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Taking something back can only remove findings of AT03, AT05 and AT06.

    Nothing is said under a condition, for which of two explanations of a contradiction is told depends on it.
    """
    statements = dossier.of(Statement)
    assume(statements)
    target = data.draw(st.sampled_from(statements))
    by = data.draw(st.sampled_from(ACTORS))
    back = Retraction(id="back", speakers=by, when=data.draw(st.none() | st.just("2030")), retracts=target)

    assert [] == added(judged(dossier, "AT03,AT05,AT06"), judged([*dossier, back], "AT03,AT05,AT06"))


@settings(max_examples=4 * settings().max_examples)
@given(networks().map(unconditional), st.data())
def test_a_less_certain_date_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Uncertainty silences."""
    dates = dates_in(dossier)
    assume(dates)
    when = data.draw(st.sampled_from(dates))
    wider = data.draw(st.sampled_from(list(widenings(when))))

    assert [] == added(judged(dossier), judged(with_date(dossier, when, wider)))


@given(networks(), st.sampled_from([*ACTORS, *IDS]))
def test_a_notice_counts_from_its_own_date(dossier: Dossier, suspect: str) -> None:
    """A notice after everything that was said makes no finding of any of it."""
    notice = Discrediting(id="notice", speakers="service", when="2031", discredits=suspect)

    assert judged(dossier).findings == judged([*dossier, notice]).findings


# A second opinion on circles.


def _subjects(dossier: Dossier) -> dict[str, set[str]]:
    """The propositions that each source deals with, spelled out; equivalent ones under one letter."""
    same = representatives(dossier)
    found: dict[str, set[str]] = {one.id: set() for one in dossier.of(Source)}
    for one in dossier.of(Source):
        named = [claim.proposition for claim in getattr(one, "claims", ())] + [*getattr(one, "supports", ())]
        places = [id for id in getattr(one, "reported_in", ()) if isinstance(dossier.get(id), Document)]
        for id in (one.id, *places):
            found[id] |= {same.get(subject, str(subject)) for subject in named}
    return found


@given(networks())
def test_a_circle_is_reported_where_there_is_one(dossier: Dossier) -> None:
    """AT01 is an error exactly for what some sources deal with that lead back to themselves over such sources."""
    plain = Dossier(one for one in dossier if not isinstance(one, Denial | Confirmation))
    subjects = _subjects(plain)
    expected: set[str] = set()
    for subject in PROPOSITIONS:
        after = {id: {one for one in _links(plain, id) if subject in subjects.get(one, ())} for id in subjects}
        after = {id: named for id, named in after.items() if subject in subjects[id]}
        for _ in subjects:
            after = {id: named.union(*(after[one] for one in named)) for id, named in after.items()}
        expected |= {subject} if any(id in named for id, named in after.items()) else set()
    errors = [one for one in judged(plain, "AT01").findings if one.severity.value == "error"]
    same = representatives(plain)

    assert expected == {same[id] for one in errors for id in one.records if id in PROPOSITIONS}


def _links(dossier: Dossier, id: str) -> set[str]:
    return {str(link.value) for link in dossier[id].references() if link.field == "based_on"}


@pytest.mark.slow
def test_the_laws_are_tried_on_findings() -> None:
    """The dossiers above are not all clean: among two hundred, every rule finds something."""
    seen: set[str] = set()

    @settings(max_examples=200, database=None)
    @given(networks())
    def look(dossier: Dossier) -> None:
        seen.update(finding.code for finding in judged(dossier).findings)

    look()

    assert {f"AT0{number}" for number in range(1, 9)} == seen
