"""`geoclaims check --stream`: records by the million, one at a time."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from typing import Final

from geoclaims.checking.selection import select_per_record, select_rules
from geoclaims.checking.severity import Severity
from geoclaims.cli._inputs import STANDARD_INPUT, codebook_of
from geoclaims.cli._progress import Progress
from geoclaims.cli._terminal import UNUSABLE, complain, palette
from geoclaims.codebook import Codebook
from geoclaims.codec.json_lines import BadLine
from geoclaims.errors import FileError, ReadError, SelectionError
from geoclaims.streaming import CheckedLine, check_lines
from geoclaims.views.terminal.stream import JsonStreamPrinter, StreamCounts, StreamPrinter, TextStreamPrinter

__all__ = ["run"]


def run(given: argparse.Namespace) -> int:
    """Check the files line by line, and print what is found as soon as it is.

    A file that cannot be read to its end does not keep the others from being checked.

    Raises:
        SelectionError: If the format cannot be streamed, or if a rule cannot.
    """
    codebook, printer, counts = codebook_of(given), _printer(given), StreamCounts()
    rules = select_per_record(codebook.rules, given.select, given.ignore)
    chosen = select_rules(codebook.rules, given.select, given.ignore)
    usable = True
    with Progress(sys.stderr, "lines") as progress:
        for file, item in _items(given, codebook):
            if isinstance(item, FileError | ReadError):
                usable = False
                progress.clear()
                sys.stdout.flush()
                complain(item)
                continue
            counts.add(item)
            if text := printer.line(item, file):
                progress.clear()
                sys.stdout.write(text)
            progress.step(counts)
    sys.stdout.write(printer.end(counts, rules, tuple(rule for rule in chosen if rule not in rules)))
    if counts.bad_lines or not usable:
        return UNUSABLE
    return 1 if counts.at_least(Severity(given.fail_on)) else 0


def _printer(given: argparse.Namespace) -> StreamPrinter:
    wanted = "statistics" if given.statistics else given.format
    if wanted not in _FORMATS:
        raise SelectionError(wanted, f"--stream can be written as {' or '.join(sorted(_FORMATS))}, not as {wanted}")
    return _FORMATS[wanted]()


def _items(
    given: argparse.Namespace,
    codebook: Codebook,
) -> Iterator[tuple[str, CheckedLine | BadLine | FileError | ReadError]]:
    """Return every line of every file, with what to call the file; in place of what cannot be read, the error."""
    for name in dict.fromkeys(given.files):
        file, source = ("standard input", sys.stdin.buffer) if name == STANDARD_INPUT else (name, name)
        try:
            for item in check_lines(source, codebook, select=given.select, ignore=given.ignore, strict=given.strict):
                yield file, item
        except (FileError, ReadError) as error:
            yield file, error


_FORMATS: Final[dict[str, Callable[[], StreamPrinter]]] = {
    "json": JsonStreamPrinter,
    "text": lambda: TextStreamPrinter(palette(sys.stdout)),
}
