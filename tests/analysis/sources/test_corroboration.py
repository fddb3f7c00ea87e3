from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple, TypeAlias

import attrs
import pytest
from commitment_strategies import relations, said, saying
from hypothesis import example, given
from hypothesis import strategies as st

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Confirmation,
    Denial,
    Document,
    Dossier,
    Evidence,
    Organization,
    Proposition,
    Record,
    Retraction,
    Statement,
)
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain
from geoclaims.analysis.sources.corroboration import Corroboration, Independence
from geoclaims.records.sources import Source

LONG = 5_000
IDS = "abcdef"
LOST = "x"
ACTORS = ("north", "south", "east")
PROPOSITIONS = relations("p", "q implies p", "r", "p implies r")[1:]
P, Q = PROPOSITIONS[2], PROPOSITIONS[0]
FIRM = saying("firm", "bureau", "p", origins_known=True)
NEW = saying("new", "newcomer", "p", origins_known=True)

Chain: TypeAlias = tuple[str, ...]
"""The sources of a trail and, if an actor answers for the last one, one of those who do."""


def test_the_same_records_give_the_same_corroboration() -> None:
    """Two are equal no matter how each was worked out, and show what they found and not how."""
    first, second = (Analysis(Dossier([*PROPOSITIONS, FIRM, NEW])).sources.corroboration(P) for _ in range(2))

    assert first == second
    assert [] == [hidden for hidden in ("_direct=", "_lineage=", "_flow=") if hidden in repr(first)]


# Random records, and a second opinion on them.


@st.composite
def sources(draw: st.DrawFn, id: str, named: st.SearchStrategy[str]) -> Source:
    """A source of any kind that names others and perhaps speaks for p."""
    based_on = draw(st.lists(named, max_size=2))
    known = draw(st.sampled_from((True, False) if based_on else (True, True, True, False)))
    fields: dict[str, Any] = {"id": id, "based_on": based_on, "origins_known": known}
    kind = draw(st.sampled_from((Statement, Statement, Document, Evidence)))
    of = draw(st.sampled_from(("p", "p", "q", "")))
    if kind is Document:
        return Document(publisher=draw(st.none() | st.sampled_from(ACTORS)), **fields)
    if kind is Evidence:
        return Evidence(supports=[of] if of else [], **fields)
    return Statement(speakers=draw(st.lists(st.sampled_from(ACTORS), max_size=2)), claims=said(*of), **fields)


@st.composite
def networks(draw: st.DrawFn) -> list[Source]:
    """Sources of all kinds that mostly name those after them: circles, missing ids and conflicting records included."""
    ids = draw(st.permutations(IDS))[: draw(st.integers(2, len(IDS)))]
    conflicting = draw(st.lists(st.sampled_from(ids), max_size=1))
    later = {id: [*ids[place + 1 :], *ids[place + 1 : place + 3] * 3] for place, id in enumerate(ids)}
    return [draw(sources(id, st.sampled_from([*later[id] * 2, *ids, *LOST]))) for id in (*ids, *conflicting)]


def _changed(record: Source, **changes: Any) -> Source:
    """The same source with other fields, which not all sources have."""
    return attrs.evolve(record, **changes)


def _ask(records: Iterable[Record]) -> Corroboration:
    return Analysis(Dossier([*PROPOSITIONS, *records])).corroboration("p")


class _Net(NamedTuple):
    """What records say of each source; what conflicting ones say of one counts together."""

    links: Mapping[str, set[str]]
    voices: Mapping[str, set[str]]
    listed: set[str]
    """Those that are known to list all that they come from."""
    supporting: list[str]
    direct: set[str]
    """Those that speak of p itself."""
    joint: set[str]
    """Those for which several answer with one voice."""


def _net(records: Sequence[Source]) -> _Net:
    named: dict[str, list[Any]] = {}
    for record in records:
        named.setdefault(record.id, []).append(record)
    return _Net(
        {id: {link for one in found for link in one.based_on} for id, found in named.items()},
        {id: {actor for one in found for actor in one.attributed_to()} for id, found in named.items()},
        {id for id, found in named.items() if all(one.is_traced() for one in found)},
        [id for id, found in named.items() if any(map(_spoken_of, found))],
        {id for id, found in named.items() if any("p" in _spoken_of(one) for one in found)},
        {id for id, found in named.items() if any(len(set(one.attributed_to())) > 1 for one in found)},
    )


