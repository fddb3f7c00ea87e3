"""AT01, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_strategies import relations, saying

from geoclaims import (
    Claim,
    Confirmation,
    Denial,
    Document,
    Dossier,
    Evidence,
    Finding,
    Proposition,
    Record,
    Report,
    Severity,
    SpeakerMode,
    Statement,
    check,
)

Verdict = tuple[str, tuple[str, ...]]

P, Q = Proposition(id="p", text="It was sold."), Proposition(id="q", text="It was bought.")


def report(*records: Record) -> Report:
    """What the rule says of some records about p and q."""
    return check(Dossier([P, Q, *records]), select="AT01")


def verdicts(*records: Record) -> list[Verdict]:
    """Its findings in short: severity and records."""
    return [(one.severity.value, one.records) for one in report(*records).findings]


def the(*records: Record) -> Finding:
    """Its one finding."""
    (finding,) = report(*records).findings
    return finding


def say(id: str, *based_on: str, by: str = "", words: str = "p", **fields: Any) -> Statement:
    """A statement by an actor of its own, about p unless told otherwise."""
    return saying(id, by or f"by-{id}", *words.split(", "), based_on=based_on, **fields)


# Circles.


def test_two_that_rest_on_each_other_are_a_circle() -> None:
    """The sources are named, and then what it is that they say; each link is a reason."""
    finding = the(say("a", "b"), say("b", "a"))

    assert (Severity.ERROR, ("a", "b", "p"), None) == (finding.severity, finding.records, finding.holder)
    assert "a and b rest on each other for 'It was sold.', and on nothing else" == finding.message
    assert [("a", "is based on 'b'"), ("b", "is based on 'a'")] == [(one.record, one.text) for one in finding.path]


def test_a_source_that_rests_on_itself_is_a_circle() -> None:
    """One source is enough."""
    assert [("error", ("a", "p"))] == verdicts(say("a", "a"))


def test_a_circle_may_be_long() -> None:
    """However many sources it has, all of them are told."""
    ring = [say(f"s{place:03}", f"s{(place + 1) % 500:03}") for place in range(500)]

    assert (*(f"s{place:03}" for place in range(500)), "p") == the(*ring).records


def test_circles_that_share_a_source_are_one_finding() -> None:
    """Which of them would be told must not depend on the names, so all are."""
    assert [("error", ("a", "b", "c", "d", "p"))] == verdicts(
        say("a", "b"), say("b", "a", "c", "d"), say("c", "b"), say("d", "c")
    )


def test_circles_that_share_no_source_are_two_findings() -> None:
    """Each is told by itself, even if one rests on the other."""
    assert [("error", ("a", "b", "p")), ("error", ("c", "d", "p"))] == verdicts(
        say("a", "b", "c"), say("b", "a"), say("c", "d"), say("d", "c")
    )


@pytest.mark.parametrize(
    "other",
    [say("b", "a", words="q"), say("b", "a", words="q given p"), say("b", relays="a")],
    ids=["another matter", "p as a condition only", "another relation"],
)
def test_sources_that_cite_each_other_on_different_matters_are_in_order(other: Record) -> None:
    """A circle of links is none of information unless it is about one thing all the way."""
    made = report(say("a", "b"), other)

    assert ((), ()) == (made.findings, made.not_evaluated)


@pytest.mark.parametrize(
    "other",
    [
        say("b", "a", words="not p"),
        Denial(id="b", based_on="a", denies="p"),
        Confirmation(id="b", based_on="a", confirms="p"),
        Confirmation(id="b", based_on="a", confirms="a"),
        Statement(id="b", based_on="a", claims=[Claim(proposition="p")]),
        Evidence(id="b", based_on="a", supports="p"),
    ],
    ids=["the contrary", "a denial", "a confirmation", "an echo", "no stand", "evidence"],
)
def test_whatever_deals_with_the_matter_closes_the_circle(other: Record) -> None:
    """The stand that is taken on it does not count, nor by which act."""
    assert ("a", "b", "p") == the(say("a", "b"), other).records


def test_equivalent_propositions_are_one_matter() -> None:
    """Those that are spoken of are named, and no others that would say the same."""
    same = relations("p2 equivalent_to p", "o equivalent_to p")

    assert ("a", "b", "p", "p2") == the(*same, say("a", "b"), say("b", "a", words="p2")).records
    assert ("a", "b", "p2") == the(*same, say("a", "b", words="p2"), say("b", "a", words="p2")).records


def test_an_inner_link_on_another_matter_breaks_the_circle() -> None:
    """Of two ways round, only the one that stays with the matter counts."""
    assert [("error", ("a", "c", "p"))] == verdicts(say("a", "b", "c"), say("b", "a", words="q"), say("c", "a", "b"))


def test_a_circle_on_two_matters_is_one_finding() -> None:
    """What is said of both comes from nowhere."""
    finding = the(say("a", "b", words="p, q"), say("b", "a", words="p, q"))

    assert ("a", "b", "p", "q") == finding.records
    assert "'It was sold.' and 'It was bought.'" in finding.message


def test_a_source_outside_does_not_open_the_circle() -> None:
    """A circle is one even if an actor in it has another source as well; what follows from it is another question."""
    assert [("error", ("a", "b", "p"))] == verdicts(say("a", "b"), say("b", "a", "c"), say("c", origins_known=True))


PAGES = (Document(id="d", based_on="e"), Document(id="e", based_on="d"))


def test_documents_deal_with_what_is_reported_in_them() -> None:
    """Two pages that cite each other close a circle if both report the matter."""
    assert [("error", ("d", "e", "p"))] == verdicts(*PAGES, say("a", reported_in="d"), say("b", reported_in="e"))


def test_documents_that_nobody_read_are_not_judged() -> None:
    """Nothing is recorded of what one of them says, and the circle hangs on it."""
    (entry,) = report(*PAGES, say("a", reported_in="d")).not_evaluated

    assert ("AT01", ("d", "e")) == (entry.code, entry.records)
    assert (
        "d and e rest on each other; whether on one matter is not known: nothing is recorded of what e say"
        in entry.reason
    )


def test_another_way_round_may_be_a_circle_too() -> None:
    """An unread document does not hide the circle that is known, and is not hidden by it."""
    made = report(say("a", "b"), say("b", "a", "d"), Document(id="d", based_on="a"))

    assert [("a", "b", "p")] == [one.records for one in made.findings]
    assert [("a", "b", "d")] == [one.records for one in made.not_evaluated]


def test_a_circle_with_another_source_does_not_rest_on_itself_alone() -> None:
    """It is a circle all the same, and the message does not say more."""
    finding = the(say("a", "b", "picture"), say("b", "a"), Document(id="picture", origins_known=True))

    assert "a and b rest on each other for 'It was sold.'" == finding.message


# The word of an actor that comes back to it.

BRIEFED = say("briefed", by="official")
PRINTED = say("printed", "briefed", by="daily")
ON_TV = say("on-tv", "printed", by="official")


def test_a_word_that_comes_back_is_a_warning() -> None:
    """It is not a circle of statements, but one of speakers; the holder is the one to whom it comes back."""
    finding = the(BRIEFED, PRINTED, ON_TV)

    assert (Severity.WARNING, "official") == (finding.severity, finding.holder)
    assert ("briefed", "on-tv", "printed", "p") == finding.records
    assert "what official says of 'It was sold.' comes back to official through printed" == finding.message
    assert [("on-tv", "is based on 'printed'"), ("printed", "is based on 'briefed'")] == [
        (reason.record, reason.text) for reason in finding.path
    ]


@pytest.mark.parametrize(
    "changed",
    [
        attrs.evolve(ON_TV, based_on="briefed"),
        attrs.evolve(ON_TV, speakers="colleague"),
        attrs.evolve(ON_TV, based_on=()),
        attrs.evolve(ON_TV, based_on=(), relays="printed"),
        say("on-tv", "printed", by="official", words="q"),
        say("on-tv", "printed", by="official", words="not p"),
        attrs.evolve(ON_TV, claims=[Claim(proposition="p")]),
    ],
    ids=["its own word", "somebody else", "no source", "a relay", "another matter", "the contrary", "no stand"],
)
def test_no_word_comes_back(changed: Statement) -> None:
    """An actor may rest on its own word openly, and others may rest on it."""
    assert [] == verdicts(BRIEFED, PRINTED, changed)


def test_a_denial_may_come_back_as_well() -> None:
    """Whatever is said, the same must be said at both ends."""
    ends = (attrs.evolve(one, claims=say("x", words="not p").claims) for one in (BRIEFED, ON_TV))

    assert [("warning", ("briefed", "on-tv", "printed", "p"))] == verdicts(*ends, PRINTED)


def test_two_words_and_one_newspaper() -> None:
    """Resting twice on another actor, or being rested on by another actor twice, brings nothing back."""
    first, second = say("first", "paper", by="official"), say("second", "paper", by="official")

    assert [] == verdicts(say("paper"), first, second)
    assert [] == verdicts(BRIEFED, say("again", by="official"), attrs.evolve(PRINTED, based_on=["briefed", "again"]))


def test_it_may_come_back_over_many() -> None:
    """All that lies between is told, however many ways lead through it, and nothing else."""
    agency, leaflet = say("agency", "printed"), say("leaflet", "briefed")
    beside = (say("other", "briefed"), attrs.evolve(ON_TV, based_on=["agency", "leaflet", "elsewhere"]))

    assert [
        ("warning", ("briefed", "on-tv", "agency", "printed", "p")),
        ("warning", ("briefed", "on-tv", "leaflet", "p")),
    ] == verdicts(BRIEFED, PRINTED, agency, leaflet, *beside)


def test_it_comes_back_to_those_in_whose_name_it_was_said() -> None:
    """An administration answers for its officials."""
    briefed = attrs.evolve(BRIEFED, on_behalf_of="state")
    on_tv = attrs.evolve(ON_TV, speakers="other", on_behalf_of="state")
    finding = the(briefed, PRINTED, on_tv)

    assert ("state", ("briefed", "on-tv", "printed", "p")) == (finding.holder, finding.records)


def test_whoever_is_charged_with_the_same_is_named_once() -> None:
    """One way is one finding, no matter who answers for its ends."""
    finding = the(*(attrs.evolve(one, on_behalf_of="state") for one in (BRIEFED, ON_TV)), PRINTED)

    assert "what official and state say of" in finding.message
    assert "official" == finding.holder


def test_one_way_on_two_matters_is_one_finding() -> None:
    """What is said of both comes back."""
    both = say("both", words="p, q").claims
    records = (attrs.evolve(one, claims=both) for one in (BRIEFED, PRINTED, ON_TV))

    assert ("briefed", "on-tv", "printed", "p", "q") == the(*records).records


def test_nobody_is_charged_without_a_mode() -> None:
    """Until it is recorded how two speakers stand behind a statement, no word is theirs."""
    briefed, on_tv = (attrs.evolve(one, speakers=["official", "minister"]) for one in (BRIEFED, ON_TV))

    assert [] == verdicts(briefed, PRINTED, on_tv)
    assert 1 == len(verdicts(*(attrs.evolve(one, mode=SpeakerMode.JOINT) for one in (briefed, on_tv)), PRINTED))


def test_a_way_over_another_matter_does_not_count() -> None:
    """What the newspaper has from the official on one matter is no ground for another."""
    assert [] == verdicts(BRIEFED, attrs.evolve(PRINTED, claims=say("x", words="q").claims), ON_TV)


def test_a_circle_is_no_return_as_well() -> None:
    """A way that leads from a statement to itself is told once, and other words of the speaker change nothing."""
    records = (attrs.evolve(BRIEFED, based_on="printed"), PRINTED, say("other", by="official"))

    assert [("error", ("briefed", "printed", "p"))] == verdicts(*records)


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_a_return_beside_a_circle_is_found_whatever_its_name(names: tuple[str, str]) -> None:
    """An actor rests on a circle that goes through a statement of its own."""
    ring, rests = names
    records = (say(ring, "x", by="official"), say("x", ring), say(rests, "x", by="official"))

    assert [("warning", ("a", "b", "x", "p")), ("error", (ring, "x", "p"))] == verdicts(*records)


def test_a_return_within_a_circle_is_not_told_as_well() -> None:
    """The circle says it already: one defect, one finding."""
    ring = (say("a", "x", by="official"), say("b", "a", by="official"), say("x", "b"))

    assert [("error", ("a", "b", "x", "p"))] == verdicts(*ring)


def test_a_return_on_another_matter_is_told_beside_the_circle() -> None:
    """What comes back on one matter lies in no circle on it."""
    both = {"by": "official", "words": "p, q"}
    ring = (say("a", "y", **both), say("y", "b"), say("b", "x", **both), say("x", "a", words="p, q"))

    assert [("warning", ("a", "b", "x", "q")), ("error", ("a", "b", "x", "y", "p"))] == verdicts(*ring)
