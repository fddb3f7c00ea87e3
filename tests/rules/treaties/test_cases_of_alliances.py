"""Alliances that collide, and those that only look as if they did: TL06.

The whole of TL runs on each case. What is listed must be found, and nothing else may be: every code that is not listed
must stay silent.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from treaty_verdicts import verdicts

from geoclaims import (
    Certainty,
    Claim,
    Conduct,
    ConsentMeans,
    Dossier,
    Obligation,
    Organization,
    Party,
    Polarity,
    Proposition,
    Record,
    Retraction,
    State,
    Statement,
    Treaty,
    check,
)


def owes(kind: str, bearer: Record, beneficiary: Record, **fields: Any) -> Obligation:
    """One obligation of one to another."""
    return Obligation(kind=kind, bearers=bearer.id, beneficiaries=beneficiary.id, **fields)


def treaty(id: str, title: str, since: str, *parties: Record, **fields: Any) -> Treaty:
    """A treaty that all its parties consented to on the day it came into force."""
    table = [Party(actor=one.id, consented=since) for one in parties]
    return Treaty(id=id, title=title, entered_into_force=since, parties=table, **fields)


def attack(when: str | None, by: str = "germany", toward: str = "france", acts: Any = "attack") -> Proposition:
    """That one actor attacked another."""
    done = Conduct(by=by, toward=toward, acts=acts)
    return Proposition(id="attack", text="They attack.", when=when, conduct=done)


def told(certainty: Certainty = Certainty.CERTAIN, polarity: Polarity = Polarity.POSITIVE) -> Statement:
    """An actor says that there was an attack."""
    claim = Claim(proposition="attack", certainty=certainty, polarity=polarity)
    return Statement(id="told", speakers="france", when="1940-05-10", claims=claim)


# The Franco-Soviet treaty of 2 May 1935, in force on 27 March 1936, promised help against a European aggressor; the
# protocol named Germany. The Soviet-German pact of 23 August 1939, in force at once, promised non-aggression (I) and no
# support for its enemies (II). Taken at their word, both were in force when Germany attacked on 10 May 1940.

USSR, FRANCE, GERMANY = (
    State(id="ussr", name="Soviet Union"),
    State(id="france", name="France"),
    State(id="germany", name="Germany"),
)
HELP = owes("defense", USSR, FRANCE, against=GERMANY, clause="article 2")
AID = treaty("aid", "Franco-Soviet Treaty", "1936-03-27", USSR, FRANCE, obligations=HELP)
PEACE = treaty(
    "peace",
    "Soviet-German Pact",
    "1939-08-23",
    USSR,
    GERMANY,
    consent_by=ConsentMeans.SIGNATURE,
    obligations=[
        owes("nonaggression", USSR, GERMANY, clause="article I"),
        owes("neutrality", USSR, GERMANY, clause="article II"),
    ],
)
POWERS = (USSR, FRANCE, GERMANY)
TRIANGLE = ("aid", "peace", "ussr", "france", "germany")


def test_help_against_a_friend() -> None:
    """Who owes help against Germany and peace to Germany may find that both cannot be kept."""
    dossier = [*POWERS, AID, PEACE]
    (finding,) = check(Dossier(dossier)).findings

    assert [("TL06", "info", TRIANGLE)] == verdicts(*dossier)
    assert (
        "Soviet Union owes France defense (Franco-Soviet Treaty, article 2) against Germany, "
        "and owes Germany nonaggression (Soviet-German Pact, article I)"
    ) == finding.message
    assert [
        ("Soviet Union owes France defense (Franco-Soviet Treaty, article 2) against Germany", "aid"),
        ("Soviet Union owes Germany nonaggression (Soviet-German Pact, article I); both on 1939-08-23", "peace"),
    ] == [(reason.text, reason.record) for reason in finding.path]


def test_an_attack_makes_it_a_warning() -> None:
    """Once an actor certainly says that Germany attacked France, the promise is due; the path names the attack."""
    dossier = [*POWERS, AID, PEACE, attack("1940-05-10"), told()]
    (finding,) = check(Dossier(dossier), select="TL").findings

    assert [("TL06", "warning", TRIANGLE)] == verdicts(*dossier)
    assert ("is claimed: They attack.", "attack") == (finding.path[-1].text, finding.path[-1].record)


@pytest.mark.parametrize(
    "more",
    [
        [attack("1940-05-10")],
        [attack("1940-05-10"), told(Certainty.PROBABLE)],
        [attack("1940-05-10"), told(polarity=Polarity.NEGATIVE)],
        [attack("1939-08-22"), told()],
        [attack("1939"), told()],
        [attack(None), told()],
        [attack("1940-05-10", by="france", toward="germany"), told()],
        [attack("1940-05-10", toward="ussr"), told()],
        [attack("1940-05-10", acts="blockade"), told()],
        [attack("1940-05-10", acts=()), told()],
        [attack("1940-05-10"), told(), Retraction(id="back", speakers="france", when="1940-05-11", retracts="told")],
    ],
    ids=[
        "unclaimed",
        "probable",
        "denied",
        "before",
        "perhaps",
        "undated",
        "reverse",
        "other",
        "blockade",
        "unknown",
        "retracted",
    ],
)
def test_what_is_no_attack_on_the_partner_in_the_window(more: list[Record]) -> None:
    """Unless it is certainly said to have happened, to the partner, while both were owed, it stays information."""
    assert [("TL06", "info", TRIANGLE)] == verdicts(*POWERS, AID, PEACE, *more)


@pytest.mark.parametrize("acts", ["attack", "Attack ", "attack/air"])
def test_a_narrower_attack_is_one(acts: str) -> None:
    """However the key is written, and whatever stands below it."""
    assert [("TL06", "warning", TRIANGLE)] == verdicts(*POWERS, AID, PEACE, attack("1940-05-10", acts=acts), told())


def test_an_attack_that_follows_from_what_is_claimed() -> None:
    """Anyone who says that the panzers crossed the Meuse has said that there was an attack."""
    crossing = Proposition(id="crossing", text="They cross the Meuse.", implies="attack")
    claim = Claim(proposition="crossing", certainty=Certainty.CERTAIN)
    said = Statement(id="said", speakers="france", when="1940-05-14", claims=claim)

    assert [("TL06", "warning", TRIANGLE)] == verdicts(*POWERS, AID, PEACE, attack("1940-05-10"), crossing, said)


def test_what_was_over_before_the_other_began() -> None:
    """Had Paris and Moscow let the treaty lapse on the eve of the other, nobody would have owed both."""
    over = attrs.evolve(AID, terminated="1939-08-22")

    assert [] == verdicts(*POWERS, over, PEACE)
    assert [("TL06", "info", TRIANGLE)] == verdicts(*POWERS, attrs.evolve(AID, terminated="1939-08-23"), PEACE)
    assert [] == verdicts(*POWERS, attrs.evolve(AID, terminated="[1939-08-22,1941]"), PEACE)


def test_help_against_nobody_in_particular() -> None:
    """Where no adversary is named, nothing collides."""
    unnamed = attrs.evolve(AID, obligations=owes("defense", USSR, FRANCE))

    assert [] == verdicts(*POWERS, unnamed, PEACE)


def test_a_partner_that_has_left_is_owed_nothing() -> None:
    """Help is owed to parties: had France withdrawn in 1937, there would have been no triangle in 1939."""
    left = [AID.parties[0], attrs.evolve(AID.parties[1], withdrawn="1937")]

    assert [] == verdicts(*POWERS, attrs.evolve(AID, parties=left), PEACE)


def test_an_adversary_that_is_not_bound_yet_is_owed_nothing() -> None:
    """Peace is owed to parties, too: without Germany's consent the pact of 1939 would not have bound anybody to it."""
    waiting = [PEACE.parties[0], attrs.evolve(PEACE.parties[1], consented="1950")]
    over = attrs.evolve(AID, terminated="1945")

    assert [] == verdicts(*POWERS, over, attrs.evolve(PEACE, parties=waiting))


