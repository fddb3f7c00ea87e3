"""Our dates against those of `edtf`, an independent reading of the same standard.

Wherever both accept a text, the bounds are equal (the fuzzy ones, where there is a qualifier), with these exceptions:

| form | the difference | why |
|---|---|---|
| season | ours contain theirs | no hemisphere is named; theirs are northern, with a winter of one month |
| time with a zone | ours contain theirs | the day in UTC is possible as well; they ignore the zone |
| month or day with a qualifier | theirs contain ours | ours widen by its own precision, theirs add a year |
| `XX` with a qualifier | ours contain their strict ones | ours widen by the precision of the known part |
| unknown end | ours are unbounded | they guess ten years |
| one-of set with qualified members | ours contain theirs | they forget the qualifiers of members |
| inverted interval | ours run from its end to its start | theirs have a first day after the last |
| before year 1, after 9999 | ours stop at the calendar's edge | `datetime.date` has no such days |

What they accept and we refuse is in `REFUSED`.
"""

from __future__ import annotations

import contextlib
import io
import math
import re
import time
import warnings
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.errors import InvalidValueError
from geoclaims.strategies import edtf, edtf_dates, edtf_unqualified_dates
from geoclaims.values.dates import When

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the grammar's own, when it is built
    import edtf as oracle

Bounds = tuple[date | None, date | None]

_DAYS = st.dates(date(2, 1, 1), date(9998, 12, 31)).map(str)
_SEASON = re.compile(r"-2[1-4]")
_FINE_AND_QUALIFIED = re.compile(r"-[0-9X]{2}[?~%]")
_ZONED = re.compile(r"T.*[+-]")


@cache
def _parsed(text: str) -> Any:
    """What the oracle makes of a text; None if it refuses it, or breaks down over it as over `2024-1X`."""
    refusals = (oracle.EDTFParseException, AttributeError, TypeError)
    with contextlib.suppress(*refusals), contextlib.redirect_stdout(io.StringIO()):
        return oracle.parse_edtf(text)
    return None


def _theirs(text: str, *, fuzzy: bool) -> Bounds:
    """The bounds that the oracle gives a text, at the calendar's edge where they fall off it."""
    parsed = _parsed(text)
    lower, upper = (parsed.lower_fuzzy, parsed.upper_fuzzy) if fuzzy else (parsed.lower_strict, parsed.upper_strict)
    return _as_date(lower()), _as_date(upper())


def _as_date(found: time.struct_time | float) -> date | None:
    if not isinstance(found, time.struct_time):
        assert math.isinf(found)
        return None
    if not 1 <= found.tm_year <= 9999:
        return date.min if found.tm_year < 1 else date.max
    return date(*found[:3])


def _ours(text: str) -> Bounds:
    when = When(text)
    return when.earliest, when.latest


def _contains(outer: Bounds, inner: Bounds) -> bool:
    low = outer[0] is None or (inner[0] is not None and outer[0] <= inner[0])
    high = outer[1] is None or (inner[1] is not None and inner[1] <= outer[1])
    return low and high


def _understood(text: str) -> bool:
    return _parsed(text) is not None


def _same(text: str) -> bool:
    """Whether the text has none of the forms on which we differ on purpose."""
    forms = (_SEASON, _FINE_AND_QUALIFIED, _ZONED, re.compile("^/|/$"), re.compile(r"\[.*[?~%]"))
    return not any(form.search(text) for form in forms) and not When(text).inverted


@given(edtf().filter(_same).filter(_understood))
def test_bounds_are_those_of_the_oracle(text: str) -> None:
    """Wherever both accept a text and no difference is stated, earliest and latest are the oracle's bounds."""
    assert _theirs(text, fuzzy=True) == _ours(text)


