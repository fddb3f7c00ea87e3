"""What a treaty is for a party on a date, in cases from the history of treaties and in simple ones."""

from __future__ import annotations

from typing import Any

import pytest

from geoclaims import Party, Treaty, When
from geoclaims.analysis.treaties.participation import DecidedPhase, Participation, TreatyPhase, is_complete
from geoclaims.records.treaties import ConsentMeans

SIGNATURE, RATIFICATION, ACCESSION = ConsentMeans.SIGNATURE, ConsentMeans.RATIFICATION, ConsentMeans.ACCESSION


def life(treaty: dict[str, Any], **party: Any) -> Participation:
    """The life of a treaty for one party."""
    entry = Party(actor="us", **party)
    return Participation(Treaty(id="t", title="T", parties=[entry], **treaty), entry)


def when(text: str | None) -> When | None:
    """A date that may be missing."""
    return When(text) if text else None


# Treaties as they were.

NPT = {"entered_into_force": "1970-03-05", "consent_by": [RATIFICATION, ACCESSION]}
INF = {"entered_into_force": "1988-06-01", "consent_by": RATIFICATION, "terminated": "2019-08-02"}
START = {"entered_into_force": "2011-02-05", "consent_by": RATIFICATION, "terminated": "2026-02-05"}
TEST_BAN = {"consent_by": RATIFICATION, "parties_as_of": "2024-06-30"}
ENERGY = {"entered_into_force": "1998-04-16", "consent_by": RATIFICATION, "provisional": "1994-12-17/2009-10-18"}
LAW_OF_THE_SEA = {"entered_into_force": "1994-11-16", "consent_by": [RATIFICATION, ACCESSION], "parties_as_of": "2024"}
PARTNERSHIP = {"entered_into_force": "2024-12-04", "consent_by": RATIFICATION}

NORTH_KOREA_IN_NPT = life(NPT, acceded="1985-12-12", withdrawn="[2003-01-11,2003-04-10]")
FRANCE_IN_NPT = life(NPT, acceded="1992-08-03")
JAPAN_IN_NPT = life(NPT, signed="1970-02-03", consented="1976-06-08")
USA_IN_NPT = life(NPT, signed="1968-07-01", consented="1970-03-05")
RUSSIA_IN_INF = life(INF, signed="1987-12-08", consented="1988-06-01", suspended="2019-07-03")
RUSSIA_IN_START = life(START, signed="2010-04-08", consented="2011-02-05", suspended="[2023-02-21,2023-02-28]")
USA_IN_TEST_BAN = life(TEST_BAN, signed="1996-09-24")
UK_IN_TEST_BAN = life(TEST_BAN, signed="1996-09-24", consented="1998-04-06")
RUSSIA_IN_ENERGY = life(ENERGY, signed="1994-12-17")
CANADA_AT_SEA = life(LAW_OF_THE_SEA, signed="1982-12-10", consented="2003-11-07", entered_into_force="2003-12-07")
RUSSIA_IN_PARTNERSHIP = life(PARTNERSHIP, signed="2024-06-19", consented="2024-12-04")


