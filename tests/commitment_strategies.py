"""Random dossiers about who is committed to what, and a second opinion on them that shares nothing with the library.

What the library finds by searching graphs is found here by truth tables over all assignments, and by walking along
single clauses that are written out one by one from their definitions.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, permutations
from math import inf
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from geoclaims import (
    Certainty,
    Claim,
    Condemnation,
    Confirmation,
    Denial,
    DenialScope,
    Dossier,
    Literal,
    Polarity,
    Proposition,
    Quantity,
    Record,
    Retraction,
    SpeakerMode,
    Statement,
    When,
)
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep

__all__ = [
    "HOLDERS",
    "NAMES",
    "Edges",
    "Lit",
    "Store",
    "consistent",
    "distances",
    "edges_of",
    "figure",
    "figures_within_figures",
    "impossible_by",
    "literal",
    "opposite",
    "plain",
    "prove",
    "relations",
    "said",
    "saying",
    "store_of",
    "worlds",
]

Lit: TypeAlias = tuple[str, bool]
"""A proposition and whether it holds, as the second opinion writes it."""
Edges: TypeAlias = set[tuple[Lit, Lit]]
"""What follows from what in one step."""

NAMES = "abcdefghijkl"
HOLDERS = ("north", "south", "east")
DAYS = ("2024-10-01", "2024-10-02", "2024-10-03")
MANNERS = (SpeakerMode.JOINT, SpeakerMode.EACH, SpeakerMode.UNSTATED, SpeakerMode.INDIVIDUAL)
CERTAINTIES = (Certainty.CERTAIN, Certainty.CERTAIN, Certainty.CERTAIN, *Certainty)
POLARITIES = (Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNSTATED)
SCOPES = (DenialScope.OCCURRENCE, DenialScope.OCCURRENCE, DenialScope.OCCURRENCE, *DenialScope)


# What tests write by hand.


def literal(name: str) -> Literal:
    """A literal, written "p" or "not p"."""
    *negated, proposition = name.split()
    return Literal(proposition=proposition, holds=not negated)


def plain(found: Literal) -> Lit:
    """A literal as the second opinion writes it."""
    return found.proposition, found.holds


def opposite(lit: Lit) -> Lit:
    """The other of the two literals of a proposition."""
    return lit[0], not lit[1]


def said(*words: str, certainty: Certainty = Certainty.CERTAIN) -> list[Claim]:
    """Claims, each written "p", "not p" or "q given not p"."""
    found = []
    for word in words:
        claimed, _, condition = word.partition(" given ")
        stand = literal(claimed)
        found.append(
            Claim(
                proposition=stand.proposition,
                polarity=Polarity.POSITIVE if stand.holds else Polarity.NEGATIVE,
                certainty=certainty,
                given=literal(condition) if condition else None,
            )
        )
    return found


def saying(id: str, speaker: str, *words: str, **fields: Any) -> Statement:
    """A statement of one speaker; its claims are written as `said` reads them."""
    return Statement(id=id, speakers=speaker, claims=said(*words), **fields)


def relations(*words: str) -> list[Proposition]:
    """Propositions, each written "p", "p implies q", "p contradicts q r" or "p equivalent_to q"."""
    found = []
    for word in words:
        id, *related = word.split()
        content: dict[str, Any] = {related[0]: related[1:]} if related else {}
        found.append(Proposition(id=id, text=id, **content))
    return found


def figure(id: str, low: float | None, high: float | None, **fields: Any) -> Proposition:
    """A figure on the one scale that the tests use."""
    return Proposition(id=id, text=id, when=DAYS[0], quantity=Quantity(measure="dead", low=low, high=high), **fields)


# Random dossiers.


@st.composite
def worlds(draw: st.DrawFn, *, figures: bool = True) -> Dossier:
    """Dossiers of up to 12 related propositions and some statements about them, in random order.

    References may dangle: what nobody recorded can still be spoken of. No two figures are the same. In half of them few
    propositions are spoken of again and again, mostly under conditions.
    """
    crowded = draw(st.booleans())
    names = NAMES[: draw(st.integers(2, 4 if crowded else len(NAMES)))]
    bounds = draw(st.lists(_bounds(), max_size=6 if figures else 0, unique=True))
    measured = [_figure(low, high) for low, high in bounds]
    records: list[Record] = []
    for place, name in enumerate(names):
        content = measured[place] if place < len(measured) else draw(_datings())
        content = content | draw(_related(names))
        recorded: bool = draw(_OFTEN)
        if content or recorded:
            records.append(Proposition(id=name, text=name, **content))
    ids = [f"s{number}" for number in range(draw(st.integers(1, 7)))]
    records += [draw(_statements(id, names, ids, crowded=crowded)) for id in ids]
    return Dossier(draw(st.permutations(records)))


def _figure(low: int | None, high: int | None) -> dict[str, Any]:
    return {"when": DAYS[0], "quantity": Quantity(measure="dead", low=low, high=high)}


def _datings() -> st.SearchStrategy[dict[str, Any]]:
    when = st.sampled_from([*DAYS, f"{DAYS[0]}/{DAYS[1]}", f"../{DAYS[0]}"])
    nothing: st.SearchStrategy[dict[str, Any]] = st.just({})
    return nothing | st.fixed_dictionaries({"event": st.just("event"), "when": when})


def _related(names: str) -> st.SearchStrategy[dict[str, Any]]:
    rarely: st.SearchStrategy[list[str]] = (
        st.just([]) | st.just([]) | st.just([]) | st.lists(st.sampled_from(names), max_size=1)
    )
    return st.fixed_dictionaries(dict.fromkeys(("implies", "contradicts", "equivalent_to"), rarely)).map(_without_empty)


def _without_empty(content: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value}


def _bounds() -> st.SearchStrategy[tuple[int | None, int | None]]:
    bound = st.none() | st.integers(0, 6)
    return st.tuples(bound, bound).map(_in_order)


def _in_order(bounds: tuple[int | None, int | None]) -> tuple[int | None, int | None]:
    low, high = bounds
    return (high, low) if low is not None and high is not None and low > high else (low, high)


@st.composite
def _statements(draw: st.DrawFn, id: str, names: str, ids: Sequence[str], *, crowded: bool) -> Statement:
    cls = draw(st.sampled_from([*[Statement] * 4, Denial, Confirmation, Retraction, Condemnation]))
    given = st.none() | st.none() | _literals(names) if not crowded else st.none() | _literals(names) | _literals(names)
    speakers = st.lists(st.sampled_from(HOLDERS), max_size=3)
    content: dict[str, Any] = {
        "speakers": draw(_NORTH | _NORTH | _NORTH | speakers),
        "on_behalf_of": draw(st.just([]) | st.just([]) | st.lists(st.sampled_from(HOLDERS), max_size=1)),
        "mode": draw(st.sampled_from(MANNERS)),
        "when": draw(st.none() | st.sampled_from(DAYS)),
        "claims": draw(st.lists(_claims(names, given), min_size=1, max_size=4)),
    }
    targets = st.lists(st.sampled_from([*names, *ids]), max_size=2)
    if cls is Denial:
        content |= {"denies": draw(targets), "scope": draw(st.sampled_from(SCOPES))}
    elif cls is Confirmation:
        content["confirms"] = draw(targets)
    elif cls is Retraction:
        content["retracts"] = draw(st.lists(st.sampled_from(ids), max_size=2))
    elif cls is Condemnation:
        content["over"] = draw(st.lists(st.sampled_from(names), max_size=2))
    return cls(id=id, **content)


def _literals(names: str) -> st.SearchStrategy[Literal]:
    return st.builds(Literal, proposition=st.sampled_from(names), holds=st.booleans())


def _claims(names: str, given: st.SearchStrategy[Literal | None]) -> st.SearchStrategy[Claim]:
    return st.builds(
        Claim,
        proposition=st.sampled_from(names),
        polarity=st.sampled_from(POLARITIES),
        certainty=st.sampled_from(CERTAINTIES),
        given=given,
    )


_NORTH = st.just(HOLDERS[:1])
_OFTEN = st.sampled_from([False, True, True, True])


# The second opinion: relations.


def edges_of(dossier: Dossier) -> Edges:
    """What follows from what for everybody: each pair of each relation, and its contrapositive."""
    found: Edges = set()
    propositions = dossier.of(Proposition)
    for one in propositions:
        found |= {((one.id, True), (other, True)) for other in (*one.implies, *one.equivalent_to)}
        found |= {((other, True), (one.id, True)) for other in one.equivalent_to}
        found |= {((one.id, True), (other, False)) for other in one.contradicts}
    for one, other in permutations(propositions, 2):
        if figures_within_figures(one, other):
            found.add(((one.id, True), (other.id, True)))
        if _figures_apart(one, other) or _days_apart(one, other):
            found.add(((one.id, True), (other.id, False)))
    return with_contrapositives(found)


def with_contrapositives(edges: Iterable[tuple[Lit, Lit]]) -> Edges:
    """The edges, and each of them read backwards."""
    return {pair for premise, conclusion in edges for pair in _both(premise, conclusion)}


def _both(premise: Lit, conclusion: Lit) -> tuple[tuple[Lit, Lit], tuple[Lit, Lit]]:
    return (premise, conclusion), (opposite(conclusion), opposite(premise))


def figures_within_figures(one: Proposition, other: Proposition) -> bool:
    """Whether the first interval is inside the second; all figures of these tests are on one scale."""
    if one.quantity is None or other.quantity is None or inf in _spans(one.quantity, other.quantity):
        return False
    (low, high), (lowest, highest) = _ends(one.quantity), _ends(other.quantity)
    return lowest <= low and high <= highest


def _figures_apart(one: Proposition, other: Proposition) -> bool:
    if one.quantity is None or other.quantity is None:
        return False
    (low, high), (lowest, highest) = _ends(one.quantity), _ends(other.quantity)
    return max(low, lowest) > min(high, highest)


def _spans(*quantities: Quantity) -> set[float]:
    """Infinity if one of some figures has no bound at all, and so is no figure."""
    return {inf for quantity in quantities if quantity.low is None and quantity.high is None}


def _ends(quantity: Quantity) -> tuple[float, float]:
    low = -inf if quantity.low is None else quantity.low
    return low, inf if quantity.high is None else quantity.high


def _days_apart(one: Proposition, other: Proposition) -> bool:
    if one.event is None or one.event != other.event or one.when is None or other.when is None:
        return False
    return one.when.certainly_before(other.when) or other.when.certainly_before(one.when)


# The second opinion: who is committed to what.


@attrs.define
class Store:
    """What a holder's statements leave standing, with the ids of the statements that say so."""

    units: dict[Lit, set[str]]
    conditionals: dict[tuple[Lit, Lit], set[str]]

    @property
    def edges(self) -> Edges:
        """The conditionals and their contrapositives."""
        return with_contrapositives(self.conditionals)

    def saying(self, premise: Lit, conclusion: Lit) -> set[str]:
        """The statements that say that one follows from the other, in either direction of reading."""
        return {id for edge in _both(premise, conclusion) for id in self.conditionals.get(edge, ())}


