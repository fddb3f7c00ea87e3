"""The dossier of a page, its report, and the address of each record on the page."""

from __future__ import annotations

from functools import cached_property
from itertools import chain, islice
from typing import Final, final

import attrs

from geoclaims.analysis import Analysis
from geoclaims.checking.report import Report
from geoclaims.dossier import Dossier
from geoclaims.values.dates import When

__all__ = ["PageContext"]

_MOST: Final = 10_000
"""The number of records that a page can hold and still be used."""


@final
@attrs.frozen(kw_only=True, slots=False)
class PageContext:
    """The analysis of a dossier, the report on it, and the address of each record on the page."""

    analysis: Analysis
    """The analysis of the dossier."""
    report: Report
    """The report on it."""
    on: When
    """The time at which treaties are looked at."""
    title: str
    """What the dossier is called."""

    @property
    def dossier(self) -> Dossier:
        """The records."""
        return self.analysis.dossier

    def link(self, id: str) -> str | None:
        """Return the address of a record on the page; None if it is not there."""
        number = self.number(id)
        return None if number is None else f"#r{number}"

    def number(self, id: str) -> int | None:
        """Return the number of a record on the page, which is short and safe, as ids need not be."""
        return self._numbers.get(id)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """The number of each record on the page; if there are too many, those of the report come first."""
        named = chain(
            (id for finding in self.report.findings for id in finding.records),
            (id for entry in self.report.not_evaluated for id in entry.records),
        )
        ids = dict.fromkeys(chain(named, self.dossier.ids()))
        kept = set(islice((id for id in ids if id in self.dossier), _MOST))
        return {id: number for number, id in enumerate((id for id in self.dossier.ids() if id in kept), 1)}
