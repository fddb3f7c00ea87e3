"""ID01, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from rule_answers import findings, gaps

from geoclaims import Dossier, Office, Organization, Person, Severity, SpeakerMode, Statement, Tenure, check

# Prime ministers of the United Kingdom: Thatcher left on 28 November 1990, Major followed on the same day.

PREMIER = Office(id="premier", name="Prime Minister of the United Kingdom")
THATCHER, MAJOR = Person(id="thatcher", name="Margaret Thatcher"), Person(id="major", name="John Major")
THATCHER_TERM = Tenure(
    id="thatcher-term", person=THATCHER, office=PREMIER, period="1979-05-04/1990-11-28", as_of="2000"
)
MAJOR_TERM = Tenure(id="major-term", person=MAJOR, office=PREMIER, period="1990-11-28/1997-05-02", as_of="2000")
TABLE = (PREMIER, THATCHER, MAJOR, THATCHER_TERM, MAJOR_TERM)


def speech(when: str | None, speaker: Person = THATCHER) -> Statement:
    """A speech as prime minister."""
    return Statement(id="speech", speakers=[speaker], office=PREMIER, when=when)


def test_a_former_premier_is_an_error_that_names_the_real_one() -> None:
    """Who speaks in an office after the term is reported, together with who held it then."""
    (finding,) = findings("ID01", *TABLE, speech("1991-01-17"))

    assert finding.severity is Severity.ERROR
    assert ("speech", "thatcher", "premier", "thatcher-term") == finding.records
    assert (
        "Margaret Thatcher speaks as Prime Minister of the United Kingdom in 1991-01-17 (statement 'speech'), "
        "but held that office only 1979-05-04/1990-11-28; John Major held it then"
    ) == finding.message
    assert ["speech", "thatcher-term", "major-term"] == [reason.record for reason in finding.path]


def test_a_future_premier_is_an_error_too() -> None:
    """Speaking in an office before the term is the same defect."""
    (finding,) = findings("ID01", *TABLE, speech("1982-06-14", MAJOR))

    assert finding.message.endswith("Margaret Thatcher held it then")


@pytest.mark.parametrize("when", ["1990-11-29", "1979-05-03", "1990-11-28", "1985", "1990-11", "1990-12~", "1979/1995"])
def test_what_touches_the_term_or_the_day_beside_it_is_accepted(when: str) -> None:
    """A day's difference is allowed at either end, and a wide date may lie inside the term."""
    assert ("ID01",) == check(Dossier([*TABLE, speech(when)]), select="ID01").clean


@pytest.mark.parametrize("when", ["1990-11-30", "1979-05-02", "1990-12", "1979-04"])
def test_two_days_beside_the_term_are_too_far(when: str) -> None:
    """Dates are compared by what is certain, those known to the month as well."""
    assert 1 == len(findings("ID01", *TABLE, speech(when)))


def test_nobody_is_named_where_no_holder_is_recorded() -> None:
    """Without a recorded holder the message ends with the terms that are known."""
    (finding,) = findings("ID01", PREMIER, THATCHER, THATCHER_TERM, speech("1991"))

    assert finding.message.endswith("but held that office only 1979-05-04/1990-11-28")


def test_only_a_certain_holder_is_named() -> None:
    """In a month with a change of holders it is not known which of them held the office at the time."""
    heath = Person(id="heath", name="Edward Heath")
    term = Tenure(id="heath-term", person=heath, office=PREMIER, period="1970-06-19/1974-03-04", as_of="2000")
    (changing,) = findings("ID01", *TABLE, heath, term, speech("1990-11", heath))
    (settled,) = findings("ID01", *TABLE, heath, term, speech("1990-12", heath))

    assert "held it then" not in changing.message
    assert settled.message.endswith("; John Major held it then")


def test_a_holder_who_is_no_person_in_the_dossier_is_not_named() -> None:
    """A tenure whose person is not recorded cannot be named; its dangling reference is IN01."""
    lost = attrs.evolve(MAJOR_TERM, person="nobody")
    (finding,) = findings("ID01", PREMIER, THATCHER, THATCHER_TERM, lost, speech("1991"))

    assert "held it then" not in finding.message


def test_any_of_several_terms_will_do() -> None:
    """Churchill spoke as prime minister in his second term, and not between the two."""
    churchill = Person(id="churchill", name="Winston Churchill")
    terms = [
        Tenure(id="first", person=churchill, office=PREMIER, period="1940-05-10/1945-07-26", as_of="1960"),
        Tenure(id="second", person=churchill, office=PREMIER, period="1951-10-26/1955-04-05", as_of="1960"),
    ]
    table = [PREMIER, churchill, *terms]

    assert () == findings("ID01", *table, speech("1953", churchill))

    (finding,) = findings("ID01", *table, speech("1946-03-05", churchill))

    assert ("speech", "churchill", "premier", "first", "second") == finding.records
    assert "1940-05-10/1945-07-26, 1951-10-26/1955-04-05" in finding.message


