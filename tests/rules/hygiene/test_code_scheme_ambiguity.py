"""DH01, beyond the examples on its page."""

from __future__ import annotations

from typing import ClassVar

import attrs
import pytest
from code_records import state
from rule_answers import findings, gaps

from geoclaims import Code, Event, Place, Severity
from geoclaims.scales import code_lists


def faults(*codes: tuple[str | None, str] | tuple[str | None, str, str | None]) -> list[str]:
    """What DH01 says of some codes, after the record."""
    return [one.message.removeprefix("state 'north': the code ") for one in findings("DH01", state(*codes))]


def test_a_bare_code_word_by_word() -> None:
    """The finding names the record and the code, its reason where it stands."""
    (finding,) = findings("DH01", state(("fips10-4", "KN"), (None, "KN")))

    assert (Severity.WARNING, ("north",)) == (finding.severity, finding.records)
    assert (
        "state 'north': the code 'KN' has no scheme; there is 'KN' of fips10-4, 'KN' of iso3166-1-alpha-2"
    ) == finding.message
    assert [("codes[1] is 'KN'", "north")] == [(reason.text, reason.record) for reason in finding.path]


@pytest.mark.parametrize("scheme", [None, "", " ", "\t"])
def test_a_blank_scheme_is_none(scheme: str | None) -> None:
    """Nothing but white space names no scheme."""
    assert ["'KN' has no scheme; there is 'KN' of fips10-4, 'KN' of iso3166-1-alpha-2"] == faults((scheme, "KN"))


@pytest.mark.parametrize("scheme", ["ISO", "iso3166", "ISO 3166-1", "iso3166-1", "ISO-3166", "iso_3166_1", " iso "])
def test_a_family_is_no_scheme(scheme: str) -> None:
    """ISO 3166-1 has three sorts of codes; which is meant has to be said."""
    assert [
        f"'KN' has the scheme {scheme!r}; write iso3166-1-alpha-2 or iso3166-1-alpha-3 or iso3166-1-numeric"
    ] == faults((scheme, "KN"))


def test_a_family_of_two_is_one() -> None:
    """Alpha-2 and alpha-3 can be told apart by length, but not by anyone who has to guess."""
    assert ["'KN' has the scheme 'ISO 3166-1 alpha'; write iso3166-1-alpha-2 or iso3166-1-alpha-3"] == faults(
        ("ISO 3166-1 alpha", "KN")
    )


def test_a_beginning_of_a_scheme_is_completed() -> None:
    """Anyone who writes "fips" means FIPS 10-4, and a check that is off should not look clean."""
    assert ["'KN' has the scheme 'fips'; write fips10-4"] == faults(("fips", "KN"))


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("cow", "731"),
        ("COW", "2"),
        ("cow-abbr", "PRK"),
        ("COW abbr", "AUS"),
        ("fips10-4", "KN"),
        ("FIPS 10-4", "RS"),
        ("iso3166-1-alpha-2", "KP"),
        ("ISO 3166-1 alpha-3", "PRK"),
        ("iso3166-1-numeric", "408"),
        ("iso3166-1-alpha-2", "SU"),
        ("iso3166-1-alpha-3", "SCG"),
        ("cameo", "016"),
        ("CAMEO", "1123"),
        ("wikidata", "Q423"),
        ("gwno", "nothing of the sort"),
        ("my own", "16"),
        ("is", "KN"),
    ],
)
def test_codes_of_their_schemes_and_of_other_peoples(scheme: str, value: str) -> None:
    """Published codes, withdrawn ones included, are codes, however the key is spelled; other schemes are left alone."""
    assert [] == faults((scheme, value))


@pytest.mark.parametrize(
    ("scheme", "value", "advice"),
    [
        ("cow", "PRK", "; there is 'PRK' of cow-abbr, 'PRK' of iso3166-1-alpha-3"),
        ("cow", "002", "; there is '2' of cow"),
        ("cow-abbr", "AUT", "; there is 'AUT' of iso3166-1-alpha-3"),
        ("iso3166-1-alpha-2", "UP", "; there is 'UP' of fips10-4"),
        ("iso3166-1-alpha-2", "kp", "; there is 'KP' of iso3166-1-alpha-2"),
        ("iso3166-1-numeric", "4", "; there is '004' of iso3166-1-numeric"),
        ("fips10-4", "XX", ""),
        ("cow", "9999", ""),
        ("cameo", "36", "; there is '036' of cameo, '036' of iso3166-1-numeric"),
    ],
)
def test_what_is_no_code_of_its_scheme(scheme: str, value: str, advice: str) -> None:
    """The finding says where it is one, if anywhere: in another scheme, case, or with other zeros."""
    (fault,) = faults((scheme, value))

    assert f"{value!r} is no code of {scheme}{advice}" == fault


