"""Writes `docs/llms.txt`: every page of the documentation with what it is about, for language models that read it.

The form is that of llmstxt.org. Run it after adding or renaming a page, and commit what it writes. With `--check` it
writes nothing, and exits with 1 if the file is stale.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import reference_pages
import yaml

from geoclaims import CORE

__all__ = ["main"]

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
INTRODUCTION = """\
# geoclaims

> {description} A Python library of typed,
> immutable records for geopolitical claims, with lossless JSON and consistency checks that explain themselves.
> It reports inconsistency, never truth.

In Python: `import geoclaims as gcl`. A claim needs a `certainty`, or it takes no stand. Dates are EDTF. Records never
change; `attrs.evolve` makes others of them. On the command line: `geoclaims --help`.
"""
_LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_LISTED = {"Rules", "Reference"}


def main() -> int:
    """Write the file, or check it."""
    parser = argparse.ArgumentParser(description="Write the list of pages for language models.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file is stale")
    parser.add_argument("file", nargs="?", type=Path, default=DOCS / "llms.txt")
    arguments = parser.parse_args()
    file: Path = arguments.file
    text = "\n".join(listing()) + "\n"
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return 0
    if arguments.check:
        print(f"{file.name} is stale; run scripts/render_llms.py")
        return 1
    file.write_text(text, encoding="utf-8")
    return 0


def listing() -> Iterator[str]:
    """The lines of the file."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    yield INTRODUCTION.format(description=settings["site_description"])
    alone = [entry for entry in settings["nav"] if isinstance(next(iter(entry.values())), str)]
    yield "## Start\n"
    yield from (_line(title, page) for entry in alone for title, page in entry.items())
    for entry in settings["nav"]:
        for title, pages in entry.items():
            if isinstance(pages, list) and title not in _LISTED:
                yield f"\n## {title}\n"
                yield from (_line(name, page) for one in pages for name, page in one.items())
    yield "\n## Rules\n"
    yield _line("All rules", "rules/index.md")
    yield from (f"- [{rule.code} {rule.name}](rules/{rule.code}.html): {rule.page.summary}" for rule in CORE.rules)
    yield "\n## Reference\n"
    yield "- [Every name](reference/index.html)"
    for file, title, names in reference_pages.pages():
        yield f"- [{title}](reference/{file.removesuffix('.md')}.html): {', '.join(name for _, name in names)}."
    yield "- [JSON Schema](geoclaims.schema.json): of documents, with the meaning of every field."


def _line(title: str, page: Any) -> str:
    about = _about(DOCS / page)
    return f"- [{title}]({page.removesuffix('.md')}.html)" + (f": {about}" if about else "")


def _about(page: Path) -> str:
    """The first sentence of a page; nothing of one that only includes another file."""
    paragraphs = re.split(r"\n\s*\n", page.read_text(encoding="utf-8"))
    prose = next((one for one in paragraphs if re.match(r"[A-Z*`]", one) and not one.startswith("```")), "")
    return re.split(r"(?<=[.?])\s", _LINK.sub(r"\1", " ".join(prose.split())))[0]


if __name__ == "__main__":
    sys.exit(main())
