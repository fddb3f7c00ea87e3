"""The measuring part of `run.py`, in the environment that it made."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

import checking
import imports
import machine
import memory
import rules
import speed
import streaming
from goals import page
from sections import Section

import geoclaims as gcl

RESULTS = Path(__file__).with_name("results.md")
PACKAGES = ("attrs", "cattrs", "pydantic", "msgspec", "mashumaro", "orjson", "stix2", "followthemoney")
MILLION = 1_000_000


def measure(room: Path, records: int, sizes: list[int]) -> Iterator[Section]:
    """Every part of the results, in the order of the goals."""
    yield speed.section(room, records)
    yield memory.section(room, records)
    yield checking.section(room, sizes)
    yield rules.section(room, [size for size in sizes if size <= records])
    yield streaming.section(room, [records // 10, records, max(sizes[-1], 3 * records)])
    yield imports.section()


def written(sections: list[Section]) -> str:
    """The results as Markdown."""
    goals = [goal for section in sections for goal in section.goals]
    about = f"geoclaims {gcl.__version__}. {machine.description(PACKAGES)}"
    parts = [about, f"### Goals\n\n{page(goals)}", *(f"### {section.title}\n\n{section.text}" for section in sections)]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Measure, print and keep the results."""
    parser = argparse.ArgumentParser(prog="run.py", description="How fast and how small geoclaims is beside its peers.")
    parser.add_argument("--records", type=int, default=100_000, help="how many to read and to write, 1000 or more")
    parser.add_argument("--million", action="store_true", help="read, check and write a million records as well")
    given = parser.parse_args()
    if given.records < 1000:
        parser.error("fewer than 1000 records say nothing")
    sizes = [given.records // 10, given.records // 3, given.records, *([MILLION] if given.million else [])]
    with tempfile.TemporaryDirectory() as room:
        results = written([*measure(Path(room), given.records, sizes)])
    RESULTS.write_text(results, encoding="utf-8")
    print(results)


if __name__ == "__main__":
    main()
