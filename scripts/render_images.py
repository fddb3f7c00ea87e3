"""Draws the pictures of the documentation from the example's dossier.

Run it after changing the example or the pictures, and commit what it writes. With `--check` it writes nothing, names
every picture that is stale, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from geoclaims import Analysis, Norm, Tenure, load
from geoclaims.views import Sources, Timeline

__all__ = ["main"]

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "dprk-russia-2024.json"


def main() -> int:
    """Write the pictures, or check them."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the documentation.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a picture is stale")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "images")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    stale = [(folder / name, text) for name, text in pictures().items() if _text(folder / name) != text]
    for path, text in stale:
        if arguments.check:
            print(f"{path.name} is stale; run scripts/render_images.py")
        else:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if stale and arguments.check else 0


def pictures() -> dict[str, str]:
    """Each picture by the name of its file; the timeline is without reference data."""
    analysis = Analysis(load(EXAMPLE))
    told = [entry for entry in analysis.timeline if not isinstance(entry.record, Norm | Tenure)]
    return {"sources.svg": Sources(analysis).svg(), "timeline.svg": Timeline(analysis, told).svg()}


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    sys.exit(main())