def store_of(dossier: Dossier, holder: str) -> Store:
    """The store of a holder, from the table of acts: each type of statement by itself."""
    store = Store({}, {})
    for statement in dossier.of(Statement):
        if holder in _charged(statement) and not _retracted(dossier, statement, holder):
            for stand, given in _stands(dossier, statement):
                if given is None:
                    store.units.setdefault(stand, set()).add(statement.id)
                else:
                    store.conditionals.setdefault((given, stand), set()).add(statement.id)
    return store


def _charged(statement: Statement) -> set[str]:
    together = statement.mode in {SpeakerMode.JOINT, SpeakerMode.EACH} or len(set(statement.speakers)) < 2
    return {*statement.speakers, *statement.on_behalf_of} if together else set()


def _retracted(dossier: Dossier, statement: Statement, holder: str) -> bool:
    return any(
        statement.id in later.retracts and holder in _charged(later) and not _earlier(later.when, statement.when)
        for later in dossier.of(Retraction)
    )


def _earlier(one: When | None, other: When | None) -> bool:
    """Days only, as ISO writes them: in the order of their letters."""
    return one is not None and other is not None and one.text < other.text


def _stands(dossier: Dossier, statement: Statement) -> Iterator[tuple[Lit, Lit | None]]:
    yield from _own(statement)
    if isinstance(statement, Denial) and statement.scope is DenialScope.OCCURRENCE:
        for id in map(str, statement.denies):
            record = dossier.get(id)
            if isinstance(record, Proposition):
                yield (id, False), None
            elif isinstance(record, Statement):
                yield from ((opposite(stand), None) for stand, given in _own(record) if given is None)
    if isinstance(statement, Confirmation):
        yield from _adopted(dossier, statement)


