"""Whole dossiers as JSON."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any, cast

from geoclaims._garbage_collection import paused
from geoclaims.codebook import CORE, Codebook
from geoclaims.codec._careful_reading import StructuringError, reader_for
from geoclaims.codec._files import Readable, Writable, name_of, opened, read_up_to, write
from geoclaims.codec._header import DOCUMENT, HEADER, say_if_old, version_of
from geoclaims.codec._json_decoding import DecodingError, check_size, decode
from geoclaims.codec._json_engines import ENGINE
from geoclaims.codec.json_lines import BadLine, plain_record, read_lines
from geoclaims.codec.limits import InputLimits
from geoclaims.dossier import Dossier
from geoclaims.errors import Problem, ReadError
from geoclaims.records.record import Record
from geoclaims.values.json_object import Json

__all__ = ["dump", "dumps", "from_plain", "load", "loads", "to_plain"]

_LONGEST_HEADER = 1000
"""A longer first line is not a header, and not worth decoding twice."""


def load(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Dossier:
    """Read a dossier from a file, a document or JSON Lines alike.

    Args:
        source: A file's name, or an open file, binary or text. If it is gzip, what is compressed in it is read.
        codebook: The record types to know. Records of other types become `UnknownRecord`s.
        strict: Refuse unknown types and unknown fields, instead of keeping them.
        limits: How large and how deep the input may be; None for the defaults.

    Raises:
        FileError: If the file cannot be read.
        ReadError: If it holds no dossier; it lists every problem with its path.
    """
    limits = limits or InputLimits()
    with opened(source) as file:
        data = read_up_to(file, limits.bytes + 1)
    return _dossier(data, name_of(source), codebook, strict=strict, limits=limits)


def loads(
    text: str | bytes,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Dossier:
    """Read a dossier from a text, a document or JSON Lines alike.

    Args:
        text: The JSON, as text or as UTF-8.
        codebook: The record types to know. Records of other types become `UnknownRecord`s.
        strict: Refuse unknown types and unknown fields, instead of keeping them.
        limits: How large and how deep the input may be; None for the defaults.

    Raises:
        ReadError: If it holds no dossier; it lists every problem with its path.
    """
    return _dossier(text, "input", codebook, strict=strict, limits=limits or InputLimits())


def dump(records: Iterable[Record], target: Writable) -> None:
    """Write a document in canonical form.

    Args:
        records: A dossier, or records from anywhere.
        target: A file's name, or an open file, binary or text. A named file is replaced as a whole: if the writing is
            interrupted, the old one stays; if the process is killed, a `.NAME.*.tmp` may remain beside it. One with a
            name that ends in `.gz` is compressed.

    Raises:
        FileError: If the file cannot be written.
        InvalidValueError: If something among the records is not a record; then nothing is written.
    """
    write(target, [dumps(records)])


def dumps(records: Iterable[Record]) -> str:
    """Return a document in canonical form: records in order, keys in field order, defaults left out, indented by two.

    Read with a codebook that knows its types, `loads(dumps(dossier)) == dossier` for every dossier, and
    `dumps(loads(text)) == text` for every canonical text.

    Raises:
        InvalidValueError: If something among the records is not a record.
    """
    return ENGINE.document(to_plain(records)) + "\n"


def from_plain(document: Json, codebook: Codebook = CORE, *, strict: bool = False) -> Dossier:
    """Read a dossier from a document that is decoded already: plain dictionaries, lists, texts and numbers.

    The caller decodes the text, and answers for what JSON forbids and Python's `json` lets pass, such as NaN and
    duplicate keys. The arguments are those of `loads`.

    Raises:
        ReadError: If it holds no dossier; it lists every problem with its path.
    """
    return _gathered("input", _records(document, "input", codebook, strict=strict))


def to_plain(records: Iterable[Record]) -> dict[str, Json]:
    """Return a document in canonical form, as plain dictionaries, lists, texts and numbers.

    Args:
        records: A dossier, or records from anywhere.

    Raises:
        InvalidValueError: If something among the records is not a record.
    """
    return {**HEADER, "records": [plain_record(record) for record in records]}


def _dossier(data: bytes | str, name: str, codebook: Codebook, *, strict: bool, limits: InputLimits) -> Dossier:
    return _gathered(name, _items(data, name, codebook, strict=strict, limits=limits))


def _gathered(name: str, items: Iterable[Record | Iterable[Problem]]) -> Dossier:
    """Return the records, unless there is a problem."""
    records: list[Record] = []
    problems: list[Problem] = []
    with paused():
        for item in items:
            if isinstance(item, Record):
                records.append(item)
            else:
                problems.extend(item)
        if problems:
            raise ReadError(name, problems)
        return Dossier(records)


def _items(
    data: bytes | str,
    name: str,
    codebook: Codebook,
    *,
    strict: bool,
    limits: InputLimits,
) -> Iterator[Record | Iterable[Problem]]:
    """Return every record of a text, and in its place whatever is wrong with what should have been one."""
    try:
        if is_lines(data, limits):
            check_size(data, limits)
            file: Any = io.StringIO(data) if isinstance(data, str) else io.BytesIO(data)
            file.name = name
            lines = read_lines(file, codebook, strict=strict, limits=limits)
            yield from (item.problems if isinstance(item, BadLine) else item for item in lines)
            return
        plain = decode(data, limits)
    except DecodingError as error:
        yield [Problem(path="$", message=complaint) for complaint in error.complaints]
        plain = error.decoded
        if plain is None:
            return
    yield from _records(plain, name, codebook, strict=strict)


def _records(document: Json, name: str, codebook: Codebook, *, strict: bool) -> Iterator[Record | Iterable[Problem]]:
    reader = reader_for(codebook)
    if problems := list(DOCUMENT.problems(document, codebook)):
        yield problems
        return
    version = version_of(document)
    say_if_old(name, version)
    for index, plain in enumerate(cast("dict[str, list[Json]]", document)["records"]):
        try:
            yield reader.record(plain, strict=strict, version=version)
        except StructuringError as error:
            yield [problem.within(f"$.records[{index}]") for problem in error.problems]


def is_lines(data: bytes | str, limits: InputLimits | None = None) -> bool:
    """Return whether a text is JSON Lines and not a document: its first line is a header alone."""
    if not isinstance(cast("object", data), str | bytes):
        return False
    start = data.lstrip()[:_LONGEST_HEADER]
    first = start.split("\n", 1)[0] if isinstance(start, str) else start.split(b"\n", 1)[0]
    try:
        header = decode(first, limits or InputLimits())
    except DecodingError:
        return False
    return isinstance(header, dict) and "geoclaims" in header and "records" not in header
