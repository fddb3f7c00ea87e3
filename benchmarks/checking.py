"""How long a dossier takes to be read, checked with all rules, and written, and how large the process gets.

A process does it once and prints what it measured as JSON.

    python benchmarks/checking.py /tmp/lines/geoclaims.jsonl
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from corpus import records_of
from goals import at_most
from growth import Row, exponent, table, timed
from lines import lines_of
from memory import peak
from sections import Section, in_process

import geoclaims as gcl

__all__ = ["section", "warm_up"]

RUNS = 3
"""How often each size is measured, apart from the largest."""
WARM_UP = 500


def section(room: Path, sizes: Sequence[int]) -> Section:
    """Measure every size, from small to large."""
    *smaller, largest = (lines_of(room, "geoclaims", size) for size in sizes)
    rows = [_row([in_process("checking", path) for _ in range(RUNS)]) for path in smaller]
    rows.append(_row([in_process("checking", largest)]))
    grown = {work: exponent(sizes, [float(row[f"{work}, s"]) for row in rows]) for work in ("read", "check", "write")}
    told = ", ".join(f"{work} {value:.2f}" for work, value in grown.items())
    flat = float(rows[-1]["peak a record, bytes"]) / float(rows[-2]["peak a record, bytes"])
    goals = [
        at_most("check with all rules, against reading", 3, float(rows[-1]["check / read"])),
        at_most("growth of checking, as a power", 1.25, grown["check"]),
        at_most("peak memory a record at the largest size, against the one before", 1.1, flat),
    ]
    return Section("Reading, checking and writing dossiers", f"{table(rows)}\n\nGrowth, as powers: {told}.", goals)


def _row(runs: list[dict[str, Any]]) -> Row:
    seconds = {work: median(run[work] for run in runs) for work in ("read", "check", "write")}
    last = runs[-1]
    return {
        "records": last["records"],
        **{f"{work}, s": spent for work, spent in seconds.items()},
        "check / read": seconds["check"] / seconds["read"],
        "findings": last["findings"],
        "peak, MiB": last["peak"] // 2**20,
        "peak a record, bytes": last["peak"] // last["records"],
    }


def measure(path: Path) -> dict[str, float]:
    """Read, check and write a dossier in this process."""
    warm_up(path)
    reading, dossier = timed(lambda: gcl.load(path))
    checking, report = timed(lambda: gcl.check(dossier))
    with Path(os.devnull).open("wb") as target:
        writing, _ = timed(lambda: gcl.write_lines(dossier, target))
    spent = {"read": reading, "check": checking, "write": writing}
    return {"records": len(dossier), **spent, "findings": len(report.findings), "peak": peak()}


def warm_up(path: Path) -> None:
    """Read and check the beginning of a file, so that what is made only once is not measured."""
    gcl.check(gcl.Dossier(islice(records_of(path), WARM_UP)))


if __name__ == "__main__":
    json.dump(measure(Path(sys.argv[1])), sys.stdout)
