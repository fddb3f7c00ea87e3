"""What happened."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from geoclaims.converters import to_actors, to_codes, to_documents, to_when
from geoclaims.records.actors import Actor
from geoclaims.records.record import Moment, Record
from geoclaims.records.sources import Document
from geoclaims.values.code import Code
from geoclaims.values.dates import When
from geoclaims.values.place import Place
from geoclaims.values.ref import Ref

__all__ = ["Event"]


@attrs.frozen(kw_only=True)
class Event(Record):
    """Something that is recorded as having happened, and the base for event types of your own.

    An event is an entry in the record, not a certified fact: it says what the sources report. What is *claimed* about
    it is a [`Proposition`][geoclaims.Proposition], which may name the event.
    """

    type: ClassVar[str] = "event"

    when: When | None = attrs.field(default=None, converter=to_when)
    """When it happened; None if unknown."""
    when_text: str | None = None
    """The date in the words of the source ("in September last year"); None if not recorded."""
    where: Place | None = None
    """Where it happened; None if unknown."""
    participants: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who took part. Speakers, accused and the like have fields of their own where a type has them."""
    reported_in: tuple[Ref[Document], ...] = attrs.field(default=(), converter=to_documents)
    """The documents that report it."""
    codes: tuple[Code, ...] = attrs.field(default=(), converter=to_codes)
    """What other people's schemes call it: `112` in CAMEO. Such a code says less than the record, and is not a part of
    it: CAMEO's 112, "accuse", stands for an accusation and never for the deed."""

    def moments(self) -> tuple[Moment, ...]:
        """Return the event itself."""
        return (Moment(self._role(), self.when, self._doers()),)

    def _role(self) -> str:
        return "took part" if self.participants else "happened"

    def _doers(self) -> tuple[Ref[Any], ...]:
        return self.participants
