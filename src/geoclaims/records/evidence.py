"""Things that speak for themselves: images, recordings, wreckage, samples."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_propositions, to_sources, to_when
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Moment
from geoclaims.records.sources import Source
from geoclaims.values.dates import When
from geoclaims.values.grading import Grading
from geoclaims.values.ref import Ref

__all__ = ["Evidence"]


@attrs.frozen(kw_only=True)
class Evidence(Source):
    """A piece of evidence, apart from anybody's claim about it."""

    type: ClassVar[str] = "evidence"

    kind: str | None = None
    """What it is: `satellite-imagery`, `video`, `intercept`, `debris`, `document`, ...; None if not recorded."""
    captured: When | None = attrs.field(default=None, converter=to_when)
    """When it was taken or recorded, not when it was shown; None if unknown."""
    baseline: bool = False
    """Whether it shows the state of things before, for comparison."""
    supports: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)
    """The propositions that it is offered for."""
    based_on: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
    """What it was derived from, as far as recorded."""
    origins_known: bool = False
    """Whether `based_on` is complete; with an empty one, whether this is the original, and no copy of something else.
    If false, a piece of evidence that lists nothing is not an origin: its trail is lost."""
    grading: Grading | None = None
    """How reliable its source, how credible its content; None if nobody graded it."""

    def moments(self) -> tuple[Moment, ...]:
        """Return when it was captured."""
        return (Moment("captured", self.captured),)
