"""How the analysis of sources grows: time, from ten thousand links between sources to a million.

    python benchmarks/provenance.py                 # up to 100 000 links
    python benchmarks/provenance.py --million       # and 1 000 000: several minutes more for each shape

Each dossier has as many links (`based_on`) as the size says, half as many statements, and a proposition for every five
statements, from a seeded generator. In *bounded* ones the sources fall into affairs of fifty. In *giant* ones a source
may be based on any that came before it, and now and then on one that came after, so that nearly all hang together, with
circles. In a *chain* every source is based on the two before it. Every size is read from JSON Lines; then the flow
graph is built with its dominators, the independence of every proposition is judged, and the rules about sources run.
Growth exponents are those of a straight line through the logarithms. Times are only for scale; what counts are the
exponents, and the multiples of reading in the same run.
"""

from __future__ import annotations

import argparse
import io
import platform
import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from commitments import exponent, timed

import geoclaims as gc

AFFAIR = 50
NEAR = 40
SHAPES = ("bounded", "giant", "chain")
RULES = ("AT01", "AT02", "AT03", "AT05", "AT06", "AT07", "AT08")


class Row(NamedTuple):
    """What was measured of one dossier."""

    size: int
    reading: float
    graph: float
    judging: float
    checking: float
    verdicts: Counter[str]


def generate(links: int, shape: str, seed: int = 7) -> Iterator[gc.Record]:
    """A dossier of propositions and statements that are based on each other."""
    chance = random.Random(seed)
    count = links // 2
    for number in range(0, count, 5):
        yield gc.Proposition(id=f"p{number}", text=f"Proposition {number}.")
    for number in range(count):
        sources = _sources(chance, number, count, shape)
        near = number - number % AFFAIR + chance.randrange(AFFAIR)
        about = min(near, count - 1)
        yield gc.Statement(
            id=f"s{number}",
            speakers=[f"a{number}"],
            claims=[gc.Claim(proposition=f"p{about - about % 5}", certainty=gc.Certainty.CERTAIN)],
            based_on=[f"s{source}" for source in sources],
            origins_known=chance.random() < 0.8,
        )


def _sources(chance: random.Random, number: int, count: int, shape: str) -> list[int]:
    """What a source is based on: two others on average, none for one in ten."""
    if shape == "chain":
        return [source for source in (number - 1, number - 2) if source >= 0]
    if chance.random() < 0.1:
        return []
    first = number - number % AFFAIR if shape == "bounded" else 0
    last = min(first + AFFAIR, count) if shape == "bounded" else count
    earlier = {chance.randrange(first, number) for _ in range(2) if number > first}
    later = {chance.randrange(first, last)} if chance.random() < 0.02 else set[int]()
    return sorted((earlier | later) - {number})


def measure(size: int, shape: str) -> Row:
    """Read, judge and check one dossier."""
    lines = io.StringIO()
    gc.write_lines(gc.Dossier(generate(size, shape)), lines)
    text = lines.getvalue()
    del lines
    reading, dossier = timed(lambda: gc.loads(text))
    analysis = gc.Analysis(dossier)
    propositions = dossier.of(gc.Proposition)
    graph, _ = timed(lambda: analysis.corroboration(propositions[0]))
    judging, verdicts = timed(lambda: Counter(analysis.corroboration(one).independence.value for one in propositions))
    external = gc.CORE.extend(external=("a",))  # the actors stand elsewhere
    checking, _ = timed(lambda: gc.check(dossier, external, select=RULES))
    return Row(size, reading, graph, judging, checking, verdicts)


def report(shape: str, rows: list[Row]) -> None:
    """Print what was measured of one shape."""
    print(f"\n{shape}\n")
    print("| links | reading, s | graph, s | judging, s | checking, s | checking / reading | verdicts |")
    print("|---|---|---|---|---|---|---|")
    for row in rows:
        verdicts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(row.verdicts.items()))
        print(
            f"| {row.size} | {row.reading:.2f} | {row.graph:.2f} | {row.judging:.2f} | {row.checking:.2f} "
            f"| {row.checking / row.reading:.2f} | {verdicts} |"
        )
    if len(rows) > 1:
        sizes = [row.size for row in rows]
        print(
            f"\ngrowth exponents: reading {exponent(sizes, [row.reading for row in rows]):.2f}, "
            f"graph {exponent(sizes, [row.graph for row in rows]):.2f}, "
            f"judging {exponent(sizes, [row.judging for row in rows]):.2f}, "
            f"checking {exponent(sizes, [row.checking for row in rows]):.2f}"
        )
    sys.stdout.flush()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How the analysis of sources grows.")
    parser.add_argument("--million", action="store_true", help="measure a million links as well")
    parser.add_argument("--sizes", type=int, nargs="+", help="measure these numbers of links instead")
    parser.add_argument("--shape", choices=SHAPES, help="measure only one shape")
    given = parser.parse_args()
    sizes = given.sizes or [10_000, 20_000, 100_000, *([1_000_000] if given.million else [])]
    print(f"geoclaims {gc.__version__}, Python {platform.python_version()}, {platform.machine()}")
    for shape in [given.shape] if given.shape else SHAPES:
        report(shape, [measure(size, shape) for size in sizes])


if __name__ == "__main__":
    main()
