"""A news article of 16 October 2024 as a dossier, sentence by sentence.

It holds what the article *says*, its mistakes included. What the article does not say stands apart, under REFERENCE:
terms of office, party dates and norms, each with its source in the `note`. The same dossier as JSON is
`dprk-russia-2024.json`; run this file to write it anew.
"""

from __future__ import annotations

from pathlib import Path

import geoclaims as gcl

CERTAIN, POSSIBLE = gcl.Certainty.CERTAIN, gcl.Certainty.POSSIBLE
OCCURRED, ONGOING, EXPECTED = gcl.Tense.OCCURRED, gcl.Tense.ONGOING, gcl.Tense.EXPECTED

# --- Who speaks, and of whom ---------------------------------------------------------------------------------------

dprk = gcl.State(
    id="dprk",
    name="North Korea",
    aliases=[gcl.Alias(text="Pyongyang", sense="government")],
    codes=[gcl.Code(scheme="iso3166-1-alpha-3", value="PRK"), gcl.Code(scheme="cow", value="731")],
)
russia = gcl.State(
    id="russia",
    name="Russia",
    aliases=[gcl.Alias(text="Moscow", sense="government")],
    codes=[gcl.Code(scheme="iso3166-1-alpha-3", value="RUS"), gcl.Code(scheme="cow", value="365")],
)
ukraine = gcl.State(
    id="ukraine",
    name="Ukraine",
    codes=[gcl.Code(scheme="iso3166-1-alpha-3", value="UKR"), gcl.Code(scheme="cow", value="369")],
)
usa = gcl.State(
    id="usa",
    name="United States",
    aliases=[gcl.Alias(text="Washington", sense="government")],
    codes=[gcl.Code(scheme="iso3166-1-alpha-3", value="USA"), gcl.Code(scheme="cow", value="2")],
)
rok = gcl.State(
    id="rok",
    name="South Korea",
    codes=[gcl.Code(scheme="iso3166-1-alpha-3", value="KOR"), gcl.Code(scheme="cow", value="732")],
)
un = gcl.Organization(id="un", name="United Nations", kind="international-organization")
security_council = gcl.Organization(id="un-security-council", name="UN Security Council", part_of=un)

white_house = gcl.Organization(id="white-house", name="White House", part_of=usa)
nsc = gcl.Organization(id="nsc", name="White House National Security Council", part_of=white_house)
kremlin = gcl.Organization(id="kremlin", name="Kremlin", part_of=russia)
agencies = gcl.Organization(
    id="ukrainian-intelligence", name="Ukraine's intelligence agencies", part_of=ukraine, kind="agency"
)
military_intelligence = gcl.Organization(
    id="ukrainian-military-intelligence", name="Ukrainian military intelligence", part_of=ukraine, kind="agency"
)
reuters = gcl.Organization(id="reuters", name="Reuters", kind="media")
post = gcl.Organization(id="washington-post", name="The Washington Post", kind="media")
outlet = gcl.Organization(
    id="outlet", name="the article's publisher", kind="media", note="The text does not name its publisher."
)

rok_president = gcl.Office(id="rok-president", name="President of South Korea", title="President", of=rok)
ukraine_president = gcl.Office(id="ukraine-president", name="President of Ukraine", title="President", of=ukraine)
army_commander = gcl.Office(
    id="us-army-pacific-commander",
    name="Army Commander of the U.S. Indo-Pacific Command",
    title="Commander",
    of=usa,
)
savett = gcl.Person(id="savett", name="Sean Savett")
zelensky = gcl.Person(id="zelensky", name="Volodymyr Zelensky")
flynn = gcl.Person(id="flynn", name="Charles Flynn")
moon = gcl.Person(id="moon", name="Moon Jae-in")
putin = gcl.Person(id="putin", name="Vladimir Putin")
kim = gcl.Person(id="kim", name="Kim Jong-un")
official = gcl.UnnamedSource(
    id="anonymous-official",
    name="an anonymous Ukrainian military intelligence official",
    close_to=[military_intelligence],
)

article = gcl.Document(
    id="article",
    title="White House Expresses Concern Over North Korean Soldiers Fighting for Russia",
    publisher=outlet,
    published="2024-10-16",
    language="en",
    based_on=["reuters-report", "post-report"],
)

