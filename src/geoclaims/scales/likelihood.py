"""Scales of estimative words: what "highly likely" means, and according to whom."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, final

import attrs

from geoclaims._docstrings import documented

__all__ = ["LIKELIHOOD_SCALES", "LikelihoodBand", "LikelihoodScale", "ScaleStep", "folded"]


class ScaleStep(NamedTuple):
    """One step of a scale, by name."""

    scale: str
    """The scale: `icd-203`, `admiralty-credibility`, ..."""
    name: str
    """The step: the first of its terms, or its letter or digit."""


class LikelihoodBand(NamedTuple):
    """What the terms of one step of a scale mean."""

    low: int
    """The lower end, in percent; 0 stands for "more than nothing"."""
    high: int
    """The upper end, in percent; 100 stands for "less than certain"."""
    rows: tuple[tuple[str, ...], ...]
    """The terms, in the rows of the table. Where a scale has several rows, one judgement keeps to one of them."""

    @property
    def terms(self) -> tuple[str, ...]:
        """All its terms; the first one names it."""
        return tuple(term for row in self.rows for term in row)


@final
@documented
@attrs.frozen(kw_only=True)
class LikelihoodScale:
    """A scale of estimative words, as published.

    Bands may leave gaps or touch at their ends, as published. A bound that is published as "less than" or "more than" a
    number is stored as that number. The adverb of a term counts as the term.
    """

    id: str
    """What `Likelihood.scale` calls it."""
    title: str
    """Its name."""
    version: str | None
    """The edition that the table follows; None if its publisher numbers none."""
    source: str
    """Where it is published."""
    bands: tuple[LikelihoodBand, ...]
    """Its steps, the least likely first."""

    def band(self, term: str) -> LikelihoodBand | None:
        """Return the step that a term stands for, in any case; None if it is not a term of this scale."""
        wanted = folded(term)
        return next((band for band in self.bands if wanted in band.terms), None)

    def row(self, term: str) -> int | None:
        """Return the row of the table that a term stands in, from 0; None if it is not a term of this scale."""
        wanted = folded(term)
        rows = (number for band in self.bands for number, row in enumerate(band.rows) if wanted in row)
        return next(rows, None)


def folded(term: str) -> str:
    """Return a term in lower case, with single spaces: how scales write theirs."""
    return " ".join(term.casefold().split())


_ICD_203: Final = LikelihoodScale(
    id="icd-203",
    title="Expressions of likelihood",
    version="2015",
    source="US Office of the Director of National Intelligence, Intelligence Community Directive 203: Analytic "
    "Standards (2 January 2015), D.6.e(2)(a). Terms of different rows should not be mixed.",
    bands=(
        LikelihoodBand(1, 5, (("almost no chance",), ("remote", "remotely"))),
        LikelihoodBand(5, 20, (("very unlikely",), ("highly improbable", "highly improbably"))),
        LikelihoodBand(20, 45, (("unlikely",), ("improbable", "improbably"))),
        LikelihoodBand(45, 55, (("roughly even chance",), ("roughly even odds",))),
        LikelihoodBand(55, 80, (("likely",), ("probable", "probably"))),
        LikelihoodBand(80, 95, (("very likely",), ("highly probable", "highly probably"))),
        LikelihoodBand(95, 99, (("almost certain", "almost certainly"), ("nearly certain", "nearly certainly"))),
    ),
)
_PHIA: Final = LikelihoodScale(
    id="phia",
    title="Probability Yardstick",
    version="2019",
    source="UK Professional Head of Intelligence Assessment, Professional Development Framework for all-source "
    "intelligence assessment (2019). The gaps between the bands are meant.",
    bands=(
        LikelihoodBand(0, 5, (("remote chance",),)),
        LikelihoodBand(10, 20, (("highly unlikely",),)),
        LikelihoodBand(25, 35, (("unlikely",),)),
        LikelihoodBand(40, 50, (("realistic possibility",),)),
        LikelihoodBand(55, 75, (("likely", "probable", "probably"),)),
        LikelihoodBand(80, 90, (("highly likely",),)),
        LikelihoodBand(95, 100, (("almost certain", "almost certainly"),)),
    ),
)
_NEW_ZEALAND: Final = LikelihoodScale(
    id="nz",
    title="Expressions of probability",
    version=None,
    source="New Zealand Intelligence Community, the explanatory note on estimative language in its public assessments.",
    bands=(
        LikelihoodBand(0, 10, (("remote", "highly unlikely"),)),
        LikelihoodBand(15, 20, (("unlikely", "improbable"),)),
        LikelihoodBand(25, 50, (("realistic possibility",),)),
        LikelihoodBand(55, 70, (("probable", "probably", "likely"),)),
        LikelihoodBand(75, 85, (("highly probable", "very probable", "highly likely", "very likely"),)),
        LikelihoodBand(90, 100, (("almost certain", "almost certainly"),)),
    ),
)
_KENT: Final = LikelihoodScale(
    id="kent",
    title="Words of Estimative Probability",
    version="1964",
    source="Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8 (1964), pages 49-65.",
    bands=(
        LikelihoodBand(2, 12, (("almost certainly not",),)),
        LikelihoodBand(20, 40, (("probably not",),)),
        LikelihoodBand(40, 60, (("chances about even", "about even"),)),
        LikelihoodBand(63, 87, (("probable", "probably"),)),
        LikelihoodBand(87, 99, (("almost certain", "almost certainly"),)),
    ),
)

LIKELIHOOD_SCALES: Final[Mapping[str, LikelihoodScale]] = MappingProxyType(
    {yardstick.id: yardstick for yardstick in (_ICD_203, _KENT, _NEW_ZEALAND, _PHIA)},
)
"""The scales that the library knows, by id. A scale of your own needs no entry: its terms are kept, and not judged."""
