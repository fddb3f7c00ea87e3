"""Who is publicly committed to what: one store a holder, as in dialogue games (Hamblin 1970)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from geoclaims.analysis.positions import Position, Positions
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.moves import Intends, Withdraws
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref
from geoclaims.values.when import When

__all__ = ["Commitment", "Commitments", "Intention"]


@final
@attrs.frozen(kw_only=True)
class Commitment:
    """A position, in the store of one of those who are charged with it."""

    holder: Ref[Actor]
    """Who is committed."""
    position: Position
    """To what, how certainly, and by which statement."""
    withdrawn_by: tuple[Statement, ...] = ()
    """The holder's later statements that took it back; empty if it still stands."""

    @property
    def statement(self) -> Statement:
        """The statement that made the commitment."""
        return self.position.statement

    @property
    def literal(self) -> Literal:
        """The proposition, or its negation."""
        return self.position.literal

    def stood(self, as_of: When | None) -> bool:
        """Whether it had been made, and not been taken back, by a date; None for all that is recorded.

        Statements without a date count as made; what may or may not have been said by then does, too.
        """
        return _said(self.statement, as_of) and not any(_said(later, as_of) for later in self.withdrawn_by)


@final
@attrs.frozen(kw_only=True)
class Intention:
    """Something that a holder has publicly bound itself to bring about. It is no prediction."""

    holder: Ref[Actor]
    """Who is bound."""
    intends: Intends
    """To what, in which window, under which condition."""
    statement: Statement
    """The statement that says so."""
    withdrawn_by: tuple[Statement, ...] = ()
    """The holder's later statements that took it back; empty if it still stands."""

    def stood(self, as_of: When | None) -> bool:
        """Whether it had been declared, and not been taken back, by a date; None for all that is recorded."""
        return _said(self.statement, as_of) and not any(_said(later, as_of) for later in self.withdrawn_by)


@final
class Commitments:
    """The stores of all holders.

    A statement is charged to those whom [`holders`][geoclaims.records.statements.Statement.holders] names. Taking a
    statement back empties the store of whoever takes it back of what that statement put into it, and no other store.

    Args:
        dossier: The records.
        positions: What its statements say.
    """

    def __init__(self, dossier: Dossier, positions: Positions) -> None:
        self._withdrawals = _withdrawals(dossier)
        self.withdrawn = {id for _, id in self._withdrawals}
        """The ids of everything that somebody takes back, with or without the right to do so."""
        self._commitments: dict[Ref[Actor], list[Commitment]] = {}
        self._intentions: dict[Ref[Actor], list[Intention]] = {}
        self._by_proposition: dict[str, list[Commitment]] = {}
        for statement in dossier.of(Statement):
            intended = [move for move in statement.moves() if isinstance(move, Intends)]
            for holder in statement.holders():
                later = self.withdrawing(statement, holder)
                store = self._commitments.setdefault(holder, [])
                for position in positions.of(statement):
                    commitment = Commitment(holder=holder, position=position, withdrawn_by=later)
                    store.append(commitment)
                    self._by_proposition.setdefault(position.proposition, []).append(commitment)
                self._intentions.setdefault(holder, []).extend(
                    Intention(holder=holder, intends=move, statement=statement, withdrawn_by=later) for move in intended
                )

    @property
    def holders(self) -> tuple[Ref[Actor], ...]:
        """Everybody who is charged with something, by id."""
        return tuple(sorted(self._commitments))

    def of(self, holder: str) -> tuple[Commitment, ...]:
        """Everything that a holder has ever been committed to, in the order of the dossier."""
        return tuple(self._commitments.get(Ref(holder), ()))

    def intentions(self, holder: str) -> tuple[Intention, ...]:
        """Everything that a holder has ever bound itself to, in the order of the dossier."""
        return tuple(self._intentions.get(Ref(holder), ()))

    def on(self, proposition: str) -> tuple[Commitment, ...]:
        """Everything that anybody has ever been committed to about a proposition, in the order of the dossier."""
        return tuple(self._by_proposition.get(proposition, ()))

    def withdrawing(self, statement: Statement, holder: str) -> tuple[Statement, ...]:
        """The statements with which a holder took another one back; not what was certainly said before it."""
        found = self._withdrawals.get((holder, statement.id), ())
        return tuple(later for later in found if not _certainly_before(later, statement))

    def retractions(self, statement: Statement, by: Iterable[str]) -> tuple[Statement, ...]:
        """The statements with which any of some actors took a statement back, whatever their dates, by id."""
        found = {id(later): later for holder in by for later in self._withdrawals.get((holder, statement.id), ())}
        return tuple(sorted(found.values(), key=lambda later: later.id))


def _withdrawals(dossier: Dossier) -> dict[tuple[str, str], list[Statement]]:
    """From a holder and the id of a statement to the statements with which the holder takes it back."""
    found: dict[tuple[str, str], list[Statement]] = {}
    for statement in dossier.of(Statement):
        for move in statement.moves():
            if isinstance(move, Withdraws):
                for holder in statement.holders():
                    found.setdefault((holder, move.target), []).append(statement)
    return found


def _certainly_before(statement: Statement, other: Statement) -> bool:
    return bool(statement.when and other.when and statement.when.certainly_before(other.when))


def _said(statement: Statement, as_of: When | None) -> bool:
    return as_of is None or statement.when is None or not statement.when.certainly_after(as_of)
