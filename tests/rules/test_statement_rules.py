"""LC06, LC07, LC08, IN04 and TM03, beyond the examples on their pages."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Allegation,
    Certainty,
    Claim,
    Denial,
    Document,
    Dossier,
    Evidence,
    Finding,
    Literal,
    Office,
    Organization,
    Person,
    Pledge,
    Polarity,
    Proposition,
    Record,
    Retraction,
    State,
    Statement,
    Tense,
    Tenure,
    UnnamedSource,
    check,
)

CERTAIN, NEGATIVE = Certainty.CERTAIN, Polarity.NEGATIVE
US, USSR = State(id="us", name="United States"), State(id="ussr", name="Soviet Union")
DEPARTMENT = Organization(id="state-dept", name="the State Department", part_of=US)
SECRETARY = Office(id="secretary", name="Secretary of State", of=DEPARTMENT)
WHITE, HERTER = Person(id="white", name="Lincoln White"), Person(id="herter", name="Christian Herter")
MISSILES = Proposition(id="missiles", text="There are offensive missiles in Cuba.")
ISSUES = Proposition(id="issues", text="The gravest issues arise.")
CAST = (US, USSR, DEPARTMENT, SECRETARY, WHITE, HERTER, MISSILES, ISSUES)
HERTER_IN_OFFICE = Tenure(id="term", person=HERTER, office=SECRETARY, period="1959/1961")


def claim(proposition: str | Proposition, **fields: Any) -> Claim:
    """A certain claim."""
    return attrs.evolve(Claim(proposition=proposition, certainty=CERTAIN), **fields)


def findings(code: str, *records: Record) -> tuple[Finding, ...]:
    """What a rule, or a theme, finds beside the cast."""
    return check(Dossier([*CAST, *records]), select=code).findings


def verdicts(code: str, *records: Record) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """The same in short: code, severity, records and holder."""
    return [(one.code, one.severity.value, one.records, one.holder) for one in findings(code, *records)]


# LC06. Kennedy, 4 September 1962: were there offensive missiles in Cuba, the gravest issues would arise.

WARNED = Statement(
    id="warned", speakers=US, when="1962-09-04", claims=claim(ISSUES, given=Literal(proposition=MISSILES))
)
PAPER = Document(id="paper")


def summary(*propositions: Proposition, **fields: Any) -> Statement:
    """A statement that holds the US to some propositions, resting on the warning."""
    claims = [claim(one) for one in propositions]
    return attrs.evolve(Statement(id="summary", speakers=US, claims=claims, based_on="warned"), **fields)


@pytest.mark.parametrize("leaked", [ISSUES, MISSILES], ids=["consequent", "condition"])
@pytest.mark.parametrize("field", ["based_on", "relays"])
def test_a_lost_condition_is_an_error(leaked: Proposition, field: str) -> None:
    """Neither half of a conditional was said; the path shows what was."""
    (finding,) = findings("LC", WARNED, summary(leaked, **{"based_on": [], field: "warned"}))

    assert ("LC06", "error", ("summary", "warned"), "us") == (
        finding.code,
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert f"holds United States to {leaked.text!r}, but" in finding.message
    assert ["warned", "summary"] == [reason.record for reason in finding.path]
    assert finding.path[0].text.endswith(", if 'There are offensive missiles in Cuba.'")


def test_both_halves_are_one_finding() -> None:
    """A statement that drops the "if" in between, and asserts both, is wrong once: neither half supports the other."""
    (finding,) = findings("LC", WARNED, summary(ISSUES, MISSILES))

    assert "'The gravest issues arise.' and 'There are offensive missiles in Cuba.'" in finding.message


def test_a_speaker_and_his_principal_are_one_finding() -> None:
    """One statement is one finding, held against those in whose name it was made."""
    said = attrs.evolve(WARNED, speakers=WHITE, on_behalf_of=US)
    repeated = summary(ISSUES, speakers=WHITE, on_behalf_of=US)

    assert [("LC06", "error", ("summary", "warned"), "us")] == verdicts("LC", said, repeated)


ELSEWHERE = Statement(id="elsewhere", speakers=US, when="1962-10-22")


NO_LEAK: dict[str, tuple[Record, ...]] = {
    "said so elsewhere": (WARNED, summary(ISSUES), attrs.evolve(ELSEWHERE, claims=claim(ISSUES))),
    "condition said elsewhere": (WARNED, summary(ISSUES), attrs.evolve(ELSEWHERE, claims=claim(MISSILES))),
    "document too": (WARNED, PAPER, summary(ISSUES, based_on=["warned", "paper"])),
    "lost source": (WARNED, summary(ISSUES, based_on=["warned", "lost"])),
    "another speaker too": (
        WARNED,
        attrs.evolve(ELSEWHERE, speakers=USSR),
        summary(ISSUES, based_on=["warned", "elsewhere"]),
    ),
    "another's conditional": (attrs.evolve(WARNED, speakers=USSR), summary(ISSUES)),
    "nothing conditional": (attrs.evolve(WARNED, claims=claim(ISSUES)), summary(ISSUES)),
    "said beside it": (attrs.evolve(WARNED, claims=[claim(ISSUES), *WARNED.claims]), summary(ISSUES)),
    "no source": (WARNED, summary(ISSUES, based_on=[])),
    "probable": (WARNED, summary(ISSUES, claims=claim(ISSUES, certainty=Certainty.PROBABLE))),
    "opposite": (WARNED, summary(ISSUES, claims=claim(MISSILES, polarity=NEGATIVE))),
    "something else": (WARNED, summary(ISSUES, claims=claim("other"))),
    "taken back": (WARNED, summary(ISSUES), Retraction(id="back", speakers=US, retracts="summary")),
    "nobody charged": (WARNED, summary(ISSUES, speakers=["us", "ussr"])),
}


@pytest.mark.parametrize("records", NO_LEAK.values(), ids=NO_LEAK)
def test_a_condition_that_is_not_lost(records: tuple[Record, ...]) -> None:
    """What is said, follows or rests on anything else besides is no leak."""
    assert () == findings("LC06", *records)


# LC07. On 5 May 1960 Lincoln White spoke for the State Department.

TOLD = Statement(id="told", speakers=WHITE, on_behalf_of=DEPARTMENT, when="1960-05-05", claims=claim(MISSILES))


def back(id: str = "back", **fields: Any) -> Retraction:
    """A retraction of it by the department."""
    return attrs.evolve(Retraction(id=id, speakers=DEPARTMENT, when="1960-05-07", retracts="told"), **fields)


@pytest.mark.parametrize(
    ("changes", "message", "holder"),
    [
        ({"when": "1960-05-04"}, "which was said later, 1960-05-05", "state-dept"),
        ({"when": "1960-04"}, "which was said later, 1960-05-05", "state-dept"),
        (
            {"speakers": USSR},
            "which commits the State Department and Lincoln White, not Soviet Union",
            "ussr",
        ),
    ],
)
def test_a_retraction_of_what_is_not_ones_own(changes: dict[str, Any], message: str, holder: str) -> None:
    """Later words and others' words cannot be taken back."""
    (finding,) = findings("LC", TOLD, back(**changes))

    assert ("LC07", "error", ("back", "told"), holder) == (
        finding.code,
        finding.severity,
        finding.records,
        finding.holder,
    )
    assert f"retraction 'back' takes back 'told', {message}" == finding.message
    assert ["told", "back"] == [reason.record for reason in finding.path]