@pytest.mark.parametrize(
    ("lived", "asked", "phase", "decided_by"),
    [
        pytest.param(USA_IN_NPT, "1968-06-30", TreatyPhase.NOT_YET, "1970-03-05", id="before-signature"),
        pytest.param(USA_IN_NPT, "1969", TreatyPhase.NOT_YET, "1970-03-05", id="signed-but-not-in-force-for-anybody"),
        pytest.param(USA_IN_NPT, "1970-03-05", TreatyPhase.IN_FORCE, "1970-03-05", id="day-of-entry-into-force"),
        pytest.param(USA_IN_NPT, "1970-03", TreatyPhase.UNKNOWN, "1970-03-05", id="month-of-entry-into-force"),
        pytest.param(JAPAN_IN_NPT, "1970-03-05", TreatyPhase.SIGNED, "1976-06-08", id="signed-and-in-force-for-others"),
        pytest.param(JAPAN_IN_NPT, "1976-06-07", TreatyPhase.SIGNED, "1976-06-08", id="eve-of-ratification"),
        pytest.param(JAPAN_IN_NPT, "1976-06-08", TreatyPhase.IN_FORCE, "1976-06-08", id="day-of-ratification"),
        pytest.param(FRANCE_IN_NPT, "1992-08-03", TreatyPhase.IN_FORCE, "1992-08-03", id="day-of-accession"),
        pytest.param(
            NORTH_KOREA_IN_NPT, "2003-01-11", TreatyPhase.IN_FORCE, "1985-12-12", id="first-reading-of-the-end"
        ),
        pytest.param(
            NORTH_KOREA_IN_NPT, "2003-03-01", TreatyPhase.UNKNOWN, "[2003-01-11,2003-04-10]", id="between-disputed-ends"
        ),
        pytest.param(
            NORTH_KOREA_IN_NPT,
            "2003-04-10",
            TreatyPhase.UNKNOWN,
            "[2003-01-11,2003-04-10]",
            id="last-reading-of-the-end",
        ),
        pytest.param(
            NORTH_KOREA_IN_NPT, "2003-04-11", TreatyPhase.ENDED, "[2003-01-11,2003-04-10]", id="after-all-disputed-ends"
        ),
        pytest.param(RUSSIA_IN_INF, "2019-07-03", TreatyPhase.IN_FORCE, "1988-06-01", id="day-of-suspension"),
        pytest.param(RUSSIA_IN_INF, "2019-07-04", TreatyPhase.SUSPENDED, "2019-07-03", id="suspended"),
        pytest.param(RUSSIA_IN_INF, "2019-08-02", TreatyPhase.SUSPENDED, "2019-07-03", id="suspended-on-the-last-day"),
        pytest.param(RUSSIA_IN_INF, "2019-08-03", TreatyPhase.ENDED, "2019-08-02", id="ended-while-suspended"),
        pytest.param(RUSSIA_IN_INF, "2019-07", TreatyPhase.UNKNOWN, "2019-07-03", id="month-of-suspension"),
        pytest.param(
            RUSSIA_IN_START, "2023-02-21", TreatyPhase.IN_FORCE, "2011-02-05", id="first-day-of-disputed-suspension"
        ),
        pytest.param(
            RUSSIA_IN_START, "2023-02-22", TreatyPhase.UNKNOWN, "[2023-02-21,2023-02-28]", id="in-disputed-suspension"
        ),
        pytest.param(
            RUSSIA_IN_START,
            "2023-03-01",
            TreatyPhase.SUSPENDED,
            "[2023-02-21,2023-02-28]",
            id="after-disputed-suspension",
        ),
        pytest.param(USA_IN_TEST_BAN, "2020", TreatyPhase.SIGNED, None, id="never-ratified"),
        pytest.param(USA_IN_TEST_BAN, "2024-07-01", TreatyPhase.UNKNOWN, None, id="ratification-since-then-unknown"),
        pytest.param(UK_IN_TEST_BAN, "1997", TreatyPhase.SIGNED, "1998-04-06", id="signed-before-ratifying"),
        pytest.param(
            UK_IN_TEST_BAN, "2020", TreatyPhase.UNKNOWN, None, id="ratified-and-entry-into-force-not-recorded"
        ),
        pytest.param(
            RUSSIA_IN_ENERGY, "1994-12-17", TreatyPhase.PROVISIONAL, "1994-12-17/2009-10-18", id="provisional-first-day"
        ),
        pytest.param(
            RUSSIA_IN_ENERGY, "2009-10-18", TreatyPhase.PROVISIONAL, "1994-12-17/2009-10-18", id="provisional-last-day"
        ),
        pytest.param(
            RUSSIA_IN_ENERGY,
            "2009-10",
            TreatyPhase.UNKNOWN,
            "1994-12-17/2009-10-18",
            id="provisional-for-part-of-a-month",
        ),
        pytest.param(
            RUSSIA_IN_ENERGY, "1994-12-16", TreatyPhase.NOT_YET, "1998-04-16", id="before-provisional-application"
        ),
        pytest.param(CANADA_AT_SEA, "2003-11-06", TreatyPhase.SIGNED, "2003-11-07", id="signed-with-a-date-of-its-own"),
        pytest.param(
            CANADA_AT_SEA, "2003-11-07", TreatyPhase.NOT_YET, "2003-12-07", id="ratified-thirty-days-too-late"
        ),
        pytest.param(CANADA_AT_SEA, "2003-12-07", TreatyPhase.IN_FORCE, "2003-12-07", id="in-force-for-the-party"),
        pytest.param(
            CANADA_AT_SEA, "2003-12", TreatyPhase.UNKNOWN, "2003-12-07", id="month-of-its-own-entry-into-force"
        ),
        pytest.param(
            RUSSIA_IN_PARTNERSHIP, "2024-11-09", TreatyPhase.NOT_YET, "2024-12-04", id="ratified-at-home-only"
        ),
        pytest.param(
            RUSSIA_IN_PARTNERSHIP, "2024-12-04", TreatyPhase.IN_FORCE, "2024-12-04", id="instruments-exchanged"
        ),
    ],
)
def test_the_life_of_known_treaties(
    lived: Participation, asked: str, phase: TreatyPhase, decided_by: str | None
) -> None:
    """Where a treaty stood for a party is what its dates say, and the date that decides is named."""
    assert DecidedPhase(phase, when(decided_by)) == lived.phase_on(When(asked))


