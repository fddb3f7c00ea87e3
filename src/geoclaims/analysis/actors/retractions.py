"""Who took which statement back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from geoclaims._distinct import distinct
from geoclaims.analysis._order import certainly_before
from geoclaims.analysis.actors import ActorAnalysis
from geoclaims.dossier import Dossier
from geoclaims.records.moves import Withdraws
from geoclaims.records.statements import Statement

__all__ = ["Retractions"]


@final
class Retractions:
    """The statements that take others back, by who makes them.

    Args:
        dossier: The records.
        actors: Who may answer for a statement.
    """

    def __init__(self, dossier: Dossier, actors: ActorAnalysis) -> None:
        self._actors = actors
        self._made: dict[tuple[str, str], list[Statement]] = {}
        for statement in dossier.of(Statement):
            for move in statement.moves():
                if isinstance(move, Withdraws):
                    for holder in statement.holders():
                        self._made.setdefault((holder, move.target), []).append(statement)
        self._retracted = {id for _, id in self._made}

    def of_holder(self, statement: Statement, holder: str) -> tuple[Statement, ...]:
        """Return those with which a holder took a statement back; not what was certainly said before it."""
        found = self._made.get((holder, statement.id), ())
        return tuple(later for later in found if not certainly_before(later, statement))

    def by(self, statement: Statement, actors: Iterable[str]) -> tuple[Statement, ...]:
        """Return those with which any of some actors took a statement back, whatever their dates, by id."""
        found = distinct(later for actor in actors for later in self._made.get((actor, statement.id), ()))
        return tuple(sorted(found, key=lambda later: later.id))

    def answerable(self, statement: Statement) -> tuple[Statement, ...]:
        """Return those with which its makers, or an institution of theirs, took a statement back, by id."""
        if statement.id not in self._retracted:
            return ()
        return self.by(statement, self._actors.answerable_for(statement))