def test_a_second_retraction_lists_all_earlier_ones() -> None:
    """What had been taken back already cannot be taken back again; each earlier retraction is named once."""
    earlier = (back("b", when="1960-05-06"), back("a", when="1960-05-06", speakers=WHITE, on_behalf_of=DEPARTMENT))
    (finding,) = [one for one in findings("LC", TOLD, *earlier, back()) if one.records[0] == "back"]

    assert ("LC07", ("back", "told", "a", "b")) == (finding.code, finding.records)
    assert "retraction 'back' takes back 'told', which had been taken back already" == finding.message
    assert ["told", "a", "b", "back"] == [reason.record for reason in finding.path]


STATE_CLOSE = UnnamedSource(id="official", name="an official", close_to=DEPARTMENT)


IN_ORDER: dict[str, tuple[Record, ...]] = {
    "principal": (TOLD, back()),
    "same day": (TOLD, back(when="1960-05-05")),
    "wide date": (TOLD, back(when="1960-05")),
    "undated": (TOLD, back(when=None)),
    "two on one day": (TOLD, back(), back("other")),
    "second of that month": (TOLD, back(), back("other", when="1960-05")),
    "second undated": (TOLD, back(), back("other", when=None)),
    "another's second": (TOLD, back(), back("other", when="1960-05-09", speakers=US)),
    "speaker himself": (TOLD, back(speakers=WHITE)),
    "above the principal": (TOLD, back(speakers=US)),
    "nobody retracts": (TOLD, back(speakers=["us", "ussr"])),
    "nobody told": (attrs.evolve(TOLD, speakers=["us", "ussr"], on_behalf_of=[]), back()),
    "organ": (attrs.evolve(TOLD, speakers=DEPARTMENT, on_behalf_of=[]), back(speakers=US)),
    "office": (attrs.evolve(TOLD, office=SECRETARY, on_behalf_of=[]), back()),
    "office above": (attrs.evolve(TOLD, office=SECRETARY, on_behalf_of=[]), back(speakers=US)),
    "tenure": (attrs.evolve(TOLD, speakers=HERTER, on_behalf_of=[]), HERTER_IN_OFFICE, back()),
    "close to": (attrs.evolve(TOLD, speakers="official", on_behalf_of=[]), STATE_CLOSE, back()),
    "above close to": (attrs.evolve(TOLD, speakers="official", on_behalf_of=[]), STATE_CLOSE, back(speakers=US)),
    "lost": (back(retracts="lost"),),
}


