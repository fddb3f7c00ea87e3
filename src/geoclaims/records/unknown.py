"""Records of a type that the codebook does not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from geoclaims.errors import Problem
from geoclaims.records.record import Record
from geoclaims.values.json_object import Json
from geoclaims.values.value import Value

__all__ = ["UnknownRecord"]


@attrs.frozen(kw_only=True)
class UnknownRecord(Record):
    """A record kept as it was read, because nobody has said what its type means.

    It can be referenced, stored and written back; no check looks inside. Its fields, those that it shares with other
    records included, are in `extra`.
    """

    type: ClassVar[str] = "unknown"

    tag: str
    """The `type` that it has in JSON."""

    def plain(self) -> dict[str, Json]:
        """Return the JSON as it was read, `type` and `id` first."""
        return {"type": self.tag, "id": self.id, **self.extra.plain()}

    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]:
        """Nothing: where no field is known, none stands out."""
        return iter(())

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        for name in ("note", "labels"):
            if getattr(self, name):
                yield Problem(path=name, message="would be lost; a record of unknown type keeps it in `extra`")

    def _reserved(self) -> set[str]:
        return {"type", "id"}
