from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Denial,
    Document,
    Dossier,
    Event,
    Evidence,
    Literal,
    Membership,
    Office,
    Organization,
    Person,
    Polarity,
    Proposition,
    Record,
    State,
    Statement,
    Tenure,
    UnknownRecord,
    When,
)
from geoclaims.analysis._graphs.search import components, shortest_cycle
from geoclaims.analysis.actors.terms import tenures as tenures_of
from geoclaims.analysis.timeline import timeline
from geoclaims.rules.time._relative_dates import is_relative, resolve_relative
from geoclaims.strategies import dossiers
from geoclaims.views._analysed import analysed

if TYPE_CHECKING:
    from collections.abc import Mapping

NODES = "abcdefg"
LONG = 5_000


# Graphs.


def graphs() -> st.SearchStrategy[dict[str, list[str]]]:
    """Small directed graphs, with loops, several edges between two nodes, and successors that are no keys."""
    return st.dictionaries(st.sampled_from(NODES), st.lists(st.sampled_from(NODES), max_size=4))


def _nodes(graph: Mapping[str, list[str]]) -> set[str]:
    return {*graph, *(node for successors in graph.values() for node in successors)}


def _after(graph: Mapping[str, list[str]], nodes: set[str]) -> set[str]:
    """The nodes that one step leads to."""
    return {successor for node in nodes for successor in graph.get(node, ())}


def _reachable(graph: Mapping[str, list[str]], start: str) -> set[str]:
    """The nodes that some steps lead to, none included: found by taking steps until nothing new is met."""
    found = {start}
    while fresh := _after(graph, found) - found:
        found |= fresh
    return found


@given(graphs())
def test_components_are_what_leads_back_and_forth(graph: dict[str, list[str]]) -> None:
    """Two nodes are in one component exactly if each leads to the other; every node is in one component."""
    reach = {node: _reachable(graph, node) for node in _nodes(graph)}
    expected = {frozenset(other for other in reach[node] if node in reach[other]) for node in reach}

    found = components(graph)

    assert expected == {frozenset(component) for component in found}
    assert sorted(reach) == sorted(node for component in found for node in component)


@given(graphs())
def test_components_come_in_order(graph: dict[str, list[str]]) -> None:
    """A component comes after those that it leads to."""
    place = {node: number for number, component in enumerate(components(graph)) for node in component}

    assert all(place[node] >= place[successor] for node in graph for successor in graph[node])


@given(graphs(), st.sampled_from(NODES))
def test_shortest_cycle_is_one_and_the_shortest(graph: dict[str, list[str]], start: str) -> None:
    """It is a way from a node back to itself, and no way with fewer steps leads back."""
    lengths = []
    front = {start}
    for length in range(1, len(NODES) + 1):
        front = _after(graph, front)
        lengths += [length] * (start in front)

    cycle = shortest_cycle(graph, start)

    assert len(cycle) == min(lengths, default=0)
    assert len(cycle) == len(set(cycle))
    assert cycle[:1] == [start] * bool(cycle)
    assert all(successor in graph[node] for node, successor in zip(cycle, cycle[1:] + cycle[:1], strict=True))


