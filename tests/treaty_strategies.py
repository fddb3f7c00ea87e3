"""Random dossiers about treaties and norms: who is bound since when, who is held to what, and who belonged where."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from geoclaims import (
    Alias,
    Allegation,
    Breach,
    Certainty,
    Claim,
    Code,
    Conduct,
    ConsentMeans,
    Dossier,
    FlowDirection,
    Invocation,
    LegalCharacter,
    Membership,
    Norm,
    Obligation,
    Office,
    Organization,
    Party,
    Person,
    Proposition,
    Record,
    SpeakerMode,
    State,
    Statement,
    Tenure,
    Treaty,
    VoteOutcome,
)

__all__ = ["bound_dossiers"]

STATES = ("north", "south", "east")
ACTORS = (*STATES, "army", "union", "ann")
INSTRUMENTS = ("t1", "t2", "norm")
DAYS = st.builds("2000-0{}-0{}".format, st.integers(1, 3), st.integers(1, 9))
POINTS = st.one_of(
    DAYS,
    DAYS,
    DAYS,
    DAYS.map(lambda day: day[:7]),
    st.sampled_from(["1999", "2000", "2001", "2002"]),
    st.builds("[{},{}]".format, DAYS, st.sampled_from(["2000-05-01", "2001-01-01"])),
)
STRETCHES = st.one_of(
    st.tuples(DAYS, DAYS).map(sorted).map("/".join),
    DAYS.map(lambda day: f"{day}/.."),
    DAYS.map(lambda day: f"../{day}"),
    st.just("1990/2010"),
)
HORIZONS = st.sampled_from(["2020", "2020", "2020", "2000-02", None])


def some(values: st.SearchStrategy[Any], weight: int = 1) -> st.SearchStrategy[Any]:
    """A value or, one time in so many and one, none."""
    return st.one_of(st.none(), *[values] * weight)


def chosen(*values: Any, at_most: int = 2) -> st.SearchStrategy[list[Any]]:
    """Some of these values."""
    return st.lists(st.sampled_from(values), max_size=at_most, unique=True)


@st.composite
def _parties(draw: st.DrawFn, actor: str) -> Party:
    """A life that is in order, or made of chance."""
    if draw(st.booleans()):
        consented = draw(st.sampled_from(["2000-01-04", "2000-02-05", "2000-03-05"]))
        pause = draw(st.sampled_from([None, None, None, "2000-02-01/2000-02-04"]))
        return Party(actor=actor, signed="2000-01-03", consented=consented, suspended=pause)
    signed, consented, left = sorted(draw(st.tuples(POINTS, POINTS, POINTS)), key=lambda text: text.strip("["))
    notice, withdrawn = draw(st.sampled_from([(None, None), (None, None), (None, left), (consented, left)]))
    if draw(st.booleans()):
        return Party(actor=actor, acceded=consented, notice=notice, withdrawn=withdrawn)
    return Party(
        actor=actor,
        signed=draw(st.sampled_from([signed, signed, left, None])),
        consented=draw(st.sampled_from([consented, consented, signed, "2000-04-01", None])),
        entered_into_force=draw(POINTS) if draw(st.integers(0, 5)) == 0 else None,
        suspended=draw(POINTS | STRETCHES) if draw(st.integers(0, 4)) == 0 else None,
        notice=notice,
        withdrawn=withdrawn,
    )


@st.composite
def _plain(draw: st.DrawFn, id: str, kind: tuple[str, ...], to: str, against: list[str]) -> Treaty:
    """A treaty in order, between those who may come to be bound late."""
    late = [draw(st.sampled_from(["2000-01-04", "2000-01-04", "2000-03-05"])) for _ in "ab"]
    north, partner = (
        Party(actor=one, signed="2000-01-03", consented=day) for one, day in zip(("north", to), late, strict=True)
    )
    obligation = Obligation(kind=draw(st.sampled_from(kind)), bearers="north", beneficiaries=to, against=against)
    return Treaty(
        id=id,
        title=id.title(),
        parties=[north, partner],
        parties_as_of="2020",
        entered_into_force=draw(st.sampled_from(["1999", "2000-01-02"])),
        consent_by=ConsentMeans.RATIFICATION,
        obligations=obligation,
    )


@st.composite
def _treaties(draw: st.DrawFn, id: str, kind: tuple[str, ...], to: str, against: list[str]) -> Treaty:
    actors = draw(st.lists(st.sampled_from((*STATES, *STATES, "union")), max_size=4))
    obligations = [
        Obligation(
            kind=draw(st.sampled_from(kind)),
            bearers=draw(st.sampled_from([["north"], ["north"], ["north", "south"], ["army"]])),
            beneficiaries=to,
            against=against,
            excluding=draw(st.sampled_from([[], [], [], [], ["east"], ["south"]])),
            period=draw(st.sampled_from([None, None, "2000-02/2000-03"]) | STRETCHES),
        )
        for _ in range(draw(st.sampled_from([0, 1, 1, 2])))
    ]
    return Treaty(
        id=id,
        title=id.title(),
        character=draw(st.sampled_from([LegalCharacter.TREATY] * 4 + list(LegalCharacter))),
        parties=[
            draw(_parties(actor))
            for actor in draw(st.sampled_from([["north"], ["north", "south"], ["north", *actors]]))
        ],
        parties_as_of=draw(st.sampled_from(["2020", "2020", "2020", "2000-02", None])),
        entered_into_force=draw(st.sampled_from(["1999", "2000-01-01", "2000-01-05"]) | some(POINTS)),
        terminated=draw(st.sampled_from([None, None, "2001", "2000-03-01"]) | some(POINTS)),
        provisional=draw(STRETCHES) if draw(st.integers(0, 3)) == 0 else None,
        consent_by=draw(st.just([ConsentMeans.RATIFICATION]) | chosen(*ConsentMeans)),
        notice_months=draw(st.sampled_from([None, 0, 1, 6])),
        obligations=obligations,
    )


@st.composite
def _norms(draw: st.DrawFn) -> Norm:
    return Norm(
        id="norm",
        title="Norm",
        adopted=draw(some(POINTS)),
        outcome=draw(st.sampled_from([None, VoteOutcome.ADOPTED, VoteOutcome.ADOPTED, VoteOutcome.VETOED])),
        period=draw(some(STRETCHES)),
        addressees=draw(chosen("north", "south", "union")),
        acts=draw(chosen("attack", "supply")),
        direction=draw(st.none() | st.sampled_from(FlowDirection)),
    )


@st.composite
def _conduct(draw: st.DrawFn, id: str) -> Proposition:
    done = Conduct(
        by=draw(chosen("east", "north", "army")),
        toward=draw(chosen("south", "east")),
        acts=draw(st.sampled_from([["attack"], ["attack"], ["supply"], []])),
        direction=draw(st.none() | st.sampled_from(FlowDirection)),
    )
    return Proposition(
        id=id,
        text=id,
        when=draw(st.sampled_from(["2000-01-09", "2000-02-03"]) | some(POINTS | STRETCHES, 4)),
        conduct=done,
    )


@st.composite
def _statements(draw: st.DrawFn, id: str) -> Statement:
    conduct = draw(st.sampled_from([None, "did", "did", "did", "hit"]))
    instrument, bearer = draw(st.sampled_from(INSTRUMENTS)), draw(st.sampled_from([None, "north", "north", *ACTORS]))
    fields: dict[str, Any] = {
        "speakers": draw(st.just(["ann"]) | chosen("south", "ann", "north", "union")),
        "mode": draw(st.sampled_from(SpeakerMode)),
        "on_behalf_of": draw(st.just(["union"]) | chosen("union", "north")),
        "office": draw(st.sampled_from([None, "office", "office"])),
        "when": draw(some(POINTS, 4)),
        "claims": [Claim(proposition="hit", certainty=Certainty.CERTAIN)] if draw(st.booleans()) else [],
    }
    if draw(st.booleans()):
        appeal = Invocation(instrument=instrument, bearer=bearer, conduct=conduct)
        return Statement(id=id, invokes=appeal, **fields)
    norms = [instrument] if draw(st.integers(0, 3)) else [instrument, draw(st.sampled_from(INSTRUMENTS))]
    breaches = [Breach(norm=norm, by=bearer, conduct=conduct) for norm in norms]
    return Allegation(id=id, accused=draw(chosen(*ACTORS)), breaches=breaches, **fields)


@st.composite
def bound_dossiers(draw: st.DrawFn) -> Dossier:
    """Two treaties, a norm, what was done, who is held to what for it, and tables of memberships and terms."""
    aliases = [Alias(text=draw(st.sampled_from(["Isle", "Land"])), valid=draw(some(STRETCHES | DAYS))) for _ in "ab"]
    made = draw(st.sampled_from([_plain, _treaties]))
    codes = [Code(scheme=draw(st.sampled_from([None, "cow", "cameo"])), value="016")]
    records: list[Record] = [
        State(id="north", name="North", aliases=aliases[0], existed=draw(some(STRETCHES))),
        State(id="south", name="South", aliases=aliases[1], codes=codes),
        State(id="east", name="East"),
        Organization(id="army", name="Army", part_of="north"),
        Organization(id="union", name="Union"),
        Office(id="office", name="Office", of="north"),
        Person(id="ann", name="Ann"),
        draw(made("t1", ("defense", "defense", "offense"), "south", ["east"])),
        draw(made("t2", ("nonaggression", "neutrality", "defense"), "east", [])),
        draw(_norms()),
        draw(_conduct("did")),
        draw(_conduct("hit")),
        *(draw(_statements(id)) for id in ("s1", "s2", "s3")[: draw(st.integers(1, 3))]),
    ]
    for number in range(draw(st.integers(0, 2))):
        member = draw(st.sampled_from(["north", "ann", "ann"]))
        period, as_of = draw(some(st.just("1990/1995") | STRETCHES, 3)), draw(HORIZONS)
        records.append(Membership(id=f"m{number}", member=member, organization="union", period=period, as_of=as_of))
        term = draw(some(st.just("1990/1995") | STRETCHES, 3))
        records.append(Tenure(id=f"t-{number}", person="ann", office="office", period=term, as_of=draw(HORIZONS)))
    return Dossier(records)