# Dual Alliance, 7 October 1879: Germany owes Austria-Hungary help against Russia. Reinsurance Treaty, 18 June 1887 to
# 18 June 1890: neutrality to Russia, but not if Russia attacks Austria-Hungary (article I).

AUSTRIA, TSAR = State(id="austria", name="Austria-Hungary"), State(id="russia", name="Russia")
DUAL = treaty(
    "dual", "Dual Alliance", "1879-10-21", GERMANY, AUSTRIA, obligations=owes("defense", GERMANY, AUSTRIA, against=TSAR)
)
REINSURANCE = treaty("reinsurance", "Reinsurance Treaty", "1887-06-18", GERMANY, TSAR, terminated="1890-06-18")
EMPIRES = (GERMANY, AUSTRIA, TSAR)


def test_what_bismarck_excluded() -> None:
    """The exception for an attack on Austria-Hungary is what makes the two treaties fit."""
    excepting = attrs.evolve(REINSURANCE, obligations=owes("neutrality", GERMANY, TSAR, excluding=AUSTRIA))
    plain = attrs.evolve(REINSURANCE, obligations=owes("neutrality", GERMANY, TSAR))
    other = attrs.evolve(DUAL, obligations=owes("defense", GERMANY, AUSTRIA, against=TSAR, excluding=TSAR))

    assert [] == verdicts(*EMPIRES, DUAL, excepting)
    assert [("TL06", "info", ("dual", "reinsurance", "germany", "austria", "russia"))] == verdicts(
        *EMPIRES, DUAL, plain
    )
    assert [] == verdicts(*EMPIRES, other, plain)


