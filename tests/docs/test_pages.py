from __future__ import annotations

import importlib
import re
import shlex
import sys
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import geoclaims
from geoclaims.cli import main

DOCS = Path(__file__).parents[2] / "docs"
MARK = "\x1e"
"""Printed after each block, to tell the output of one from that of the next."""
FENCE = re.compile(r"^(?P<fence>`{3,})(?P<info>.*)\n(?P<body>(?:.*\n)*?)(?P=fence)[ ]*$", re.MULTILINE)
OUTPUT = re.compile(r"\s*<!-- output -->\s*```text\n(?P<text>(?:.*\n)*?)```$", re.MULTILINE)
TITLE = re.compile(r'title="(?P<module>\w+)\.py"')
FILE = re.compile(r'title="(?P<path>[\w/]+/\w+\.py)"')
"""The title of a file of a package, which `test_codebook_package.py` tries as a whole."""


@attrs.frozen
class Block:
    """A block of Python on a page."""

    module: str
    """The module that it belongs to: that of its title, or the page's own."""
    line: int
    """The line of the page on which its code begins, counted from 0."""
    source: str
    """Its code."""
    output: str | None
    """What the page says that it prints; None where the page says nothing."""


def blocks_of(page: Path) -> list[Block]:
    """All blocks of Python on a page, in order."""
    text = page.read_text(encoding="utf-8")
    found: list[Block] = []
    for fenced in FENCE.finditer(text):
        if fenced["info"].split()[:1] != ["python"] or FILE.search(fenced["info"]):
            continue
        title, output = TITLE.search(fenced["info"]), OUTPUT.match(text, fenced.end())
        module = title["module"] if title else "page_" + re.sub(r"\W", "_", page.stem)
        line = text.count("\n", 0, fenced.start("body"))
        found.append(Block(module, line, fenced["body"], output["text"] if output else None))
    return found


def written(blocks: list[Block]) -> str:
    """The blocks of one module as its source, each on the lines where it stands on the page."""
    lines: list[str] = []
    for block in blocks:
        lines += [""] * (block.line - len(lines)) + block.source.splitlines() + [f"print({MARK!r}, end='')"]
    return "\n".join(lines) + "\n"


def failing(page: Path, module: ModuleType) -> dict[str, int]:
    """Those of the shell commands on a page that cannot do what they are for, with their exit codes.

    They read the `case.json` that the page has written, or what it calls `dossier`.
    """
    commands = re.findall(r"^\$ geoclaims (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    if not Path("case.json").exists() and hasattr(module, "dossier"):
        geoclaims.dump(module.dossier, "case.json")
    codes = {command: main(shlex.split(command)) for command in commands}
    return {command: code for command, code in codes.items() if code not in {0, 1}}


PAGES = sorted(
    page
    for page in DOCS.rglob("*.md")
    if page.relative_to(DOCS).parts[0] not in {"rules", "reference"} and blocks_of(page)
)


TUTORIAL = tuple(DOCS / "tutorial" / f"{part}.md" for part in ("model", "check", "explain"))
SLOW = {DOCS / "howto" / "test-your-extension.md"}
"""Pages that try the laws of a codebook."""
SESSIONS = [
    TUTORIAL,
    *(pytest.param((page,), marks=[pytest.mark.slow] * (page in SLOW)) for page in PAGES if page not in TUTORIAL),
]
"""Pages that are read one after the other, in one folder; most stand alone."""


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session[0].relative_to(DOCS).as_posix())
def test_pages_run(
    session: tuple[Path, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The Python of a page runs from top to bottom and prints what the page says, and its shell commands work.

    Blocks with a title form the module of that name; all others form one module for the page. Beside them lie the
    examples, and what earlier parts of the tutorial have written.
    """
    (tmp_path / "examples").symlink_to(DOCS.parent / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    for page in session:
        modules: dict[str, list[Block]] = {}
        for block in blocks_of(page):
            modules.setdefault(block.module, []).append(block)
        for module, blocks in modules.items():
            (tmp_path / f"{module}.py").write_text(written(blocks), encoding="utf-8")
        try:
            for module, blocks in modules.items():
                importlib.import_module(module)
                printed = capsys.readouterr().out.split(MARK)
                expected = [
                    text if block.output is None else block.output for block, text in zip(blocks, printed, strict=False)
                ]

                assert printed == [*expected, ""]
            assert {} == failing(page, sys.modules[[*modules][-1]])
            capsys.readouterr()
        finally:
            for module in modules:
                sys.modules.pop(module, None)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_output_belongs_to_a_block(page: Path) -> None:
    """No page shows an output that the test above would overlook."""
    compared = [block for block in blocks_of(page) if block.output is not None]

    assert page.read_text(encoding="utf-8").count("<!-- output -->") == len(compared)
