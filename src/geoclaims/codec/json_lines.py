"""JSON Lines: a header, then one record a line, in constant memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import IO, Any, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.codebook import CORE, Codebook
from geoclaims.codec._careful_reading import StructuringError, reader_for
from geoclaims.codec._files import Readable, Writable, name_of, opened, write
from geoclaims.codec._header import HEADER, LINES, say_if_old, version_of
from geoclaims.codec._json_decoding import DecodingError, decode
from geoclaims.codec._json_engines import ENGINE
from geoclaims.codec.limits import InputLimits
from geoclaims.errors import InvalidValueError, Problem, ReadError
from geoclaims.records.record import Record
from geoclaims.text.summaries import summary
from geoclaims.values.json_object import Json

__all__ = ["BadLine", "read_lines", "write_lines"]


@final
@documented
@attrs.frozen(kw_only=True)
class BadLine:
    """A line of which no record could be made. The stream goes on after it."""

    line: int
    """Its number, counted from 1."""
    text: str
    """What stands there; bytes that are no UTF-8 are shown as U+FFFD."""
    problems: tuple[Problem, ...]
    """Everything that is wrong with it, each with the line's number."""

    def __repr__(self) -> str:
        """Return a short summary."""
        return summary(self, f"{self.line}: {'; '.join(map(str, self.problems))}")


def read_lines(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Iterator[Record | BadLine]:
    """Read JSON Lines record by record, in constant memory.

    One bad line costs one record: it comes out as a `BadLine`, and reading goes on. Blank lines are passed over.
    Nothing is opened, and nothing raised, before the first record is asked for.

    Args:
        source: A file's name, or an open file, binary or text. If it is gzip, what is compressed in it is read.
        codebook: The record types to know. Records of other types become `UnknownRecord`s.
        strict: Refuse unknown types and unknown fields, instead of keeping them.
        limits: How large and how deep a line may be; None for the defaults.

    Raises:
        FileError: If the file cannot be read.
        ReadError: If the first line is not the header, or is one of a newer format version.
    """
    return (item for _, item in numbered_records(source, codebook, strict=strict, limits=limits))


def numbered_records(
    source: Readable,
    codebook: Codebook,
    *,
    strict: bool,
    limits: InputLimits | None,
) -> Iterator[tuple[int, Record | BadLine]]:
    """Return what `read_lines` gives, each with the number of its line."""
    limits = limits or InputLimits()
    with opened(source) as file:
        lines = _numbered(file, limits)
        reader = reader_for(codebook)
        version = _header_version(lines, name_of(source), codebook, limits)
        read = partial(reader.record, strict=strict, version=version)
        for number, text in lines:
            yield number, _read(read, number, text, limits)


def write_lines(records: Iterable[Record], target: Writable) -> None:
    """Write records as JSON Lines, one at a time, in canonical form.

    Args:
        records: The records, from anywhere; a dossier is one such source.
        target: A file's name, or an open file, binary or text. A named file is replaced as a whole: if the writing is
            interrupted, the old one stays; if the process is killed, a `.NAME.*.tmp` may remain beside it. One with a
            name that ends in `.gz` is compressed.

    Raises:
        FileError: If the file cannot be written.
        InvalidValueError: If something among the records is not a record; the old file stays.
    """
    write(target, _lines(records))


def _lines(records: Iterable[Record]) -> Iterator[str]:
    line = ENGINE.line
    yield line(HEADER) + "\n"
    for record in records:
        yield line(plain_record(record)) + "\n"


def plain_record(record: Record) -> dict[str, Json]:
    """Return the plain form of a record.

    Raises:
        InvalidValueError: If it is none: a `BadLine` of `read_lines`, say, which cannot be written.
    """
    if not isinstance(cast("object", record), Record):
        message = f"{record!r:.80} is not a record; leave out what is not a record, such as the BadLines of read_lines"
        raise InvalidValueError("records", [Problem(path="", message=message)])
    return record.plain()


def _numbered(file: IO[Any], limits: InputLimits) -> Iterator[tuple[int, bytes | str]]:
    """Return the lines that are not blank, without their ends, with their numbers, each cut just above the limit."""
    number = 0
    most = limits.bytes + 2  # a line of exactly the limit, and its end
    while line := file.readline(most):
        number += 1
        rest = line
        ends: Any = "\r\n" if isinstance(line, str) else b"\r\n"
        while len(rest) == most and not rest.endswith(ends[-1:]):
            rest = file.readline(most)
        if line.strip():
            yield number, line.rstrip(ends)


def _header_version(
    lines: Iterator[tuple[int, bytes | str]],
    name: str,
    codebook: Codebook,
    limits: InputLimits,
) -> int:
    number, text = next(lines, (1, ""))
    header: Json = None
    try:
        header = decode(text, limits)
        problems = list(LINES.problems(header, codebook))
    except DecodingError as error:
        problems = [Problem(path="$", message=complaint) for complaint in error.complaints]
    if problems:
        raise ReadError(name, [attrs.evolve(problem, line=number) for problem in problems])
    version = version_of(header)
    say_if_old(name, version)
    return version


def _read(read: Callable[[Json], Record], number: int, text: bytes | str, limits: InputLimits) -> Record | BadLine:
    try:
        return read(decode(text, limits))
    except DecodingError as error:
        problems = tuple(Problem(path="", message=complaint) for complaint in error.complaints)
    except StructuringError as error:
        problems = error.problems
    shown = text if isinstance(text, str) else text.decode(errors="replace")
    numbered = tuple(attrs.evolve(problem, line=number) for problem in problems)
    return BadLine(line=number, text=shown, problems=numbered)
