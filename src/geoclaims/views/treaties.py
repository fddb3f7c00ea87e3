"""Who is bound to what on a date, as text that a person likes to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.treaties.participation import TreatyPhase
from geoclaims.analysis.treaties.status import Duty, TreatyStatus
from geoclaims.checking.wording import captions
from geoclaims.dossier import Dossier
from geoclaims.records.treaties import LegalCharacter, Treaty
from geoclaims.text.escaping import visible
from geoclaims.values.dates import When
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["owed", "render", "stands"]

_STANDS = {
    TreatyPhase.IN_FORCE: "bound since {decided_by}",
    TreatyPhase.PROVISIONAL: "bound provisionally, {decided_by}",
    TreatyPhase.SUSPENDED: "not bound while it is suspended, {decided_by}",
    TreatyPhase.ENDED: "no longer bound since {decided_by}",
    TreatyPhase.NOT_YET: "not bound before {decided_by}",
    TreatyPhase.PENDING: "not bound before {decided_by}",
}
_CHARACTERS = {
    LegalCharacter.TREATY: "",
    LegalCharacter.POLITICAL: ", politically and not in law",
    LegalCharacter.CONTESTED: ", whether in law is contested",
}


def render(analysis: Analysis, when: When, treaties: Iterable[Treaty] | None = None, palette: Palette = PLAIN) -> str:
    """Where each treaty stands for each of its parties at a time, the steps that led there, and what they owe then.

    A last line counts the parties for which they operate, in law or politically.

    Args:
        analysis: Of the dossier to show.
        when: The time.
        treaties: What to show; None for all of the dossier.
        palette: The colours.
    """
    shown = list(analysis.dossier.of(Treaty) if treaties is None else treaties)
    blocks = [list(_block(analysis, treaty, when, palette)) for treaty in shown]
    answers = [bond.operates for treaty in shown for bond in _bonds(analysis, treaty, when)]
    doubt = f", {answers.count(None)} not known" if None in answers else ""
    number = f"{len(shown)} treat{'y' if len(shown) == 1 else 'ies'}"
    closing = f"{number}; on {when}, in operation for {answers.count(True)} of {len(answers)} parties{doubt}"
    return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"


def _bonds(analysis: Analysis, treaty: Treaty, when: When) -> list[TreatyStatus]:
    """One bond for each party, in the order of the table."""
    actors = dict.fromkeys(party.actor for party in treaty.parties)
    return [analysis.treaties.status(treaty, actor, on=when) for actor in actors]


def _block(analysis: Analysis, treaty: Treaty, when: When, palette: Palette) -> Iterator[str]:
    handle = palette.paint(f"[{visible(treaty.id)}]", "faint")
    yield f"{palette.paint(visible(treaty.caption), 'strong')} {handle}"
    steps = [f"{moment.role} {moment.when}" for moment in treaty.steps()]
    yield f"  {'; '.join(steps) or 'no date is recorded'}"
    for bond in _bonds(analysis, treaty, when):
        yield f"  {visible(captions(analysis.dossier, [bond.actor]))}: {stands(bond)}"
        for life in analysis.treaties.participations(treaty, bond.actor):
            steps = [f"{moment.role} it {moment.when}" for moment in life.party.moments()]
            yield f"    - {palette.paint('; '.join(steps) or 'no step is recorded', 'faint')}"
        for duty in analysis.treaties.duties(bond):
            yield f"    - {visible(owed(analysis.dossier, duty))}"


def stands(bond: TreatyStatus) -> str:
    """At which point of its life a treaty stands for a party, since when, in words."""
    if bond.phase in _STANDS:
        in_effect = _CHARACTERS[bond.treaty.character] if bond.operates else ""
        return _STANDS[bond.phase].format(decided_by=bond.decided_by) + in_effect
    if bond.phase is TreatyPhase.SIGNED:
        return f"has signed it and is not bound{f' before it consents, {bond.decided_by}' if bond.decided_by else ''}"
    return f"not known whether bound{f': {bond.decided_by} leaves it open' if bond.decided_by else ''}"


def owed(dossier: Dossier, duty: Duty) -> str:
    """What somebody owes, or may owe, to whom, in words."""
    obligation = duty.obligation
    whom = f" {captions(dossier, duty.to)}" if duty.to else ""
    against = f" against {captions(dossier, obligation.against)}" if obligation.against else ""
    but = f", but not against {captions(dossier, obligation.excluding)}" if obligation.excluding else ""
    clause = f" ({obligation.clause})" if obligation.clause else ""
    return f"{'owes' if duty.owed else 'may owe'}{whom} {obligation.kind}{against}{but}{clause}"
