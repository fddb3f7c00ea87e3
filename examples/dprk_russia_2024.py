"""A news article of 16 October 2024 as a dossier, sentence by sentence.

It holds what the article *says*, its mistakes included. What the article does not say stands apart, under REFERENCE:
terms of office, party dates and norms, each with its source in the `note`. The same dossier as JSON is
`dprk-russia-2024.json`; run this file to write it anew.
"""

from __future__ import annotations

from pathlib import Path

import geoclaims as gc

CERTAIN, POSSIBLE = gc.Certainty.CERTAIN, gc.Certainty.POSSIBLE
OCCURRED, ONGOING, EXPECTED = gc.Tense.OCCURRED, gc.Tense.ONGOING, gc.Tense.EXPECTED

# --- Who speaks, and of whom ---------------------------------------------------------------------------------------

dprk = gc.State(
    id="dprk",
    name="North Korea",
    aliases=[gc.Alias(text="Pyongyang", sense="government")],
    codes=[gc.Code(scheme="iso3166-1-alpha-3", value="PRK"), gc.Code(scheme="cow", value="731")],
)
russia = gc.State(
    id="russia",
    name="Russia",
    aliases=[gc.Alias(text="Moscow", sense="government")],
    codes=[gc.Code(scheme="iso3166-1-alpha-3", value="RUS"), gc.Code(scheme="cow", value="365")],
)
ukraine = gc.State(
    id="ukraine",
    name="Ukraine",
    codes=[gc.Code(scheme="iso3166-1-alpha-3", value="UKR"), gc.Code(scheme="cow", value="369")],
)
usa = gc.State(
    id="usa",
    name="United States",
    aliases=[gc.Alias(text="Washington", sense="government")],
    codes=[gc.Code(scheme="iso3166-1-alpha-3", value="USA"), gc.Code(scheme="cow", value="2")],
)
rok = gc.State(
    id="rok",
    name="South Korea",
    codes=[gc.Code(scheme="iso3166-1-alpha-3", value="KOR"), gc.Code(scheme="cow", value="732")],
)
un = gc.Organization(id="un", name="United Nations", kind="international-organization")
security_council = gc.Organization(id="un-security-council", name="UN Security Council", part_of=un)

white_house = gc.Organization(id="white-house", name="White House", part_of=usa)
nsc = gc.Organization(id="nsc", name="White House National Security Council", part_of=white_house)
kremlin = gc.Organization(id="kremlin", name="Kremlin", part_of=russia)
agencies = gc.Organization(
    id="ukrainian-intelligence", name="Ukraine's intelligence agencies", part_of=ukraine, kind="agency"
)
military_intelligence = gc.Organization(
    id="ukrainian-military-intelligence", name="Ukrainian military intelligence", part_of=ukraine, kind="agency"
)
reuters = gc.Organization(id="reuters", name="Reuters", kind="media")
post = gc.Organization(id="washington-post", name="The Washington Post", kind="media")
outlet = gc.Organization(
    id="outlet", name="the article's publisher", kind="media", note="The text does not name its publisher."
)

rok_president = gc.Office(id="rok-president", name="President of South Korea", title="President", of=rok)
ukraine_president = gc.Office(id="ukraine-president", name="President of Ukraine", title="President", of=ukraine)
army_commander = gc.Office(
    id="us-army-pacific-commander",
    name="Army Commander of the U.S. Indo-Pacific Command",
    title="Commander",
    of=usa,
)
savett = gc.Person(id="savett", name="Sean Savett")
zelensky = gc.Person(id="zelensky", name="Volodymyr Zelensky")
flynn = gc.Person(id="flynn", name="Charles Flynn")
moon = gc.Person(id="moon", name="Moon Jae-in")
putin = gc.Person(id="putin", name="Vladimir Putin")
kim = gc.Person(id="kim", name="Kim Jong-un")
official = gc.UnnamedSource(
    id="anonymous-official",
    name="an anonymous Ukrainian military intelligence official",
    close_to=[military_intelligence],
)

