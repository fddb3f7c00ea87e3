"""Sources rest on each other for what they say of one thing.

## Why it matters
A report that is repeated by another service, and then taken from there as proof of itself, seems to be confirmed. No
information has entered the circle since it was closed.

## Reported
```python
agency = Organization(id="agency", name="the agency")
service = Organization(id="service", name="the service")
sold = Proposition(id="sold", text="The uranium was sold.")
claim = Claim(proposition=sold, certainty=Certainty.CERTAIN)
cable = Statement(id="cable", speakers=[agency], claims=[claim], based_on=["dossier"])
report = Statement(id="dossier", speakers=[service], claims=[claim], based_on=[cable])
dossier = Dossier([agency, service, sold, cable, report])
```

## Accepted
```python
agency = Organization(id="agency", name="the agency")
service = Organization(id="service", name="the service")
sold = Proposition(id="sold", text="The uranium was sold.")
claim = Claim(proposition=sold, certainty=Certainty.CERTAIN)
cable = Statement(id="cable", speakers=[agency], claims=[claim])
report = Statement(id="dossier", speakers=[service], claims=[claim], based_on=[cable])
dossier = Dossier([agency, service, sold, cable, report])
```

## Limits
It follows `based_on` only, among sources that deal with one proposition or with equivalent ones: sources that cite each
other on different matters are in order. A document deals with everything that the statements reported in it deal with,
for a link between documents does not say on what; if none is recorded and the circle hangs on it, the rule is not
evaluated. A warning, and no error, is an actor who rests, through others, on a statement of its own to the same effect:
an official who quotes the newspaper that he has briefed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from geoclaims.analysis import Analysis
from geoclaims.analysis._graphs.search import Graph, components
from geoclaims.analysis.sources.chains import reached
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.wording import captions
from geoclaims.records.statements import Statement

__all__ = ["circular_reporting"]


@rule("AT01", since="0.3.0", severity=Severity.ERROR, sound=True)
def circular_reporting(analysis: Analysis) -> Iterator[Verdict]:
    closed: dict[str, list[set[str]]] = {}
    for cycle in analysis.sources.derivation.cycles:
        found = _cycles(analysis, cycle)
        for members, subjects in found.items():
            for subject in subjects:
                closed.setdefault(subject, []).append(set(members))
            yield _cycle_finding(analysis, members, subjects)
        unknown = [id for id in cycle if not analysis.sources.topics.topics_of(id)]
        if unknown:
            yield NotEvaluated(
                reason=f"{captions(analysis.dossier, cycle)} rest on each other; whether on one matter is not known: "
                f"nothing is recorded of what {captions(analysis.dossier, unknown)} say",
                records=cycle,
            )
    returns: dict[frozenset[str], tuple[Return, list[str]]] = {}
    for subject in analysis.sources.topics:
        for found_return in _returns(analysis, subject):
            involved = frozenset((*found_return.own, *found_return.others))
            if not any(involved <= cycle for cycle in closed.get(subject, ())):
                returns.setdefault(involved, (found_return, []))[1].append(subject)
    for found_return, subjects in returns.values():
        yield _return_finding(analysis, found_return, subjects)


class Return(NamedTuple):
    """Where the word of an actor comes back to it."""

    holders: tuple[str, ...]
    """The actors charged with the statements."""
    own: tuple[str, ...]
    """Their statements."""
    others: tuple[str, ...]
    """What lies between."""


def _cycles(analysis: Analysis, cycle: Iterable[str]) -> dict[tuple[str, ...], list[str]]:
    """The cycles within a cycle of sources that deal with one subject all the way round, each with such subjects."""
    dealing: dict[str, list[str]] = {}
    for id in cycle:
        for subject in analysis.sources.topics.topics_of(id):
            dealing.setdefault(subject, []).append(id)
    found: dict[tuple[str, ...], list[str]] = {}
    for subject, members in sorted(dealing.items()):
        graph = _within(analysis, members)
        for component in components(graph):
            if len(component) > 1 or component[0] in graph[component[0]]:
                found.setdefault(tuple(sorted(component)), []).append(subject)
    return found


def _within(analysis: Analysis, members: Iterable[str]) -> Graph[str]:
    """What some sources are based on among themselves."""
    kept = dict.fromkeys(members)
    return {id: [named for named in analysis.sources.derivation.sources(id) if named in kept] for id in kept}


def _cycle_finding(analysis: Analysis, members: tuple[str, ...], subjects: list[str]) -> Finding:
    propositions, members_of = _propositions(analysis, members, subjects), set(members)
    who = captions(analysis.dossier, members)
    rest = f"{who} rest on each other" if len(members) > 1 else f"{who} rests on itself"
    alone = all(members_of.issuperset(analysis.sources.derivation.sources(id)) for id in members)
    return Finding(
        message=f"{rest} for {_quoted(analysis, propositions)}{', and on nothing else' if alone else ''}",
        records=(*members, *propositions),
        path=_path(analysis, members),
    )


def _returns(analysis: Analysis, subject: str) -> Iterator[Return]:
    dealing = analysis.sources.topics.sources_on(subject)
    said: dict[tuple[str, bool], set[str]] = {}
    for statement in analysis.dossier.resolve(dealing, Statement):
        for position in analysis.entailment.positions_of(statement):
            if analysis.sources.topics.topic_of(position.proposition) == subject:
                for charged in statement.holders():
                    said.setdefault((charged, position.holds), set()).add(statement.id)
    charged_with: dict[tuple[str, ...], list[str]] = {}
    for (holder, _), own in sorted(said.items()):
        charged_with.setdefault(tuple(sorted(own)), []).append(holder)
    several = {own: holders for own, holders in charged_with.items() if len(own) > 1}
    parts = components(_within(analysis, dealing)) if several else []
    order = {id: place for place, part in enumerate(parts) for id in part}
    for own_ids, holders in several.items():
        for involved, others in _paths_back(analysis, own_ids, order, parts):
            yield Return(tuple(dict.fromkeys(holders)), involved, others)


def _paths_back(
    analysis: Analysis,
    own: tuple[str, ...],
    order: dict[str, int],
    parts: list[list[str]],
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What leads from statements of an actor over those of others to statements of its own, in connected parts.

    Whatever lies between was reached from one of them and leads to one of them, and so lies between them in an order in
    which sources come before what rests on them. If a connected part touches two of them, a way leads through it from
    one to another.
    """
    derivation, mine = analysis.sources.derivation, set(own)
    places = [order[id] for id in own]
    window = parts[min(places) : max(places) + 1]
    graph = _within(analysis, (id for part in window for id in part if id not in mine))
    users = {id: [user for user in derivation.used_by(id) if user in graph] for id in graph}
    resting = reached([id for id in graph if not mine.isdisjoint(derivation.used_by(id))], graph.__getitem__)
    rested_on = reached([id for id in graph if not mine.isdisjoint(derivation.sources(id))], users.__getitem__)
    between = set(resting).intersection(rested_on)
    linked = {id: sorted(between.intersection((*graph[id], *users[id]))) for id in sorted(between)}
    for part in components(linked):
        touched = {other for id in part for other in (*derivation.used_by(id), *derivation.sources(id))} & mine
        if len(touched) > 1:
            yield tuple(sorted(touched)), tuple(sorted(part))


