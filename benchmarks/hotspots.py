"""Where the time goes when JSON Lines are read: the functions that take most of it by themselves.

    python benchmarks/hotspots.py                     # 20 000 records
    python benchmarks/hotspots.py --records 100000

The profiler slows Python down, and compiled code not at all, so shares are for orientation only.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import pstats

from corpus import generate

import geoclaims as gcl

SHOWN = 20


def main() -> None:
    """Read under the profiler, and print."""
    parser = argparse.ArgumentParser(description="Where the time goes when JSON Lines are read.")
    parser.add_argument("--records", type=int, default=20_000, help="how many to read")
    given = parser.parse_args()
    file = io.BytesIO()
    gcl.write_lines(generate(given.records), file)
    for _ in gcl.read_lines(io.BytesIO(file.getvalue())):  # what is made only once is made here
        pass
    profiler = cProfile.Profile()
    profiler.runcall(lambda: list(gcl.read_lines(io.BytesIO(file.getvalue()))))
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(SHOWN)


if __name__ == "__main__":
    main()
