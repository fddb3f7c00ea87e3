from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.strategies import edtf, edtf_dates, edtf_unqualified_dates
from geoclaims.values.dates import When, to_when, when_problem

some_whens = edtf().map(When)

CERTAIN = {
    "before": When.certainly_before,
    "after": When.certainly_after,
    "within": When.certainly_within,
    "overlaps": When.certainly_overlaps,
}
POSSIBLE = {
    "before": When.possibly_before,
    "after": When.possibly_after,
    "within": When.possibly_overlaps,
    "overlaps": When.possibly_overlaps,
}


def _d(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


# What the forms mean.


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-10-15", "2024-10-15", "2024-10-15"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-02-XX", "2024-02-01", "2024-02-29"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("2024?", "2023-01-01", "2025-12-31"),
        ("2024~", "2023-01-01", "2025-12-31"),
        ("2024%", "2022-01-01", "2026-12-31"),
        ("2024-03?", "2024-02-01", "2024-04-30"),
        ("2024-01%", "2023-11-01", "2024-03-31"),
        ("2024-12~", "2024-11-01", "2025-01-31"),
        ("2024-10-15?", "2024-10-14", "2024-10-16"),
        ("2024-10-15%", "2024-10-13", "2024-10-17"),
        ("2024-10-XX?", "2024-09-01", "2024-11-30"),
        ("2024-XX?", "2023-01-01", "2025-12-31"),
        ("201X?", "2000-01-01", "2029-12-31"),
        ("201X%", "1990-01-01", "2039-12-31"),
        ("20XX~", "1900-01-01", "2199-12-31"),
        ("2024-21", "2024-03-01", "2024-12-22"),
        ("2024-23", "2024-03-01", "2024-12-22"),
        ("2024-22", "2023-12-01", "2025-03-21"),
        ("2024-24", "2023-12-01", "2025-03-21"),
        ("2024-21?", "2023-12-08", "2025-03-16"),
        ("0001?", "0001-01-01", "0002-12-31"),
        ("9999%", "9997-01-01", "9999-12-31"),
        ("0001-05~", "0001-04-01", "0001-06-30"),
        ("9999-05~", "9999-04-01", "9999-06-30"),
        ("0001-01-01%", "0001-01-01", "0001-01-03"),
        ("9999-12-31?", "9999-12-30", "9999-12-31"),
        ("0001-22", "0001-01-01", "0002-03-21"),
        ("9999-24", "9998-12-01", "9999-12-31"),
        ("2022-05-10/2024", "2022-05-10", "2024-12-31"),
        ("2022?/2024-10~", "2021-01-01", "2024-11-30"),
        ("2022-05-10/..", "2022-05-10", None),
        ("2022-05-10/", "2022-05-10", None),
        ("../2024", None, "2024-12-31"),
        ("/2024", None, "2024-12-31"),
        ("2024/2022", "2022-01-01", "2024-12-31"),
        ("[2024-06-19,2024-06-18]", "2024-06-18", "2024-06-19"),
        ("[2024]", "2024-01-01", "2024-12-31"),
        ("[2024?,2025]", "2023-01-01", "2025-12-31"),
        ("[2024-06..2024-08]", "2024-06-01", "2024-08-31"),
        ("[..2024-06,2025]", None, "2025-12-31"),
        ("[2024-06..,2020]", "2020-01-01", None),
        ("2024-10-15T14:30:00", "2024-10-15", "2024-10-15"),
        ("2024-10-15T23:30:00Z", "2024-10-15", "2024-10-15"),
        ("2024-10-15T00:30:00+09:00", "2024-10-14", "2024-10-15"),
        ("2024-10-15T23:30:00-05", "2024-10-15", "2024-10-16"),
        ("2024-10-15T12:00:00+00:00", "2024-10-15", "2024-10-15"),
        ("2024-10-15T00:00:00+00", "2024-10-15", "2024-10-15"),
        ("2024-10-15T23:59:59+00", "2024-10-15", "2024-10-15"),
        ("2024-10-15T12:00:00-00:59", "2024-10-15", "2024-10-15"),
    ],
)
def test_bounds_are_the_first_and_last_day_that_it_can_touch(
    text: str, earliest: str | None, latest: str | None
) -> None:
    """Every form of the subset has the bounds that the documentation gives it; None where nothing bounds it."""
    when = When(text)

    assert (_d(earliest), _d(latest)) == (when.earliest, when.latest)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-10-15", "2024-10-15"),
        ("2024-10-15T14:30:00", "2024-10-15"),
        ("2024-10-15T00:30:00+09:00", "2024-10-15"),
        ("2024-10-15?", None),
        ("2024-10", None),
        ("2024-10-XX", None),
        ("2024-10-15/2024-10-15", None),
        ("[2024-10-15]", None),
    ],
)
def test_a_day_is_named_only_without_doubt(text: str, day: str | None) -> None:
    """`day` is the day that it names, if it names exactly one without doubt; otherwise None."""
    assert _d(day) == When(text).day


