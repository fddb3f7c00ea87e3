"""Runs the fuzz target: `python fuzz/fuzz.py --inputs 1000000`, or `--seconds 60`.

It needs atheris (`pip install 'geoclaims[fuzz]'`), begins with the inputs of `seed.py`, and ends with 0 if nothing
was found. What was found lies in `fuzz/.found`, as do those inputs, and the ones that led somewhere new.
"""

from __future__ import annotations

import argparse
import gc
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import atheris

HERE = Path(__file__).resolve().parent
FOUND = HERE / ".found"
LONGEST = 4_096
"""The bytes of the longest input."""
SLOWEST = 60
"""The seconds after which an input is said to hang."""
PACE = 100
"""The inputs after which the numbers are written down."""


def main() -> None:
    """Fuzz; this never returns, for libFuzzer ends the process."""
    given = _parser().parse_args()
    sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]
    with atheris.instrument_imports(include=["geoclaims"]):
        from mutation import Mutation  # noqa: PLC0415 - imported to be instrumented
        from seed import write  # noqa: PLC0415
        from target import Target  # noqa: PLC0415
    seeds = given.found / "seeds"
    shutil.rmtree(seeds, ignore_errors=True)
    write(seeds)
    target, mutation = Target(given.shell), Mutation(_donors(seeds / "corpus"))
    (given.found / "inputs").mkdir(parents=True, exist_ok=True)

    def run(data: bytes) -> None:
        target(data)
        # libFuzzer ends the process at once, so the numbers are written down on the way.
        if target.tally["loads"] % PACE == 0 or target.tally["loads"] == given.inputs:
            numbers = (f"{number:>10}  {door}\n" for door, number in sorted(target.tally.items()))
            (given.found / "tally.txt").write_text("".join(numbers), "utf-8")

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        return mutation(data, most, seed, atheris.Mutate)

    gc.freeze()  # what is loaded stays; to look through it again and again takes a fifth of the time
    atheris.Setup(_words(given, seeds), run, custom_mutator=mutate)
    atheris.Fuzz()


def _words(given: argparse.Namespace, seeds: Path) -> list[str]:
    """What libFuzzer is told."""
    bound = f"-runs={given.inputs}" if given.inputs else f"-max_total_time={given.seconds}"
    limits = (f"-max_len={LONGEST}", f"-timeout={SLOWEST}", "-rss_limit_mb=4096")
    files = (
        f"-artifact_prefix={given.found}/",
        f"-dict={seeds / 'words.dict'}",
        given.found / "inputs",
        seeds / "corpus",
    )
    return [sys.argv[0], bound, *limits, f"-seed={given.seed}", "-print_final_stats=1", *map(str, files)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Hand hostile inputs to the library.")
    bound = parser.add_mutually_exclusive_group(required=True)
    bound.add_argument("--inputs", type=int, help="how many")
    bound.add_argument("--seconds", type=int, help="or for how long")
    parser.add_argument("--seed", type=int, default=1, help="the same seed begins in the same way (default: 1)")
    parser.add_argument("--shell", type=int, default=50, help="of how many inputs one goes to the shell (default: 50)")
    parser.add_argument("--found", type=Path, default=FOUND, help="where to put what is found (default: fuzz/.found)")
    return parser


def _donors(corpus: Path) -> list[dict[str, Any]]:
    """The records of the corpus."""
    found: list[Any] = []
    for file in sorted(corpus.glob("*.json")):
        try:
            found += json.loads(file.read_bytes())["records"]
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
    return [record for record in found if isinstance(record, dict)]


if __name__ == "__main__":
    main()
