"""The marks for records: a shape and a colour for each type, and each shape used once, so that no colour is needed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, final

import attrs

from geoclaims.records.allegations import Allegation
from geoclaims.records.condemnations import Condemnation
from geoclaims.records.confirmations import Confirmation
from geoclaims.records.denials import Denial
from geoclaims.records.discreditings import Discrediting
from geoclaims.records.events import Event
from geoclaims.records.evidence import Evidence
from geoclaims.records.norms import Norm
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.pledges import Pledge
from geoclaims.records.record import Record
from geoclaims.records.retractions import Retraction
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty
from geoclaims.views.elements.markup import Element, element

__all__ = ["BLUE", "GREEN", "GREY", "MARKS", "PURPLE", "RED", "Mark", "mark_of"]

# They differ for every common colour vision, and each stands out at least three to one from white and from near black
# (after Okabe and Ito 2008, and Tol 2021; the contrast is WCAG 2.2's for pictures).
BLUE: Final = "#1279be"
GREEN: Final = "#009e73"
RED: Final = "#d55e00"
PURPLE: Final = "#aa4499"
GREY: Final = "#808080"


@final
@attrs.frozen
class Mark:
    """How a record is drawn."""

    word: str
    """What it stands for."""
    colour: str
    """Its colour, in hexadecimal."""
    shape: str
    """The path that draws it, around the point 0, 0."""

    def at(self, x: float, y: float) -> Element:
        """The mark at a place."""
        return element("path", d=self.shape, transform=f"translate({x:g},{y:g})", fill=self.colour, fill_rule="evenodd")

    def sample(self, x: float, y: float) -> Element:
        """The mark in a legend, in the middle of eighteen pixels."""
        return self.at(x + 9, y)


MARKS: Final[Mapping[type[Record], Mark]] = MappingProxyType(
    {
        Statement: Mark("statement", BLUE, "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z"),
        Allegation: Mark("allegation", RED, "M0,-6.5L6,5L-6,5Z"),
        Denial: Mark("denial", PURPLE, "M-6,-4L-4,-6L0,-2L4,-6L6,-4L2,0L6,4L4,6L0,2L-4,6L-6,4L-2,0Z"),
        Confirmation: Mark("confirmation", GREEN, "M-2,-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z"),
        Retraction: Mark(
            "retraction",
            PURPLE,
            "M-6,0A6,6 0 1 1 6,0A6,6 0 1 1 -6,0ZM-3,0A3,3 0 1 0 3,0A3,3 0 1 0 -3,0Z",
        ),
        Condemnation: Mark("condemnation", RED, "M0,6.5L6,-5L-6,-5Z"),
        Pledge: Mark("pledge", GREEN, "M0,-6.5L6.5,0L0,6.5L-6.5,0Z"),
        Discrediting: Mark("discredit", RED, "M-5,-6H5L-5,6H5Z"),
        Event: Mark("event", GREY, "M-5,-5H5V5H-5Z"),
        Document: Mark("document", GREY, "M-4,-6H1L5,-2V6H-4Z"),
        Evidence: Mark("evidence", GREY, "M-7,0Q0,-7 7,0Q0,7 -7,0Z"),
        Treaty: Mark("treaty", BLUE, "M-6,0L-3,-5.2H3L6,0L3,5.2H-3Z"),
        Norm: Mark("norm", BLUE, "M0,-6L6,-1.5L3.7,5.5H-3.7L-6,-1.5Z"),
        Tenure: Mark("term of office", GREY, "M-6,-2H6V2H-6Z"),
        Membership: Mark("membership", GREY, "M-6,-4H6V-1H-6ZM-6,1H6V4H-6Z"),
        Record: Mark("other record", GREY, "M-3,0A3,3 0 1 1 3,0A3,3 0 1 1 -3,0Z"),
    },
)
"""The marks of the library's types. A type of your own has that of the nearest type that it is a kind of."""


def mark_of(record: Record) -> Mark:
    """Return the mark of a record: that of its type, or of the nearest type that it is a kind of."""
    return next(MARKS[cls] for cls in type(record).__mro__ if cls in MARKS)
