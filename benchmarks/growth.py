"""How something grows with its input: what takes how long, by which power, and the table that shows it."""

from __future__ import annotations

import argparse
import math
import platform
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

import geoclaims as gcl

__all__ = ["Row", "exponent", "measure_all", "table", "timed"]

T = TypeVar("T")
Row: TypeAlias = Mapping[str, float | str]
"""What was measured at one size, by the heading of its column. The first is the size; times are in seconds."""
_SIZES = (10_000, 20_000, 100_000)
_MILLION = 1_000_000


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """How many seconds something takes, and what it gives."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def exponent(sizes: Sequence[float], values: Sequence[float]) -> float:
    """The slope of a straight line through the logarithms of the sizes and of the values."""
    xs, ys = ([math.log(each) for each in given] for given in (sizes, values))
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - mean_x) ** 2 for x in xs)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / spread


def table(rows: Sequence[Row]) -> str:
    """A table in Markdown, with the keys of the first row as headings."""
    lines = [list(rows[0]), ["---"] * len(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _cell(value: float | str) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def measure_all(
    about: str, shapes: Mapping[str, int], measure: Callable[[int, str], Row], growing: Iterable[str]
) -> None:
    """Measure every shape at every size that the command line asks for, and print it.

    Args:
        about: A sentence for `--help`.
        shapes: What the records look like, and up to which size that is measured.
        measure: Measures one size of one shape.
        growing: The headings of the columns whose growth exponents are wanted.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--million", action="store_true", help="measure a million as well")
    parser.add_argument("--sizes", type=int, nargs="+", help="measure these sizes instead")
    parser.add_argument("--shape", choices=sorted(shapes), help="measure only one shape")
    given = parser.parse_args()
    sizes = [*_SIZES, *([_MILLION] if given.million else [])]
    print(f"geoclaims {gcl.__version__}, Python {platform.python_version()}, {platform.machine()}")
    for shape in [given.shape] if given.shape else shapes:
        chosen = given.sizes or [size for size in sizes if size <= shapes[shape]]
        rows = [measure(size, shape) for size in chosen]
        print(f"\n{shape}\n\n{table(rows)}", flush=True)
        if len(rows) > 1:
            found = (f"{name} {exponent(chosen, [float(row[name]) for row in rows]):.2f}" for name in growing)
            print(f"\ngrowth exponents: {'; '.join(found)}", flush=True)
