"""Estimative words, with the scale that gives them a meaning."""

from __future__ import annotations

import attrs

from geoclaims.scales.likelihood import LIKELIHOOD_SCALES, LikelihoodBand, ScaleStep, folded
from geoclaims.values.value import Value

__all__ = ["Likelihood"]


@attrs.frozen(kw_only=True)
class Likelihood(Value):
    """A word of estimative probability, as the source used it.

    "Highly likely" is 80 to 90 percent on the United Kingdom's yardstick and no term of ICD 203 at all: a term without
    a scale has no number, and none is invented for it. Politicians' use of such words carries no scale unless declared.
    """

    term: str
    """The word or phrase of the source."""
    scale: str | None = None
    """The scale that it was used on: `icd-203`, `phia`, `nz`, `kent`, or one of your own; None if none was declared."""

    @property
    def band(self) -> LikelihoodBand | None:
        """What it means in percent; None without a scale that the library knows, and for what is not a term of it."""
        yardstick = LIKELIHOOD_SCALES.get(self.scale or "")
        return yardstick.band(self.term) if yardstick else None

    @property
    def scale_step(self) -> ScaleStep | None:
        """The step of the scale: on one that the library knows, by its first term; on another, by the term itself.

        None without a scale, and for what is not a term of a known one.
        """
        if self.scale is None or (self.scale in LIKELIHOOD_SCALES and self.band is None):
            return None
        return ScaleStep(self.scale, self.band.terms[0] if self.band else folded(self.term))