# Each way of reaching a phase, alone.

FORCE: dict[str, Any] = {"entered_into_force": "2000-06-01"}
TABLE: dict[str, Any] = {"entered_into_force": "2000-06-01", "parties_as_of": "2010"}
SIGNS: dict[str, Any] = {"entered_into_force": "2000-06-01", "consent_by": SIGNATURE}
EITHER: dict[str, Any] = {
    "entered_into_force": "2000-06-01",
    "consent_by": [SIGNATURE, RATIFICATION],
    "parties_as_of": "2010",
}
RATIFIES: dict[str, Any] = {
    "entered_into_force": "2000-06-01",
    "consent_by": RATIFICATION,
    "parties_as_of": "2005-12-31",
}
BOUND: dict[str, Any] = {"entered_into_force": "2000-06-01"}


@pytest.mark.parametrize(
    ("treaty", "party", "asked", "phase", "decided_by"),
    [
        pytest.param({}, BOUND, "2000-06-01", TreatyPhase.IN_FORCE, "2000-06-01", id="own-date-alone"),
        pytest.param(
            {"entered_into_force": "2001"},
            BOUND,
            "2000-07",
            TreatyPhase.IN_FORCE,
            "2000-06-01",
            id="own-date-comes-first",
        ),
        pytest.param(FORCE, {"consented": "2001"}, "2000-07", TreatyPhase.NOT_YET, "2001", id="consent-is-later"),
        pytest.param(
            FORCE, {"consented": "1999"}, "2000-05", TreatyPhase.NOT_YET, "2000-06-01", id="consent-is-earlier"
        ),
        pytest.param(
            FORCE, {"consented": "1999"}, "2000-06-01", TreatyPhase.IN_FORCE, "2000-06-01", id="force-is-later"
        ),
        pytest.param(FORCE, {"consented": "2001"}, "2001", TreatyPhase.UNKNOWN, "2001", id="consent-in-the-same-year"),
        pytest.param(FORCE, {"consented": "2001"}, "2000-05", TreatyPhase.NOT_YET, "2001", id="both-to-come"),
        pytest.param(TABLE, {"signed": "1999"}, "2001", TreatyPhase.UNKNOWN, None, id="means-of-consent-not-recorded"),
        pytest.param(
            FORCE, {"signed": "2001~", "consented": "2004"}, "2001", TreatyPhase.PENDING, "2004", id="signed-perhaps"
        ),
        pytest.param(
            FORCE,
            {"signed": "1999", "consented": "2003", "entered_into_force": "2002?"},
            "2002",
            TreatyPhase.UNKNOWN,
            "2002?",
            id="bound-perhaps-before-consent",
        ),
        pytest.param(FORCE, {}, "2000-05-31", TreatyPhase.NOT_YET, "2000-06-01", id="not-in-force-for-anybody"),
        pytest.param(FORCE, {}, "2000", TreatyPhase.UNKNOWN, "2000-06-01", id="no-consent-and-coarse"),
        pytest.param(
            SIGNS, {"signed": "2000-07-01"}, "2000-07-01", TreatyPhase.IN_FORCE, "2000-07-01", id="signature-binds"
        ),
        pytest.param(
            SIGNS, {"signed": "2000-07-01"}, "2000-06-30", TreatyPhase.NOT_YET, "2000-07-01", id="not-signed-yet"
        ),
        pytest.param(
            SIGNS, {"signed": "1999"}, "2000-05-31", TreatyPhase.NOT_YET, "2000-06-01", id="signature-binds-later"
        ),
        pytest.param(EITHER, {"signed": "1999"}, "2001", TreatyPhase.UNKNOWN, None, id="signature-may-bind"),
        pytest.param(
            EITHER, {"signed": "1999", "consented": "2002"}, "2001", TreatyPhase.SIGNED, "2002", id="ratified-after-all"
        ),
        pytest.param(RATIFIES, {"signed": "1999"}, "2001", TreatyPhase.SIGNED, None, id="signature-does-not-bind"),
        pytest.param(RATIFIES, {"signed": "1999"}, "2005-12-31", TreatyPhase.SIGNED, None, id="last-day-of-the-table"),
        pytest.param(RATIFIES, {"signed": "1999"}, "2006-01-01", TreatyPhase.UNKNOWN, None, id="table-too-old"),
        pytest.param(
            RATIFIES, {"signed": "1999"}, "2000-05", TreatyPhase.NOT_YET, "2000-06-01", id="signed-and-not-in-force"
        ),
        pytest.param(RATIFIES, {"signed": "2001~"}, "2000-07", TreatyPhase.UNKNOWN, None, id="perhaps-signed"),
        pytest.param(RATIFIES, {"signed": "2003"}, "2001", TreatyPhase.UNKNOWN, None, id="signed-later"),
        pytest.param(
            RATIFIES,
            {"signed": "1999", "consented": "2001-05~"},
            "2001-05-01",
            TreatyPhase.UNKNOWN,
            "2001-05~",
            id="perhaps",
        ),
        pytest.param(
            RATIFIES,
            {"signed": "1999", "entered_into_force": "2001"},
            "2000-07",
            TreatyPhase.NOT_YET,
            "2001",
            id="own-date-to-come",
        ),
        pytest.param(
            RATIFIES,
            {"signed": "1999", "consented": "2001-05", "entered_into_force": "2001-07"},
            "2001",
            TreatyPhase.UNKNOWN,
            "2001-07",
            id="signed-and-more-in-one-year",
        ),
        pytest.param({}, {"acceded": "2001"}, "2000", TreatyPhase.NOT_YET, "2001", id="before-accession"),
        pytest.param(FORCE, {"acceded": "2001"}, "2002", TreatyPhase.IN_FORCE, "2001", id="acceded"),
        pytest.param(
            FORCE, {"consented": "2001", "acceded": "2003"}, "2002", TreatyPhase.IN_FORCE, "2001", id="consent-first"
        ),
        pytest.param(
            {"provisional": "1999"},
            {"signed": "1998"},
            "1999-05",
            TreatyPhase.PROVISIONAL,
            "1999",
            id="provisional-only",
        ),
        pytest.param({"provisional": "1999"}, {}, "1999-05", TreatyPhase.UNKNOWN, "1999", id="provisional-for-whom"),
        pytest.param(
            {"provisional": "1999"},
            {"acceded": "2010"},
            "1999-05",
            TreatyPhase.NOT_YET,
            "2010",
            id="acceded-after-the-trial",
        ),
        pytest.param({"provisional": "1999?"}, {}, "1999-05", TreatyPhase.UNKNOWN, "1999?", id="perhaps-provisional"),
    ],
)
def test_each_way_into_force(
    treaty: dict[str, Any], party: dict[str, Any], asked: str, phase: TreatyPhase, decided_by: str | None
) -> None:
    """It begins when everything that is needed has come, and what is missing leaves it open."""
    assert DecidedPhase(phase, when(decided_by)) == life(treaty, **party).phase_on(When(asked))


