"""The one object that rules receive and users query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar, cast, final

from geoclaims.analysis.bonds import Bond, Duty
from geoclaims.analysis.commitments import Commitment, Intention
from geoclaims.analysis.contradictions import Contradiction, Entailed
from geoclaims.analysis.corroboration import Corroboration, Origins
from geoclaims.analysis.lineage import Trail
from geoclaims.analysis.parts import Parts
from geoclaims.analysis.reach import Reach
from geoclaims.analysis.stances import Dispute, Stance
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty
from geoclaims.values.ref import Ref, id_problem, to_ref
from geoclaims.values.when import When

__all__ = ["Analysis"]

R = TypeVar("R", bound=Record)


@final
class Analysis(Parts):
    """What follows from a dossier, each part computed once and only when asked for.

    Args:
        dossier: The records.
        external: Beginnings of ids that are defined elsewhere; references to such ids are never dangling.
        tags: The record types that are known, besides those of the library.

    Raises:
        InvalidValueError: If the dossier is none.
    """

    @classmethod
    def of(cls, dossier: Dossier | Analysis) -> Analysis:
        """The analysis of a dossier; what is one already stays as it is.

        Raises:
            InvalidValueError: If it is neither.
        """
        return dossier if isinstance(dossier, Analysis) else cls(dossier)

    def bound(self, treaty: Treaty | str, actor: Actor | str, when: When | date | str) -> Bond:
        """Whether a treaty binds an actor at a time, in three values, and at which point of its life it stands.

        Args:
            treaty: A treaty, a `Ref` or an id.
            actor: An actor, a `Ref` or an id; it need not be in the dossier. An organ of a party is bound as the party.
            when: The time, of any precision; the answer holds for all of it.

        Raises:
            UnknownIdError: If the dossier does not have the treaty.
            InvalidValueError: If it is no treaty, or if the time cannot be read.
        """
        return self.bonds.of(self._one(treaty, Treaty), _actor(actor), When.of(when))

    def obligations(self, actor: Actor | str, when: When | date | str) -> tuple[Duty, ...]:
        """What an actor owes, or may owe, under all instruments at a time.

        What is not owed for certain is not listed. An obligation without bearers may be anybody's, and so may one whose
        treaty leaves open whether it binds the actor. The arguments are those of `bound`.
        """
        return tuple(self.bonds.duties(_actor(actor), When.of(when)))

    def reach(self, norm: Norm | str, conduct: Proposition | str, actor: Actor | str) -> Reach:
        """Whether a norm forbids what a proposition says that an actor does, in three values, facet by facet.

        Args:
            norm: A norm, a `Ref` or an id.
            conduct: A proposition, a `Ref` or an id; its `when` and its `conduct` are held against the norm.
            actor: Who does it: an actor, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have the norm or the proposition.
            InvalidValueError: If they are something else.
        """
        done = self._one(conduct, Proposition)
        return self.reaches.of(self._one(norm, Norm), _actor(actor), done.conduct, done.when)

    def attribution(self, statement: Statement | str) -> tuple[Trail, ...]:
        """Who says that who said: a shortest chain of statements down to each that relays nobody, along `relays`.

        That is where somebody said it first: its `voices`. A chain may also end in an id that the dossier lacks, or in
        a circle; its `ending` says so.

        Args:
            statement: A statement, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is no statement.
        """
        return self.provenance.attribution.trails(self._one(statement, Statement).id)

    def origins(self, source: Source | str) -> Origins:
        """Where the information in a source came from, along `based_on`, and where its trails are lost.

        Args:
            source: A statement, document or piece of evidence, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is none of these.
        """
        return Origins(trails=self.provenance.lineage.trails(self._one(source, Source).id))

    def corroboration(self, proposition: Proposition | str) -> Corroboration:
        """Whether what speaks for a proposition comes from more than one place: origins are counted, not outlets.

        Args:
            proposition: A proposition, a `Ref` or an id.

        Raises:
            UnknownIdError: If the dossier does not have it.
            InvalidValueError: If it is no proposition.
        """
        return self.provenance.corroboration(self._one(proposition, Proposition))

    def commitments(self, holder: Actor | str, *, as_of: When | date | str | None = None) -> tuple[Commitment, ...]:
        """What a holder was publicly committed to, in the order of the dossier.

        Args:
            holder: An actor, a `Ref` or an id; it need not be in the dossier.
            as_of: The date to look at; None for everything that is recorded. Statements without a date count as made.

        Raises:
            InvalidValueError: If the date cannot be read.
        """
        cutoff = None if as_of is None else When.of(as_of)
        return tuple(one for one in self.stores.of(to_ref(holder)) if one.stood(cutoff))

    def intentions(self, holder: Actor | str, *, as_of: When | date | str | None = None) -> tuple[Intention, ...]:
        """What a holder had publicly bound itself to bring about, in the order of the dossier.

        The arguments and errors are those of `commitments`.
        """
        cutoff = None if as_of is None else When.of(as_of)
        return tuple(one for one in self.stores.intentions(to_ref(holder)) if one.stood(cutoff))

    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]:
        """Every pair of a holder's standing commitments that cannot both be kept, shortest explanations first.

        Complete: it is empty exactly if everything that the holder has said with certainty, conditionals included, can
        be true together with the relations between propositions.

        Args:
            holder: An actor, a `Ref` or an id.
        """
        return self._contradictions.of(to_ref(holder))

    def corrections(self, holder: Actor | str) -> tuple[Contradiction, ...]:
        """Every pair of a commitment that a holder took back and one to the contrary that it made in doing so.

        Args:
            holder: An actor, a `Ref` or an id.
        """
        return self._contradictions.corrected(to_ref(holder))

    def implying(self, literal: Literal) -> tuple[Commitment, ...]:
        """Every standing certain commitment, of whomsoever, from which a literal follows, by proposition."""
        return self._stances.implying(literal)

    def clashes(self, commitments: Iterable[Commitment]) -> tuple[Contradiction, ...]:
        """Every pair of commitments, whoever made them, that the relations of propositions do not let hold together."""
        return tuple(self._contradictions.among(commitments))

    def entails(self, holder: Actor | str, literal: Literal) -> Entailed | None:
        """What commits a holder to a literal, by the shortest way; None if nothing does.

        Args:
            holder: An actor, a `Ref` or an id.
            literal: A proposition, or its negation.

        Raises:
            InvalidValueError: If the literal is none.
        """
        return self._contradictions.entailed(_literal(literal), self.commitments(holder))

    def consequences(self, commitments: Sequence[Commitment]) -> set[int]:
        """The numbers, in `entailment`, of all literals that some commitments of one holder come to."""
        return self._contradictions.consequences(commitments)

    def is_committed(self, holder: Actor | str, literal: Literal) -> bool:
        """Whether a holder is committed to a literal, without asking why. The arguments are those of `entails`."""
        id = to_ref(holder)
        if id not in self._consequences:
            self._consequences[id] = self.consequences(self.commitments(id))
        return self.entailment.number(_literal(literal)) in self._consequences[id]

    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]:
        """Every holder's stances on a proposition, by date: certain to possible, said or following, kept or taken back.

        Args:
            proposition: A proposition, a `Ref` or an id.
        """
        return self._stances.on(to_ref(proposition))

    def disputes(self) -> tuple[Dispute, ...]:
        """Every proposition on which different holders collide, with who stands where since when."""
        return self._stances.disputes()

    def _one(self, wanted: Record | str, type: type[R]) -> R:
        """The record that is asked for."""
        id = to_ref(wanted)
        if message := id_problem(id):
            raise InvalidValueError("Analysis", [Problem(path=type.__name__.lower(), message=message)])
        if found := self._dossier.resolve([id], type):
            return found[0]
        record = self._dossier[str(id)]
        message = f"{str(id)!r} is a record of type {record.type}; ask for a {type.__name__} instead"
        raise InvalidValueError("Analysis", [Problem(path=type.__name__.lower(), message=message)])

    @cached_property
    def _consequences(self) -> dict[str, set[int]]:
        return {}


def _actor(value: Actor | str) -> Ref[Actor]:
    if message := id_problem(id := to_ref(value)):
        raise InvalidValueError("Analysis", [Problem(path="actor", message=message)])
    return id


def _literal(value: Literal) -> Literal:
    if not isinstance(cast("object", value), Literal):
        message = f"{value!r:.80} is not a literal; ask with Literal(proposition=..., holds=...)"
        raise InvalidValueError("Analysis", [Problem(path="literal", message=message)])
    return value