# --- What is said to be so, in our own words -----------------------------------------------------------------------

involved = gcl.Proposition(
    id="troops-involved", text="North Korean troops are involved in the war in Ukraine.", about=[dprk, ukraine]
)
fighting = gcl.Proposition(
    id="soldiers-fighting",
    text="North Korean soldiers are fighting for Russia in Ukraine.",
    about=[dprk, russia],
    where=gcl.Place(name="Ukraine"),
    implies=[involved],
)
enhanced = gcl.Proposition(
    id="relationship-enhanced",
    text="The defence relationship of North Korea with Russia has been enhanced significantly.",
    about=[dprk, russia],
)
casualties = gcl.Proposition(
    id="russian-casualties",
    text="Russia continues to suffer significant casualties on the battlefield in Ukraine.",
    about=[russia],
)
desperate = gcl.Proposition(
    id="russian-desperation", text="Russia has reached a new level of desperation.", about=[russia]
)
personnel = gcl.Proposition(
    id="personnel-deployed",
    text="North Korea has deployed personnel to the Russian armed forces.",
    about=[dprk, russia],
)
weapons = gcl.Proposition(
    id="weapons-transferred",
    text="North Korea has transferred weapons to Russia.",
    about=[dprk, russia],
    conduct=gcl.Conduct(
        by=[dprk], acts=["export"], objects=["arms"], toward=[russia], direction=gcl.FlowDirection.OUTWARD
    ),
)
alliance = gcl.Proposition(
    id="alliance-beyond-weapons",
    text="The alliance between Moscow and Pyongyang is growing stronger and goes beyond the transfer of weapons.",
    about=[russia, dprk],
    implies=[weapons],
    note='"Surpassing mere weapon transfers" takes for granted that there are such transfers.',
)
training = gcl.Proposition(
    id="infantry-training",
    text="Thousands of North Korean infantry are being trained in Russia.",
    about=[dprk, russia],
    where=gcl.Place(name="Russia"),
    quantity=gcl.Quantity(
        measure="north-korean-infantry-in-russia", low=1001, unit="soldier", basis="in training", text="thousands"
    ),
)
frontline = gcl.Proposition(
    id="infantry-at-the-front",
    text="The North Korean infantry is deployed to the front in Ukraine by the end of 2024.",
    about=[dprk, ukraine],
    when="../2024-12-31",
    where=gcl.Place(name="Ukraine"),
)
feedback = gcl.Proposition(
    id="weapons-feedback", text="Pyongyang gets feedback in real time on the performance of its weapons.", about=[dprk]
)
no_feedback = gcl.Proposition(
    id="no-feedback-before", text="Such feedback was impossible for North Korea before.", about=[dprk]
)
assistance = gcl.Proposition(id="assistance", text="North Korea is giving Russia assistance.", about=[dprk, russia])
adjusting = gcl.Proposition(
    id="learning-from-battle",
    text="What it learns on a real battlefield lets North Korea adjust its weapons and personnel.",
    about=[dprk],
)
exchange = gcl.Proposition(
    id="weapons-for-technology",
    text="North Korea supplies Russia with weapons in exchange for military technology.",
    about=[dprk, russia],
    implies=[weapons],
)
containers = gcl.Proposition(
    id="containers-delivered",
    text="North Korea has provided Russia with more than a thousand containers of ammunition and military equipment.",
    about=[dprk, russia],
    quantity=gcl.Quantity(
        measure="containers-from-north-korea-to-russia",
        low=1001,
        unit="container",
        basis="provided",
        cumulative=True,
        text="over a thousand",
    ),
    implies=[weapons],
)
images_show = gcl.Proposition(
    id="images-show-containers",
    text="Satellite images show that the containers were provided.",
    about=["satellite-images", containers],
    implies=[containers],
)
deepening = gcl.Proposition(
    id="ties-deepened", text="Russia and North Korea deepen their military relationship.", about=[russia, dprk]
)
signed = gcl.Proposition(
    id="treaty-signed",
    text="Putin and Kim signed a treaty with a mutual defence clause in Pyongyang.",
    about=[putin, kim, "partnership-treaty"],
    event="treaty-signing",
    when="2024-06",
)
mutual_help = gcl.Proposition(
    id="mutual-help-agreed",
    text="The treaty obliges both parties to help each other repel external aggression.",
    about=["partnership-treaty"],
)
images = gcl.Evidence(id="satellite-images", kind="satellite-imagery", supports=[containers])

