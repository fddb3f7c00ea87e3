"""What does not hang together, and what could not be judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from geoclaims.checking.cards import NOT_EVALUATED, Card
from geoclaims.markup import Element
from geoclaims.views._page.material import Material
from geoclaims.views._page.sections import folded, nothing, section, some

__all__ = ["findings"]

_PAGE: Final = 100
"""So many cards lie open; more are folded away, as many at a time."""
_MOST: Final = 200
"""So many open cards and folds a page can hold and still be used."""


def findings(material: Material) -> Element:
    """Every finding with its path, the gravest first, then what could not be judged."""
    found = sorted(material.report.findings, key=lambda finding: finding.severity.rank)
    cards = [*(one.card() for one in found), *(one.card() for one in material.report.not_evaluated)]
    drawn = list(some(_pages(cards, material), _MOST, "check"))
    return section("findings", "Findings", *(drawn or [nothing("Nothing was found, and nothing was left undecided.")]))


def _pages(cards: Sequence[Card], material: Material) -> Iterator[Element]:
    for start in range(0, len(cards), _PAGE):
        page = [_item(card, material) for card in islice(cards, start, start + _PAGE)]
        if start:
            yield folded(f"{start + 1} to {start + len(page)} of {len(cards)}", *page)
        else:
            yield from page


def _item(card: Card, material: Material) -> Element:
    drawn = card.drawn(material.link)
    drawn.set("data-item", NOT_EVALUATED if card.grade == NOT_EVALUATED else "finding")
    drawn.set("data-severity", card.grade)
    return drawn
