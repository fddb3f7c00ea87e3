"""Who is bound to what on a date, as text that a person likes to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geoclaims.analysis.analysis import Analysis
from geoclaims.analysis.bonds import Bond, Duty
from geoclaims.analysis.lives import Phase
from geoclaims.checking.chains import captions
from geoclaims.dossier import Dossier
from geoclaims.records.treaties import Character, Treaty
from geoclaims.values.when import When
from geoclaims.views.escape import visible
from geoclaims.views.palette import PLAIN, Palette

__all__ = ["owed", "render", "stands"]

_STANDS = {
    Phase.IN_FORCE: "bound since {turn}",
    Phase.PROVISIONAL: "bound provisionally, {turn}",
    Phase.SUSPENDED: "not bound while it is suspended, {turn}",
    Phase.ENDED: "no longer bound since {turn}",
    Phase.NOT_YET: "not bound before {turn}",
    Phase.PENDING: "not bound before {turn}",
}
_CHARACTERS = {
    Character.TREATY: "",
    Character.POLITICAL: ", politically and not in law",
    Character.CONTESTED: ", whether in law is contested",
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


def _bonds(analysis: Analysis, treaty: Treaty, when: When) -> list[Bond]:
    """One bond for each party, in the order of the table."""
    actors = dict.fromkeys(party.actor for party in treaty.parties)
    return [analysis.bonds.of(treaty, actor, when) for actor in actors]


def _block(analysis: Analysis, treaty: Treaty, when: When, palette: Palette) -> Iterator[str]:
    handle = palette.paint(f"[{visible(treaty.id)}]", "faint")
    yield f"{palette.paint(visible(treaty.caption), 'strong')} {handle}"
    steps = [f"{moment.role} {moment.when}" for moment in treaty.steps()]
    yield f"  {'; '.join(steps) or 'no date is recorded'}"
    for bond in _bonds(analysis, treaty, when):
        yield f"  {visible(captions(analysis.dossier, [bond.actor]))}: {stands(bond)}"
        for life in analysis.bonds.lives(treaty, bond.actor):
            steps = [f"{moment.role} it {moment.when}" for moment in life.party.moments()]
            yield f"    - {palette.paint('; '.join(steps) or 'no step is recorded', 'faint')}"
        for duty in analysis.bonds.under(bond):
            yield f"    - {visible(owed(analysis.dossier, duty))}"


def stands(bond: Bond) -> str:
    """At which point of its life a treaty stands for a party, since when, in words."""
    if bond.phase in _STANDS:
        in_effect = _CHARACTERS[bond.treaty.character] if bond.operates else ""
        return _STANDS[bond.phase].format(turn=bond.turn) + in_effect
    if bond.phase is Phase.SIGNED:
        return f"has signed it and is not bound{f' before it consents, {bond.turn}' if bond.turn else ''}"
    return f"not known whether bound{f': {bond.turn} leaves it open' if bond.turn else ''}"


def owed(dossier: Dossier, duty: Duty) -> str:
    """What somebody owes, or may owe, to whom, in words."""
    obligation = duty.obligation
    whom = f" {captions(dossier, duty.to)}" if duty.to else ""
    against = f" against {captions(dossier, obligation.against)}" if obligation.against else ""
    but = f", but not against {captions(dossier, obligation.excluding)}" if obligation.excluding else ""
    clause = f" ({obligation.clause})" if obligation.clause else ""
    return f"{'owes' if duty.owed else 'may owe'}{whom} {obligation.kind}{against}{but}{clause}"
