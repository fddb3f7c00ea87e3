"""Who is bound on a day: the status of each treaty for each of its parties, as text or as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Final, final

from geoclaims.analysis import Analysis
from geoclaims.analysis.treaties.participation import TreatyPhase
from geoclaims.analysis.treaties.status import Duty, TreatyStatus
from geoclaims.checking.wording import captions
from geoclaims.dossier import Dossier
from geoclaims.records.treaties import LegalCharacter, Treaty
from geoclaims.text.counting import counted
from geoclaims.text.escaping import visible
from geoclaims.values.dates import When
from geoclaims.views._analysed import analysed, chosen, day_or_today
from geoclaims.views.elements.frame import notebook
from geoclaims.views.elements.markup import Element, Link, element, html, linked, nowhere, table
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["Treaties"]

_PAGE: Final = 25
"""The number of treaties on a page."""
_STATUS: Final = {
    TreatyPhase.IN_FORCE: "bound since {decided_by}",
    TreatyPhase.PROVISIONAL: "bound provisionally, {decided_by}",
    TreatyPhase.SUSPENDED: "not bound while it is suspended, {decided_by}",
    TreatyPhase.ENDED: "no longer bound since {decided_by}",
    TreatyPhase.NOT_YET: "not bound before {decided_by}",
    TreatyPhase.PENDING: "not bound before {decided_by}",
}
_CHARACTERS: Final = {
    LegalCharacter.TREATY: "",
    LegalCharacter.POLITICAL: ", politically and not in law",
    LegalCharacter.CONTESTED: ", whether in law is contested",
}


@final
class Treaties:
    """Who is bound on a day: for each party to each treaty whether it is bound, since when, and what it owes.

    As text, the steps that led there are shown as well, and a last line counts the parties for which the treaties
    operate, in law or politically. The table has a row for each party. A notebook shows the first 25 treaties.

    Args:
        dossier: The dossier to show, or its analysis.
        treaties: The treaties to show, or their ids; None for all of them.
        on: The time at which they are looked at; None for today.

    Raises:
        InvalidValueError: If `dossier` is neither, if one of the treaties is something else, or if the time cannot be
            read.
        UnknownIdError: If the dossier lacks one of the treaties.
    """

    def __init__(
        self,
        dossier: Dossier | Analysis,
        treaties: Iterable[Treaty | str] | None = None,
        *,
        on: When | date | str | None = None,
    ) -> None:
        self._analysis = analysed(dossier)
        self._dossier = self._analysis.dossier
        self.treaties: tuple[Treaty, ...] = chosen(self._dossier, treaties, Treaty)
        """The treaties, in order."""
        self.on: When = day_or_today(on)
        """The time at which they are looked at."""

    @property
    def name(self) -> str:
        """What it shows, in a few words."""
        return f"Treaties on {self.on}"

    def pages(self, size: int = _PAGE) -> Iterator[Treaties]:
        """Yield the same in pieces of some treaties each."""
        for start in range(0, len(self.treaties), size):
            yield Treaties(self._analysis, self.treaties[start : start + size], on=self.on)

    def text(self, palette: Palette = PLAIN) -> str:
        """Return what the shell prints: each treaty with its parties, their steps, and what they owe."""
        blocks = [self._block(treaty, statuses, palette) for treaty, statuses in self._statuses]
        answers = [status.operates for _, statuses in self._statuses for status in statuses]
        doubt = f", {answers.count(None)} not known" if None in answers else ""
        number = counted(len(self.treaties), "treaty", "treaties")
        closing = f"{number}; on {self.on}, in operation for {answers.count(True)} of {len(answers)} parties{doubt}"
        return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"

    def table(self) -> str:
        """Return the table as HTML: treaty, party, status, and what the party owes."""
        return html(self.table_element())

    def table_element(self, link: Link = nowhere) -> Element:
        """Return the table as an element of a page.

        Args:
            link: A function from the id of a record to its address; None for a record without one.
        """
        rows = (self._row(treaty, status, link) for treaty, statuses in self._statuses for status in statuses)
        return table(self.name, ("treaty", "party", f"on {self.on}", "owes then"), rows)

    def html(self) -> str:
        """Return the table as a piece of HTML that needs nothing else."""
        return self.table()

    def _repr_html_(self) -> str:
        first = next(self.pages(), self)
        return notebook(first.table_element(), len(self.treaties) - len(first.treaties), "treaties")

    @cached_property
    def _statuses(self) -> tuple[tuple[Treaty, tuple[TreatyStatus, ...]], ...]:
        """The status of each treaty for each of its parties, in the order of its table of parties."""
        return tuple((treaty, tuple(self._statuses_of(treaty))) for treaty in self.treaties)

    def _statuses_of(self, treaty: Treaty) -> Iterator[TreatyStatus]:
        for actor in dict.fromkeys(party.actor for party in treaty.parties):
            yield self._analysis.treaties.status(treaty, actor, on=self.on)

    def _block(self, treaty: Treaty, statuses: Iterable[TreatyStatus], palette: Palette) -> Iterator[str]:
        """Yield the lines of a treaty."""
        handle = palette.paint(f"[{visible(treaty.id)}]", "faint")
        yield f"{palette.paint(visible(treaty.caption), 'strong')} {handle}"
        steps = [f"{moment.role} {moment.when}" for moment in treaty.steps()]
        yield f"  {'; '.join(steps) or 'no date is recorded'}"
        for status in statuses:
            yield f"  {visible(captions(self._dossier, [status.actor]))}: {_status_in_words(status)}"
            for participation in self._analysis.treaties.participations(treaty, status.actor):
                steps = [f"{moment.role} it {moment.when}" for moment in participation.party.moments()]
                yield f"    - {palette.paint('; '.join(steps) or 'no step is recorded', 'faint')}"
            for duty in self._analysis.treaties.duties(status):
                yield f"    - {visible(_duty_in_words(self._dossier, duty))}"

    def _row(self, treaty: Treaty, status: TreatyStatus, link: Link) -> Element:
        duties = [_duty_in_words(self._dossier, duty) for duty in self._analysis.treaties.duties(status)]
        listed = [element("ul", *(element("li", duty, dir="auto") for duty in duties))] if duties else []
        party = captions(self._dossier, [status.actor])
        return element(
            "tr",
            element("th", linked(treaty.caption, link(treaty.id)), scope="row", dir="auto"),
            element("td", linked(party, link(status.actor)), dir="auto"),
            element("td", _status_in_words(status), dir="auto"),
            element("td", *listed, dir="auto"),
        )


def _status_in_words(status: TreatyStatus) -> str:
    """Return whether a party is bound, and the date that decides it."""
    day = status.decided_by
    if status.phase in _STATUS:
        in_effect = _CHARACTERS[status.treaty.character] if status.operates else ""
        return _STATUS[status.phase].format(decided_by=day) + in_effect
    if status.phase is TreatyPhase.SIGNED:
        return f"has signed it and is not bound{f' before it consents, {day}' if day else ''}"
    return f"not known whether bound{f': {day} leaves it open' if day else ''}"


def _duty_in_words(dossier: Dossier, duty: Duty) -> str:
    """Return what a party owes, or may owe, and to whom."""
    obligation = duty.obligation
    whom = f" {captions(dossier, duty.to)}" if duty.to else ""
    against = f" against {captions(dossier, obligation.against)}" if obligation.against else ""
    but = f", but not against {captions(dossier, obligation.excluding)}" if obligation.excluding else ""
    clause = f" ({obligation.clause})" if obligation.clause else ""
    return f"{'owes' if duty.owed else 'may owe'}{whom} {obligation.kind}{against}{but}{clause}"
