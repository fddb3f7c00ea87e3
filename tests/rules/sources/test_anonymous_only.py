"""AT04, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Condemnation,
    Confirmation,
    Document,
    Dossier,
    Evidence,
    Finding,
    Literal,
    Organization,
    Person,
    Polarity,
    Proposition,
    Record,
    Severity,
    State,
    Statement,
    UnnamedSource,
    check,
)

# Deep Throat, unnamed until 2005, told the Washington Post in 1972 that the Watergate break-in led to the White House.

DEEP_THROAT = UnnamedSource(id="deep-throat", name="Deep Throat")
OTHER_SOURCE = UnnamedSource(id="another-official", name="another official")
POST = Organization(id="post", name="The Washington Post", kind="media")
SLOAN = Person(id="sloan", name="Hugh Sloan")
BUGGING = Proposition(id="bugging", text="The break-in was paid for by the Committee to Re-elect the President.")
FACT = Claim(proposition=BUGGING, certainty=Certainty.CERTAIN)
TOLD = Statement(id="told", speakers=[DEEP_THROAT], claims=[FACT])
CAST = (DEEP_THROAT, OTHER_SOURCE, POST, SLOAN, BUGGING)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What AT04 finds beside the cast."""
    return check(Dossier([*CAST, *records]), select="AT04").findings


def test_a_lone_unnamed_source_is_reported() -> None:
    """Nobody with a name stands behind the proposition."""
    (finding,) = findings(TOLD)

    assert finding.severity is Severity.INFO
    assert ("bugging", "deep-throat", "told") == finding.records
    assert finding.message.endswith("its only source is Deep Throat")
    assert ["told", "deep-throat"] == [reason.record for reason in finding.path]


def test_two_unnamed_sources_are_still_unnamed() -> None:
    """The number of nameless sources does not matter; all are named by what they are called."""
    (finding,) = findings(TOLD, Statement(id="second", speakers=[OTHER_SOURCE], claims=[FACT]))

    assert ("bugging", "another-official", "deep-throat", "second", "told") == finding.records
    assert finding.message.endswith("another official, Deep Throat")


@pytest.mark.parametrize(
    "article",
    [
        Statement(id="article", speakers=[POST], claims=[FACT], relays=[TOLD]),
        Statement(id="article", speakers=[POST], claims=[FACT], based_on=[TOLD]),
    ],
    ids=["relays", "based_on"],
)
def test_whoever_passes_it_on_adds_no_name(article: Statement) -> None:
    """A newspaper that asserts it on the word of the source is not the end of the trail."""
    (finding,) = findings(TOLD, article)

    assert ("bugging", "deep-throat", "article", "told") == finding.records


def test_a_long_chain_ends_in_its_source() -> None:
    """Trails are followed to their end, whatever their length."""
    chain = [
        Statement(id=f"s{index}", speakers=[POST], claims=[FACT], relays=[f"s{index + 1}"]) for index in range(2_000)
    ]
    (finding,) = findings(*chain, attrs.evolve(TOLD, id="s2000"))

    assert "deep-throat" == finding.records[1]


@pytest.mark.parametrize(
    "support",
    [
        Statement(id="other", speakers=[SLOAN], claims=[FACT]),
        Statement(id="other", speakers=[DEEP_THROAT, SLOAN], claims=[FACT]),
        Statement(id="other", speakers=[POST], claims=[FACT], based_on=["told", "memo"]),
        Statement(id="other", claims=[FACT]),
        Evidence(id="other", kind="document", supports=[BUGGING]),
    ],
    ids=["named speaker", "named among several", "a document as well", "no speaker", "evidence"],
)
def test_anything_else_behind_it_silences_the_rule(support: Record) -> None:
    """A named speaker at the end of any trail, a document, or a piece of evidence is enough."""
    assert () == findings(TOLD, Document(id="memo", title="Memorandum"), support)


def test_a_named_origin_of_the_unnamed_source_silences_it() -> None:
    """If the unnamed source itself rests on an actor with a name, the trail ends there."""
    origin = Statement(id="origin", speakers=[SLOAN], claims=[FACT])

    assert () == findings(attrs.evolve(TOLD, based_on=[origin]), origin)


