"""`geoclaims stances`: who affirms what, who denies it, since when?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geoclaims.cli._inputs import add_file, add_ids, codebook_of, named, read_all
from geoclaims.cli._terminal import palette
from geoclaims.records.propositions import Proposition
from geoclaims.views import Stances

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "stances",
        help="show who affirms what and who denies it",
        description="Show who affirms what and who denies it, since when and how certainly. Disputed ones come first.",
    )
    add_file(parser)
    add_ids(parser, "proposition", "all that are spoken of")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook = codebook_of(given)
    (source,) = read_all(given, codebook)
    analysis = codebook.analyse(source.dossier)
    view = Stances(analysis, named(given, source.dossier, Proposition))
    sys.stdout.write(view.text(palette(sys.stdout)))
    return 0
