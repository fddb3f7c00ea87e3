"""Sources as text."""

from __future__ import annotations

from geoclaims import (
    Analysis,
    Certainty,
    Claim,
    Document,
    Dossier,
    Evidence,
    Literal,
    Organization,
    Person,
    Polarity,
    Proposition,
    Record,
    Statement,
)
from geoclaims.views.sources import render
from geoclaims.views.terminal.palette import ANSI

DEFECTOR = Person(id="defector", name="the defector")
WITNESS = Person(id="witness", name="the witness")
FIRST, SECOND = Organization(id="first", name="the first service"), Organization(id="second", name="the second service")
DAILY = Organization(id="daily", name="Daily", kind="media")
TRAILERS = Proposition(id="trailers", text="There are laboratories on trailers.")
CAST = (DEFECTOR, WITNESS, FIRST, SECOND, DAILY, TRAILERS)
FACT = Claim(proposition=TRAILERS, certainty=Certainty.CERTAIN)
DEBRIEFING = Statement(id="debriefing", speakers=[DEFECTOR], claims=[FACT], origins_known=True)
WARNING = Statement(id="warning", speakers=[FIRST], when="2002-05-01", claims=[FACT], based_on=[DEBRIEFING])
REPORT = Statement(id="report", speakers=[SECOND], when="2002-06-01", claims=[FACT], based_on=[DEBRIEFING])
ARTICLE = Statement(id="article", speakers=[DAILY], when="2002-07-01", relays=[WARNING, REPORT])
NOTHING_ELSE = "0 not established, 0 that nobody presents as a fact"


def shown(*records: Record, of: tuple[Proposition, ...] | None = None) -> list[str]:
    """The lines of what is shown of the cast and some records."""
    return render(Analysis(Dossier([*CAST, *records])), of).splitlines()


def test_a_shared_origin_is_shown_as_a_tree() -> None:
    """The verdict with the origins counted, then who relays whom and rests on what; nothing is told twice."""
    assert [
        "There are laboratories on trailers. [trailers]",
        "  shared origin: 1 origin known; all that is recorded leads to the defector",
        "  Daily, 2002-07-01 [article]",
        "    relays the first service, 2002-05-01: affirms, certain [warning]",
        "      is based on the defector, undated: affirms, certain, an origin [debriefing]",
        "    relays the second service, 2002-06-01: affirms, certain [report]",
        "      is based on the defector, undated: affirms, certain, an origin [debriefing] (shown above)",
        "",
        f"1 proposition: 0 with independent origins, 1 from one place, {NOTHING_ELSE}",
    ] == shown(DEBRIEFING, WARNING, REPORT, ARTICLE)


def test_independence_is_shown_with_its_proof() -> None:
    """Two trails that have nothing in common, each from its source to its origin."""
    photo = Evidence(id="photo", kind="photograph", supports=[TRAILERS], origins_known=True)

    assert [
        "There are laboratories on trailers. [trailers]",
        "  independent: 2 origins, the defector and photo; two trails have nothing in common",
        "    - the defector, undated: it begins with 'debriefing' (the defector)",
        "    - photo: it begins with 'photo'",
        "  the first service, 2002-05-01: affirms, certain [warning]",
        "    is based on the defector, undated: affirms, certain, an origin [debriefing]",
        "  photo: offered for it, an origin [photo]",
    ] == shown(DEBRIEFING, WARNING, photo)[:-2]


def test_lost_trails_are_named() -> None:
    """Not established: how many origins are known, and where the trails are lost."""
    rumour = Statement(id="rumour", speakers=[DAILY], claims=[FACT], based_on=["tip"])
    lines = shown(DEBRIEFING, rumour)

    assert "  not established: 1 origin known; 'tip' is no source of this dossier" == lines[1]
    assert "    is based on tip: no source of this dossier [tip]" == lines[4]
    assert lines[-1].endswith("0 from one place, 1 not established, 0 that nobody presents as a fact")


def test_a_circle_is_shown_once() -> None:
    """Whatever leads back to itself has no top; each of its sources is shown, and none for ever."""
    one = Statement(id="one", speakers=[FIRST], claims=[FACT], based_on=["two"])
    two = Statement(id="two", speakers=[SECOND], claims=[FACT], based_on=["one"])

    assert [
        "  not established: 0 origins known; 'one' (the first service) leads back to itself",
        "  the first service, undated: affirms, certain, leads back to itself [one]",
        "    is based on the second service, undated: affirms, certain [two]",
        "      is based on the first service, undated: affirms, certain, leads back to itself [one] (shown above)",
    ] == shown(one, two)[1:-2]


