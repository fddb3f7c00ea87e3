"""Uses that mypy and pyright must both accept, and whose types must be what they say; pytest runs them as well."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import ClassVar, assert_type

import attrs
from cattrs import Converter
from hypothesis.strategies import SearchStrategy

from geoclaims import (
    CORE,
    Actor,
    Analysis,
    BadLine,
    Certainty,
    Claim,
    Code,
    Codebook,
    Conduct,
    Credibility,
    Denial,
    Difference,
    Document,
    Dossier,
    Event,
    Finding,
    FlowDirection,
    Likelihood,
    Literal,
    Membership,
    Norm,
    Office,
    Person,
    Proposition,
    Record,
    Ref,
    Report,
    Source,
    State,
    Statement,
    Tenure,
    Treaty,
    When,
    check,
    dumps,
    from_plain,
    html_report,
    loads,
    read_lines,
    to_plain,
)
from geoclaims.analysis import (
    Applicability,
    ChainEnding,
    Commitment,
    Contradiction,
    Corroboration,
    Derivation,
    Dispute,
    Duty,
    Independence,
    Origins,
    ProofStep,
    SourceChain,
    Stance,
    TreatyPhase,
    TreatyStatus,
)
from geoclaims.converters import to_actor, to_actors, to_propositions, to_when
from geoclaims.extend import Adopts, InvokedNorm, Move, register_hooks
from geoclaims.scales import CONVERSIONS, LIKELIHOOD_SCALES, CodeList, LikelihoodBand, code_list
from geoclaims.strategies import dossiers, hostile_documents, records, values, whens
from geoclaims.testing import assert_codebook_laws
from geoclaims.views import Sources, Stances, Timeline, Treaties


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures that one actor imposes on another."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    imposed_by: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    until: When | None = attrs.field(default=None, converter=to_when)


CODEBOOK = CORE.extend(types=[Sanction])
NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
KIM = Person(id="kim", name="Kim")
P = Proposition(id="p", text="It is so.")
STATEMENT = Statement(id="statement", speakers=[KIM, NORTH], claims=Claim(proposition=P))
DENIAL = Denial(id="denial", speakers=SOUTH, denies=[STATEMENT, P], when="2024-05-02")
SANCTION = Sanction(id="sanction", target=NORTH, imposed_by=[SOUTH], until="2025")
DOSSIER = Dossier([NORTH, SOUTH, KIM, P, STATEMENT, DENIAL, SANCTION])


def test_reference_leads_to_a_record_of_its_type() -> None:
    """`dossier[statement.speakers[0]]` is an `Actor` for type checkers, and at run time."""
    speaker = assert_type(DOSSIER[STATEMENT.speakers[0]], Actor)
    proposition = assert_type(DOSSIER[STATEMENT.claims[0].proposition], Proposition)
    target = assert_type(DOSSIER[DENIAL.denies[0]], Statement | Proposition)

    assert speaker is KIM
    assert proposition is P
    assert target is STATEMENT


def test_get_may_give_none() -> None:
    """`get` gives the same type, or None."""
    speaker = assert_type(DOSSIER.get(STATEMENT.speakers[0]), Actor | None)
    nobody = assert_type(DOSSIER.get(Ref[Person]("nobody")), Person | None)

    assert speaker is KIM
    assert nobody is None


def test_plain_id_leads_to_some_record() -> None:
    """Of a plain id, nothing more is known than that it leads to a record."""
    record = assert_type(DOSSIER["kim"], Record)
    other = assert_type(DOSSIER.get("ghost"), Record | None)

    assert record is KIM
    assert other is None
    assert "kim" in DOSSIER
    assert STATEMENT.speakers[0] in DOSSIER


def test_record_knows_its_own_reference() -> None:
    """`record.ref` leads to a record of the same class."""
    ref = assert_type(NORTH.ref, Ref[State])
    record = assert_type(DOSSIER[ref], State)

    assert record is NORTH


def test_references_are_covariant() -> None:
    """A reference to a state is a reference to an actor, and the text of an id."""
    actor: Ref[Actor] = NORTH.ref
    text: str = actor

    assert text == "north"


def test_of_gives_records_of_the_type() -> None:
    """`of(Denial)` is a tuple of denials, and of a user's type a tuple of that."""
    denials = assert_type(DOSSIER.of(Denial), tuple[Denial, ...])
    actors = assert_type(DOSSIER.of(Actor), tuple[Actor, ...])
    sanctions = assert_type(DOSSIER.of(Sanction), tuple[Sanction, ...])

    assert denials == (DENIAL,)
    assert actors == (NORTH, SOUTH, KIM)
    assert sanctions == (SANCTION,)


