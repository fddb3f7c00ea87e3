"""Random dossiers about who has what from whom: circles, lost trails, notices, gradings and words that are disowned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from commitment_strategies import relations, saying
from hypothesis import strategies as st

from geoclaims import (
    Certainty,
    Claim,
    Confirmation,
    Credibility,
    Denial,
    DenialScope,
    Discrediting,
    Document,
    Dossier,
    Evidence,
    Grading,
    Likelihood,
    Literal,
    Polarity,
    Record,
    Retraction,
    State,
    Statement,
    UnnamedSource,
)
from geoclaims.records.sources import Source

__all__ = ["ACTORS", "IDS", "PROPOSITIONS", "networks"]

IDS = ("a", "b", "c", "d", "e", "f")
ACTORS = ("north", "south", "east")
PROPOSITIONS = ("p", "q", "r")
DAYS = ("2024-10-01", "2024-10-02", "2024-10-03")
SHAPES = (
    ("p", "q", "r"),
    ("p equivalent_to q", "q", "r"),
    ("p implies q", "q", "r contradicts p"),
    ("p contradicts q", "q", "r equivalent_to q"),
)
SOURCES = (
    *[Statement] * 5,
    Document,
    Document,
    Evidence,
    Evidence,
    Denial,
    Discrediting,
    Discrediting,
    Retraction,
    Confirmation,
)
TERMS = (
    Likelihood(term="likely", scale="icd-203"),
    Likelihood(term="probable", scale="icd-203"),
    Likelihood(term="9 %"),
)
MOVES: Mapping[type, dict[str, st.SearchStrategy[Any]]] = {
    Denial: {
        "denies": st.lists(st.sampled_from((*IDS, *PROPOSITIONS)), max_size=2),
        "scope": st.sampled_from(
            [DenialScope.UTTERANCE, DenialScope.UTTERANCE, DenialScope.OCCURRENCE, DenialScope.DISMISSAL]
        ),
    },
    Discrediting: {"discredits": st.lists(st.sampled_from((*ACTORS, *ACTORS, *IDS)), min_size=1, max_size=2)},
    Retraction: {"retracts": st.lists(st.sampled_from(IDS), max_size=2)},
    Confirmation: {"confirms": st.lists(st.sampled_from((*IDS, *PROPOSITIONS)), max_size=2)},
}


@st.composite
def networks(draw: st.DrawFn) -> Dossier:
    """Up to six sources of all kinds about three propositions, and in half of them what north is said to have said."""
    shape = relations(*draw(st.sampled_from(SHAPES)))
    dated = [attrs.evolve(one, when=draw(st.none() | st.sampled_from(DAYS))) for one in shape]
    ids = IDS[: draw(st.integers(2, len(IDS)))]
    sources = [draw(_sources(id, ids)) for id in ids]
    actors = [State(id="north", name="North"), UnnamedSource(id="east", name="a man in the East")]
    disputed: bool = draw(st.booleans())
    affair = draw(_affairs()) if disputed else []
    return Dossier(draw(st.permutations([*dated, *actors, *sources, *affair])))


@st.composite
def _affairs(draw: st.DrawFn) -> list[Record]:
    """What north is said to have said of p, by whom, what it says itself, and who relies on it after a notice."""
    days = st.sampled_from(DAYS)
    cited = saying("cited", "north", "p", when=draw(days), based_on=draw(_links(IDS)), reported_in=draw(_PLACES))
    relay = Statement(id="relay", speakers="south", when=draw(days), relays=cited, reported_in=draw(_PLACES))
    scope = draw(st.sampled_from([DenialScope.UTTERANCE, DenialScope.OCCURRENCE]))
    own = Denial(id="own", speakers="north", when=draw(days), denies=draw(st.sampled_from(["cited", "p"])), scope=scope)
    notice = Discrediting(
        id="notice", speakers="east", when=draw(days), discredits=draw(st.sampled_from(["north", "a"]))
    )
    use = saying("use", "south", "p", when=draw(days), based_on=draw(st.sampled_from(["cited", "a", "notice"])))
    return [cited, relay, own, notice, use]


@st.composite
def _sources(draw: st.DrawFn, id: str, ids: tuple[str, ...]) -> Source:
    cls = draw(st.sampled_from(SOURCES))
    day = draw(st.none() | st.sampled_from(DAYS) | st.sampled_from(DAYS))
    content: dict[str, Any] = {"id": id, "based_on": draw(_links(ids)), "origins_known": draw(_OFTEN)}
    if cls is Document:
        publisher = st.none() | st.sampled_from(ACTORS)
        return Document(**content, publisher=draw(publisher), published=day, grading=draw(_GRADES))
    if cls is Evidence:
        return Evidence(**content, supports=draw(_ABOUT), captured=day, grading=draw(_GRADES))
    content |= {name: draw(strategy) for name, strategy in MOVES.get(cls, {}).items()}
    content |= {
        name: [one for one in content[name] if one != id] for name in content.keys() & {"discredits", "retracts"}
    }
    content |= {
        "speakers": draw(st.lists(st.sampled_from(ACTORS), min_size=1, max_size=1) | _VOICES),
        "when": day,
        "claims": draw(st.lists(_CLAIMS, max_size=2)),
        "relays": draw(_RELAYS),
        "reported_in": draw(_PLACES),
        "quote": draw(st.none() | st.none() | st.just("The footage shows it.")),
    }
    made: Source = cls(**content)
    return made


def _links(ids: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from((*ids, *ids, "lost")), max_size=2)


_OFTEN = st.sampled_from([True, True, False])
_NONE: st.SearchStrategy[list[str]] = st.just([])
_RELAYS = _NONE | _NONE | st.lists(st.sampled_from(IDS), max_size=1)
_PLACES = _NONE | _NONE | st.lists(st.sampled_from(IDS), max_size=1)
_VOICES = st.lists(st.sampled_from(ACTORS), max_size=2)
_ABOUT = st.lists(st.sampled_from(PROPOSITIONS), max_size=2)
_GRADES = st.none() | st.just(Grading(credibility=Credibility.CONFIRMED))
_CLAIMS = st.builds(
    Claim,
    proposition=st.just("p") | st.sampled_from(PROPOSITIONS),
    certainty=st.just(Certainty.CERTAIN) | st.just(Certainty.CERTAIN) | st.sampled_from(Certainty),
    polarity=st.just(Polarity.POSITIVE) | st.just(Polarity.POSITIVE) | st.sampled_from(Polarity),
    given=st.none() | st.none() | st.just(Literal(proposition="q")),
    likelihood=st.none() | st.none() | st.sampled_from(TERMS),
)
