"""`geoclaims treaty`: who is bound to what on a date?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.cli._dates import add_date, date_of
from geoclaims.cli._inputs import add_file, add_ids, codebook_of, named, read_all
from geoclaims.cli._terminal import palette
from geoclaims.records.treaties import Treaty
from geoclaims.views import Treaties

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "treaty",
        help="show who is bound to what on a date",
        description="Show where each treaty stands for each of its parties on a date, and what they owe.",
    )
    add_file(parser)
    add_ids(parser, "treaty", "all treaties")
    add_date(parser)
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    when = date_of(given)
    codebook = codebook_of(given)
    (source,) = read_all(given, codebook)
    analysis = codebook.analyse(source.dossier)
    view = Treaties(analysis, named(given, source.dossier, Treaty), on=when)
    sys.stdout.write(view.text(palette(sys.stdout)))
    return 0
