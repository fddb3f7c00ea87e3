"""What checking a dossier yields: data, never exceptions."""

from __future__ import annotations

from typing import final

import attrs

from geoclaims.checking.cards import NOT_EVALUATED, Card
from geoclaims.checking.severity import Severity
from geoclaims.markup import html
from geoclaims.values.json_object import Json

__all__ = ["Finding", "NotEvaluated", "Reason"]


@final
@attrs.frozen(kw_only=True)
class Reason:
    """One step of the chain that explains a finding."""

    text: str
    """What the step says, as a short sentence."""
    record: str | None = None
    """The id of the record that says so; None if the step is an inference."""

    def plain(self) -> dict[str, Json]:
        """The step as plain JSON."""
        return {"text": self.text} if self.record is None else {"text": self.text, "record": self.record}


@final
@attrs.frozen(kw_only=True)
class Finding:
    """One place where a dossier does not hang together. It says that records disagree, never which of them is true."""

    code: str
    """The permanent code of the rule: `TM04`."""
    name: str
    """The rule's name: `denial-before-allegation`."""
    severity: Severity
    """How much it matters."""
    message: str
    """What is inconsistent, as one sentence for people. Its wording may change between versions."""
    records: tuple[str, ...]
    """The ids of the records involved, the one to look at first in front."""
    path: tuple[Reason, ...] = ()
    """The chain of reasons, in order."""
    holder: str | None = None
    """The id of the actor whose commitments are at stake; None where no single actor's are."""

    @property
    def key(self) -> tuple[str, ...]:
        """What identifies the finding across runs and versions: the code and the sorted ids."""
        return (self.code, *sorted(set(self.records)))

    def plain(self) -> dict[str, Json]:
        """The finding as plain JSON, for programs that read a report."""
        plain: dict[str, Json] = {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "message": self.message,
            "records": list(self.records),
            "path": [reason.plain() for reason in self.path],
        }
        return plain if self.holder is None else {**plain, "holder": self.holder}

    def card(self) -> Card:
        """The finding as a piece of a page."""
        path = tuple((reason.text, reason.record) for reason in self.path)
        grade = self.severity.value
        return Card(code=self.code, name=self.name, grade=grade, text=self.message, records=self.records, path=path)

    def _repr_html_(self) -> str:
        """The finding for a notebook."""
        return html(self.card().drawn())


@final
@attrs.frozen(kw_only=True)
class NotEvaluated:
    """A place where a rule lacked the knowledge that it needs. It is never the same as clean."""

    code: str
    """The code of the rule."""
    name: str
    """The rule's name."""
    reason: str
    """What is missing, and what would supply it, as one sentence."""
    records: tuple[str, ...]
    """The ids of the records that the rule could not judge."""

    def plain(self) -> dict[str, Json]:
        """The entry as plain JSON."""
        return {"code": self.code, "name": self.name, "reason": self.reason, "records": list(self.records)}

    def card(self) -> Card:
        """The entry as a piece of a page."""
        return Card(code=self.code, name=self.name, grade=NOT_EVALUATED, text=self.reason, records=self.records)

    def _repr_html_(self) -> str:
        """The entry for a notebook."""
        return html(self.card().drawn())
