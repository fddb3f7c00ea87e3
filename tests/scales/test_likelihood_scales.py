"""Scales of estimative words, and numbers for them."""

from __future__ import annotations

from typing import Any

import pytest

from geoclaims import Credibility, InvalidValueError, Likelihood, Reliability
from geoclaims.scales import CONVERSIONS, LIKELIHOOD_SCALES, Conversion, LikelihoodScale
from geoclaims.scales.conversions import OnScale
from geoclaims.scales.likelihood import ScaleStep

every_yardstick = pytest.mark.parametrize("yardstick", LIKELIHOOD_SCALES.values(), ids=lambda yardstick: yardstick.id)
every_conversion = pytest.mark.parametrize("conversion", CONVERSIONS.values(), ids=lambda conversion: conversion.name)


@pytest.mark.parametrize(
    ("scale", "term", "expected"),
    [
        ("icd-203", "remote", (1, 5)),
        ("icd-203", "Highly  Improbable", (5, 20)),
        ("icd-203", "unlikely", (20, 45)),
        ("icd-203", "roughly even odds", (45, 55)),
        ("icd-203", "probably", (55, 80)),
        ("icd-203", "very likely", (80, 95)),
        ("icd-203", "almost certainly", (95, 99)),
        ("phia", "remote chance", (0, 5)),
        ("phia", "highly unlikely", (10, 20)),
        ("phia", "unlikely", (25, 35)),
        ("phia", "realistic possibility", (40, 50)),
        ("phia", "probable", (55, 75)),
        ("phia", "highly likely", (80, 90)),
        ("phia", "almost certain", (95, 100)),
        ("nz", "remote", (0, 10)),
        ("nz", "unlikely", (15, 20)),
        ("nz", "realistic possibility", (25, 50)),
        ("nz", "probable", (55, 70)),
        ("nz", "very probable", (75, 85)),
        ("nz", "almost certain", (90, 100)),
        ("kent", "almost certainly not", (7 - 5, 7 + 5)),
        ("kent", "probably not", (30 - 10, 30 + 10)),
        ("kent", "chances about even", (50 - 10, 50 + 10)),
        ("kent", "probable", (75 - 12, 75 + 12)),
        ("kent", "almost certain", (93 - 6, 93 + 6)),
    ],
)
def test_a_term_means_what_its_scale_says(scale: str, term: str, expected: tuple[int, int]) -> None:
    """The published bounds, in whatever case and spacing the term is written."""
    band = Likelihood(term=term, scale=scale).band

    assert band is not None
    assert expected == (band.low, band.high)


@pytest.mark.parametrize(
    ("term", "scale"),
    [("likely", None), ("highly likely", "icd-203"), ("very likely", "phia"), ("likely", "kent")],
)
def test_a_term_without_its_scale_means_no_number(term: str, scale: str | None) -> None:
    """No scale, or a scale that lacks the term: nothing is invented."""
    likelihood = Likelihood(term=term, scale=scale)

    assert (None, None) == (likelihood.band, likelihood.scale_step)


@every_yardstick
def test_a_scale_rises_and_names_its_source(yardstick: LikelihoodScale) -> None:
    """Its bands go from the least likely to the most, and it says where it is published."""
    bounds = [bound for band in yardstick.bands for bound in (band.low, band.high)]

    assert sorted(bounds) == bounds
    assert yardstick.source
    assert yardstick is LIKELIHOOD_SCALES[yardstick.id]


@every_yardstick
def test_a_term_stands_in_one_band_only(yardstick: LikelihoodScale) -> None:
    """No term of a scale has two meanings, and each is written as it is looked up."""
    terms = [term for band in yardstick.bands for term in band.terms]

    assert len(set(terms)) == len(terms)
    assert [yardstick.band(term) for term in terms] == [band for band in yardstick.bands for _ in band.terms]


def test_only_icd_203_has_rows() -> None:
    """Its two rows of terms are not to be mixed; every other scale has one row."""
    icd = LIKELIHOOD_SCALES["icd-203"]

    assert (0, 1, None) == (icd.row("likely"), icd.row("Probable"), icd.row("highly likely"))
    assert {"icd-203"} == {
        yardstick.id for yardstick in LIKELIHOOD_SCALES.values() if any(len(band.rows) > 1 for band in yardstick.bands)
    }


