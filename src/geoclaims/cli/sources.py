"""`geoclaims sources`: on whose word is it said, and how many origins does it have?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.cli._inputs import add_file, add_ids, codebook_of, named, read_all
from geoclaims.cli._terminal import palette
from geoclaims.records.propositions import Proposition
from geoclaims.views import sources

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "sources",
        help="show on whose word propositions are said",
        description="Show who relays whom, what is based on what, and how many independent origins there are. "
        "What seems to be corroborated, but comes from one place, comes first.",
    )
    add_file(parser)
    add_ids(parser, "proposition", "all that are spoken of")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook = codebook_of(given)
    (one,) = read_all(given, codebook)
    analysis = codebook.analyse(one.dossier)
    sys.stdout.write(sources.render(analysis, named(given, one.dossier, Proposition), palette(sys.stdout)))
    return 0
