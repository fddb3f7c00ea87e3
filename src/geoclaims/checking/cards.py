"""What a rule says, as a piece of a page."""

from __future__ import annotations

from typing import Final, final

import attrs

from geoclaims.markup import Child, Element, Link, element, linked, nowhere

__all__ = ["NOT_EVALUATED", "Card"]

NOT_EVALUATED: Final = "not evaluated"
"""What stands in the place of a severity where a rule could not judge."""


@final
@attrs.frozen(kw_only=True)
class Card:
    """A finding, or what could not be judged, to look at: what it is, why, and the records involved."""

    code: str
    """The code of the rule."""
    name: str
    """The rule's name."""
    grade: str
    """A severity, or `NOT_EVALUATED`."""
    text: str
    """What is inconsistent, or missing."""
    records: tuple[str, ...]
    """The ids of the records involved."""
    path: tuple[tuple[str, str | None], ...] = ()
    """The reasons, each with the id of the record that says so, or None."""

    def drawn(self, link: Link = nowhere) -> Element:
        """The card as an `article`, with a heading of the third level.

        Args:
            link: Where each record is shown.
        """
        severity = element("span", self.grade, class_="grade")
        heading = element("h3", element("code", self.code), " ", severity, " ", self.name)
        steps = [_step(text, record, link) for text, record in self.path]
        why = [element("ol", *steps, class_="path")] if steps else []
        ids = list(dict.fromkeys(self.records))
        names = [part for id in ids for part in (", ", linked(id, link(id)))][1:]
        records = element("p", "records: ", *names, class_="records")
        text = element("p", self.text, dir="auto")
        return element("article", heading, text, *why, records, class_=f"card {self.grade.replace(' ', '-')}")


def _step(text: str, record: str | None, link: Link) -> Element:
    source: list[Child] = [] if record is None else [" [", linked(record, link(record)), "]"]
    return element("li", text, *source, dir="auto")
