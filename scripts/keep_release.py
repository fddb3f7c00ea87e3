"""Keeps what a release promises: run it once the version is set, and commit what it writes with the release.

It writes, under the number of the version,

- `api/VERSION.pyi`, the public surface, by which later changes are judged; it takes the place of the last release's,
  which its tag keeps;
- `tests/released/VERSION/`, a document, JSON Lines and a pickle, which later versions have to read.

The accepted breaks have then been released: `api/breaks.txt` begins anew. A version that is kept already, a surface
that is not fresh, and breaks where the number of the version promises none are refused.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import kept_files
from api_surface import read_sources, surface
from render_api import accepted, last_release, problems

from geoclaims import __version__

__all__ = ["main", "may_break"]

ROOT = Path(__file__).parents[1]
API, RELEASED = ROOT / "api", ROOT / "tests" / "released"


def main() -> int:
    """Write the files, or say why not."""
    if objections := list(_objections()):
        print("\n".join(objections))
        return 1
    kept_files.write(RELEASED)
    for surface_before in API.glob("[0-9]*.pyi"):
        surface_before.unlink()  # its release has a tag; breaks are counted from the newest one
    shutil.copyfile(API / "present.pyi", API / f"{__version__}.pyi")
    heading, *_ = (API / "breaks.txt").read_text(encoding="utf-8").splitlines()
    (API / "breaks.txt").write_text(f"{heading}\n", encoding="utf-8")
    return 0


def may_break(last: str, version: str) -> bool:
    """Whether a version may break what the last one had: a new major one may, and before 1.0.0 a new minor one."""
    before, after = ([int(part) for part in each.split(".")] for each in (last, version))
    counts = 1 if before[0] else 2
    return after[:counts] > before[:counts]


def _objections() -> Iterator[str]:
    last = last_release(API)
    if (RELEASED / __version__).exists() or last == __version__:
        yield f"{__version__} is kept already; set the new version in src/geoclaims/_version.py"
    elif accepted(API) and not may_break(last, __version__):
        yield f"api/breaks.txt accepts breaks, and {__version__} after {last} promises none; raise the version further"
    yield from problems(API, surface(read_sources(ROOT / "src")))


if __name__ == "__main__":
    sys.exit(main())