def _spoken_of(record: Source) -> set[str]:
    """The propositions that a record speaks for: the random ones make no soft claims."""
    return {link.value for link in record.references() if link.field in {"claims.proposition", "supports"}}


def _after(net: _Net, id: str) -> set[str]:
    found: set[str] = set()
    waiting = [*net.links.get(id, ())]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += net.links.get(one, ())
    return found


def _ends(net: _Net, id: str, *, known: bool) -> bool:
    """Whether a trail ends at an id: known from end to end, or as far as recorded."""
    after = _after(net, id)
    if known or not after:
        return not after and (id in net.listed or not known)
    return all(id in _after(net, one) for one in after)


def _chains(net: _Net, *, known: bool) -> Iterator[Chain]:
    """Every chain of sources from a supporting one to an end, each continued to each voice there."""
    waiting: list[Chain] = [(id,) for id in net.supporting]
    while waiting:
        way = waiting.pop()
        if _ends(net, way[-1], known=known):
            yield from [(*way, voice) for voice in net.voices.get(way[-1], ())] or [way]
        waiting += ((*way, link) for link in net.links.get(way[-1], ()) if link not in way)


def _independent(net: _Net) -> bool:
    """Whether any two complete chains share nothing, if those who have spoken together are one."""
    together = [net.voices[id] for id in net.joint if _ends(net, id, known=True)]
    voices = {voice: {voice} for found in net.voices.values() for voice in found}
    for _ in voices:
        for choir in together:
            joined = set().union(*(voices[voice] for voice in choir))
            voices |= dict.fromkeys(joined, joined)
    chains = [{*chain, *voices.get(chain[-1], ())} for chain in _chains(net, known=True)]
    return any(one.isdisjoint(other) for one, other in combinations(chains, 2))


def _shared(net: _Net) -> Chain:
    """What lies on every chain, in the order in which chains pass it."""
    chains = list(_chains(net, known=False))
    common = set.intersection(*map(set, chains)) if chains else set()
    orders = {tuple(node for node in chain if node in common) for chain in chains}
    return orders.pop() if len(orders) == 1 else ()


def _known(net: _Net) -> set[str]:
    return {chain[-1] for chain in _chains(net, known=True)}


# What is promised for all networks.


@given(networks())
def test_independent_is_what_two_chains_prove(records: list[Source]) -> None:
    """It is said exactly if two complete chains share no source and no voice, as a search through all pairs finds."""
    assert _independent(_net(records)) == (_ask(records).independence is Independence.INDEPENDENT)


@given(networks())
@example([FIRM, NEW, saying("a", "rumour", "p"), saying("b", "rumour", "p", based_on=["b", "x"])])
def test_chains_are_the_proof(records: list[Source]) -> None:
    """They are two complete chains that can be continued to voices so that they share nothing; else there are none."""
    net, found = _net(records), _ask(records)
    complete = set(_chains(net, known=True))

    proofs = [[chain for chain in complete if _is(chain, trail)] for trail in found.independent_chains]

    assert (2 if _independent(net) else 0) == len(proofs)
    assert not proofs or any(set(one).isdisjoint(other) for one in proofs[0] for other in proofs[1])
    assert all(net.voices[trail.end] == set(trail.attributed_to) for trail in found.independent_chains)
    assert all(trail.ending is ChainEnding.ORIGIN for trail in found.independent_chains)


def _is(chain: Chain, trail: SourceChain) -> bool:
    """Whether a trail is a chain, but for the other voices of its last source."""
    return chain in ([(*trail.sources, voice) for voice in trail.attributed_to] or [trail.sources])


@given(networks())
def test_a_shared_origin_is_what_every_chain_leads_through(records: list[Source]) -> None:
    """What lies on all chains, lost ones included, is listed nearest first; nothing is if two could be independent."""
    net = _net(records)
    expected = _shared(net)

    found = _ask(records)

    assert expected == found.common_sources
    assert [*expected[:1], *expected[-1:]] == [
        place for place in (found.nearest_common_source, found.ultimate_source) if place
    ]
    assert bool(expected) == (found.independence is Independence.SHARED_ORIGIN)
    assert not (expected and _independent(net))


