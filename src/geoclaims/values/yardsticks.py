"""Scales of estimative words: what "highly likely" means, and according to whom."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, final

import attrs

__all__ = ["YARDSTICKS", "Band", "Rung", "Yardstick", "folded"]


class Rung(NamedTuple):
    """One step of a scale, by name."""

    scale: str
    """The scale: `icd-203`, `admiralty-credibility`, ..."""
    name: str
    """The step: the first of its terms, or its letter or digit."""


class Band(NamedTuple):
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
@attrs.frozen(kw_only=True)
class Yardstick:
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
    bands: tuple[Band, ...]
    """Its steps, the least likely first."""

    def band(self, term: str) -> Band | None:
        """The step that a term stands for, in whatever case it is written; None if it is no term of this scale."""
        wanted = folded(term)
        return next((band for band in self.bands if wanted in band.terms), None)

    def row(self, term: str) -> int | None:
        """The row of the table that a term stands in, from 0; None if it is no term of this scale."""
        wanted = folded(term)
        rows = (number for band in self.bands for number, row in enumerate(band.rows) if wanted in row)
        return next(rows, None)


def folded(term: str) -> str:
    """A term in lower case, with single spaces: how scales write theirs."""
    return " ".join(term.casefold().split())


_ICD_203: Final = Yardstick(
    id="icd-203",
    title="Expressions of likelihood",
    version="2015",
    source="US Office of the Director of National Intelligence, Intelligence Community Directive 203: Analytic "
    "Standards (2 January 2015), D.6.e(2)(a). Terms of different rows should not be mixed.",
    bands=(
        Band(1, 5, (("almost no chance",), ("remote", "remotely"))),
        Band(5, 20, (("very unlikely",), ("highly improbable", "highly improbably"))),
        Band(20, 45, (("unlikely",), ("improbable", "improbably"))),
        Band(45, 55, (("roughly even chance",), ("roughly even odds",))),
        Band(55, 80, (("likely",), ("probable", "probably"))),
        Band(80, 95, (("very likely",), ("highly probable", "highly probably"))),
        Band(95, 99, (("almost certain", "almost certainly"), ("nearly certain", "nearly certainly"))),
    ),
)
_PHIA: Final = Yardstick(
    id="phia",
    title="Probability Yardstick",
    version="2019",
    source="UK Professional Head of Intelligence Assessment, Professional Development Framework for all-source "
    "intelligence assessment (2019). The gaps between the bands are meant.",
    bands=(
        Band(0, 5, (("remote chance",),)),
        Band(10, 20, (("highly unlikely",),)),
        Band(25, 35, (("unlikely",),)),
        Band(40, 50, (("realistic possibility",),)),
        Band(55, 75, (("likely", "probable", "probably"),)),
        Band(80, 90, (("highly likely",),)),
        Band(95, 100, (("almost certain", "almost certainly"),)),
    ),
)
_NEW_ZEALAND: Final = Yardstick(
    id="nz",
    title="Expressions of probability",
    version=None,
    source="New Zealand Intelligence Community, the explanatory note on estimative language in its public assessments.",
    bands=(
        Band(0, 10, (("remote", "highly unlikely"),)),
        Band(15, 20, (("unlikely", "improbable"),)),
        Band(25, 50, (("realistic possibility",),)),
        Band(55, 70, (("probable", "probably", "likely"),)),
        Band(75, 85, (("highly probable", "very probable", "highly likely", "very likely"),)),
        Band(90, 100, (("almost certain", "almost certainly"),)),
    ),
)
_KENT: Final = Yardstick(
    id="kent",
    title="Words of Estimative Probability",
    version="1964",
    source="Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8 (1964), pages 49-65.",
    bands=(
        Band(2, 12, (("almost certainly not",),)),
        Band(20, 40, (("probably not",),)),
        Band(40, 60, (("chances about even", "about even"),)),
        Band(63, 87, (("probable", "probably"),)),
        Band(87, 99, (("almost certain", "almost certainly"),)),
    ),
)

YARDSTICKS: Final[Mapping[str, Yardstick]] = MappingProxyType(
    {yardstick.id: yardstick for yardstick in (_ICD_203, _KENT, _NEW_ZEALAND, _PHIA)}
)
"""The scales that the library knows, by id. A scale of your own needs no entry: its terms are kept, and not judged."""
