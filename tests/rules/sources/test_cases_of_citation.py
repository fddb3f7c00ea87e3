"""Well-documented cases: how certain, in whose words, and with which pictures (AT05 to AT08).

The whole of AT and LC runs on each. What is listed must be found, and nothing else may be: every code that is not
listed must stay silent. What cannot be judged is listed too.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Credibility,
    Denial,
    DenialScope,
    Document,
    Dossier,
    Evidence,
    Grading,
    Likelihood,
    Organization,
    Person,
    Proposition,
    Record,
    Reliability,
    State,
    Statement,
    check,
)

Verdict = tuple[str, str, tuple[str, ...]]
CERTAIN = Certainty.CERTAIN


def verdicts(*records: Record) -> list[Verdict]:
    """All that AT and LC say: code, severity and records of each finding, and what could not be judged."""
    report = check(Dossier(records), select=["AT", "LC"])
    found: list[Verdict] = [(one.code, one.severity.value, one.records) for one in report.findings]
    return found + [(entry.code, "not evaluated", entry.records) for entry in report.not_evaluated]


# Salisbury. The laboratory at Porton Down had identified the agent by 12 March 2018, and not where it was made, as its
# head said on 3 April. On 20 March the Foreign Secretary was asked how he could be sure that it came from Russia, and
# cited its "absolutely categorical" people (House of Commons, volume 637, 12 March 2018; Deutsche Welle, 20 March; Sky
# News, 3 April). The government said in April that it had other intelligence besides.

LABORATORY, SECRETARY = Organization(id="dstl", name="Porton Down"), Person(id="johnson", name="the Foreign Secretary")
AGENT = Proposition(id="agent", text="The agent was a Novichok.")
ORIGIN = Proposition(id="origin", text="The agent was made in Russia.")
FINDING = Statement(
    id="finding",
    speakers=LABORATORY,
    when="2018-03-12",
    claims=[Claim(proposition=AGENT, certainty=CERTAIN), Claim(proposition=ORIGIN)],
    origins_known=True,
)
INTERVIEW = Statement(
    id="interview",
    speakers=SECRETARY,
    when="2018-03-20",
    claims=[Claim(proposition=AGENT, certainty=CERTAIN), Claim(proposition=ORIGIN, certainty=CERTAIN)],
    based_on=FINDING,
)
SALISBURY = (LABORATORY, SECRETARY, AGENT, ORIGIN, FINDING)


def test_a_minister_is_surer_than_his_laboratory() -> None:
    """Of what it said of the origin, and not of what it said of the agent."""
    assert [("AT05", "warning", ("interview", "finding", "origin"))] == verdicts(*SALISBURY, INTERVIEW)


def test_a_minister_has_further_intelligence() -> None:
    """Then the laboratory is not all that he rests on; whether he confirms its finding is another question."""
    intelligence = Document(id="intelligence", title="What we have been told")

    assert [("AT02", "not evaluated", ("agent", "finding", "interview"))] == verdicts(
        *SALISBURY, intelligence, attrs.evolve(INTERVIEW, based_on=["finding", "intelligence"])
    )


def test_a_minister_says_no_more_than_his_laboratory() -> None:
    """To repeat what it said, as surely as it did, adds nothing."""
    assert [] == verdicts(*SALISBURY, attrs.evolve(INTERVIEW, claims=FINDING.claims))


# Enrichment. The United States said on 16 October 2002 that North Korea had admitted to a programme of uranium
# enrichment, in talks of 4 October; in January 2003 North Korea called the admission an invention (US Department of
# State, press statement of 16 October 2002; Rodong Sinmun, 12 January 2003; Arms Control Association, Chronology of
# U.S.-North Korean Nuclear and Missile Diplomacy).

NORTH, DEPARTMENT = State(id="dprk", name="North Korea"), Organization(id="state-dept", name="the State Department")
PROGRAMME = Proposition(id="programme", text="North Korea has a programme of uranium enrichment.")
ADMITTED = Statement(
    id="admitted", speakers=NORTH, when="2002-10-04", claims=Claim(proposition=PROGRAMME, certainty=CERTAIN)
)
RELAYED = Statement(id="relayed", speakers=DEPARTMENT, when="2002-10-16", relays=ADMITTED)
INVENTED = Denial(id="invented", speakers=NORTH, when="2003-01-12", denies=ADMITTED, scope=DenialScope.UTTERANCE)
PYONGYANG = (NORTH, DEPARTMENT, PROGRAMME, ADMITTED)


def test_an_admission_that_was_never_made() -> None:
    """One side says that it was said, the other that it was not; no rule says which of them is right."""
    assert [("AT06", "error", ("admitted", "relayed", "invented"))] == verdicts(*PYONGYANG, RELAYED, INVENTED)


def test_an_admission_and_a_later_denial_of_the_matter() -> None:
    """Had it denied the programme, and not the admission, it might have changed its mind in between."""
    denial = attrs.evolve(INVENTED, scope=DenialScope.OCCURRENCE)

    assert [("LC02", "warning", ("invented", "admitted"))] == verdicts(*PYONGYANG, RELAYED, denial)


def test_an_admission_that_contradicts_what_was_said_before() -> None:
    """Had it denied the programme on that very day, one finding would say so, and LC01 would not be another."""
    denial = attrs.evolve(INVENTED, when="2002-10-04", denies=PROGRAMME, scope=DenialScope.OCCURRENCE)

    assert [("AT06", "error", ("admitted", "relayed", "invented"))] == verdicts(*PYONGYANG, RELAYED, denial)
    assert [("LC01", "error", ("invented", "admitted"))] == verdicts(*PYONGYANG, denial)


def test_an_admission_that_somebody_else_heard_too() -> None:
    """With a second witness, the words do not rest on one voice."""
    second = Statement(id="second", speakers="delegate", when="2002-10-17", relays=ADMITTED)

    assert [] == verdicts(*PYONGYANG, RELAYED, INVENTED, second)


# Houla. On 27 May 2012 the BBC's page on the massacre at Houla two days before showed a photograph that Marco di Lauro
# had taken at Al Musayyib in Iraq on 27 March 2003 (The Daily Telegraph, 27 May 2012).

KILLED = Proposition(id="killed", text="Children were killed at Houla.", when="2012-05-25")
PICTURE = Evidence(id="picture", kind="photograph", captured="2003-03-27", supports=KILLED)


def test_an_old_picture_with_a_new_caption() -> None:
    """It was taken nine years before, in another country."""
    assert [("AT07", "warning", ("picture", "killed"))] == verdicts(KILLED, PICTURE)


@pytest.mark.parametrize(
    "changed", [{"captured": "2012-05-25"}, {"captured": "2012-05-25/2012-05-26"}, {"supports": ()}]
)
def test_a_picture_of_the_day(changed: dict[str, Any]) -> None:
    """A picture of that night, of the place before, and one that is shown for nothing of the kind are in order."""
    assert [] == verdicts(KILLED, attrs.evolve(PICTURE, **changed))


def test_a_picture_of_the_day_after() -> None:
    """What observers photographed on the next day shows what was left: information."""
    assert [("AT07", "info", ("picture", "killed"))] == verdicts(KILLED, attrs.evolve(PICTURE, captured="2012-05-26"))


# "It is highly likely that Russia was responsible" (the Prime Minister, House of Commons, volume 637, 12 March 2018). A
# term of the British yardstick, 80 to 90 percent; Intelligence Community Directive 203 has "very likely" instead.

RESPONSIBLE = Proposition(id="responsible", text="Russia was responsible.")
PRIME_MINISTER = Person(id="may", name="the Prime Minister")


def judged(term: str, scale: str | None) -> list[Verdict]:
    """What is found where the Prime Minister's sentence has a term of a scale."""
    likelihood = Likelihood(term=term, scale=scale)
    claim = Claim(proposition=RESPONSIBLE, certainty=Certainty.PROBABLE, likelihood=likelihood)
    return verdicts(RESPONSIBLE, PRIME_MINISTER, Statement(id="speech", speakers=PRIME_MINISTER, claims=claim))


