"""Treaties as they came into force, for whom, and when: TL01, TL02, TL04, TL05.

The whole of TL runs on each case. What is listed must be found, and nothing else may be: every code that is not listed
must stay silent. What cannot be judged is listed too. Charges that nobody made in these words are invented.
"""

from __future__ import annotations

import attrs
import pytest
from treaty_verdicts import RATIFIED, charge, signed_up, verdicts

from geoclaims import (
    ConsentMeans,
    Dossier,
    Event,
    Invocation,
    LegalCharacter,
    Norm,
    Party,
    Proposition,
    Record,
    Severity,
    State,
    Statement,
    Treaty,
    check,
)

# Russia and North Korea. Signed in Pyongyang on 19 June 2024; approved by the Duma on 24 October, by the Federation
# Council on 6 November, signed by the presidents on 9 and 11 November; instruments exchanged in Moscow on 4 December
# 2024, in force on that day. The State Department said on 23 October 2024 that troops were in Russia.

RUSSIA, DPRK = State(id="russia", name="Russia"), State(id="dprk", name="North Korea")
PACT = Treaty(
    id="pact",
    title="Treaty on Comprehensive Strategic Partnership",
    entered_into_force="2024-12-04",
    consent_by=[ConsentMeans.EXCHANGE],
    parties=signed_up("russia", "dprk", signed="2024-06-19", consented="2024-12-04"),
    parties_as_of="2025",
)
APPROVALS = [
    Event(id="duma", when="2024-10-24", participants=[RUSSIA]),
    Event(id="council", when="2024-11-06", participants=[RUSSIA]),
    Event(id="putin", when="2024-11-09", participants=[RUSSIA]),
    Event(id="kim", when="2024-11-11", participants=[DPRK]),
]
PARTNERS = (RUSSIA, DPRK, PACT, *APPROVALS)


def article_4(done: str | None, said: str | None = "2025-04-28") -> tuple[Record, ...]:
    """An actor says that the treaty obliged North Korea to send troops."""
    sent = Proposition(id="sent", text="North Korea sends troops to Russia.", when=done)
    appeal = Invocation(instrument=PACT, clause="article 4", conduct=sent, bearer=DPRK)
    return sent, Statement(id="said", speakers=[RUSSIA], when=said, invokes=[appeal])


def test_approval_at_home_is_no_step_of_the_treaty() -> None:
    """Votes of parliaments, recorded as events between signature and exchange, disturb nothing."""
    assert [] == verdicts(*PARTNERS)


def test_help_before_the_exchange_of_instruments() -> None:
    """What was done in October 2024 was not yet owed, and the finding names the window."""
    dossier = [*PARTNERS, *article_4("2024-10")]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL02", "warning", ("said", "pact", "dprk", "sent"))] == verdicts(*dossier)
    assert (
        "statement 'said' holds North Korea to 'Treaty on Comprehensive Strategic Partnership' in 2024-10, but it "
        "was signed 2024-06-19 and bound North Korea only from 2024-12-04"
    ) == finding.message


@pytest.mark.parametrize("done", ["2024-12-04", "2025-01-11", "2024-12-10/..", "2024-10/2025-03", "2024-12", "2024"])
def test_help_on_the_day_of_the_exchange_or_later(done: str) -> None:
    """From the day itself it was owed; what straddles the day is left alone."""
    assert [] == verdicts(*PARTNERS, *article_4(done))


@pytest.mark.parametrize("done", ["2024-12-03", "2024-06-18", "2024-06-20", "2024-11", "2024-10-08/2024-11-30"])
def test_help_up_to_the_eve(done: str) -> None:
    """The day before is before, and so is the day before the signature."""
    assert [("TL02", "warning", ("said", "pact", "dprk", "sent"))] == verdicts(*PARTNERS, *article_4(done))


def test_help_of_which_nobody_tells_the_day() -> None:
    """Without a date, whether it was in force is not known, and that is said."""
    assert [("TL02", "not evaluated", ("said", "pact", "dprk", "sent"))] == verdicts(*PARTNERS, *article_4(None))


def test_provisional_application_would_have_bound() -> None:
    """Had they agreed to apply it from the signature on, October would have been covered."""
    applied = attrs.evolve(PACT, provisional="2024-06-19/2024-12-04")

    assert [] == verdicts(RUSSIA, DPRK, applied, *article_4("2024-10"))


# Nuclear Non-Proliferation Treaty. Signed on 1 July 1968, in force since 5 March 1970. China acceded on 9 March 1992,
# France on 3 August 1992. India never did; it tested on 18 May 1974 and 11 May 1998.

CHINA, FRANCE, INDIA = (State(id=id, name=id.title()) for id in ("china", "france", "india"))
BRITAIN, IRAN = State(id="britain", name="United Kingdom"), State(id="iran", name="Iran")
NPT = Treaty(
    id="npt",
    title="Treaty on the Non-Proliferation of Nuclear Weapons",
    entered_into_force="1970-03-05",
    consent_by=RATIFIED,
    parties=[
        Party(actor=BRITAIN, signed="1968-07-01", consented="1968-11-27"),
        Party(actor=IRAN, signed="1968-07-01", consented="1970-02-02"),
        Party(actor=CHINA, acceded="1992-03-09"),
        Party(actor=FRANCE, acceded="1992-08-03"),
    ],
    parties_as_of="2024",
)
NUCLEAR = (CHINA, FRANCE, INDIA, BRITAIN, IRAN, NPT)