@pytest.mark.parametrize(
    "claim",
    [
        Claim(proposition=BUGGING, certainty=Certainty.POSSIBLE),
        Claim(proposition=BUGGING, certainty=Certainty.PROBABLE),
        Claim(proposition=BUGGING),
        Claim(proposition=BUGGING, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE),
        Claim(proposition=BUGGING, certainty=Certainty.CERTAIN, given=Literal(proposition=BUGGING)),
    ],
    ids=["possible", "probable", "uncommitted", "negative", "conditional"],
)
def test_only_what_is_presented_as_a_fact_counts(claim: Claim) -> None:
    """What is marked as soft, denied or conditional is no fact that would need a name."""
    assert () == findings(Statement(id="told", speakers=[DEEP_THROAT], claims=[claim]))


def test_mere_relaying_vouches_for_nothing() -> None:
    """A relay without a claim of its own neither adds a name nor a statement to the finding."""
    (finding,) = findings(TOLD, Statement(id="relay", speakers=[POST], relays=[TOLD]))

    assert ("bugging", "deep-throat", "told") == finding.records


def test_a_circle_ends_nowhere() -> None:
    """What only leads back to itself has no end, so nothing is known of one."""
    first = Statement(id="first", speakers=[POST], claims=[FACT], based_on=["second"])

    assert () == findings(first, attrs.evolve(first, id="second", based_on=["first"]))


def test_a_missing_source_ends_nowhere() -> None:
    """A trail that is lost does not lead to an unnamed source."""
    assert () == findings(Statement(id="told", speakers=[POST], claims=[FACT], relays=["lost"]))


def test_a_proposition_that_nobody_asserts_is_left_alone() -> None:
    """Without an assertion there is nothing to ask a name for."""
    assert () == findings()


def rests(*records: Record) -> tuple[int, int]:
    """How many findings of AT04 some records give, and how many things it cannot judge."""
    report = check(Dossier(records), select="AT04")
    return len(report.findings), len(report.not_evaluated)


_P = Proposition(id="p", text="It happened.")
_NAMED = State(id="named", name="Named")
_TOLD = Statement(id="told", speakers=["unnamed"], claims=[Claim(proposition=_P, certainty=Certainty.CERTAIN)])
_ANONYMOUS = (_P, _NAMED, UnnamedSource(id="unnamed", name="an official"), _TOLD)


def test_whoever_confirms_or_condemns_vouches() -> None:
    """A named actor who confirms the claim or the statement, or condemns an actor over it, stands behind it."""
    assert (1, 0) == rests(*_ANONYMOUS)
    assert (0, 0) == rests(*_ANONYMOUS, Confirmation(id="c", speakers=[_NAMED], confirms=[_P]))
    assert (0, 0) == rests(*_ANONYMOUS, Confirmation(id="c", speakers=[_NAMED], confirms=[_TOLD]))
    assert (0, 0) == rests(*_ANONYMOUS, Confirmation(id="c", speakers=[_NAMED], confirms=[_P, _TOLD]))
    assert (0, 0) == rests(*_ANONYMOUS, Condemnation(id="c", speakers=[_NAMED], over=[_P]))


def test_what_is_not_judged_hides_nothing() -> None:
    """Of two propositions, the first of which rests on what is lost, the second is judged."""
    claims = [Claim(proposition="earlier", certainty=Certainty.CERTAIN)]
    lost = Statement(id="s", speakers=["unnamed"], claims=claims, based_on=["elsewhere"])
    told = attrs.evolve(_TOLD, id="heard", claims=claims)

    assert (1, 1) == rests(Proposition(id="earlier", text="It began."), told, lost, *_ANONYMOUS)


def test_a_lost_trail_is_not_judged() -> None:
    """Where an actor rests on what is not in the dossier, there may be a name at the end."""
    claims = [Claim(proposition=_P, certainty=Certainty.CERTAIN)]

    assert (0, 1) == rests(*_ANONYMOUS, Statement(id="s", speakers=[_NAMED], claims=claims, based_on=["elsewhere"]))
