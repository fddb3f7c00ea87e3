"""Who stands where on what: a row for each proposition, a column for each actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.stances import Stance, disputed
from geoclaims.checking.wording import captions, on_day
from geoclaims.dossier import Dossier
from geoclaims.records.propositions import Proposition
from geoclaims.values.certainty import Certainty
from geoclaims.views._analysed import analysed
from geoclaims.views.drawing.frame import notebook, shortened
from geoclaims.views.drawing.markup import Child, Element, Link, element, linked, nowhere, table

__all__ = ["StanceMatrix"]

_PAGE: Final = 25
"""So many propositions are shown at once if nobody asks for more."""
_TEXT: Final = 160
"""The cells that a proposition's text may take."""
_NAME: Final = 40
"""The cells that an actor's name may take."""
# A sign and a word each, so that no colour is needed.
_WORDS: Final = {
    (Certainty.CERTAIN, True): ("affirms", "✓ affirms"),
    (Certainty.CERTAIN, False): ("denies", "✗ denies"),
    (Certainty.PROBABLE, True): ("possible", "? probably"),
    (Certainty.PROBABLE, False): ("possible", "? probably not"),
    (Certainty.POSSIBLE, True): ("possible", "? possibly"),
    (Certainty.POSSIBLE, False): ("possible", "? possibly not"),
}


@final
class StanceMatrix:
    """Where each actor stands on each proposition: affirms, denies, thinks possible, has taken back.

    Disputed propositions come first. What follows from something else that an actor said is there as well, and says so.
    A notebook shows the first 25 propositions.

    Args:
        dossier: What to show, or its analysis.
        propositions: The propositions to show, in order; None for all on which somebody takes a stand.

    Raises:
        InvalidValueError: If there is no dossier.
    """

    def __init__(self, dossier: Dossier | Analysis, propositions: Iterable[Proposition] | None = None) -> None:
        self._analysis = analysis = analysed(dossier)
        asked = analysis.dossier.of(Proposition) if propositions is None else propositions
        found = {one.id: analysis.stances(one) for one in asked}
        self._stances = _disputed_first(found) if propositions is None else found

    @property
    def name(self) -> str:
        """What it shows, in one sentence."""
        number = len(self._stances)
        return f"Where {len(self.holders)} actors stand on {number} proposition{'' if number == 1 else 's'}"

    @cached_property
    def holders(self) -> tuple[str, ...]:
        """The ids of the actors who take a stand, in the order in which they come in."""
        return tuple(dict.fromkeys(str(one.holder) for stances in self._stances.values() for one in stances))

    @property
    def propositions(self) -> tuple[str, ...]:
        """The ids of the propositions, in order."""
        return tuple(self._stances)

    def pages(self, size: int = _PAGE) -> Iterator[StanceMatrix]:
        """The same in pieces of some propositions each, with the actors who take a stand on them."""
        for start in range(0, len(self._stances), size):
            page = StanceMatrix(self._analysis, ())
            page._stances = dict(islice(self._stances.items(), start, start + size))
            yield page

    def table(self, link: Link = nowhere) -> Element:
        """The matrix as a piece of a page.

        Args:
            link: Where each record is shown.
        """
        heads: list[Child] = ["proposition", *(self._cell(id, _NAME, link) for id in self.holders)]
        rows = (self._row(id, stances, link) for id, stances in self._stances.items())
        return table(self.name, heads, rows, class_="stances")

    def _repr_html_(self) -> str:
        """The matrix for a notebook."""
        first = next(self.pages(), self)
        return notebook(first.table(), len(self.propositions) - len(first.propositions), "propositions")

    def _cell(self, id: str, cells: int, link: Link) -> Element:
        """What to call a record, with a link to it."""
        caption = captions(self._analysis.dossier, [id])
        short, href = shortened(caption, cells), link(id)
        more = None if short == caption else caption
        return linked(short, href, title=more)

    def _row(self, id: str, stances: tuple[Stance, ...], link: Link) -> Element:
        mark: list[Child] = [" ", element("strong", "disputed")] if disputed(stances) else []
        head = element("th", self._cell(id, _TEXT, link), *mark, scope="row", dir="auto")
        cells = (element("td", *_stands(stances, holder, link)) for holder in self.holders)
        return element("tr", head, *cells)


def _disputed_first(found: Mapping[str, tuple[Stance, ...]]) -> dict[str, tuple[Stance, ...]]:
    """The propositions on which somebody takes a stand."""
    taken = [(id, stances) for id, stances in found.items() if stances]
    return dict(sorted(taken, key=lambda entry: not disputed(entry[1])))


def _stands(stances: tuple[Stance, ...], holder: str, link: Link) -> Iterator[Element]:
    """Each way in which a holder stands on a proposition once, the first time that it took it."""
    told: set[str] = set()
    for stance in stances:
        kind, word = _WORDS[stance.certainty, stance.holds]
        if stance.withdrawn_by:
            kind, word = "retracted", f"↩ took back: {word[2:]}"
        elif stance.proof:
            word = f"{word}, it follows"
        if stance.holder == holder and word not in told:
            told.add(word)
            yield _mark(stance, kind, word, link)


def _mark(stance: Stance, kind: str, word: str, link: Link) -> Element:
    statement = stance.commitment.statement
    ground, href = f"{on_day(statement)}: {statement.id}", link(statement.id)
    return linked(word, href, title=ground, class_=kind)