article = gc.Document(
    id="article",
    title="White House Expresses Concern Over North Korean Soldiers Fighting for Russia",
    publisher=outlet,
    published="2024-10-16",
    language="en",
    based_on=["reuters-report", "post-report"],
)

# --- What is said to be so, in our own words -----------------------------------------------------------------------

involved = gc.Proposition(
    id="troops-involved", text="North Korean troops are involved in the war in Ukraine.", about=[dprk, ukraine]
)
fighting = gc.Proposition(
    id="soldiers-fighting",
    text="North Korean soldiers are fighting for Russia in Ukraine.",
    about=[dprk, russia],
    where=gc.Place(name="Ukraine"),
    implies=[involved],
)
enhanced = gc.Proposition(
    id="relationship-enhanced",
    text="The defence relationship of North Korea with Russia has been enhanced significantly.",
    about=[dprk, russia],
)
casualties = gc.Proposition(
    id="russian-casualties",
    text="Russia continues to suffer significant casualties on the battlefield in Ukraine.",
    about=[russia],
)
desperate = gc.Proposition(
    id="russian-desperation", text="Russia has reached a new level of desperation.", about=[russia]
)
personnel = gc.Proposition(
    id="personnel-deployed",
    text="North Korea has deployed personnel to the Russian armed forces.",
    about=[dprk, russia],
)
weapons = gc.Proposition(
    id="weapons-transferred",
    text="North Korea has transferred weapons to Russia.",
    about=[dprk, russia],
    conduct=gc.Conduct(by=[dprk], acts=["export"], objects=["arms"], toward=[russia], direction=gc.Direction.OUTWARD),
)
alliance = gc.Proposition(
    id="alliance-beyond-weapons",
    text="The alliance between Moscow and Pyongyang is growing stronger and goes beyond the transfer of weapons.",
    about=[russia, dprk],
    implies=[weapons],
    note='"Surpassing mere weapon transfers" takes for granted that there are such transfers.',
)
training = gc.Proposition(
    id="infantry-training",
    text="Thousands of North Korean infantry are being trained in Russia.",
    about=[dprk, russia],
    where=gc.Place(name="Russia"),
    quantity=gc.Quantity(
        measure="north-korean-infantry-in-russia", low=1001, unit="soldier", basis="in training", text="thousands"
    ),
)
frontline = gc.Proposition(
    id="infantry-at-the-front",
    text="The North Korean infantry is deployed to the front in Ukraine by the end of 2024.",
    about=[dprk, ukraine],
    when="../2024-12-31",
    where=gc.Place(name="Ukraine"),
)
feedback = gc.Proposition(
    id="weapons-feedback", text="Pyongyang gets feedback in real time on the performance of its weapons.", about=[dprk]
)
no_feedback = gc.Proposition(
    id="no-feedback-before", text="Such feedback was impossible for North Korea before.", about=[dprk]
)
assistance = gc.Proposition(id="assistance", text="North Korea is giving Russia assistance.", about=[dprk, russia])
adjusting = gc.Proposition(
    id="learning-from-battle",
    text="What it learns on a real battlefield lets North Korea adjust its weapons and personnel.",
    about=[dprk],
)
exchange = gc.Proposition(
    id="weapons-for-technology",
    text="North Korea supplies Russia with weapons in exchange for military technology.",
    about=[dprk, russia],
    implies=[weapons],
)
containers = gc.Proposition(
    id="containers-delivered",
    text="North Korea has provided Russia with more than a thousand containers of ammunition and military equipment.",
    about=[dprk, russia],
    quantity=gc.Quantity(
        measure="containers-from-north-korea-to-russia",
        low=1001,
        unit="container",
        basis="provided",
        cumulative=True,
        text="over a thousand",
    ),
    implies=[weapons],
)
images_show = gc.Proposition(
    id="images-show-containers",
    text="Satellite images show that the containers were provided.",
    about=["satellite-images", containers],
    implies=[containers],
)
deepening = gc.Proposition(
    id="ties-deepened", text="Russia and North Korea deepen their military relationship.", about=[russia, dprk]
)
signed = gc.Proposition(
    id="treaty-signed",
    text="Putin and Kim signed a treaty with a mutual defence clause in Pyongyang.",
    about=[putin, kim, "partnership-treaty"],
    event="treaty-signing",
    when="2024-06",
)
mutual_help = gc.Proposition(
    id="mutual-help-agreed",
    text="The treaty obliges both parties to help each other repel external aggression.",
    about=["partnership-treaty"],
)
images = gc.Evidence(id="satellite-images", kind="satellite-imagery", supports=[containers])

