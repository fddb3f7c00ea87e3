"""How the analysis of sources grows: time, from ten thousand links between sources to a million.

    python benchmarks/provenance.py                 # up to 100 000 links
    python benchmarks/provenance.py --million       # and 1 000 000: several minutes more for each shape

Each dossier has as many links (`based_on`) as the size says, half as many statements, and a proposition for every five
statements, from a seeded generator. In *bounded* ones the sources fall into affairs of fifty. In *giant* ones a source
may be based on any that came before it, and now and then on one that came after, so that nearly all are connected, with
circles. In a *chain* every source is based on the two before it. Every size is read from JSON Lines; then the flow
graph is built with its dominators, the independence of every proposition is judged, and the rules about sources run.
Growth exponents are those of a straight line through the logarithms. Times are only for scale; what counts are the
exponents, and the multiples of reading in the same run.
"""

from __future__ import annotations

import io
import random
from collections import Counter
from collections.abc import Iterator

from growth import Row, measure_all, timed

import geoclaims as gcl

AFFAIR = 50
NEAR = 40
SHAPES = {"bounded": 1_000_000, "giant": 1_000_000, "chain": 1_000_000}
"""How the sources are connected, and up to which size that is measured."""
RULES = ("AT01", "AT02", "AT03", "AT05", "AT06", "AT07", "AT08")


def generate(links: int, shape: str, seed: int = 7) -> Iterator[gcl.Record]:
    """A dossier of propositions and statements that are based on each other."""
    chance = random.Random(seed)
    count = links // 2
    for number in range(0, count, 5):
        yield gcl.Proposition(id=f"p{number}", text=f"Proposition {number}.")
    for number in range(count):
        sources = _sources(chance, number, count, shape)
        near = number - number % AFFAIR + chance.randrange(AFFAIR)
        about = min(near, count - 1)
        yield gcl.Statement(
            id=f"s{number}",
            speakers=[f"a{number}"],
            claims=[gcl.Claim(proposition=f"p{about - about % 5}", certainty=gcl.Certainty.CERTAIN)],
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
    gcl.write_lines(gcl.Dossier(generate(size, shape)), lines)
    text = lines.getvalue()
    del lines
    reading, dossier = timed(lambda: gcl.loads(text))
    analysis = gcl.Analysis(dossier)
    propositions = dossier.of(gcl.Proposition)
    graph, _ = timed(lambda: analysis.corroboration(propositions[0]))
    judging, verdicts = timed(lambda: Counter(analysis.corroboration(one).independence.value for one in propositions))
    external = gcl.CORE.extend(external=("a",))  # the actors stand elsewhere
    checking, _ = timed(lambda: gcl.check(dossier, external, select=RULES))
    return {
        "links": size,
        "reading, s": reading,
        "graph, s": graph,
        "judging, s": judging,
        "checking, s": checking,
        "checking / reading": checking / reading,
        "verdicts": ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items())),
    }


if __name__ == "__main__":
    measure_all(
        "How the analysis of sources grows.", SHAPES, measure, ("reading, s", "graph, s", "judging, s", "checking, s")
    )