def test_shortest_cycle_does_not_depend_on_the_order_of_successors() -> None:
    """Of two ways of the same length, it is the one through the alphabetically first node, so reports are stable."""
    assert shortest_cycle({"a": ["c", "b"], "b": ["a"], "c": ["a"]}, "a") == ["a", "b"]
    assert shortest_cycle({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, "a") == ["a", "b"]


def test_loop_is_a_cycle() -> None:
    """A node that points to itself is a cycle of one."""
    assert shortest_cycle({"a": ["b", "a"], "b": ["a"]}, "a") == ["a"]


def test_node_outside_the_graph_is_in_no_cycle() -> None:
    """A node that nothing is known of leads nowhere."""
    assert shortest_cycle({"a": ["a"]}, "b") == []
    assert components({}) == []


def test_long_chain_exhausts_no_stack() -> None:
    """A long chain of nodes is taken apart into as many components, the last node first."""
    chain = {str(number): [str(number + 1)] for number in range(LONG)}

    found = components(chain)

    assert len(found) == LONG + 1
    assert found[0] == [str(LONG)]
    assert found[-1] == ["0"]
    assert shortest_cycle(chain, "0") == []


def test_long_circle_exhausts_no_stack() -> None:
    """A long circle of nodes is one component, and its own shortest cycle."""
    circle = {str(number): [str((number + 1) % LONG)] for number in range(LONG)}

    assert [len(component) for component in components(circle)] == [LONG]
    assert [str(number) for number in range(LONG)] == shortest_cycle(circle, "0")


# The timeline.


def _shown(dossier: Dossier) -> list[tuple[str, str]]:
    return [(entry.record.id, entry.moment.role) for entry in timeline(dossier)]


def test_timeline_is_ordered_by_the_earliest_day() -> None:
    """Moments go by their earliest day, or by their latest if they have no earliest; undated ones come last."""
    dossier = Dossier(
        [
            Event(id="undated"),
            Event(id="day", when="2024-05-02"),
            Event(id="year", when="2024"),
            Event(id="open", when="../2030"),
            Event(id="later", when="2024-05-03"),
        ]
    )

    assert [id for id, _ in _shown(dossier)] == ["year", "day", "later", "open", "undated"]


def test_timeline_puts_the_shorter_of_two_first() -> None:
    """Of what begins on the same day, what is over first comes first."""
    dossier = Dossier([Event(id="month", when="2024-05"), Event(id="day", when="2024-05-01")])

    assert [id for id, _ in _shown(dossier)] == ["day", "month"]


def test_timeline_has_every_moment() -> None:
    """A record with several moments stands there several times, each time in another role."""
    dossier = Dossier(
        [
            Document(id="doc", published="2024-05-01", revised="2024-06-01"),
            Denial(id="d", speakers=["north"], when="2024-05-15"),
            State(id="north", name="North"),
        ]
    )

    assert _shown(dossier) == [("doc", "published"), ("d", "denied"), ("doc", "revised")]
    assert timeline(dossier)[1].moment.actors == ("north",)


@given(dossiers(clean=False))
def test_timeline_keeps_the_order_of_the_dossier(dossier: Dossier) -> None:
    """It holds every moment once, sorted, and moments of the same days keep the order of the dossier."""
    found = timeline(dossier)
    moments = [(moment, record) for record in dossier for moment in record.moments()]
    places = [_place(entry.moment.when) for entry in found]

    assert sorted(places) == places
    assert [entry for place in sorted(set(places)) for entry in moments if _place(entry[0].when) == place] == [
        tuple(entry) for entry in found
    ]


def _place(when: When | None) -> tuple[bool, date, date]:
    if when is None:
        return (True, date.max, date.max)
    return (False, when.earliest or when.latest or date.min, when.latest or date.max)


# Tenures.


def test_tenures_by_office_and_by_holder() -> None:
    """Terms are found by office, and by person and office, in the order of the dossier."""
    first = Tenure(id="t1", person="kim", office="chair", period="2012/2016")
    second = Tenure(id="t2", person="kim", office="chair", period="2018/..")
    other = Tenure(id="t3", person="lee", office="chair", period="2016/2018")
    elsewhere = Tenure(id="t4", person="kim", office="desk")
    tenures = tenures_of(Dossier([second, first, other, elsewhere, Membership(id="m", member="kim", organization="o")]))

    assert (second, first, other) == tenures.by_post("chair")
    assert (second, first) == tenures.by_holder_and_post("kim", "chair")
    assert (elsewhere,) == tenures.by_holder_and_post("kim", "desk")
    assert tenures.by_post("stool") == ()
    assert tenures.by_holder_and_post("lee", "desk") == ()


# Provenance.

P = Proposition(id="p", text="It is so.")


def _saying(id: str, *claims: Claim, **fields: object) -> Statement:
    return Statement(id=id, claims=claims, **fields)  # type: ignore[arg-type]


CERTAIN = Claim(proposition=P, certainty=Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("claims", "asserts"),
    [
        ([CERTAIN], True),
        ([Claim(proposition=P), CERTAIN], True),
        ([Claim(proposition=P)], False),
        ([Claim(proposition=P, certainty=Certainty.PROBABLE)], False),
        ([Claim(proposition=P, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE)], False),
        ([Claim(proposition=P, certainty=Certainty.CERTAIN, polarity=Polarity.UNSTATED)], False),
        ([Claim(proposition=P, certainty=Certainty.CERTAIN, given=Literal(proposition="q"))], False),
        ([Claim(proposition="q", certainty=Certainty.CERTAIN, given=Literal(proposition=P))], False),
        ([Claim(proposition=P), Claim(proposition="q", certainty=Certainty.CERTAIN)], False),
        ([], False),
    ],
)
def test_only_plain_assertions_count(claims: list[Claim], asserts: bool) -> None:  # noqa: FBT001 - a table
    """A statement asserts a proposition if it presents it as certain, as holding, and without a condition."""
    statement = _saying("s", *claims)

    assert asserts is (Analysis(Dossier([P, statement])).sources.assertions(P) == (statement,))


def test_asserting_statements_come_in_order() -> None:
    """All asserting statements are found, of whatever kind, and of several under one id each that asserts."""
    first, second = _saying("a", CERTAIN), Denial(id="d", claims=[CERTAIN])
    variant, silent = _saying("a", CERTAIN, quote="so it is"), _saying("a")
    dossier = Dossier([silent, first, second, variant, P])

    assert (first, second, variant) == Analysis(dossier).sources.assertions(P)


def test_evidence_is_what_is_offered_for_a_proposition() -> None:
    """Only evidence that names the proposition counts."""
    image, video = Evidence(id="image", supports=[P]), Evidence(id="video", supports=["q"])

    assert (image,) == Analysis(Dossier([image, video, P])).sources.evidence(P)


def test_upstream_follows_both_graphs() -> None:
    """A record leads to what it relays and to what it is based on, directly and indirectly, but not to its speakers."""
    kim = Person(id="kim", name="Kim")
    cable, paper = Document(id="cable"), Document(id="paper", based_on=["cable"])
    original = Statement(id="original", speakers=[kim], based_on=[paper])
    report = Statement(id="report", relays=[original])
    sources = Analysis(Dossier([kim, cable, paper, original, report, Statement(id="other", relays=[original])])).sources

    assert {report, original, paper, cable} == set(sources.upstream(report))
    assert sources.upstream(report)[0] == report
    assert (cable,) == sources.upstream(cable)


def test_upstream_survives_circles_and_gaps() -> None:
    """Circles end, references to nothing are passed over, and of conflicting records all are followed."""
    first = Statement(id="a", based_on=["b", "ghost"])
    second = Statement(id="b", based_on=["a"], relays=["b"])
    variant = Statement(id="b", based_on=["c"])
    document = Document(id="c")
    sources = Analysis(Dossier([first, second, variant, document])).sources

    assert {first, second, variant, document} == set(sources.upstream(first))


def test_upstream_of_a_long_chain_exhausts_no_stack() -> None:
    """A chain of thousands of links is followed to its end."""
    chain = [Document(id=str(number), based_on=[str(number + 1)]) for number in range(5_000)]
    sources = Analysis(Dossier(chain)).sources

    assert len(sources.upstream(chain[0])) == 5_000
    assert sources.ends(chain[0]) == ()


def test_leaves_are_speakers_where_they_are_named() -> None:
    """A trail ends in the speakers of a statement without sources, and in a source without sources of its own."""
    kim, lee = Person(id="kim", name="Kim"), Person(id="lee", name="Lee")
    spoken = Statement(id="spoken", speakers=[kim, lee, kim])
    anonymous = Statement(id="anonymous")
    image, unknown = Evidence(id="image"), UnknownRecord(tag="acme.leak", id="leak")
    report = Statement(
        id="report", speakers=["nobody"], relays=[spoken, anonymous], based_on=["image", "leak", "missing"]
    )
    sources = Analysis(Dossier([kim, lee, spoken, anonymous, image, unknown, report])).sources

    assert {kim, lee, anonymous, image, unknown} == set(sources.ends(report))
    assert len(sources.ends(report)) == 5
    assert (kim, lee) == sources.ends(spoken)


def test_leaves_of_a_shared_origin_are_one() -> None:
    """Two ways to the same speaker end in one leaf."""
    kim = Person(id="kim", name="Kim")
    first, second = Statement(id="a", speakers=[kim]), Statement(id="b", speakers=[kim])
    report = Statement(id="r", relays=[first, second])

    assert (kim,) == Analysis(Dossier([kim, first, second, report])).sources.ends(report)


@pytest.mark.parametrize(
    "records",
    [
        [Statement(id="a", based_on=["b"]), Statement(id="b", based_on=["a"])],
        [Statement(id="a", based_on=["a"])],
        [Statement(id="a", relays=["missing"])],
        [Statement(id="a", speakers=["missing"])],
        [Statement(id="a", speakers=["org"]), Document(id="org")],
    ],
)
def test_some_trails_end_nowhere(records: list[Record]) -> None:
    """What leads back to itself, to what is missing, or to speakers that are no actors, has no leaves."""
    assert Analysis(Dossier(records)).sources.ends(records[0]) == ()


@given(dossiers(clean=False))
def test_provenance_never_fails(dossier: Dossier) -> None:
    """Whatever is in a dossier, every record is upstream of itself, and its leaves are records of the dossier."""
    sources = Analysis(dossier).sources

    assert all(record in sources.upstream(record) for record in dossier)
    assert all(leaf in dossier for record in dossier for leaf in sources.ends(record))


# Relative dates.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yesterday", "2024-10-14/2024-10-16"),
        ("today", "2024-10-15/2024-10-17"),
        ("tomorrow", "2024-10-16/2024-10-18"),
        ("last week", "2024-10-06/2024-10-17"),
        ("this week", "2024-10-13/2024-10-21"),
        ("next week", "2024-10-14/2024-10-28"),
        ("last month", "2024-09-01/2024-09-30"),
        ("this month", "2024-10-01/2024-10-31"),
        ("next month", "2024-11-01/2024-11-30"),
        ("last year", "2023-01-01/2023-12-31"),
        ("this year", "2024-01-01/2024-12-31"),
        ("next year", "2025-01-01/2025-12-31"),
        ("earlier this month", "2024-10-01/2024-10-31"),
        ("later this year", "2024-01-01/2024-12-31"),
        ("during last month", "2024-09-01/2024-09-30"),
        ("the end of last month", "2024-09-01/2024-09-30"),
        ("at the end of this year", "2024-01-01/2024-12-31"),
        ("towards the end of next week", "2024-10-14/2024-10-28"),
        ("by next week", "../2024-10-28"),
        ("by the end of next month", "../2024-11-30"),
        ("by end of this year", "../2024-12-31"),
        ("in September last year", "2023-09-01/2023-09-30"),
        ("September of last year", "2023-09-01/2023-09-30"),
        ("back in December last year", "2023-12-01/2023-12-31"),
        ("February this year", "2024-02-01/2024-02-29"),
        ("February next year", "2025-02-01/2025-02-28"),
        ("last year in September", "2023-09-01/2023-09-30"),
        ("next year in january", "2025-01-01/2025-01-31"),
        ("one day ago", "2024-10-13/2024-10-17"),
        ("two days ago", "2024-10-12/2024-10-16"),
        ("a week ago", "2024-10-01/2024-10-17"),
        ("2 weeks ago", "2024-09-24/2024-10-10"),
        ("a month ago", "2024-08-14/2024-10-17"),
        ("three months ago", "2024-06-13/2024-08-22"),
        ("a year ago", "2022-10-14/2024-10-17"),
        ("ten years ago", "2013-10-07/2015-10-20"),
        ("100 days ago", "2024-07-06/2024-07-10"),
        ("  In  SEPTEMBER\tlast year. ", "2023-09-01/2023-09-30"),
    ],
)
def test_relative_dates_from_a_day(text: str, expected: str) -> None:
    """Seen from Wednesday, 16 October 2024, an expression means exactly these days, wide enough to be safe."""
    assert is_relative(text)
    assert When(expected) == resolve_relative(text, When("2024-10-16"))


