"""What a language model answered: the good records, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.codebook import CORE, Codebook
from geoclaims.codec._careful_reading import Reader, StructuringError, reader_for
from geoclaims.codec._extraction.absence import is_absent, without_absent
from geoclaims.codec._extraction.flaws import Flaw, flaws, key_flaws, salvage
from geoclaims.codec._extraction.tables import TABLES
from geoclaims.codec._json_decoding import DecodingError, check_size, decode
from geoclaims.codec.limits import InputLimits
from geoclaims.dossier import Dossier
from geoclaims.errors import Problem, ReadError
from geoclaims.records.record import Record
from geoclaims.text.counting import counted
from geoclaims.text.summaries import summary
from geoclaims.values.ref import id_problem

__all__ = ["Extraction", "from_extraction"]

_NAMES: Final = frozenset(TABLES.values())
_ADVICE: Final = f"the tables are {', '.join(TABLES.values())}"
_DEEPEST: Final = InputLimits().depth
_ABOVE: Final = 2
"""The levels around a record: the object and the table."""


@final
@documented
@attrs.frozen(kw_only=True)
class Extraction:
    """What came of a reply: each record of it is either in the dossier or in a problem."""

    dossier: Dossier
    """The good records."""
    problems: tuple[Problem, ...]
    """Everything that is wrong with the others, in the order of the reply, with paths into it:
    `$.statements[3].claims[0].certainty`."""

    def __repr__(self) -> str:
        """Return a short summary."""
        problems = counted(len(self.problems), "problem")
        return summary(self, f"of {counted(len(self.dossier), 'record')}, {problems}")


def from_extraction(
    reply: str | bytes | Mapping[str, object],
    codebook: Codebook = CORE,
    *,
    limits: InputLimits | None = None,
) -> Extraction:
    """Read what a model answered to the extraction profile of [`json_schema`][geoclaims.json_schema].

    One bad record costs one record. A field that holds an empty text, an empty list or null says as little as one that
    is left out. What a record is, its own `type` says: in the table of another type it is as good as in its own. A
    table that does not exist is a problem, and its records are not read.

    Fields and types that the codebook does not know are kept, as by all readers; `check` reports them
    ([IN06](../rules/IN06.md), [IN05](../rules/IN05.md)).

    Args:
        reply: The JSON as text, as UTF-8 or already decoded.
        codebook: The record types to know, best those that the model was asked for.
        limits: How large and how deep the reply may be; None for the defaults.

    Raises:
        ReadError: If the reply is not a JSON object with at least one of the tables; if it breaks off, for instance.
        InvalidValueError: If `codebook` is not a codebook.
    """
    items = list(_items(reply, codebook, limits or InputLimits()))
    return Extraction(
        dossier=Dossier(item for item in items if isinstance(item, Record)),
        problems=tuple(problem for item in items if not isinstance(item, Record) for problem in item),
    )


def _items(reply: object, codebook: Codebook, limits: InputLimits) -> Iterator[Record | Iterable[Problem]]:
    """Return every record of a reply, and in its place whatever is wrong with what should have been one."""
    reader, depth = reader_for(codebook), min(limits.depth, _DEEPEST) - _ABOVE
    for name, rows in _tables(reply, limits).items():
        if name not in _NAMES:
            yield list(key_flaws(name, "$")) or [Problem(path=f"$.{name}", message=f"is not a table; {_ADVICE}")]
        elif isinstance(rows, list | tuple):
            for index, plain in enumerate(cast("list[object]", rows)):
                yield _read(plain, f"$.{name}[{index}]", reader, codebook, depth)
        elif not is_absent(rows):
            yield [Problem(path=f"$.{name}", message="expected an array; write [...]")]


def _read(plain: object, path: str, reader: Reader, codebook: Codebook, depth: int) -> Record | Iterable[Problem]:
    if found := list(flaws(plain, path, depth)):
        return [attrs.evolve(problem, record=_id(plain)) for problem in found]
    try:
        return reader.record(without_absent(plain, codebook.tags), strict=False)
    except StructuringError as error:
        return [problem.within(path) for problem in error.problems]


def _id(plain: object) -> str | None:
    content = plain.rest if isinstance(plain, Flaw) else plain
    id = cast("dict[str, object]", content).get("id") if isinstance(content, dict) else None
    return id if isinstance(id, str) and not id_problem(id) else None


def _tables(reply: object, limits: InputLimits) -> Mapping[str, object]:
    tables = _decoded(reply, limits) if isinstance(reply, str | bytes) else reply
    if not isinstance(tables, Mapping):
        raise ReadError("reply", [Problem(path="$", message=f"the outermost value is not an object; {_ADVICE}")])
    if _NAMES.isdisjoint(cast("Mapping[str, object]", tables)):
        raise ReadError("reply", [Problem(path="$", message=f"the outermost object has no table; {_ADVICE}")])
    return cast("Mapping[str, object]", tables)


def _decoded(reply: str | bytes, limits: InputLimits) -> object:
    try:
        return decode(reply, limits)
    except DecodingError as error:
        problems = [Problem(path="$", message=complaint) for complaint in error.complaints]
    try:
        check_size(reply, limits)
        salvaged = salvage(reply)
    except (DecodingError, ValueError, RecursionError):
        salvaged = None
    if isinstance(salvaged, dict):
        return cast("object", salvaged)
    raise ReadError("reply", problems)