@pytest.mark.parametrize(
    ("treaty", "party", "asked", "phase", "decided_by"),
    [
        pytest.param({"terminated": "2005-06-15"}, {}, "2005-06-15", TreatyPhase.IN_FORCE, "2000-06-01", id="last-day"),
        pytest.param({"terminated": "2005-06-15"}, {}, "2005-06-16", TreatyPhase.ENDED, "2005-06-15", id="terminated"),
        pytest.param(
            {"terminated": "2005"}, {}, "2005-06-15", TreatyPhase.UNKNOWN, "2005", id="terminated-in-that-year"
        ),
        pytest.param({"terminated": "2005"}, {}, "2006", TreatyPhase.ENDED, "2005", id="terminated-in-the-year-before"),
        pytest.param(
            {"terminated": "2005~"}, {}, "2006", TreatyPhase.UNKNOWN, "2005~", id="terminated-about-the-year-before"
        ),
        pytest.param({"terminated": "2005"}, {}, "2004/2007", TreatyPhase.UNKNOWN, "2005", id="terminated-within"),
        pytest.param(
            {}, {"withdrawn": "2005-06-15"}, "2005-06-15", TreatyPhase.IN_FORCE, "2000-06-01", id="last-day-in"
        ),
        pytest.param({}, {"withdrawn": "2005-06-15"}, "2005-06-16", TreatyPhase.ENDED, "2005-06-15", id="withdrawn"),
        pytest.param(
            {}, {"notice": "2005"}, "2006", TreatyPhase.IN_FORCE, "2000-06-01", id="notice-alone-ends-nothing"
        ),
        pytest.param(
            {"terminated": "2008"},
            {"withdrawn": "2005"},
            "2006",
            TreatyPhase.ENDED,
            "2005",
            id="withdrawn-before-the-end",
        ),
        pytest.param(
            {"terminated": "2005"},
            {"withdrawn": "2003"},
            "2006",
            TreatyPhase.ENDED,
            "2003",
            id="both-ends-name-the-first",
        ),
        pytest.param(
            {}, {"suspended": "2005-06-15"}, "2005-06-15", TreatyPhase.IN_FORCE, "2000-06-01", id="pause-begins"
        ),
        pytest.param({}, {"suspended": "2005-06-15"}, "2009", TreatyPhase.SUSPENDED, "2005-06-15", id="pause-goes-on"),
        pytest.param(
            {},
            {"suspended": "2005-02-03/2006-07-08"},
            "2005-02-02",
            TreatyPhase.IN_FORCE,
            "2000-06-01",
            id="before-a-pause",
        ),
        pytest.param(
            {},
            {"suspended": "2005-02-03/2006-07-08"},
            "2005-02-03",
            TreatyPhase.SUSPENDED,
            "2005-02-03/2006-07-08",
            id="first-day-of-it",
        ),
        pytest.param(
            {},
            {"suspended": "2005-02-03/2006-07-08"},
            "2006-07-08",
            TreatyPhase.SUSPENDED,
            "2005-02-03/2006-07-08",
            id="last-day-of-it",
        ),
        pytest.param(
            {},
            {"suspended": "2005-02-03/2006-07-08"},
            "2006-07-09",
            TreatyPhase.IN_FORCE,
            "2000-06-01",
            id="after-a-pause",
        ),
        pytest.param(
            {},
            {"suspended": "2005-02-03/2006-07-08"},
            "2006",
            TreatyPhase.UNKNOWN,
            "2005-02-03/2006-07-08",
            id="half-in-a-pause",
        ),
        pytest.param({}, {"suspended": "2005/.."}, "2023", TreatyPhase.SUSPENDED, "2005/..", id="pause-without-an-end"),
        pytest.param({}, {"suspended": "2005/"}, "2023", TreatyPhase.UNKNOWN, "2005/", id="pause-with-an-unknown-end"),
        pytest.param(
            {"terminated": "2020"},
            {"suspended": "2005/.."},
            "2019",
            TreatyPhase.SUSPENDED,
            "2005/..",
            id="paused-to-the-end",
        ),
        pytest.param(
            {"terminated": "2020"},
            {"suspended": "2005/.."},
            "2020",
            TreatyPhase.SUSPENDED,
            "2005/..",
            id="ended-within-it",
        ),
    ],
)
def test_each_way_out_of_force(
    treaty: dict[str, Any], party: dict[str, Any], asked: str, phase: TreatyPhase, decided_by: str | None
) -> None:
    """It operates on the day of an end, not after it; a pause ends only if it is an interval."""
    assert DecidedPhase(phase, when(decided_by)) == life(treaty, **BOUND, **party).phase_on(When(asked))