def _return_finding(analysis: Analysis, found: Return, subjects: list[str]) -> Finding:
    who, between = captions(analysis.dossier, found.holders), captions(analysis.dossier, found.others)
    verb = "say" if found.holders[1:] else "says"
    involved = (*found.own, *found.others)
    propositions = _propositions(analysis, involved, subjects)
    return Finding(
        message=f"what {who} {verb} of {_quoted(analysis, propositions)} comes back to {who} through {between}",
        records=(*involved, *propositions),
        path=_path(analysis, involved),
        holder=found.holders[0],
        severity=Severity.WARNING,
    )


def _path(analysis: Analysis, members: tuple[str, ...]) -> tuple[Reason, ...]:
    graph = _within(analysis, members)
    links = ((id, named) for id in members for named in graph[id])
    return tuple(Reason(text=f"is based on {str(named)!r}", record=id) for id, named in links)


def _propositions(analysis: Analysis, members: tuple[str, ...], subjects: list[str]) -> tuple[str, ...]:
    found = (id for subject in subjects for id in analysis.sources.topics.propositions_on(subject, members))
    return tuple(dict.fromkeys(found))


def _quoted(analysis: Analysis, propositions: tuple[str, ...]) -> str:
    return " and ".join(repr(captions(analysis.dossier, [id])) for id in propositions)
