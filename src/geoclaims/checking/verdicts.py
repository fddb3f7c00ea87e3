"""What a rule's function yields; the rule adds its code, name and severity."""

from __future__ import annotations

from typing import TypeAlias, final

import attrs

from geoclaims.checking.findings import Reason
from geoclaims.checking.severity import Severity

__all__ = ["Blamed", "Undecided", "Verdict"]


@final
@attrs.frozen(kw_only=True)
class Blamed:
    """An inconsistency that a rule's function has found."""

    message: str
    """What is inconsistent, as one sentence in lower case."""
    records: tuple[str, ...]
    """The ids of the records involved, the one to look at first in front."""
    path: tuple[Reason, ...] = ()
    """The chain of reasons, in order."""
    holder: str | None = None
    """The id of the actor whose commitments are at stake; None where no single actor's are."""
    severity: Severity | None = None
    """How much it matters, where that is not simply the rule's severity."""


@final
@attrs.frozen(kw_only=True)
class Undecided:
    """A question that a rule's function cannot answer for want of knowledge."""

    reason: str
    """What is missing, and what would supply it."""
    records: tuple[str, ...]
    """The ids of the records that it could not judge."""


Verdict: TypeAlias = Blamed | Undecided
"""What a rule's function may yield."""
