"""Treaties that ended, were suspended or were left: TL03 and TL09.

The whole of TL runs on each case. What is listed must be found, and nothing else may be: every code that is not listed
must stay silent. What cannot be judged is listed too. Charges that nobody made in these words are invented.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_verdicts import verdicts

from geoclaims import (
    Allegation,
    Breach,
    ConsentMeans,
    Dossier,
    Invocation,
    LegalCharacter,
    Party,
    Proposition,
    Record,
    State,
    Statement,
    Treaty,
    check,
)


def charge(accused: Record, treaty: Record, done: str | None) -> tuple[Record, ...]:
    """A charge of much later that an actor broke a treaty by what they did at some time."""
    conduct = Proposition(id="conduct", text="It was done.", when=done)
    return conduct, Allegation(
        id="charge", when="2025", accused=accused.id, breaches=[Breach(norm=treaty.id, conduct=conduct)]
    )


def messages(*records: Record) -> list[str]:
    """The words of all findings and of what is not evaluated."""
    report = check(Dossier(records), select="TL")
    return [one.message for one in report.findings] + [one.reason for one in report.not_evaluated]


# Soviet-Finnish non-aggression pact: signed on 21 January 1932, in force on 9 August 1932, prolonged in 1934 to the end
# of 1945. Moscow denounced it on 28 November 1939 and attacked on the 30th; for the League of Nations it still bound.
# German-Polish declaration: signed on 26 January 1934, in force on 24 February 1934 for ten years. Germany denounced it
# on 28 April 1939, Poland called that contrary to its terms on 5 May.

USSR, FINLAND = State(id="ussr", name="Soviet Union"), State(id="finland", name="Finland")
GERMANY, POLAND = State(id="germany", name="Germany"), State(id="poland", name="Poland")
NORTHERN = Treaty(
    id="northern",
    title="Soviet-Finnish Non-Aggression Pact",
    entered_into_force="1932-08-09",
    terminated="[1939-11-28,1945-12-31]",
    consent_by=[ConsentMeans.EXCHANGE],
    parties=[Party(actor=one, signed="1932-01-21", consented="1932-08-09") for one in (USSR, FINLAND)],
    parties_as_of="1950",
)
DECLARATION = Treaty(
    id="declaration",
    title="German-Polish Declaration",
    entered_into_force="1934-02-24",
    terminated="[1939-04-28,1944-02-24]",
    consent_by=[ConsentMeans.EXCHANGE],
    parties=[Party(actor=one, signed="1934-01-26", consented="1934-02-24") for one in (GERMANY, POLAND)],
    parties_as_of="1950",
)
CAST = (USSR, FINLAND, GERMANY, POLAND, NORTHERN, DECLARATION)


@pytest.mark.parametrize(
    ("accused", "treaty", "done", "verdict"),
    [
        (USSR, NORTHERN, "1932-03", ("TL02", "warning")),
        (USSR, NORTHERN, "1932-08-09", None),
        (USSR, NORTHERN, "1938", None),
        (USSR, NORTHERN, "1939-11-28", None),
        (USSR, NORTHERN, "1939-11-29", ("TL03", "not evaluated")),
        (USSR, NORTHERN, "1939-11-30", ("TL03", "not evaluated")),
        (USSR, NORTHERN, "1945-12-31", ("TL03", "not evaluated")),
        (USSR, NORTHERN, "1946-01-01", ("TL03", "warning")),
        (USSR, NORTHERN, "1948", ("TL03", "warning")),
        (GERMANY, DECLARATION, "1934-02-01", ("TL02", "warning")),
        (GERMANY, DECLARATION, "1938-10", None),
        (GERMANY, DECLARATION, "1939-09-01", ("TL03", "not evaluated")),
        (GERMANY, DECLARATION, "1944-08", ("TL03", "warning")),
    ],
)
def test_a_denunciation_whose_effect_is_disputed(
    accused: State, treaty: Treaty, done: str, verdict: tuple[str, str] | None
) -> None:
    """Before both ends the pact binds, after both it does not, and between them nobody can say."""
    expected = [(*verdict, ("charge", treaty.id, accused.id, "conduct"))] if verdict else []

    assert expected == verdicts(*CAST, *charge(accused, treaty, done))


def test_what_is_said_between_two_ends() -> None:
    """The reason names both dates, so that the reader sees what the dispute is."""
    (reason,) = messages(*CAST, *charge(USSR, NORTHERN, "1939-11-30"))

    assert (
        "allegation 'charge' charges Soviet Union with a breach of 'Soviet-Finnish Non-Aggression Pact' in 1939-11-30; "
        "whether it still bound Soviet Union is not known: its end is [1939-11-28,1945-12-31]"
    ) == reason


# Conventional Forces in Europe: in force on 9 November 1992. Russia suspended it on 12 December 2007; its withdrawal
# took effect on 7 November 2023, 151 days after its notice; 150 are asked for, which are four months and more. INF
# Treaty: signed on 8 December 1987, in force on 1 June 1988, six months' notice.
# The United States gave notice on 2 February 2019 and was out on 2 August 2019.

RUSSIA, TURKEY = State(id="russia", name="Russia"), State(id="turkey", name="Turkey")
USA = State(id="usa", name="United States")
FORCES = Treaty(
    id="cfe",
    title="Treaty on Conventional Armed Forces in Europe",
    entered_into_force="1992-11-09",
    notice_months=4,
    parties=[
        Party(
            actor=RUSSIA, consented="1992-09-03", suspended="2007-12-12", notice="2023-06-09", withdrawn="2023-11-07"
        ),
        Party(actor=TURKEY, consented="1992-07-08"),
    ],
)


@pytest.mark.parametrize(
    ("done", "words"),
    [
        ("2007-12-12", None),
        ("2008-08-08", "had been suspended (2007-12-12)"),
        ("2023-11-07", "had been suspended (2007-12-12)"),
        ("2024-02", "had ended (2023-11-07)"),
    ],
)
def test_a_party_that_suspends_and_then_leaves(done: str, words: str | None) -> None:
    """The suspension is told until the withdrawal takes its place."""
    found = messages(RUSSIA, TURKEY, FORCES, *charge(RUSSIA, FORCES, done))

    assert ([words] if words else []) == [one.partition(", but for Russia it ")[2] for one in found]


def test_a_suspension_by_one_is_none_for_another() -> None:
    """Turkey was bound in 2008, however Russia stood."""
    assert [] == verdicts(RUSSIA, TURKEY, FORCES, *charge(TURKEY, FORCES, "2008-08-08"))


@pytest.mark.parametrize(
    ("withdrawn", "found"),
    [("2019-08-02", []), ("2019-08-01", ["TL09"]), ("2019-03-01", ["TL09"]), ("2019", []), ("2019-08", [])],
)
def test_six_months_of_notice(withdrawn: str, found: list[str]) -> None:
    """What the United States did in 2019 was in time to the day; a day earlier would not have been."""
    leaving = Party(actor=USA, signed="1987-12-08", consented="1988-06-01", notice="2019-02-02", withdrawn=withdrawn)
    treaty = Treaty(id="inf", title="INF Treaty", entered_into_force="1988-06-01", notice_months=6, parties=leaving)

    assert [(code, "warning", ("inf", "usa")) for code in found] == verdicts(USA, treaty)


# Convention on the Territorial Sea, 1958: silent on withdrawal. Senegal's notice of 9 June 1971 was to take effect on 9
# July 1971, to which the United Kingdom objected (Multilateral Treaties Deposited with the Secretary-General, XXI-1).


@pytest.mark.parametrize(
    ("withdrawn", "found"), [("1971-07-09", ["TL09"]), ("1972-06-08", ["TL09"]), ("1972-06-09", [])]
)
def test_a_treaty_that_is_silent_on_notice(withdrawn: str, found: list[str]) -> None:
    """Thirty days are less than twelve months."""
    senegal = State(id="senegal", name="Senegal")
    leaving = Party(actor=senegal, acceded="1961-04-25", notice="1971-06-09", withdrawn=withdrawn)
    treaty = Treaty(
        id="1958", title="Convention on the Territorial Sea", entered_into_force="1964-09-10", parties=leaving
    )

    assert [(code, "warning", ("1958", "senegal")) for code in found] == verdicts(senegal, treaty)
    assert [True] * len(found) == ["the law of treaties asks for 12 months" in one for one in messages(senegal, treaty)]


# North Korea and the NPT: notice on 12 March 1993, suspended on 11 June, a day before it took effect; on
# 10 January 2003 it declared itself out from the next day. Article X asks for three months.


@pytest.mark.parametrize(
    ("notice", "withdrawn", "found"),
    [
        ("2003-01-10", "2003-01-11", ["TL09"]),
        ("2003-01-10", "2003-04-10", []),
        ("1993-03-12", "2003-01-11", []),
        ("[1993-03-12,2003-01-10]", "2003-01-11", []),
        ("2003-01-10", "[2003-01-11,2003-04-10]", []),
    ],
)
def test_a_withdrawal_on_which_accounts_differ(notice: str, withdrawn: str, found: list[str]) -> None:
    """Counted from 2003 it came too soon; counted from 1993, as its author did, or left open, it did not."""
    dprk = State(id="dprk", name="North Korea")
    leaving = Party(actor=dprk, acceded="1985-12-12", notice=notice, withdrawn=withdrawn)
    treaty = Treaty(id="npt", title="NPT", entered_into_force="1970-03-05", notice_months=3, parties=leaving)

    assert [(code, "warning", ("npt", "dprk")) for code in found] == verdicts(dprk, treaty)


def test_a_political_plan_has_no_period_of_notice() -> None:
    """The United States left the Joint Plan of 2015 on the day it said so; no law of treaties asks for more."""
    leaving = Party(actor=USA, notice="2018-05-08", withdrawn="2018-05-08")
    plan = Treaty(
        id="jcpoa", title="Joint Comprehensive Plan of Action", character=LegalCharacter.POLITICAL, parties=leaving
    )

    assert [] == verdicts(USA, plan)


# North Atlantic Treaty. France left the command in 1966, not the treaty. Warsaw Treaty: dissolved on 1 July 1991.

WARSAW = Treaty(
    id="warsaw",
    title="Warsaw Treaty",
    entered_into_force="1955-06-06",
    terminated="1991-07-01",
    parties=[
        Party(actor=USSR, signed="1955-05-14", consented="1955-06-01"),
        Party(actor="albania", signed="1955-05-14", consented="1955-06-06", withdrawn="1968-09-13"),
    ],
    parties_as_of="1991",
)
ALBANIA = State(id="albania", name="Albania")


def appeal(bearer: str, when: str | None, **fields: Any) -> Statement:
    """An actor holds a state to the Warsaw Treaty, for nothing in particular."""
    return Statement(id="said", when=when, invokes=[Invocation(instrument="warsaw", bearer=bearer)], **fields)


@pytest.mark.parametrize(
    ("bearer", "when", "code"),
    [
        ("ussr", "1985", None),
        ("ussr", "1991-07-01", None),
        ("ussr", "1991-07-02", "TL03"),
        ("albania", "1968-09-13", None),
        ("albania", "1968-10", "TL03"),
        ("albania", "1985", "TL03"),
        ("albania", "1955-05-20", "TL02"),
    ],
)
def test_an_appeal_counts_on_the_day_it_is_made(bearer: str, when: str, code: str | None) -> None:
    """Albania was free thirteen years into the treaty, its allies at its end."""
    expected = [(code, "warning", ("said", "warsaw", bearer))] if code else []

    assert expected == verdicts(USSR, ALBANIA, WARSAW, appeal(bearer, when))


def test_an_appeal_whose_day_nobody_tells() -> None:
    """Without conduct and without a date there is nothing to compare, and that is said."""
    assert [("TL02", "not evaluated", ("said", "warsaw", "ussr"))] == verdicts(
        USSR, ALBANIA, WARSAW, appeal("ussr", None)
    )


def test_whoever_came_back_is_bound_again() -> None:
    """Iceland left the Whaling Convention on 30 June 1992 and adhered anew on 10 October 2002."""
    iceland = State(id="iceland", name="Iceland")
    lives = [
        Party(actor=iceland, consented="1947-03-10", notice="1991-12-27", withdrawn="1992-06-30"),
        Party(actor=iceland, acceded="2002-10-10"),
    ]
    whaling = Treaty(
        id="whaling", title="Whaling Convention", entered_into_force="1948-11-10", notice_months=6, parties=lives
    )
    away = [("TL03", "warning", ("charge", "whaling", "iceland", "conduct"))]

    assert [] == verdicts(iceland, whaling, *charge(iceland, whaling, "1986"))
    assert away == verdicts(iceland, whaling, *charge(iceland, whaling, "1995"))
    assert [] == verdicts(iceland, whaling, *charge(iceland, whaling, "2003-08"))
    assert [] == verdicts(iceland, attrs.evolve(whaling, parties=lives[1]), *charge(iceland, whaling, "2006"))
