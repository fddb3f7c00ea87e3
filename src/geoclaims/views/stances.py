"""Who says what: each actor's stance on each proposition, as text or as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.stances import Stance, disputed
from geoclaims.checking.wording import captions, date_text, literal_text, proof_reasons, speaker_text
from geoclaims.dossier import Dossier
from geoclaims.records.propositions import Proposition
from geoclaims.text.counting import counted
from geoclaims.text.escaping import visible
from geoclaims.values.certainty import Certainty
from geoclaims.views._analysed import analysed, chosen
from geoclaims.views.elements.frame import notebook, shortened
from geoclaims.views.elements.markup import Child, Element, Link, element, html, linked, nowhere, table
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["Stances"]

_PAGE: Final = 25
"""The number of propositions on a page."""
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
class Stances:
    """Who says what: whether each actor affirms a proposition, denies it, thinks it possible, or has taken that back.

    Disputed propositions come first, others in the order of the dossier or in the order in which they were asked for.
    What follows from something else that an actor said is there as well, and says so.

    As text, each stance has its date, its certainty, its record, and the reasons from which it follows. The table has a
    row for each proposition and a column for each actor. A notebook shows the first 25 propositions.

    Args:
        dossier: The dossier to show, or its analysis.
        propositions: The propositions to show, or their ids; None for all on which an actor takes a stance.

    Raises:
        InvalidValueError: If `dossier` is neither, or if one of the propositions is something else.
        UnknownIdError: If the dossier lacks one of the propositions.
    """

    def __init__(self, dossier: Dossier | Analysis, propositions: Iterable[Proposition | str] | None = None) -> None:
        self._analysis = analysis = analysed(dossier)
        self._dossier = analysis.dossier
        found = {one.id: analysis.stances(one) for one in chosen(self._dossier, propositions, Proposition)}
        shown = [(id, stances) for id, stances in found.items() if stances or propositions is not None]
        self._stances = dict(sorted(shown, key=lambda entry: not disputed(entry[1])))

    @property
    def name(self) -> str:
        """What it shows, in one sentence."""
        actors, propositions = counted(len(self.holders), "actor"), counted(len(self._stances), "proposition")
        return f"Where {actors} stand{'s' if len(self.holders) == 1 else ''} on {propositions}"

    @cached_property
    def holders(self) -> tuple[str, ...]:
        """The ids of the actors who take a stance, in the order in which they come in."""
        return tuple(dict.fromkeys(str(one.holder) for stances in self._stances.values() for one in stances))

    @property
    def propositions(self) -> tuple[str, ...]:
        """The ids of the propositions, in order."""
        return tuple(self._stances)

    def pages(self, size: int = _PAGE) -> Iterator[Stances]:
        """Yield the same in pieces of some propositions each, with the actors who take a stance on them."""
        for start in range(0, len(self._stances), size):
            page = Stances(self._analysis, ())
            page._stances = dict(islice(self._stances.items(), start, start + size))
            yield page

    def text(self, palette: Palette = PLAIN) -> str:
        """Return what the shell prints: every stance with its reasons, and at the end how many are disputed."""
        blocks = [self._block(id, stances, palette) for id, stances in self._stances.items()]
        number = sum(map(disputed, self._stances.values()))
        closing = f"{number or 'none'} of {counted(len(self._stances), 'proposition')} disputed"
        return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"

    def table(self) -> str:
        """Return the table as HTML: a row for each proposition, a column for each actor."""
        return html(self.table_element())

    def table_element(self, link: Link = nowhere) -> Element:
        """Return the table as an element of a page.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        heads: list[Child] = ["proposition", *(self._caption(id, _NAME, link) for id in self.holders)]
        rows = (self._row(id, stances, link) for id, stances in self._stances.items())
        return table(self.name, heads, rows, class_="stances")

    def html(self) -> str:
        """Return the table as a piece of HTML that needs nothing else."""
        return self.table()

    def _repr_html_(self) -> str:
        first = next(self.pages(), self)
        return notebook(first.table_element(), len(self.propositions) - len(first.propositions), "propositions")

    def _block(self, id: str, stances: tuple[Stance, ...], palette: Palette) -> Iterator[str]:
        """Yield the lines of a proposition."""
        mark = f" {palette.paint('disputed', 'warning')}" if disputed(stances) else ""
        text = palette.paint(visible(captions(self._dossier, [id])), "strong")
        yield f"{text}{mark} {palette.paint(f'[{visible(id)}]', 'faint')}"
        if not stances:
            yield "  nobody takes a stand on it"
        for stance in stances:
            yield from self._lines(stance, palette)

    def _lines(self, stance: Stance, palette: Palette) -> Iterator[str]:
        """Yield who takes a stance, from what it follows, and who took it back."""
        dossier, statement = self._dossier, stance.commitment.statement
        verb = "affirms" if stance.holds else "denies"
        who, by = captions(dossier, [stance.holder]), speaker_text(dossier, statement)
        stand = f"{verb}, {stance.certainty.value}"
        alone = list(statement.speakers) == [stance.holder]
        sentence = f"{by} {stand}" if alone else f"{who} {stand}, by {by}"
        yield f"  {date_text(statement):<11} {visible(sentence)} {palette.paint(f'[{visible(statement.id)}]', 'faint')}"
        if stance.proof:
            yield f"    - it said {visible(literal_text(dossier, stance.commitment.literal))}"
        for reason in proof_reasons(dossier, stance.proof):
            yield f"    - {visible(reason.text)} {palette.paint(f'[{visible(reason.record or str())}]', 'faint')}"
        for later in stance.withdrawn_by:
            yield f"    - taken back, {date_text(later)} {palette.paint(f'[{visible(later.id)}]', 'faint')}"

    def _row(self, id: str, stances: tuple[Stance, ...], link: Link) -> Element:
        mark: list[Child] = [" ", element("strong", "disputed")] if disputed(stances) else []
        head = element("th", self._caption(id, _TEXT, link), *mark, scope="row", dir="auto")
        cells = (element("td", *_cell(stances, holder, link)) for holder in self.holders)
        return element("tr", head, *cells)

    def _caption(self, id: str, cells: int, link: Link) -> Element:
        """Return what to call a record, with a link to it."""
        caption = captions(self._dossier, [id])
        short = shortened(caption, cells)
        return linked(short, link(id), title=None if short == caption else caption)


def _cell(stances: tuple[Stance, ...], holder: str, link: Link) -> Iterator[Element]:
    """Yield each stance that a holder takes on a proposition once, with the first statement that takes it."""
    written: set[str] = set()
    for stance in stances:
        kind, word = _WORDS[stance.certainty, stance.holds]
        if stance.withdrawn_by:
            kind, word = "retracted", f"↩ took back: {word[2:]}"
        elif stance.proof:
            word = f"{word}, it follows"
        if stance.holder == holder and word not in written:
            written.add(word)
            statement = stance.commitment.statement
            yield linked(word, link(statement.id), title=f"{date_text(statement)}: {statement.id}", class_=kind)