def _adopted(dossier: Dossier, statement: Confirmation) -> Iterator[tuple[Lit, Lit | None]]:
    mine = set(statement.holders())
    for target in statement.confirms:
        named = dossier.get(target)
        if isinstance(named, Statement) and mine and mine <= set(named.holders()):
            continue  # it names a statement of its own
        for id in _confirmed(dossier, target):
            confirmed = dossier.get(id)
            if isinstance(confirmed, Proposition):
                yield (id, True), None
            elif isinstance(confirmed, Statement):
                yield from _own(confirmed)


def _own(statement: Statement) -> Iterator[tuple[Lit, Lit | None]]:
    """What a statement says with certainty by itself: in its claims, and by condemning."""
    for claim in statement.claims:
        if claim.certainty is Certainty.CERTAIN and claim.polarity is not Polarity.UNSTATED:
            stand = (claim.proposition, claim.polarity is Polarity.POSITIVE)
            yield stand, None if claim.given is None else plain(claim.given)
    if isinstance(statement, Condemnation):
        yield from (((deed, True), None) for deed in statement.over)


def _confirmed(dossier: Dossier, target: str) -> set[str]:
    """What is confirmed, and if that is a confirmation, what it confirms."""
    found: set[str] = set()
    waiting: list[str] = [target]
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            record = dossier.get(id)
            waiting += record.confirms if isinstance(record, Confirmation) else ()
    return found