NAMES_OF_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_english_name(month: int) -> None:
    """Whatever the locale."""
    name = NAMES_OF_MONTHS[month - 1]
    end = date(2023, month, 28) + timedelta(days=4)
    expected = f"2023-{month:02}-01/{end.replace(day=1) - timedelta(days=1)}"

    assert When(expected) == resolve_relative(f"in {name} last year", When("2024-10-16"))


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("yesterday", "2024-10", "2024-09-29/2024-10-31"),
        ("last month", "2024-10", "2024-08-01/2024-10-31"),
        ("last month", "2024", "2023-11-01/2024-12-31"),
        ("next month", "2024-12-05", "2025-01-01/2025-01-31"),
        ("last month", "2024-01-05", "2023-12-01/2023-12-31"),
        ("last year", "2024-10?", "2023-01-01/2023-12-31"),
        ("last year", "2023-12-31/2024-01-01", "2022-01-01/2023-12-31"),
        ("two weeks ago", "2024-10", "2024-09-09/2024-10-25"),
        ("by the end of this month", "2024-01/2024-03", "../2024-04-30"),
        ("today", "2024-10-16T00:30:00+09:00", "2024-10-14/2024-10-17"),
        ("this week", "2024-10-13", "2024-10-06/2024-10-21"),
        ("this week", "2024-10-14", "2024-10-06/2024-10-21"),
        ("last week", "2024-10-13", "2024-09-29/2024-10-14"),
        ("next week", "2024-10-13", "2024-10-11/2024-10-28"),
        ("this month", "0001-01-15", "0001-01-01/0001-01-31"),
        ("last year", "9999-12-30", "9998-01-01/9998-12-31"),
    ],
)
def test_relative_dates_from_elsewhere(text: str, anchor: str, expected: str) -> None:
    """A vague anchor widens the answer, and the turn of a year or a week is respected."""
    assert When(expected) == resolve_relative(text, When(anchor))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "recently",
        "last autumn",
        "last Tuesday",
        "some days ago",
        "two or three weeks ago",
        "yesterday evening",
        "not last year",
        "last",
        "in last",
        "ago",
        "days ago",
        "1000 days ago",
        "-2 days ago",
        "an hour ago",
        "in September",
        "September 2023",
        "2024-10-15",
        "in in last year",
        "last year in",
        "by yesterday",
        "lastyear",
    ],
)
def test_vague_expressions_are_not_understood(text: str) -> None:
    """An expression that is not understood as a whole is not understood at all."""
    assert not is_relative(text)
    assert resolve_relative(text, When("2024-10-16")) is None