@pytest.mark.parametrize("records", IN_ORDER.values(), ids=IN_ORDER)
def test_a_retraction_that_is_in_order(records: tuple[Record, ...]) -> None:
    """Whoever answers for a statement may take it back, and what is uncertain is no fault."""
    assert () == findings("LC", *records)


# LC08.


def resting(kind: type[Statement | Document | Evidence], when: str | None, **fields: Any) -> Record:
    """A record of that kind and date that rests on what was told."""
    field = {Statement: "when", Document: "published", Evidence: "captured"}[kind]
    return kind(id="user", **{"based_on": "told", field: when, **fields})


@pytest.mark.parametrize("kind", [Statement, Document, Evidence])
def test_what_rests_on_retracted_words(kind: type[Statement | Document | Evidence]) -> None:
    """Statements, documents and evidence after the retraction are reported; before it, that day or undated, not."""
    (finding,) = findings("LC", TOLD, back(), resting(kind, "1960-05-08"))

    assert ("LC08", "warning", ("user", "told", "back")) == (finding.code, finding.severity, finding.records)
    assert finding.message.endswith("'user' rests on 'told', which had been taken back, 1960-05-07")
    assert ["told", "back", "user"] == [reason.record for reason in finding.path]
    for when in ("1960-05-06", "1960-05-07", "1960-05", None):
        assert () == findings("LC", TOLD, back(), resting(kind, when))


IN_USE: dict[str, tuple[Record, ...]] = {
    "relayed": (back(), resting(Statement, "1960-06", based_on=[], relays="told")),
    "retraction undated": (back(when=None), resting(Statement, "1960-06")),
    "published before": (back(), resting(Document, "1960-06", published="1960-05-06", revised="1960-06")),
    "correction": (back(), back("user", when="1960-05-07", based_on="told", claims=claim(ISSUES))),
    "the retraction": (back(based_on="told"),),
    "a second retraction": (back(), back("user", when="1960-06", based_on="told")),
    "not taken back": (resting(Statement, "1960-06"),),
}


@pytest.mark.parametrize("records", IN_USE.values(), ids=IN_USE)
def test_what_may_rest_on_retracted_words(records: tuple[Record, ...]) -> None:
    """History may be relayed, and whoever takes something back rests on it."""
    assert () == findings("LC08", TOLD, *records)


def test_a_strangers_retraction_takes_nothing_back() -> None:
    """It is a bad retraction (LC07), and what rests on the statement still has a ground."""
    found = findings("LC", TOLD, back(speakers=USSR), resting(Statement, "1960-06"))

    assert [("LC07", ("back", "told"))] == [(one.code, one.records) for one in found]


def test_only_earlier_retractions_are_listed() -> None:
    """Of several retractions those count that came before."""
    later = back("later", when="1960-07", speakers=WHITE, on_behalf_of=[])

    assert [("LC08", "warning", ("user", "told", "back"), None)] == verdicts(
        "LC08", TOLD, back(), later, resting(Statement, "1960-06")
    )


# IN04.

SAID = Statement(id="a", speakers=USSR, when="1962-10-25", claims=claim(MISSILES))


@pytest.mark.parametrize("ids", ["b", "bc"])
def test_one_utterance_recorded_again(ids: str) -> None:
    """However often it was recorded, it is one finding that names all the records."""
    (finding,) = findings("IN04", SAID, *(attrs.evolve(SAID, id=id, quote=id) for id in reversed(ids)))

    assert ("info", ("a", *ids)) == (finding.severity, finding.records)
    assert finding.message.endswith("record the same statement of 1962-10-25")
    assert [("Soviet Union, 1962-10-25", id) for id in f"a{ids}"] == [(one.text, one.record) for one in finding.path]


def test_the_order_of_speakers_and_claims_is_of_no_consequence() -> None:
    """The same said by the same, in another order and at another hour, is the same."""
    one = attrs.evolve(SAID, speakers=["us", "ussr"], claims=[claim(MISSILES), claim(ISSUES)])
    other = attrs.evolve(one, id="b", speakers=["ussr", "us"], claims=one.claims[::-1], when="1962-10-25T17:00:00Z")

    (finding,) = findings("IN04", one, other)

    assert ("info", ("a", "b")) == (finding.severity, finding.records)
    assert "'a', 'b' record the same statement of 1962-10-25" == finding.message


