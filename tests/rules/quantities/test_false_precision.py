"""QT03, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import pytest
from quantity_figures import figure, findings

from geoclaims import Finding


def worded(text: str | None, low: float | None, high: float | None) -> tuple[Finding, ...]:
    """What is found about a figure in those words."""
    return findings(figure("p", low, high, text=text))


WORDS = [
    ("a few", 2, 5),
    ("a handful of", 2, 5),
    ("Several", 3, 7),
    ("tens", 20, 90),
    ("dozens", 24, 99),
    ("scores", 40, 100),
    ("hundreds", 200, 900),
    ("several hundred", 300, 700),
    ("a few thousand", 3000, 7000),
    ("THOUSANDS", 2000, 9000),
    ("tens of thousands", 20_000, 90_000),
    ("hundreds of thousands", 200_000, 900_000),
    ("millions", 2_000_000, 9_000_000),
    ("several million", 3_000_000, 7_000_000),
    ("tens of millions", 20_000_000, 90_000_000),
    ("hundreds of millions", 200_000_000, 900_000_000),
    ("billions", 2_000_000_000, 9_000_000_000),
    ("tens of billions", 20_000_000_000, 90_000_000_000),
    ("hundreds of billions", 200_000_000_000, 900_000_000_000),
    ("many", 100, None),
    ("countless", 100, None),
    ("a large number", 100, None),
    ("huge numbers", 100, None),
]


@pytest.mark.parametrize(("words", "low", "high"), WORDS)
def test_a_vague_word_leaves_room(words: str, low: int, high: int | None) -> None:
    """Exactly what a word must leave possible is enough, less on either side is too narrow, and more is fine."""
    assert () == worded(f"perhaps {words} men", low, high)
    assert () == worded(words, None, None)
    assert () == worded(words, low - 1, None)
    assert ["QT03"] == [one.code for one in worded(words, low + 1, None)]
    if high is not None:
        assert () == worded(words, None, high + 1)
        assert ["QT03"] == [one.code for one in worded(words, None, high - 1)]


@pytest.mark.parametrize(
    ("low", "high", "stored"),
    [(2000, 2000, "exactly 2000"), (3000, None, "3000 to no bound"), (None, 5000, "no bound to 5000")],
)
def test_false_precision_is_shown(low: int | None, high: int | None, stored: str) -> None:
    """The message says what was made of which word, and the path gives the words."""
    (finding,) = worded("Thousands of men", low, high)

    assert ("QT03", "warning", ("p",)) == (finding.code, finding.severity, finding.records)
    assert f"'p' records 'Thousands' as {stored}, which is more exact than the words; widen it" == finding.message
    assert ["the words of the source: Thousands of men"] == [reason.text for reason in finding.path]


NUMBERS = ("2000", "thousands (2,000)", "three of several", "more than a hundred, not many", "half a dozen, several")
QUALIFIED = ("low thousands", "many hundreds", "dozens of thousands", "several tens of thousands", "no thousands")
OTHER_WORDS = (None, "", "soldiers", "multitudes", "Germany", "scoreless", "the fewest")


@pytest.mark.parametrize("text", [*NUMBERS, *QUALIFIED, *OTHER_WORDS])
def test_words_that_are_no_vague_ones(text: str | None) -> None:
    """A text that holds a number is exact, and other words, or qualified ones, have no policy."""
    assert () == worded(text, 2000, 2000)
