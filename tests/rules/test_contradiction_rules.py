"""LC01, LC02 and LC03, beyond the examples on their pages. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Confirmation,
    Denial,
    DenialScope,
    Dossier,
    Finding,
    Literal,
    Organization,
    Person,
    Polarity,
    Proposition,
    Record,
    Retraction,
    Severity,
    SpeakerMode,
    State,
    Statement,
    check,
)

CERTAIN = Certainty.CERTAIN
US, USSR = State(id="us", name="United States"), State(id="ussr", name="Soviet Union")
UK, FRANCE = State(id="uk", name="United Kingdom"), State(id="france", name="France")
CAST = (US, USSR, UK, FRANCE)


def yes(proposition: Proposition, certainty: Certainty = CERTAIN, *, given: Literal | None = None) -> Claim:
    """The claim that it holds."""
    return Claim(proposition=proposition, certainty=certainty, given=given)


def no(proposition: Proposition, certainty: Certainty = CERTAIN, *, given: Literal | None = None) -> Claim:
    """The claim that it does not hold."""
    return Claim(proposition=proposition, polarity=Polarity.NEGATIVE, certainty=certainty, given=given)


def says(id: str, when: str | None, *claims: Claim, by: str = "ussr") -> Statement:
    """A statement of one speaker."""
    return Statement(id=id, speakers=by, when=when, claims=claims)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What the rules of both themes find beside the cast."""
    return check(Dossier([*CAST, *records]), select=["LC", "QT"]).findings


def brief(finding: Finding) -> tuple[str, str, tuple[str, ...], str | None]:
    """A finding in short: code, severity, records and holder."""
    return finding.code, finding.severity.value, finding.records, finding.holder


def verdicts(*records: Record) -> list[tuple[str, str, tuple[str, ...], str | None]]:
    """All findings in short."""
    return [brief(one) for one in findings(*records)]


def path(finding: Finding) -> list[tuple[str, str | None]]:
    """The reasons of a finding, and the records that give them."""
    return [(reason.text, reason.record) for reason in finding.path]


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
    """The same, by the spokesman in somebody's name."""
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


def test_two_who_give_accounts_together_are_one_finding() -> None:
    """The first speaker is the holder, in one breath as well as one after the other."""
    first, second = (attrs.evolve(one, speakers=[UK, FRANCE], mode=SpeakerMode.JOINT) for one in (FIRST, SECOND))
    at_once = attrs.evolve(first, claims=[*first.claims, *second.claims])

    assert [("LC03", "uk")] == [(one.code, one.holder) for one in findings(FLEW_ON, SHOT, first, second)]
    (finding,) = findings(FLEW_ON, SHOT, at_once)

    assert ("LC01", "uk") == (finding.code, finding.holder)
    assert "The aircraft left" in finding.path[0].text


# KAL 007, 1983: on 2 September, TASS said that the aircraft had flown on; on 6 September, that it had been stopped.

FLEW_ON = Proposition(id="flew-on", text="The aircraft left towards the Sea of Japan.")
SHOT = Proposition(id="shot", text="Fighters shot the aircraft down.", contradicts=FLEW_ON)
FIRST, SECOND = says("first", "1983-09-02", yes(FLEW_ON)), says("second", "1983-09-06", yes(SHOT))


def test_two_accounts_that_exclude_each_other() -> None:
    """Nobody denied anything, and yet both cannot be kept; the path leads from one account to the other."""
    (finding,) = findings(FLEW_ON, SHOT, FIRST, SECOND)

    assert ("LC03", "warning", ("second", "first"), "ussr") == brief(finding)
    assert "Soviet Union gave accounts that exclude each other, 1983-09-02 and 1983-09-06" == finding.message
    assert ["so", "but"] == [text.split()[0] for text, _ in path(finding)[1:]]
    assert {"first", "shot", "second"} == {record for _, record in path(finding)}


def test_what_was_said_again_is_told_at_the_end() -> None:
    """Whoever gave an account twice, and then another one, has one finding; what explains it stands in front."""
    again = attrs.evolve(FIRST, id="again")
    (finding,) = findings(FLEW_ON, SHOT, FIRST, again, SECOND)
    added = [(text.partition(":")[0], record) for text, record in path(finding) if text.startswith("at odds")]

    assert [("at odds with one of these", "first")] == added
    assert ("second", "again", "first") == finding.records


def test_accounts_named_when_they_change_are_information() -> None:
    """A later account that confirms the earlier one by name does not pass it over."""
    named = Confirmation(id="second", speakers=USSR, when="1983-09-06", confirms="first", claims=yes(SHOT))
    codes = {(one.code, one.severity) for one in findings(FLEW_ON, SHOT, FIRST, named) if one.code == "LC03"}

    assert {("LC03", Severity.INFO)} == codes


NO_SECOND_ACCOUNT: dict[str, Statement] = {
    "corrected": Retraction(id="second", speakers=USSR, when="1983-09-06", retracts="first", claims=yes(SHOT)),
    "probable": says("second", "1983-09-06", yes(SHOT, Certainty.PROBABLE)),
    "another": says("second", "1983-09-06", yes(SHOT), by="us"),
    "conditional": says("second", "1983-09-06", yes(SHOT, given=Literal(proposition="intruded"))),
}


