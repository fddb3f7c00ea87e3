"""Who is bound by a treaty when: what TL02 to TL05 say together, where one of them begins as another ends."""

from __future__ import annotations

import attrs
import pytest
from treaty_pact import LASTING, NORTH, PACT, charge, claimed, codes, did

from geoclaims import Allegation, Breach, Invocation, LegalCharacter, Organization, Statement

# When.


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("1999", ["TL02"]),
        ("2000-01-31", ["TL02"]),
        ("2000-01", ["TL02"]),
        ("2000-01/2000-02", ["TL02?"]),
        ("2000-02-01", ["TL05"]),
        ("2000-02-29", ["TL05"]),
        ("2000-02", ["TL05"]),
        ("2000-02-29?", []),
        ("2000-02-10/2000-03-01", []),
        ("2000-03-01", []),
        ("2000", []),
        ("../2000-01-05", ["TL02"]),
        ("2010-06-30", []),
        ("2010-06", []),
        ("2010-07-01", ["TL03"]),
        ("2010-07-01?", []),
        ("2010", []),
        ("2011/..", ["TL03"]),
        ("[2011,2012]", ["TL03"]),
        ("[2009,2012]", []),
    ],
)
def test_the_day_itself_counts_as_bound(when: str, expected: list[str]) -> None:
    """Only what lies wholly on one side for certain is reported, by the one rule that fits."""
    assert expected == codes(PACT, *claimed(when))


@pytest.mark.parametrize(
    ("said", "expected"), [("2000-02-15", ["TL05"]), ("2005", []), ("2010-06-30", []), ("2015", ["TL03"])]
)
def test_an_appeal_without_conduct_is_about_the_day_it_is_made(said: str, expected: list[str]) -> None:
    """Who appeals to a treaty today says that it binds today."""
    appeal = Statement(id="said", when=said, invokes=Invocation(instrument=PACT, bearer=NORTH))

    assert expected == codes(PACT, appeal)


# Whom.


def test_where_nobody_is_named_nobody_is_judged() -> None:
    """Without a bearer there is no question, and none that is left open."""
    assert [] == codes(PACT, *claimed("1999", None))
    assert [] == codes(PACT, *claimed(None, None))


# Organs.


def test_an_organ_has_the_life_of_its_party() -> None:
    """Before North was bound its army was not, as signer or at all."""
    army = Organization(id="army", name="Army", part_of=NORTH)

    assert ["TL02"] == codes(LASTING, army, *charge("army", when="1999"))
    assert ["TL05"] == codes(LASTING, army, *charge("army", when="2000-02-15"))
    assert [] == codes(LASTING, army, *charge("army", when="2001"))


# Other ways to be bound.


@pytest.mark.parametrize(
    ("provisional", "when", "expected"),
    [
        ("2000-01-10/2000-03-01", "2000-01-20", []),
        ("2000-01-10/..", "2000-02-15", []),
        ("2000-01-10/2000-01-31", "1999", ["TL02"]),
        ("2000-01-10/2000-01-31", "2000-02-15", ["TL05"]),
        ("2000-01-10/2000-01-31", "2000-01-31/2000-02-05", []),
        ("[2000-01-10,2000-01-25]", "2000-01-20", []),
    ],
)
def test_provisional_application_binds(provisional: str, when: str, expected: list[str]) -> None:
    """While it is applied, or may be, nobody can say that it was not in force."""
    assert expected == codes(attrs.evolve(LASTING, provisional=provisional), *charge("north", when=when))


@pytest.mark.parametrize("when", ["1999", "2000-02-15", "2005", None])
def test_political_instruments_bind_nobody_in_law(when: str | None) -> None:
    """A broken commitment is no breach of treaty, in force or not; what is contested is judged as a treaty."""
    political = attrs.evolve(LASTING, character=LegalCharacter.POLITICAL)
    contested = attrs.evolve(LASTING, character=LegalCharacter.CONTESTED)
    conduct = did(when)
    breaches = [Breach(norm=LASTING, by=bearer, conduct=conduct) for bearer in ("north", "east")]
    charged = Allegation(id="charge", when="2015", breaches=breaches)

    assert [] == codes(political, conduct, charged)
    assert codes(LASTING, conduct, charged) == codes(contested, conduct, charged)


# Records that conflict.


def test_conduct_recorded_twice_is_judged_twice() -> None:
    """Both dates of the conduct are looked at."""
    charged = charge("north", when="1999")

    assert ["TL02"] == codes(LASTING, *charged, did("2005"))
    assert ["TL02", "TL03"] == codes(attrs.evolve(LASTING, terminated="2004"), *charged, did("2005"))
