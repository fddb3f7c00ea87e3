"""A vague word is recorded as a figure more exact than the word.

## Why it matters
"Thousands" is not 2000 and "dozens" is not 24. An invented figure outlives the vague word that it came from.

## Reported
```python
sent = Proposition(
    id="sent",
    text="Thousands of soldiers were sent.",
    quantity=Quantity(measure="soldiers-sent", low=2000, high=2000, text="thousands"),
)
dossier = Dossier([sent])
```

## Accepted
```python
sent = Proposition(
    id="sent",
    text="Thousands of soldiers were sent.",
    quantity=Quantity(measure="soldiers-sent", low=1001, text="thousands"),
)
dossier = Dossier([sent])
```

## Limits
The policy is what the bounds must leave possible at least: 20 to 90 for "tens", 24 to 99 for "dozens", 40 to 100 for
"scores", 200 to 900 for "hundreds", 2000 to 9000 for "thousands", and so on for millions and billions; ten or a hundred
times as much for "tens of" or "hundreds of" these; 300 to 700 for "several hundred" or "a few hundred", and so on; 3 to
7 for "several", 2 to 5 for "a few" and "a handful"; any number from 100 on for "many", "numerous", "countless" and "a
large number". Wider bounds, and none, are always right. English words only. Silent where the text holds a number, where
the words are qualified ("low thousands", "many hundreds", "over several hundred"), and where the figure is marked as
approximate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf
from typing import Final

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.propositions import Proposition
from geoclaims.values.quantity import Quantity

__all__ = ["false_precision"]

_UNITS: Final = {
    "dozen": 12,
    "hundred thousand": 100_000,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_PLURALS: Final = {
    "tens": (20, 90),
    "dozens": (24, 99),
    "scores": (40, 100),
    "hundreds": (200, 900),
    "thousands": (2000, 9000),
    "millions": (2_000_000, 9_000_000),
    "billions": (2_000_000_000, 9_000_000_000),
}
# The least and the most that the bounds have to leave possible, for every phrase that is known.
_POLICY: Final[dict[str, tuple[float, float]]] = {
    **_PLURALS,
    **{f"tens of {name}s": (20 * unit, 90 * unit) for name, unit in _UNITS.items() if unit >= 1000},
    **{f"hundreds of {name}s": (200 * unit, 900 * unit) for name, unit in _UNITS.items() if unit >= 1000},
    **{f"several {name}": (3 * unit, 7 * unit) for name, unit in _UNITS.items()},
    **{f"a few {name}": (3 * unit, 7 * unit) for name, unit in _UNITS.items()},
    "several": (3, 7),
    "a few": (2, 5),
    "a handful": (2, 5),
    **dict.fromkeys(("many", "numerous", "countless"), (100, inf)),
    **dict.fromkeys((f"{size} numbers" for size in ("large", "great", "huge")), (100, inf)),
    **dict.fromkeys((f"a {size} number" for size in ("large", "great", "huge")), (100, inf)),
}
_PHRASE: Final = re.compile(rf"\b(?:{'|'.join(sorted(_POLICY, key=len, reverse=True))})\b", re.IGNORECASE)
# "low thousands", "many hundreds", "dozens of thousands": the words around change the meaning.
_QUALIFIED: Final = re.compile(
    r"\b(?:low|mid|middle|high|upper|lower|many|several|few|of|not|no|than|over|above|under|below|up to|least|most"
    r"|nearly|almost|close to) $"
    r"|^ (?:of )?(?:tens|scores|dozen|hundred|thousand|million|billion)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|(?:a|an|half a) (?:dozen|hundred|thousand|million))\b",
    re.IGNORECASE,
)


@rule("QT03", since="0.2.0", severity=Severity.WARNING, sound=True, per_record=True)
def false_precision(analysis: Analysis) -> Iterator[Finding]:
    for proposition in analysis.dossier.of(Proposition):
        quantity = proposition.quantity
        if quantity and not quantity.approximate and (vague := _vague(quantity.text)):
            words, low, high = vague
            narrow = (
                quantity.low is not None and quantity.low > low,
                quantity.high is not None and quantity.high < high,
            )
            if any(narrow):
                yield _finding(proposition, quantity, words)


def _vague(text: str | None) -> tuple[str, float, float] | None:
    """The vague words of a text, and the bounds that they leave possible; None if it has none, or a number."""
    if text is None or _NUMBER.search(text) or not (match := _PHRASE.search(text)):
        return None
    before, after = text[: match.start()], text[match.end() :]
    if _QUALIFIED.search(before) or _QUALIFIED.search(after):
        return None
    return (match[0], *_POLICY[match[0].lower()])


def _finding(proposition: Proposition, quantity: Quantity, words: str) -> Finding:
    low, high = ("no bound" if bound is None else bound for bound in (quantity.low, quantity.high))
    stored = f"exactly {low}" if low == high else f"{low} to {high}"
    return Finding(
        message=f"{proposition.id!r} records {words!r} as {stored}, which is more exact than the words; widen it",
        records=(proposition.id,),
        path=(Reason(text=f"the words of the source: {quantity.text}", record=proposition.id),),
    )