@pytest.mark.parametrize("anchor", ["2024-10-16/..", "../2024-10-16", "2024-10-16/", "/2024-10-16", "[..2024-10-16]"])
def test_anchor_without_bounds_gives_nothing(anchor: str) -> None:
    """Seen from a time without a beginning or an end, nothing can be said."""
    assert resolve_relative("last year", When(anchor)) is None


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("tomorrow", "9999-12-31"),
        ("next week", "9999-12-30"),
        ("next month", "9999-12-01"),
        ("next year", "9999-06-01"),
        ("by next year", "9999-06-01"),
        ("yesterday", "0001-01-01"),
        ("last month", "0001-01-31"),
        ("last year", "0001-06-01"),
        ("two years ago", "0002-01-01"),
        ("next year in May", "9999"),
    ],
)
def test_days_off_the_calendar_give_nothing(text: str, anchor: str) -> None:
    """What would lie before year 1 or after year 9999 is not known, and no crash."""
    assert is_relative(text)
    assert resolve_relative(text, When(anchor)) is None


UNITS = {"day": 1, "week": 7, "month": None, "year": None}


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 40), st.sampled_from(sorted(UNITS)))
def test_distances_cover_what_a_calendar_says(anchor: date, number: int, unit: str) -> None:
    """The exact day so many units ago, and its neighbours, are within what "ago" can mean."""
    length = UNITS[unit]
    if length:
        exact = anchor - timedelta(days=number * length)
    else:
        months = anchor.year * 12 + anchor.month - 1 - number * (12 if unit == "year" else 1)
        exact = date(months // 12, months % 12 + 1, min(anchor.day, 28))

    found = resolve_relative(f"{number} {unit}s ago", When(str(anchor)))

    assert found is not None
    assert found.earliest is not None
    assert found.latest is not None
    assert found.earliest < exact < found.latest


@given(
    st.sampled_from(["yesterday", "last week", "next month", "this year", "in May last year", "by next week"])
    | st.builds("{} {}s ago".format, st.integers(0, 999), st.sampled_from(sorted(UNITS))),
    st.dates(),
)
def test_every_day_of_the_calendar_has_an_answer_or_none(text: str, anchor: date) -> None:
    """From whatever day, the answer is an interval in order, or None near the ends of the calendar."""
    found = resolve_relative(text, When(str(anchor)))

    assert found is None or not found.inverted
    assert found is not None or not 1100 < anchor.year < MAXYEAR - 1


# The whole.


def test_only_the_speaker_speaks_as_an_official() -> None:
    """One in whose name it is said is not made an official by the speaker's office."""
    desk = Office(id="desk", name="Desk", of="ministry")
    said = Statement(id="said", speakers="ann", office=desk, on_behalf_of="union")
    actors = Analysis(Dossier([desk, Organization(id="ministry", name="Ministry"), said])).actors

    assert [("ministry",), ()] == [actors.institutions_represented(said, holder) for holder in ("ann", "union")]


def test_analysis_computes_each_part_once() -> None:
    """Every part is made when it is asked for, and kept."""
    tenure = Tenure(id="t", person="kim", office="chair", period="2012")
    dossier = Dossier([tenure, P, Organization(id="o", name="O")])
    analysis = Analysis(dossier)

    assert analysis.dossier is dossier
    assert analysis.timeline == timeline(dossier)
    assert analysis.timeline is analysis.timeline
    assert analysis.actors.tenures.by_post("chair") == (tenure,)
    assert analysis.actors.tenures is analysis.actors.tenures
    assert analysis.sources.assertions(P) == ()
    assert analysis.sources is analysis.sources


def test_some_ids_are_known_to_be_elsewhere() -> None:
    """Ids that the codebook declares external, and those that `as_of` withheld, are elsewhere and not missing."""
    dossier = Dossier([Event(id="later", when="2025"), P]).as_of("2024")

    assert Analysis(dossier).is_elsewhere("later")
    assert not Analysis(dossier).is_elsewhere("wikidata:Q1")
    assert Analysis(dossier, external=("iso:", "wikidata:")).is_elsewhere("wikidata:Q1")
    assert not Analysis(dossier, external=("iso:", "wikidata:")).is_elsewhere("x-wikidata:Q1")


def test_the_analysis_of_an_analysis_is_itself() -> None:
    """So anyone who takes either asks no questions, and what was computed is not computed again."""
    analysis = Analysis(Dossier([P]))

    assert analysed(analysis) is analysis
    assert analysis.dossier == analysed(analysis.dossier).dossier
