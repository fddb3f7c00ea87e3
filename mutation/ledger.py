"""How each mutant ended, kept in a file that is added to, so that a run can be stopped at any time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container
from pathlib import Path

import attrs
from mutants import Mutant

__all__ = ["Ledger"]


@attrs.define
class Ledger:
    """What is known so far."""

    path: Path
    _known: dict[tuple[str, str], str] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch()
        for line in self.path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            self._known[entry["mutant"], entry["code"]] = entry["outcome"]

    def outcome(self, mutant: Mutant) -> str | None:
        """`killed`, `timed out`, `survived` or `not warm`; None if it was not yet tried as it is."""
        return self._known.get(_key(mutant))

    def add(self, mutant: Mutant, outcome: str) -> None:
        """Remember how one ended."""
        name, code = _key(mutant)
        self._known[name, code] = outcome
        with self.path.open("a", encoding="utf-8") as file:
            print(json.dumps({"mutant": name, "code": code, "outcome": outcome}), file=file)

    def is_open(self, mutant: Mutant, explained: Container[str]) -> bool:
        """Whether it has to be tried: not yet, or it survived and no one has said why."""
        outcome = self.outcome(mutant)
        return outcome in {None, "not warm"} or (outcome == "survived" and mutant.name not in explained)


def _key(mutant: Mutant) -> tuple[str, str]:
    return mutant.name, hashlib.sha256(mutant.code.encode()).hexdigest()[:16]
