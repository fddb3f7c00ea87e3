"""`geoclaims sources`: from which sources does it come, and how many origins does it have?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.cli._inputs import add_file, add_ids, codebook_of, named, read_all
from geoclaims.cli._terminal import palette
from geoclaims.records.propositions import Proposition
from geoclaims.views import Sources

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "sources",
        help="show from which sources propositions come",
        description="Show who relays whom, what is based on what, and how many independent origins there are. "
        "What seems to be corroborated, but comes from one place, comes first.",
    )
    add_file(parser)
    add_ids(parser, "proposition", "all that are spoken of")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook = codebook_of(given)
    (source,) = read_all(given, codebook)
    analysis = codebook.analyse(source.dossier)
    view = Sources(analysis, named(given, source.dossier, Proposition))
    sys.stdout.write(view.text(palette(sys.stdout)))
    return 0
