"""Well-documented cases: where the information came from (AT01, AT02, AT03).

The whole of AT and LC runs on each. What is listed must be found, and nothing else may be: every code that is not
listed must stay silent. What cannot be judged is listed too.
"""

from __future__ import annotations

from typing import Any

import attrs

from geoclaims import (
    Certainty,
    Claim,
    Discrediting,
    Document,
    Dossier,
    Evidence,
    Organization,
    Person,
    Proposition,
    Record,
    State,
    Statement,
    UnnamedSource,
    check,
)

Verdict = tuple[str, str, tuple[str, ...]]


def verdicts(*records: Record) -> list[Verdict]:
    """All that AT and LC say: code, severity and records of each finding, and what could not be judged."""
    report = check(Dossier(records), select=["AT", "LC"])
    found: list[Verdict] = [(one.code, one.severity.value, one.records) for one in report.findings]
    return found + [(entry.code, "not evaluated", entry.records) for entry in report.not_evaluated]


def says(id: str, speaker: Record, said: Proposition, when: str, **fields: Any) -> Statement:
    """A statement that presents something as a fact."""
    claims = Claim(proposition=said, certainty=Certainty.CERTAIN)
    return Statement(id=id, speakers=speaker.id, claims=claims, when=when, **fields)


# Curveball. An Iraqi engineer was debriefed by the German service in 2000 and 2001; its reports went to Washington and
# London, where the National Intelligence Estimate of October 2002 and the British dossier of September 2002 said that
# Iraq had mobile laboratories (Commission on the Intelligence Capabilities of the United States Regarding Weapons of
# Mass Destruction, report of 31 March 2005, chapter 1; Review of Intelligence on WMD, HC 898, 14 July 2004, chapter 5).

CURVEBALL = Person(id="curveball", name="Curveball")
BND, CIA = Organization(id="bnd", name="the BND"), Organization(id="cia", name="the CIA")
JIC = Organization(id="jic", name="the Joint Intelligence Committee")
LABORATORIES = Proposition(id="laboratories", text="Iraq has mobile laboratories for biological weapons.")
DEBRIEFED = says("debriefed", CURVEBALL, LABORATORIES, "2000/2001", origins_known=True)
REPORTS = Document(id="reports", publisher=BND, published="2000/2001", based_on=DEBRIEFED, origins_known=True)
ESTIMATE = says("estimate", CIA, LABORATORIES, "2002-10-01", based_on=REPORTS)
DOSSIER = says("dossier", JIC, LABORATORIES, "2002-09-24", based_on=REPORTS)
CURVEBALLS = (CURVEBALL, BND, CIA, JIC, LABORATORIES, DEBRIEFED, REPORTS)


def test_two_services_and_one_defector() -> None:
    """Two assessments on two continents lead to the reports of one service, and those to one man."""
    assert [("AT02", "warning", ("laboratories", "reports", "curveball", "dossier", "estimate"))] == verdicts(
        *CURVEBALLS, ESTIMATE, DOSSIER
    )


def test_one_service_that_names_its_source() -> None:
    """A single assessment does not pretend to be two."""
    assert [] == verdicts(*CURVEBALLS, ESTIMATE)


def test_a_service_that_does_not_say_where_it_has_it_from() -> None:
    """Had nobody recorded what the British had, independence would not be established, nor dependence."""
    assert [("AT02", "not evaluated", ("laboratories", "dossier", "estimate"))] == verdicts(
        *CURVEBALLS, ESTIMATE, attrs.evolve(DOSSIER, based_on=())
    )


# Cuba. Agents reported long missiles near San Cristobal in September 1962; on 14 October a U-2 photographed the sites
# (M. McAuliffe, ed., CIA Documents on the Cuban Missile Crisis 1962, Washington 1992).