def test_accession_needs_no_signature() -> None:
    """France and China acceded, and Britain consented before the treaty was in force: all in order."""
    assert [] == verdicts(*NUCLEAR)


@pytest.mark.parametrize("accused", [CHINA, FRANCE], ids=lambda one: one.id)
def test_what_a_late_acceder_did_before(accused: State) -> None:
    """Tests of 1980 came before the treaty was in force for either, neither of which had signed."""
    dossier = [*NUCLEAR, *charge(accused, NPT, "1980")]
    (finding,) = check(Dossier(dossier), select="TL").findings
    bound = {"china": "1992-03-09", "france": "1992-08-03"}[accused.id]

    assert [("TL02", "warning", ("charge", "npt", accused.id, "conduct"))] == verdicts(*dossier)
    assert finding.message.endswith(f"in 1980, but it bound {accused.name} only from {bound}")


@pytest.mark.parametrize(("accused", "done"), [(CHINA, "1996-07-29"), (FRANCE, "1996-01-27"), (IRAN, "2003")])
def test_what_a_party_did_as_a_party(accused: State, done: str) -> None:
    """Whether the charge is right is not asked; the treaty did bind them."""
    assert [] == verdicts(*NUCLEAR, *charge(accused, NPT, done))


@pytest.mark.parametrize("done", ["1974-05-18", "1998-05-11", "1968-08"])
def test_a_stranger_is_charged(done: str) -> None:
    """India is not a party and never was: with a complete table, that is an error."""
    dossier = [*NUCLEAR, *charge(INDIA, NPT, done)]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL04", "error", ("charge", "npt", "india", "conduct"))] == verdicts(*dossier)
    assert finding.message.endswith(f"in {done}, but India is not a party to it")
    assert "its 4 parties, up to 2024: United Kingdom, Iran, China and France" == finding.path[1].text


def test_a_stranger_charged_under_something_else_too() -> None:
    """Anyone who names resolution 1172 beside the treaty does not rest on the treaty alone."""
    resolution = Norm(id="1172", title="Security Council resolution 1172 (1998)")
    conduct, charged = charge(INDIA, NPT, "1998-05-11", invokes=[Invocation(instrument=resolution, bearer=INDIA)])

    assert [] == verdicts(*NUCLEAR, resolution, conduct, charged)


@pytest.mark.parametrize("known", [None, "1997", "1998", "1998-05-10"])
def test_a_table_that_does_not_reach_to_the_day(known: str | None) -> None:
    """Where the table may lack parties of that day, nobody is called a stranger, and the gap is told."""
    treaty = attrs.evolve(NPT, parties_as_of=known)
    undecided = [("TL04", "not evaluated", ("charge", "npt", "india", "conduct"))]

    assert undecided == verdicts(CHINA, FRANCE, INDIA, BRITAIN, IRAN, treaty, *charge(INDIA, NPT, "1998-05-11"))


# Budapest Memorandum, signed on 5 December 1994; whether it binds in law is disputed.


@pytest.mark.parametrize("character", [LegalCharacter.POLITICAL, LegalCharacter.CONTESTED], ids=lambda one: one.value)
@pytest.mark.parametrize("done", ["2014-02-27", "2022-02-24", None])
def test_the_budapest_memorandum(character: LegalCharacter, done: str | None) -> None:
    """To say that it was broken is not an error in law; only what has no date is not evaluated where it may be law."""
    memorandum = Treaty(
        id="budapest",
        title="Budapest Memorandum",
        character=character,
        entered_into_force="1994-12-05",
        consent_by=[ConsentMeans.SIGNATURE],
        parties=signed_up("russia", "britain", signed="1994-12-05"),
        parties_as_of="2024",
    )
    undated = [("TL02", "not evaluated", ("charge", "budapest", "russia", "conduct"))]

    assert (undated if done is None and character is LegalCharacter.CONTESTED else []) == verdicts(
        RUSSIA, BRITAIN, memorandum, *charge(RUSSIA, memorandum, done)
    )


# A consent recorded before its signature.


def test_a_vote_recorded_as_consent() -> None:
    """Had an approval of 2012 been entered as consent to the treaty signed in 2024, the order would tell."""
    wrong = [attrs.evolve(PACT.parties[0], consented="2012-06-01"), PACT.parties[1]]
    dossier = [RUSSIA, DPRK, attrs.evolve(PACT, parties=wrong)]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL01", "error", ("pact", "russia"))] == verdicts(*dossier)
    assert Severity.ERROR is finding.severity
    assert finding.message.endswith("was consented to 2012-06-01, before it was signed 2024-06-19")