@given(networks())
def test_known_origins_are_the_ends_of_complete_chains(records: list[Source]) -> None:
    """Nobody is an origin by not saying where it comes from; what is based on something is none either."""
    assert _known(_net(records)) == set(_ask(records).origins.known)


@given(networks())
def test_a_complete_chain_of_its_own_makes_independent(records: list[Source]) -> None:
    """One more that shares nothing leaves independent what was, and makes it so if one chain was complete before."""
    before, after = _ask(records), _ask([*records, NEW])

    assert bool(before.origins.known) == (after.independence is Independence.INDEPENDENT)
    assert {*before.origins.known, "newcomer"} == set(after.origins.known)


@given(networks(), st.data())
def test_what_is_no_longer_known_adds_nothing(records: list[Source], data: st.DataObject) -> None:
    """To forget that lists are complete makes nothing independent, and adds no origin."""
    kept = data.draw(st.sets(st.sampled_from(IDS)))
    forgotten = [_changed(one, origins_known=one.is_traced() and one.id in kept) for one in records]

    before, after = _ask(records), _ask(forgotten)

    assert before.independent_chains or after.independence is not Independence.INDEPENDENT
    assert set(after.origins.known) <= set(before.origins.known)


@given(networks())
@example([FIRM, attrs.evolve(FIRM, speakers="rival"), NEW])
def test_the_order_of_records_changes_nothing(records: list[Source]) -> None:
    """The whole answer is the same whatever the order in which the records, conflicting ones too, were given."""
    found, other = _ask(records), _ask(records[::-1])

    assert (found, found.common_sources, found.origins) == (other, other.common_sources, other.origins)
    assert (found.independent_chains, found.apparent_corroborators, found.possibly_incomplete) == (
        other.independent_chains,
        other.apparent_corroborators,
        other.possibly_incomplete,
    )


@given(networks(), st.permutations(IDS + LOST), st.permutations(ACTORS))
def test_names_mean_nothing(records: list[Source], ids: Sequence[str], actors: Sequence[str]) -> None:
    """With other ids, the answer is the same but for the ids."""
    names = {**dict(zip(IDS + LOST, ids, strict=True)), **dict(zip(ACTORS, actors, strict=True))}
    renamed = [_renamed(record, names) for record in records]
    found, other = _ask(records), _ask(renamed)

    assert found.independence is other.independence
    assert [names[one] for one in found.common_sources] == list(other.common_sources)
    assert {names[one] for one in found.origins.known} == set(other.origins.known)
    assert {names[one] for one in found.possibly_incomplete} == set(other.possibly_incomplete)
    assert {names[one.id] for one in found.supporting} == {one.id for one in other.supporting}


def _renamed(record: Source, names: Mapping[str, str]) -> Source:
    changes: dict[str, Any] = {
        "based_on": [names[link.value] for link in record.references() if link.field == "based_on"]
    }
    if isinstance(record, Statement):
        changes["speakers"] = [names[speaker] for speaker in record.speakers]
    if isinstance(record, Document) and record.publisher:
        changes["publisher"] = names[record.publisher]
    return _changed(record, id=names[record.id], **changes)


@given(networks())
def test_unlisted_is_where_a_further_source_would_change_the_answer(records: list[Source]) -> None:
    """Of all sources with incomplete lists, they are those that a new origin need only be added to."""
    found, net = _ask(records), _net(records)
    open_ = sorted(net.links.keys() - net.listed) if found.common_sources else []

    assert [id for id in open_ if found.common_sources[0] not in _ask(_later(records, id)).common_sources] == [
        *found.possibly_incomplete
    ]


@given(networks())
def test_without_unlisted_sources_the_answer_is_final(records: list[Source]) -> None:
    """Whatever is added to incomplete lists, and whatever missing sources turn out to be, the origin stays shared."""
    found = _ask(records)
    missing = [Document(id=id, publisher="late", origins_known=True) for id in LOST]

    assert found.possibly_incomplete or set(found.common_sources[:1]) <= set(
        _ask([*_later(records, *IDS), *missing]).common_sources
    )


