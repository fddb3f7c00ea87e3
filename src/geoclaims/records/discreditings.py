"""Findings against a source."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

import attrs

from geoclaims.converters import to_discreditables
from geoclaims.records.actors import Actor
from geoclaims.records.evidence import Evidence
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref

__all__ = ["Discreditable", "Discrediting"]

Discreditable: TypeAlias = Actor | Document | Evidence
"""What can be discredited: an actor, a document or a piece of evidence."""


@attrs.frozen(kw_only=True)
class Discrediting(Statement):
    """A statement that a source is not to be relied on: a fabrication notice, a disavowal, a forensic finding.

    It counts from its own date (`when`). It takes nothing back: what rests on the source is looked at again.
    """

    type: ClassVar[str] = "discrediting"

    discredits: tuple[Ref[Discreditable], ...] = attrs.field(default=(), converter=to_discreditables)
    """The actors, documents or pieces of evidence that it speaks against."""

    def _role(self) -> str:
        return "discredited"
