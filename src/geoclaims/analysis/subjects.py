"""What each source deals with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, final

from geoclaims.analysis.entailment import Entailment
from geoclaims.analysis.graph import components
from geoclaims.analysis.positions import Positions
from geoclaims.dossier import Dossier
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Document, Source
from geoclaims.records.statements import Statement

__all__ = ["Subjects"]

_CONDITIONS: Final = ("given.proposition", "condition.proposition")
"""Where claims and pledges name what they depend on."""


@final
class Subjects:
    """Which propositions each source deals with, whatever stand it takes on them.

    Equivalent propositions are one subject, under the first of their ids. A document deals with what the statements
    reported in it deal with. What is named as a condition only is no subject.

    Args:
        dossier: The records.
        positions: What its statements say.
        entailment: What is equivalent to what.
    """

    def __init__(self, dossier: Dossier, positions: Positions, entailment: Entailment) -> None:
        self._dossier = dossier
        self._positions = positions
        named = (
            [name for number in group if (name := entailment.name(number))] for group in components(entailment.holding)
        )
        self._meanings = {name: min(names) for names in named for name in names}
        self._spoken_of: dict[str, set[str]] = {}
        self._of: dict[str, set[str]] = {}
        self._sources: dict[str, dict[str, None]] = {}
        for source in dossier.of(Source):
            spoken_of = set(self._named(source))
            subjects = set(map(self.meaning, spoken_of))
            reporting = source.reported_in if isinstance(source, Statement) else ()
            documents = (document.id for document in dossier.resolve(reporting, Document))
            for id in (source.id, *documents):
                self._spoken_of.setdefault(id, set()).update(spoken_of)
                self._of.setdefault(id, set()).update(subjects)
                for subject in subjects:
                    self._sources.setdefault(subject, {})[id] = None

    def __iter__(self) -> Iterator[str]:
        """Every subject, by id."""
        return iter(sorted(self._sources))

    def meaning(self, proposition: str) -> str:
        """What stands for a proposition and all that are equivalent to it by relations: the first of their ids."""
        return self._meanings.get(proposition, proposition)

    def of(self, source: str) -> set[str]:
        """The subjects of a source; empty if nothing is recorded of what it says."""
        return self._of.get(source, set())

    def sources(self, subject: str) -> tuple[str, ...]:
        """The ids of the sources that deal with a subject, in the order of the dossier."""
        return tuple(self._sources.get(subject, ()))

    def spoken_of(self, subject: str, sources: Iterable[str]) -> tuple[str, ...]:
        """The ids of the propositions in which some sources deal with a subject."""
        spoken_of = {proposition for id in sources for proposition in self._spoken_of.get(id, ())}
        return tuple(sorted(id for id in spoken_of if self.meaning(id) == subject))

    def _named(self, source: Source) -> Iterator[str]:
        links = (link.value for link in source.references() if not link.field.endswith(_CONDITIONS))
        yield from (proposition.id for proposition in self._dossier.resolve(links, Proposition))
        if isinstance(source, Statement):
            yield from (position.proposition for position in self._positions.of(source))
