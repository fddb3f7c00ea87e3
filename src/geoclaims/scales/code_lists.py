"""Published lists of codes: what a code means in its scheme, and in which version of the list."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module, resources
from types import MappingProxyType
from typing import Any, Final, NamedTuple, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.errors import MissingExtraError

__all__ = ["SCHEMES", "CodeList", "Meaning", "code_list", "scheme_of", "schemes_like"]


class Meaning(NamedTuple):
    """What a code stands for."""

    label: str
    """The label in the list."""
    versions: tuple[str, ...] = ()
    """The versions of the list in which it has this meaning; empty if in all."""


@final
@documented
@attrs.frozen(kw_only=True)
class CodeList:
    """A scheme of codes, as published."""

    scheme: str
    """What `Code.scheme` calls it."""
    title: str
    """Its name, and the edition that the list follows."""
    source: str
    """Where it is published, and where this copy is from."""
    versions: tuple[str, ...] = ()
    """The versions of the list that are told apart; empty if they are not."""
    meanings: Mapping[str, tuple[Meaning, ...]]
    """Every code, with all that it means in some version."""

    def of(self, value: str, version: str | None = None) -> tuple[Meaning, ...]:
        """Return what a code means in a version, in whatever case the version is written; None for any version."""
        found = self.meanings.get(value, ())
        if version is None or not self.versions:
            return found
        wanted = version.casefold()
        return tuple(one for one in found if not one.versions or wanted in map(str.casefold, one.versions))

    def has_version(self, version: str) -> bool:
        """Return whether a version is one of those that are told apart, or none are."""
        return not self.versions or version.casefold() in map(str.casefold, self.versions)


def code_list(scheme: str) -> CodeList | None:
    """Return the list of a scheme, however its key is spelled ("ISO 3166-1 alpha-3"); None if the library has none.

    The lists of ISO 3166-1 are those of the package `pycountry`, current and withdrawn codes; the others are small
    tables that are part of this library.

    Raises:
        MissingExtraError: If the list is in a package that is not installed.
    """
    key = scheme_of(scheme)
    return _read(key) if key else None


def schemes_like(scheme: str) -> tuple[str, ...]:
    """Return the keys of all schemes that a word only begins ("ISO 3166"); empty for one that spells a key as it is.

    A word of less than three letters and digits begins nothing.
    """
    wanted = _folded(scheme)
    if scheme_of(scheme) or len(wanted) < 3:
        return ()
    return tuple(key for key in SCHEMES if _folded(key).startswith(wanted))


def scheme_of(scheme: str) -> str | None:
    """Return the key of a scheme that the library has a list of, however it is spelled; None if there is none."""
    return next((key for key in SCHEMES if _folded(key) == _folded(scheme)), None)


@cache
def _read(key: str) -> CodeList:
    return _LOADERS[key](key)


def _folded(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = (resources.files("geoclaims.scales") / "lists" / f"{name}.csv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())


def _gathered(found: Iterator[tuple[str, Meaning]]) -> Mapping[str, tuple[Meaning, ...]]:
    meanings: dict[str, tuple[Meaning, ...]] = {}
    for value, meaning in found:
        meanings[value] = (*meanings.get(value, ()), meaning)
    return MappingProxyType(meanings)


def _cow(key: str) -> CodeList:
    column = "code" if key == "cow" else "abbreviation"
    return CodeList(
        scheme=key,
        title="Correlates of War, State System Membership (v2016)",
        source="Correlates of War Project. 2017. State System Membership List, v2016. correlatesofwar.org",
        meanings=_gathered((row[column], Meaning(row["label"])) for row in _rows("cow")),
    )


def _fips(key: str) -> CodeList:
    return CodeList(
        scheme=key,
        title="FIPS PUB 10-4, Countries, Dependencies, Areas of Special Sovereignty (2010)",
        source="National Geospatial-Intelligence Agency, Geopolitical Codes, 30 March 2010; OD, NN and UC are from the "
        "GEC list that followed it",
        meanings=_gathered((row["code"], Meaning(row["label"])) for row in _rows("fips10-4")),
    )


def _cameo(key: str) -> CodeList:
    rows = list(_rows("cameo"))
    return CodeList(
        scheme=key,
        title="Conflict and Mediation Event Observations (CAMEO), event codes",
        source="Schrodt, CAMEO Codebook 1.1b3 (2012); Schrodt's scale file 0.5B1, which has an older numbering (its "
        "1451 to 1454, with the labels of 1441 to 1444, are taken for a slip); GDELT's CAMEO.eventcodes.txt",
        versions=("1.1b3", "0.5B1", "gdelt"),
        meanings=_gathered((row["code"], Meaning(row["label"], tuple(row["versions"].split(";")))) for row in rows),
    )


def _iso(key: str) -> CodeList:
    try:
        countries: Any = import_module("pycountry")
    except ImportError as error:
        raise MissingExtraError("ISO 3166-1", "codes") from error
    attribute = key.removeprefix("iso3166-1-").replace("-", "_")
    return CodeList(
        scheme=key,
        title=f"ISO 3166-1 {key.removeprefix('iso3166-1-')}, with the codes withdrawn since 1974 (ISO 3166-3)",
        source="the package pycountry, from Debian's iso-codes",
        meanings=_gathered(_countries(countries, attribute)),
    )


def _countries(countries: Any, attribute: str) -> Iterator[tuple[str, Meaning]]:
    """Return every code with what it stands for; a country that kept its code under a new name is one meaning."""
    known: dict[str, list[Any]] = {}
    dated = [(one, "current") for one in countries.countries]
    dated += [(one, f"until {one.withdrawal_date}") for one in countries.historic_countries]
    for country, version in dated:
        value = getattr(country, attribute, None)
        if value and not any(_same(country, other) for other in known.setdefault(value, [])):
            known[value].append(country)
            yield value, Meaning(country.name, (version,))


def _same(country: Any, other: Any) -> bool:
    number = getattr(country, "numeric", None)
    return country.alpha_3 == other.alpha_3 or (number is not None and number == getattr(other, "numeric", None))


_LOADERS: Final[Mapping[str, Callable[[str], CodeList]]] = MappingProxyType(
    {
        "cameo": _cameo,
        "cow": _cow,
        "cow-abbr": _cow,
        "fips10-4": _fips,
        "iso3166-1-alpha-2": _iso,
        "iso3166-1-alpha-3": _iso,
        "iso3166-1-numeric": _iso,
    },
)
SCHEMES: Final = tuple(_LOADERS)
"""The keys of the schemes that the library has lists of."""
