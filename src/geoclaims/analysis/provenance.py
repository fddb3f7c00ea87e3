"""On whose word a proposition rests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from geoclaims.analysis.positions import Positions
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.record import Record
from geoclaims.records.statements import Statement

__all__ = ["Provenance"]

_UPSTREAM = {"relays", "based_on"}


@final
class Provenance:
    """Who asserts what, and where they have it from.

    Args:
        dossier: The records.
        positions: What its statements say.
    """

    def __init__(self, dossier: Dossier, positions: Positions) -> None:
        self._dossier = dossier
        self._positions = positions

    def asserting(self, proposition: Proposition) -> tuple[Statement, ...]:
        """The statements that present a proposition as a fact: with certainty, and without a condition."""
        found = (one.statement for one in self._positions.on(proposition.id) if one.firm and one.holds)
        return tuple({id(statement): statement for statement in found}.values())

    def evidence(self, proposition: Proposition) -> tuple[Evidence, ...]:
        """The pieces of evidence that are offered for a proposition."""
        supporting = self._dossier.referring_to(proposition, "supports")
        return tuple(record for record in supporting if isinstance(record, Evidence))

    def upstream(self, *records: Record) -> tuple[Record, ...]:
        """Records and everything that they relay or are based on, directly or not. Cycles are survived.

        It follows who says that who said as well as where the information came from: either way, it is somebody's word.
        """
        found: dict[str, tuple[Record, ...]] = {}
        open_: list[str] = [record.id for record in reversed(records)]
        while open_:
            current = open_.pop()
            if current not in found:
                found[current] = self._dossier.variants(current)
                open_.extend(link for variant in found[current] for link in _links(variant))
        return tuple(variant for variants in found.values() for variant in variants)

    def leaves(self, *records: Record) -> tuple[Record, ...]:
        """Where the trails of records end.

        A statement that names no source of its own ends in its speakers, anything else in itself. What only leads back
        to itself, or to records that are missing, ends nowhere.
        """
        last = [source for source in self.upstream(*records) if not any(_links(source))]
        return tuple(dict.fromkeys(end for source in last for end in self._ends(source)))

    def missing(self, *records: Record) -> tuple[str, ...]:
        """The ids that the trails of records lead to but that are not in the dossier: there the trail is lost."""
        links = dict.fromkeys(link for source in self.upstream(*records) for link in _links(source))
        return tuple(link for link in links if link not in self._dossier)

    def _ends(self, record: Record) -> tuple[Record, ...]:
        if isinstance(record, Statement) and record.speakers:
            return self._dossier.resolve(record.speakers, Actor)
        return (record,)


def _links(record: Record) -> Iterator[str]:
    return (link.value for link in record.references() if link.field in _UPSTREAM)