# German Confederation, 8 June 1815: its members wage no war on each other (article 11). On 8 April 1866 Prussia allied
# with Italy for an attack on Austria, for three months.

PRUSSIA, ITALY = State(id="prussia", name="Prussia"), State(id="italy", name="Italy")


@pytest.mark.parametrize("kind", ["nonaggression", "defense", "neutrality"])
@pytest.mark.parametrize("spelled", ["offense", "Offence", "OFFENSE"])
def test_an_offense_against_a_member_of_ones_own_league(kind: str, spelled: str) -> None:
    """Anyone who owes an attack cannot keep peace, and owes the victim defense besides: a warning before any shot."""
    alliance = owes(spelled, PRUSSIA, ITALY, against=AUSTRIA)
    pact = treaty("pact", "Pact of 1866", "1866-04-20", PRUSSIA, ITALY, terminated="1866-07-08", obligations=alliance)
    league = treaty("league", "Federal Act", "1815-06-08", PRUSSIA, AUSTRIA, obligations=owes(kind, PRUSSIA, AUSTRIA))

    assert [("TL06", "warning", ("pact", "league", "prussia", "italy", "austria"))] == verdicts(
        PRUSSIA, ITALY, AUSTRIA, pact, league
    )


# What only looks like it.


def test_defense_and_nonaggression_within_one_alliance() -> None:
    """The Warsaw Treaty had both, and each member owed both to each other."""
    poland = State(id="poland", name="Poland")
    pairs = [(USSR, poland), (poland, USSR)]
    promises = [owes(kind, *pair, against=GERMANY) for pair in pairs for kind in ("defense", "nonaggression")]
    warsaw = treaty("warsaw", "Warsaw Treaty", "1955-06-06", USSR, poland, obligations=promises)
    friendship = treaty("1945", "Treaty of Friendship", "1945-04-21", USSR, poland, obligations=promises)

    assert [] == verdicts(USSR, poland, GERMANY, warsaw)
    assert [] == verdicts(USSR, poland, GERMANY, warsaw, friendship)


def test_locarno_is_one_treaty() -> None:
    """Britain guaranteed France and Germany against each other, who owed each other peace: one text, no collision."""
    britain = State(id="britain", name="United Kingdom")
    obligations = [
        owes("defense", britain, FRANCE, against=GERMANY),
        owes("defense", britain, GERMANY, against=FRANCE),
        owes("nonaggression", FRANCE, GERMANY),
        owes("nonaggression", GERMANY, FRANCE),
        owes("nonaggression", britain, GERMANY),
    ]
    locarno = treaty("locarno", "Locarno", "1926-09-14", britain, FRANCE, GERMANY, obligations=obligations)

    assert [] == verdicts(britain, FRANCE, GERMANY, locarno)


@pytest.mark.parametrize("kind", ["consultation", "defense", "trade"])
def test_what_does_not_exclude_help(kind: str) -> None:
    """To consult an actor, or to help them elsewhere, is compatible with helping another against them."""
    assert [] == verdicts(*POWERS, AID, attrs.evolve(PEACE, obligations=owes(kind, USSR, GERMANY)))


def test_an_attack_by_an_army_is_one_by_its_state() -> None:
    """The conduct of an organ is an act of its state (Articles on State Responsibility, article 4)."""
    army = Organization(id="wehrmacht", name="Wehrmacht", part_of=GERMANY)
    dossier = [*POWERS, army, AID, PEACE, attack("1940-05-10", by="wehrmacht"), told()]

    assert [("TL06", "warning", TRIANGLE)] == verdicts(*dossier)
