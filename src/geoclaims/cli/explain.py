"""`geoclaims explain`: what does this code mean?"""

from __future__ import annotations

import argparse
import inspect
import sys
from typing import Any

from geoclaims.checking.rule import Rule
from geoclaims.checking.selection import select_rules
from geoclaims.cli.inputs import add_codebook, codebook_of

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "explain",
        help="print the page of a rule, or list all rules",
        description="Print the pages of rules, as Markdown.",
    )
    parser.add_argument(
        "rules", nargs="*", metavar="RULE", help="a code, a name, a theme or a severity; none: list all"
    )
    add_codebook(parser)
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    rules = codebook_of(given).rules
    if given.rules:
        sys.stdout.write("\n".join(_page(rule) for rule in select_rules(rules, given.rules)))
    else:
        sys.stdout.writelines(
            f"{rule.code}  {rule.page.summary}\n" for rule in sorted(rules, key=lambda rule: rule.code)
        )
    return 0


def _page(rule: Rule) -> str:
    kind = "sound" if rule.sound else "heuristic"
    facts = f"{rule.severity.value} · {kind} · since {rule.since}"
    return f"# {rule.code} {rule.name}\n\n{facts}\n\n{inspect.cleandoc(rule.doc)}\n"