# The second opinion: truth tables and single steps.


def consistent(edges: Edges, units: Iterable[Lit] = ()) -> bool:
    """Whether some assignment of truth values satisfies all of it: every row of the table is tried, all at once."""
    rows = _ALL
    for premise, conclusion in edges:
        rows &= _column(opposite(premise)) | _column(conclusion)
    for unit in units:
        rows &= _column(unit)
    return rows != 0


def _column(lit: Lit) -> int:
    """The rows in which a literal is true, one bit each."""
    column = _COLUMNS[lit[0]]
    return column if lit[1] else _ALL ^ column


_ALL = (1 << (1 << len(NAMES))) - 1
_COLUMNS = {
    name: sum(1 << row for row in range(1 << len(NAMES)) if row >> place & 1) for place, name in enumerate(NAMES)
}


def impossible_by(edges: Edges) -> set[str]:
    """The propositions that no row of the truth table lets hold."""
    return {name for name in NAMES if not consistent(edges, [(name, True)])}


def distances(start: Lit, edges: Edges) -> dict[Lit, int]:
    """How many steps, at least one, lead from a literal to each that follows from it."""
    following: dict[Lit, list[Lit]] = {}
    for premise, conclusion in edges:
        following.setdefault(premise, []).append(conclusion)
    found: dict[Lit, int] = {}
    waiting = deque([(start, 0)])
    while waiting:
        lit, steps = waiting.popleft()
        for after in following.get(lit, ()):
            if after not in found:
                found[after] = steps + 1
                waiting.append((after, steps + 1))
    return found


# Checking proofs.


def prove(proof: Proof, start: Lit, end: Lit, dossier: Dossier, store: Store | None = None) -> None:
    """Assert that a proof leads from one literal to another, and that the records it names say each of its steps."""
    if not proof:
        assert start == end
        return
    assert start == plain(proof[0].premise)
    assert end == plain(proof[-1].conclusion)
    assert all(one.conclusion == following.premise for one, following in pairwise(proof))
    for step in proof:
        _justify(step, dossier, store or Store({}, {}))


def _justify(step: ProofStep, dossier: Dossier, store: Store) -> None:
    premise, conclusion = plain(step.premise), plain(step.conclusion)
    if step.relation is Inference.CONDITIONAL:
        assert sorted(store.saying(premise, conclusion)) == list(step.records)
        assert step.records
        return
    named = [record for record in map(dossier.get, step.records) if isinstance(record, Proposition)]
    assert len(named) == len(step.records)
    assert (premise, conclusion) in with_contrapositives(_reading(step.relation, named))


def _reading(relation: Inference, named: Sequence[Proposition]) -> Edges:
    """What some propositions say of each other by a relation."""
    if relation in {Inference.FIGURES, Inference.DATES}:
        apart = _figures_apart if relation is Inference.FIGURES else _days_apart
        one, other = named
        found = {((one.id, True), (other.id, False))} if apart(one, other) else set()
        return found | ({((one.id, True), (other.id, True))} if figures_within_figures(one, other) else set())
    (one,) = named
    listed: Mapping[Inference, Collection[str]] = {
        Inference.IMPLIES: one.implies,
        Inference.EQUIVALENT: one.equivalent_to,
        Inference.CONTRADICTS: one.contradicts,
    }
    holds = relation is not Inference.CONTRADICTS
    found = {((one.id, True), (other, holds)) for other in listed[relation]}
    return found | {((other, True), (one.id, True)) for other in listed[relation] if relation is Inference.EQUIVALENT}