def test_resolve_gives_records_of_the_type() -> None:
    """`resolve` narrows references to the type that is asked for."""
    persons = assert_type(DOSSIER.resolve(STATEMENT.speakers, Person), tuple[Person, ...])

    assert persons == (KIM,)


def test_dossier_is_a_collection_of_records() -> None:
    """Iterating, merging and comparing give what their names say."""
    records = assert_type(list(DOSSIER), list[Record])
    merged = assert_type(DOSSIER | Dossier(), Dossier)
    earlier = assert_type(DOSSIER.as_of("2024"), Dossier)
    difference = assert_type(DOSSIER.diff(merged), Difference)
    referring = assert_type(DOSSIER.referring_to(KIM, "speakers"), tuple[Record, ...])

    assert len(records) == 7
    assert earlier == DOSSIER
    assert not difference
    assert referring == (STATEMENT,)


def test_fields_have_the_types_that_they_are_declared_with() -> None:
    """What a converter accepts is one thing, and what the field holds another."""
    speakers = assert_type(STATEMENT.speakers, tuple[Ref[Actor], ...])
    when = assert_type(DENIAL.when, When | None)
    claims = assert_type(STATEMENT.claims, tuple[Claim, ...])

    assert speakers == ("kim", "north")
    assert when == When("2024-05-02")
    assert len(claims) == 1


def test_speakers_may_be_given_in_many_ways() -> None:
    """As records, references or ids, as one or many, in any iterable, and mixed."""
    expected = ("kim",)

    assert Statement(id="s", speakers=[KIM]).speakers == expected
    assert Statement(id="s", speakers=(KIM,)).speakers == expected
    assert Statement(id="s", speakers=KIM).speakers == expected
    assert Statement(id="s", speakers="kim").speakers == expected
    assert Statement(id="s", speakers=KIM.ref).speakers == expected
    assert Statement(id="s", speakers=Ref("kim")).speakers == expected
    assert Statement(id="s", speakers=(person for person in [KIM])).speakers == expected
    assert Statement(id="s", speakers=[KIM, "kim", KIM.ref, NORTH, Ref("kim")]).speakers == (
        *expected * 3,
        "north",
        "kim",
    )
    assert Statement(id="s", speakers=STATEMENT.speakers).speakers == ("kim", "north")


def test_single_targets_may_be_given_in_many_ways() -> None:
    """A single reference takes a record, a reference or an id; a date takes text or a `When`."""
    assert Tenure(id="t", person=KIM, office="chair", period="2012/..").person == "kim"
    assert Tenure(id="t", person=KIM.ref, office=Ref("chair"), period=When("2012/..")).office == "chair"
    assert Document(id="d", publisher=None, based_on=STATEMENT).based_on == ("statement",)


def test_type_of_a_user_is_as_good_as_ours() -> None:
    """A user's class checks its arguments, and gives typed references."""
    target = assert_type(SANCTION.target, Ref[Actor])
    actor = assert_type(DOSSIER[SANCTION.target], Actor)
    until = assert_type(SANCTION.until, When | None)

    assert target == "north"
    assert actor is NORTH
    assert until == When("2025")
    assert Sanction(id="s", target="north").target == Sanction(id="s", target=NORTH.ref).target


