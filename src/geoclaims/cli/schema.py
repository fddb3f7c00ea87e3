"""`geoclaims schema`: what does the JSON have to look like?"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from geoclaims.cli._inputs import add_codebook, codebook_of
from geoclaims.codec.json_schema import PROFILES, json_schema

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "schema",
        help="print the JSON Schema of documents",
        description="Print the JSON Schema (2020-12) of documents, or of what a language model is asked for; record "
        "types of your own included.",
    )
    add_codebook(parser)
    parser.add_argument(
        "--profile",
        choices=PROFILES,
        default="standard",
        help="standard: what documents are (the default); extraction: what to ask a language model for, within the "
        "subset of JSON Schema that structured outputs accept",
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    sys.stdout.write(json.dumps(json_schema(codebook_of(given), given.profile), ensure_ascii=False, indent=2) + "\n")
    return 0
