"""The laws of rules, and of codebooks as a whole; the name of each is what is said."""

from __future__ import annotations

import io
from collections import Counter, deque
from collections.abc import Callable, Mapping
from typing import TypeAlias

from hypothesis import strategies as st

from geoclaims.checking.findings import Finding, NotEvaluated
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.running import run
from geoclaims.codebook import Codebook
from geoclaims.codec.json_documents import loads
from geoclaims.codec.json_lines import read_lines
from geoclaims.dossier import Dossier
from geoclaims.errors import ReadError, RuleError
from geoclaims.strategies._renaming import mentioned, renamed
from geoclaims.strategies.dossiers import dossiers
from geoclaims.testing._law_subject import LawFailure, LawSubject
from geoclaims.testing.rules import assert_per_record, assert_rule_examples

__all__ = ["CODEBOOK_LAWS", "RULE_LAWS", "CodebookLaw", "RuleLaw", "has_examples_that_do_what_they_say"]

CodebookLaw: TypeAlias = Callable[[st.DrawFn, LawSubject], None]
RuleLaw: TypeAlias = Callable[[st.DrawFn, LawSubject, tuple[Rule, ...]], None]


def never_raises(draw: st.DrawFn, subject: LawSubject, rules: tuple[Rule, ...]) -> None:
    """A rule has an answer to every dossier, however little there is in it, and however wrong it is."""
    _report(subject, rules, draw(subject.dossiers))


def says_the_same_in_any_order(draw: st.DrawFn, subject: LawSubject, rules: tuple[Rule, ...]) -> None:
    """Neither asking twice nor the order of the records changes what a rule says, not even the words."""
    dossier = draw(subject.dossiers)
    report = _report(subject, rules, dossier)
    for way, records in (
        ("asked again", list(dossier)),
        ("the records shuffled", draw(st.permutations(list(dossier)))),
    ):
        other = _report(subject, rules, Dossier(records))
        for rule in rules:
            if (before := _said(report, rule)) != (after := _said(other, rule)):
                raise LawFailure(f"{way}, it does not say the same: {before}, then {after}", dossier, rule)


def says_the_same_whatever_the_ids(draw: st.DrawFn, subject: LawSubject, rules: tuple[Rule, ...]) -> None:
    """Other ids change what a rule says as far as it mentions them, and no further."""
    dossier = draw(subject.dossiers)
    plain = [f"n{number}" for number in range(len(mentioned(dossier)))]
    dossier = renamed(dossier, dict(zip(mentioned(dossier), plain, strict=True)))
    names = dict(zip(plain, draw(st.permutations(plain)), strict=True))
    report, other = (_report(subject, rules, one) for one in (dossier, renamed(dossier, names)))
    for rule in rules:
        if (before := _about(report, rule, names)) != (after := _about(other, rule, {})):
            raise LawFailure(
                f"with other ids, it does not say the same: {before}, then {after}; {names}", dossier, rule
            )


def looks_at_each_record_alone_if_it_says_so(draw: st.DrawFn, subject: LawSubject, rules: tuple[Rule, ...]) -> None:
    """What a rule with `per_record` says of a dossier is what it says of its records, one by one."""
    dossier = draw(subject.dossiers)
    for rule in rules:
        try:
            if rule.per_record:
                assert_per_record(rule, dossier)
        except AssertionError as error:
            raise LawFailure(str(error), dossier, rule) from error


def finds_its_example_among_other_records(draw: st.DrawFn, subject: LawSubject, rules: tuple[Rule, ...]) -> None:
    """What a page shows under *Reported* is reported as well where there are other records."""
    rule = draw(st.sampled_from(rules))
    dossier = draw(dossiers(subject.codebook, planting=rule.code, fields=subject.fields))
    if not _said(_report(subject, (rule,), dossier), rule):
        raise LawFailure("the Reported example on its page is not found among other records", dossier, rule)


def has_examples_that_do_what_they_say(subject: LawSubject, rule: Rule) -> None:
    """The examples on its page give what they say, tried with all rules of the codebook."""
    try:
        assert_rule_examples(rule, subject.codebook)
    except Exception as error:
        message = (
            str(error) if isinstance(error, AssertionError) else f"an example raises {type(error).__name__}: {error}"
        )
        raise LawFailure(message, None, rule) from error


def refuses_what_it_cannot_read(draw: st.DrawFn, subject: LawSubject) -> None:
    """Whatever is wrong with a document, reading it is a `ReadError`, and a line of it a `BadLine`."""
    data = draw(subject.hostile)
    for read in (_document, _lines):
        try:
            read(data, subject.codebook)
        except ReadError:
            continue
        except Exception as error:
            raise LawFailure(f"reading it raises {type(error).__name__}: {error}", data) from error


def can_be_checked(draw: st.DrawFn, subject: LawSubject) -> None:
    """The rules that are there already have an answer to every dossier that the types make possible."""
    dossier = draw(subject.dossiers)
    try:
        run([rule for rule in subject.codebook.rules if rule not in subject.rules], subject.analysis(dossier))
    except RuleError as error:
        raise LawFailure(f"the function of rule {error.code} raises {error.args[1]}", dossier) from error


CODEBOOK_LAWS: tuple[CodebookLaw, ...] = (refuses_what_it_cannot_read, can_be_checked)
RULE_LAWS: tuple[RuleLaw, ...] = (
    never_raises,
    says_the_same_in_any_order,
    says_the_same_whatever_the_ids,
    looks_at_each_record_alone_if_it_says_so,
    finds_its_example_among_other_records,
)


def _document(data: bytes, codebook: Codebook) -> None:
    loads(data, codebook)


def _lines(data: bytes, codebook: Codebook) -> None:
    deque(read_lines(io.BytesIO(data), codebook), maxlen=0)


def _report(subject: LawSubject, rules: tuple[Rule, ...], dossier: Dossier) -> Report:
    """Return what rules say of a dossier; whichever law is being tried, one that raises is named."""
    try:
        return run(rules, subject.analysis(dossier))
    except RuleError as error:
        (rule,) = [rule for rule in rules if rule.code == error.code]
        raise LawFailure(f"its function raises {error.args[1]}", dossier, rule) from error


def _said(report: Report, rule: Rule) -> list[Finding | NotEvaluated]:
    entries: list[Finding | NotEvaluated] = [*report.findings, *report.not_evaluated]
    return [entry for entry in entries if entry.code == rule.code]


def _about(report: Report, rule: Rule, names: Mapping[str, str]) -> Counter[object]:
    """Return what a rule says, without its words: how severe it is, and of which records."""
    return Counter(
        (getattr(entry, "severity", None), frozenset(names.get(id, id) for id in entry.records))
        for entry in _said(report, rule)
    )