def test_two_really_independent_origins() -> None:
    """What a man saw on the road and what a camera saw from the air have nothing in common."""
    agent = UnnamedSource(id="agent", name="an agent in Cuba")
    missiles = Proposition(id="missiles", text="There are medium-range missiles near San Cristobal.")
    seen = says("seen", agent, missiles, "1962-09-12", origins_known=True)
    film = Evidence(id="film", captured="1962-10-14", supports=missiles, origins_known=True)
    report = says("report", CIA, missiles, "1962-09-21", based_on=seen)
    briefing = says("briefing", Organization(id="npic", name="NPIC"), missiles, "1962-10-16", based_on=film)

    assert [] == verdicts(CIA, agent, missiles, seen, film, report, briefing)


# Aluminium tubes. On 8 September 2002 the New York Times had it from administration officials that Iraq sought tubes
# for centrifuges; the same morning the Vice President cited the Times on television (M. Gordon and J. Miller, "U.S.
# Says Hussein Intensifies Quest for A-Bomb Parts", New York Times, 8 September 2002; Meet the Press, the same day).

ADMINISTRATION = State(id="us", name="the administration")
CHENEY, TIMES = Person(id="cheney", name="the Vice President"), Organization(id="nyt", name="The New York Times")
OFFICIAL = UnnamedSource(id="official", name="an official")
TUBES = Proposition(id="tubes", text="Iraq has sought aluminium tubes for centrifuges.")
BRIEFED = says("briefed", OFFICIAL, TUBES, "2002-09-07", on_behalf_of=ADMINISTRATION)
PRINTED = says("printed", TIMES, TUBES, "2002-09-08", based_on=BRIEFED)
ON_TV = says("on-tv", CHENEY, TUBES, "2002-09-08", on_behalf_of=ADMINISTRATION, based_on=PRINTED)
TUBE_CAST = (ADMINISTRATION, CHENEY, TIMES, OFFICIAL, TUBES)
NAMELESS = ("AT04", "info", ("tubes", "official", "briefed", "on-tv", "printed"))


def test_an_official_quotes_the_newspaper_that_was_briefed_for_him() -> None:
    """The word of the administration comes back to it; that the source has no name is another matter."""
    assert [("AT01", "warning", ("briefed", "on-tv", "printed", "tubes")), NAMELESS] == verdicts(
        *TUBE_CAST, BRIEFED, PRINTED, ON_TV
    )


def test_an_official_quotes_a_newspaper_that_has_it_from_somebody_else() -> None:
    """Had the official spoken for another government, nothing would have come back."""
    assert [NAMELESS] == verdicts(*TUBE_CAST, attrs.evolve(BRIEFED, on_behalf_of="elsewhere"), PRINTED, ON_TV)


# Major Harith. He told the Defense Intelligence Agency of mobile laboratories in February 2002; in May it marked him as
# a fabricator; the Secretary of State used him on 5 February 2003 all the same (US Senate, Select Committee on
# Intelligence, The Use by the Intelligence Community of Information Provided by the INC, 8 September 2006).

HARITH = Person(id="harith", name="Major Harith")
DIA, POWELL = Organization(id="dia", name="the DIA"), Person(id="powell", name="the Secretary of State")
TOLD = says("told", HARITH, LABORATORIES, "2002-02", origins_known=True)
CABLE = says("cable", DIA, LABORATORIES, "2002-03", based_on=TOLD)
NOTICE = Discrediting(id="notice", speakers=DIA, when="2002-05", discredits=HARITH, based_on=TOLD)
SPEECH = says("speech", POWELL, LABORATORIES, "2003-02-05", based_on=CABLE)
HARITHS = (HARITH, DIA, POWELL, LABORATORIES, TOLD, CABLE, NOTICE)


def test_a_fabricator_is_used_after_the_notice() -> None:
    """The speech, nine months later, is told; the cable, two months earlier, is not."""
    assert [("AT03", "warning", ("speech", "harith", "notice"))] == verdicts(*HARITHS, SPEECH)


def test_a_report_on_the_notice_does_not_use_the_fabricator() -> None:
    """The Senate committee wrote about him in 2006, on the word of those who had found him out."""
    senate = Document(id="senate", published="2006-09-08", based_on=NOTICE)

    assert [] == verdicts(*HARITHS, senate)


