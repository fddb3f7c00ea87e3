"""`geoclaims fmt`: the canonical form."""

from __future__ import annotations

import argparse
import difflib
import io
import sys
from collections.abc import Callable
from typing import Any

from geoclaims.cli._inputs import STANDARD_INPUT, Input, add_files, codebook_of, read_all
from geoclaims.codec import dumps, write_lines
from geoclaims.codec._files import write
from geoclaims.codec.json_documents import is_lines
from geoclaims.text.escaping import visible, visible_json

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "fmt",
        help="rewrite files in canonical form",
        description="Rewrite files in canonical form, documents as documents and JSON Lines as JSON Lines. "
        "Standard input is written to standard output.",
    )
    add_files(parser)
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--check", dest="way", action="store_const", const=_check, help="only say what is not canonical")
    ways.add_argument("--diff", dest="way", action="store_const", const=_diff, help="only show what would change")
    parser.set_defaults(run=_run, way=_rewrite)


def _run(given: argparse.Namespace) -> int:
    way: Callable[[Input, str], int] = given.way
    return max(way(source, _canonical(source)) for source in read_all(given, codebook_of(given)))


def _rewrite(source: Input, canonical: str) -> int:
    if source.name == STANDARD_INPUT:
        sys.stdout.write(visible_json(canonical) if sys.stdout.isatty() else canonical)
    elif source.text != canonical:
        write(source.name, [canonical])
        print(f"rewrote {visible(source.name)}")
    return 0


def _check(source: Input, canonical: str) -> int:
    if source.text != canonical:
        print(f"{visible(source.name)} is not in canonical form")
    return int(source.text != canonical)


def _diff(source: Input, canonical: str) -> int:
    before, after = [*io.StringIO(source.text)], [*io.StringIO(canonical)]
    name = visible(source.name)
    for line in difflib.unified_diff(before, after, name, f"{name} (canonical)"):
        end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
        sys.stdout.write(visible_json(line) + end)
    return int(source.text != canonical)


def _canonical(source: Input) -> str:
    if not is_lines(source.text):
        return dumps(source.dossier)
    lines = io.StringIO()
    write_lines(source.dossier, lines)
    return lines.getvalue()
