"""Writes the page of every rule, and the list of all rules, from the rules themselves.

Run it after changing a rule, and commit what it writes. With `--check` it writes nothing, names every file that is
stale, missing or superfluous, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from geoclaims import CORE, Rule
from geoclaims.checking.themes import themes

__all__ = ["main"]

RULES = {rule.code: rule for rule in CORE.rules}
INTRODUCTION = """\
A rule reports one kind of inconsistency. A finding says that records disagree, never which of them is true.

A **sound** rule reports nothing false as long as every record that it uses is right; a **heuristic** one can err.
A rule that lacks the knowledge it needs says so, which is never the same as finding nothing.

Most rules look at the whole dossier. A few look at each record alone, and so they can run over a
[stream](../howto/stream-millions-of-records.md) of any length: {alone}."""
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
# A code of a rule in prose, or something to step over: inline code, or a link that stands there already.
_MENTION = re.compile(r"`[^`]*`|\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|\b(?P<code>[A-Z]{2,12}[0-9]{2,4})\b")


def main() -> int:
    """Write the pages, or check them."""
    parser = argparse.ArgumentParser(description="Write the documentation page of every rule.")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if a page is not as it would be written"
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parents[1] / "docs" / "rules")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    pages = {"index.md": index()} | {f"{rule.code}.md": rule_page(rule) for rule in RULES.values()}
    problems = dict(compare(folder, pages))
    if arguments.check:
        for file, problem in sorted(problems.items()):
            print(f"{file} {problem}; run scripts/render_rule_pages.py")
        return 1 if problems else 0
    folder.mkdir(parents=True, exist_ok=True)
    for file in problems:
        if file in pages:
            (folder / file).write_text(pages[file], encoding="utf-8")
        else:
            (folder / file).unlink()
    return 0


def compare(folder: Path, pages: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Every file that is not as it should be, and what is wrong with it."""
    present = {path.name for path in folder.glob("*.md")}
    for file, text in pages.items():
        if file not in present:
            yield file, "is missing"
        elif (folder / file).read_text(encoding="utf-8") != text:
            yield file, "is stale"
    for file in present - set(pages):
        yield file, "is superfluous: no rule has this code"


def rule_page(rule: Rule) -> str:
    """The page of one rule."""
    page = rule.page
    looks = "each record alone" if rule.per_record else "the whole dossier"
    facts = f"| {rule.severity.value} | {kind(rule)} | {looks} | {rule.since} |"
    sections = {"Why it matters": page.why, "Reported": page.reported, "Accepted": page.accepted, "Limits": page.limits}
    parts = [
        f"# {rule.code} {rule.name}",
        linked(page.summary, rule),
        f"| severity | soundness | looks at | since |\n|---|---|---|---|\n{facts}",
        "The examples assume `from geoclaims import *`.",
        *(f"## {title}\n\n{linked(text, rule)}" for title, text in sections.items()),
    ]
    return "\n\n".join(parts) + "\n"


def index() -> str:
    """The list of all rules, theme by theme."""
    alone = ", ".join(f"[{rule.code}]({rule.code}.md)" for rule in RULES.values() if rule.per_record)
    parts = ["# Rules", INTRODUCTION.format(alone=alone)]
    for theme in themes(RULES.values()):
        parts += [f"## {theme.title} ({theme.code})", theme.summary, theme.text, "\n".join(table(theme.rules))]
    return "\n\n".join(parts) + "\n"


def table(rules: tuple[Rule, ...]) -> Iterator[str]:
    """The lines of the table of one theme."""
    yield "| code | name | severity | soundness | reports |"
    yield "|---|---|---|---|---|"
    for rule in rules:
        cells = (f"[{rule.code}]({rule.code}.md)", f"`{rule.name}`", rule.severity.value, kind(rule))
        yield f"| {' | '.join(cells)} | {flat(linked(rule.page.summary, rule))} |"


def kind(rule: Rule) -> str:
    """Whether the rule can err although all records are right."""
    return "sound" if rule.sound else "heuristic"


def linked(text: str, rule: Rule) -> str:
    """A text in which the codes of other rules lead to their pages; code is left alone."""
    pieces = _FENCED.split(text)
    return "".join(piece if piece.startswith("```") else _MENTION.sub(linker(rule), piece) for piece in pieces)


def linker(rule: Rule) -> Callable[[re.Match[str]], str]:
    """What replaces each mention of a code on the page of a rule."""

    def link(match: re.Match[str]) -> str:
        code = match["code"]
        return f"[{code}]({code}.md)" if code in RULES and code != rule.code else match[0]

    return link


def flat(text: str) -> str:
    """A text for a cell of a table."""
    return " ".join(text.split()).replace("|", r"\|")


if __name__ == "__main__":
    sys.exit(main())