@pytest.mark.parametrize(
    "text",
    [
        "2024",
        "0001",
        "9999",
        "2024-02",
        "2024-10-15",
        "2024?",
        "2024~",
        "2024%",
        "0001?",
        "9999%",
        "201X",
        "201X?",
        "201X%",
        "20XX",
        "20XX~",
        "2024-XX",
        "2024-02-XX",
        "2024-XX-XX",
        "2022-05-10/2024",
        "2022?/2024~",
        "201X/2024",
        "2022-05-10/..",
        "../2022",
        "[2024-06-18,2024-06-19]",
        "[1667,1668,1670..1672]",
        "[..2024-06]",
        "[2024-06..]",
        "[2025,2023-06..]",
        "2024-10-15T14:30:00",
        "2024-10-15T23:30:00Z",
    ],
)
def test_every_form_without_a_stated_difference_is_compared(text: str) -> None:
    """The comparison is not an empty one: each form of the subset has an example that the oracle accepts."""
    assert _same(text)
    assert _theirs(text, fuzzy=True) == _ours(text)


@given(st.builds("{:04}-{}".format, st.integers(1, 9999), st.integers(21, 24)))
def test_seasons_contain_the_northern_ones(text: str) -> None:
    """A season without a hemisphere may be southern, and may be counted by the sun: ours contain theirs."""
    assert _contains(_ours(text), _theirs(text, fuzzy=True))


@pytest.mark.parametrize(("ours", "southern"), [("2024-21", 29), ("2024-22", 30), ("2024-23", 31), ("2024-24", 32)])
def test_seasons_contain_the_southern_ones(ours: str, southern: int) -> None:
    """EDTF's level 2 names hemispheres, which we refuse; what those codes mean is inside our level 1 seasons."""
    assert _contains(_ours(ours), _theirs(f"2024-{southern}", fuzzy=True))


@given(
    st.builds("{}T{:02}:30:00{}{:02}:00".format, _DAYS, st.integers(0, 23), st.sampled_from("+-"), st.integers(1, 12))
)
def test_zoned_times_contain_the_day_as_written(text: str) -> None:
    """A time with a zone may be another day in UTC: ours contain theirs, and are at most one day longer."""
    (earliest, latest), theirs = _ours(text), _theirs(text, fuzzy=True)

    assert earliest is not None
    assert latest is not None
    assert _contains((earliest, latest), theirs)
    assert (latest - earliest).days <= 1


@given(
    edtf_dates().filter(_FINE_AND_QUALIFIED.search).filter(lambda text: "X" not in text and not _SEASON.search(text))
)
def test_qualified_months_and_days_are_widened_by_their_own_precision(text: str) -> None:
    """`?` on a day widens by days and on a month by months: more than the strict bounds, less than the oracle's."""
    assert _contains(_ours(text), _theirs(text, fuzzy=False))
    assert _ours(text) != _theirs(text, fuzzy=False)
    assert _contains(_theirs(text, fuzzy=True), _ours(text))


@given(edtf_unqualified_dates().filter(lambda text: text.endswith("-XX")), st.sampled_from("?~%"))
def test_qualified_dates_without_a_day_contain_the_strict_ones(text: str, qualifier: str) -> None:
    """A qualifier on an unspecified month or day widens by the known part's precision, beyond the strict bounds."""
    assert _contains(_ours(text + qualifier), _theirs(text + qualifier, fuzzy=False))
    assert _ours(text + qualifier) != _theirs(text + qualifier, fuzzy=False)


@given(edtf_unqualified_dates().filter(lambda text: not _SEASON.search(text) and "X" not in text))
def test_an_unknown_end_is_unbounded(known_end: str) -> None:
    """Nothing is known of an unknown end, so nothing is guessed; the known end is the oracle's."""
    known = _theirs(known_end, fuzzy=True)

    assert (known[0], None) == _ours(f"{known_end}/")
    assert (None, known[1]) == _ours(f"/{known_end}")
    assert _contains(_ours(f"{known_end}/"), _theirs(f"{known_end}/", fuzzy=True))
    assert _contains(_ours(f"/{known_end}"), _theirs(f"/{known_end}", fuzzy=True))