@pytest.mark.parametrize(
    ("text", "inverted"),
    [
        ("2024/2022", True),
        ("2024-10-15/2024-10-14", True),
        ("2024-04?/2024-01", True),
        ("2024-04?/2024-03", False),
        ("2024/2024", False),
        ("2024-12/2024", False),
        ("2022/2024", False),
        ("2024/..", False),
        ("../2022", False),
        ("2024", False),
        ("[2024,2022]", False),
    ],
)
def test_only_an_end_that_is_certainly_before_the_start_is_inverted(text: str, inverted: bool) -> None:  # noqa: FBT001
    """`inverted` is whether it is an interval whose end is certainly before its start."""
    assert inverted is When(text).inverted


# What is refused.


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"'' is not a date of the EDTF subset"),
        ("2024 ", r"'2024 ' is not a date of the EDTF subset"),
        ("2024\n", r"is not a date of the EDTF subset"),
        ("٢٠٢٤", r"is not a date of the EDTF subset"),
        ("2024-1-1", r"is not a date of the EDTF subset"),
        ("2024-13", r"'2024-13' is not a date of the calendar: month must be in 1..12"),
        ("2024-00", r"is not a date of the calendar: month must be in 1..12"),
        ("2024-25", r"is not a date of the calendar: month must be in 1..12"),
        ("2023-02-29", r"'2023-02-29' is not a date of the calendar: day is out of range"),
        ("2024-21-01", r"is not a date of the calendar"),
        ("2024-XX-15", r"'2024-XX-15' leaves the month unspecified but names a day"),
        ("201X-10", r"'201X-10' leaves digits of the year unspecified but names a month"),
        ("../..", r"'../..' is not an interval; write start/end"),
        ("/", r"is not an interval"),
        ("2022/2023/2024", r"is not an interval"),
        ("unknown/2024", r"'unknown' is not a date of the EDTF subset"),
        ("2024-10-15T14:30:00/2025", r"is not a date of the EDTF subset"),
        ("[]", r"'' is not a date of the EDTF subset"),
        ("[2024,]", r"'' is not a date of the EDTF subset"),
        ("[2024, 2025]", r"' 2025' is not a date of the EDTF subset"),
        ("[..]", r"'..' bounds nothing; name at least one date"),
        ("[2025..2024]", r"'2025..2024' ends before it starts"),
        ("[2024/2025]", r"is not a date of the EDTF subset"),
        ("[2024..2025..2026]", r"'2025..2026' is not a date of the EDTF subset"),
        ("[2024+", r"'\[2024\+' is not a date of the EDTF subset"),
        ("+2024]", r"'\+2024\]' is not a date of the EDTF subset"),
        ("2024-10-15T24:00:00", r"is not a date of the EDTF subset"),
        ("2024-10-15T14:60:00", r"'2024-10-15T14:60:00' is not a date and time: minute must be in 0..59"),
        ("2024-10-15T14:30", r"is not a date of the EDTF subset"),
        ("2023-02-29T14:30:00", r"is not a date and time: day is out of range"),
        ("2024-10-15T14:30:00+24", r"is not a date and time: there is no time zone \+24"),
        ("2024-10-15T14:30:00+09:60", r"is not a date and time: there is no time zone \+09:60"),
        ("0001-01-01T00:00:00+01", r"falls off the calendar in UTC"),
        ("9999-12-31T23:59:59-01", r"falls off the calendar in UTC"),
    ],
)
def test_what_is_not_in_the_subset_is_refused_with_a_sentence(text: str, message: str) -> None:
    """Parsing is strict: whatever is not in the subset is refused, and the message says what is wrong with it."""
    with pytest.raises(InvalidValueError, match=message):
        When(text)


