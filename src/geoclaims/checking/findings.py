"""What checking a dossier yields: data, never exceptions."""

from __future__ import annotations

from typing import TypeAlias, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.checking.severity import Severity
from geoclaims.values.json_object import Json

__all__ = ["Finding", "NotEvaluated", "Reason", "Verdict"]


def _left_to_the_rule(severity: Severity | None) -> Severity:
    """Accept None inside the function of a rule: the rule fills in its own severity before anybody sees the finding."""
    return cast("Severity", severity)


@final
@documented
@attrs.frozen(kw_only=True)
class Reason:
    """One step of the chain that explains a finding."""

    text: str
    """What the step says, as a short sentence."""
    record: str | None = None
    """The id of the record that says so; None if the step is an inference."""

    def plain(self) -> dict[str, Json]:
        """Return the step as plain JSON."""
        return {"text": self.text} if self.record is None else {"text": self.text, "record": self.record}


@final
@documented
@attrs.frozen(kw_only=True)
class Finding:
    """An inconsistency of a dossier. It says that records disagree, never which of them is true.

    The function of a rule yields it with a message and records; the rule adds its code and name.
    """

    code: str = ""
    """The permanent code of the rule: `TM04`. The rule fills it in."""
    name: str = ""
    """The rule's name: `denial-before-allegation`. The rule fills it in."""
    severity: Severity = attrs.field(default=None, converter=_left_to_the_rule)
    """How much it matters. If the function of a rule leaves it out, the rule fills in its own."""
    message: str
    """What is inconsistent, as one sentence in lower case. Its wording may change between versions."""
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
        """Return the finding as plain JSON, for programs that read a report."""
        plain: dict[str, Json] = {
            "code": self.code,
            "name": self.name,
            "severity": self.severity.value,
            "message": self.message,
            "records": list(self.records),
            "path": [reason.plain() for reason in self.path],
        }
        return plain if self.holder is None else {**plain, "holder": self.holder}

    def _repr_html_(self) -> str:
        """Show the finding in a notebook."""
        from geoclaims.views.notebook import finding_html  # noqa: PLC0415 - a notebook asks the object itself

        return finding_html(self)


@final
@documented
@attrs.frozen(kw_only=True)
class NotEvaluated:
    """A question that a rule could not answer because information is missing. It is never the same as clean.

    The function of a rule yields it with a reason and records; the rule adds its code and name.
    """

    code: str = ""
    """The code of the rule. The rule fills it in."""
    name: str = ""
    """The rule's name. The rule fills it in."""
    reason: str
    """What is missing, and what would supply it, as one sentence."""
    records: tuple[str, ...]
    """The ids of the records that the rule could not judge."""

    def plain(self) -> dict[str, Json]:
        """Return the entry as plain JSON."""
        return {"code": self.code, "name": self.name, "reason": self.reason, "records": list(self.records)}

    def _repr_html_(self) -> str:
        """Show the entry in a notebook."""
        from geoclaims.views.notebook import finding_html  # noqa: PLC0415 - a notebook asks the object itself

        return finding_html(self)


Verdict: TypeAlias = Finding | NotEvaluated
"""What the function of a rule may yield."""
