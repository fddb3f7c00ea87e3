"""`geoclaims show`: who said what of whom, when, and reported in which sources?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.cli._inputs import add_files, codebook_of, read_all
from geoclaims.cli._terminal import palette
from geoclaims.dossier import Dossier
from geoclaims.views import Timeline

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "show",
        help="show who said what of whom, when, in which sources",
        description="Show who said what of whom, when, and in which sources, as a timeline.",
    )
    add_files(parser)
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook = codebook_of(given)
    dossier = Dossier(record for source in read_all(given, codebook) for record in source.dossier)
    sys.stdout.write(Timeline(codebook.analyse(dossier)).text(palette(sys.stdout)))
    return 0
