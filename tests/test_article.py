"""The article in `examples/`: every assertion is there, and what is found in it is right."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Condemnation,
    ConsentMeans,
    Denial,
    DenialScope,
    Dossier,
    Event,
    Evidence,
    Norm,
    Person,
    Pledge,
    Proposition,
    Ref,
    Severity,
    SpeakerMode,
    State,
    Statement,
    Tenure,
    Treaty,
    When,
    check,
    dumps,
    loads,
)
from geoclaims.analysis import ChainEnding
from geoclaims.views.terminal import findings

EXAMPLES = Path(__file__).parents[1] / "examples"
TEXT = (EXAMPLES / "dprk-russia-2024.json").read_text(encoding="utf-8")
ARTICLE = loads(TEXT, strict=True)


def statement(id: str) -> Statement:
    """A statement of the article."""
    (found,) = ARTICLE.resolve([id], Statement)
    return found


def claim(statement_id: str, proposition: str) -> Claim:
    """What a statement of the article says of a proposition."""
    (found,) = (claim for claim in statement(statement_id).claims if claim.proposition == proposition)
    return found


def test_what_was_not_denied_is_listed() -> None:
    """The troop allegation is undenied while the arms transfers are denied, and nothing else is said of commitments."""
    (finding,) = check(ARTICLE, select="LC").findings

    assert ("LC09", "dprk") == (finding.code, finding.holder)
    assert ("dprk", "zelensky-accusation", "double-denial") == finding.records
    denied, left = (reason.text for reason in finding.path)
    accuser = "Volodymyr Zelensky as President of Ukraine, /2024-10-16"
    troops = ("North Korea has deployed personnel to the Russian armed forces.", "North Korean troops are involved")
    assert "Russia and North Korea, undated: denies 'white-house-containers', 'washington-sanctions-charge'" == denied
    assert left.startswith(f"not denied: {accuser}: {troops[0]!r}; '{troops[1]}")


def test_nothing_charges_the_white_house_with_soldiers_fighting() -> None:
    """Concern over reports takes no stand on them, and a conditional commits to neither of its halves."""
    analysis = Analysis(ARTICLE)
    stances = (*analysis.stances("soldiers-fighting"), *analysis.stances("troops-involved"))

    assert {"outlet", "zelensky", "ukrainian-intelligence"} == {str(stance.holder) for stance in stances}
    assert ["containers-delivered", "images-show-containers"] == [
        one.literal.proposition for one in analysis.commitments.by_holder("white-house")
    ]
    assert [] == [one for one in analysis.commitments.by_holder("savett") if one.position.given is None]


def test_the_document_is_canonical() -> None:
    """Reading the example and writing it again changes nothing."""
    assert dumps(ARTICLE) == TEXT


def test_the_document_and_the_program_are_the_same_dossier() -> None:
    """The example in JSON and the example in Python hold the same records in the same order."""
    spec = importlib.util.spec_from_file_location("dprk_russia_2024", EXAMPLES / "dprk_russia_2024.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    assert list(module.dossier) == list(ARTICLE)


def test_exactly_six_things_are_found() -> None:
    """The wrong president, the collective denial, the undenied rest, the nameless norm and source, the headline."""
    report = check(ARTICLE)

    assert [
        ("AT04", Severity.INFO, {"infantry-training", "anonymous-official", "official-disclosure"}),
        ("AT05", Severity.WARNING, {"headline", "white-house-concern", "soldiers-fighting"}),
        ("ID01", Severity.ERROR, {"moon-at-un", "moon", "rok-president", "moon-presidency"}),
        ("ID04", Severity.INFO, {"double-denial", "russia", "dprk"}),
        ("LC09", Severity.INFO, {"dprk", "zelensky-accusation", "double-denial"}),
        ("TL07", Severity.WARNING, {"washington-sanctions-charge", "dprk"}),
    ] == [(finding.code, finding.severity, set(finding.records)) for finding in report.findings]
    assert [("AT02", "troops-involved"), ("AT02", "weapons-transferred")] == [
        (entry.code, entry.records[0]) for entry in report.not_evaluated
    ]


def test_the_readme_shows_what_the_command_prints() -> None:
    """The output in the README is the report of the article, letter by letter."""
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")

    assert f"```text\n{findings.render(check(ARTICLE))}```" in readme


def test_the_wrong_president_is_named_with_office_date_and_term() -> None:
    """The finding says who spoke in which office when, what his term was, and who held the office then."""
    (finding,) = check(ARTICLE, select="ID01").findings

    for part in ("Moon Jae-in", "President of South Korea", "2023-09", "2017-05-10/2022-05-10", "Yoon Suk Yeol"):
        assert part in finding.message


def test_an_old_table_of_terms_leaves_the_president_undecided() -> None:
    """A table made in March 2021 says nothing about 2023, and the report says so."""
    old = Dossier(
        attrs.evolve(record, as_of="2021-03")
        if isinstance(record, Tenure) and record.office == "rok-president"
        else record
        for record in ARTICLE
    )
    report = check(old, select="ID01")
    (entry,) = report.not_evaluated

    assert () == report.findings
    assert {"moon-at-un", "moon-presidency"} == set(entry.records)
    assert "reaches only to 2021-03" in entry.reason


def test_the_headline_is_more_certain_than_its_body() -> None:
    """Row 1: AT05 names the headline and the statement below it."""
    (finding,) = check(ARTICLE, select="AT05").findings

    assert ("headline", "white-house-concern", "soldiers-fighting") == finding.records
    assert finding.message.endswith("'white-house-concern', all that it is recorded to rest on, takes no stand on it")


def test_the_images_stand_behind_the_containers() -> None:
    """Row 13: the claim about the containers rests on the satellite images, and nothing behind them is recorded."""
    found = Analysis(ARTICLE).corroboration("containers-delivered")
    (trail,) = found.origins.untraced

    assert ["satellite-images", "white-house-containers"] == [source.id for source in found.supporting]
    assert (("satellite-images",), ChainEnding.UNRECORDED) == (trail.sources, trail.ending)
    assert ((), "satellite-images") == (found.origins.known, found.ultimate_source)


def test_the_headline_is_certain_of_what_the_text_leaves_open() -> None:
    """Row 1: one document, two stands on one proposition."""
    assert claim("headline", "soldiers-fighting").certainty is Certainty.CERTAIN
    assert claim("white-house-concern", "soldiers-fighting").certainty is Certainty.UNCOMMITTED


def test_the_weekday_is_kept_beside_the_day() -> None:
    """Row 2: a weekday and a day without a year, resolved."""
    concern = statement("white-house-concern")

    assert (When("2024-10-15"), "Tuesday, October 15th") == (concern.when, concern.when_text)


@pytest.mark.parametrize(
    ("id", "proposition"),
    [
        ("savett-enhancement", "relationship-enhanced"),
        ("savett-desperation", "russian-desperation"),
        ("savett-desperation", "russian-casualties"),
        ("flynn-feedback", "weapons-feedback"),
    ],
)
def test_conditionals_claim_nothing_but_the_condition(id: str, proposition: str) -> None:
    """Rows 3, 4 and 9: "if they were involved, then" commits to neither half."""
    said = claim(id, proposition)

    assert said.given is not None
    assert "troops-involved" == said.given.proposition
    assert not said.asserted


def test_the_accusation_rests_on_the_agencies() -> None:
    """Row 5: the president accuses, and says who informed him."""
    (trail,) = Analysis(ARTICLE).sources.origins("zelensky-accusation").chains

    assert (("zelensky-accusation", "intelligence-briefing"), ChainEnding.UNRECORDED) == (trail.sources, trail.ending)
    assert ("ukrainian-intelligence",) == trail.ends
    assert "actual involvement" == statement("intelligence-briefing").quote


def test_the_alliance_takes_transfers_for_granted() -> None:
    """Row 6: "surpassing mere weapon transfers" presupposes that there are some."""
    (alliance,) = ARTICLE.resolve(["alliance-beyond-weapons"], Proposition)

    assert ("weapons-transferred",) == alliance.implies


def test_the_anonymous_official_is_reached_in_three_hops() -> None:
    """Row 7: the article relays the newspaper, which relays a source without a name."""
    trails = {trail.attributed_to: trail for trail in Analysis(ARTICLE).sources.attribution_of("article-text")}
    trail = trails[(Ref("anonymous-official"),)]

    assert (("article-text", "post-report", "official-disclosure"), ChainEnding.ORIGIN) == (trail.sources, trail.ending)
    assert claim("official-disclosure", "infantry-training").certainty is Certainty.CERTAIN
    assert claim("official-disclosure", "infantry-at-the-front").certainty is Certainty.POSSIBLE


def test_the_deadline_of_the_deployment_is_open_at_its_start() -> None:
    """Row 7: "by the end of this year" ends on the last of December, and begins nowhere."""
    (front,) = ARTICLE.resolve(["infantry-at-the-front"], Proposition)

    assert When("../2024-12-31") == front.when


def test_the_kremlin_dismisses_two_statements() -> None:
    """Row 8: "fake news" is one act with two targets, and no denial of what happened."""
    (dismissal,) = ARTICLE.resolve(["kremlin-dismissal"], Denial)

    assert (DenialScope.DISMISSAL, "fake news") == (dismissal.scope, dismissal.quote)
    assert {"zelensky-accusation", "official-disclosure"} == set(dismissal.denies)


def test_hearsay_commits_the_general_to_nothing() -> None:
    """Row 10: "reports suggest" is not his own claim."""
    assert claim("flynn-reports", "personnel-deployed").certainty is Certainty.UNCOMMITTED
    assert claim("flynn-reports", "assistance").asserted


def test_the_dossier_holds_the_wrong_speaker() -> None:
    """Row 12: the record names whom the article names."""
    speech = statement("moon-at-un")

    assert ("Moon Jae-in",) == tuple(person.name for person in ARTICLE.resolve(speech.speakers, Person))
    assert claim("moon-at-un", "weapons-for-technology").certainty is Certainty.POSSIBLE


def test_the_containers_have_a_lower_bound_only() -> None:
    """Row 13: "over a thousand" is at least 1001, and no invented maximum."""
    (delivered,) = ARTICLE.resolve(["containers-delivered"], Proposition)
    assert delivered.quantity is not None

    assert (1001, None, "over a thousand") == (
        delivered.quantity.low,
        delivered.quantity.high,
        delivered.quantity.text,
    )


def test_the_satellite_images_stand_apart_from_the_claim_about_them() -> None:
    """Row 13: evidence for a proposition, and a statement that says what it shows."""
    (images,) = ARTICLE.resolve(["satellite-images"], Evidence)

    assert ("containers-delivered",) == images.supports
    assert ("satellite-images",) == statement("white-house-containers").based_on
    assert claim("white-house-containers", "images-show-containers").asserted


def test_the_condemnation_is_factive_and_its_charge_names_no_norm() -> None:
    """Row 14: what is condemned is taken to have happened; the rule said to be broken is not named."""
    (condemnation,) = ARTICLE.resolve(["washington-condemnation"], Condemnation)

    assert ("weapons-transferred",) == condemnation.over
    assert ["conduct", "by"] == [
        name
        for name in ("norm", "conduct", "by")
        if f"breaches.{name}" in {link.field for link in statement("washington-sanctions-charge").references()}
    ]


def test_two_deny_and_two_pledge() -> None:
    """Row 15: the denial leaves open who denied what, the pledge binds each; troops are not denied."""
    (denial,) = ARTICLE.resolve(["double-denial"], Denial)
    (pledge,) = ARTICLE.resolve(["military-ties-pledge"], Pledge)

    assert ("russia", "dprk") == denial.speakers == pledge.speakers
    assert (SpeakerMode.UNSTATED, SpeakerMode.EACH) == (denial.mode, pledge.mode)
    assert {"white-house-containers", "washington-sanctions-charge"} == set(denial.denies)
    assert ["ties-deepened"] == [promise.proposition for promise in pledge.promises]


def test_the_treaty_is_signed_before_the_article_and_in_force_after_it() -> None:
    """Rows 16 and 17: the instrument, its obligation and its life are three things."""
    (treaty,) = ARTICLE.resolve(["partnership-treaty"], Treaty)
    (duty,) = treaty.obligations
    assert treaty.entered_into_force is not None

    assert ["2024-06-19", "2024-06-19"] == [str(party.signed) for party in treaty.parties]
    assert treaty.entered_into_force.certainly_after(When("2024-10-16"))
    assert ("defense", ("russia", "dprk"), ("russia", "dprk")) == (duty.kind, duty.bearers, duty.beneficiaries)


def test_every_assertion_is_reported_in_the_article() -> None:
    """Whatever was said or happened stands in the article; what does not is reference, and has its source in a note."""
    told = set(ARTICLE.referring_to("article", "reported_in"))

    assert set(ARTICLE.of(Statement)) <= told
    assert all(record.note for record in (*ARTICLE.of(Tenure), *ARTICLE.of(Treaty), *ARTICLE.of(Norm)))


# What stands between quotation marks in the article, with straight apostrophes.
QUOTED = """\
concern
This also indicates that Russia continues to suffer significant casualties on the battlefield in the brutal war in \
Ukraine, reaching new levels of desperation.
actual involvement
fake news
This is different because they (North Korea) are providing assistance, and reports suggest that personnel have been \
deployed there.
North Korea can gain this kind of feedback from a real battlefield, allowing them to adjust weapons, ammunition, \
capabilities, and even personnel—this, in my view, is very worrisome.
"""


def test_quotations_are_those_of_the_article() -> None:
    """Every quotation is kept word for word, an editor's insertion included, and none is made up."""
    quotes = {said.quote for said in ARTICLE.of(Statement) if said.quote}

    assert set(QUOTED.splitlines()) == quotes