TWICE: dict[str, tuple[Statement, Statement]] = {
    "another day": (SAID, attrs.evolve(SAID, id="b", when="1962-10-26")),
    "another hour": (
        attrs.evolve(SAID, when="1962-10-25T16:00:00Z"),
        attrs.evolve(SAID, id="b", when="1962-10-25T17:00:00Z"),
    ),
    "that month": (attrs.evolve(SAID, when="1962-10"), attrs.evolve(SAID, id="b", when="1962-10")),
    "undated": (attrs.evolve(SAID, when=None), attrs.evolve(SAID, id="b", when=None)),
    "another type": (SAID, Denial(id="b", speakers=USSR, when="1962-10-25", claims=SAID.claims, denies=ISSUES)),
    "an allegation": (SAID, Allegation(id="b", speakers=USSR, when="1962-10-25", claims=SAID.claims)),
    "other claims": (SAID, attrs.evolve(SAID, id="b", claims=claim(ISSUES))),
    "less certain": (SAID, attrs.evolve(SAID, id="b", claims=claim(MISSILES, certainty=Certainty.POSSIBLE))),
    "another speaker": (SAID, attrs.evolve(SAID, id="b", speakers=US)),
    "another principal": (SAID, attrs.evolve(SAID, id="b", on_behalf_of=US)),
    "no speaker": (attrs.evolve(SAID, speakers=[]), attrs.evolve(SAID, id="b", speakers=[])),
    "no claim": (attrs.evolve(SAID, claims=[]), attrs.evolve(SAID, id="b", claims=[])),
    "the same record": (SAID, SAID),
}


@pytest.mark.parametrize("pair", TWICE.values(), ids=TWICE)
def test_two_utterances(pair: tuple[Statement, Statement]) -> None:
    """Another day, type, content or speaker makes another utterance, and so may what is not known."""
    assert () == findings("IN04", *pair)


# TM03. The landing of 20 July 1969.

LANDED = Proposition(id="landed", text="Men have landed on the moon.", when="1969-07-20")


def told(when: str | None, tense: Tense = Tense.OCCURRED, **fields: Any) -> Statement:
    """A statement about the landing."""
    return Statement(id="told", speakers=US, when=when, claims=claim(LANDED, tense=tense, **fields))


@pytest.mark.parametrize(
    ("tense", "words"), [(Tense.OCCURRED, "happened"), (Tense.ONGOING, "begun")], ids=["occurred", "ongoing"]
)
def test_nobody_reports_what_is_still_to_come(tense: Tense, words: str) -> None:
    """What certainly begins after the statement can be neither past nor present in it."""
    (finding,) = findings("TM", LANDED, told("1969-07-16", tense))

    assert ("TM03", "error", ("told", "landed")) == (finding.code, finding.severity, finding.records)
    assert f"statement 'told' of 1969-07-16 says of 1969-07-20 that it has {words}" == finding.message
    assert [
        (f"United States, 1969-07-16: {tense.value}", "told"),
        ("'Men have landed on the moon.' is dated 1969-07-20", "landed"),
    ] == [(reason.text, reason.record) for reason in finding.path]


def test_two_days_before_are_too_early() -> None:
    """Of the slack of a day nothing is left then."""
    assert 1 == len(findings("TM03", LANDED, told("1969-07-18")))


def test_one_claim_made_twice_is_one_finding() -> None:
    """A repeated claim is one defect."""
    repeated = attrs.evolve(told("1969-07-16"), claims=[*told("1969-07-16").claims] * 2)

    assert 1 == len(findings("TM03", LANDED, repeated))


TIMELY: dict[str, tuple[Record, ...]] = {
    "that day": (LANDED, told("1969-07-20")),
    "the day before": (LANDED, told("1969-07-19")),
    "that month": (LANDED, told("1969-07")),
    "undated": (LANDED, told(None)),
    "expected": (LANDED, told("1969-07-16", Tense.EXPECTED)),
    "no tense": (LANDED, told("1969-07-16", Tense.UNSTATED)),
    "conditional": (LANDED, told("1969-07-16", given=Literal(proposition=MISSILES))),
    "landing undated": (attrs.evolve(LANDED, when=None), told("1969-07-16")),
    "landing that year": (attrs.evolve(LANDED, when="1969"), told("1969-07-16")),
    "landing unrecorded": (told("1969-07-16"),),
    "promised": (LANDED, Pledge(id="told", when="1961-05-25", promises=Literal(proposition=LANDED))),
}


@pytest.mark.parametrize("records", TIMELY.values(), ids=TIMELY)
def test_what_may_be_told_in_time(records: tuple[Record, ...]) -> None:
    """A day of slack, wide dates, other tenses, conditions and promises are accepted."""
    assert () == findings("TM03", *records)
