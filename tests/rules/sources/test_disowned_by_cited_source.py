"""AT06, beyond the examples on its page, and where LC01 to LC03 speak instead."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_strategies import relations, said, saying

from geoclaims import (
    Confirmation,
    Denial,
    DenialScope,
    Document,
    Dossier,
    Evidence,
    Finding,
    Organization,
    Person,
    Record,
    Retraction,
    Severity,
    SpeakerMode,
    Statement,
    check,
)

GENERAL, DAILY = Person(id="general", name="the general"), Organization(id="daily", name="the Daily")
CITED = saying("cited", "general", "p", when="2024-05-01")
RELAY = Statement(id="relay", speakers=DAILY, when="2024-05-02", relays=CITED)
DENIAL = Denial(id="denial", speakers=GENERAL, when="2024-05-03", denies=CITED, scope=DenialScope.UTTERANCE)
CONTRARY = saying("contrary", "general", "not p", when="2024-04-01")
PROPOSITIONS = relations("p", "p2 equivalent_to p", "q contradicts p", "r implies p", "s")


def findings(*records: Record) -> tuple[Finding, ...]:
    """What AT06 and all LC rules find beside the cast."""
    return check(Dossier([GENERAL, DAILY, *PROPOSITIONS, *records]), select=["AT06", "LC"]).findings


def found(*records: Record) -> list[tuple[str, tuple[str, ...]]]:
    """The same in short: code and records."""
    return [(one.code, one.records) for one in findings(*records)]


def test_words_that_their_speaker_denies() -> None:
    """The finding names what is cited, who cites it and the denial; the holder is who is cited."""
    (finding,) = findings(CITED, RELAY, DENIAL)

    assert ("AT06", Severity.ERROR, "general") == (finding.code, finding.severity, finding.holder)
    assert ("cited", "relay", "denial") == finding.records
    assert "the Daily cites the general with 'cited', but the general is on record against it" in finding.message
    assert [
        ("relay", "the Daily, 2024-05-02: cites 'cited'"),
        ("denial", "the general, 2024-05-03: denial to the contrary"),
    ] == [(reason.record, reason.text) for reason in finding.path]


@pytest.mark.parametrize(
    "scope", [scope for scope in DenialScope if scope not in {DenialScope.UTTERANCE, DenialScope.OCCURRENCE}]
)
def test_other_denials_do_not_disown_the_words(scope: DenialScope) -> None:
    """Anyone who says that it was not wrong, or knows nothing of it, does not say that it never said so."""
    assert [] == found(CITED, RELAY, attrs.evolve(DENIAL, scope=scope))


def test_a_denial_of_the_matter_is_a_change_of_mind() -> None:
    """Anyone who later denies what it is said to have said may have reversed itself: LC02."""
    assert [("LC02", ("denial", "cited"))] == found(CITED, RELAY, attrs.evolve(DENIAL, scope=DenialScope.OCCURRENCE))


def test_a_denial_that_was_taken_back_disowns_nothing() -> None:
    """Anyone who no longer denies its words has said them."""
    back = Retraction(id="back", speakers=GENERAL, when="2024-06-01", retracts=DENIAL)

    assert [] == found(CITED, RELAY, DENIAL, back)


@pytest.mark.parametrize("when", [None, "1999", "2030"])
def test_a_denial_of_the_words_counts_whatever_its_date(when: str | None) -> None:
    """Words that were never said were not said at any time."""
    assert [("AT06", ("cited", "relay", "denial"))] == found(CITED, RELAY, attrs.evolve(DENIAL, when=when))


@pytest.mark.parametrize("against", [DENIAL, CONTRARY, attrs.evolve(CONTRARY, when="2024-05-01")])
def test_a_relay_that_was_taken_back_charges_nobody(against: Statement) -> None:
    """Neither is an actor misquoted any more, nor was it said: LC01 to LC03 do not charge the speaker either."""
    back = Retraction(id="back", speakers=DAILY, when="2024-06-01", retracts=RELAY)

    assert [] == found(CITED, RELAY, against, back)


# On record before.


@pytest.mark.parametrize(
    "contrary",
    [
        CONTRARY,
        attrs.evolve(CONTRARY, when="2024-05-01"),
        attrs.evolve(CONTRARY, when="2024-04"),
        attrs.evolve(CONTRARY, claims=said("q")),
        attrs.evolve(CONTRARY, claims=said("not p2")),
        attrs.evolve(CONTRARY, speakers="aide", on_behalf_of=GENERAL),
        Denial(id="contrary", speakers=GENERAL, denies="p", when="2024-04-01"),
    ],
    ids=["before", "on the day", "the month before", "exclusive", "in other words", "in his name", "a denial"],
)
def test_the_contrary_that_was_said_before(contrary: Statement) -> None:
    """Then the citation is in doubt, and LC01 to LC03 do not charge the speaker with both."""
    assert [("AT06", ("cited", "relay", "contrary"))] == found(CITED, RELAY, contrary)


@pytest.mark.parametrize(
    ("when", "severity"),
    [("2024-04-01", Severity.WARNING), ("2024-04", Severity.WARNING), ("2024-05-01", Severity.ERROR)],
    ids=["before", "the month before", "on the day"],
)
def test_minds_change_but_not_within_a_day(when: str, severity: Severity) -> None:
    """Only of one day both cannot be right."""
    (finding,) = findings(CITED, RELAY, attrs.evolve(CONTRARY, when=when))

    assert severity is finding.severity


@pytest.mark.parametrize(
    "when", ["2024-05-02", "2030", "2024-05", "2024", None, "2024-05-01?", "2024-04-01/2024-06-01"]
)
def test_the_contrary_that_may_be_later_is_a_reversal(when: str | None) -> None:
    """The speaker may have changed its mind in between: that is LC02, and nobody is said to be misquoted."""
    assert ["LC02"] == [code for code, _ in found(CITED, RELAY, attrs.evolve(CONTRARY, when=when))]


def test_the_words_may_be_undated() -> None:
    """Without the day on which they are said to have been said, nothing was said before."""
    assert ["LC02"] == [code for code, _ in found(attrs.evolve(CITED, when=None), RELAY, CONTRARY)]


def test_what_was_said_under_a_condition_elsewhere_does_not_matter() -> None:
    """The two statements alone decide which of them was first."""
    records = [*relations("x", "y implies y2", "y2 implies y3", "y3 contradicts p"), CITED, RELAY]
    own = attrs.evolve(CONTRARY, claims=said("x", "y"), when="2024-05-01")
    condition = saying("condition", "general", "not p given x", when="2020-01-01")

    assert [("AT06", ("cited", "relay", "contrary"))] == found(*records, own, condition)


def test_all_that_is_on_record_is_one_finding() -> None:
    """A statement is disowned once, however often."""
    (finding,) = findings(CITED, RELAY, DENIAL, CONTRARY)

    assert ("cited", "relay", "contrary", "denial") == finding.records
    assert finding.message.endswith("is on record against it ('contrary' and 'denial')")


def test_each_statement_is_a_finding() -> None:
    """One denial may disown several."""
    other = attrs.evolve(CITED, id="other", when="2024-04-30")
    relay = attrs.evolve(RELAY, relays=["cited", "other"])

    assert [("AT06", ("cited", "relay", "denial")), ("AT06", ("other", "relay", "denial"))] == found(
        CITED, other, relay, attrs.evolve(DENIAL, denies=["cited", "other"])
    )


# What else the words may be known from.


@pytest.mark.parametrize("more", [[], [Retraction(id="back", speakers=DAILY, when="2024-06", retracts=RELAY)]])
def test_several_reports_of_one_voice_are_one_voice(more: list[Record]) -> None:
    """A newspaper that cites it twice is the only witness, even if it takes one of the two back."""
    again = attrs.evolve(RELAY, id="again")

    assert [("AT06", ("cited", "again", "relay", "denial"))] == found(CITED, RELAY, again, DENIAL, *more)


def documents(*published_by: str) -> list[Record]:
    """Documents d0, d1 and so on, each by a publisher; "-" for none."""
    return [
        Document(id=f"d{number}", publisher=None if publisher == "-" else publisher)
        for number, publisher in enumerate(published_by)
    ]


@pytest.mark.parametrize(
    ("cited", "relayed", "publishers", "known"),
    [
        (["d0"], ["d0"], ["-"], False),
        (["d0"], [], ["daily"], False),
        (["d0"], [], ["weekly"], True),
        (["d0"], [], ["-"], True),
        (["d0", "d1"], ["d0"], ["daily", "weekly"], True),
        (["d0", "d1"], ["d0"], ["daily", "daily"], False),
        (["lost"], [], [], True),
        ([], ["d0"], ["weekly"], False),
    ],
    ids=["the same", "its own", "another's", "no publisher", "one more", "its own again", "lost", "only the relay's"],
)
def test_a_document_of_somebody_else(
    cited: list[str], relayed: list[str], publishers: list[str], *, known: bool
) -> None:
    """Words that stand in a document of another publisher, or of one that is not recorded, are not known from one."""
    words, relay = attrs.evolve(CITED, reported_in=cited), attrs.evolve(RELAY, reported_in=relayed)

    assert known is not bool(found(*documents(*publishers), words, relay, DENIAL))


@pytest.mark.parametrize(
    "other",
    [
        attrs.evolve(RELAY, id="other", speakers="weekly"),
        attrs.evolve(RELAY, id="other", speakers=["daily", "weekly"]),
        attrs.evolve(RELAY, id="other", speakers=[]),
        attrs.evolve(RELAY, id="other", speakers="general"),
        Evidence(id="other", kind="recording", based_on="cited"),
        Confirmation(id="other", speakers="general", confirms="cited"),
        Confirmation(id="other", speakers="aide", on_behalf_of="general", confirms="cited"),
        Retraction(id="other", speakers="general", when="2024-05-04", retracts="cited"),
    ],
    ids=["another", "together", "nobody", "himself", "a tape", "confirmed", "in his name", "taken back"],
)
def test_anything_else_that_shows_it_silences_the_rule(other: Record) -> None:
    """A second witness, a recording, or the speaker who confirms the words or takes them back."""
    assert [] == [code for code, _ in found(CITED, RELAY, DENIAL, other) if code == "AT06"]


@pytest.mark.parametrize(
    "other",
    [
        Confirmation(id="other", speakers="colleague", confirms="cited"),
        Confirmation(id="other", speakers="general", confirms="s", based_on="cited"),
        Document(id="other", based_on="cited"),
        Statement(id="other", speakers="weekly", based_on="cited"),
        Denial(id="other", speakers="general", denies="cited", scope=DenialScope.DISMISSAL),
    ],
    ids=["somebody else confirms", "confirms another", "a page", "a user", "a dismissal"],
)
def test_what_does_not_show_it(other: Record) -> None:
    """Another actor's confirmation and anyone who rests on the words are no proof that they were said."""
    assert [("AT06", ("cited", "relay", "denial"))] == found(CITED, RELAY, DENIAL, other)