def test_reporting_verbs_are_kept_apart_from_what_they_report() -> None:
    """Rows 5, 8 and 15: "accused", "dismissed", "condemned" and "denied" say more than "said"."""
    cues = {
        "zelensky-accusation": "accused",
        "kremlin-dismissal": "dismissed",
        "washington-condemnation": "condemned",
        "double-denial": "denied",
        "military-ties-pledge": "pledged",
    }

    assert cues == {id: statement(id).cue for id in cues}


def test_relative_dates_are_resolved_and_kept() -> None:
    """Rows 7, 12, 13 and 16: every relative date has its words beside it, and hangs on the day of publication."""
    dated = {record.id: (str(record.when), record.when_text) for record in ARTICLE.of(Event) if record.when_text}

    assert {
        "white-house-concern": ("2024-10-15", "Tuesday, October 15th"),
        "zelensky-accusation": ("/2024-10-16", "recently"),
        "moon-at-un": ("2023-09", "In September last year"),
        "white-house-containers": ("2023-10", "In October last year"),
        "treaty-signing": ("2024-06", "In June this year"),
    } == dated


def test_a_judgement_of_value_claims_no_more_than_was_said() -> None:
    """Row 11: "very worrisome" has no truth value; what can be adjusted is only said to be possible."""
    worry = statement("flynn-worry")

    assert ["learning-from-battle"] == [said.proposition for said in worry.claims]
    assert claim("flynn-worry", "learning-from-battle").certainty is Certainty.POSSIBLE


