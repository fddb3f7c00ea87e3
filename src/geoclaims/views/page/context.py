"""What every section of the page is made from."""

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
"""So many records a page can hold and still be used."""


@final
@attrs.frozen(kw_only=True, slots=False)
class PageContext:
    """An analysed dossier, what was found in it, and where on the page each record stands."""

    analysis: Analysis
    """The dossier and what follows from it."""
    report: Report
    """What was found."""
    on: When
    """The time at which treaties are looked at."""
    title: str
    """What the dossier is called."""

    @property
    def dossier(self) -> Dossier:
        """The records."""
        return self.analysis.dossier

    def link(self, id: str) -> str | None:
        """The address of a record on the page; None for what is not on it."""
        number = self.number(id)
        return None if number is None else f"#r{number}"

    def number(self, id: str) -> int | None:
        """The number of a record on the page, which is short and safe, as ids need not be."""
        return self._numbers.get(id)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Of the records that the page holds: of too many, those that something was found about come first."""
        named = chain(
            (id for finding in self.report.findings for id in finding.records),
            (id for entry in self.report.not_evaluated for id in entry.records),
        )
        ids = dict.fromkeys(chain(named, self.dossier.ids()))
        kept = set(islice((id for id in ids if id in self.dossier), _MOST))
        return {id: number for number, id in enumerate((id for id in self.dossier.ids() if id in kept), 1)}