@pytest.mark.parametrize("second", NO_SECOND_ACCOUNT.values(), ids=NO_SECOND_ACCOUNT)
def test_accounts_that_are_not_both_held(second: Statement) -> None:
    """A correction is no second account, and neither is a guess, a condition or somebody else's."""
    assert () == findings(FLEW_ON, SHOT, FIRST, second)


def test_the_plainest_explanation_of_a_pair_is_given() -> None:
    """Where a pair of statements collides in two ways it is one finding, and a yes and a no need no argument."""
    later = says("later", "1983-09-06", no(SHOT), yes(FLEW_ON))
    (finding,) = findings(FLEW_ON, SHOT, says("told", "1983-09-02", yes(SHOT)), later)

    assert ("LC02", "warning", ("later", "told"), "ussr") == brief(finding)
    assert 2 == len(finding.path)


# One day or two.


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("1983-09-02", "1983-09-02", "LC01"),
        ("1983-09-02T08:00:00Z", "1983-09-02", "LC01"),
        ("1983-09-02", "1983-09-03", "LC02"),
        ("1983-09-02", "1983-09", "LC02"),
        ("1983-09", "1983-09", "LC02"),
        ("1983-09-02~", "1983-09-02~", "LC02"),
        ("1983-09-02", None, "LC02"),
        (None, None, "LC02"),
    ],
)
def test_only_what_was_certainly_said_on_one_day_is_a_self_contradiction(
    first: str | None, second: str | None, code: str
) -> None:
    """The severity follows: an error at once, a warning where time may have passed."""
    (finding,) = findings(SHOT, says("a", first, yes(SHOT)), says("b", second, no(SHOT)))

    assert (code, "error" if code == "LC01" else "warning") == (finding.code, finding.severity)
    assert {"a", "b"} == set(finding.records)


@pytest.mark.parametrize("when", ["1983-09-02", None])
def test_one_statement_contradicts_itself_without_a_date(when: str | None) -> None:
    """What is said in one breath was said at once; two accounts at once are no LC03."""
    (finding,) = findings(FLEW_ON, SHOT, says("both", when, yes(FLEW_ON), yes(SHOT)))

    assert ("LC01", "error", ("both",), "ussr") == brief(finding)
    assert f"Soviet Union said two things that cannot both hold, {when or 'undated'}" == finding.message


def test_a_correction_of_the_same_day_is_accepted() -> None:
    """Who says something and corrects it within a day has taken it back."""
    fixed = Retraction(id="fixed", speakers=USSR, when="1983-09-02", retracts="first", claims=no(FLEW_ON))

    assert () == findings(FLEW_ON, FIRST, fixed)


def test_an_impossible_proposition_is_held_against_nobody() -> None:
    """Where the relations of a proposition rule it out, they are at fault, and the rule says so."""
    lost = Proposition(id="lost", text="The aircraft is lost.", implies="shot", contradicts="shot")
    records = (SHOT, lost, says("told", "1983-09-02", yes(lost)), says("later", "1983-09-06", yes(SHOT)))
    report = check(Dossier([*CAST, *records]), select="LC")

    assert () == report.findings
    (entry,) = report.not_evaluated
    assert ("LC01", ("lost",)) == (entry.code, entry.records)
    assert entry.reason.startswith("'The aircraft is lost.' cannot hold by its own relations, so ")


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

COLLISION = Proposition(id="collision", text="The submarine hit another vessel.")
TORPEDO = Proposition(id="torpedo", text="A torpedo exploded on board.")
EITHER = says("either", "2000-11-08", yes(TORPEDO, given=Literal(proposition=COLLISION, holds=False)))


@pytest.mark.parametrize("claims", [(yes(COLLISION),), (yes(TORPEDO),), (yes(TORPEDO), no(COLLISION)), (no(TORPEDO),)])
def test_either_of_two_may_be_it(claims: tuple[Claim, ...]) -> None:
    """Whoever said "either p or q" may say either of them later, and deny one."""
    assert () == findings(COLLISION, TORPEDO, EITHER, says("later", "2002-07", *claims))


def test_neither_of_two_is_a_contradiction() -> None:
    """Both denials and the disjunction take part: three statements and a path through the one in the middle."""
    records = (says("not-p", "2001-05", no(COLLISION)), says("not-q", "2002-07", no(TORPEDO)))
    (finding,) = findings(COLLISION, TORPEDO, EITHER, *records)

    assert ("LC02", ("not-q", "not-p", "either"), "ussr") == (finding.code, finding.records, finding.holder)
    assert ["not-p", "either", "either", "not-q"] == [record for _, record in path(finding)]
    assert "so 'A torpedo exploded on board.', as the speaker said" == finding.path[2].text


def test_neither_of_two_at_once_is_a_self_contradiction() -> None:
    """It takes the whole argument to have been made on one day."""
    at_once = attrs.evolve(EITHER, when="2002-07-01")
    later = says("neither", "2002-07-01", no(COLLISION), no(TORPEDO))

    assert [("LC01", "error", ("neither", "either"), "ussr")] == verdicts(COLLISION, TORPEDO, at_once, later)
