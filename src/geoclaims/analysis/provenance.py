"""On whose word a proposition rests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import final

from geoclaims.analysis.corroboration import Corroboration, Independence
from geoclaims.analysis.entailment import Entailment
from geoclaims.analysis.flow import Flow
from geoclaims.analysis.lineage import Lineage, reached
from geoclaims.analysis.positions import Positions
from geoclaims.analysis.support import Support
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.statements import Statement

__all__ = ["Provenance"]


@final
class Provenance:
    """Who asserts what, and where they have it from.

    Args:
        dossier: The records.
        positions: What its statements say.
        entailment: What follows from what.
        retracted: Whether a statement was taken back by those who may do so.
    """

    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        entailment: Entailment,
        retracted: Callable[[Statement], object],
    ) -> None:
        self._dossier = dossier
        self._positions = positions
        self._entailment = entailment
        self.retracted = retracted
        """Whether a statement was taken back by those who may do so."""

    @cached_property
    def attribution(self) -> Lineage:
        """Who says that who said, along `relays`: a trail ends with whoever is reported to have said it first."""
        return Lineage(self._dossier, "relays", lambda _: True)

    @cached_property
    def lineage(self) -> Lineage:
        """Where the information came from, along `based_on`: a trail ends in an origin, or is lost."""
        return Lineage(self._dossier, "based_on", lambda source: source.is_traced())

    @cached_property
    def flow(self) -> Flow:
        """Which sources are independent of each other."""
        return Flow(self.lineage)

    def asserting(self, proposition: Proposition) -> tuple[Statement, ...]:
        """The statements that present a proposition as a fact: with certainty, and without a condition."""
        return self._affirming(Literal(proposition=proposition.ref))

    def evidence(self, proposition: Proposition) -> tuple[Evidence, ...]:
        """The pieces of evidence that are offered for a proposition, without what shows only the state before."""
        supporting = self._dossier.referring_to(proposition, "supports")
        return tuple(record for record in supporting if isinstance(record, Evidence) and not record.baseline)

    @cached_property
    def support(self) -> Support:
        """What speaks for each proposition, or for something that it follows from."""
        return Support(self._dossier, self._positions, self._entailment, self.retracted)

    def committing(self, literal: Literal) -> tuple[Statement, ...]:
        """The statements that commit whoever makes them to a literal, by what they say or what follows from it."""
        premises = (one for one in self._entailment.premises(literal) if self._entailment.possible(one))
        return tuple(said for premise in premises for said in self._affirming(premise))

    def corroboration(self, proposition: Proposition) -> Corroboration:
        """Whether what speaks for a proposition comes from more than one place."""
        supporting = self.support.of(proposition)
        ids = [source.id for source in supporting]
        if self.flow.independent(ids):
            independence = Independence.INDEPENDENT
        elif self.flow.dependent(ids):
            independence = Independence.SHARED_ORIGIN
        else:
            independence = Independence.NOT_ESTABLISHED
        return Corroboration(
            proposition=proposition,
            supporting=supporting,
            independence=independence,
            direct=self.support.direct(proposition),
            lineage=self.lineage,
            flow=self.flow,
        )

    def upstream(self, *records: Record) -> tuple[Record, ...]:
        """Records and everything that they relay or are based on, directly or not. Cycles are survived.

        It follows who says that who said as well as where the information came from: either way, it is somebody's word.
        """
        ids = reached([record.id for record in records], self._links)
        return tuple(variant for id in ids for variant in self._dossier.variants(id))

    def leaves(self, *records: Record) -> tuple[Record, ...]:
        """Where the trails of records end, whichever way they are followed.

        A statement that names no source of its own ends in its speakers, anything else in itself. What only leads back
        to itself, or to records that are missing, ends nowhere.
        """
        last = [source for source in self.upstream(*records) if not self._links(source.id)]
        return tuple(dict.fromkeys(end for source in last for end in self._ends(source)))

    def missing(self, *records: Record) -> tuple[str, ...]:
        """The ids that the trails of records lead to but that are not in the dossier: there the trail is lost."""
        links = dict.fromkeys(link for source in self.upstream(*records) for link in self._links(source.id))
        return tuple(link for link in links if link not in self._dossier)

    def _affirming(self, literal: Literal) -> tuple[Statement, ...]:
        on = self._positions.on(literal.proposition)
        found = (one.statement for one in on if one.firm and one.holds is literal.holds)
        return tuple({id(statement): statement for statement in found}.values())

    def _links(self, id: str) -> tuple[str, ...]:
        return (*self.attribution.sources(id), *self.lineage.sources(id))

    def _ends(self, record: Record) -> tuple[Record, ...]:
        if isinstance(record, Statement) and record.speakers:
            return self._dossier.resolve(record.speakers, Actor)
        return (record,)
