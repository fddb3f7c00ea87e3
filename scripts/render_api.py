"""Writes the public surface of the package: every public name with its signature, in `api/present.pyi`.

Run it after changing the surface, and commit what it writes: the diff shows what changes for users. With `--check` it
writes nothing, and names

- a surface that is not as it would be written;
- every break since the last release that `api/breaks.txt` does not accept, and what it accepts without need.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from api_breaks import breaks
from api_surface import read_sources, read_surface, surface

__all__ = ["accepted", "last_release", "main", "problems"]

ROOT = Path(__file__).parents[1]
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def main() -> int:
    """Write the surface, or check it."""
    parser = argparse.ArgumentParser(description="Write the public surface of the package.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if anything has to be done")
    parser.add_argument("--sources", type=Path, default=ROOT / "src", help="the folder that the package is in")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "api", help="the folder of the surfaces")
    arguments = parser.parse_args()
    text = surface(read_sources(arguments.sources), arguments.sources)
    if not arguments.check:
        (arguments.folder / "present.pyi").write_text(text, encoding="utf-8")
        return 0
    found = list(problems(arguments.folder, text))
    print("".join(f"{problem}\n" for problem in found), end="")
    return 1 if found else 0


def problems(folder: Path, present: str) -> Iterator[str]:
    """Everything that has to be done before a surface can be committed, as sentences."""
    snapshot = folder / "present.pyi"
    if not snapshot.exists() or snapshot.read_text(encoding="utf-8") != present:
        yield "present.pyi is stale; run scripts/render_api.py, and see in its diff what changes for users"
    version = last_release(folder)
    released = (folder / f"{version}.pyi").read_text(encoding="utf-8")
    found, known = breaks(read_surface(released), read_surface(present)), accepted(folder)
    if fresh := [line for line in found if not known.get(line)]:
        yield f"breaks since {version}; mend each, or write it into breaks.txt with -> and what users do instead:"
        yield from fresh
    for line in sorted(known.keys() - set(found)):
        yield f"breaks.txt accepts what is no break since {version}; delete the line: {line}"


def accepted(folder: Path) -> dict[str, str]:
    """The breaks that are accepted, each with what users do instead."""
    lines = (folder / "breaks.txt").read_text(encoding="utf-8").splitlines()
    entries = (line.partition("->") for line in lines if line and not line.startswith("#"))
    return {name.strip(): advice.strip() for name, _, advice in entries}


def last_release(folder: Path) -> str:
    """The newest version whose surface is kept."""
    versions = (path.stem for path in folder.glob("*.pyi") if _VERSION.fullmatch(path.stem))
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


if __name__ == "__main__":
    sys.exit(main())
