"""Signers, strangers, organs and provisional application: TL02, TL04, TL05.

The whole of TL runs on each case. What is listed must be found, and nothing else may be: every code that is not listed
must stay silent. What cannot be judged is listed too. Charges that nobody made in these words are invented.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_verdicts import RATIFIED, charge, verdicts

from geoclaims import ConsentMeans, Dossier, Organization, Party, State, Treaty, check

RUSSIA, BRITAIN = State(id="russia", name="Russia"), State(id="britain", name="United Kingdom")
CHINA, INDIA, IRAN = (State(id=id, name=id.title()) for id in ("china", "india", "iran"))


# Ottawa Convention. Opened on 3 December 1997, in force since 1 March 1999. Cambodia signed on 3 December 1997 and
# ratified on 28 July 1999, in force for it on 1 January 2000. Poland signed on 4 December 1997, ratified on 27 December
# 2012, in force for it on 1 June 2013. India, no party, mined its border from December 2001 (Landmine Monitor 2002).

CANADA, CAMBODIA, POLAND = (State(id=id, name=id.title()) for id in ("canada", "cambodia", "poland"))
ARMY = Organization(id="army", name="Royal Cambodian Army", part_of=CAMBODIA)
MINES = Treaty(
    id="mines",
    title="Anti-Personnel Mine Ban Convention",
    entered_into_force="1999-03-01",
    consent_by=RATIFIED,
    parties=[
        Party(actor=CANADA, signed="1997-12-03", consented="1997-12-03"),
        Party(actor=CAMBODIA, signed="1997-12-03", consented="1999-07-28", entered_into_force="2000-01-01"),
        Party(actor=POLAND, signed="1997-12-04", consented="2012-12-27", entered_into_force="2013-06-01"),
    ],
    parties_as_of="2024",
)
MINED = (CANADA, CAMBODIA, POLAND, ARMY, INDIA, MINES)


def test_the_convention_itself_is_in_order() -> None:
    """Canada ratified on the day it signed, years before anybody was bound."""
    assert [] == verdicts(*MINED)


def test_mines_of_a_stranger() -> None:
    """India is charged under a convention that it never joined."""
    assert [("TL04", "error", ("charge", "mines", "india", "conduct"))] == verdicts(
        *MINED, *charge(INDIA, MINES, "2001-12")
    )


def test_a_signer_is_charged() -> None:
    """Poland kept its mines in 2005, when it had signed and the convention bound others."""
    dossier = [*MINED, *charge(POLAND, MINES, "2005")]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL05", "warning", ("charge", "mines", "poland", "conduct"))] == verdicts(*dossier)
    assert finding.message.endswith("in 2005, but Poland had signed it and consented to be bound only 2012-12-27")


@pytest.mark.parametrize(
    ("done", "code"),
    [
        ("1997-11", "TL02"),
        ("1998", "TL02"),
        ("2000", "TL05"),
        ("2012-12-26", "TL05"),
        ("2012-12-27", "TL02"),
        ("2013-05-31", "TL02"),
        ("2013-06-01", None),
        ("2013", None),
    ],
)
def test_each_stage_of_a_signer_has_its_rule(done: str, code: str | None) -> None:
    """Before anybody was bound and between deposit and force it is TL02, as a mere signer TL05, as a party none."""
    expected = [(code, "warning", ("charge", "mines", "poland", "conduct"))] if code else []

    assert expected == verdicts(*MINED, *charge(POLAND, MINES, done))


def test_what_straddles_consent_and_lies_before_force_is_not_evaluated() -> None:
    """In 2012 Poland was not bound for certain; whether only its consent was missing, the year does not tell."""
    undecided = [("TL02", "not evaluated", ("charge", "mines", "poland", "conduct"))]

    assert undecided == verdicts(*MINED, *charge(POLAND, MINES, "2012"))


def test_an_organ_of_a_party_is_no_stranger() -> None:
    """The army of Cambodia is bound as Cambodia is, and was not while Cambodia was not."""
    early = [("TL05", "warning", ("charge", "mines", "army", "conduct"))]

    assert [] == verdicts(*MINED, *charge(ARMY, MINES, "2005"))
    assert early == verdicts(*MINED, *charge(ARMY, MINES, "1999-07-01"))


# United Nations Convention on the Law of the Sea. Iran signed on 10 December 1982 and has not ratified; the United
# Kingdom acceded on 25 July 1997. On 19 July 2019 Iran seized the Stena Impero.

SEA = Treaty(
    id="unclos",
    title="United Nations Convention on the Law of the Sea",
    entered_into_force="1994-11-16",
    consent_by=RATIFIED,
    parties=[Party(actor=IRAN, signed="1982-12-10"), Party(actor=BRITAIN, acceded="1997-07-25")],
    parties_as_of="2024",
)


def test_a_signer_that_never_ratified() -> None:
    """Iran had signed and never consented, as far as a complete table tells."""
    dossier = [IRAN, BRITAIN, SEA, *charge(IRAN, SEA, "2019-07-19", speakers=BRITAIN)]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL05", "warning", ("charge", "unclos", "iran", "conduct"))] == verdicts(*dossier)
    assert finding.message.endswith("but Iran had signed it and has not consented to be bound")


@pytest.mark.parametrize(
    "changes",
    [{"parties_as_of": None}, {"parties_as_of": "2018"}, {"consent_by": ()}, {"consent_by": [ConsentMeans.SIGNATURE]}],
    ids=["open", "old", "means unknown", "signature binds"],
)
def test_a_signer_of_whom_less_is_known(changes: dict[str, Any]) -> None:
    """If the table is open, or signature may bind, nothing follows from a missing date of consent."""
    assert [] == verdicts(IRAN, BRITAIN, attrs.evolve(SEA, **changes), *charge(IRAN, SEA, "2019-07-19"))


# Kellogg-Briand Pact. Signed on 27 August 1928, in force on 24 July 1929; China adhered on 8 May 1929. Japanese troops
# fought at Jinan from 3 May 1928 and took Mukden on 18 September 1931 (Stimson's note of 7 January 1932).

JAPAN = State(id="japan", name="Japan")
RENUNCIATION = Treaty(
    id="renunciation",
    title="Pact of Paris",
    entered_into_force="1929-07-24",
    consent_by=RATIFIED,
    parties=[Party(actor=JAPAN, signed="1928-08-27", consented="1929-07-24"), Party(actor=CHINA, acceded="1929-05-08")],
)


@pytest.mark.parametrize(
    ("done", "code"), [("1928-05-03", "TL02"), ("1928-09", "TL02"), ("1929-07-24", None), ("1931-09-18", None)]
)
def test_the_pact_of_paris_before_and_after(done: str, code: str | None) -> None:
    """Jinan came before the pact, Mukden under it."""
    expected = [(code, "warning", ("charge", "renunciation", "japan", "conduct"))] if code else []

    assert expected == verdicts(JAPAN, CHINA, RENUNCIATION, *charge(JAPAN, RENUNCIATION, done))


# Energy Charter Treaty. Signed on 17 December 1994, in force on 16 April 1998. Russia applied it provisionally until 18
# October 2009 and never ratified (Yukos v. Russia, PCA AA 227, interim award of 30 November 2009).

ENERGY = Treaty(
    id="energy",
    title="Energy Charter Treaty",
    entered_into_force="1998-04-16",
    provisional="1994-12-17/2009-10-18",
    consent_by=RATIFIED,
    parties=[Party(actor=RUSSIA, signed="1994-12-17")],
    parties_as_of="2024",
)


@pytest.mark.parametrize(
    ("done", "code"), [("2004-12-19", None), ("2009-10-18", None), ("2009", None), ("2010", "TL05")]
)
def test_provisional_application_until_it_is_ended(done: str, code: str | None) -> None:
    """The auction of 2004 fell under provisional application; a year after its end, Russia was a signer only."""
    expected = [(code, "warning", ("charge", "energy", "russia", "conduct"))] if code else []

    assert expected == verdicts(RUSSIA, ENERGY, *charge(RUSSIA, ENERGY, done))
