"""Looks at the sources for what no other tool does: long files, long functions, and what has no docstring.

The lengths are guidance: a file or function that is longer for a reason is listed below with that reason.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["main", "problems"]

PACKAGE = Path(__file__).parents[1] / "src" / "geoclaims"
LINES, CODE = 400, 40
"""About how many lines a file has at most, and how many lines of code a function, without its docstring."""
LONGER = {
    "converters.py": "a grid, with three functions a noun",
}


def main() -> int:
    """Print every problem."""
    found = [problem for file in sorted(PACKAGE.rglob("*.py")) for problem in problems(file)]
    print("".join(f"{problem}\n" for problem in found), end="")
    return 1 if found else 0


def problems(file: Path) -> Iterator[str]:
    """Yield what is wrong with a file, as sentences."""
    text, name = file.read_text(encoding="utf-8"), file.relative_to(PACKAGE).as_posix()
    tree, lines = ast.parse(text), len(text.splitlines())
    if lines > LINES and name not in LONGER:
        yield f"{name}: {lines} lines; is it more than one concept?"
    if not ast.get_docstring(tree):
        yield f"{name}: has no docstring"
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() if (code := _code(node)) > CODE:
                yield f"{name}:{node.lineno}: {node.name} has {code} lines of code"
            case ast.ClassDef() if not node.name.startswith("_") and not ast.get_docstring(node):
                yield f"{name}:{node.lineno}: {node.name} has no docstring"
            case _:
                pass


def _code(function: ast.FunctionDef) -> int:
    first = function.body[bool(ast.get_docstring(function)) and len(function.body) > 1]
    return (function.end_lineno or 0) - first.lineno + 1


if __name__ == "__main__":
    sys.exit(main())