def test_evolving_keeps_the_class() -> None:
    """A changed copy is of the same class."""
    changed = assert_type(attrs.evolve(SANCTION, note="lifted"), Sanction)

    assert changed.note == "lifted"


def test_reading_gives_a_dossier() -> None:
    """`loads` gives a dossier, and reading line by line records and bad lines."""
    dossier = assert_type(loads(dumps(DOSSIER), CODEBOOK, strict=True), Dossier)
    lines = assert_type(read_lines(io.StringIO('{"geoclaims": 2}\n?\n'), CODEBOOK), Iterator[Record | BadLine])
    (bad,) = lines

    assert dossier == DOSSIER
    assert isinstance(bad, BadLine)
    assert assert_type(bad.line, int) == 2


def test_checking_gives_a_report() -> None:
    """`check` gives a report of findings, whatever codebook it is given."""
    codebook = assert_type(CORE.extend(types=[Sanction], external="wikidata:"), Codebook)
    tags = assert_type(codebook.tags, Mapping[str, type[Record]])
    report = assert_type(check(DOSSIER, codebook, select=["IN", "TM04"], ignore="IN02"), Report)
    findings = assert_type(report.findings, tuple[Finding, ...])

    assert tags["acme.sanction"] is Sanction
    assert findings == ()


def test_statements_are_events_and_sources() -> None:
    """A statement can stand wherever an event or a source is wanted."""
    event: Event = STATEMENT
    source: Source = STATEMENT

    assert event.id == source.id


@attrs.frozen(kw_only=True)
class Boast(Statement):
    """A statement type with a move of its own."""

    type: ClassVar[str] = "acme.boast"

    deeds: tuple[Ref[Proposition], ...] = attrs.field(default=(), converter=to_propositions)

    def moves(self) -> tuple[Move, ...]:
        """Its claims, and every deed as a fact."""
        return (*super().moves(), *(Adopts(deed) for deed in self.deeds))


def test_an_analysis_answers_in_types() -> None:
    """Every question has a typed answer, and an answer leads to typed records."""
    deed = Proposition(id="deed", text="The deed is done.")
    boast = Boast(id="boast", speakers=NORTH, deeds=deed)
    analysis = Analysis(Dossier([NORTH, deed, boast]))
    commitments = assert_type(analysis.commitments.by_holder(NORTH, as_of="2024"), tuple[Commitment, ...])
    stances = assert_type(analysis.stances(deed), tuple[Stance, ...])
    entailed = assert_type(analysis.commitments.derivation(NORTH.ref, Literal(proposition=deed)), Derivation | None)

    assert assert_type(analysis.contradictions("north"), tuple[Contradiction, ...]) == ()
    assert assert_type(analysis.commitments.disputes(), tuple[Dispute, ...]) == ()
    assert entailed is not None
    assert assert_type(entailed.proof, tuple[ProofStep, ...]) == ()
    assert assert_type(commitments[0].statement, Statement) is boast
    assert assert_type(stances[0].holder, Ref[Actor]) == NORTH.id
    assert assert_type(boast.moves(), tuple[Move, ...]) == (Adopts(deed),)


def test_questions_about_sources_are_answered_in_types() -> None:
    """Trails lead to typed records, and a corroboration to its sources and trails."""
    deed = Proposition(id="deed", text="The deed is done.")
    fact = Claim(proposition=deed, certainty=Certainty.CERTAIN)
    said = Statement(id="said", speakers=NORTH, claims=fact, origins_known=True)
    dossier = Dossier([NORTH, deed, said])
    analysis = Analysis(dossier)
    (trail,) = assert_type(analysis.sources.attribution_of(said), tuple[SourceChain, ...])
    found = assert_type(analysis.corroboration("deed"), Corroboration)

    assert assert_type(dossier[trail.end], Source) is said
    assert assert_type(dossier[trail.attributed_to[0]], Actor) is NORTH
    assert assert_type(trail.ending, ChainEnding) is ChainEnding.ORIGIN
    assert assert_type(analysis.sources.origins(said.ref), Origins).untraced == ()
    assert assert_type(found.independence, Independence) is Independence.SHARED_ORIGIN
    assert assert_type(found.supporting, tuple[Source, ...]) == (said,)
    assert assert_type(found.ultimate_source, Ref[Record] | None) == NORTH.id


