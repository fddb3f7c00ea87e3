"""The one object that rules receive and users query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar, cast, final

from geoclaims.analysis.affiliations import Affiliations
from geoclaims.analysis.commitments import Commitment, Commitments, Intention
from geoclaims.analysis.conflicts import Conflict, conflicts
from geoclaims.analysis.contradictions import Contradiction, Contradictions, Entailed
from geoclaims.analysis.corroboration import Corroboration, Origins
from geoclaims.analysis.disowned import Disowned, Hearsay
from geoclaims.analysis.entailment import Entailment
from geoclaims.analysis.lineage import Trail
from geoclaims.analysis.positions import Positions
from geoclaims.analysis.provenance import Provenance
from geoclaims.analysis.stances import Dispute, Stance, Stances
from geoclaims.analysis.subjects import Subjects
from geoclaims.analysis.tenures import Tenures
from geoclaims.analysis.timeline import Entry, timeline
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.values.ref import id_problem, to_ref
from geoclaims.values.when import When

__all__ = ["Analysis"]

R = TypeVar("R", bound=Record)


@final
class Analysis:
    """What follows from a dossier, each part computed once and only when asked for.

    Args:
        dossier: The records.
        external: Beginnings of ids that are defined elsewhere; references to such ids are never dangling.

    Raises:
        InvalidValueError: If the dossier is none.
    """

    def __init__(self, dossier: Dossier, *, external: tuple[str, ...] = ()) -> None:
        if not isinstance(cast("object", dossier), Dossier):
            message = f"{dossier!r:.80} is not a dossier; make one of your records: Dossier([...])"
            raise InvalidValueError("Analysis", [Problem(path="dossier", message=message)])
        self._dossier = dossier
        self._external = external
        self._consequences: dict[str, set[int]] = {}

    @property
    def dossier(self) -> Dossier:
        """The dossier that is analysed."""
        return self._dossier

    def is_elsewhere(self, id: str) -> bool:
        """Whether an id that the dossier lacks is known to exist: declared external, or withheld by `as_of`."""
        return id.startswith(self._external) or id in self._dossier.withheld

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """Everything that is said to have happened, by the earliest day that it can have; undated things last."""
        return timeline(self._dossier)

    @cached_property
    def tenures(self) -> Tenures:
        """Who held which office when, as far as recorded."""
        return Tenures(self._dossier)

    @cached_property
    def affiliations(self) -> Affiliations:
        """Whose organ, office or official somebody is, as far as recorded."""
        return Affiliations(self._dossier, self.tenures)

    @cached_property
    def provenance(self) -> Provenance:
        """Who asserts what, and on whose word."""
        return Provenance(self._dossier, self.positions, self.entailment, self.retractions)

    @cached_property
    def subjects(self) -> Subjects:
        """What each source deals with."""
        return Subjects(self._dossier, self.positions, self.entailment)

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

    @cached_property
    def positions(self) -> Positions:
        """What each statement says of which proposition."""
        return Positions(self._dossier)

    @cached_property
    def entailment(self) -> Entailment:
        """What follows from which proposition, for everybody."""
        return Entailment(self._dossier, self.positions)

    @cached_property
    def stores(self) -> Commitments:
        """Who is committed to what."""
        return Commitments(self._dossier, self.positions)

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

    def retractions(self, statement: Statement) -> tuple[Statement, ...]:
        """The statements with which those who made a statement, or an institution of theirs, took it back, by id."""
        taken_back = statement.id in self.stores.withdrawn
        return self.stores.retractions(statement, self.affiliations.of(statement)) if taken_back else ()

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

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of statements that contradict each other and bind the same holders, once.

        Left out is what rests on a proposition that its own relations rule out, what an institution has taken back for
        those who spoke for it, and what is `disowned`: whoever relays it has to answer for it first.
        """
        disowned = {frozenset((one.statement.id, one.against.id)) for one in self.disowned}
        return tuple(one for one in self._conflicts if frozenset((one.earlier.id, one.later.id)) not in disowned)

    @cached_property
    def disowned(self) -> tuple[Disowned, ...]:
        """Every statement that is known from somebody else's word only, and that its speaker is on record against."""
        return Hearsay(self._dossier, self.provenance).disowned(self._conflicts)

    @cached_property
    def _conflicts(self) -> tuple[Conflict, ...]:
        found = (one for holder in self.stores.holders for one in self._contradictions.between(holder))
        return conflicts(one for one in found if self._stands(one))

    @cached_property
    def settled_conflicts(self) -> tuple[Conflict, ...]:
        """Every pair of a statement that was taken back and the one that says the contrary in doing so, once."""
        return conflicts(one for holder in self.stores.holders for one in self.corrections(holder))

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

    def _stands(self, found: Contradiction) -> bool:
        literals = (literal for step in found.proof for literal in (step.premise, step.conclusion))
        return all(self.entailment.possible(literal) for literal in literals) and not any(
            self.stores.retractions(said, self.affiliations.answering(said, found.holder)) for said in found.statements
        )

    @cached_property
    def _contradictions(self) -> Contradictions:
        return Contradictions(self.entailment, self.stores)

    @cached_property
    def _stances(self) -> Stances:
        return Stances(self.entailment, self.stores, self._contradictions)


def _literal(value: Literal) -> Literal:
    if not isinstance(cast("object", value), Literal):
        message = f"{value!r:.80} is not a literal; ask with Literal(proposition=..., holds=...)"
        raise InvalidValueError("Analysis", [Problem(path="literal", message=message)])
    return value
