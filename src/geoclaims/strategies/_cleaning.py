"""Leaving out what is inconsistent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from geoclaims.checking.findings import Finding
from geoclaims.checking.rule import Rule
from geoclaims.codebook import Codebook, check
from geoclaims.dossier import Dossier
from geoclaims.records import Record

__all__ = ["cleaned"]


def cleaned(kept: Dossier, drawn: Dossier, codebook: Codebook, planted: Rule | None = None) -> Dossier:
    """Return some records, and of others as many as `check` can stand beside them.

    Args:
        kept: The records that stay.
        drawn: The records that may go.
        codebook: Whose rules to run.
        planted: The rule that may find something; None if there is none.
    """
    rest = tuple(drawn)
    while rest and (finding := _unwanted(Dossier([*kept, *rest]), codebook, planted)):
        rest = _without(_cheapest(rest, finding), rest)
    return Dossier([*kept, *rest])


def _unwanted(dossier: Dossier, codebook: Codebook, planted: Rule | None) -> Finding | None:
    expected = planted.code if planted else None
    return next((finding for finding in check(dossier, codebook).findings if finding.code != expected), None)


def _cheapest(records: tuple[Record, ...], finding: Finding) -> str:
    """Return the id of the blamed record to which the fewest others refer; of any record, if none of them is blamed."""
    times = Counter(str(found.value) for record in records for found in record.references())
    ids = [record.id for record in records]
    return min([id for id in ids if id in finding.records] or ids, key=times.__getitem__)


def _without(id: str, records: Iterable[Record]) -> tuple[Record, ...]:
    """The records that can do without one: not itself, nor those that refer to it, nor those that refer to these."""
    gone = {id}
    rest = tuple(records)
    while left := tuple(record for record in rest if not _leads(record, gone)):
        if len(left) == len(rest):
            break
        gone |= {record.id for record in rest} - {record.id for record in left}
        rest = left
    return left


def _leads(record: Record, gone: set[str]) -> bool:
    return record.id in gone or any(found.value in gone for found in record.references())
