"""Who is publicly committed to what: one store a holder, as in dialogue games (Hamblin 1970)."""

from __future__ import annotations

from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis._order import said_by
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.entailment.positions import Position, Positions
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.moves import Intends
from geoclaims.records.statements import Statement
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Commitment", "CommitmentStores", "Intention"]


@final
@documented
@attrs.frozen(kw_only=True)
class Commitment:
    """A position, in the store of one of those who are committed to it."""

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

    def stood_on(self, date: When | None) -> bool:
        """Return whether it had been made, and not been taken back, by a date; None for all that is recorded.

        Statements without a date count as made; what may or may not have been said by then does, too.
        """
        return _stood_on(self, date)

    def __repr__(self) -> str:
        """Return a short summary."""
        position = self.position
        condition = (
            "" if position.given is None else f" if {quoted(position.given.proposition, holds=position.given.holds)}"
        )
        words = f"of {quoted(self.holder)} to {quoted(position.proposition, holds=position.holds)}{condition}"
        return summary(self, f"{words} by {quoted(self.statement.id)}: {position.certainty.value}{_withdrawn(self)}")


@final
@documented
@attrs.frozen(kw_only=True)
class Intention:
    """Something that a holder has publicly bound itself to bring about. It is not a prediction."""

    holder: Ref[Actor]
    """Who is bound."""
    intends: Intends
    """To what, in which window, under which condition."""
    statement: Statement
    """The statement that says so."""
    withdrawn_by: tuple[Statement, ...] = ()
    """The holder's later statements that took it back; empty if it still stands."""

    def stood_on(self, date: When | None) -> bool:
        """Return whether it had been declared, and not been taken back, by a date; None for all that is recorded."""
        return _stood_on(self, date)

    def __repr__(self) -> str:
        """Return a short summary."""
        literal = self.intends.literal
        words = f"of {quoted(self.holder)} to {quoted(literal.proposition, holds=literal.holds)}"
        return summary(self, f"{words} by {quoted(self.statement.id)}{_withdrawn(self)}")


@final
class CommitmentStores:
    """The stores of all holders.

    A statement commits those whom [`holders`][geoclaims.Statement.holders] names. Taking a
    statement back removes from the store of its holder what that statement put into it, and no other store.

    Args:
        dossier: The records.
        positions: What its statements say.
        retractions: Who took which statement back.
    """

    def __init__(self, dossier: Dossier, positions: Positions, retractions: Retractions) -> None:
        self._commitments: dict[Ref[Actor], list[Commitment]] = {}
        self._intentions: dict[Ref[Actor], list[Intention]] = {}
        self._by_proposition: dict[str, list[Commitment]] = {}
        for statement in dossier.of(Statement):
            intended = [move for move in statement.moves() if isinstance(move, Intends)]
            for holder in statement.holders():
                later = retractions.of_holder(statement, holder)
                store = self._commitments.setdefault(holder, [])
                for position in positions.by_statement(statement):
                    commitment = Commitment(holder=holder, position=position, withdrawn_by=later)
                    store.append(commitment)
                    self._by_proposition.setdefault(position.proposition, []).append(commitment)
                self._intentions.setdefault(holder, []).extend(
                    Intention(holder=holder, intends=move, statement=statement, withdrawn_by=later) for move in intended
                )

    @property
    def holders(self) -> tuple[Ref[Actor], ...]:
        """Everybody who is committed to something, by id."""
        return tuple(sorted(self._commitments))

    def by_holder(self, holder: str) -> tuple[Commitment, ...]:
        """Return everything that a holder has ever been committed to, in the order of the dossier."""
        return tuple(self._commitments.get(Ref(holder), ()))

    def intentions(self, holder: str) -> tuple[Intention, ...]:
        """Return everything that a holder has ever bound itself to, in the order of the dossier."""
        return tuple(self._intentions.get(Ref(holder), ()))

    def by_proposition(self, proposition: str) -> tuple[Commitment, ...]:
        """Return all commitments about a proposition, of any holder, in the order of the dossier."""
        return tuple(self._by_proposition.get(proposition, ()))


def _stood_on(entry: Commitment | Intention, date: When | None) -> bool:
    return said_by(entry.statement, date) and not any(said_by(later, date) for later in entry.withdrawn_by)


def _withdrawn(entry: Commitment | Intention) -> str:
    return f", withdrawn by {listed(one.id for one in entry.withdrawn_by)}" if entry.withdrawn_by else ""
