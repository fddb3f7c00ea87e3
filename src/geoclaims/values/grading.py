"""The Admiralty system: how reliable a source is, how credible its information."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import attrs

from geoclaims.scales.likelihood import ScaleStep
from geoclaims.values.value import Value

__all__ = ["Credibility", "Grading", "Reliability"]


class Reliability(StrEnum):
    """How reliable a source is, from its record.

    The Admiralty system: NATO AJP-2.1, formerly STANAG 2511; US Army FM 2-22.3 (2006), appendix B.
    """

    A = "A"
    """Completely reliable."""
    B = "B"
    """Usually reliable."""
    C = "C"
    """Fairly reliable."""
    D = "D"
    """Not usually reliable."""
    E = "E"
    """Unreliable."""
    F = "F"
    """Reliability cannot be judged: unknown, not a value between or below the others."""

    @property
    def judged(self) -> bool:
        """Whether a judgement was possible at all."""
        return self is not Reliability.F

    @property
    def meaning(self) -> str:
        """The words of the table."""
        return _RELIABILITY[self]

    @property
    def scale_step(self) -> ScaleStep:
        """The step of the scale `admiralty-reliability`."""
        return ScaleStep("admiralty-reliability", self.value)


class Credibility(StrEnum):
    """How credible a piece of information is, from what else is known.

    The Admiralty system: NATO AJP-2.1, formerly STANAG 2511; US Army FM 2-22.3 (2006), appendix B.
    """

    CONFIRMED = "1"
    """Confirmed by other, independent sources."""
    PROBABLY_TRUE = "2"
    """Probably true."""
    POSSIBLY_TRUE = "3"
    """Possibly true."""
    DOUBTFUL = "4"
    """Doubtful."""
    IMPROBABLE = "5"
    """Improbable."""
    CANNOT_BE_JUDGED = "6"
    """Truth cannot be judged: unknown, not a value between or below the others."""

    @property
    def judged(self) -> bool:
        """Whether a judgement was possible at all."""
        return self is not Credibility.CANNOT_BE_JUDGED

    @property
    def meaning(self) -> str:
        """The words of the table."""
        return _CREDIBILITY[self]

    @property
    def scale_step(self) -> ScaleStep:
        """The step of the scale `admiralty-credibility`."""
        return ScaleStep("admiralty-credibility", self.value)


@attrs.frozen(kw_only=True)
class Grading(Value):
    """A grade such as B2: two judgements on two axes, made independently of each other."""

    reliability: Reliability | None = None
    """Of the source; None if nobody graded it, which is not the same as F."""
    credibility: Credibility | None = None
    """Of the information; None if nobody graded it, which is not the same as 6."""


_RELIABILITY: Final = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "reliability cannot be judged",
}
_CREDIBILITY: Final = {
    Credibility.CONFIRMED: "confirmed by other sources",
    Credibility.PROBABLY_TRUE: "probably true",
    Credibility.POSSIBLY_TRUE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.CANNOT_BE_JUDGED: "truth cannot be judged",
}
