"""Where it comes from."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hostile_cases import TEXTS
from hypothesis import given

from geoclaims import (
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
    load,
)
from geoclaims.strategies import dossiers
from geoclaims.text.hidden_characters import written_out
from geoclaims.views import ANSI, Sources
from geoclaims.views.elements.markup import html

EXAMPLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
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
NEWS = Statement(id="article", speakers=[DAILY], when="2002-07-01", relays=[WARNING, REPORT])
NOTHING_ELSE = "0 not established, 0 that nobody presents as a fact"


def shown(*records: Record, of: tuple[Proposition, ...] | None = None) -> list[str]:
    """The lines of what is shown of the cast and some records."""
    return Sources(Dossier([*CAST, *records]), of).text().splitlines()


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
    ] == shown(DEBRIEFING, WARNING, REPORT, NEWS)


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

    assert "  not established: 1 origin known; 'tip' is not a source of this dossier" == lines[1]
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
    """A text that only reports a statement is not a source of it; one that is based on it is."""
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
    lines = Sources(cast).text().splitlines()

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
    text = Sources(Dossier([nasty, TRAILERS, said])).text(ANSI)

    assert "\x1b[31m" not in text
    assert "\x1b[1mThere are laboratories on trailers.\x1b[0m \x1b[2m[trailers]\x1b[0m" in text


PAPER = Organization(id="paper", name="The Paper")
AGENCY = Statement(id="agency", speakers="agency-x", when="2024", origins_known=True)
RECORDS = [
    PAPER,
    AGENCY,
    Statement(id="daily", speakers=PAPER, based_on=AGENCY, relays="spokesman", when="2024-01-02"),
    Statement(id="spokesman", speakers="somebody"),
    Document(id="blog", title="A blog", based_on=["daily", "nowhere"]),
    Evidence(id="image", kind="photograph"),
]
MERMAID = """\
flowchart LR
  s1["A blog"]
  s2["The Paper<br>2024-01-02"]
  s3["nowhere<br>not in this dossier"]
  s4["somebody<br>undated, basis not recorded"]
  s5[["agency-x<br>2024, origin"]]
  s1 -- is based on --> s2
  s1 -- is based on --> s3
  s2 -. relays .-> s4
  s2 -- is based on --> s5
  classDef lost stroke-dasharray: 4 3
  class s3,s4 lost