@pytest.mark.parametrize(
    "relay",
    [
        attrs.evolve(RELAY, relays=()),
        attrs.evolve(RELAY, relays=(), based_on="cited"),
        attrs.evolve(RELAY, speakers=()),
        attrs.evolve(RELAY, speakers=["daily", "general"], mode=SpeakerMode.JOINT),
    ],
    ids=["no relay", "another relation", "nobody", "himself as well"],
)
def test_without_a_witness_the_words_are_the_speakers(relay: Statement) -> None:
    """Then the record itself says that they were said, and LC02 may ask why the contrary was."""
    assert ["LC02"] == [code for code, _ in found(CITED, relay, CONTRARY)]


def test_the_denial_must_not_be_hearsay_as_well() -> None:
    """If both are known from others only, neither is on record."""
    assert [] == found(CITED, RELAY, DENIAL, Statement(id="w", speakers="weekly", relays="denial"))


def test_another_organ_is_another_speaker() -> None:
    """What another actor denies says nothing about what this speaker said."""
    assert [] == found(CITED, RELAY, attrs.evolve(DENIAL, speakers="ministry"))


def test_one_of_several_speakers_may_disown_it() -> None:
    """Who is on record against a joint statement is named alone."""
    cited = attrs.evolve(CITED, speakers=["minister", "general"], mode=SpeakerMode.JOINT)
    (finding,) = findings(cited, RELAY, DENIAL)

    assert "general" == finding.holder
    assert finding.message.startswith("the Daily cites the general with 'cited', but the general is on")


