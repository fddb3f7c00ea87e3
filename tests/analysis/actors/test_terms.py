"""Who held which office when, and who belonged to what, in three values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Analysis, Dossier, InvalidValueError, Membership, Organization, Tenure, When
from geoclaims.analysis.actors.terms import TermTable, memberships, tenures

Answer: TypeAlias = bool | None

# Presidents of France: Macron followed Hollande on 14 May 2017.

HOLLANDE = {"person": "hollande", "office": "president", "period": "2012-05-15/2017-05-14", "as_of": "2024-06-30"}
MACRON = {"person": "macron", "office": "president", "period": "2017-05-14/..", "as_of": "2024-06-30"}


def terms(*entries: dict[str, Any]) -> TermTable[Tenure]:
    """A table of terms, each entry given by its fields."""
    return tenures(Dossier(Tenure(**{"id": f"t{place}", **entry}) for place, entry in enumerate(entries)))


def term(period: str | None, as_of: str | None = None) -> dict[str, Any]:
    """A term of one person in one office."""
    return {"person": "p", "office": "o", "period": period, "as_of": as_of}


TABLE = terms(HOLLANDE, MACRON)


@pytest.mark.parametrize(
    ("person", "when", "held"),
    [
        pytest.param("hollande", "2012-05-15", True, id="first-day"),
        pytest.param("hollande", "2017-05-14", True, id="last-day"),
        pytest.param("hollande", "2015", True, id="year-inside"),
        pytest.param("hollande", "2012-05-14", None, id="grace-before"),
        pytest.param("hollande", "2017-05-15", None, id="grace-after"),
        pytest.param("hollande", "2012-05-13", False, id="two-days-before"),
        pytest.param("hollande", "2017-05-16", False, id="two-days-after"),
        pytest.param("hollande", "2017", None, id="part-of-the-year"),
        pytest.param("hollande", "2017-06~", None, id="about-a-later-month"),
        pytest.param("hollande", "2030", None, id="after-the-horizon"),
        pytest.param("macron", "2017-05-14", True, id="first-day-of-an-open-term"),
        pytest.param("macron", "2024-06-30", True, id="day-of-the-horizon"),
        pytest.param("macron", "2024-07-01", None, id="day-after-the-horizon"),
        pytest.param("macron", "2024", None, id="year-of-the-horizon"),
        pytest.param("macron", "2017-05-12", False, id="before-an-open-term"),
        pytest.param("nobody", "2015", None, id="no-term-recorded"),
    ],
)
def test_who_held_an_office(person: str, when: str, held: Answer) -> None:
    """A term that covers it says yes, a table that reaches to it without one says no, and all else is unknown."""
    assert held is TABLE.held(person, "president", when)


@pytest.mark.parametrize(
    ("entries", "when", "held", "gap"),
    [
        ([], "2010", None, "no term is recorded; add one"),
        ([term(None, "2020")], "2010", None, "a term has no period"),
        ([term(None), term("2009/2011")], "2010", True, None),
        ([term("2000/2005"), term(None, "2020")], "2010", None, "a term has no period"),
        ([term("2000/2005")], "2010", None, "an unrecorded date"),
        ([term("2000/2005", "2009")], "2010", None, "2009"),
        ([term("2000/2005", "2010")], "2010", None, "2010"),
        ([term("2000/2005", "2010~")], "2011", None, "2010~"),
        ([term("2000/2005", "2009"), term("1990/1991", "2008"), term("1995")], "2010", None, "2008, 2009"),
        ([term("2000/2005", "2009"), term("1990/1991", "2009")], "2010", None, "2009"),
        ([term("2000/2005", "2009"), term("1990/1991", "2011")], "2010", False, None),
        ([term("2000/2005", "2011")], "2010", False, None),
        ([term("2000/2005?", "2011")], "2006-06", None, None),
        ([term("2000/2005?", "2011")], "2007", None, None),
        ([term("2000/2005?", "2011")], "2008", False, None),
        ([term("2000/..", "2005")], "2010", None, "2005"),
        ([term("2000/..", "2005")], "2005", None, None),
        ([term("2000/..", "2005")], "2004", True, None),
        ([term("2000/..")], "2001", None, None),
        ([term("2000/..")], "1990", None, "an unrecorded date"),
        ([term("2000/", "2020")], "2010", None, None),
        ([term("2000/", "2020")], "1999", None, None),
        ([term("2000/", "2020")], "1998", False, None),
        ([term("../2000", "2020")], "1900", True, None),
        ([term("2000/..", "2005"), term("1990/1995", "2011")], "2010", None, "2005"),
        ([term("2000/2002"), term("2004/2006")], "2001/2005", None, None),
    ],
)
def test_what_is_missing_from_a_table(
    entries: list[dict[str, Any]],
    when: str,
    held: Answer,
    gap: str | None,
) -> None:
    """Where the answer is unknown, and not just because dates are coarse, the gap says what to add."""
    table = terms(*entries)
    dated = gap and f"the table of terms reaches only to {gap}; bring it up to date and set as_of"

    assert held is table.held("p", "o", when)
    assert table.gap("p", "o", When(when)) in {gap, dated}


def test_acting_and_contested_terms_are_terms() -> None:
    """Anyone who acts in an office, or disputes it, held it."""
    table = terms({**term("2000-01-01/2001-12-31"), "acting": True, "contested": True})

    assert True is table.held("p", "o", date(2000, 5, 1))


def test_holders_are_those_who_certainly_held_it() -> None:
    """On the day of change there are two; they are sorted by their periods, then by their ids."""
    again = {**MACRON, "id": "a", "person": "twin"}
    table = terms(MACRON, HOLLANDE, again, {**HOLLANDE, "office": "mayor"}, {**HOLLANDE, "period": None})

    assert [("t1", "hollande")] == [(one.id, one.person) for one in table.holders("president", "2015")]
    assert ["t1", "a", "t0"] == [one.id for one in table.holders("president", When("2017-05-14"))]
    assert [] == [*table.holders("president", date(2011, 1, 1))]
    assert [] == [*table.holders("nothing", "2015")]
    assert [] == [*table.holders("president", "2025")]


def test_terms_are_listed_in_the_order_of_the_dossier() -> None:
    """By holder, by office, and by both; there are none for what is not recorded."""
    table = terms(MACRON, HOLLANDE, {**MACRON, "office": "prince"}, {**MACRON, "period": "2030"})

    assert ["t0", "t2", "t3"] == [one.id for one in table.by_holder("macron")]
    assert ["t0", "t1", "t3"] == [one.id for one in table.by_post("president")]
    assert ["t0", "t3"] == [one.id for one in table.by_holder_and_post("macron", "president")]
    assert ((), (), ()) == (table.by_holder("x"), table.by_post("x"), table.by_holder_and_post("hollande", "prince"))


def test_memberships_are_terms_too() -> None:
    """Members and their organizations are asked about in the same way, and never mixed up with offices."""
    union = Organization(id="union", name="Union")
    member = Membership(id="m", member="uk", organization=union, period="1973-01-01/2020-01-31", as_of="2024")
    analysis = Analysis(
        Dossier([union, member, Tenure(id="t", person="uk", office="post", period="2000", as_of="2024")])
    )

    assert [True, False] == [analysis.actors.memberships.held("uk", "union", when) for when in ("2000", "2021")]
    assert (member,) == memberships(analysis.dossier).by_holder("uk")
    assert [None, True] == [analysis.actors.tenures.held("uk", post, "2000") for post in ("union", "post")]


@pytest.mark.parametrize("when", ["20240101", None, 7])
def test_a_time_that_cannot_be_read_is_refused(when: Any) -> None:
    """It is an error, and no unknown answer."""
    with pytest.raises(InvalidValueError):
        TABLE.held("macron", "president", when)
    with pytest.raises(InvalidValueError):
        TABLE.holders("president", when)


# Less certain dates.

DAYS = [date(2000, 1, 28) + timedelta(days=day) for day in range(9)]
ASKED = [str(day) for day in (date(2000, 1, 20), *DAYS, date(2000, 2, 10))] + ["2000-01", "2000-02", "2000"]


@st.composite
def entries(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Terms, and the same ones with one date of them less certain."""
    days = st.sampled_from(DAYS)
    found: list[dict[str, Any]] = []
    for _ in range(draw(st.integers(1, 2))):
        first, last = sorted((draw(days), draw(days)))
        end = draw(st.sampled_from([str(last), str(last), "..", ""]))
        found.append(term(f"{first}/{end}", draw(st.none() | days.map(str))))
    changed = draw(st.integers(0, len(found) - 1))
    first_end, last_end = found[changed]["period"].split("/")
    options: list[dict[str, Any]] = [{"period": None}, {"period": f"{_fog(draw, first_end)}/{last_end}"}]
    if last_end[:1].isdigit():
        ends = [f"{first_end}/{_fog(draw, last_end)}", f"{first_end}/", f"/{last_end}"]
        options += [{"period": period} for period in ends]
    if horizon := found[changed]["as_of"]:
        options += [{"as_of": _fog(draw, horizon)}, {"as_of": None}]
    fogged = [*found]
    fogged[changed] = {**found[changed], **draw(st.sampled_from(options))}
    return found, fogged


def _fog(draw: st.DrawFn, day: str) -> str:
    return draw(st.sampled_from([f"{day}?", f"{day}~", f"{day}%", day[:7], f"{day[:7]}~", day[:4], f"{day[:7]}-XX"]))


@given(entries(), st.sampled_from(ASKED))
def test_less_certain_terms_never_change_an_answer(
    tables: tuple[list[dict[str, Any]], list[dict[str, Any]]], when: str
) -> None:
    """When a date of a term gets less certain, yes and no stay as they are or become unknown, and unknown stays."""
    before, after = (terms(*found).held("p", "o", when) for found in tables)

    assert after in {before, None}


@given(entries(), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_an_answer_for_a_time_holds_on_each_of_its_days(
    tables: tuple[list[dict[str, Any]], list[dict[str, Any]]], one: date, other: date
) -> None:
    """Yes for a stretch of time is yes on every day of it, and no is no."""
    table = terms(*tables[0])
    days = [day for day in DAYS if min(one, other) <= day <= max(one, other)]

    whole = table.held("p", "o", f"{days[0]}/{days[-1]}")

    assert whole is None or {whole} == {table.held("p", "o", day) for day in days}