@pytest.mark.parametrize(("term", "scale"), [("highly likely", "icd-203"), ("very likely", "phia"), ("80-90 %", None)])
def test_a_term_of_another_yardstick(term: str, scale: str | None) -> None:
    """On the scale that it is said to be from, the term means nothing; and neither does a number from nowhere."""
    assert [("AT08", "warning", ("speech",))] == judged(term, scale)


@pytest.mark.parametrize(
    ("term", "scale"), [("highly likely", "phia"), ("very likely", "icd-203"), ("highly likely", None)]
)
def test_a_term_of_its_yardstick(term: str, scale: str | None) -> None:
    """On its own scale it is in order, and so it is in the mouth of an actor who declared none."""
    assert [] == judged(term, scale)


# Curveball again (the report of 31 March 2005, chapter 1): what a grade would have said of him.


def test_a_lone_source_that_is_graded_as_confirmed() -> None:
    """The reports of one man are confirmed by nobody, however good they look; "probably true" would be in order."""
    laboratories = Proposition(id="laboratories", text="Iraq has mobile laboratories for biological weapons.")
    drawing = Evidence(id="drawing", supports=laboratories, based_on="debriefed", origins_known=True)
    debriefed = Statement(id="debriefed", speakers="curveball", origins_known=True)
    confirmed, probable = (Grading(reliability=Reliability.B, credibility=one) for one in list(Credibility)[:2])

    assert [("AT08", "warning", ("drawing", "laboratories", "curveball"))] == verdicts(
        laboratories, debriefed, attrs.evolve(drawing, grading=confirmed)
    )
    assert [] == verdicts(laboratories, debriefed, attrs.evolve(drawing, grading=probable))
