"""What information can come from."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_actor_or_none, to_sources, to_when
from geoclaims.records.actors import Actor
from geoclaims.records.record import Moment, Record
from geoclaims.values.dates import When
from geoclaims.values.grading import Grading
from geoclaims.values.ref import Ref

__all__ = ["Document", "Source"]


@attrs.frozen(kw_only=True)
class Source(Record):
    """Anything that information can come from: a document, a statement or a piece of evidence.

    It has no fields of its own; it is what `based_on` may point to. (In W3C PROV it would be an `Entity`, and
    `based_on` a `wasDerivedFrom`.) The *person* behind a piece of information is an
    [`Actor`][geoclaims.Actor].
    """

    def attributed_to(self) -> tuple[Ref[Actor], ...]:
        """Return who answers for it (PROV `wasAttributedTo`); empty if it speaks for itself, or nobody is named."""
        return ()

    def is_joint(self) -> bool:
        """Return whether all who answer for it do so with one voice; false if each of them does so separately."""
        return True

    def is_traced(self) -> bool:
        """Return whether it is known to come from what `based_on` lists and from nowhere else.

        If it lists nothing, it is an origin then: a first-hand account, an original. If this is false and it lists
        nothing, its trail is lost, and a lost trail is never counted as an origin. It is what a field `origins_known`
        says, if the type has one.
        """
        return getattr(self, "origins_known", False) is True


@attrs.frozen(kw_only=True)
class Document(Source):
    """A text, broadcast or page in which statements are reported."""

    type: ClassVar[str] = "document"

    title: str | None = None
    """Its title or headline; None if it has none."""
    publisher: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none)
    """Who published it; None if not recorded."""
    published: When | None = attrs.field(default=None, converter=to_when)
    """When it was first published; None if not recorded. Relative dates ("last year") are anchored here."""
    revised: When | None = attrs.field(default=None, converter=to_when)
    """When it was last changed; None if it was not, or if that is not recorded."""
    url: str | None = None
    """Where it can be read; None if not recorded. It is never fetched."""
    language: str | None = None
    """Its language as a BCP 47 tag (`en`, `ko`); None if not recorded."""
    based_on: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)
    """Where its information came from, as far as recorded."""
    origins_known: bool = False
    """Whether `based_on` is complete; with an empty one, whether the document is itself the origin of what it says.
    If false, there may be more sources than those listed, and a document that lists none is not an origin."""
    grading: Grading | None = None
    """How reliable its source, how credible its content; None if nobody graded it."""

    @property
    def caption(self) -> str:
        """The title, or the id if it has none."""
        return self.title or self.id

    def attributed_to(self) -> tuple[Ref[Actor], ...]:
        """Return the publisher, if recorded."""
        return (self.publisher,) if self.publisher else ()

    def moments(self) -> tuple[Moment, ...]:
        """Publication, and the last revision if one is recorded."""
        published = Moment("published", self.published, self.attributed_to())
        return (
            (published,) if self.revised is None else (published, Moment("revised", self.revised, self.attributed_to()))
        )
