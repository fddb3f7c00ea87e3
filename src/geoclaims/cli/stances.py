"""`geoclaims stances`: who affirms what, who denies it, since when?"""

from __future__ import annotations

import argparse
import difflib
import sys
from typing import Any

from geoclaims.analysis.analysis import Analysis
from geoclaims.cli.inputs import add_file, codebook_of, read_all
from geoclaims.cli.terminal import palette
from geoclaims.dossier import Dossier
from geoclaims.errors import SelectionError
from geoclaims.records.propositions import Proposition
from geoclaims.views import stances

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "stances",
        help="show who affirms what and who denies it",
        description="Show who affirms what and who denies it, since when and how certainly. Disputed ones come first.",
    )
    add_file(parser)
    parser.add_argument(
        "propositions",
        nargs="*",
        default=(),
        metavar="PROPOSITION",
        help="ids of propositions; none: all that are spoken of",
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    codebook = codebook_of(given)
    (source,) = read_all(given, codebook)
    chosen = [_proposition(source.dossier, id) for id in dict.fromkeys(given.propositions)]
    analysis = Analysis(source.dossier, external=codebook.external)
    sys.stdout.write(stances.render(analysis, chosen or None, palette(sys.stdout)))
    return 0


def _proposition(dossier: Dossier, id: str) -> Proposition:
    for proposition in dossier.resolve([id], Proposition):
        return proposition
    near = difflib.get_close_matches(id, [proposition.id for proposition in dossier.of(Proposition)], n=1)
    advice = f"did you mean {near[0]}?" if near else "leave it out to see those that are spoken of"
    raise SelectionError(id, f"no proposition of this dossier has the id {id!r}; {advice}")
