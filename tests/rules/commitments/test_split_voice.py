"""LC11, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest
from commitment_accounts import UK, US, findings, no, path, says, verdicts, yes

from geoclaims import (
    Certainty,
    Literal,
    Office,
    Organization,
    Person,
    Proposition,
    Retraction,
    Severity,
    SpeakerMode,
    Statement,
)

# The tubes, 2002: the CIA said that Iraq's tubes were for centrifuges, the Department of Energy that they were not.

ENERGY = Organization(id="energy", name="the Department of Energy", part_of=US)
COMMUNITY = Organization(id="community", name="the intelligence community", part_of=US)
CIA = Organization(id="cia", name="the CIA", part_of=COMMUNITY)
DIA = Organization(id="dia", name="the DIA", part_of=COMMUNITY)
SECRETARY = Office(id="secretary", name="the Secretary of Energy", of=ENERGY)
DIRECTOR = Office(id="director", name="Director", of=DIA)
ABRAHAM = Person(id="abraham", name="Spencer Abraham")
CENTRIFUGES = Proposition(id="centrifuges", text="The tubes are for centrifuges.")
ORGANS = (ENERGY, COMMUNITY, CIA, DIA, SECRETARY, DIRECTOR, ABRAHAM, CENTRIFUGES)
FOR = says("for", "2002-09-16", yes(CENTRIFUGES), by="cia")
AGAINST = Statement(id="against", speakers=ENERGY, when="2002-09-24", claims=no(CENTRIFUGES))


@pytest.mark.parametrize("when", ["2002-09-24", "2002-09-16", None])
def test_organs_that_disagree_are_information(when: str | None) -> None:
    """The state has two voices; neither organ, nor the state, has contradicted or reversed itself."""
    (finding,) = findings(*ORGANS, FOR, attrs.evolve(AGAINST, when=when))

    assert ("LC11", Severity.INFO, "us") == (finding.code, finding.severity, finding.holder)
    assert ({"for", "against", "us"}, "us") == (set(finding.records), finding.records[-1])
    assert "the CIA" in finding.message
    assert finding.message.endswith(" both of United States, are committed to opposite things")
    assert {"for", "against"} == {record for _, record in path(finding)}


@pytest.mark.parametrize(
    "against",
    [
        attrs.evolve(AGAINST, speakers=DIA),
        attrs.evolve(AGAINST, speakers=ABRAHAM, office=DIRECTOR),
    ],
    ids=["organ", "official"],
)
def test_the_lowest_common_institution_is_named(against: Statement) -> None:
    """Two agencies of one community, and an agency and an official of another, differ within the community."""
    assert [("LC11", "info", ("against", "for", "community"), "community")] == verdicts(*ORGANS, FOR, against)


ONE_VOICE: dict[str, Statement] = {
    "for the state": attrs.evolve(AGAINST, on_behalf_of=US),
    "the state": attrs.evolve(AGAINST, speakers=US),
    "above the other": attrs.evolve(AGAINST, speakers=COMMUNITY),
    "for himself": attrs.evolve(AGAINST, speakers=ABRAHAM),
    "probable": attrs.evolve(AGAINST, claims=no(CENTRIFUGES, Certainty.PROBABLE)),
    "conditional": attrs.evolve(AGAINST, claims=no(CENTRIFUGES, given=Literal(proposition="rockets"))),
    "mode unstated": attrs.evolve(AGAINST, speakers=["energy", "cia"]),
    "a stranger": attrs.evolve(AGAINST, speakers=UK),
}


@pytest.mark.parametrize("against", ONE_VOICE.values(), ids=ONE_VOICE)
def test_voices_that_are_no_two_voices(against: Statement) -> None:
    """Anyone who speaks for the state, stands above the other, or is not sure, does not split its voice."""
    assert () == findings(*ORGANS, FOR, against)


def test_an_institution_and_its_organ_are_no_two_voices() -> None:
    """Whichever of the two affirms: what stands above the other speaks for it."""
    told = attrs.evolve(FOR, speakers=COMMUNITY)

    assert () == findings(*ORGANS, told, attrs.evolve(AGAINST, speakers=CIA))
    assert () == findings(*ORGANS, told, attrs.evolve(AGAINST, speakers=ABRAHAM, office=DIRECTOR))


def test_holders_of_one_office_are_no_two_voices() -> None:
    """A successor who sees it differently is another speaker, not another voice."""
    bodman = Person(id="bodman", name="Samuel Bodman")
    before = attrs.evolve(FOR, speakers=ABRAHAM, office=SECRETARY)
    after = attrs.evolve(AGAINST, speakers=bodman, office=SECRETARY)

    assert () == findings(*ORGANS, bodman, before, after)
    assert ["LC11"] == [
        one.code for one in findings(*ORGANS, bodman, attrs.evolve(before, office=None, speakers=CIA), after)
    ]


def test_an_organ_that_took_it_back_no_longer_disagrees() -> None:
    """Only what still stands splits a voice."""
    back = Retraction(id="back", speakers=CIA, when="2004-10-06", retracts="for")

    assert () == findings(*ORGANS, FOR, AGAINST, back)


def test_an_institution_that_took_its_organ_s_word_back_has_one_voice() -> None:
    """What the state took back splits its voice no longer, though the organ never took it back itself."""
    back = Retraction(id="back", speakers="us", when="2004-10-06", retracts="for")

    assert () == findings(*ORGANS, FOR, AGAINST, back)


def test_organs_that_each_said_both_are_held_to_it_themselves() -> None:
    """One pair of statements is one finding: where one holder contradicts itself, nobody asks for two voices."""
    both = ["cia", "energy"]
    told = attrs.evolve(FOR, speakers=both, mode=SpeakerMode.JOINT)
    contrary = attrs.evolve(AGAINST, speakers=both, mode=SpeakerMode.JOINT)
    (finding,) = findings(*ORGANS, told, contrary)

    assert ("LC02", ("against", "for")) == (finding.code, finding.records)


def test_one_joint_statement_is_one_voice() -> None:
    """Two organs that together say what cannot hold have one voice, and it contradicts itself."""
    told = attrs.evolve(
        FOR, speakers=["cia", "energy"], mode=SpeakerMode.EACH, claims=[yes(CENTRIFUGES), no(CENTRIFUGES)]
    )

    assert ["LC01"] == [one.code for one in findings(*ORGANS, told)]


def test_an_impossible_proposition_splits_no_voice() -> None:
    """What its own relations rule out is a defect of the relations."""
    absurd = attrs.evolve(CENTRIFUGES, implies="rockets", contradicts="rockets")
    told = says("rocket", "2002-09-24", yes(Proposition(id="rockets", text="R.")), by="energy")

    assert () == findings(*ORGANS[:-1], absurd, Proposition(id="rockets", text="R."), FOR, told)
