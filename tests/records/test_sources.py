"""What every source answers about itself."""

from __future__ import annotations

from typing import ClassVar

import attrs
import pytest

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Document,
    Dossier,
    Evidence,
    Person,
    Proposition,
    Record,
    Ref,
    Source,
    SpeakerMode,
    Statement,
    When,
)
from geoclaims.analysis import ChainEnding, Independence
from geoclaims.converters import to_sources

WITNESS = Person(id="witness", name="the witness")


@attrs.frozen(kw_only=True)
class Leak(Source):
    """A source of one's own that says no more than it has to."""

    type: ClassVar[str] = "acme.leak"

    based_on: tuple[Ref[Source], ...] = attrs.field(default=(), converter=to_sources)


SAID = Statement(id="s", speakers=[WITNESS])


@pytest.mark.parametrize(
    ("source", "voices"),
    [
        (SAID, ("witness",)),
        (Document(id="d", publisher=WITNESS), ("witness",)),
        (Evidence(id="e"), ()),
        (Leak(id="l"), ()),
    ],
)
def test_a_source_says_who_answers_for_it(source: Source, voices: tuple[str, ...]) -> None:
    """Speakers, a publisher, or nobody."""
    assert voices == source.attributed_to()


@pytest.mark.parametrize("source", [SAID, Document(id="d"), Evidence(id="e")])
def test_nothing_is_an_origin_unless_that_was_recorded(source: Statement | Document | Evidence) -> None:
    """A source is traced if its record says so, and only then."""
    traced = attrs.evolve(source, origins_known=True)

    assert [False, True, False] == [one.is_traced() for one in (source, traced, Leak(id="l"))]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (SpeakerMode.JOINT, Independence.NOT_ESTABLISHED),
        (SpeakerMode.UNSTATED, Independence.NOT_ESTABLISHED),
        (SpeakerMode.EACH, Independence.INDEPENDENT),
    ],
)
def test_several_speakers_are_one_voice_unless_each_spoke_for_itself(mode: SpeakerMode, expected: Independence) -> None:
    """Two statements of the same two prove nothing, unless the record says that each of the two said it."""
    fact = Claim(proposition="p", certainty=Certainty.CERTAIN)
    pair = [
        Statement(id=id, speakers=["a", "b"], mode=mode, claims=[fact], origins_known=True) for id in ("one", "two")
    ]
    analysis = Analysis(Dossier([Proposition(id="p", text="P."), *pair]))

    assert expected is analysis.corroboration("p").independence
    assert Leak(id="l").is_joint()


def test_a_source_of_ones_own_takes_part() -> None:
    """Its `based_on` is followed like any other, and without a word of its own its trail is lost."""
    statement = Statement(id="s", speakers=[WITNESS], origins_known=True)
    dossier = Dossier([WITNESS, statement, Leak(id="l", based_on=statement), Leak(id="m")])
    analysis = Analysis(dossier)

    assert ("witness",) == analysis.sources.origins("l").known
    assert [ChainEnding.UNRECORDED] == [trail.ending for trail in analysis.sources.origins("m").untraced]


@pytest.mark.parametrize(
    "record",
    [Statement(id="s", when="2024-05-02"), Document(id="d", published="2024-05-02", revised="2024-06-01")],
)
def test_a_record_is_after_a_date_if_all_that_it_says_happened_is(record: Record) -> None:
    """Certainly, and every moment of it."""
    assert record.certainly_after(When("2024-05-01"))


@pytest.mark.parametrize(
    "record",
    [
        Statement(id="s", when="2024-05-01"),
        Statement(id="s", when="2024-05"),
        Statement(id="s"),
        Document(id="d", revised="2024-06-01"),
        Document(id="d", published="2024-04-30", revised="2024-06-01"),
        WITNESS,
    ],
)
def test_what_is_undated_or_does_not_happen_is_after_nothing(record: Record) -> None:
    """Neither is what may have happened on the day itself."""
    assert not record.certainly_after(When("2024-05-01"))