def test_a_number_is_asked_for_by_name() -> None:
    """Grades and estimative words stand on scales, and conversions take either."""
    likely = Likelihood(term="likely", scale="icd-203")

    assert assert_type(likely.band, LikelihoodBand | None) is LIKELIHOOD_SCALES["icd-203"].band("likely")
    assert assert_type(CONVERSIONS["stix-dni"].number(likely), int) == 70
    assert CONVERSIONS["stix-admiralty-credibility"].number(Credibility.CONFIRMED) == 90


def test_questions_about_treaties_and_terms_are_answered_in_types() -> None:
    """Whether something binds, is owed, is forbidden or was held is yes, no, or not known."""
    north, chair = State(id="north", name="North"), Office(id="chair", name="Chair")
    pact, ban = Treaty(id="pact", title="Pact"), Norm(id="ban", title="Ban", direction=FlowDirection.EITHER)
    sale = Proposition(id="sale", text="North sold arms.", conduct=Conduct(by=north, acts="export"))
    analysis = Analysis(Dossier([north, chair, pact, ban, sale]))

    bond = analysis.bound(pact, "north", "2024")
    assert_type(bond, TreatyStatus)
    assert_type(bond.binds, bool | None)
    assert_type(bond.phase, TreatyPhase)
    assert_type(bond.decided_by, When | None)
    assert_type(analysis.treaties.obligations(north, on="2024-10"), tuple[Duty, ...])
    assert_type(analysis.treaties.applicability(ban, sale, north), Applicability)
    assert_type(analysis.treaties.applicability(ban, sale, north).forbids, bool | None)
    assert_type(analysis.actors.tenures.by_post("chair"), tuple[Tenure, ...])
    assert_type(analysis.actors.memberships.holders("union", "2024"), tuple[Membership, ...])
    assert_type(analysis.actors.tenures.held("ann", "chair", "2024"), bool | None)
    assert_type(Statement(id="s").invoked_norms(), tuple[InvokedNorm, ...])
    assert_type(Code(value="PRK").scheme, str | None)
    assert_type(code_list("cow"), CodeList | None)


def test_strategies_know_what_they_make() -> None:
    """A strategy for a class of one's own makes that class, and one for dossiers dossiers."""
    assert_type(records(Sanction), SearchStrategy[Sanction])
    assert_type(records(Record), SearchStrategy[Record])
    assert_type(values(Claim), SearchStrategy[Claim])
    assert_type(dossiers(CORE, planting="LC02"), SearchStrategy[Dossier])
    assert_type(hostile_documents(), SearchStrategy[bytes])
    assert_type(whens(), SearchStrategy[When])
    assert_type(assert_codebook_laws(CORE, fields={Sanction: {"note": whens().map(str)}}), None)


def test_views_are_text() -> None:
    """A view is made of a dossier, or of its analysis, and each of its answers can be saved."""
    dossier = Dossier([State(id="north", name="North")])
    timeline, sources = Timeline(dossier), Sources(Analysis(dossier), dossier.of(Proposition), sources=[])

    assert_type(timeline.text() + timeline.svg() + timeline.table() + timeline.html(), str)
    assert_type(next(timeline.pages(), timeline), Timeline)
    assert_type(Stances(dossier, dossier.of(Proposition)).holders, tuple[str, ...])
    assert_type(sources.mermaid() + sources.dot(), str)
    assert_type(Treaties(dossier, dossier.of(Treaty), on="2024").on, When)
    assert_type(html_report(dossier, on=When("2024"), title="T"), str)


def test_converters_are_taught_and_plain_documents_read() -> None:
    """JSON that is decoded already is a dossier again."""
    assert_type(register_hooks(Converter(), CORE, strict=True), None)
    assert_type(from_plain(to_plain(Dossier())), Dossier)