def test_a_refusal_is_one_problem_at_the_root() -> None:
    """`When` raises `InvalidValueError` with its own name and one problem, so that others can put it in place."""
    with pytest.raises(InvalidValueError) as error:
        When("201u")
    message = "'201u' is not a date of the EDTF subset; write 2024, 2024-10, 2024-10-15, 2024~ or 2023/2024"

    assert error.value.subject == "When"
    assert error.value.problems == (Problem(path="", message=message),)


@pytest.mark.parametrize("value", [2024, 2024.0, None, True, b"2024", date(2024, 1, 1)])
def test_what_is_not_text_is_no_date(value: object) -> None:
    """Nothing is coerced: a `When` is made of text only."""
    with pytest.raises(InvalidValueError, match="is not a date; write it as EDTF text, like '2024-10-15'"):
        When(value)  # type: ignore[arg-type]


def test_a_good_date_has_no_problem() -> None:
    """`when_problem` says None where nothing keeps a text from being a date."""
    assert when_problem("2024-10/..") is None


# A value like any other.


@given(edtf())
def test_the_text_is_kept_verbatim(text: str) -> None:
    """`str(when)` is the input, and so are its text and its plain form."""
    when = When(text)

    assert (text, text, text) == (str(when), when.text, when.plain())


@given(some_whens)
def test_pickles_and_copies_are_equal_and_compare_alike(when: When) -> None:
    """A copy of a date is the date: equal, of the same hash and with the same bounds."""
    for twin in (pickle.loads(pickle.dumps(when)), copy.copy(when), copy.deepcopy(when)):  # noqa: S301
        assert when == twin
        assert hash(when) == hash(twin)
        assert when._bounds == twin._bounds


def test_dates_are_equal_if_they_are_written_alike() -> None:
    """Two `When`s are equal if they are written alike, not if they mean the same days."""
    assert When("2024-10") == When("2024-10")
    assert When("2024-10-15") != When("2024-10-15/2024-10-15")
    assert (When("2024") == "2024") is False  # type: ignore[comparison-overlap]
    assert len({When("2024"), When("2024"), When("2024-XX")}) == 2


