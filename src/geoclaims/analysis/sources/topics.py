"""What each source deals with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, final

from geoclaims.analysis._graphs.search import components
from geoclaims.analysis.entailment.positions import Positions
from geoclaims.analysis.entailment.relations import Relations
from geoclaims.dossier import Dossier
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Document, Source
from geoclaims.records.statements import Statement

__all__ = ["Topics"]

_CONDITIONS: Final = ("given.proposition", "condition.proposition")
"""Where claims and pledges name what they depend on."""


@final
class Topics:
    """Which propositions each source deals with, whatever stand it takes on them.

    Equivalent propositions are one topic, under the first of their ids. A document deals with what the statements
    reported in it deal with. What is named as a condition only is not a topic.

    Args:
        dossier: The records.
        positions: What its statements say.
        relations: What is equivalent to what.
    """

    def __init__(self, dossier: Dossier, positions: Positions, relations: Relations) -> None:
        self._dossier = dossier
        self._positions = positions
        named = (
            [name for number in group if (name := relations.name(number))] for group in components(relations.holding)
        )
        self._topic_of = {name: min(names) for names in named for name in names}
        self._spoken_of: dict[str, set[str]] = {}
        self._topics: dict[str, set[str]] = {}
        self._sources: dict[str, dict[str, None]] = {}
        for source in dossier.of(Source):
            spoken_of = set(self._named(source))
            topics = set(map(self.topic_of, spoken_of))
            reporting = source.reported_in if isinstance(source, Statement) else ()
            documents = (document.id for document in dossier.resolve(reporting, Document))
            for id in (source.id, *documents):
                self._spoken_of.setdefault(id, set()).update(spoken_of)
                self._topics.setdefault(id, set()).update(topics)
                for topic in topics:
                    self._sources.setdefault(topic, {})[id] = None

    def __iter__(self) -> Iterator[str]:
        """Every topic, by id."""
        return iter(sorted(self._sources))

    def topic_of(self, proposition: str) -> str:
        """Return the id that names a proposition and all that are equivalent to it: the first of theirs."""
        return self._topic_of.get(proposition, proposition)

    def topics_of(self, source: str) -> set[str]:
        """Return the topics of a source; empty if nothing is recorded of what it says."""
        return self._topics.get(source, set())

    def sources_on(self, topic: str) -> tuple[str, ...]:
        """Return the ids of the sources that deal with a topic, in the order of the dossier."""
        return tuple(self._sources.get(topic, ()))

    def propositions_on(self, topic: str, sources: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the propositions in which some sources deal with a topic."""
        spoken_of = {proposition for id in sources for proposition in self._spoken_of.get(id, ())}
        return tuple(sorted(id for id in spoken_of if self.topic_of(id) == topic))

    def _named(self, source: Source) -> Iterator[str]:
        links = (link.value for link in source.references() if not link.field.endswith(_CONDITIONS))
        yield from (proposition.id for proposition in self._dossier.resolve(links, Proposition))
        if isinstance(source, Statement):
            yield from (position.proposition for position in self._positions.by_statement(source))
