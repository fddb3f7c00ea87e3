"""What information can come from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs

from geoclaims.records.actors import Actor, to_actor_or_none
from geoclaims.records.record import Moment, Record
from geoclaims.values.grading import Grading
from geoclaims.values.ref import Ref, to_ref, to_refs
from geoclaims.values.when import When, to_when

__all__ = ["Document", "Source", "to_document", "to_documents", "to_sources"]


@attrs.frozen(kw_only=True)
class Source(Record):
    """Anything that information can come from: a document, a statement or a piece of evidence.

    It has no fields of its own; it is what `based_on` may point to. (In W3C PROV it would be an `Entity`, and
    `based_on` a `wasDerivedFrom`.) The *person* behind a piece of information is an
    [`Actor`][geoclaims.records.actors.Actor].
    """


def to_sources(value: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str]) -> tuple[Ref[Source], ...]:
    """Accept one source or many, as records, `Ref`s or ids."""
    return to_refs(value)


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
    """Whether `based_on` is complete. If false, nothing follows from what it does not list."""
    grading: Grading | None = None
    """How reliable its source, how credible its content; None if nobody graded it."""

    @property
    def caption(self) -> str:
        """The title, or the id if it has none."""
        return self.title or self.id

    def moments(self) -> tuple[Moment, ...]:
        """Publication, and the last revision if one is recorded."""
        actors = (self.publisher,) if self.publisher else ()
        published = Moment("published", self.published, actors)
        return (published,) if self.revised is None else (published, Moment("revised", self.revised, actors))


def to_document(value: Document | Ref[Document] | str) -> Ref[Document]:
    """Accept a document, a `Ref` or an id."""
    return to_ref(value)


def to_documents(
    value: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str],
) -> tuple[Ref[Document], ...]:
    """Accept one document or many, as records, `Ref`s or ids."""
    return to_refs(value)
