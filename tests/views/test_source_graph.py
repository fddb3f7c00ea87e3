"""What sources come from, to look at and in other programs' notations."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hostile_cases import TEXTS
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Analysis, Document, Dossier, Evidence, Organization, Statement, load
from geoclaims.strategies import dossiers
from geoclaims.text.deception import written_out
from geoclaims.views import SourceGraph
from geoclaims.views.drawing.layers import layers
from geoclaims.views.drawing.markup import html

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
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


def graph(*records: object) -> SourceGraph:
    """The graph of some records."""
    return SourceGraph(Analysis(Dossier(records)))  # type: ignore[arg-type]


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
    shown = SourceGraph(Analysis(Dossier(RECORDS)), ["daily"])

    assert ("daily", "spokesman", "agency") == shown.nodes
    assert shown.nodes == SourceGraph(Analysis(Dossier(RECORDS)), [RECORDS[2]]).nodes  # type: ignore[list-item]


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
    picture = graph(*RECORDS).picture()
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
    """Whoever relays a source may also be based on it: the lines run side by side."""
    shown = graph(Statement(id="a", relays="b", based_on="b"), Statement(id="b"))
    paths = [path.get("d") for path in shown.picture().iter("path") if path.get("fill") == "none"]

    assert 2 == len(shown.edges)
    assert 4 == len(set(paths))  # two of them are in the legend


def test_what_is_large_is_drawn_from_its_ends() -> None:
    """Of more than eighty sources those nearest to the origins are drawn, and the name says what is not."""
    chain = [Statement(id=f"s{number}", based_on=f"s{number + 1}") for number in range(100)]
    shown = graph(*chain)
    drawn = [title.text for title in shown.picture().iter("title")]

    assert "What 101 sources come from: no origins known; 21 more are not drawn" == shown.picture().get("aria-label")
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
    text = html(graph(*RECORDS).table("#{}".format))

    assert '<td dir="auto"><a href="#daily">The Paper, 2024-01-02</a></td><td>relays</td>' in text
    assert 5 == text.count("<tr>")


def test_the_article() -> None:
    """What the publisher relays is there, and what the White House bases its charge on."""
    shown = SourceGraph(Analysis(load(ARTICLE)))

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
    shown = SourceGraph(Analysis(dossier))

    assert len(shown.edges) == len(set(shown.edges))
    assert "svg" in ET.fromstring(shown.svg()).tag  # noqa: S314 - our own text


@given(st.lists(st.tuples(*[st.sampled_from("abcdefgh")] * 2), unique=True))
def test_layers(edges: list[tuple[str, str]]) -> None:
    """No two nodes share a place, no edge leads to the left, and one that leads on passes every column between."""
    found = layers("abcdefgh", edges)

    assert 8 == len(set(found.places.values()))
    assert set(edges) == set(found.ways)
    for (start, end), way in found.ways.items():
        columns = [column for column, _ in way]

        assert (found.places[start], found.places[end]) == (way[0], way[-1])
        assert start == end or len(way) == 2 or all(one + 1 == other for one, other in pairwise(columns))
        assert columns[0] <= columns[-1]


def test_edges_do_not_cross_without_need() -> None:
    """Two chains lie side by side, however they are named."""
    found = layers("adbc", [("a", "c"), ("d", "b")])

    assert (found.places["a"][1] < found.places["d"][1]) == (found.places["c"][1] < found.places["b"][1])
