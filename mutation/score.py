"""The score: what was killed of what was tried, by room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ledger import Ledger
from mutants import ROOMS, Mutant

__all__ = ["write_score"]

SCORE = Path(__file__).with_name("score.md")
HEAD = """\
# Score

Written by `python mutation/mutate.py --share {share}`: {share} of a hundred mutants, drawn by their names, once and for
all. A mutant that times out counts as killed: some test takes ten times as long, and five seconds, as it does without
the change. The last column says what was killed of those that do not survive for a reason.

| room | drawn | killed | timed out | survive for a reason | for none | not tried | killed of tried | of the rest |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
"""


def write_score(drawn: Sequence[Mutant], ledger: Ledger, explained: Iterable[str], share: int) -> None:
    """Write the table of those that were drawn."""
    reasons = set(explained)
    rows = [_row(room, [mutant for mutant in drawn if mutant.room == room], ledger, reasons) for room in ROOMS]
    SCORE.write_text(HEAD.format(share=share) + "".join([*rows, _row("all", drawn, ledger, reasons)]), encoding="utf-8")


def _row(room: str, mutants: Sequence[Mutant], ledger: Ledger, reasons: set[str]) -> str:
    ended = Counter(_endings(mutants, ledger, reasons))
    killed = ended["killed"] + ended["timed out"]
    tried = len(mutants) - ended["not tried"]
    counts = [len(mutants), killed, ended["timed out"], ended["with"], ended["without"], ended["not tried"]]
    shares = [f"{killed / of:.1%}" if of else "" for of in (tried, tried - ended["with"])]
    return f"| {' | '.join([room, *map(str, counts), *shares])} |\n"


def _endings(mutants: Iterable[Mutant], ledger: Ledger, reasons: set[str]) -> Iterator[str]:
    for mutant in mutants:
        outcome = ledger.outcome(mutant)
        if outcome == "survived":
            yield "with" if mutant.name in reasons else "without"
        else:
            yield outcome if outcome in {"killed", "timed out"} else "not tried"
