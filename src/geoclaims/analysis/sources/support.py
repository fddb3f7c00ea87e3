"""What speaks for each proposition."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, final

from geoclaims._distinct import distinct
from geoclaims.analysis._graphs.search import components
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Literal
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement
from geoclaims.values.ref import Ref

__all__ = ["SupportIndex"]

Bag: TypeAlias = dict[int, Source]
"""Sources, by identity: conflicting records of one id are several."""


@final
class SupportIndex:
    """Everything that speaks for a proposition, or for something that it follows from.

    That is every statement that presents one of them as a fact and was not taken back, and every piece of evidence
    that is offered for one. It is gathered along the relations in one pass; propositions that have all of it from one
    premise share it.

    Args:
        dossier: The records.
        positions: What its statements say.
        relations: What follows from what.
        retracted: Whether a statement was taken back.
    """

    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        relations: Relations,
        retracted: Callable[[Statement], object],
    ) -> None:
        self._dossier = dossier
        self._own: dict[str, Bag] = {}
        for position in positions:
            if position.categorical and position.holds and not retracted(position.statement):
                self._own.setdefault(position.proposition, {})[id(position.statement)] = position.statement
        for evidence in dossier.of(Evidence):
            for supported in () if evidence.baseline else evidence.supports:
                self._own.setdefault(supported, {})[id(evidence)] = evidence
        self._direct: dict[str, Bag] = dict(self._own)
        self._gathered = self._gather(relations)

    def supporting(self, proposition: Proposition) -> tuple[Source, ...]:
        """Return what speaks for a proposition, by id."""
        bag = self._gathered.get(proposition.id, {})
        sources = self._dossier.resolve(sorted({source.id for source in bag.values()}), Source)
        return tuple(source for source in sources if id(source) in bag)

    def group(self, proposition: Proposition) -> tuple[int, int]:
        """Return what propositions share that have all that speaks for them in common, such as equivalent ones."""
        return id(self._gathered.get(proposition.id)), id(self._direct.get(proposition.id))

    def direct(self, proposition: Proposition) -> frozenset[str]:
        """Return the ids of what speaks for a proposition, or an equivalent one, itself."""
        return frozenset(source.id for source in self._direct.get(proposition.id, {}).values())

    def _gather(self, relations: Relations) -> dict[str, Bag]:
        """From what implies to what is implied. What its own relations rule out says nothing for anything."""
        found = {
            named: bag for named, bag in self._own.items() if relations.is_satisfiable(Literal(proposition=Ref(named)))
        }
        graph = relations.holding
        handed: dict[int, list[Bag]] = {}
        for component in reversed(components(graph)):
            names = {number: name for number in component if (name := relations.name(number))}
            own = _merged([found[name] for name in names.values() if name in found])
            bag = _merged([own, *(bag for number in component for bag in handed.pop(number, ()))])
            self._direct |= dict.fromkeys(names.values(), own)
            found |= dict.fromkeys(names.values(), bag)
            for number in component if bag else ():
                for implied in graph.get(number, ()):
                    handed.setdefault(implied, []).append(bag)
        return found


def _merged(bags: list[Bag]) -> Bag:
    filled = distinct(bag for bag in bags if bag)
    if len(filled) < 2:
        return filled[0] if filled else {}
    return {key: source for bag in filled for key, source in bag.items()}
