"""The lists of codes that the library has, and what codes mean in them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.errors import MissingExtraError
from geoclaims.scales import code_lists
from geoclaims.scales.code_lists import SCHEMES, CodeList, Meaning, code_list, scheme_of, schemes_like

ALPHA_2, ALPHA_3, NUMERIC = "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-1-numeric"


def listed(scheme: str) -> CodeList:
    """The list of a scheme, which there must be."""
    found = code_list(scheme)
    assert found is not None
    return found


def labels(scheme: str, value: str, version: str | None = None) -> list[str]:
    """What a code means, as words."""
    return [meaning.label for meaning in listed(scheme).of(value, version)]


@pytest.fixture
def unread() -> Iterator[None]:
    """Lists that were not read yet, before and after."""
    code_lists._read.cache_clear()
    yield
    code_lists._read.cache_clear()


# Schemes.


@pytest.mark.parametrize(
    ("spelled", "key"),
    [
        ("iso3166-1-alpha-3", ALPHA_3),
        ("ISO 3166-1 alpha-3", ALPHA_3),
        ("ISO3166_1_Alpha3", ALPHA_3),
        ("iso31661alpha2", ALPHA_2),
        ("ISO 3166-1 Numeric", NUMERIC),
        ("COW", "cow"),
        ("cow_abbr", "cow-abbr"),
        ("FIPS 10-4", "fips10-4"),
        ("fips10.4", "fips10-4"),
        ("Cameo", "cameo"),
        ("iso3166", None),
        ("iso3166-1", None),
        ("iso3166-2", None),
        ("wikidata", None),
        ("cameo2", None),
        ("", None),
        ("--", None),
    ],
)
def test_schemes_however_they_are_spelled(spelled: str, key: str | None) -> None:
    """Case, blanks and punctuation do not matter; everything else does."""
    found = code_list(spelled)

    assert key == scheme_of(spelled)
    assert key == (found.scheme if found else None)


def test_no_two_schemes_are_spelled_alike() -> None:
    """Each key stands for its own list, which names its source and what it holds."""
    assert [*SCHEMES] == [scheme_of(key) for key in SCHEMES]
    for key in SCHEMES:
        found = listed(key)
        assert key == found.scheme
        assert all((found.title, found.source, found.meanings))
        assert found is listed(key.upper())


@pytest.mark.parametrize(
    ("word", "keys"),
    [
        ("COW", []),
        ("cow abbr", []),
        ("cow-", []),
        ("ISO 3166", [ALPHA_2, ALPHA_3, NUMERIC]),
        ("iso3166-1-alpha", [ALPHA_2, ALPHA_3]),
        ("iso", [ALPHA_2, ALPHA_3, NUMERIC]),
        ("FIPS", ["fips10-4"]),
        ("came", ["cameo"]),
        ("is", []),
        ("i-s", []),
        ("", []),
        ("iso3166-2", []),
        ("cameo 1", []),
        ("ameo", []),
    ],
)
def test_schemes_that_a_word_only_begins(word: str, keys: list[str]) -> None:
    """One that spells a key begins none; others stand for all that they begin, if they have three letters or more."""
    assert keys == [*schemes_like(word)]


@given(
    st.sampled_from([*SCHEMES]),
    st.text(" -_./", max_size=3),
    st.integers(0, 20),
    st.sampled_from([str.upper, str.lower]),
)
def test_punctuation_anywhere_in_a_scheme(key: str, noise: str, place: int, cased: Callable[[str], str]) -> None:
    """Whatever is no letter and no digit may stand anywhere in the key of a scheme."""
    spelled = key[:place] + noise + key[place:]

    assert key == scheme_of(cased(spelled))


@pytest.mark.parametrize(("scheme", "count"), [("cow", 217), ("cow-abbr", 217), ("fips10-4", 272), ("cameo", 321)])
def test_how_many_codes_a_list_has(scheme: str, count: int) -> None:
    """The lists that come with the library are whole."""
    assert count == len(listed(scheme).meanings)


@pytest.mark.parametrize("scheme", [*SCHEMES])
def test_every_entry_of_a_list_is_well_formed(scheme: str) -> None:
    """Codes and labels have no blanks around them, meanings differ, and versions are among those of the list."""
    found = listed(scheme)

    for value, meanings in found.meanings.items():
        assert value == value.strip() != ""
        assert meanings
        assert len(meanings) == len(set(meanings))
        for meaning in meanings:
            assert meaning.label == meaning.label.strip() != ""
            assert not found.versions or set(meaning.versions) <= set(found.versions)


# What codes mean.


@pytest.mark.parametrize(
    ("name", "alpha_3", "alpha_2", "number", "cow", "abbreviation", "fips"),
    [
        ("North Korea", "PRK", "KP", "408", "731", "PRK", "KN"),
        ("South Korea", "KOR", "KR", "410", "732", "ROK", "KS"),
        ("Russia", "RUS", "RU", "643", "365", "RUS", "RS"),
        ("Ukraine", "UKR", "UA", "804", "369", "UKR", "UP"),
        ("United States", "USA", "US", "840", "2", "USA", "US"),
        ("United Kingdom", "GBR", "GB", "826", "200", "UKG", "UK"),
    ],
)
def test_one_state_in_every_scheme(  # noqa: PLR0913, PLR0917 - a column for each scheme
    name: str, alpha_3: str, alpha_2: str, number: str, cow: str, abbreviation: str, fips: str
) -> None:
    """The identifiers of a state stand for it in all lists, and those of one list for the same."""
    iso = {*labels(ALPHA_3, alpha_3)} & {*labels(ALPHA_2, alpha_2)} & {*labels(NUMERIC, number)}
    wars, areas = labels("cow", cow), labels("fips10-4", fips)
    word = name.rpartition(" ")[2]

    assert all(word in label for label in (*iso, *wars, *areas))
    assert (1, 1, 1) == (len(iso), len(wars), len(areas))
    assert wars == labels("cow-abbr", abbreviation)


@pytest.mark.parametrize(
    ("scheme", "value", "label"),
    [
        (ALPHA_2, "KN", "Saint Kitts and Nevis"),
        ("fips10-4", "KN", "North Korea"),
        (ALPHA_2, "RS", "Serbia"),
        ("fips10-4", "RS", "Russia"),
        (ALPHA_3, "AUS", "Australia"),
        ("cow-abbr", "AUS", "Austria"),
        (ALPHA_2, "CH", "Switzerland"),
        ("fips10-4", "CH", "China"),
    ],
)
def test_one_code_in_two_schemes(scheme: str, value: str, label: str) -> None:
    """A bare code is ambiguous: each list has its own answer."""
    assert [label] == labels(scheme, value)


@pytest.mark.parametrize(
    ("value", "version", "expected"),
    [
        ("016", "1.1b3", ["Deny responsibility"]),
        ("016", "1.1B3", ["Deny responsibility"]),
        ("016", "gdelt", ["Deny responsibility"]),
        ("016", "GDELT", ["Deny responsibility"]),
        ("016", "0.5B1", ["Make empathetic comment"]),
        ("016", "0.5b1", ["Make empathetic comment"]),
        ("016", "2.0", []),
        ("016", None, ["Deny responsibility", "Make empathetic comment"]),
        ("127", "1.1b3", ["Reject plan, agreement to settle dispute"]),
        ("127", "gdelt", ["Reject plan, agreement to settle dispute"]),
        ("127", "0.5B1", ["Reject accusation, deny responsibility"]),
        ("127", None, ["Reject accusation, deny responsibility", "Reject plan, agreement to settle dispute"]),
        ("16", None, ["REDUCE RELATIONS"]),
        ("0016", None, []),
    ],
)
def test_codes_of_cameo_depend_on_the_version(value: str, version: str | None, expected: list[str]) -> None:
    """Two numberings are in circulation; without a version a code may have two meanings, and zeros count."""
    assert expected == labels("cameo", value, version)


def test_versions_are_told_apart_where_the_list_does() -> None:
    """A list without versions has the same meanings in all of them."""
    cameo, cow = listed("cameo"), listed("cow")

    assert [True, True, True, False] == [cameo.has_version(one) for one in ("1.1b3", "0.5b1", "GDELT", "2.0")]
    assert cow.has_version("v2016")
    assert cow.of("731") == cow.of("731", "v2016") == (Meaning("North Korea"),)
    assert () == cow.of("0731") == cow.of("prk")


def test_meanings_without_versions_are_in_all() -> None:
    """Such an entry is found in whichever version is asked for."""
    old, always = Meaning("old", ("1",)), Meaning("always")
    found = CodeList(scheme="s", title="S", source="here", versions=("1", "2"), meanings={"a": (old, always)})

    assert [(old, always), (old, always), (always,)] == [found.of("a", version) for version in (None, "1", "2")]


# ISO 3166-1.


def test_withdrawn_codes_of_countries_are_known() -> None:
    """CS was Czechoslovakia until 1993 and Serbia and Montenegro until 2006; SU was the Soviet Union."""
    czech, serbian = sorted(listed(ALPHA_2).of("CS"), key=lambda meaning: meaning.versions)

    assert [("until 1993-06-15",), ("until 2006-09-26",)] == [czech.versions, serbian.versions]
    assert "Czechoslovakia" in czech.label
    assert "Serbia and Montenegro" in serbian.label
    assert ["USSR, Union of Soviet Socialist Republics"] == labels(ALPHA_2, "SU") == labels(ALPHA_3, "SUN")
    assert () == listed(ALPHA_2).of("XX")
    assert 2 == len(listed(ALPHA_2).of("CS", "2020"))


@pytest.mark.parametrize(
    ("scheme", "value"),
    [(ALPHA_2, "BY"), (ALPHA_2, "BJ"), (ALPHA_3, "DEU"), (ALPHA_2, "DE"), (ALPHA_3, "PRK"), (NUMERIC, "408")],
)
def test_a_country_that_kept_its_code_has_one_meaning(scheme: str, value: str) -> None:
    """A former name, or a former number, of the same country is not a second meaning."""
    (meaning,) = listed(scheme).of(value)

    assert ("current",) == meaning.versions


@pytest.mark.usefixtures("unread")
def test_a_list_whose_package_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says which extra brings it; the lists of the library itself are there all the same."""
    monkeypatch.setitem(sys.modules, "pycountry", None)

    with pytest.raises(
        MissingExtraError, match=r"ISO 3166-1 needs an extra: pip install 'geoclaims\[codes\]'"
    ) as error:
        code_list("ISO 3166-1 alpha-2")

    assert ("ISO 3166-1", "codes") == (error.value.subject, error.value.extra)
    assert isinstance(error.value.__cause__, ImportError)
    assert "cow" == listed("cow").scheme
    assert ALPHA_2 == scheme_of("ISO 3166-1 alpha-2")