"""
DOT = """\
digraph sources {
  graph [rankdir="LR"];
  node [shape="box"];
  "blog" [label="A blog"];
  "daily" [label="The Paper\\n2024-01-02"];
  "nowhere" [label="nowhere\\nnot in this dossier", style=dashed];
  "spokesman" [label="somebody\\nundated, basis not recorded", style=dashed];
  "agency" [label="agency-x\\n2024, origin", peripheries=2];
  "blog" -> "daily" [label="is based on"];
  "blog" -> "nowhere" [label="is based on"];
  "daily" -> "spokesman" [label="relays", style=dotted];
  "daily" -> "agency" [label="is based on"];
}
"""


def graph(*records: object) -> Sources:
    """The graph of some records."""
    return Sources(Dossier(records))  # type: ignore[arg-type]


def test_mermaid() -> None:
    """Both relations, told apart; origins and lost trails marked; what has no relation left out."""
    assert MERMAID == graph(*RECORDS).mermaid()


def test_no_class_without_members() -> None:
    """Where no trail is lost, Mermaid is told nothing of lost ones."""
    shown = graph(AGENCY, Document(id="blog", based_on="agency"))

    assert "lost" not in shown.mermaid()


def test_dot() -> None:
    """The same in DOT."""
    assert DOT == graph(*RECORDS).dot()


def test_the_name_counts() -> None:
    """It says what a reader who does not see the picture has to know first."""
    assert "What 5 sources come from: 1 origin known" == graph(*RECORDS).name
    assert "What 0 sources come from: no origins known" == graph().name


def test_only_what_is_asked_for() -> None:
    """A source with everything that it comes from, and nothing that comes from it."""
    shown = Sources(Dossier(RECORDS), sources=["daily"])

    assert ("daily", "spokesman", "agency") == shown.nodes
    assert shown.nodes == Sources(Dossier(RECORDS), sources=[RECORDS[2]]).nodes  # type: ignore[list-item]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_names_stay_names(text: str) -> None:
    """In Mermaid and in DOT, whatever a name holds, there is one node more, labelled with it, in one line."""
    shown = graph(Organization(id="o", name=text), Statement(id="s", speakers="o", relays="t"), Statement(id="t"))
    name = written_out(" ".join(text.split()))
    mermaid, dot = shown.mermaid().split("\n"), shown.dot().split("\n")
    label = re.fullmatch(r'  s1\["(.*)<br>undated"\]', mermaid[1])

    assert 4 + 2 + 1 == len(mermaid)
    assert label
    assert name == re.sub(r"#(\d+);", lambda found: chr(int(found[1])), label[1])
    assert not re.search(r"[<>\"&`\[\]{}]|#(?!\d+;)", label[1])
    assert (
        f'  "s" [label="{name.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34))}\\nundated"];' == dot[3]
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ("xx" + "朝" * 39, "xx" + "朝" * 39),
        ("xx" + "朝" * 40, "xx" + "朝" * 38 + "…"),
    ],
    ids=["fits", "one too many", "wide ones fit", "one wide one too many"],
)
def test_long_names_are_cut(name: str, shown: str) -> None:
    """A line of a label takes 80 cells at most, in Mermaid and in DOT."""
    pair = graph(Organization(id="o", name=name), Statement(id="s", speakers="o", relays="t"), Statement(id="t"))

    assert f'  s1["{shown.replace("…", "#8230;")}<br>undated"]' in pair.mermaid()
    assert f'label="{shown}\\nundated"' in pair.dot()


def test_no_name_begins_a_list() -> None:
    """Mermaid makes a list of what begins like an item of one, and refuses to draw it."""
    shown = graph(Organization(id="o", name="1. Armee"), Statement(id="s", speakers="o", relays="t"), Statement(id="t"))

    assert '  s1["#49;. Armee<br>undated"]' in shown.mermaid()


def test_origins_have_a_double_line_and_lost_trails_a_dashed_one() -> None:
    """So they are told apart without colours."""
    picture = graph(*RECORDS).svg_element()
    boxes = {
        group.findtext("title"): [box.get("stroke-dasharray") for box in group.iter("rect")]
        for group in picture.iter("g")
        if group.find("rect") is not None
    }

    assert {
        "A blog, blog": ["none"],
        "The Paper, 2024-01-02, daily": ["none"],
        "nowhere, not in this dossier, nowhere": ["4 3"],
        "somebody, undated, basis not recorded, spokesman": ["4 3"],
        "agency-x, 2024, origin, agency": ["none", None],
    } == boxes


def test_two_relations_are_two_lines() -> None:
    """Anyone who relays a source may also be based on it: the lines run side by side."""
    shown = graph(Statement(id="a", relays="b", based_on="b"), Statement(id="b"))
    paths = [path.get("d") for path in shown.svg_element().iter("path") if path.get("fill") == "none"]

    assert 2 == len(shown.edges)
    assert 4 == len(set(paths))  # two of them are in the legend


def test_what_is_large_is_drawn_from_its_ends() -> None:
    """Of more than eighty sources those nearest to the origins are drawn, and the name says what is not."""
    chain = [Statement(id=f"s{number}", based_on=f"s{number + 1}") for number in range(100)]
    shown = graph(*chain)
    picture = shown.svg_element()
    drawn = [title.text for title in picture.iter("title")]

    assert "What 101 sources come from: no origins known; 21 more are not drawn" == picture.get("aria-label")
    assert 80 == len(drawn)
    assert any("s100" in (title or "") for title in drawn)


def test_pages_keep_together_what_belongs_together() -> None:
    """Parts without a connection go to different pages, small ones share one, and nothing is lost."""
    parts = [
        Statement(id=f"{part}-{number}", based_on=f"{part}-{number + 1}") for part in range(5) for number in range(20)
    ]
    shown = graph(*parts)
    pages = list(shown.pages())

    assert [40, 40, 20] == [len(page.edges) for page in pages]
    assert sorted(shown.edges) == sorted(edge for page in pages for edge in page.edges)


def test_the_table_says_the_same() -> None:
    """One row for each step, with links to both ends."""
    text = html(graph(*RECORDS).table_element("#{}".format))

    assert '<td dir="auto"><a href="#daily">The Paper, 2024-01-02</a></td><td>relays</td>' in text
    assert 5 == text.count("<tr>")


def test_the_edges_of_the_article() -> None:
    """What the publisher relays is there, and what the White House bases its charge on."""
    shown = Sources(load(EXAMPLE))

    assert ("white-house-containers", "satellite-images", "based_on") in shown.edges
    assert ("article-text", "kremlin-dismissal", "relays") in shown.edges


def test_circles_are_drawn() -> None:
    """Sources that lead back to themselves stand in one column, and say so."""
    shown = graph(Statement(id="a", based_on="b"), Statement(id="b", based_on="a"))

    assert 2 == shown.mermaid().count("undated, leads back to itself")


def test_a_notebook_shows_the_largest_piece() -> None:
    """And says how many sources are left."""
    chain = [Statement(id=f"s{number}", based_on=f"s{number + 1}") for number in range(40)]
    text = graph(*chain, *RECORDS)._repr_html_()

    assert "What 41 sources come from" in text
    assert "<p>5 more sources; pages() has them all.</p>" in text


@given(dossiers())
def test_any_dossier_has_a_graph(dossier: Dossier) -> None:
    """The picture is well-formed XML, and each step of both relations is there once."""
    shown = Sources(dossier)

    assert len(shown.edges) == len(set(shown.edges))
    assert "svg" in ET.fromstring(shown.svg()).tag  # noqa: S314 - our own text


def test_the_graph_of_a_proposition_has_the_sources_of_its_tree() -> None:
    """Those that speak of it, those that pass them on, and those that they come from; nothing else that these name."""
    other = Proposition(id="other", text="Other.")
    apart = Statement(id="apart", speakers=DAILY, claims=Claim(proposition=other), based_on="nowhere")
    view = Sources(Dossier([*CAST, other, DEBRIEFING, WARNING, NEWS, apart]), ["trailers"])

    assert {"article", "warning", "debriefing"} == set(view.nodes)
    assert ["trailers"] == [found.proposition.id for found in view.corroborations]


def test_the_text_of_some_sources_has_their_propositions() -> None:
    """And so has the text of a page."""
    other = Proposition(id="other", text="Other.")
    apart = Statement(id="apart", speakers=DAILY, claims=Claim(proposition=other), based_on="nowhere")
    dossier = Dossier([*CAST, other, DEBRIEFING, WARNING, apart])
    pages = list(Sources(dossier).pages(1))

    assert "Other. [other]" == Sources(dossier, sources=["apart"]).text().split("\n")[0]
    assert [["other"], ["trailers"]] == [[found.proposition.id for found in page.corroborations] for page in pages]


def test_propositions_and_sources_together() -> None:
    """What is asked for in both ways is shown: the sources of a proposition that one source comes from."""
    view = Sources(Dossier([*CAST, DEBRIEFING, WARNING, REPORT]), [TRAILERS], sources=[WARNING])

    assert (("warning", "debriefing", "based_on"),) == view.edges


def test_origins_are_a_table() -> None:
    """One row for each proposition, with a link to it."""
    text = html(Sources(Dossier([*CAST, DEBRIEFING, WARNING, REPORT])).origins_element("#{}".format))

    assert (
        '<th scope="row" dir="auto"><a href="#trailers">There are laboratories on trailers.</a></th>'
        '<td dir="auto">shared origin: 1 origin known; all that is recorded leads to the defector</td>'
    ) in text
    assert 2 == text.count("<tr>")
