"""The base of all records."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple, Self

import attrs

from geoclaims.converters import to_texts
from geoclaims.errors import Problem
from geoclaims.values._fields.contents import Content
from geoclaims.values._fields.gathering import gather
from geoclaims.values.dates import When
from geoclaims.values.json_object import Json
from geoclaims.values.ref import Identified, Ref, id_problem
from geoclaims.values.value import Value

__all__ = ["Moment", "Record"]


class Moment(NamedTuple):
    """One thing that a record says happened, and when."""

    role: str
    """What happened, as a verb in the past: `said`, `published`, `signed`."""
    when: When | None
    """When it happened; None if that is not known."""
    actors: tuple[Ref[Any], ...] = ()
    """Who did it; empty where nobody is named."""


@attrs.frozen(kw_only=True)
class Record(Value, Identified):
    """Anything that a dossier holds: one immutable entry under an id of its own.

    A record of your own is a subclass, written like the library's:
    `@attrs.frozen(kw_only=True)` and a `type` with your namespace. Register it with
    [`Codebook.extend`][geoclaims.Codebook.extend].

    Two records are equal if their class and every field are equal.
    """

    type: ClassVar[str]
    """The tag of the class in JSON, such as `denial` or `acme.sanction`. A class without one is abstract."""

    id: str
    """The name of the record within a dossier: text without white space or control characters."""
    note: str | None = None
    """A note by the record's author; None if absent. No check reads it."""
    labels: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """Keywords for sorting and finding. No check reads them."""

    @property
    def ref(self) -> Ref[Self]:
        """A typed reference to this record."""
        return Ref(self.id)

    @property
    def caption(self) -> str:
        """What to call the record in a sentence: a name, a title or a text where it has one, otherwise its id."""
        return self.id

    def moments(self) -> tuple[Moment, ...]:
        """What it says happened and when, for timelines and `as_of`; empty for records of what does not happen."""
        return ()

    def certainly_after(self, when: When) -> bool:
        """Return whether all that it says happened was certainly later than a date; false if any of it is undated."""
        moments = self.moments()
        return bool(moments) and all(moment.when and moment.when.certainly_after(when) for moment in moments)

    def references(self, field: str | None = None) -> Iterator[Content]:
        """Return every reference to other records, wherever in the record it stands, with its path.

        Args:
            field: The one field to look into, with all that it holds; None for all fields.
        """
        return iter(gather(self, Ref, field))

    def digest(self) -> str:
        """The SHA-256 of the record's JSON on one line with sorted keys, in hexadecimal: equal for equal content."""
        line = json.dumps(self.plain(), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        return hashlib.sha256(line.encode()).hexdigest()

    def plain(self) -> dict[str, Json]:
        """Return the record as plain JSON in canonical form: `type` and `id` first, then the fields in order."""
        return {"type": self.type, "id": self.id, **super().plain()}

    def _problems(self) -> Iterator[Problem]:
        own = vars(type(self))
        if "type" not in own or "__attrs_attrs__" not in own:
            yield Problem(path="type", message="the class has no tag of its own, or no @attrs.frozen(kw_only=True)")
        found = list(super()._problems())
        yield from found
        if (message := id_problem(self.id)) and all(problem.path != "id" for problem in found):
            yield Problem(path="id", message=message)

    def _reserved(self) -> set[str]:
        return super()._reserved() | {"type"}

    def _subject(self) -> str:
        return f"{type(self).__name__} {self.id!r}"
