"""What an actor is only said to have said, and is on record against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis._order import certainly_before, on_one_day
from geoclaims.analysis.actors.retractions import Retractions
from geoclaims.analysis.commitments.contradictory_statements import ContradictoryStatements
from geoclaims.analysis.commitments.stores import Commitment
from geoclaims.analysis.sources import SourceAnalysis
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Literal
from geoclaims.records.denials import Denial, DenialScope
from geoclaims.records.evidence import Evidence
from geoclaims.records.moves import Adopts, Withdraws
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.text.summaries import listed, quoted, summary

__all__ = ["ContestedQuote", "Quotations"]


@final
@documented
@attrs.frozen(kw_only=True)
class ContestedQuote:
    """A statement that is known from one voice only, not its speaker's, and that its speaker is on record against."""

    statement: Statement
    """What the speaker is said to have said."""
    relays: tuple[Statement, ...]
    """The statements that say so, all of them by the same speakers."""
    against: Statement
    """What the speaker said itself: that it never said so, or the contrary."""

    @property
    def certain(self) -> bool:
        """Whether the two cannot both be right: not if the contrary was said before, for minds change."""
        return self.denied or on_one_day(self.statement, self.against)

    @property
    def denied(self) -> bool:
        """Whether the speaker denies the words themselves."""
        return isinstance(self.against, Denial) and self.against.scope is DenialScope.UTTERANCE

    def __repr__(self) -> str:
        """Return a short summary."""
        words = f"{quoted(self.statement.id)}: relayed by {listed(one.id for one in self.relays)}"
        return summary(self, f"{words}, against {quoted(self.against.id)}")


@final
class Quotations:
    """Which statements are known only because one voice relays them.

    Args:
        dossier: The records.
        sources: Who says that who said, and where the information came from.
        retractions: Who took which statement back.
    """

    def __init__(self, dossier: Dossier, sources: SourceAnalysis, retractions: Retractions) -> None:
        self._dossier = dossier
        self._sources = sources
        self._retractions = retractions
        self._relays: dict[int, tuple[Statement, ...]] = {}
        self._only_relayed: dict[tuple[Literal, frozenset[str]], bool] = {}

    def contested(self, pairs: Iterable[ContradictoryStatements]) -> tuple[ContestedQuote, ...]:
        """Every statement that its own speaker denies to have made, or had contradicted before or on the same day.

        Args:
            pairs: The pairs of statements that contradict each other. Those in which the contrary was said
                afterwards do not count, and neither do those of which the order is not known.
        """
        found = dict.fromkeys((*self._denied(), *self._contradicted(pairs)))
        return tuple(
            ContestedQuote(statement=said, relays=self.relays(said), against=own)
            for said, own in found
            if not self.relays(own)
        )

    def relays(self, statement: Statement) -> tuple[Statement, ...]:
        """Return the statements that relay another one, if it is known from these only and they have one voice."""
        if not self._sources.attribution.used_by(statement.id):
            return ()
        if id(statement) not in self._relays:
            self._relays[id(statement)] = self._only_relays(statement)
        return self._relays[id(statement)]

    def _only_relays(self, statement: Statement) -> tuple[Statement, ...]:
        relays = self._dossier.resolve(self._sources.attribution.used_by(statement.id), Statement)
        voices = {speaker for relay in relays for speaker in relay.speakers}
        one_voice = bool(voices) and all(set(relay.speakers) == voices for relay in relays)
        if not one_voice or voices & set(statement.speakers) or self._known_otherwise(statement, relays):
            return ()
        return relays

    def _denied(self) -> Iterator[tuple[Statement, Statement]]:
        """Return what an actor denies to have said, with the denial."""
        for denial in self._dossier.of(Denial):
            if denial.scope is DenialScope.UTTERANCE and not self._retractions.answerable(denial):
                for said in self._dossier.resolve(denial.denies, Statement):
                    if self.relays(said) and _speaks_for(denial, said):
                        yield said, denial

    def _contradicted(self, pairs: Iterable[ContradictoryStatements]) -> Iterator[tuple[Statement, Statement]]:
        """Return what an actor had said the contrary of before, or on the same day, with the contrary."""
        for pair in pairs:
            first, second = pair.contradiction.first, pair.contradiction.second
            for one, other in ((first, second), (second, first)):
                said, own = one.statement, other.statement
                if self.relays(said) and _not_later(own, said) and _speaks_for(own, said) and self._is_all(one):
                    yield said, own

    def _is_all(self, commitment: Commitment) -> bool:
        """Return whether an actor is known to have said so from a relay only, in whatever statement."""
        literal, speakers = commitment.literal, frozenset(commitment.statement.speakers)
        if (literal, speakers) not in self._only_relayed:
            self._only_relayed[literal, speakers] = not any(
                _speaks_for(statement, commitment.statement) and not self.relays(statement)
                for statement in self._sources.committing(literal)
            )
        return self._only_relayed[literal, speakers]

    def _known_otherwise(self, statement: Statement, relays: tuple[Statement, ...]) -> bool:
        voices = {speaker for relay in relays for speaker in relay.speakers}
        theirs = {id for relay in relays for id in relay.reported_in}
        elsewhere = [id for id in statement.reported_in if id not in theirs]
        published = {one.id for one in self._dossier.resolve(elsewhere, Document) if one.publisher in voices}
        return (
            not published.issuperset(elsewhere)
            or any(self._dossier.resolve(self._sources.derivation.used_by(statement.id), Evidence))
            or any(_owns_up_to(other, statement) for other in self._dossier.referring_to(statement))
        )


def _owns_up_to(other: object, statement: Statement) -> bool:
    """Return whether a record is a statement with which the same speaker confirms another one, or takes it back."""
    return (
        isinstance(other, Statement)
        and _speaks_for(other, statement)
        and any(isinstance(move, Adopts | Withdraws) and move.target == statement.id for move in other.moves())
    )


def _speaks_for(one: Statement, other: Statement) -> bool:
    """Whether a speaker of another statement is committed to this one, as a speaker or because it was in its name."""
    return not set(one.holders()).isdisjoint(other.speakers)


def _not_later(one: Statement, other: Statement) -> bool:
    """Return whether a statement was certainly made before another one, or on the same day."""
    return one is not other and (on_one_day(one, other) or certainly_before(one, other))
