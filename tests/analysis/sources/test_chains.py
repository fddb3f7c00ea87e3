from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geoclaims import Analysis, Document, Dossier, Evidence, InvalidValueError, Proposition, Record, State, Statement
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain, SourceChains
from geoclaims.errors import UnknownIdError
from geoclaims.records.sources import Source

LONG = 5_000
IDS = "abcdefgh"
LOST = "xy"

Links: TypeAlias = Mapping[str, Sequence[str]]

KERMANI = State(id="kermani", name="Kermani")
POST = State(id="post", name="The Post")
FIRST = Statement(id="first", speakers=[KERMANI], origins_known=True)
REPORT = Document(id="report", publisher=POST, based_on=[FIRST])


# Random records, and a second opinion on them.


@st.composite
def sources(draw: st.DrawFn, id: str, named: st.SearchStrategy[str]) -> Record:
    """A source that names others; sometimes another record of that id."""
    links, actors = st.lists(named, max_size=2), st.sampled_from(("north", "south", "east"))
    fields: dict[str, Any] = {"id": id, "based_on": draw(links), "origins_known": draw(st.booleans())}
    kind = draw(st.sampled_from((*(Statement,) * 6, Document, Document, Evidence, Proposition)))
    if kind is Statement:
        return Statement(speakers=draw(st.lists(actors, max_size=2)), relays=draw(links), **fields)
    if kind is Document:
        return Document(publisher=draw(st.none() | actors), **fields)
    return Evidence(**fields) if kind is Evidence else Proposition(id=id, text="no source")


@st.composite
def webs(draw: st.DrawFn) -> list[Record]:
    """Sources that name each other along both relations: circles, missing ids and conflicting records included."""
    ids = draw(st.permutations(IDS))[: draw(st.integers(3, len(IDS)))]
    conflicting = draw(st.lists(st.sampled_from(ids), max_size=2))
    near = {id: [ids[place - 1], ids[(place + 1) % len(ids)]] for place, id in enumerate(ids)}
    return [draw(sources(id, st.sampled_from([*near[id] * 8, *ids, *LOST]))) for id in (*ids, *conflicting)]


def _web(*lines: str) -> list[Record]:
    """Statements, each written as its id and the ids that it names along both relations."""
    named = [line.split() for line in lines]
    return [Statement(id=id, speakers=id, relays=links, based_on=links) for id, *links in named]


TANGLE = _web("a b d g x", "b c", "c b d", "d e", "e f", "f d e", "g g h", "h h")
"""Circles in circles, some with a way out, and some entered from several sides."""


def _lineage(records: Iterable[Record], field: str = "based_on") -> SourceChains:
    return SourceChains(Dossier(records), field, lambda source: field == "relays" or source.is_traced())


def _variants(records: Iterable[Record], id: str) -> list[Source]:
    return [record for record in records if record.id == id and isinstance(record, Source)]


def _links(records: Sequence[Record], field: str) -> Links:
    """What each source and each missing id names: what conflicting records name counts together."""
    named = {record.id: _variants(records, record.id) for record in records if isinstance(record, Source)}
    found = {id: [link for one in variants for link in getattr(one, field, ())] for id, variants in named.items()}
    return {**{link: [] for links in found.values() for link in links}, **found}


def _distances(links: Links, *starts: str, least: int = 0) -> dict[str, int]:
    """How many steps lead to each id, at least one if that is asked for."""
    found: dict[str, int] = {}
    front, steps = set(starts), 0
    while front:
        found |= dict.fromkeys(front if steps >= least else (), steps)
        front, steps = {link for id in front for link in links.get(id, ()) if link not in found}, steps + 1
    return found


def _after(links: Links, id: str) -> set[str]:
    return set(_distances(links, id, least=1))


def _ending(records: Sequence[Record], field: str, id: str) -> ChainEnding | None:
    """How a trail ends at an id, by the definitions; None if it leads on."""
    links, variants = _links(records, field), _variants(records, id)
    after = _after(links, id)
    if not variants:
        return ChainEnding.MISSING
    if after:
        return ChainEnding.CIRCULAR if all(id in _after(links, one) for one in after) else None
    traced = field == "relays" or all(one.is_traced() for one in variants)
    return ChainEnding.ORIGIN if traced else ChainEnding.UNRECORDED


