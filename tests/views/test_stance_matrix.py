"""Who stands where on what."""

from __future__ import annotations

import re

from hypothesis import given

from geoclaims import Analysis, Certainty, Claim, Denial, Dossier, Polarity, Proposition, Retraction, State, Statement
from geoclaims.strategies import dossiers
from geoclaims.views import StanceMatrix
from geoclaims.views.drawing.markup import html

NORTH, SOUTH = State(id="north", name="North"), State(id="south", name="South")
SHIPPED = Proposition(id="shipped", text="North shipped rifles.", implies=["armed"])
ARMED = Proposition(id="armed", text="North arms the rebels.")


def says(id: str, certainty: Certainty, *, holds: bool = True, by: State = NORTH) -> Statement:
    """A statement about the rifles."""
    polarity = Polarity.POSITIVE if holds else Polarity.NEGATIVE
    claim = Claim(proposition=SHIPPED, certainty=certainty, polarity=polarity)
    return Statement(id=id, speakers=by, when="2024-01-02", claims=claim)


def matrix(*records: State | Proposition | Statement) -> StanceMatrix:
    """The matrix of some records."""
    return StanceMatrix(Analysis(Dossier([NORTH, SOUTH, SHIPPED, ARMED, *records])))


def words(shown: StanceMatrix) -> list[str]:
    """What its cells say."""
    return re.findall(r"<span title=\"[^\"]*\" class=\"[^\"]*\">([^<]*)</span>", html(shown.table()))


def test_each_stand_has_a_sign_and_a_word() -> None:
    """Affirmed or denied, probable or possible: nobody needs the colours."""
    stands = [
        says("a", Certainty.CERTAIN),
        says("b", Certainty.CERTAIN, holds=False),
        says("c", Certainty.PROBABLE),
        says("d", Certainty.PROBABLE, holds=False),
        says("e", Certainty.POSSIBLE),
        says("f", Certainty.POSSIBLE, holds=False),
    ]
    shown = StanceMatrix(Analysis(Dossier([NORTH, SHIPPED, *stands])), [SHIPPED])

    assert ["✓ affirms", "✗ denies", "? probably", "? probably not", "? possibly", "? possibly not"] == words(shown)


def test_what_was_taken_back_says_so() -> None:
    """It is not left out: that somebody took something back is worth seeing."""
    shown = matrix(says("a", Certainty.CERTAIN), Retraction(id="r", speakers=NORTH, retracts="a", when="2024-02-01"))

    assert ["↩ took back: affirms"] == words(shown)


def test_what_follows_says_so() -> None:
    """Whoever speaks of rifles is committed to arms, without having said it."""
    shown = matrix(says("a", Certainty.CERTAIN))

    assert ["✓ affirms", "✓ affirms, it follows"] == words(shown)


def test_the_same_stand_is_told_once() -> None:
    """With its first date and statement for whoever points at it."""
    shown = matrix(says("a", Certainty.CERTAIN), says("b", Certainty.CERTAIN))

    assert 0 == html(shown.table()).count('title="2024-01-02: b"')
    assert ["✓ affirms", "✓ affirms, it follows"] == words(shown)


def test_disputed_propositions_come_first() -> None:
    """And are marked as such."""
    shown = matrix(says("a", Certainty.CERTAIN), Denial(id="d", speakers=SOUTH, denies=ARMED))
    peace = Proposition(id="peace", text="There is peace.")
    first = Statement(id="first", speakers=NORTH, claims=Claim(proposition=peace, certainty=Certainty.CERTAIN))
    other = StanceMatrix(Analysis(Dossier([peace, first, *shown._analysis.dossier])))

    assert ("shipped", "armed", "peace") == other.propositions
    assert 2 == html(other.table()).count("<strong>disputed</strong>")
    assert ("north", "south") == other.holders


def test_asked_for_propositions_are_shown_as_asked() -> None:
    """In their order, even if nobody takes a stand on them."""
    shown = StanceMatrix(Analysis(Dossier([SHIPPED, ARMED])), [SHIPPED, ARMED])

    assert ("shipped", "armed") == shown.propositions
    assert "Where 0 actors stand on 2 propositions" == shown.name
    assert () == StanceMatrix(Analysis(Dossier([SHIPPED, ARMED]))).propositions


def test_pages_have_only_their_own_actors() -> None:
    """A large matrix is cut where it stays readable."""
    propositions = [Proposition(id=f"p{number}", text=f"Sentence {number}.") for number in range(60)]
    said = [
        Statement(id=f"s{number}", speakers=f"a{number}", claims=Claim(proposition=one, certainty=Certainty.CERTAIN))
        for number, one in enumerate(propositions)
    ]
    shown = StanceMatrix(Analysis(Dossier([*propositions, *said])))
    pages = list(shown.pages())

    assert [25, 25, 10] == [len(page.propositions) for page in pages]
    assert ("a25", "a49") == (pages[1].holders[0], pages[1].holders[-1])
    assert "<p>35 more propositions; pages() has them all.</p>" in shown._repr_html_()


def test_links() -> None:
    """Propositions, actors and stands lead to their records; what is cut short is there in full."""
    long = Proposition(id="long", text="word " * 100)
    said = Statement(id="s", speakers=NORTH, claims=Claim(proposition=long, certainty=Certainty.CERTAIN))
    text = html(StanceMatrix(Analysis(Dossier([NORTH, long, said]))).table("#{}".format))

    assert f'<a href="#long" title="{long.text}">word word' in text
    assert '<a href="#north">North</a>' in text
    assert '<a href="#s" title="undated: s" class="affirms">✓ affirms</a>' in text


@given(dossiers())
def test_any_dossier_has_a_matrix(dossier: Dossier) -> None:
    """Its rows are the propositions on which somebody takes a stand."""
    analysis = Analysis(dossier)
    spoken_of = {one.id for one in dossier.of(Proposition) if analysis.stances(one)}

    assert spoken_of == set(StanceMatrix(analysis).propositions)
    assert "<table" in StanceMatrix(analysis)._repr_html_()