def _later(records: Iterable[Any], *ids: str) -> list[Source]:
    """The records, with a new origin added wherever some of them may have more than they list."""
    found = Document(id="found", publisher="newcomer", origins_known=True)
    further = [[found] if one.id in ids and not one.is_traced() else [] for one in records]
    return [
        found,
        *(_changed(one, based_on=[*one.based_on, *more]) for one, more in zip(records, further, strict=True)),
    ]


@given(networks())
def test_seeming_leaves_out_what_others_only_pass_on(records: list[Source]) -> None:
    """A source is left out if every chain from another one leads through it; nothing else seems so."""
    once = list({record.id: record for record in records}.values())
    net = _net(once)
    chains = {id: list(_chains(net._replace(supporting=[id]), known=False)) for id in net.supporting}
    passed_on = {id for id in chains for other in chains if id != other and all(id in chain for chain in chains[other])}
    rest = sorted(chains.keys() - passed_on)
    voices = {frozenset(net.voices[id]) or id for id in rest}

    seems = len(voices) > 1 and not net.direct.isdisjoint(rest)

    assert (rest if seems else []) == [one.id for one in _ask(once).apparent_corroborators]


# In particular.

FORGERY = Document(id="forgery", origins_known=True)
OUTLETS = [Statement(id=f"s{n}", speakers=f"outlet{n}", claims=said("p"), based_on=["agency"]) for n in range(5)]
TIP = Document(id="tip", based_on=[FORGERY])
AGENCY = Document(id="agency", publisher="wire", based_on=[TIP])
SOFT = [
    Claim(proposition="p", certainty=Certainty.PROBABLE),
    Claim(proposition="p", certainty=Certainty.POSSIBLE),
    Claim(proposition="p"),
    *said("not p", "p given a", "r"),
]
ABSURD = Proposition(id="absurd", text="absurd", implies="p", contradicts="p")
BUREAU = Organization(id="bureau", name="Bureau", part_of="ministry")


def test_five_outlets_that_have_it_from_one_agency_are_one_source() -> None:
    """Outlets count as nothing; what they share is listed, and so are those that may have it from elsewhere too."""
    found = _ask([*OUTLETS, AGENCY, TIP, FORGERY])

    assert (Independence.SHARED_ORIGIN, ("agency", "tip", "forgery")) == (found.independence, found.common_sources)
    assert (("forgery",), ()) == (found.origins.known, found.origins.untraced)
    assert (tuple(OUTLETS), ()) == (found.apparent_corroborators, found.independent_chains)
    assert ("s0", "s1", "s2", "s3", "s4") == found.possibly_incomplete


def test_two_who_were_there_are_independent() -> None:
    """Each speaks at first hand; an outlet that has it from one of them adds nothing, and hides nothing."""
    found = _ask([FIRM, NEW, saying("outlet", "outlet", "p", based_on=["new"])])

    assert (Independence.INDEPENDENT, ()) == (found.independence, found.common_sources)
    assert {("firm",), ("new",)} == {trail.sources for trail in found.independent_chains}
    assert ("bureau", "newcomer") == found.origins.known
    assert (["firm", "outlet"], ()) == ([one.id for one in found.apparent_corroborators], found.possibly_incomplete)


def test_one_who_says_it_twice_is_one_voice() -> None:
    """Repeating oneself corroborates nothing, at first hand or not."""
    again = saying("again", "bureau", "p")

    assert (
        ("bureau",)
        == _ask([FIRM, again]).common_sources
        == _ask([FIRM, attrs.evolve(again, origins_known=True)]).common_sources
    )
    assert () == _ask([FIRM, again]).apparent_corroborators


def test_a_source_is_not_independent_of_itself() -> None:
    """Two speakers of one statement, or one piece of evidence, are one source: it is what is shared."""
    joint = Statement(id="joint", speakers=["north", "south"], claims=said("p"), origins_known=True)

    assert ("joint",) == _ask([joint]).common_sources
    assert ("e",) == _ask([Evidence(id="e", supports=["p"], origins_known=True)]).common_sources