def _prove(trail: SourceChain, records: Sequence[Record], field: str) -> None:
    """Check that a trail leads from one source to the next, and ends as it says."""
    links = _links(records, field)
    answering = [actor for one in _variants(records, trail.end) for actor in one.attributed_to()]
    assert all(after in links[before] for before, after in pairwise(trail.sources))
    assert trail.ending is _ending(records, field, trail.end)
    assert trail.sources[-1] == trail.end
    assert set(answering) == set(trail.attributed_to)
    assert len(trail.attributed_to) == len(set(trail.attributed_to))
    assert (trail.attributed_to or (trail.end,)) == trail.ends


def _entry(trail: SourceChain) -> int:
    """How many steps lead to the place where a trail ends; for a circle, to its first source that is met."""
    return trail.sources.index(trail.end)


def _check(trails: Sequence[SourceChain], records: Sequence[Record], field: str, starts: Sequence[str]) -> None:
    """Check that the trails are the shortest ones to all places where trails end, and nothing else."""
    links = _links(records, field)
    distances = _distances(links, *starts)
    endings = {id: _ending(records, field, id) for id in distances}
    circles = {frozenset(_after(links, id)) for id, ending in endings.items() if ending is ChainEnding.CIRCULAR}
    ends = {id: distances[id] for id, ending in endings.items() if ending not in {None, ChainEnding.CIRCULAR}}
    straight = [trail for trail in trails if trail.ending is not ChainEnding.CIRCULAR]
    round_ = [trail for trail in trails if trail.ending is ChainEnding.CIRCULAR]

    for trail in trails:
        assert trail.sources[0] in starts
        _prove(trail, records, field)
    assert sorted(ends.items()) == sorted((trail.end, len(trail.sources) - 1) for trail in straight)
    assert circles == {frozenset(_after(links, trail.end)) for trail in round_}
    assert len(circles) == len(round_)
    for trail in round_:
        turn = _distances(links, trail.end, least=1)
        assert min(distances[id] for id in turn) == distances[trail.end] == _entry(trail)
        assert turn[trail.end] == len(trail.sources) - 1 - _entry(trail)
    assert sorted(map(_entry, trails)) == [_entry(trail) for trail in trails]


# Trails.


@given(webs())
@example(TANGLE)
def test_origins_are_shortest_trails_to_every_end(records: list[Record]) -> None:
    """Along `based_on`, one shortest trail leads to each end and each closed circle, nearest first."""
    analysis = Analysis(Dossier(records))

    for id in {record.id for record in records if isinstance(record, Source)}:
        _check(analysis.sources.origins(id).chains, records, "based_on", [id])


@given(webs())
@example(TANGLE)
def test_attribution_is_shortest_trails_to_every_first_speaker(records: list[Record]) -> None:
    """Along `relays`, the same holds; whether what a source is based on is known does not matter."""
    analysis = Analysis(Dossier(records))

    for id in {record.id for record in records if isinstance(record, Statement)}:
        _check(analysis.sources.attribution_of(id), records, "relays", [id])


@given(webs(), st.sampled_from(["based_on", "relays"]), st.lists(st.sampled_from(IDS + LOST), max_size=4))
@example(TANGLE, "based_on", ["f", "c", "h"])
def test_trails_of_several_sources(records: list[Record], field: str, starts: list[str]) -> None:
    """From several sources, each end has one trail, from whichever is nearest to it."""
    _check(_lineage(records, field).chains(*starts), records, field, starts)