def test_nobody_denies_the_troops() -> None:
    """Row 15: what Moscow and Pyongyang deny is the transfer of arms."""
    (denial,) = ARTICLE.resolve(["double-denial"], Denial)
    denied = {said.proposition for target in ARTICLE.resolve(denial.denies, Statement) for said in target.claims}

    assert {"containers-delivered", "images-show-containers", "weapons-transferred"} == denied


def test_metonyms_are_aliases_with_a_sense() -> None:
    """Rows 9 and 14: "Washington" is a place in one sentence and a government in another."""
    (usa,) = ARTICLE.resolve(["usa"], State)
    (flynn,) = ARTICLE.resolve(["flynn-reports"], Statement)
    assert flynn.where is not None

    assert [("Washington", "government")] == [(alias.text, alias.sense) for alias in usa.aliases]
    assert ("Washington", "usa") == (flynn.where.name, statement("washington-condemnation").speakers[0])


def test_both_parties_consent_on_the_day_of_force() -> None:
    """Rows 16 and 17: ratification at home is not consent; the instruments were exchanged in December."""
    (treaty,) = ARTICLE.resolve(["partnership-treaty"], Treaty)

    assert {("russia", "2024-12-04"), ("dprk", "2024-12-04")} == {
        (party.actor, str(party.consented)) for party in treaty.parties
    }
    assert "2024-12-04" == str(treaty.entered_into_force)
    assert (ConsentMeans.EXCHANGE,) == treaty.consent_by
