"""`geoclaims report`: a dossier and the inconsistencies in it as a page to look at."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.checking.running import run
from geoclaims.checking.selection import select_rules
from geoclaims.cli._dates import add_date, date_of
from geoclaims.cli._inputs import add_files, codebook_of, read_all
from geoclaims.cli._progress import Progress
from geoclaims.cli._selection import add_selection
from geoclaims.codec._files import write
from geoclaims.dossier import Dossier
from geoclaims.views.page import PIECES, pieces

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "report",
        help="write a page to look at: findings, timeline, stances, sources, treaties, records",
        description="Write one page of HTML that shows a dossier and the inconsistencies in it. It loads nothing "
        "from anywhere, and the text of the dossier is only shown.",
    )
    add_files(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="PAGE",
        default="-",
        help="the file to write; standard output if left out",
    )
    add_selection(parser)
    add_date(parser)
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook, on = codebook_of(given), date_of(given)
    rules = select_rules(codebook.rules, given.select, given.ignore)
    with Progress(sys.stderr, "steps", 1 + len(rules) + PIECES) as progress:
        inputs = read_all(given, codebook)
        progress.step()
        dossier = Dossier(record for source in inputs for record in source.dossier)
        analysis = codebook.analyse(dossier)
        report = run(rules, analysis, through=progress.through)
        page = pieces(analysis, report, on=on, title=", ".join(source.title for source in inputs))
        write(sys.stdout if given.output == "-" else given.output, progress.through(page))
    return 0