# --- What was said, in the order of the article --------------------------------------------------------------------

concern = gc.Statement(
    id="white-house-concern",
    speakers=[savett],
    on_behalf_of=[white_house],
    when="2024-10-15",
    when_text="Tuesday, October 15th",
    reported_in=[article],
    claims=[gc.Claim(proposition=fighting)],
    quote="concern",
    cue="expressed",
    note="Concern over *reports*: it takes no stand on whether they are true.",
)
headline = gc.Statement(
    id="headline",
    speakers=[outlet],
    when="2024-10-16",
    reported_in=[article],
    claims=[gc.Claim(proposition=fighting, certainty=CERTAIN, tense=ONGOING)],
    relays=[concern],
    note="The headline takes for a fact what the text below it only reports as reports.",
)
conditional = gc.Statement(
    id="savett-enhancement",
    speakers=[savett],
    on_behalf_of=[nsc],
    reported_in=[article],
    claims=[gc.Claim(proposition=enhanced, certainty=CERTAIN, given=gc.Literal(proposition=involved))],
    cue="stated",
)
desperation = gc.Statement(
    id="savett-desperation",
    speakers=[savett],
    on_behalf_of=[nsc],
    venue="a released statement",
    reported_in=[article],
    claims=[
        gc.Claim(proposition=casualties, certainty=CERTAIN, given=gc.Literal(proposition=involved)),
        gc.Claim(proposition=desperate, certainty=CERTAIN, given=gc.Literal(proposition=involved)),
    ],
    quote=(
        "This also indicates that Russia continues to suffer significant casualties on the battlefield in the brutal "
        "war in Ukraine, reaching new levels of desperation."
    ),
    cue="stated",
    note='"This" is the involvement of the sentence before, and so stands under its condition.',
)
reuters_report = gc.Statement(
    id="reuters-report", speakers=[reuters], reported_in=[article], relays=[conditional], cue="according to"
)
briefing = gc.Statement(
    id="intelligence-briefing",
    speakers=[agencies],
    addressees=[zelensky],
    reported_in=[article],
    claims=[gc.Claim(proposition=involved, certainty=CERTAIN, tense=ONGOING)],
    quote="actual involvement",
    cue="informed",
)
accusation = gc.Allegation(
    id="zelensky-accusation",
    speakers=[zelensky],
    office=ukraine_president,
    accused=[dprk],
    when="/2024-10-16",
    when_text="recently",
    reported_in=[article],
    claims=[
        gc.Claim(proposition=personnel, certainty=CERTAIN, tense=OCCURRED),
        gc.Claim(proposition=involved, certainty=CERTAIN, tense=ONGOING),
    ],
    cue="accused",
    based_on=[briefing],
)
warning = gc.Statement(
    id="zelensky-warning",
    speakers=[zelensky],
    office=ukraine_president,
    when="/2024-10-16",
    reported_in=[article],
    claims=[gc.Claim(proposition=alliance, certainty=CERTAIN, tense=ONGOING)],
    cue="warned",
)
disclosure = gc.Statement(
    id="official-disclosure",
    speakers=[official],
    reported_in=[article],
    claims=[
        gc.Claim(proposition=training, certainty=CERTAIN, tense=ONGOING),
        gc.Claim(proposition=frontline, certainty=POSSIBLE, tense=EXPECTED),
    ],
    cue="stating",
)
post_report = gc.Statement(id="post-report", speakers=[post], reported_in=[article], relays=[disclosure], cue="cited")
dismissal = gc.Denial(
    id="kremlin-dismissal",
    speakers=[kremlin],
    on_behalf_of=[russia],
    reported_in=[article],
    denies=[accusation, disclosure],
    scope=gc.Scope.DISMISSAL,
    quote="fake news",
    cue="dismissed",
)
flynn_feedback = gc.Statement(
    id="flynn-feedback",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gc.Place(name="Washington"),
    reported_in=[article],
    claims=[
        gc.Claim(proposition=feedback, certainty=CERTAIN, given=gc.Literal(proposition=involved)),
        gc.Claim(proposition=no_feedback, certainty=CERTAIN, tense=OCCURRED),
    ],
    cue="stated",
)
flynn_reports = gc.Statement(
    id="flynn-reports",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gc.Place(name="Washington"),
    reported_in=[article],
    claims=[
        gc.Claim(proposition=assistance, certainty=CERTAIN, tense=ONGOING),
        gc.Claim(proposition=personnel, tense=OCCURRED),
    ],
    quote=(
        "This is different because they (North Korea) are providing assistance, and reports suggest that personnel "
        "have been deployed there."
    ),
    cue="stated",
    note='The words in brackets are the editor\'s. "Reports suggest" leaves the stand to the reports.',
)
flynn_worry = gc.Statement(
    id="flynn-worry",
    speakers=[flynn],
    office=army_commander,
    venue="an event at the Center for a New American Security",
    where=gc.Place(name="Washington"),
    reported_in=[article],
    claims=[gc.Claim(proposition=adjusting, certainty=POSSIBLE)],
    quote=(
        "North Korea can gain this kind of feedback from a real battlefield, allowing them to adjust weapons, "
        "ammunition, capabilities, and even personnel—this, in my view, is very worrisome."
    ),
    note='"Very worrisome" is a judgement; there is nothing in it to be true or false.',
)
moon_at_un = gc.Statement(
    id="moon-at-un",
    speakers=[moon],
    office=rok_president,
    venue="the United Nations General Assembly",
    when="2023-09",
    when_text="In September last year",
    reported_in=[article],
    claims=[gc.Claim(proposition=exchange, certainty=POSSIBLE, tense=ONGOING)],
    cue="mentioned",
)
container_claim = gc.Allegation(
    id="white-house-containers",
    speakers=[white_house],
    accused=[dprk],
    when="2023-10",
    when_text="In October last year",
    reported_in=[article],
    claims=[
        gc.Claim(proposition=containers, certainty=CERTAIN, tense=OCCURRED),
        gc.Claim(proposition=images_show, certainty=CERTAIN),
    ],
    cue="claimed",
    based_on=[images],
)
condemnation = gc.Condemnation(
    id="washington-condemnation",
    speakers=[usa],
    condemned=[dprk],
    over=[weapons],
    reported_in=[article],
    cue="condemned",
)
breach = gc.Allegation(
    id="washington-sanctions-charge",
    speakers=[usa],
    accused=[dprk],
    reported_in=[article],
    claims=[gc.Claim(proposition=weapons, certainty=CERTAIN, tense=OCCURRED)],
    breaches=[gc.Breach(by=dprk, conduct=weapons)],
    cue="condemned for violating UN sanctions",
    note="The same sentence as the condemnation: what it charges, beside what it condemns.",
)
double_denial = gc.Denial(
    id="double-denial",
    speakers=[russia, dprk],
    reported_in=[article],
    denies=[container_claim, breach],
    cue="denied",
)
pledge = gc.Pledge(
    id="military-ties-pledge",
    speakers=[russia, dprk],
    mode=gc.Mode.EACH,
    reported_in=[article],
    promises=[gc.Literal(proposition=deepening)],
    cue="pledged",
    note="A promise about their common relationship binds each of the two, however it was given.",
)
signing = gc.Event(
    id="treaty-signing",
    participants=[putin, kim],
    when="2024-06",
    when_text="In June this year",
    where=gc.Place(name="Pyongyang"),
    reported_in=[article],
)
on_the_treaty = gc.Statement(
    id="article-on-the-treaty",
    speakers=[outlet],
    when="2024-10-16",
    reported_in=[article],
    claims=[
        gc.Claim(proposition=signed, certainty=CERTAIN, tense=OCCURRED),
        gc.Claim(proposition=mutual_help, certainty=CERTAIN),
    ],
)
body = gc.Statement(
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

yoon = gc.Person(id="yoon", name="Yoon Suk Yeol")
tenures = [
    gc.Tenure(
        id="moon-presidency",
        person=moon,
        office=rok_president,
        period="2017-05-10/2022-05-10",
        as_of="2024-10-16",
        note="Republic of Korea, Office of the President: list of presidents.",
    ),
    gc.Tenure(
        id="yoon-presidency",
        person=yoon,
        office=rok_president,
        period="2022-05-10/..",
        as_of="2024-10-16",
        note="Republic of Korea, Office of the President: list of presidents.",
    ),
    gc.Tenure(
        id="zelensky-presidency",
        person=zelensky,
        office=ukraine_president,
        period="2019-05-20/..",
        as_of="2024-10-16",
        note="Office of the President of Ukraine: inauguration of 20 May 2019.",
    ),
    gc.Tenure(
        id="flynn-command",
        person=flynn,
        office=army_commander,
        period="2021-06-04/..",
        as_of="2024-10-16",
        note="U.S. Army Pacific: change of command of 4 June 2021.",
    ),
]
treaty = gc.Treaty(
    id="partnership-treaty",
    title="Treaty on Comprehensive Strategic Partnership between North Korea and Russia",
    parties=[
        gc.Party(actor=russia, signed="2024-06-19", consented="2024-12-04"),
        gc.Party(actor=dprk, signed="2024-06-19", consented="2024-12-04"),
    ],
    parties_as_of="2024-12-04",
    adopted="2024-06-19",
    in_force="2024-12-04",
    consent_by=[gc.ConsentMeans.EXCHANGE],
    obligations=[
        gc.Obligation(kind="defense", bearers=[russia, dprk], beneficiaries=[russia, dprk], clause="article 4")
    ],
    note=(
        "Text published by the Kremlin and KCNA, June 2024; instruments of ratification exchanged in Moscow on "
        "4 December 2024. On the day of the article the treaty was signed, and not in force."
    ),
)
norms = [
    gc.Norm(
        id="unscr-1718-8b",
        title="UN Security Council resolution 1718 (2006)",
        paragraph="paragraph 8(b)",
        issued_by=security_council,
        adopted="2006-10-14",
        outcome=gc.Outcome.ADOPTED,
        period="2006-10-14/..",
        addressees=[dprk],
        acts=["export"],
        objects=["arms/major-conventional"],
        direction=gc.Direction.OUTWARD,
        note="S/RES/1718 (2006).",
    ),
    gc.Norm(
        id="unscr-1874-9",
        title="UN Security Council resolution 1874 (2009)",
        paragraph="paragraph 9",
        issued_by=security_council,
        adopted="2009-06-12",
        outcome=gc.Outcome.ADOPTED,
        period="2009-06-12/..",
        addressees=[dprk],
        acts=["export"],
        objects=["arms"],
        direction=gc.Direction.OUTWARD,
        note="S/RES/1874 (2009): extends paragraph 8(b) of resolution 1718 to all arms and related materiel.",
    ),
]

dossier = gc.Dossier(
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
    gc.dump(dossier, Path(__file__).with_name("dprk-russia-2024.json"))
