"""The stand that each statement takes on each proposition, whatever the speech act."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeAlias, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis._graphs.search import components
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.claims import Claim, Literal
from geoclaims.records.moves import Adopts, Asserts, Move, Opposes
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.text.summaries import quoted, summary
from geoclaims.values.certainty import Certainty, Polarity, Tense
from geoclaims.values.ref import Ref

__all__ = ["Position", "Positions"]

_Stand: TypeAlias = tuple[Ref[Proposition], bool, Certainty, Literal | None, Tense]


@final
@documented
@attrs.frozen(kw_only=True)
class Position:
    """The stand of one statement on one proposition: what its moves come to, once their targets are looked up."""

    statement: Statement
    """The statement."""
    proposition: Ref[Proposition]
    """The proposition."""
    holds: bool
    """Whether it is said to hold or not to hold."""
    certainty: Certainty
    """How certain it is presented to be: certain, probable or possible, never uncommitted."""
    given: Literal | None = None
    """The condition under which it is said; None if it is said without one."""
    tense: Tense = Tense.UNSTATED
    """Whether it is put in the past, the present or the future."""

    @property
    def literal(self) -> Literal:
        """The proposition, or its negation."""
        return Literal(proposition=self.proposition, holds=self.holds)

    @property
    def categorical(self) -> bool:
        """Whether it is certain and without a condition: what can contradict."""
        return self.certainty is Certainty.CERTAIN and self.given is None

    @property
    def conditional(self) -> bool:
        """Whether it says with certainty that something follows from something else, and neither of the two."""
        return self.certainty is Certainty.CERTAIN and self.given is not None

    def __repr__(self) -> str:
        """Return a short summary."""
        condition = "" if self.given is None else f" if {quoted(self.given.proposition, holds=self.given.holds)}"
        words = f"of {quoted(self.statement.id)}: {quoted(self.proposition, holds=self.holds)}{condition}"
        return summary(self, f"{words}, {self.certainty.value}")


@final
class Positions:
    """The positions of all statements of a dossier.

    Args:
        dossier: The records.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._by_proposition: dict[str, list[Position]] = {}
        self._by_statement: dict[str, list[Position]] = {}
        for statement in dossier.of(Statement):
            for position in self._read(statement):
                self._by_proposition.setdefault(position.proposition, []).append(position)
                self._by_statement.setdefault(statement.id, []).append(position)

    def __iter__(self) -> Iterator[Position]:
        return (position for positions in self._by_statement.values() for position in positions)

    def by_statement(self, statement: Statement) -> tuple[Position, ...]:
        """Return the positions that a statement takes, each once."""
        found = self._by_statement.get(statement.id, ())
        return tuple(position for position in found if position.statement is statement)

    def by_proposition(self, proposition: str) -> tuple[Position, ...]:
        """Return every position on a proposition, by statement."""
        return tuple(self._by_proposition.get(proposition, ()))

    def _read(self, statement: Statement) -> Iterator[Position]:
        stands = (stand for move in _moves(statement) for stand in self._stands(statement, move))
        for proposition, holds, certainty, given, tense in dict.fromkeys(stands):
            yield Position(
                statement=statement,
                proposition=proposition,
                holds=holds,
                certainty=certainty,
                given=given,
                tense=tense,
            )

    def _stands(self, statement: Statement, move: Move) -> Iterator[_Stand]:
        """Return what a move comes to. Taking something back is not a stand, and neither is intending something."""
        match move:
            case Asserts(claim):
                yield from _claimed(claim)
            case Adopts(target):
                yield from self._adopted(statement, target)
            case Opposes(target):
                yield from self._opposed(target)
            case _:
                return

    def _adopted(self, statement: Statement, target: str) -> Iterator[_Stand]:
        """Propositions, the certain claims of statements, and what these statements adopt in turn.

        A speaker who confirms its own statement only names it, and is bound by it already.
        """
        for proposition in self._dossier.resolve([target], Proposition):
            yield proposition.ref, True, Certainty.CERTAIN, None, Tense.UNSTATED
        mine = set(statement.holders())
        if any(not mine or not mine <= set(said.holders()) for said in self._dossier.resolve([target], Statement)):
            yield from self._adoptable[target]

    @cached_property
    def _adoptable(self) -> dict[str, dict[_Stand, None]]:
        """What adopting each statement comes to: those that adopt others after these, however long the chain."""
        adopted = {said.id: tuple(_adopted_by(said)) for said in self._dossier.of(Statement)}
        for variant in self._dossier.of(Statement):
            adopted[variant.id] = tuple(dict.fromkeys((*adopted[variant.id], *_adopted_by(variant))))
        found: dict[str, dict[_Stand, None]] = {}
        for component in components(adopted):
            stands: dict[_Stand, None] = {}
            for id in component:
                for said in self._dossier.resolve([id], Statement):
                    stands |= dict.fromkeys(_claimed_with_certainty(said))
                for target in adopted.get(id, ()):
                    for proposition in self._dossier.resolve([target], Proposition):
                        stands[proposition.ref, True, Certainty.CERTAIN, None, Tense.UNSTATED] = None
                    stands |= found.get(target, {})
            found |= dict.fromkeys(component, stands)
        return found

    def _opposed(self, target: str) -> Iterator[_Stand]:
        for proposition in self._dossier.resolve([target], Proposition):
            yield proposition.ref, False, Certainty.CERTAIN, None, Tense.UNSTATED
        claimed = (
            stand for said in self._dossier.resolve([target], Statement) for stand in _claimed_with_certainty(said)
        )
        for opposed, holds, _, given, _ in claimed:
            if given is None:
                yield opposed, not holds, Certainty.CERTAIN, None, Tense.UNSTATED


def _moves(statement: Statement) -> tuple[Move, ...]:
    """Return the moves of a statement of any class.

    Raises:
        InvalidValueError: If they are not moves.
    """
    moves = statement.moves()
    given = cast("object", moves)
    if not isinstance(given, tuple) or not all(isinstance(move, Move) for move in cast("tuple[object, ...]", given)):
        name = type(statement).__name__
        wanted = "a tuple of moves (Asserts, Adopts, Opposes, Withdraws, Intends)"
        message = f"{given!r:.80} is not {wanted}; correct {name}.moves"
        raise InvalidValueError(f"{name} {statement.id!r}", [Problem(path="moves", message=message)])
    return moves


def _adopted_by(statement: Statement) -> Iterator[str]:
    return (move.target for move in statement.moves() if isinstance(move, Adopts))


def _claimed_with_certainty(statement: Statement) -> Iterator[_Stand]:
    claims = (move.claim for move in statement.moves() if isinstance(move, Asserts))
    return (stand for claim in claims for stand in _claimed(claim) if stand[2] is Certainty.CERTAIN)


def _claimed(claim: Claim) -> Iterator[_Stand]:
    if claim.certainty is not Certainty.UNCOMMITTED and claim.polarity is not Polarity.UNSTATED:
        given = claim.given and claim.given.without_extra
        yield claim.proposition, claim.polarity is Polarity.POSITIVE, claim.certainty, given, claim.tense
