"""How every rule grows alone, and how many literals the search for contradictions visits.

Each rule pays for all of the analysis that it asks for. A process measures one size and prints it as JSON.

    python benchmarks/rules.py /tmp/lines/geoclaims.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from checking import warm_up
from goals import at_most
from growth import Row, exponent, table, timed
from lines import lines_of
from sections import Section, in_process

import geoclaims as gcl

__all__ = ["section"]

SHOWN = 8
"""How many rules are shown."""
NOISE = 0.02
"""A rule that takes less than this share of the slowest is too quick for its growth to be told from noise."""


def section(room: Path, sizes: Sequence[int]) -> Section:
    """Measure every size, from small to large."""
    runs = [in_process("rules", lines_of(room, "geoclaims", size)) for size in sizes]
    by_rule = {code: [run["seconds"][code] for run in runs] for code in runs[0]["seconds"]}
    slowest = sorted(by_rule, key=lambda code: by_rule[code][-1], reverse=True)
    least = by_rule[slowest[0]][-1] * NOISE
    grown = {code: exponent(sizes, spent) for code, spent in by_rule.items() if spent[-1] >= least}
    worst = max(grown, key=lambda code: grown[code])
    visited = exponent(sizes, [run["visited"] for run in runs])
    rows = [_row(code, sizes, by_rule[code], grown[code]) for code in slowest[:SHOWN]]
    told = f"Of those that can be told from noise, {worst} grows most, with the power {grown[worst]:.2f}."
    goals = [
        at_most("growth of the rule that grows most, as a power", 1.25, grown[worst]),
        at_most("growth of literals visited, as a power", 1.05, visited),
    ]
    return Section(f"The {SHOWN} slowest rules, each alone", f"{table(rows)}\n\n{told}", goals)


def _row(code: str, sizes: Sequence[int], spent: Sequence[float], power: float) -> Row:
    return {"rule": code, **{f"{size}, s": each for size, each in zip(sizes, spent, strict=True)}, "power": power}


def seconds(dossier: gcl.Dossier) -> dict[str, float]:
    """By code, the better of two runs of each rule."""
    codes = [rule.code for rule in gcl.CORE.rules]
    return {code: min(_seconds(dossier, code), _seconds(dossier, code)) for code in codes}


def _seconds(dossier: gcl.Dossier, code: str) -> float:
    spent, _ = timed(lambda: gcl.check(dossier, select=code))
    return spent


def visited(dossier: gcl.Dossier) -> int:
    """How many literals the search for every holder's contradictions visits."""
    analysis = gcl.Analysis(dossier)
    for holder in analysis.commitments.holders:
        analysis.contradictions(holder)
    return analysis._relations.visited  # noqa: SLF001 - a count of work is not an answer of the library


def main() -> None:
    """Measure in this process, and print."""
    path = Path(sys.argv[1])
    warm_up(path)
    dossier = gcl.load(path)
    json.dump({"seconds": seconds(dossier), "visited": visited(dossier)}, sys.stdout)


if __name__ == "__main__":
    main()