# --- What was said, in the order of the article --------------------------------------------------------------------

concern = gcl.Statement(
    id="white-house-concern",
    speakers=[savett],
    on_behalf_of=[white_house],
    when="2024-10-15",
    when_text="Tuesday, October 15th",
    reported_in=[article],
    claims=[gcl.Claim(proposition=fighting)],
    quote="concern",
    cue="expressed",
    note="Concern over *reports*: it takes no stand on whether they are true.",
)
headline = gcl.Statement(
    id="headline",
    speakers=[outlet],
    when="2024-10-16",
    reported_in=[article],
    claims=[gcl.Claim(proposition=fighting, certainty=CERTAIN, tense=ONGOING)],
    relays=[concern],
    note="The headline takes for a fact what the text below it only reports as reports.",
)
conditional = gcl.Statement(
    id="savett-enhancement",
    speakers=[savett],
    on_behalf_of=[nsc],
    reported_in=[article],
    claims=[gcl.Claim(proposition=enhanced, certainty=CERTAIN, given=gcl.Literal(proposition=involved))],
    cue="stated",
)
desperation = gcl.Statement(
    id="savett-desperation",
    speakers=[savett],
    on_behalf_of=[nsc],
    venue="a released statement",
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=casualties, certainty=CERTAIN, given=gcl.Literal(proposition=involved)),
        gcl.Claim(proposition=desperate, certainty=CERTAIN, given=gcl.Literal(proposition=involved)),
    ],
    quote=(
        "This also indicates that Russia continues to suffer significant casualties on the battlefield in the brutal "
        "war in Ukraine, reaching new levels of desperation."
    ),
    cue="stated",
    note='"This" is the involvement of the sentence before, and so stands under its condition.',
)
reuters_report = gcl.Statement(
    id="reuters-report", speakers=[reuters], reported_in=[article], relays=[conditional], cue="according to"
)
briefing = gcl.Statement(
    id="intelligence-briefing",
    speakers=[agencies],
    addressees=[zelensky],
    reported_in=[article],
    claims=[gcl.Claim(proposition=involved, certainty=CERTAIN, tense=ONGOING)],
    quote="actual involvement",
    cue="informed",
)
accusation = gcl.Allegation(
    id="zelensky-accusation",
    speakers=[zelensky],
    office=ukraine_president,
    accused=[dprk],
    when="/2024-10-16",
    when_text="recently",
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=personnel, certainty=CERTAIN, tense=OCCURRED),
        gcl.Claim(proposition=involved, certainty=CERTAIN, tense=ONGOING),
    ],
    cue="accused",
    based_on=[briefing],
)
warning = gcl.Statement(
    id="zelensky-warning",
    speakers=[zelensky],
    office=ukraine_president,
    when="/2024-10-16",
    reported_in=[article],
    claims=[gcl.Claim(proposition=alliance, certainty=CERTAIN, tense=ONGOING)],
    cue="warned",
)
disclosure = gcl.Statement(
    id="official-disclosure",
    speakers=[official],
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=training, certainty=CERTAIN, tense=ONGOING),
        gcl.Claim(proposition=frontline, certainty=POSSIBLE, tense=EXPECTED),
    ],
    cue="stating",
)
post_report = gcl.Statement(id="post-report", speakers=[post], reported_in=[article], relays=[disclosure], cue="cited")
dismissal = gcl.Denial(
    id="kremlin-dismissal",
    speakers=[kremlin],
    on_behalf_of=[russia],
    reported_in=[article],
    denies=[accusation, disclosure],
    scope=gcl.DenialScope.DISMISSAL,
    quote="fake news",
    cue="dismissed",
)
flynn_feedback = gcl.Statement(
    id="flynn-feedback",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gcl.Place(name="Washington"),
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=feedback, certainty=CERTAIN, given=gcl.Literal(proposition=involved)),
        gcl.Claim(proposition=no_feedback, certainty=CERTAIN, tense=OCCURRED),
    ],
    cue="stated",
)
flynn_reports = gcl.Statement(
    id="flynn-reports",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gcl.Place(name="Washington"),
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=assistance, certainty=CERTAIN, tense=ONGOING),
        gcl.Claim(proposition=personnel, tense=OCCURRED),
    ],
    quote=(
        "This is different because they (North Korea) are providing assistance, and reports suggest that personnel "
        "have been deployed there."
    ),
    cue="stated",
    note='The words in brackets are the editor\'s. "Reports suggest" leaves the stand to the reports.',
)
flynn_worry = gcl.Statement(
    id="flynn-worry",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gcl.Place(name="Washington"),
    reported_in=[article],
    claims=[gcl.Claim(proposition=adjusting, certainty=POSSIBLE)],
    quote=(
        "North Korea can gain this kind of feedback from a real battlefield, allowing them to adjust weapons, "
        "ammunition, capabilities, and even personnel—this, in my view, is very worrisome."
    ),
    note='"Very worrisome" is a judgement; there is nothing in it to be true or false.',
)
moon_at_un = gcl.Statement(
    id="moon-at-un",
    speakers=[moon],
    office=rok_president,
    venue="the United Nations General Assembly",
    when="2023-09",
    when_text="In September last year",
    reported_in=[article],
    claims=[gcl.Claim(proposition=exchange, certainty=POSSIBLE, tense=ONGOING)],
    cue="mentioned",
)
container_claim = gcl.Allegation(
    id="white-house-containers",
    speakers=[white_house],
    accused=[dprk],
    when="2023-10",
    when_text="In October last year",
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=containers, certainty=CERTAIN, tense=OCCURRED),
        gcl.Claim(proposition=images_show, certainty=CERTAIN),
    ],
    cue="claimed",
    based_on=[images],
)
condemnation = gcl.Condemnation(
    id="washington-condemnation",
    speakers=[usa],
    condemned=[dprk],
    over=[weapons],
    reported_in=[article],
    cue="condemned",
)
breach = gcl.Allegation(
    id="washington-sanctions-charge",
    speakers=[usa],
    accused=[dprk],
    reported_in=[article],
    claims=[gcl.Claim(proposition=weapons, certainty=CERTAIN, tense=OCCURRED)],
    breaches=[gcl.Breach(by=dprk, conduct=weapons)],
    cue="condemned for violating UN sanctions",
    note="The same sentence as the condemnation: what it charges, beside what it condemns.",
)
double_denial = gcl.Denial(
    id="double-denial",
    speakers=[russia, dprk],
    reported_in=[article],
    denies=[container_claim, breach],
    cue="denied",
)
pledge = gcl.Pledge(
    id="military-ties-pledge",
    speakers=[russia, dprk],
    mode=gcl.SpeakerMode.EACH,
    reported_in=[article],
    promises=[gcl.Literal(proposition=deepening)],
    cue="pledged",
    note="A promise about their common relationship binds each of the two, however it was given.",
)
signing = gcl.Event(
    id="treaty-signing",
    participants=[putin, kim],
    when="2024-06",
    when_text="In June this year",
    where=gcl.Place(name="Pyongyang"),
    reported_in=[article],
)
on_the_treaty = gcl.Statement(
    id="article-on-the-treaty",
    speakers=[outlet],
    when="2024-10-16",
    reported_in=[article],
    claims=[
        gcl.Claim(proposition=signed, certainty=CERTAIN, tense=OCCURRED),
        gcl.Claim(proposition=mutual_help, certainty=CERTAIN),
    ],
)
body = gcl.Statement(
    id="article-text",
    speakers=[outlet],
    when="2024-10-16",
    reported_in=[article],
    relays=[
        concern,
        reuters_report,
        desperation,
        accusation,
        warning,
        post_report,
        dismissal,
        flynn_feedback,
        flynn_reports,
        flynn_worry,
        moon_at_un,
        container_claim,
        condemnation,
        breach,
        double_denial,
        pledge,
    ],
)

