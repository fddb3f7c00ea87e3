"""Dates in every form of the subset of EDTF (ISO 8601-2) that a `When` reads."""

from __future__ import annotations

from hypothesis import strategies as st

from geoclaims.values.dates import When

__all__ = ["edtf", "edtf_dates", "edtf_unqualified_dates", "whens"]


def whens() -> st.SearchStrategy[When]:
    """Anything that a [`When`][geoclaims.When] can be, intervals that end before they start included."""
    return _WHENS


def edtf() -> st.SearchStrategy[str]:
    """Return the text of anything that a `When` can be."""
    return _EDTF


def edtf_dates() -> st.SearchStrategy[str]:
    """Return the text of one date: to the year, month, day or season, with or without X digits and a qualifier."""
    return _DATES


def edtf_unqualified_dates() -> st.SearchStrategy[str]:
    """Return the text of one date without a qualifier."""
    return _UNQUALIFIED_DATES


def _unqualified_dates() -> st.SearchStrategy[str]:
    years, months = _years().map("{:04}".format), st.integers(1, 12).map("{:02}".format)
    days = st.dates().map(str)
    return st.one_of(
        years,
        st.builds("{}-{}".format, years, months),
        days,
        days.map(lambda day: f"2024{day[4:]}"),
        days.map(lambda day: f"{day[:7]}-XX"),
        years.map("{}-XX".format),
        years.map("{}-XX-XX".format),
        st.integers(1, 999).map("{:03}X".format),
        st.integers(1, 99).map("{:02}XX".format),
        st.builds("{}-{}".format, years, st.integers(21, 24)),
    )


def _years(lowest: int = 1, highest: int = 9999) -> st.SearchStrategy[int]:
    return st.integers(max(1990, lowest), min(2030, highest)) | st.integers(lowest, highest)


def _moments() -> st.SearchStrategy[str]:
    # The calendar's first and last days are left out: a zone could push them off.
    written = st.builds(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format,
        _years(2, 9998),
        st.integers(1, 12),
        st.integers(1, 28),
        st.integers(0, 23),
        st.integers(0, 59),
        st.integers(0, 59),
    )
    offsets = st.builds("{}{:02}{}".format, st.sampled_from("+-"), st.integers(0, 23), st.sampled_from(["", ":30"]))
    return st.builds("{}{}".format, written, st.sampled_from(["", "Z"]) | offsets)


def _intervals() -> st.SearchStrategy[str]:
    open_ends = st.sampled_from(["", ".."])
    return st.one_of(
        st.builds("{}/{}".format, _DATES, _DATES),
        st.builds("{}/{}".format, _DATES, open_ends),
        st.builds("{}/{}".format, open_ends, _DATES),
    )


def _sets() -> st.SearchStrategy[str]:
    members = st.one_of(
        _DATES,
        st.tuples(_DATES, _DATES).map(_range),
        _DATES.map("{}..".format),
        _DATES.map("..{}".format),
    )
    return st.lists(members, min_size=1, max_size=3).map(lambda chosen: f"[{','.join(chosen)}]")


def _range(ends: tuple[str, str]) -> str:
    first, last = ends
    return f"{last}..{first}" if When(last).certainly_before(When(first)) else f"{first}..{last}"


# Each is made once: most of the time of drawing goes into strategies that Hypothesis has not seen before.
_UNQUALIFIED_DATES = _unqualified_dates()
_DATES = st.builds("{}{}".format, _UNQUALIFIED_DATES, st.sampled_from(["", "", "?", "~", "%"]))
_EDTF = st.one_of(_DATES, _moments(), _intervals(), _sets())
_WHENS = _EDTF.map(When)
