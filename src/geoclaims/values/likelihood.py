"""Estimative words, with the scale that gives them a meaning."""

from __future__ import annotations

import attrs

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