# The same words elsewhere.


@pytest.mark.parametrize("words", ["p", "p2", "r"])
def test_whoever_says_so_elsewhere_is_charged_with_both(words: str) -> None:
    """In the same words, in other words, or saying more: then it is LC02, and nobody is said to be misquoted."""
    elsewhere = saying("elsewhere", "general", words, when="2024-05-01")

    assert ["LC02"] == [code for code, _ in found(CITED, RELAY, CONTRARY, elsewhere)]


@pytest.mark.parametrize(
    ("elsewhere", "more"),
    [
        (saying("elsewhere", "colleague", "p"), ()),
        (saying("elsewhere", "general", "s"), ()),
        (saying("elsewhere", "general", "p given s"), ()),
        (
            saying("elsewhere", "general", "s", when="2024-05-01"),
            (Statement(id="w", speakers="daily", relays="cited"),),
        ),
    ],
    ids=["somebody else", "something else", "if", "and one more report"],
)
def test_what_does_not_say_so_elsewhere(elsewhere: Statement, more: Any) -> None:
    """It takes the speaker's own unconditional word for the same."""
    assert ["AT06"] == [code for code, _ in found(CITED, RELAY, CONTRARY, elsewhere, *more)]


def test_what_is_hearsay_as_well_is_no_word_elsewhere() -> None:
    """Two newspapers that cite two statements are each the only witness of one."""
    other = saying("other", "general", "p", when="2024-05-01")
    weekly = Statement(id="w", speakers="weekly", relays="other")

    assert [("AT06", ("cited", "relay", "contrary")), ("AT06", ("other", "w", "contrary"))] == found(
        CITED, RELAY, CONTRARY, other, weekly
    )