@pytest.mark.parametrize(
    ("version", "found"),
    [("1.1b3", ["'0233' is no code of cameo in version '1.1b3'"]), ("0.5B1", []), ("0.5b1", []), (None, [])],
)
def test_a_code_has_to_exist_in_its_version(version: str | None, found: list[str]) -> None:
    """A code of the older numbering is none of the current one."""
    old = next(
        value
        for value, meanings in sorted(code_lists._read("cameo").meanings.items())
        if [meaning.versions for meaning in meanings] == [("0.5B1",)]
    )
    expected = [one.replace("0233", old) for one in found]

    assert expected == [one.partition("; there is")[0] for one in faults(("cameo", old, version))]


def test_a_version_that_is_not_known_is_not_evaluated() -> None:
    """Of a list in a version that the library lacks, nothing can be said."""
    (entry,) = gaps("DH01", state(("cameo", "016", "2.0")))

    assert ("DH01", ("north",)) == (entry.code, entry.records)
    assert "'016' of cameo is in the version '2.0'; known are 1.1b3, 0.5B1, gdelt" == entry.reason
    assert [] == faults(("cameo", "nonsense", "2.0"))


def test_a_list_that_tells_no_versions_apart_takes_any() -> None:
    """The list of the Correlates of War is one; which edition was used does not matter."""
    assert [] == faults(("cow", "731", "v2016"), ("iso3166-1-alpha-2", "KP", "2020"))
    assert ["'999' is no code of cow"] == faults(("cow", "999", "v2016"))


@attrs.frozen(kw_only=True)
class Sortie(Event):
    """An event type of one's own, with a code in a field of its own."""

    type: ClassVar[str] = "sortie"

    aircraft: Code | None = None


def test_a_code_anywhere_in_a_record() -> None:
    """Codes of places, of events, and in fields of one's own are codes; the path says which it is."""
    code = Code(scheme="cow", value="PRK")
    event = Sortie(id="sortie", aircraft=code, codes=[code], where=Place(name="Wonsan", code=code))

    assert {"aircraft is 'PRK'", "codes[0] is 'PRK'", "where.code is 'PRK'"} == {
        one.path[0].text for one in findings("DH01", event)
    }
    assert {"sortie 'sortie': the code 'PRK' is no code of cow"} == {
        one.message.partition("; there")[0] for one in findings("DH01", event)
    }


@pytest.mark.usefixtures("_without_pycountry")
def test_without_the_extra_iso_is_not_evaluated() -> None:
    """One entry names all records concerned, and what to install; other schemes are judged as ever."""
    iso = ("iso3166-1-alpha-2", "ZZ")
    records = [
        state(iso, iso, id="b"),
        state(("ISO 3166-1 numeric", "4"), id="a"),
        state(("cow", "PRK"), id="c"),
        state((None, "KN"), id="d"),
    ]
    (entry,) = gaps("DH01", *records)

    assert ("a", "b") == entry.records
    assert entry.reason.startswith("codes are not checked: ")
    assert "geoclaims[codes]" in entry.reason
    assert [
        "state 'c': the code 'PRK' is no code of cow; there is 'PRK' of cow-abbr",
        "state 'd': the code 'KN' has no scheme; there is 'KN' of fips10-4",
    ] == [one.message for one in findings("DH01", *records)]


@pytest.mark.usefixtures("_without_pycountry")
def test_without_the_extra_a_family_is_still_one() -> None:
    """Which of the three sorts is meant can be asked without the lists, and no list is missed for it."""
    assert 1 == len(findings("DH01", state(("iso3166-1", "KN"))))
    assert () == gaps("DH01", state(("iso3166-1", "KN")))


def test_the_extra_is_back() -> None:
    """Where the extra is installed, nothing is left undecided."""
    assert () == gaps("DH01", state(("iso3166-1-alpha-2", "KP")))


def test_a_code_of_another_version_is_not_offered_again() -> None:
    """What is no code in the version that is given is not advised from the same list."""
    event = Event(id="e", codes=Code(scheme="cameo", value="0357", version="1.1b3"))

    assert ["event 'e': the code '0357' is no code of cameo in version '1.1b3'"] == [
        one.message for one in findings("DH01", event)
    ]