# --- REFERENCE: not from the article -------------------------------------------------------------------------------

yoon = gcl.Person(id="yoon", name="Yoon Suk Yeol")
tenures = [
    gcl.Tenure(
        id="moon-presidency",
        person=moon,
        office=rok_president,
        period="2017-05-10/2022-05-10",
        as_of="2024-10-16",
        note="Republic of Korea, Office of the President: list of presidents.",
    ),
    gcl.Tenure(
        id="yoon-presidency",
        person=yoon,
        office=rok_president,
        period="2022-05-10/..",
        as_of="2024-10-16",
        note="Republic of Korea, Office of the President: list of presidents.",
    ),
    gcl.Tenure(
        id="zelensky-presidency",
        person=zelensky,
        office=ukraine_president,
        period="2019-05-20/..",
        as_of="2024-10-16",
        note="Office of the President of Ukraine: inauguration of 20 May 2019.",
    ),
    gcl.Tenure(
        id="flynn-command",
        person=flynn,
        office=army_commander,
        period="2021-06-04/..",
        as_of="2024-10-16",
        note="U.S. Army Pacific: change of command of 4 June 2021.",
    ),
]
treaty = gcl.Treaty(
    id="partnership-treaty",
    title="Treaty on Comprehensive Strategic Partnership between North Korea and Russia",
    parties=[
        gcl.Party(actor=russia, signed="2024-06-19", consented="2024-12-04"),
        gcl.Party(actor=dprk, signed="2024-06-19", consented="2024-12-04"),
    ],
    parties_as_of="2024-12-04",
    adopted="2024-06-19",
    entered_into_force="2024-12-04",
    consent_by=[gcl.ConsentMeans.EXCHANGE],
    obligations=[
        gcl.Obligation(kind="defense", bearers=[russia, dprk], beneficiaries=[russia, dprk], clause="article 4")
    ],
    note=(
        "Text published by the Kremlin and KCNA, June 2024; instruments of ratification exchanged in Moscow on "
        "4 December 2024. On the day of the article the treaty was signed, and not in force."
    ),
)
norms = [
    gcl.Norm(
        id="unscr-1718-8b",
        title="UN Security Council resolution 1718 (2006)",
        paragraph="paragraph 8(b)",
        issued_by=security_council,
        adopted="2006-10-14",
        outcome=gcl.VoteOutcome.ADOPTED,
        period="2006-10-14/..",
        addressees=[dprk],
        acts=["export"],
        objects=["arms/major-conventional"],
        direction=gcl.FlowDirection.OUTWARD,
        note="S/RES/1718 (2006).",
    ),
    gcl.Norm(
        id="unscr-1874-9",
        title="UN Security Council resolution 1874 (2009)",
        paragraph="paragraph 9",
        issued_by=security_council,
        adopted="2009-06-12",
        outcome=gcl.VoteOutcome.ADOPTED,
        period="2009-06-12/..",
        addressees=[dprk],
        acts=["export"],
        objects=["arms"],
        direction=gcl.FlowDirection.OUTWARD,
        note="S/RES/1874 (2009): extends paragraph 8(b) of resolution 1718 to all arms and related materiel.",
    ),
]

dossier = gcl.Dossier(
    [
        *[dprk, russia, ukraine, usa, rok, un, security_council],
        *[white_house, nsc, kremlin, agencies, military_intelligence, reuters, post, outlet],
        *[rok_president, ukraine_president, army_commander],
        *[savett, zelensky, flynn, moon, putin, kim, official],
        article,
        *[fighting, involved, enhanced, casualties, desperate, personnel, alliance, weapons, training, frontline],
        *[
            feedback,
            no_feedback,
            assistance,
            adjusting,
            exchange,
            containers,
            images_show,
            deepening,
            signed,
            mutual_help,
        ],
        images,
        *[headline, concern, reuters_report, conditional, desperation, briefing, accusation, warning],
        *[post_report, disclosure, dismissal, flynn_feedback, flynn_reports, flynn_worry],
        *[moon_at_un, container_claim, condemnation, breach, double_denial, pledge, signing, on_the_treaty, body],
        *[yoon, *tenures, treaty, *norms],
    ]
)

if __name__ == "__main__":
    gcl.dump(dossier, Path(__file__).with_name("dprk-russia-2024.json"))