def test_what_starts_and_ends_a_life() -> None:
    """Its own date stands for all others; the ends are those of the treaty, then those of the party."""
    lived = life(
        {"entered_into_force": "2000", "terminated": "2009"}, consented="2001", withdrawn="2007", suspended="2005/2006"
    )
    own = life({"entered_into_force": "2000"}, consented="2001", entered_into_force="2002")

    assert (When("2000"), When("2001")) == lived.starts()
    assert (When("2009"), When("2007"), When("2005/2006")) == lived.ends()
    assert ((When("2002"),), ()) == (own.starts(), own.ends())


@pytest.mark.parametrize(
    ("means", "consent"),
    [
        (SIGNATURE, "1999"),
        ([SIGNATURE, SIGNATURE], "1999"),
        ([SIGNATURE, ACCESSION], None),
        ([], None),
        (ACCESSION, None),
    ],
)
def test_signature_is_consent_where_it_is_the_only_way(means: Any, consent: str | None) -> None:
    """Where there is another way, or none is recorded, signing need not bind."""
    assert when(consent) == life({"consent_by": means}, signed="1999").consent()


@pytest.mark.parametrize(
    ("horizon", "asked", "complete"),
    [
        ("2020", "2019-12-31", "yes"),
        ("2020-06-30", "2020-06-30", "yes"),
        ("2020-06-30", "2020-07-01", "no"),
        ("2020", "2020", "no"),
        ("2020~", "2019", "no"),
        (None, "1990", "no"),
    ],
)
def test_how_far_a_table_of_parties_reaches(horizon: str | None, asked: str, complete: str) -> None:
    """It is complete for what lies no later than the earliest reading of its horizon."""
    found = is_complete(Treaty(id="t", title="T", parties_as_of=horizon), When(asked))

    assert (complete == "yes") is found
