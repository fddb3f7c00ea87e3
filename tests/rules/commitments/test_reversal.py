"""LC02, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest
from commitment_accounts import (
    CERTAIN,
    COLLISION,
    EITHER,
    FLEW_ON,
    FRANCE,
    SHOT,
    TORPEDO,
    UK,
    US,
    USSR,
    brief,
    findings,
    no,
    path,
    says,
    verdicts,
    yes,
)

from geoclaims import (
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Literal,
    Organization,
    Person,
    Proposition,
    Record,
    Retraction,
    SpeakerMode,
    Statement,
)

# U-2, 1960: the State Department denied on 6 May and admitted on 7 May that an aircraft had been sent over the USSR.

DEPARTMENT = Organization(id="state-dept", name="the State Department", part_of=US)
WHITE = Person(id="white", name="Lincoln White")
FLOWN = Proposition(id="flown", text="The US sent an aircraft over the Soviet Union.")
DENIED = Denial(id="denied", speakers=DEPARTMENT, when="1960-05-06", denies=FLOWN)
ADMITTED = Confirmation(id="admitted", speakers=DEPARTMENT, when="1960-05-07", confirms=FLOWN)
CORRECTED = Retraction(id="admitted", speakers=DEPARTMENT, when="1960-05-07", retracts="denied", claims=yes(FLOWN))
WITHDRAWN = Retraction(id="withdrawn", speakers=DEPARTMENT, when="1960-05-06", retracts="denied")
U2 = (DEPARTMENT, WHITE, FLOWN, DENIED)


@pytest.mark.parametrize(
    ("admitted", "severity", "ending"),
    [
        (ADMITTED, "warning", "and took neither back"),
        (attrs.evolve(ADMITTED, confirms=[FLOWN, "denied"]), "info", "and acknowledged the change"),
        (CORRECTED, "info", "and acknowledged the change"),
    ],
    ids=["in silence", "confirmation that names it", "correction"],
)
def test_a_reversal_is_a_warning_until_it_is_acknowledged(admitted: Statement, severity: str, ending: str) -> None:
    """What was denied and then affirmed is one finding, graver where the change is passed over in silence."""
    (finding,) = findings(*U2, admitted)

    assert ("LC02", severity, "state-dept") == (finding.code, finding.severity, finding.holder)
    assert ("admitted", "denied") == finding.records
    assert (
        f"the State Department said one thing and its opposite, 1960-05-06 and 1960-05-07, {ending}" == finding.message
    )
    assert {"denied", "admitted"} == {record for _, record in path(finding)}


def test_the_order_of_affirming_and_denying_is_of_no_consequence() -> None:
    """An affirmation that is denied later is reversed as well."""
    told = says("told", "1960-05-01", yes(FLOWN), by="state-dept")

    assert [("LC02", "warning", ("denied", "told"), "state-dept")] == verdicts(*U2, told)


NO_REVERSAL: dict[str, tuple[Record, ...]] = {
    "taken back first": (DENIED, WITHDRAWN, ADMITTED),
    "only taken back": (DENIED, WITHDRAWN),
    "dismissal": (attrs.evolve(DENIED, scope=DenialScope.DISMISSAL, quote="Fake."), ADMITTED),
    "no comment": (attrs.evolve(DENIED, scope=DenialScope.NO_COMMENT), ADMITTED),
    "knowledge": (attrs.evolve(DENIED, scope=DenialScope.KNOWLEDGE), ADMITTED),
    "another": (DENIED, attrs.evolve(ADMITTED, speakers=USSR)),
    "above": (DENIED, attrs.evolve(ADMITTED, speakers=US)),
    "possible": (DENIED, says("doubted", "1960-05-07", yes(FLOWN, Certainty.POSSIBLE), by="state-dept")),
    "probable": (DENIED, says("likely", "1960-05-07", yes(FLOWN, Certainty.PROBABLE), by="state-dept")),
    "uncommitted": (DENIED, says("open", "1960-05-07", yes(FLOWN, Certainty.UNCOMMITTED), by="state-dept")),
}


@pytest.mark.parametrize("records", NO_REVERSAL.values(), ids=NO_REVERSAL)
def test_what_is_no_reversal(records: tuple[Record, ...]) -> None:
    """A retraction, a non-denial, another holder and a doubt leave nothing that anybody said both ways."""
    assert () == findings(*U2[:3], *records)


def test_a_doubt_takes_nothing_back() -> None:
    """Who only becomes unsure is still bound by what was denied with certainty."""
    doubted = says("doubted", "1960-05-06", yes(FLOWN, Certainty.POSSIBLE), by="state-dept")

    assert [("LC02", "warning", ("admitted", "denied"), "state-dept")] == verdicts(*U2, doubted, ADMITTED)


def test_naming_the_accusation_acknowledges_nothing() -> None:
    """Only a confirmation that names what one has said oneself is an acknowledgement."""
    charge = says("charge", "1960-05-05", yes(FLOWN))
    admitted = attrs.evolve(ADMITTED, confirms=["charge"])

    assert [("LC02", "warning", ("admitted", "denied"), "state-dept")] == verdicts(*U2, charge, admitted)


def test_growing_certainty_is_no_contradiction() -> None:
    """Abbottabad, 2010-11: possibly, probably and then certainly there; all three fit together."""
    there = Proposition(id="there", text="Bin Laden is in the compound.")
    stages = (Certainty.POSSIBLE, Certainty.PROBABLE, CERTAIN)
    told = [says(str(level), f"201{year}", yes(there, level), by="us") for year, level in enumerate(stages)]

    assert () == findings(there, *told)


# A spokesman and his institution.


def spoken(statement: Statement, on_behalf_of: str = "state-dept") -> Statement:
    """The same, by the spokesman in the name of another."""
    return attrs.evolve(statement, speakers=WHITE, on_behalf_of=on_behalf_of)


def test_a_spokesman_who_reverses_himself_is_one_finding() -> None:
    """Two are charged with both statements, and the finding is held against the institution."""
    (finding,) = findings(*U2[:3], spoken(DENIED), spoken(ADMITTED))

    assert ("LC02", "state-dept") == (finding.code, finding.holder)
    assert finding.message.startswith("the State Department and Lincoln White said one thing and its opposite")
    assert "Lincoln White for the State Department, 1960-05-06: not " in finding.path[0].text + finding.path[1].text


def test_an_institution_corrects_its_spokesman() -> None:
    """Its own store is cleared: the change is acknowledged, and the retraction is no bad one."""
    assert [("LC02", "info", ("admitted", "denied"), "state-dept")] == verdicts(*U2[:3], spoken(DENIED), CORRECTED)


def test_speaking_for_oneself_later_is_no_reversal() -> None:
    """A spokesman who speaks for the institution once and for himself once reverses only himself."""
    assert [("LC02", "warning", ("admitted", "denied"), "white")] == verdicts(
        *U2[:3], spoken(DENIED), attrs.evolve(ADMITTED, speakers=WHITE)
    )


# Suez, 1956: London and Paris denied that they had known of Israel's plans; Pineau told of it ten years later.

COLLUSION = Proposition(id="collusion", text="Britain, France and Israel had agreed on the attack.")
DISOWNED = Denial(id="disowned", speakers=[UK, FRANCE], when="1956-10-31", denies=COLLUSION, mode=SpeakerMode.JOINT)
TOLD = Confirmation(id="told", speakers=FRANCE, when="1966", confirms=COLLUSION)


@pytest.mark.parametrize("mode", [SpeakerMode.JOINT, SpeakerMode.EACH])
def test_each_of_several_speakers_is_charged(mode: SpeakerMode) -> None:
    """Who denied together and admits alone is held to both, and nobody else is."""
    records = (COLLUSION, attrs.evolve(DISOWNED, mode=mode), TOLD)

    assert [("LC02", "warning", ("told", "disowned"), "france")] == verdicts(*records)


@pytest.mark.parametrize("mode", [SpeakerMode.UNSTATED, SpeakerMode.INDIVIDUAL])
def test_nobody_is_charged_while_the_mode_is_unstated(mode: SpeakerMode) -> None:
    """Several speakers without a mode bind nobody."""
    assert () == findings(COLLUSION, attrs.evolve(DISOWNED, mode=mode), TOLD)


def test_two_who_reverse_together_are_one_finding() -> None:
    """One pair of statements is one finding that names them both."""
    told = attrs.evolve(TOLD, speakers=[UK, FRANCE], mode=SpeakerMode.JOINT)
    (finding,) = findings(COLLUSION, DISOWNED, told)

    assert ("LC02", ("told", "disowned")) == (finding.code, finding.records)
    assert "uk" == finding.holder
    assert "United Kingdom and France said" in finding.message


# KAL 007, 1983: on 2 September, TASS said that the aircraft had flown on; on 6 September, that it had been stopped.


def test_the_plainest_explanation_of_a_pair_is_given() -> None:
    """Where a pair of statements collides in two ways it is one finding, and a yes and a no need no argument."""
    later = says("later", "1983-09-06", no(SHOT), yes(FLEW_ON))
    (finding,) = findings(FLEW_ON, SHOT, says("told", "1983-09-02", yes(SHOT)), later)

    assert ("LC02", "warning", ("later", "told"), "ussr") == brief(finding)
    assert 2 == len(finding.path)


# Conditionals. Cuba, 4 September 1962: were there offensive missiles, the gravest issues would arise.

MISSILES = Proposition(id="missiles", text="There are offensive missiles in Cuba.")
ISSUES = Proposition(id="issues", text="The gravest issues arise.")
WARNED = says("warned", "1962-09-04", yes(ISSUES, given=Literal(proposition=MISSILES)), by="us")


@pytest.mark.parametrize(
    "claims", [(no(MISSILES),), (no(ISSUES),), (yes(ISSUES),), (no(MISSILES), yes(ISSUES)), (no(MISSILES), no(ISSUES))]
)
def test_a_conditional_commits_to_neither_part(claims: tuple[Claim, ...]) -> None:
    """Who said "if p then q" may deny p, may deny q, and may say q without p."""
    assert () == findings(MISSILES, ISSUES, WARNED, says("later", "1962-10-22", *claims, by="us"))


def test_a_conditional_binds_once_its_condition_is_said() -> None:
    """Who says p and denies q breaks the conditional, and the path leads through it."""
    later = says("later", "1962-10-22", yes(MISSILES), no(ISSUES), by="us")
    (finding,) = findings(MISSILES, ISSUES, WARNED, later)

    assert ("LC02", ("later", "warned"), "us") == (finding.code, finding.records, finding.holder)
    assert ["later", "warned", "warned", "later"] == [record for _, record in path(finding)]
    assert (
        "United States, 1962-09-04: 'The gravest issues arise.', if 'There are offensive missiles in Cuba.'"
        == finding.path[1].text
    )
    assert finding.path[2].text.endswith(", as the speaker said")


# Kursk, 2000: either a collision or a torpedo on board, "q given not p".


@pytest.mark.parametrize("claims", [(yes(COLLISION),), (yes(TORPEDO),), (yes(TORPEDO), no(COLLISION)), (no(TORPEDO),)])
def test_either_of_two_may_be_it(claims: tuple[Claim, ...]) -> None:
    """Anyone who said "either p or q" may say either of them later, and deny one."""
    assert () == findings(COLLISION, TORPEDO, EITHER, says("later", "2002-07", *claims))


def test_neither_of_two_is_a_contradiction() -> None:
    """Both denials and the disjunction take part: three statements and a path through the one in the middle."""
    records = (says("not-p", "2001-05", no(COLLISION)), says("not-q", "2002-07", no(TORPEDO)))
    (finding,) = findings(COLLISION, TORPEDO, EITHER, *records)

    assert ("LC02", ("not-q", "not-p", "either"), "ussr") == (finding.code, finding.records, finding.holder)
    assert ["not-p", "either", "either", "not-q"] == [record for _, record in path(finding)]
    assert "so 'A torpedo exploded on board.', as the speaker said" == finding.path[2].text