@pytest.mark.usefixtures("unread")
def test_countries_are_the_same_by_alpha_3_or_by_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two countries without a number are not the same for it, and one with two names under one code has one meaning."""
    new = SimpleNamespace(alpha_2="AA", alpha_3="AAA", numeric="001", name="New")
    past = [
        ("AA", "AAA", None, "Renamed"),
        ("AA", "BBB", "001", "Recoded"),
        ("AA", "CCC", None, "C"),
        ("AA", "DDD", None, "D"),
    ]
    names = ("alpha_2", "alpha_3", "numeric", "name")
    old = [SimpleNamespace(**dict(zip(names, one, strict=True)), withdrawal_date="1999") for one in past]
    package = SimpleNamespace(countries=[new], historic_countries=old)
    monkeypatch.setitem(sys.modules, "pycountry", package)

    assert (("New", ("current",)), ("C", ("until 1999",)), ("D", ("until 1999",))) == listed(ALPHA_2).of("AA")
    assert ["001"] == [*listed(NUMERIC).meanings]


@pytest.mark.usefixtures("unread")
def test_a_missing_package_is_looked_for_again() -> None:
    """An error is not kept: once the package is there, so is the list."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "pycountry", None)
        with pytest.raises(MissingExtraError):
            code_list(ALPHA_2)

    assert ALPHA_2 == listed(ALPHA_2).scheme