def test_a_date_is_frozen() -> None:
    """A `When` cannot be changed."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        When("2024").text = "2025"  # type: ignore[misc]


def test_changing_the_text_means_parsing_it_again() -> None:
    """`attrs.evolve` makes another date with bounds of its own."""
    assert date(2025, 1, 1) == attrs.evolve(When("2024"), text="2025").earliest


def test_only_the_text_is_shown() -> None:
    """The repr shows the text and hides what was worked out from it."""
    assert repr(When("2024-10")) == "When(text='2024-10')"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2024-10", "2024-10"),
        (When("2024~"), "2024~"),
        (date(2024, 10, 5), "2024-10-05"),
        (datetime(2024, 10, 5, 14, 30, 15, 999), "2024-10-05T14:30:15"),  # noqa: DTZ001 - a local time is meant
        (datetime(2024, 10, 5, 14, 30, tzinfo=timezone.utc), "2024-10-05T14:30:00+00:00"),  # noqa: UP017
        (datetime(2024, 10, 5, 14, 30, tzinfo=timezone(timedelta(hours=9))), "2024-10-05T14:30:00+09:00"),
    ],
)
def test_whens_texts_and_dates_are_accepted_where_a_date_is_wanted(value: When | date | str, text: str) -> None:
    """`to_when` accepts a `When`, an EDTF text, and a `datetime.date` or `datetime`."""
    assert When(text) == to_when(value)


@pytest.mark.parametrize("value", [None, "yesterday", 2024])
def test_misfits_are_left_to_the_constructor(value: str | None) -> None:
    """What is not a date is handed back unchanged, so that the constructor can refuse it by the name of its field."""
    found: object = to_when(value)

    assert value == found


# Three-valued comparison.


@pytest.mark.parametrize(
    ("mine", "theirs", "certain", "possible"),
    [
        ("2023", "2024", True, True),
        ("2024", "2024", False, True),
        ("2024-10-15", "2024-10-15", False, False),
        ("2024-10", "2024-10-15", False, True),
        ("2024", "2023", False, False),
        ("2023?", "2024", False, True),
        ("2022/2023", "2024/..", True, True),
        ("2022/..", "2024", False, True),
        ("2022", "/2024", False, True),
        ("[2022,2025]", "2024", False, True),
        ("2024-10-15T00:30:00+09:00", "2024-10-15", False, True),
    ],
)
def test_before_has_three_answers(mine: str, theirs: str, certain: bool, possible: bool) -> None:  # noqa: FBT001
    """Certain if no reading of the two makes it false, possible if some reading makes it true."""
    one, other = When(mine), When(theirs)

    assert (certain, possible) == (one.certainly_before(other), one.possibly_before(other))


@pytest.mark.parametrize(("days", "expected"), [(0, True), (4, True), (5, False), (6, False)])
def test_a_distance_in_days_must_be_exceeded(days: int, expected: bool) -> None:  # noqa: FBT001
    """`certainly_before(other, days=n)` wants more than n days from the last of this to the first of the other."""
    one, other = When("2024-10-10"), When("2024-10-15")

    assert expected is one.certainly_before(other, days=days)
    assert expected is other.certainly_after(one, days=days)


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("2024-10-15", "2024-10", True),
        ("2024-10-15?", "2024-10", True),
        ("2024-10-01?", "2024-10", False),
        ("2024-10", "2024-10", True),
        ("2024", "2024-10", False),
        ("2024-06", "2022/2026", True),
        ("2022", "2022/2026", False),
        ("2030", "2022/..", True),
        ("2030/..", "2022/..", True),
        ("0500", "../2022", True),
        ("../2020", "../2022", True),
        ("2030", "2022/", False),
        ("2022-05-10", "2022-05-10/", True),
        ("2022-05-10", "2022/", False),
        ("2022-12-31", "2022/", False),
        ("2022-01-01", "/2022", False),
        ("2022-05-10", "/2022-05-10", True),
        ("2022-05-10", "2022-05-10/2022-05", True),
        ("2022-05-10", "2022-05/2022-05-10", True),
        ("2022-05-10", "2022-05/2022-05", False),
        ("2024-10-15", "2024-10-XX", False),
        ("2024-10-15", "2024-10?", False),
        ("2024-10-15", "2024-21", False),
        ("2024-10-15", "[2024-10]", False),
        ("2023", "2024/2022", False),
        ("2024-10-15T10:00:00", "2024-10-15", True),
        ("2024-10-15", "2024-10-15T10:00:00", True),
        ("2024-10-15", "2024-10-15T10:00:00+09:00", False),
    ],
)
def test_within_is_certain_only_inside_what_is_covered_for_certain(mine: str, theirs: str, expected: bool) -> None:  # noqa: FBT001
    """Every reading has to put all of this inside the stretch of days that the other covers for certain.

    That is from the latest possible start to the earliest possible end; of an unknown end, only an exact start.
    """
    assert expected is When(mine).certainly_within(When(theirs))


@pytest.mark.parametrize(
    ("mine", "theirs", "certain", "possible"),
    [
        ("2024", "2024-10", True, True),
        ("2022/2024", "2023/2026", True, True),
        ("2022/2024", "2024/2026", False, True),
        ("2024-10-10/2024-10-15", "2024-10-15/2024-10-20", True, True),
        ("2022/2023-06", "2023-07/2024", False, False),
        ("2024-10-XX", "2024-10-XX", False, True),
        ("2024-10-XX", "2024-10", True, True),
        ("2022/..", "2024/..", True, True),
        ("2022/", "2024/", False, True),
        ("[2022,2024]", "2024", False, True),
        ("[2022,2024]", "2021/2025", True, True),
    ],
)
def test_overlap_has_three_answers(mine: str, theirs: str, certain: bool, possible: bool) -> None:  # noqa: FBT001
    """Certain if every reading of the two has a day in common, possible if some reading has one; either way round."""
    one, other = When(mine), When(theirs)

    assert (certain, possible) == (one.certainly_overlaps(other), one.possibly_overlaps(other))
    assert (certain, possible) == (other.certainly_overlaps(one), other.possibly_overlaps(one))


@pytest.mark.parametrize("name", sorted(CERTAIN))
@given(mine=some_whens, theirs=some_whens)
def test_what_is_certain_is_possible(name: str, mine: When, theirs: When) -> None:
    """Promise: certain means that no reading makes it false; so some reading makes it true."""
    assert not CERTAIN[name](mine, theirs) or POSSIBLE[name](mine, theirs)


@given(some_whens)
def test_nothing_is_certainly_before_itself(when: When) -> None:
    """Promise: `certainly_before` is a strict partial order; it is irreflexive."""
    assert not when.certainly_before(when)


@given(some_whens, some_whens)
def test_certainly_before_has_no_way_back(one: When, other: When) -> None:
    """Promise: `certainly_before` is a strict partial order; it is asymmetric, and excludes even a possible reverse."""
    assert not (one.certainly_before(other) and other.possibly_before(one))


@given(st.lists(some_whens, min_size=3, max_size=6))
def test_certainly_before_is_transitive(found: list[When]) -> None:
    """Promise: `certainly_before` is a strict partial order; it is transitive."""
    assert all(
        one.certainly_before(three)
        for one in found
        for two in found
        if one.certainly_before(two)
        for three in found
        if two.certainly_before(three)
    )


@given(some_whens, some_whens, st.integers(0, 400))
def test_after_mirrors_before(one: When, other: When, days: int) -> None:
    """Promise: after is before, read from the other side."""
    assert one.certainly_before(other, days=days) is other.certainly_after(one, days=days)
    assert one.possibly_before(other) is other.possibly_after(one)


@given(some_whens, some_whens, st.integers(0, 400))
def test_a_greater_distance_is_never_easier(one: When, other: When, days: int) -> None:
    """Promise: `certainly_before` by more than n days holds by more than any fewer days."""
    assert not one.certainly_before(other, days=days + 1) or one.certainly_before(other, days=days)


@given(some_whens)
def test_bounds_are_in_order(when: When) -> None:
    """Promise: `earliest` is the first day that it can touch and `latest` the last; also if it is inverted."""
    assert when.earliest is None or when.latest is None or when.earliest <= when.latest


@given(some_whens)
def test_what_is_covered_for_certain_is_inside_the_bounds(when: When) -> None:
    """Promise: a day that it covers for certain is a day that it can touch."""
    core = when._bounds.core or (when.earliest or date.min, when.latest or date.max)

    assert (when.earliest or date.min) <= core[0] <= core[1] <= (when.latest or date.max)


# Whatever makes a date less certain can silence a check but never cause a finding.


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (other, one) if When(f"{one}/{other}").inverted else (one, other)


days = (st.dates() | st.dates(date(2019, 1, 1), date(2026, 1, 1))).map(str)
qualifiers = st.sampled_from("?~%")
ends = st.builds(_in_order, edtf_dates() | days, edtf_dates() | days)
bare_ends = st.builds(_in_order, edtf_unqualified_dates() | days, edtf_unqualified_dates() | days)

WIDENINGS: dict[str, st.SearchStrategy[tuple[str, str]]] = {
    "a qualifier": st.tuples(edtf_unqualified_dates() | days, qualifiers).map(lambda p: (p[0], p[0] + p[1])),
    "both qualifiers": st.tuples(edtf_unqualified_dates() | days, st.sampled_from("?~")).map(
        lambda p: (p[0] + p[1], f"{p[0]}%")
    ),
    "no day": days.map(lambda day: (day, f"{day[:7]}-XX")),
    "neither day nor month": days.map(lambda day: (f"{day[:7]}-XX", f"{day[:4]}-XX-XX")),
    "no month": days.map(lambda day: (day[:7], f"{day[:4]}-XX")),
    "no last digit": st.integers(10, 9999).map(lambda year: (f"{year:04}", f"{year:04}"[:3] + "X")),
    "no last digits": st.integers(10, 999).map(lambda decade: (f"{decade:03}X", f"{decade:03}"[:2] + "XX")),
    "another possible date": st.tuples(edtf_dates() | days, edtf_dates() | days).map(
        lambda p: (p[0], f"[{p[0]},{p[1]}]")
    ),
    "another possible range": st.tuples(days, ends).map(lambda p: (p[0], f"[{p[1][0]}..{p[1][1]},{p[0]}]")),
    "an unknown end": ends.map(lambda p: (f"{p[0]}/{p[1]}", f"{p[0]}/")),
    "an unknown start": ends.map(lambda p: (f"{p[0]}/{p[1]}", f"/{p[1]}")),
    "an unknown start of an open stretch": edtf_dates().map(lambda end: (f"../{end}", f"/{end}")),
    "an unknown end of an open stretch": edtf_dates().map(lambda start: (f"{start}/..", f"{start}/")),
    "a qualified end": st.tuples(bare_ends, qualifiers).map(
        lambda p: (f"{p[0][0]}/{p[0][1]}", f"{p[0][0]}/{p[0][1]}{p[1]}")
    ),
    "a qualified start": st.tuples(bare_ends, qualifiers).map(
        lambda p: (f"{p[0][0]}/{p[0][1]}", f"{p[0][0]}{p[1]}/{p[0][1]}")
    ),
}


@pytest.mark.parametrize("name", sorted(CERTAIN))
@pytest.mark.parametrize("widening", sorted(WIDENINGS))
@given(data=st.data())
def test_widening_never_makes_an_answer_certain(widening: str, name: str, data: st.DataObject) -> None:
    """Promise: a qualifier never lets a check fire that would be silent on the widened bounds.

    Whatever makes a date less certain widens it, so no `certainly_` answer becomes true, on whichever side it stands.
    """
    before, after = map(When, data.draw(WIDENINGS[widening]))
    near = st.sampled_from([when.text for when in (before, after)]) | _near(before) | _near(after)
    other = When(data.draw(edtf() | near))
    certainly = CERTAIN[name]

    assert certainly(before, other) or not certainly(after, other)
    assert certainly(other, before) or not certainly(other, after)


def _near(when: When) -> st.SearchStrategy[str]:
    """Days about the bounds of a date, where answers change."""
    edges = [day.toordinal() for day in (when.earliest, when.latest, *(when._bounds.core or ())) if day]
    days = [date.fromordinal(edge + by) for edge in edges for by in (-1, 0, 1) if 0 < edge + by <= date.max.toordinal()]
    return st.sampled_from(
        [*map(str, days), *(f"{days[0]}/{day}" for day in days), *(f"{day}/{days[-1]}" for day in days)]
    )


@pytest.mark.parametrize("name", ["before", "after"])
@given(ends, some_whens, st.booleans())
def test_opening_an_end_never_makes_an_order_certain(
    name: str,
    chosen: tuple[str, str],
    other: When,
    at_the_start: bool,  # noqa: FBT001
) -> None:
    """Promise: an open end `..` is bounded by nothing, so it can only silence what follows from the order of dates.

    (It does claim that the stretch goes on for ever, so more is within it and overlaps with it.)
    """
    start, end = chosen
    before, after = When(f"{start}/{end}"), When(f"../{end}" if at_the_start else f"{start}/..")
    certainly = CERTAIN[name]

    assert certainly(before, other) or not certainly(after, other)
    assert certainly(other, before) or not certainly(other, after)


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024-02-10/2024-03", ("2024-02-10", "2024-03-01")),
        ("2024-02/..", ("2024-02-29", "9999-12-31")),
        ("2024-02?", None),
        ("2024-21", None),
        ("[2024-02-01,2024-02-03]", None),
    ],
)
def test_the_core_is_what_is_covered_for_certain(text: str, core: tuple[str, str] | None) -> None:
    """Its first and last day, of every reading; None if no day is certain."""
    found = When(text).core

    assert core == (found and (str(found[0]), str(found[1])))


def test_an_interval_is_written_with_two_ends() -> None:
    """A month has a first and a last day, and is no interval."""
    assert ["2024-02/2024-03", "../2024", "2024/"] == [
        text for text in ("2024-02/2024-03", "2024-02", "../2024", "2024/", "[2024..]") if When(text).is_interval
    ]


def test_a_number_is_no_date() -> None:
    """It is refused, and not read as a year."""
    with pytest.raises(InvalidValueError, match="2024 is not a date; write it as EDTF text"):
        When.from_value(2024)  # type: ignore[arg-type]
