"""Who stands where on what, as text that a person likes to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.stances import Stance, disputed
from geoclaims.checking.wording import argument, captions, in_words, on_day, voice
from geoclaims.records.propositions import Proposition
from geoclaims.text.escaping import visible
from geoclaims.views.terminal.palette import PLAIN, Palette

__all__ = ["render"]


def render(analysis: Analysis, propositions: Iterable[Proposition] | None = None, palette: Palette = PLAIN) -> str:
    """Who affirms and who denies each proposition, since when, how certainly, and from what it follows.

    Disputed propositions come first, and a last line counts them.

    Args:
        analysis: Of the dossier to show.
        propositions: What to show; None for everything on which somebody takes a stand.
        palette: The colours.
    """
    asked = analysis.dossier.of(Proposition) if propositions is None else propositions
    chosen = {one.id: analysis.stances(one) for one in asked}
    shown = [(id, stances) for id, stances in chosen.items() if stances or propositions is not None]
    shown.sort(key=lambda entry: not disputed(entry[1]))
    blocks = [_block(analysis, id, stances, palette) for id, stances in shown]
    number = sum(disputed(stances) for _, stances in shown)
    closing = f"{number or 'none'} of {len(shown)} proposition{'' if len(shown) == 1 else 's'} disputed"
    return "".join(f"{line}\n" for block in blocks for line in [*block, ""]) + f"{closing}\n"


def _block(analysis: Analysis, id: str, stances: tuple[Stance, ...], palette: Palette) -> Iterator[str]:
    mark = f" {palette.paint('disputed', 'warning')}" if disputed(stances) else ""
    text = palette.paint(visible(captions(analysis.dossier, [id])), "strong")
    yield f"{text}{mark} {palette.paint(f'[{visible(id)}]', 'faint')}"
    if not stances:
        yield "  nobody takes a stand on it"
    for stance in stances:
        yield from _stance(analysis, stance, palette)


def _stance(analysis: Analysis, stance: Stance, palette: Palette) -> Iterator[str]:
    dossier, statement = analysis.dossier, stance.commitment.statement
    verb = "affirms" if stance.holds else "denies"
    who, by = captions(dossier, [stance.holder]), voice(dossier, statement)
    stand = f"{verb}, {stance.certainty.value}"
    alone = list(statement.speakers) == [stance.holder]
    told = f"{by} {stand}" if alone else f"{who} {stand}, by {by}"
    yield f"  {on_day(statement):<11} {visible(told)} {palette.paint(f'[{visible(statement.id)}]', 'faint')}"
    if stance.proof:
        yield f"    - it said {visible(in_words(dossier, stance.commitment.literal))}"
    for reason in argument(dossier, stance.proof):
        yield f"    - {visible(reason.text)} {palette.paint(f'[{visible(reason.record or str())}]', 'faint')}"
    for later in stance.withdrawn_by:
        yield f"    - taken back, {on_day(later)} {palette.paint(f'[{visible(later.id)}]', 'faint')}"