def test_where_nothing_is_said_nothing_is_established() -> None:
    """Without support there is nothing to share; lost trails do not show that anything is shared or not."""
    nothing, lost = _ask([]), _ask([saying("s", "north", "p"), saying("t", "south", "p")])

    assert {Independence.NOT_ESTABLISHED} == {nothing.independence, lost.independence}
    assert ((), (), (), (), ()) == (
        nothing.supporting,
        nothing.common_sources,
        nothing.independent_chains,
        nothing.apparent_corroborators,
        nothing.possibly_incomplete,
    )
    assert ((), ()) == (nothing.origins.chains, lost.origins.known)
    assert ["s", "t"] == [trail.end for trail in lost.origins.untraced]


@pytest.mark.parametrize(
    "record",
    [
        FIRM,
        saying("s", "north", "q"),
        saying("s", "north", "same"),
        Evidence(id="e", supports=["p"]),
        Evidence(id="e", supports=["q"]),
        Confirmation(id="c", speakers="north", confirms="q"),
    ],
)
def test_what_presents_it_as_a_fact_supports_it(record: Record) -> None:
    """A claim without reserve, a confirmation or evidence, for the proposition or for one that it follows from."""
    assert (record,) == _ask([record, *relations("same equivalent_to p")]).supporting


@pytest.mark.parametrize(
    "records",
    [
        *([Statement(id="s", speakers="north", claims=claim)] for claim in SOFT),
        [Statement(id="s", speakers="north", relays="lost", based_on="lost"), Evidence(id="e", supports="r")],
        [Denial(id="s", speakers="north", denies="p"), Document(id="d", based_on="lost")],
        [ABSURD, saying("s", "north", "absurd"), Evidence(id="e", supports="absurd", based_on="p")],
    ],
)
def test_nothing_less_supports_it(records: list[Record]) -> None:
    """Neither soft, conditional or negative claims, nor what follows from it, nor what cannot be."""
    assert () == _ask(records).supporting


@pytest.mark.parametrize(("by", "left"), [("bureau", ()), ("ministry", ()), ("rival", (FIRM,))])
def test_what_was_taken_back_supports_nothing(by: str, left: tuple[Record, ...]) -> None:
    """Anyone who said it, or an institution above, can take it back; nobody else."""
    assert left == _ask([FIRM, BUREAU, Retraction(id="r", speakers=by, retracts=FIRM)]).supporting


def test_one_source_or_voice_never_seems_to_corroborate_itself() -> None:
    """Neither conflicting records of one source do, nor the same speakers named in another order."""
    first = attrs.evolve(FIRM, speakers=["north", "south"])

    assert () == _ask([FIRM, attrs.evolve(FIRM, speakers="rival")]).apparent_corroborators
    assert () == _ask([first, attrs.evolve(first, id="again", speakers=["south", "north"])]).apparent_corroborators


def test_of_conflicting_records_only_those_that_say_so_support_it() -> None:
    """The one that does is listed, not the one of the same id that says nothing of it."""
    assert (FIRM,) == _ask([attrs.evolve(FIRM, claims=said("r")), FIRM]).supporting


def test_long_chains_exhaust_no_stack() -> None:
    """Two chains of 5 000 pieces of evidence are independent; where they end in one, that is all they share."""
    chains: list[Evidence] = [Evidence(id=f"e{n}", based_on=[f"e{n - 2}"]) for n in range(2, LONG)]
    chains += [Evidence(id=f"e{n}", based_on=[f"e{n - 2}"], supports=["p"]) for n in (LONG, LONG + 1)]
    first = [Evidence(id=f"e{n}", origins_known=True) for n in (0, 1)]

    apart = _ask([*chains, *first])
    shared = _ask([*chains, *(attrs.evolve(one, based_on=[FORGERY]) for one in first), FORGERY])

    assert [LONG // 2 + 1] * 2 == [len(trail.sources) for trail in apart.independent_chains]
    assert (("forgery",), (chains[-2], chains[-1])) == (shared.common_sources, shared.apparent_corroborators)
    assert LONG == len(shared.possibly_incomplete)
