"""Try every mutant of the library, and tell which survive without a reason: `python mutation/mutate.py`.

Words name what to try, by the beginning of its path: `python mutation/mutate.py values analysis/treaties`. What is
known stays in `.mutation/`: stop it whenever you like, and start it again. A mutant that was killed is not tried again
while its module stays as it is, nor is one that survived with a reason. `--share 10` tries ten of a hundred, drawn once
and for all.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence

import attrs
from hypothesis import Phase, settings
from ledger import Ledger
from mutants import ROOMS, Mutant, mutants_of
from reach import QUIETLY, ROOT, Reach
from score import write_score
from survivors import explained
from trials import Warm, fresh

CACHE = ROOT / ".mutation"


def main(arguments: Sequence[str]) -> int:
    """Try what is asked for, write the score, and name what survives without a reason."""
    share, words = _asked(arguments)
    _prepare()
    rooms = [room for room in ROOMS if not words or any(word.startswith(room) for word in words)]
    named = [one for room in rooms for one in mutants_of(room) if not words or one.name.startswith(tuple(words))]
    drawn = [mutant for mutant in named if mutant.lot < share]
    ledger = Ledger(CACHE / "ledger.jsonl")
    left = [mutant for mutant in drawn if ledger.is_open(mutant, explained())]
    print(f"{len(named)} mutants, {len(drawn)} of them drawn, {len(left)} to try", flush=True)
    if left:
        _try(left, ledger)
        ledger = Ledger(ledger.path)
    if not words:
        write_score(drawn, ledger, explained(), share)
    gone = sorted(explained().keys() - {mutant.name for mutant in named}) if not words else []
    print("".join(f"is not there: {name}\n" for name in gone), end="")
    return _tell(drawn, ledger) or int(bool(gone))


def _asked(arguments: Sequence[str]) -> tuple[int, list[str]]:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--share", type=int, default=100, help="how many of a hundred to try")
    parser.add_argument("words", nargs="*", help="what to try, such as values or analysis/treaties")
    asked = parser.parse_args(arguments)
    return asked.share, asked.words


def _prepare() -> None:
    """Have every process here and below read this library, and Hypothesis fail at once where it fails at all."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    os.chdir(ROOT)
    QUIETLY.append(f"--basetemp={tempfile.mkdtemp()}/tests")
    phases = (Phase.explicit, Phase.generate)
    settings.register_profile("mutation", deadline=None, derandomize=True, max_examples=50, phases=phases)
    os.environ["HYPOTHESIS_PROFILE"] = "mutation"


def _try(mutants: Sequence[Mutant], ledger: Ledger) -> None:
    """Try each in the warm if it is within a function; the others, and those that cannot be, afresh."""
    reach = Reach.recorded(CACHE / "reach")
    within = [mutant for mutant in mutants if mutant.function]
    _warm(within, _Note(ledger, len(within)))
    known = Ledger(ledger.path)
    cold = [mutant for mutant in mutants if not mutant.function or known.outcome(mutant) == "not warm"]
    note = _Note(ledger, len(cold))
    for mutant in cold:
        note(mutant, fresh(mutant, reach))


def _warm(mutants: Sequence[Mutant], note: Callable[[Mutant, str], None]) -> None:
    """Try some in a process that imports everything, so that this one does not."""
    if child := os.fork():
        os.waitpid(child, 0)
        return
    Warm(Reach.recorded(CACHE / "reach"), mutants, note).run()  # what coverage read is not for a fork
    os._exit(0)


@attrs.define
class _Note:
    """Writes down how each ended, and shows how far it is."""

    ledger: Ledger
    total: int
    done: int = 0

    def __call__(self, mutant: Mutant, outcome: str) -> None:
        self.done += 1
        self.ledger.add(mutant, outcome)
        if outcome == "survived" or not self.done % 50:
            print(f"{self.done}/{self.total} {outcome}: {_told(mutant)}", file=sys.stderr, flush=True)


def _tell(mutants: Sequence[Mutant], ledger: Ledger) -> int:
    """Name what survives without a reason, and the reasons that no survivor needs."""
    survived = {mutant.name: ledger.outcome(mutant) == "survived" for mutant in mutants}
    unexplained = [mutant for mutant in mutants if survived[mutant.name] and mutant.name not in explained()]
    needless = [mutant for mutant in mutants if not survived[mutant.name] and mutant.name in explained()]
    told = [*(f"survives: {_told(one)}" for one in unexplained), *(f"dies: {_told(one)}" for one in needless)]
    print("\n".join(told))
    return int(bool(unexplained or needless))


def _told(mutant: Mutant) -> str:
    """A mutant for a reader: its name, and what it changes."""
    return f"{mutant.name} ({mutant.difference})"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
