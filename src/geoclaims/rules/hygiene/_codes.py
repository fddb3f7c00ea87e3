"""The codes of a dossier, each with the list that it is from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from geoclaims.checking import NotEvaluated
from geoclaims.dossier import Dossier
from geoclaims.errors import MissingExtraError
from geoclaims.records.record import Record
from geoclaims.scales import CodeList, code_list
from geoclaims.values.code import Code

__all__ = ["Coded", "codes", "without_lists"]


class Coded(NamedTuple):
    """A code, and where it stands."""

    record: Record
    """The record."""
    path: str
    """Where in it: `codes[0]`."""
    code: Code
    """The code."""
    list: CodeList | None
    """The list of its scheme; None if the library has none, or lacks the extra that brings it."""


def codes(dossier: Dossier) -> Iterator[Coded]:
    """Every code, wherever in a record it stands."""
    for record, path, code in _found(dossier):
        try:
            yield Coded(record, path, code, code_list(code.scheme) if code.scheme else None)
        except MissingExtraError:
            yield Coded(record, path, code, None)


def without_lists(dossier: Dossier, consequence: str) -> Iterator[NotEvaluated]:
    """What cannot be judged because the list of a scheme is not installed: one entry for each thing that is missing."""
    missing: dict[str, list[str]] = {}
    for record, _, code in _found(dossier):
        try:
            code_list(code.scheme or "")
        except MissingExtraError as error:
            missing.setdefault(str(error), []).append(record.id)
    for advice, ids in missing.items():
        yield NotEvaluated(reason=f"{consequence}: {advice}", records=tuple(sorted(set(ids))))


def _found(dossier: Dossier) -> Iterator[tuple[Record, str, Code]]:
    for record in dossier:
        for content in record.contents(Code):
            yield record, content.path, content.value