@given(st.lists(edtf_dates(), min_size=1, max_size=3).map(lambda members: f"[{','.join(members)}]").filter(_understood))
def test_sets_contain_all_their_members(text: str) -> None:
    """The bounds of a one-of set reach around every member, qualifiers included; the oracle's leave those out."""
    assert _contains(_ours(text), _theirs(text, fuzzy=True))
    assert all(_contains(_ours(text), _ours(member)) for member in text[1:-1].split(","))


def _mended(text: str) -> bool:
    """Whether only its qualifiers keep an interval from being inverted."""
    return When(re.sub("[?~%]", "", text)).inverted and not When(text).inverted


@given(st.tuples(edtf_dates(), edtf_dates()).map("/".join).filter(lambda text: not _mended(text) and _understood(text)))
def test_intervals_contain_the_strict_ones(text: str) -> None:
    """Whatever its ends are, an interval reaches as far as the oracle's without qualifiers, also if it is inverted."""
    lower, upper = _theirs(text, fuzzy=False)

    assert _contains(_ours(text), (lower, lower))
    assert _contains(_ours(text), (upper, upper))


REFUSED = {
    "0000": "year 0 is out of range",  # EDTF's year 0 is 1 BCE
    "00XX": "year 0 is out of range",
    "000X": "year 0 is out of range",
    "-0003": "not a date",
    "Y17E7": "not a date",
    "Y-17E7": "not a date",
    "Y170000002": "not a date",
    "2004S2": "not a date",  # significant digits
    "XXXX": "not a date",
    "2XXX": "not a date",
    "1XX9": "not a date",
    "2X24": "not a date",
    "2024-XX-15": "leaves the month unspecified but names a day",
    "20XX-10": "leaves digits of the year unspecified but names a month",
    "201X-XX": "leaves digits of the year unspecified but names a month",
    "?2004-06": "not a date",
    "2004?-06-11": "not a date",
    "2004-06~-11": "not a date",
    "2024-25": "month must be in 1..12",  # seasons of a hemisphere, quarters and halves
    "2024-33": "month must be in 1..12",
    "2024-40": "month must be in 1..12",
    "{2024,2025}": "not a date",
    "{2024..2025}": "not a date",
    "[2024, 2025]": "' 2025' is not a date",
    "../..": "not an interval",
    "2023-02-29": "day is out of range for month",
    "2024-10-15T24:00:00": "not a date",
}
"""What the oracle accepts and we refuse, with a part of our message."""

DRAFT = {
    "2004-06-(01)~": "not a date",
    "(2011)-06-04~": "not a date",
    "unknown": "not a date",
    "unknown/2024": "'unknown' is not a date",
    "2024/unknown": "'unknown' is not a date",
    "2024/open": "'open' is not a date",
    "201u": "not a date",
    "20uu-uu": "not a date",
    "199x": "not a date",
    "2024-1X": "not a date",
    "2024?~": "not a date",
    "y170000002": "not a date",
    "20240101": "not a date",
    "2024-W05": "not a date",
    "2024-W05-1": "not a date",
    "2024-032": "not a date",
    "24-10-15": "not a date",
    "2024-10-15 14:30:00": "not a date",
    "2024-10-15T14:30": "not a date",
    "2024/..2025": "not a date",
    "15.10.2024": "not a date",
}
"""What belongs to the draft of 2012 or to other notations, which neither accepts."""


@pytest.mark.parametrize(("text", "message"), (REFUSED | DRAFT).items())
def test_what_is_outside_the_subset_is_refused(text: str, message: str) -> None:
    """Parsing is strict: higher levels, the draft of 2012 and other notations are refused with a message."""
    with pytest.raises(InvalidValueError, match=re.escape(message)):
        When(text)


@pytest.mark.parametrize("text", REFUSED)
def test_the_oracle_accepts_what_only_we_refuse(text: str) -> None:
    """The table of what we refuse does not go stale: the oracle accepts every line of it."""
    assert _understood(text)


@pytest.mark.parametrize("text", DRAFT)
def test_the_oracle_does_not_take_it_either(text: str) -> None:
    """What we call another notation is one for the oracle too."""
    assert not _understood(text)