def test_an_acting_term_counts() -> None:
    """Anyone who holds an office in place of its regular holder speaks in it rightly."""
    acting = attrs.evolve(MAJOR_TERM, id="acting", person=THATCHER, acting=True)

    assert () == findings("ID01", *TABLE, acting, speech("1992"))


def test_a_contested_term_makes_it_a_warning() -> None:
    """Where the right to the office was disputed, nobody can be sure who held it until when."""
    contested = attrs.evolve(THATCHER_TERM, contested=True)
    (finding,) = findings("ID01", PREMIER, THATCHER, contested, speech("1991"))

    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("as_of", ["1990", "1991-01-16", "1989/.."])
def test_a_table_made_too_early_says_nothing(as_of: str) -> None:
    """An open table of terms frozen before the speech leaves the question open, and names its horizon."""
    frozen = attrs.evolve(THATCHER_TERM, as_of=as_of)
    (entry,) = gaps("ID01", PREMIER, THATCHER, frozen, speech("1991-01-17"))

    assert ("speech", "thatcher-term") == entry.records
    assert (
        "whether Margaret Thatcher was Prime Minister of the United Kingdom in 1991-01-17 is not known: "
        f"the table of terms reaches only to {as_of}; bring it up to date and set as_of"
    ) == entry.reason


def test_a_table_without_a_horizon_says_nothing() -> None:
    """Without `as_of` nothing follows from what a table does not hold."""
    (entry,) = gaps("ID01", PREMIER, THATCHER, attrs.evolve(THATCHER_TERM, as_of=None), speech("1991"))

    assert "reaches only to an unrecorded date" in entry.reason


def test_the_latest_horizon_of_the_table_counts() -> None:
    """One entry that is up to date is enough: it tells when the person's terms were last looked at."""
    old = attrs.evolve(THATCHER_TERM, id="old", as_of="1985", period="1979-05-04/1983-06-09")

    assert 1 == len(findings("ID01", *TABLE, old, speech("1991")))


def test_without_any_term_nothing_is_said() -> None:
    """A person without a recorded term in the office is a gap, not a finding."""
    (entry,) = gaps("ID01", PREMIER, THATCHER, MAJOR, MAJOR_TERM, speech("1985"))

    assert entry.reason.endswith("no term is recorded; add one")
    assert ("speech",) == entry.records


def test_a_term_without_a_period_leaves_it_open() -> None:
    """A term of unknown time may cover anything."""
    (entry,) = gaps("ID01", *TABLE, Tenure(id="some-time", person=THATCHER, office=PREMIER), speech("1991"))

    assert entry.reason.endswith("a term has no period")
    assert ("speech", "some-time", "thatcher-term") == entry.records


@pytest.mark.parametrize(
    "statement",
    [
        Statement(id="speech", speakers=["thatcher"], office="premier"),
        Statement(id="speech", speakers=["thatcher"], when="1991"),
        Statement(id="speech", speakers=["thatcher"], office="no-office", when="1991"),
        Statement(id="speech", speakers=["cabinet"], office="premier", when="1991"),
        Statement(id="speech", office="premier", when="1991"),
    ],
    ids=["no date", "no office", "dangling office", "speaker no person", "no speaker"],
)
def test_without_date_office_and_person_there_is_no_question(statement: Statement) -> None:
    """Only a dated statement by a person in an office can be an anachronism."""
    cabinet = Organization(id="cabinet", name="Cabinet")

    assert ("ID01",) == check(Dossier([*TABLE, cabinet, statement]), select="ID01").clean


def test_each_speaker_is_judged_alone() -> None:
    """Of two speakers in one office, only the one out of term is reported."""
    both = Statement(id="speech", speakers=[THATCHER, MAJOR], office=PREMIER, when="1991", mode=SpeakerMode.JOINT)
    (finding,) = findings("ID01", *TABLE, both)

    assert "thatcher" == finding.records[1]


def _speaks(person: str) -> Dossier:
    return Dossier(
        [
            Office(id="office", name="Presidency"),
            Person(id="ann", name="Ann"),
            Person(id="ben", name="Ben"),
            Tenure(id="t1", person="ann", office="office", period="2015/2020-04", as_of="2024"),
            Tenure(id="t2", person="ben", office="office", period="2020-06/..", as_of="2021"),
            Statement(id="speech", speakers=[person], office="office", when="2023-09"),
        ]
    )


def test_the_open_end_of_an_old_entry_holds_nobody() -> None:
    """A term that was open in 2021 does not say who held the office in 2023."""
    (finding,) = check(_speaks("ann"), select="ID01").findings

    assert "Ben" not in finding.message


def test_the_open_end_of_an_old_entry_clears_nobody() -> None:
    """Nor does it say that its holder still held it."""
    report = check(_speaks("ben"), select="ID01")

    assert (0, 1) == (len(report.findings), len(report.not_evaluated))