def test_a_step_is_named_by_its_first_term() -> None:
    """Terms of one band are one step, whichever row they stand in."""
    assert ScaleStep("icd-203", "likely") == Likelihood(term="Probably", scale="icd-203").scale_step


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("stix-admiralty-credibility", Credibility.CONFIRMED, 90),
        ("stix-admiralty-credibility", Credibility.IMPROBABLE, 10),
        ("stix-dni", Likelihood(term="nearly certain", scale="icd-203"), 95),
        ("stix-dni", Likelihood(term="remote", scale="icd-203"), 5),
        ("misp-admiralty-reliability", Reliability.B, 75),
        ("misp-admiralty-credibility", Credibility.CANNOT_BE_JUDGED, 50),
    ],
)
def test_a_named_conversion_gives_its_number(name: str, value: OnScale, expected: int) -> None:
    """A number comes from the mapping that was named, and from no other."""
    assert expected == CONVERSIONS[name].number(value)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("stix-admiralty-credibility", Credibility.CANNOT_BE_JUDGED, "for '6'; there is one for 1, 2, 3, 4, 5"),
        ("stix-admiralty-credibility", Reliability.A, "on the scale 'admiralty-reliability'"),
        ("stix-dni", Likelihood(term="likely", scale="phia"), "on the scale 'phia'; this converts from 'icd-203'"),
        ("stix-dni", Likelihood(term="likely"), "on no step of a scale; this converts from 'icd-203'"),
        ("stix-dni", Likelihood(term="improbable", scale="kent"), "on no step of a scale"),
        ("stix-dni", "likely", "'likely' is on no step of a scale"),
    ],
)
def test_what_has_no_number_gets_none(name: str, value: Any, message: str) -> None:
    """What cannot be judged, or stands on another scale, is refused with the reason."""
    with pytest.raises(InvalidValueError, match=message) as caught:
        CONVERSIONS[name].number(value)

    assert f"conversion {name!r}" == caught.value.subject


@every_conversion
def test_a_conversion_that_merges_steps_says_so(conversion: Conversion) -> None:
    """If two steps share a number, or a step is only part of a band, it says what is lost."""
    merges = len(set(conversion.numbers.values())) < len(conversion.numbers)

    assert conversion.loses if merges or conversion.scale in LIKELIHOOD_SCALES else not conversion.loses
    assert conversion.source
    assert conversion is CONVERSIONS[conversion.name]


@every_conversion
def test_a_conversion_knows_the_steps_of_its_scale(conversion: Conversion) -> None:
    """Every step has a number, except that an honest mapping has none for what cannot be judged."""
    steps = {
        "admiralty-reliability": [one.value for one in Reliability],
        "admiralty-credibility": [one.value for one in Credibility],
        **{scale.id: [band.terms[0] for band in scale.bands] for scale in LIKELIHOOD_SCALES.values()},
    }

    assert set(steps[conversion.scale]) - {"6"} == set(conversion.numbers) - {"6"}


def test_a_scale_of_ones_own_has_a_conversion_of_ones_own() -> None:
    """Its terms are steps by their own name, and what the mapping leaves out has no number."""
    mine = Conversion(name="mine", scale="mine", source="here", numbers={"rather likely": 60}, loses=None)

    assert 60 == mine.number(Likelihood(term="Rather  likely", scale="mine"))
    with pytest.raises(InvalidValueError, match="no number stands for 'sure'"):
        mine.number(Likelihood(term="sure", scale="mine"))


def test_grades_say_their_words() -> None:
    """The words of the Admiralty tables."""
    assert "completely reliable" == Reliability.A.meaning
    assert "reliability cannot be judged" == Reliability.F.meaning
    assert "confirmed by other sources" == Credibility.CONFIRMED.meaning
    assert "truth cannot be judged" == Credibility.CANNOT_BE_JUDGED.meaning
    assert len({one.meaning for one in (*Reliability, *Credibility)}) == len(Reliability) + len(Credibility)


PUBLISHED = {
    "stix-admiralty-credibility": [90, 70, 50, 30, 10],
    "stix-dni": [5, 15, 30, 50, 70, 85, 95],
    "misp-admiralty-reliability": [100, 75, 50, 25, 0, 50],
    "misp-admiralty-credibility": [100, 75, 50, 25, 0, 50],
}
"""The numbers as they are published, step by step."""


def test_the_numbers_are_those_that_are_published() -> None:
    """None of them is of the library's making."""
    assert {name: list(one.numbers.values()) for name, one in CONVERSIONS.items()} == PUBLISHED


def test_a_conversion_is_made_by_keyword() -> None:
    """Five texts and a mapping in a row would say nothing."""
    with pytest.raises(TypeError, match="positional"):
        Conversion("mine", "icd-203", "a book", {}, None)  # type: ignore[call-arg]