# Incubators. On 10 October 1990 a girl named Nayirah told a caucus of Congress that Iraqi soldiers had taken babies out
# of incubators; a public-relations firm sent the film out, and two networks showed it that evening (J. MacArthur,
# Second Front, New York 1992, chapter 2; the same, New York Times, 6 January 1992).

NAYIRAH, FIRM = Person(id="nayirah", name="Nayirah"), Organization(id="firm", name="Hill and Knowlton")
ABC, NBC = Organization(id="abc", name="ABC"), Organization(id="nbc", name="NBC")
BABIES = Proposition(id="babies", text="Soldiers took babies out of incubators.")
TESTIMONY = says("testimony", NAYIRAH, BABIES, "1990-10-10", origins_known=True)
RELEASE = Document(id="release", publisher=FIRM, published="1990-10-10", based_on=TESTIMONY, origins_known=True)
INCUBATORS = (NAYIRAH, FIRM, ABC, NBC, BABIES, RELEASE)


def test_two_networks_and_one_film() -> None:
    """Who shows the same release as a fact confirms nothing."""
    shown = [says(f"on-{network.id}", network, BABIES, "1990-10-10", based_on=RELEASE) for network in (ABC, NBC)]

    assert [("AT02", "warning", ("babies", "release", "nayirah", "on-abc", "on-nbc"))] == verdicts(
        *INCUBATORS, TESTIMONY, *shown
    )


def test_one_statement_in_two_broadcasts() -> None:
    """A statement that is merely reported in several places is one statement, and pretends to be no more."""
    broadcasts = [Document(id=f"{one.id}-news", publisher=one, published="1990-10-10") for one in (ABC, NBC)]

    assert [] == verdicts(*INCUBATORS, *broadcasts, attrs.evolve(TESTIMONY, reported_in=broadcasts))


# Niger. Italian reports of 2001 and 2002 on a sale of uranium rested on forged papers. The American estimate of October
# 2002 took it from them; the British dossier said the same, and the President cited the British on 28 January 2003 (US
# Senate, Report on the US Intelligence Community's Prewar Intelligence Assessments on Iraq, 7 July 2004, section II).

SISMI, BUSH = Organization(id="sismi", name="SISMI"), Person(id="bush", name="the President")
URANIUM = Proposition(id="uranium", text="Iraq has sought uranium in Niger.")
PAPERS = Evidence(id="papers", kind="document", origins_known=True)
ITALIAN = says("italian", SISMI, URANIUM, "2002-02-05", based_on=PAPERS)
AMERICAN = says("american", CIA, URANIUM, "2002-10-01", based_on=ITALIAN)
BRITISH = says("british", JIC, URANIUM, "2002-09-24", based_on=ITALIAN)
ADDRESS = says("address", BUSH, URANIUM, "2003-01-28", based_on=BRITISH)
NIGER = (SISMI, CIA, JIC, BUSH, URANIUM, PAPERS, ITALIAN)


def test_three_services_and_one_set_of_papers() -> None:
    """If both took it from the Italians, all of it begins with the papers."""
    assert [("AT02", "warning", ("uranium", "italian", "papers", "address", "american"))] == verdicts(
        *NIGER, AMERICAN, BRITISH, ADDRESS
    )


def test_services_that_took_it_from_each_other() -> None:
    """Had the Italians relied on the Americans in turn, no information would have entered at all."""
    circular = attrs.evolve(ITALIAN, based_on=AMERICAN)

    assert [
        ("AT01", "error", ("american", "italian", "uranium")),
        ("AT02", "not evaluated", ("uranium", "american", "italian")),
    ] == verdicts(*(one for one in NIGER if one is not ITALIAN), circular, AMERICAN)


def test_a_chain_in_which_each_names_its_only_source() -> None:
    """The service has it from the papers, the President from the service, the newspaper from the President."""
    printed = says("printed", TIMES, URANIUM, "2003-01-29", based_on=ADDRESS)

    assert [] == verdicts(*NIGER, TIMES, BRITISH, ADDRESS, printed)