@given(webs(), st.sampled_from(["based_on", "relays"]))
@example(TANGLE, "based_on")
def test_the_same_graph_by_definition(records: list[Record], field: str) -> None:
    """Sources, users, what lies upstream, circles and endings are those of a graph drawn by hand."""
    links = _links(records, field)
    circles = {frozenset(one for one in _after(links, id) if id in _after(links, one)) for id in links}

    lineage = _lineage(records, field)

    assert sorted(links) == sorted(lineage)
    assert sorted(map(sorted, circles - {frozenset()})) == sorted(map(list, lineage.cycles))
    for id in links:
        assert list(dict.fromkeys(lineage.sources(id))) == list(lineage.sources(id))
        assert set(links[id]) == set(lineage.sources(id))
        assert sorted(one for one in links if id in links[one]) == sorted(lineage.used_by(id))
        assert {id, *_after(links, id)} == set(lineage.upstream(id))
        assert lineage.ending(id) is _ending(records, field, id)


@given(webs(), st.sampled_from(IDS), st.sampled_from(IDS))
def test_upstream_stops_where_it_is_told_to(records: list[Record], start: str, stop: str) -> None:
    """What only comes through the source where it stops is left out; that source itself is not."""
    links = _links(records, "based_on")
    cut = {**links, stop: []}

    found = _lineage(records).upstream(start, until=stop)

    assert sorted({start, *_after(cut, start)}) == sorted(found)


@given(webs(), st.lists(st.sampled_from(IDS + LOST), max_size=3), st.sets(st.sampled_from(IDS), max_size=1))
@example(_web("b d", "c d", "e c", "f e b"), ["d"], set())
def test_towards_leads_back_by_shortest_ways(records: list[Record], goals: list[str], closed: set[str]) -> None:
    """It has all else that comes from some sources, and from each the next step on a shortest way that is open."""
    named = _links(records, "based_on")
    links = {id: [] if id in closed.difference(goals) else found for id, found in named.items()}
    distances = {id: [far for goal, far in _distances(links, id).items() if goal in goals] for id in links}

    found = _lineage(records).downstream(*goals, without=closed)

    assert sorted(id for id, far in distances.items() if far and id not in goals) == sorted(found)
    assert all(following in links[id] for id, following in found.items())
    assert all(min(distances[following], default=0) == min(distances[id]) - 1 for id, following in found.items())


def test_a_walk_looks_no_further_than_it_is_asked_to() -> None:
    """The nearest trail is found before anything behind it is looked at."""
    asked: list[str] = []
    last = Document(id="last", based_on=["x", REPORT])

    def complete(source: Source) -> bool:
        asked.append(source.id)
        return True

    walk = SourceChains(Dossier([FIRST, REPORT, last]), "based_on", complete).iterate("last")

    assert (("last", "x"), []) == (next(walk).sources, asked)
    assert (("last", "report", "first"), ["first"]) == (next(walk).sources, asked)
    assert () == tuple(walk)


@given(webs())
@example([Document(id="d", based_on=link) for link in LOST])
@example(_web("a b c", "b d", "c d"))
def test_trails_do_not_depend_on_the_order_of_records(records: list[Record]) -> None:
    """The same trails are found whatever the order in which the records, conflicting ones too, were given."""
    for field in ("based_on", "relays"):
        lineage, other = _lineage(records, field), _lineage(records[::-1], field)
        assert {id: lineage.chains(id) for id in lineage} == {id: other.chains(id) for id in other}
        assert {id: lineage.downstream(id) for id in lineage} == {id: other.downstream(id) for id in other}


# In particular.


def test_known_origins_and_lost_trails_are_told_apart() -> None:
    """Known is who spoke at first hand, or what is original, each once; everything else is a lost trail."""
    again = Statement(id="again", speakers=[KERMANI], origins_known=True)
    image = Evidence(id="image", origins_known=True)
    rumour = Statement(id="rumour", speakers=[POST])
    last = Document(id="last", based_on=[REPORT, again, image, rumour, "nobody"])

    origins = Analysis(Dossier([FIRST, REPORT, again, image, rumour, last])).sources.origins(last)

    assert ("kermani", "image") == origins.known
    assert [(ChainEnding.UNRECORDED, "rumour"), (ChainEnding.MISSING, "nobody")] == [
        (one.ending, one.end) for one in origins.untraced
    ]
    assert ("last", "report", "first") == origins.chains[-1].sources
    assert 5 == len(origins.chains)


