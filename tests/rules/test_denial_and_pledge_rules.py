"""LC05, LC09 and LC10, beyond the examples on their pages."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Allegation,
    Breach,
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Dossier,
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
    SpeakerMode,
    State,
    Statement,
    Tense,
    Tenure,
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


TESTED = Proposition(id="tested", text="It tested one on 1 September 1961.", when="1961-09-01", implies="tests")


def report(by: str = "ussr", **fields: Any) -> Statement:
    """Somebody says that there was a test."""
    made = Statement(id=f"by-{by}", speakers=by, when="1961-09-02", claims=claim(TESTED, tense=Tense.OCCURRED))
    return attrs.evolve(made, **fields)


# LC05.


def denial(**fields: Any) -> Denial:
    """A denial that there are missiles."""
    return attrs.evolve(Denial(id="denied", speakers=USSR, denies=MISSILES), **fields)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Fake news!", "a dismissal"),
        ("groundless rumours", "a dismissal"),
        ("These BASELESS fabrications", "a dismissal"),
        ("shrugged off as propaganda, dismissed", "a dismissal"),
        ("You should ask the Pentagon.", "a deflection"),
        ("Where is the evidence?", "a deflection"),
        ("And what about Turkey?", "a deflection"),
        ("If true, that would be grave.", "a conditional"),
        ("if it is true, it was an accident", "a conditional"),
        ("No comment.", "a refusal to comment"),
        ("We can neither confirm nor deny it.", "a refusal to comment"),
        ("declined to comment", "a refusal to comment"),
        ("We do not comment on such matters.", "a refusal to comment"),
    ],
)
@pytest.mark.parametrize("field", ["quote", "cue"])
def test_words_that_deny_nothing(field: str, words: str, kind: str) -> None:
    """A judgement, a counter-question, an "if" and silence are no "it did not happen", quoted or reported."""
    (finding,) = findings("LC", denial(**{field: words}))

    assert ("LC05", "warning", ("denied",)) == (finding.code, finding.severity, finding.records)
    assert f" is {kind}; set its scope to what was said" in finding.message
    assert f"its words: {words}" == finding.path[0].text


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"quote": "There are no missiles there."},
        {"quote": "This is fake news. We did not send any."},
        {"quote": "Groundless: we had no part in it."},
        {"quote": "We categorically deny these rumours."},
        {"quote": "We reject this propaganda."},
        {"quote": "It is a lie and a fabrication."},
        {"quote": "Nonsense", "cue": "said they were not involved, calling it nonsense"},
        {"cue": "dismissed it as untrue"},
        {"cue": "denied"},
        {"quote": "We do not comment on rumours; it never happened."},
    ],
    ids=str,
)
def test_words_that_may_be_a_denial(words: dict[str, str]) -> None:
    """Without words nothing is said, and what is denied outright may be called absurd as well."""
    assert () == findings("LC", denial(**words))


@pytest.mark.parametrize("cue", ["denied", "denies", "rejects", "said"])
def test_a_reporting_verb_makes_no_denial_of_a_dismissal(cue: str) -> None:
    """What a reporter calls a denial is judged by the words that were said."""
    (finding,) = findings("LC", denial(quote="Groundless rumours.", cue=cue))

    assert ("LC05", "its words: Groundless rumours.") == (finding.code, finding.path[0].text)


@pytest.mark.parametrize("scope", [scope for scope in DenialScope if scope is not DenialScope.OCCURRENCE])
def test_other_scopes_are_left_alone(scope: DenialScope) -> None:
    """Only what is recorded as "it did not happen" can be more than was said."""
    assert () == findings("LC05", denial(scope=scope, quote="Fake news!"))


# LC09. In 1962 Moscow denied offensive missiles in Cuba, and not that it was sending arms.

ARMS = Proposition(id="arms", text="The Soviet Union sends arms to Cuba.")
ROCKETS = Proposition(id="rockets", text="The Soviet Union sent ballistic missiles to Cuba.", implies=[ARMS])


def charge(id: str, proposition: Proposition, **fields: Any) -> Allegation:
    """An allegation against the Soviet Union."""
    made = Allegation(id=id, speakers=US, when="1962-10-22", accused=USSR, claims=claim(proposition))
    return attrs.evolve(made, **fields)


FIRST, SECOND = charge("first", MISSILES), charge("second", ARMS)


def answer(*targets: str, **fields: Any) -> Denial:
    """What Moscow denies."""
    return attrs.evolve(Denial(id="denied", speakers=USSR, when="1962-10-25", denies=targets), **fields)


LEFT = [("LC09", "info", ("ussr", "second", "denied"), "ussr")]


REMAINDERS: dict[str, tuple[Record, ...]] = {
    "statement": (answer("first"),),
    "proposition": (answer("missiles"),),
    "responsibility": (answer("first", scope=DenialScope.RESPONSIBILITY),),
    "illegality": (answer("first", scope=DenialScope.ILLEGALITY),),
    "mode unstated": (answer("first", speakers=["ussr", "us"]),),
    "on behalf": (answer("first", speakers=HERTER, on_behalf_of="ussr"),),
    "undated": (answer("first", when=None),),
    "possible": (answer("first"), charge("weak", MISSILES, claims=claim(MISSILES, certainty=Certainty.POSSIBLE))),
    "later": (answer("first"), charge("late", ARMS, when="1962-10-26")),
    "withdrawn": (
        answer("first"),
        charge("gone", ARMS),
        Retraction(id="r", speakers=US, when="1962-11", retracts="gone"),
    ),
    "another accused": (answer("first"), charge("other", ARMS, accused="us")),
}


@pytest.mark.parametrize("records", REMAINDERS.values(), ids=REMAINDERS)
def test_what_was_not_denied_is_listed(records: tuple[Record, ...]) -> None:
    """One finding, with what was made by then, still stands and was answered by nothing."""
    assert LEFT == verdicts("LC", FIRST, SECOND, ARMS, *records)


def test_the_remainder_says_who_alleged_what() -> None:
    """The path shows the denials first and then what they leave."""
    (finding,) = findings("LC", FIRST, SECOND, ARMS, answer("first"))

    assert "Soviet Union has denied some allegations against it, but not 'second'" == finding.message
    assert [
        "Soviet Union, 1962-10-25: denies 'first'",
        "not denied: United States, 1962-10-22: 'The Soviet Union sends arms to Cuba.'",
    ] == [reason.text for reason in finding.path]


def test_to_deny_a_thing_concedes_nothing_that_follows_from_it() -> None:
    """That no missiles were sent says nothing of arms, although missiles are arms."""
    assert LEFT == verdicts("LC", ROCKETS, ARMS, charge("strong", ROCKETS), SECOND, answer("rockets"))


NO_REMAINDER: dict[str, tuple[Record, ...]] = {
    "nothing denied": (FIRST, SECOND),
    "all statements": (FIRST, SECOND, answer("first", "second")),
    "all propositions": (FIRST, SECOND, answer("missiles", "arms")),
    "dismissed": (FIRST, SECOND, answer("first", scope=DenialScope.DISMISSAL)),
    "no comment": (FIRST, SECOND, answer("first", scope=DenialScope.NO_COMMENT)),
    "utterance": (FIRST, SECOND, answer("first", scope=DenialScope.UTTERANCE)),
    "empty": (FIRST, SECOND, answer()),
    "something else": (FIRST, SECOND, answer("issues")),
    "another": (FIRST, SECOND, answer("first", speakers="white")),
    "by its content": (FIRST, SECOND, answer("first", "arms", scope=DenialScope.RESPONSIBILITY)),
    "uncommitted, by its content": (
        FIRST,
        charge("weak", ARMS, claims=Claim(proposition=ARMS)),
        answer("first", "arms"),
    ),
    "by its conduct": (
        FIRST,
        charge("breach", ARMS, claims=(), breaches=Breach(conduct=ARMS)),
        answer("first", "arms"),
    ),
    "conceded": (FIRST, SECOND, answer("first"), Confirmation(id="yes", speakers=USSR, confirms="arms")),
    "closure": (FIRST, charge("strong", ROCKETS), ROCKETS, answer("first", "arms")),
    "said otherwise": (
        FIRST,
        SECOND,
        answer("first"),
        Statement(id="no", speakers=USSR, claims=claim(ARMS, polarity=NEGATIVE)),
    ),
    "only later": (FIRST, charge("second", ARMS, when="1962-10-26"), answer("first")),
}


@pytest.mark.parametrize("records", NO_REMAINDER.values(), ids=NO_REMAINDER)
def test_nothing_is_left_undenied(records: tuple[Record, ...]) -> None:
    """Without a denial of an allegation there is no remainder, and with a denial of all there is none either."""
    assert () == findings("LC09", *{record.id: record for record in (ARMS, *records)}.values())


def test_each_accused_has_a_remainder_of_its_own() -> None:
    """Two who are accused of the same, and deny different parts, are two findings."""
    both = [attrs.evolve(one, speakers=WHITE, accused=["ussr", "us"]) for one in (FIRST, SECOND)]
    left, named = verdicts("LC", *both, ARMS, answer("first"), answer("second", id="other", speakers=US))

    assert ("LC09", "info", ("us", "first", "other"), "us") == left
    assert ("LC09", "info", ("ussr", "second", "denied"), "ussr") == named


# LC10. On 28 August 1959 Moscow promised not to test unless the West did; on 1 September 1961 it tested.

TESTS = Proposition(id="tests", text="The Soviet Union tests a nuclear weapon.")
WEST = Proposition(id="west", text="A Western power tests a nuclear weapon.")
NOT_TESTS, NOT_WEST = Literal(proposition=TESTS, holds=False), Literal(proposition=WEST, holds=False)
TEST_CAST = (TESTS, TESTED, WEST)


def pledge(**fields: Any) -> Pledge:
    """The promise, without its condition unless one is given."""
    made = Pledge(id="pledge", speakers=USSR, when="1959-08-28", promises=NOT_TESTS, window="1959-08-28/1962-12-31")
    return attrs.evolve(made, **fields)


OWN, ACCUSED = ("LC10", "warning", ("by-ussr", "pledge"), "ussr"), ("LC10", "info", ("by-us", "pledge"), "ussr")


def test_a_broken_promise_is_explained() -> None:
    """The path leads from the promise over what was said to what follows from it."""
    own, other = (findings("LC", *TEST_CAST, pledge(), report(by))[0] for by in ("ussr", "us"))
    promised = "Soviet Union promised not 'The Soviet Union tests a nuclear weapon.'"

    assert f"{promised}, and says itself that it was otherwise" == own.message
    assert f"{promised}, and United States says that it was otherwise" == other.message
    assert [
        ("Soviet Union, 1959-08-28: promises not 'The Soviet Union tests a nuclear weapon.'", "pledge"),
        ("Soviet Union, 1961-09-02: 'It tested one on 1 September 1961.'", "by-ussr"),
        ("so 'The Soviet Union tests a nuclear weapon.', which it implies", "tested"),
    ] == [(reason.text, reason.record) for reason in own.path]


REMOVED = Proposition(id="removed", text="The missiles have gone by December 1962.", when="1962-12-01")
REMAINED = Proposition(id="remained", text="They were there in December.", when="1962-12-01", contradicts=REMOVED)
REMOVAL = pledge(promises=Literal(proposition=REMOVED), when="1962-10-28", window="1962-10-28/1962-12-15")
BROKEN: dict[str, tuple[tuple[Record, ...], list[Any]]] = {
    "own": ((pledge(), report()), [OWN]),
    "alleged": ((pledge(), report("us")), [ACCUSED]),
    "both": ((pledge(), report(), report("us")), [ACCUSED, OWN]),
    "no window": ((pledge(window=None), report()), [OWN]),
    "condition met": (
        (pledge(condition=NOT_WEST), report(claims=[*report().claims, claim(WEST, polarity=NEGATIVE)])),
        [OWN],
    ),
    "condition met, as alleged": (
        (pledge(condition=NOT_WEST), report("us", claims=[*report().claims, claim(WEST, polarity=NEGATIVE)])),
        [ACCUSED],
    ),
    "spokesman": ((pledge(), report(speakers=WHITE, on_behalf_of=USSR)), [OWN]),
    "promised by a spokesman": ((pledge(speakers=WHITE, on_behalf_of=USSR), report()), [OWN]),
    "own and another's voice": ((pledge(), report(speakers=["us", "ussr"], mode=SpeakerMode.JOINT)), [OWN]),
    "something positive": ((REMOVAL, REMOVED, report(when="1963", claims=claim(REMOVED, polarity=NEGATIVE))), [OWN]),
    "something positive excluded": (
        (REMOVAL, REMOVED, REMAINED, report("us", when="1963", claims=claim(REMAINED))),
        [ACCUSED],
    ),
}


@pytest.mark.parametrize(("records", "expected"), BROKEN.values(), ids=BROKEN)
def test_a_promise_and_what_is_said_of_it(records: tuple[Record, ...], expected: list[Any]) -> None:
    """By its maker's own account it is a warning, by somebody else's information; always held against its maker."""
    assert expected == verdicts("LC", *TEST_CAST, *records)


def test_a_promise_of_several_is_held_against_whom_the_claim_is_about() -> None:
    """Panmunjom, 1992: both Koreas promised no tests; that the South says the North tested is no confession."""
    north, south = State(id="n", name="North Korea"), State(id="s", name="South Korea")
    test = Proposition(id="test", text="A weapon is tested in Korea.")
    tested = Proposition(id="dprk-test", text="North Korea tested.", when="2006-10-09", implies=[test], about=[north])
    joint = Pledge(
        id="joint",
        speakers=[north, south],
        mode=SpeakerMode.JOINT,
        when="1992-01-20",
        promises=Literal(proposition=test, holds=False),
    )
    said = [Statement(id=f"by-{who}", speakers=who, when="2006-10-10", claims=claim(tested)) for who in ("s", "n")]

    assert [
        ("LC10", "warning", ("by-n", "joint"), "n"),
        ("LC10", "info", ("by-s", "joint"), "n"),
    ] == verdicts("LC", north, south, test, tested, joint, *said)
    assert ["info", "info"] == [
        severity for _, severity, _, _ in verdicts("LC", test, attrs.evolve(tested, about=()), joint, *said)
    ]


def test_claims_about_each_of_several_who_promised_are_held_against_each() -> None:
    """What is said of the one leaves out nothing that is said of the other."""
    joint = Pledge(
        id="joint",
        speakers=["n", "s"],
        mode=SpeakerMode.JOINT,
        when="1992",
        promises=Literal(proposition="test", holds=False),
    )
    tested = [
        Proposition(id=f"{who}-test", text=f"{who} tested.", when="2006-10-09", implies=["test"], about=[who])
        for who in "ns"
    ]
    said = [
        Statement(id=f"of-{who}", speakers=by, when="2006-10-10", claims=claim(proposition))
        for who, by, proposition in zip("ns", ("first", "second"), tested, strict=True)
    ]

    assert [("of-n", "n"), ("of-s", "s")] == sorted(
        (records[0], holder) for _, _, records, holder in verdicts("LC10", *tested, joint, *said)
    )


KEPT: dict[str, tuple[Record, ...]] = {
    "window over": (pledge(window="1959-08-28/1960-12-31"), report()),
    "window may be over": (pledge(window="1959-08-28/1961-09-01?"), report(claims=claim("wide"))),
    "before the pledge": (pledge(window=None, when="1961-10-01"), report()),
    "pledge of that day": (pledge(window=None, when="1961-09-01"), report()),
    "claimed before the pledge": (pledge(), report(when="1959-08-27")),
    "may have been claimed before": (pledge(), report(when="1959")),
    "time is not over": (REMOVAL, REMOVED, report(when="1962-12-10", claims=claim(REMOVED, polarity=NEGATIVE))),
    "no time named": (
        attrs.evolve(REMOVAL, window=None),
        REMOVED,
        report(when="1963", claims=claim(REMOVED, polarity=NEGATIVE)),
    ),
    "pledge undated": (pledge(window=None, when=None), report()),
    "test undated": (pledge(), report(claims=claim(TESTS))),
    "test unrecorded": (pledge(promises=Literal(proposition="lost", holds=False)), report(claims=claim("lost"))),
    "expected": (pledge(), report(claims=claim(TESTED, tense=Tense.EXPECTED))),
    "probable": (pledge(), report(claims=claim(TESTED, certainty=Certainty.PROBABLE))),
    "denied": (pledge(), report(claims=claim(TESTED, polarity=NEGATIVE))),
    "conditional": (pledge(), report(claims=claim(TESTED, given=Literal(proposition=WEST)))),
    "condition unknown": (pledge(condition=NOT_WEST), report()),
    "condition unmet": (pledge(condition=NOT_WEST), report(claims=[*report().claims, claim(WEST)])),
    "condition met for another": (
        pledge(condition=NOT_WEST),
        report(),
        report("us", claims=claim(WEST, polarity=NEGATIVE)),
    ),
    "pledge withdrawn": (pledge(), report(), Retraction(id="r", speakers=USSR, when="1961-08-31", retracts="pledge")),
    "claim withdrawn": (pledge(), report(), Retraction(id="r", speakers=USSR, when="1961-10", retracts="by-ussr")),
    "promise of the same": (pledge(promises=Literal(proposition=TESTS)), report()),
    "pledge of nobody": (pledge(speakers=["us", "ussr"]), report()),
}


@pytest.mark.parametrize("records", KEPT.values(), ids=KEPT)
def test_a_promise_that_is_not_shown_to_be_broken(records: tuple[Record, ...]) -> None:
    """What is outside the window, unsure, conditional, still to come or withdrawn breaks no promise."""
    wide = attrs.evolve(TESTED, id="wide", when="1961")

    assert () == findings("LC", *TEST_CAST, wide, *records)
