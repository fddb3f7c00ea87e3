"""From a grade or an estimative word to a number: by a published mapping with a name, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Protocol, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.scales.likelihood import ScaleStep

__all__ = ["CONVERSIONS", "Conversion", "OnScale"]


class OnScale(Protocol):
    """Anything that stands on a step of some scale: a `Likelihood`, a `Reliability`, a `Credibility`."""

    @property
    def scale_step(self) -> ScaleStep | None:
        """The step; None if it stands on no scale that is known."""
        ...


@final
@documented
@attrs.frozen(kw_only=True)
class Conversion:
    """A published mapping from the steps of one scale to numbers from 0 to 100.

    One of your own is made like those of the library: `Conversion(name=..., scale=..., numbers={...}, ...)`.
    """

    name: str
    """What it is called."""
    scale: str
    """The scale that it converts from."""
    source: str
    """Where it is published."""
    numbers: Mapping[str, int]
    """The number of each step. A step that is left out has none."""
    loses: str | None
    """What cannot be told from the number any more; None if the step can be read back from it."""

    def number(self, value: OnScale) -> int:
        """Return the number that stands for a value.

        Raises:
            InvalidValueError: If the value is not on this scale, or is a step that no number stands for ("cannot be
                judged").
        """
        scale_step: ScaleStep | None = getattr(value, "scale_step", None)
        if scale_step is None or scale_step.scale != self.scale:
            stands = f"on the scale {scale_step.scale!r}" if scale_step else "on no step of a scale"
            raise self._refused(f"{value!r} is {stands}; this converts from {self.scale!r}")
        if scale_step.name not in self.numbers:
            raise self._refused(f"no number stands for {scale_step.name!r}; there is one for {', '.join(self.numbers)}")
        return self.numbers[scale_step.name]

    def _refused(self, message: str) -> InvalidValueError:
        return InvalidValueError(f"conversion {self.name!r}", [Problem(path="value", message=message)])


_STIX: Final = "OASIS, STIX Version 2.1 (10 June 2021), Appendix A: Confidence Scales"
_MISP: Final = "MISP taxonomies, admiralty-scale, version 5"
_MERGED: Final = (
    "{0} (cannot be judged) gets the number of {1}, so that an unknown looks like a middle value; "
    "neither can be told from 50"
)

CONVERSIONS: Final[Mapping[str, Conversion]] = MappingProxyType(
    {
        conversion.name: conversion
        for conversion in (
            Conversion(
                name="stix-admiralty-credibility",
                scale="admiralty-credibility",
                source=_STIX,
                numbers=MappingProxyType({"1": 90, "2": 70, "3": 50, "4": 30, "5": 10}),
                loses=None,
            ),
            Conversion(
                name="stix-dni",
                scale="icd-203",
                source=_STIX,
                numbers=MappingProxyType(
                    {
                        "almost no chance": 5,
                        "very unlikely": 15,
                        "unlikely": 30,
                        "roughly even chance": 50,
                        "likely": 70,
                        "very likely": 85,
                        "almost certain": 95,
                    },
                ),
                loses="the width of the band, and which of its terms was used",
            ),
            Conversion(
                name="misp-admiralty-reliability",
                scale="admiralty-reliability",
                source=_MISP,
                numbers=MappingProxyType({"A": 100, "B": 75, "C": 50, "D": 25, "E": 0, "F": 50}),
                loses=_MERGED.format("F", "C"),
            ),
            Conversion(
                name="misp-admiralty-credibility",
                scale="admiralty-credibility",
                source=_MISP,
                numbers=MappingProxyType({"1": 100, "2": 75, "3": 50, "4": 25, "5": 0, "6": 50}),
                loses=_MERGED.format("6", "3"),
            ),
        )
    },
)
"""The mappings that the library knows, by name. None of them is used unless you name it."""
