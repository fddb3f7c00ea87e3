"""Findings against a source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, TypeAlias

import attrs

from geoclaims.records.actors import Actor
from geoclaims.records.evidence import Evidence
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref, to_refs

__all__ = ["Discredit", "Suspect", "to_suspects"]

Suspect: TypeAlias = Actor | Document | Evidence
"""What can be discredited: an actor, a document or a piece of evidence."""


def to_suspects(
    value: Suspect | Ref[Suspect] | str | Iterable[Suspect | Ref[Suspect] | str],
) -> tuple[Ref[Suspect], ...]:
    """Accept one actor, document or piece of evidence or many, as records, `Ref`s or ids."""
    return to_refs(value)


@attrs.frozen(kw_only=True)
class Discredit(Statement):
    """A statement that a source is not to be relied on: a fabrication notice, a disavowal, a forensic finding.

    It counts from its own date (`when`). It takes nothing back: what rests on the source is looked at again.
    """

    type: ClassVar[str] = "discredit"

    discredits: tuple[Ref[Suspect], ...] = attrs.field(default=(), converter=to_suspects)
    """The actors, documents or pieces of evidence that it speaks against."""

    def _role(self) -> str:
        return "discredited"