def test_the_two_relations_are_never_mixed() -> None:
    """Who relays whom is not a part of where the information comes from, nor the other way round."""
    relaying = Statement(id="relaying", relays=[FIRST])
    based = Statement(id="based", based_on=[FIRST])
    analysis = Analysis(Dossier([FIRST, relaying, based]))

    assert [("relaying", "first")] == [trail.sources for trail in analysis.sources.attribution_of(relaying)]
    assert [("relaying",)] == [trail.sources for trail in analysis.sources.origins(relaying).chains]
    assert [("based",)] == [trail.sources for trail in analysis.sources.attribution_of(based)]
    assert [("based", "first")] == [trail.sources for trail in analysis.sources.origins(based).chains]


def test_conflicting_records_of_one_source_count_together() -> None:
    """They lead to what any of them names, and are complete only if all of them are."""
    named = Document(id="d", based_on=["x"])
    original, copy = Document(id="d", origins_known=True), Document(id="d", title="Copy", publisher=POST)
    lineage = _lineage([original, copy])

    assert ["x"] == [trail.end for trail in Analysis(Dossier([original, named])).sources.origins("d").chains]
    assert (ChainEnding.UNRECORDED, False, ("post",)) == (
        lineage.ending("d"),
        lineage.is_complete("d"),
        lineage.attributed_to("d"),
    )
    assert ChainEnding.ORIGIN is _lineage([original]).ending("d")


@pytest.mark.parametrize("ask", ["attribution_of", "origins", "corroboration"])
@pytest.mark.parametrize("wanted", [None, 7, ""])
def test_what_is_no_id_is_refused(ask: str, wanted: object) -> None:
    """It is not taken for the id of something that is missing."""
    with pytest.raises(InvalidValueError, match=r"an id"):
        getattr(Analysis(Dossier([FIRST])).sources, ask)(wanted)


@pytest.mark.parametrize("ask", ["attribution_of", "origins", "corroboration"])
def test_unknown_ids_are_refused(ask: str) -> None:
    """What the dossier lacks has no trails; the error names it."""
    with pytest.raises(UnknownIdError, match=r"no record has the id .*'lost'") as caught:
        getattr(Analysis(Dossier([REPORT])).sources, ask)("lost")

    assert (UnknownIdError, "lost") == (caught.type, caught.value.id)


@pytest.mark.parametrize(
    ("ask", "record", "wanted"),
    [("attribution_of", REPORT, "Statement"), ("origins", POST, "Source"), ("corroboration", FIRST, "Proposition")],
)
def test_records_of_another_type_are_refused(ask: str, record: Record, wanted: str) -> None:
    """The error says what was asked for, and what it is instead."""
    message = f"{wanted.lower()}: {record.id!r} is a record of type {record.type}; ask for a {wanted} instead"
    with pytest.raises(InvalidValueError, match=message) as caught:
        getattr(Analysis(Dossier([REPORT, POST, FIRST])).sources, ask)(record)

    assert InvalidValueError is caught.type


def test_long_chains_exhaust_no_stack() -> None:
    """A long chain of sources is followed to its end along both relations."""
    lines = [f"s{n} s{n + 1}" for n in range(LONG - 1)]
    analysis = Analysis(Dossier(_web(*lines)))

    for (trail,) in (analysis.sources.attribution_of("s0"), analysis.sources.origins("s0").chains):
        assert (ChainEnding.MISSING, LONG, f"s{LONG - 1}") == (trail.ending, len(trail.sources), trail.end)


def test_long_circles_exhaust_no_stack() -> None:
    """A long circle of sources is gone round once."""
    records = [Evidence(id=f"e{n}", based_on=f"e{(n + 1) % LONG}") for n in range(LONG)]

    (trail,) = Analysis(Dossier(records)).sources.origins("e7").chains

    assert (ChainEnding.CIRCULAR, LONG + 1, "e7") == (trail.ending, len(trail.sources), trail.end)