def test_softer_stands_and_implications_are_told() -> None:
    """Possible, conditional and negative claims are shown as such, and so is what only implies the proposition."""
    plant = Proposition(id="plant", text="The plant moves on trailers.", implies=[TRAILERS])
    claims = [
        Claim(proposition=TRAILERS, certainty=Certainty.POSSIBLE),
        Claim(proposition=TRAILERS, certainty=Certainty.CERTAIN, given=Literal(proposition=plant)),
        Claim(proposition=TRAILERS, certainty=Certainty.PROBABLE, polarity=Polarity.NEGATIVE),
    ]
    soft = Statement(id="soft", speakers=[FIRST], claims=claims)
    implying = Statement(
        id="implying", speakers=[SECOND], claims=[Claim(proposition=plant, certainty=Certainty.CERTAIN)]
    )

    assert [
        "  one line only: 0 origins known; all that is recorded leads to the second service",
        "  the first service, undated: affirms, possible, affirms, certain, under a condition, denies, probable [soft]",
        "  the second service, undated: says what implies it, the trail is lost here [implying]",
    ] == shown(plant, soft, implying, of=(TRAILERS,))[1:-2]


def test_a_document_leads_to_what_it_is_based_on_and_no_further() -> None:
    """A text that only reports a statement is no source of it; one that is based on it is."""
    paper = Document(id="paper", title="A paper", based_on=[WARNING, "something-else"])
    told = Statement(id="told", speakers=[WITNESS], claims=[FACT], reported_in=[paper])

    assert [
        "  the witness, undated: affirms, certain, the trail is lost here [told]",
        "  A paper [paper]",
        "    is based on the first service, 2002-05-01: affirms, certain [warning]",
        "      is based on the defector, undated: affirms, certain, an origin [debriefing]",
    ] == shown(DEBRIEFING, WARNING, told, paper)[2:-2]


def test_seeming_corroboration_comes_first_and_silence_is_left_out() -> None:
    """Nobody speaks of the third proposition; it is shown only if asked for."""
    other = Proposition(id="other", text="Other.")
    silent = Proposition(id="silent", text="Silent.")
    said = Statement(id="said", speakers=[DAILY], claims=[Claim(proposition=other)])
    records = (other, silent, said, DEBRIEFING, WARNING, REPORT)
    cast = Dossier([other, *CAST, *records])
    lines = render(Analysis(cast)).splitlines()

    assert ["There are laboratories on trailers. [trailers]", "Other. [other]"] == [
        line for line in lines if line.endswith(("[trailers]", "[other]"))
    ]
    assert "  nobody presents it as a fact" in lines
    assert ["Silent. [silent]", "  nobody presents it as a fact"] == shown(*records, of=(silent,))[:2]


def test_a_long_chain_is_cut() -> None:
    """Depth costs neither the stack nor the page."""
    chain = [
        Statement(id=f"s{number}", speakers=[DAILY], claims=[FACT], based_on=[f"s{number + 1}"])
        for number in range(3_000)
    ]
    lines = shown(*chain, Statement(id="s3000", speakers=[WITNESS], claims=[FACT], origins_known=True))

    assert "  ... and more" == lines[-3]
    assert 100 == sum("affirms" in line for line in lines)
    assert max(len(line) - len(line.lstrip()) for line in lines) < 50


def test_a_long_proof_is_cut() -> None:
    """Of a trail the first sources are named, and the last."""
    tale = [Evidence(id=f"e{number}", based_on=[f"e{number + 1}"]) for number in range(40)]
    last = Evidence(id="e40", origins_known=True)
    told = Statement(id="told", speakers=[FIRST], claims=[FACT], based_on=["e0"])
    lines = shown(*tale, last, told, DEBRIEFING)

    assert lines[3].startswith("    - the first service, undated from e0 from e1 ")
    assert lines[3].endswith(" from e17 from e40 (by way of 22 more): it begins with 'e40'")


def test_names_are_made_harmless_and_painted() -> None:
    """Control characters of a name are shown, and the colours are the palette's own."""
    nasty = Person(id="nasty", name="a\x1b[31mb")
    said = Statement(id="said", speakers=[nasty], claims=[FACT])
    text = render(Analysis(Dossier([nasty, TRAILERS, said])), palette=ANSI)

    assert "\x1b[31m" not in text
    assert "\x1b[1mThere are laboratories on trailers.\x1b[0m \x1b[2m[trailers]\x1b[0m" in text
