"""How the analysis of commitments grows: time, and literals visited, from ten thousand records to a million.

    python benchmarks/commitments.py            # up to 100 000 records: minutes
    python benchmarks/commitments.py --million  # and 1 000 000: several minutes more for each shape

Each dossier is half propositions, half statements, from a seeded generator. In *bounded* ones the propositions fall
into affairs of twenty. In *giant* ones relations join any two, so that nearly all are connected. A *web* is the same
without any contradiction between propositions, which is the worst case: it is measured up to 20 000 records only. Every
size is read from JSON Lines, searched for every holder's contradictions, and checked with all rules. Growth exponents
are those of a straight line through the logarithms. Times are only for scale; what counts are the exponents, the
literals visited, and checking as a multiple of reading in the same run.
"""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

from growth import Row, measure_all, timed

import geoclaims as gcl

AFFAIR = 20
HOLDERS_PER_AFFAIR = 4
SHAPES = {"bounded": 1_000_000, "giant": 1_000_000, "web": 20_000}
"""How the propositions are connected, and up to which size that is measured."""


def generate(records: int, shape: str, seed: int = 7) -> Iterator[gcl.Record]:
    """A dossier of propositions and statements."""
    chance = random.Random(seed)
    count = records // 2
    for number in range(count):
        first, last = _affair(number, count, shape)
        yield gcl.Proposition(
            id=f"p{number}",
            text=f"Proposition {number}.",
            implies=_others(chance, first, last, number, 0.9) + _others(chance, first, last, number, 0.5),
            contradicts=_others(chance, first, last, number, 0.0 if shape == "web" else 0.15),
        )
    for number in range(records - count):
        yield _statement(chance, number, count, shape)


def _affair(number: int, count: int, shape: str) -> tuple[int, int]:
    """Where the affair of a proposition begins and ends."""
    first = number - number % AFFAIR
    return (first, min(first + AFFAIR, count)) if shape == "bounded" else (0, count)


def _others(chance: random.Random, first: int, last: int, number: int, rate: float) -> tuple[str, ...]:
    chosen = chance.randrange(first, last) if chance.random() < rate else number
    return () if chosen == number else (f"p{chosen}",)


def _statement(chance: random.Random, number: int, propositions: int, shape: str) -> gcl.Statement:
    affair = chance.randrange(max(propositions // AFFAIR, 1))
    holder = f"a{affair * HOLDERS_PER_AFFAIR + chance.randrange(HOLDERS_PER_AFFAIR)}"
    low, high = _affair(affair * AFFAIR, propositions, shape)
    claim = gcl.Claim(
        proposition=f"p{chance.randrange(low, high)}",
        certainty=chance.choice([gcl.Certainty.CERTAIN, gcl.Certainty.CERTAIN, gcl.Certainty.PROBABLE]),
        polarity=gcl.Polarity.POSITIVE if chance.random() < 0.8 else gcl.Polarity.NEGATIVE,
    )
    day = f"20{chance.randrange(10, 25)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return gcl.Statement(id=f"s{number}", speakers=[holder], when=day, claims=[claim])


def measure(records: int, shape: str) -> Row:
    """Read, search and check one dossier."""
    lines = io.StringIO()
    gcl.write_lines(gcl.Dossier(generate(records, shape)), lines)
    text = lines.getvalue()
    del lines
    reading, dossier = timed(lambda: gcl.loads(text))
    analysis = gcl.Analysis(dossier)
    contradictions, found = timed(
        lambda: sum(len(analysis.contradictions(holder)) for holder in analysis.commitments.holders)
    )
    visited = analysis._relations.visited  # noqa: SLF001 - a count of work is not an answer of the library
    external = gcl.CORE.extend(external=("a",))  # the actors stand elsewhere
    checking, _ = timed(lambda: gcl.check(dossier, external))
    return {
        "records": records,
        "reading, s": reading,
        "contradictions, s": contradictions,
        "checking, s": checking,
        "checking / reading": checking / reading,
        "literals visited": visited,
        "found": found,
    }


if __name__ == "__main__":
    measure_all(
        "How the analysis of commitments grows.",
        SHAPES,
        measure,
        ("literals visited", "contradictions, s", "checking, s", "reading, s"),
    )
