"""How long it takes to convert and to check record by record, and how large the process gets.

A process does it once and prints what it measured as JSON.

    python benchmarks/streaming.py /tmp/lines/geoclaims.jsonl
"""

from __future__ import annotations

import json
import os
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus import records_of
from goals import at_most
from growth import Row, table, timed
from lines import lines_of
from memory import peak
from sections import Section, in_process

import geoclaims as gcl

__all__ = ["section"]


ABOUT = "Texts that repeat are remembered up to a fixed number; until that is reached, the process grows."


def section(room: Path, sizes: Sequence[int]) -> Section:
    """Measure every size, from small to large."""
    runs = {size: in_process("streaming", lines_of(room, "geoclaims", size)) for size in sizes}
    before, largest = sizes[-2:]
    growth = runs[largest]["peak"] / runs[before]["peak"]
    goals = [at_most(f"peak memory of streaming {largest} records, against {before}", 1.1, growth)]
    rows = [_row(size, run) for size, run in runs.items()]
    return Section("Converting and checking record by record", f"{ABOUT}\n\n{table(rows)}", goals)


def _row(size: int, run: dict[str, Any]) -> Row:
    seconds = {"read and write, s": run["convert"], "read and check, s": run["check"]}
    return {"records": size, **seconds, "peak, MiB": run["peak"] / 2**20}


def measure(path: Path) -> dict[str, float]:
    """Convert a file in this process, and run the rules on it that look at each record alone."""
    with Path(os.devnull).open("wb") as target:
        converting, _ = timed(lambda: gcl.write_lines(records_of(path), target))
    checking, _ = timed(lambda: deque(gcl.check_lines(path), maxlen=0))
    return {"convert": converting, "check": checking, "peak": peak()}


if __name__ == "__main__":
    json.dump(measure(Path(sys.argv[1])), sys.stdout)
