"""`geoclaims explain`: what does this code mean?"""

from __future__ import annotations

import argparse
import inspect
import sys
from typing import Any

from geoclaims.checking.rule import Rule
from geoclaims.checking.selection import select_rules
from geoclaims.checking.themes import Theme, themes
from geoclaims.cli._inputs import add_codebook, codebook_of

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "explain",
        help="print the page of a rule or a theme, or list all rules",
        description="Print the pages of rules and themes, as Markdown.",
    )
    parser.add_argument(
        "rules",
        nargs="*",
        metavar="RULE",
        help="a code, a name, a theme or a severity; none: list all",
    )
    add_codebook(parser)
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    rules = codebook_of(given).rules
    known = {theme.code: theme for theme in themes(rules)}
    if not given.rules:
        sys.stdout.writelines(f"{rule.code}  {rule.page.summary}\n" for theme in known.values() for rule in theme.rules)
        return 0
    handles: list[str] = [handle for handle in given.rules if handle.upper() not in known]
    chosen = select_rules(rules, handles)
    about = dict.fromkeys(handle.upper() for handle in given.rules if handle.upper() in known)
    sys.stdout.write("\n".join([*(_overview(known[code]) for code in about), *map(_page, chosen)]))
    return 0


def _overview(theme: Theme) -> str:
    rules = "\n".join(
        f"- {rule.code} {rule.name} ({rule.severity.value}): {' '.join(rule.page.summary.split())}"
        for rule in theme.rules
    )
    parts = (
        f"# {theme.code}" + (f" {theme.title}" if theme.title != theme.code else ""),
        theme.summary,
        theme.text,
        rules,
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _page(rule: Rule) -> str:
    kind = "sound" if rule.sound else "heuristic"
    alone = " · looks at each record alone" if rule.per_record else ""
    facts = f"{rule.severity.value} · {kind} · since {rule.since}{alone}"
    return f"# {rule.code} {rule.name}\n\n{facts}\n\n{inspect.cleandoc(rule.doc)}\n"
