"""Where a record stands."""

from __future__ import annotations

from hypothesis import given

from geoclaims import Dossier, State, dumps
from geoclaims.strategies import dossiers
from geoclaims.views.ci.locations import Location, Locations

DOCUMENT = """{
  "geoclaims": 2,
  "records": [
    {"type": "state", "id": "north", "name": "North"},
    {
      "type": "state",
      "name": "South",
      "id" :
        "south"
    }, {"type": "state", "id": "\\u00e9\\"x\\"", "name": "an \\"id\\": \\"fake\\" inside"}
  ]
}
"""


def test_records_are_found_by_line() -> None:
    """The line of the id, however the JSON is laid out, and however the id is written."""
    locations = Locations({"a.json": DOCUMENT})

    assert locations.of("north") == Location("a.json", 4)
    assert locations.of("south") == Location("a.json", 8)
    assert locations.of('é"x"') == Location("a.json", 10)


def test_what_stands_nowhere_has_no_line() -> None:
    """An id that no record has, in text that looks like one too, is not found."""
    locations = Locations({"a.json": DOCUMENT})

    assert (None, None) == (locations.of("nowhere"), locations.of("fake"))
    assert Locations({}).of("north") is None


def test_the_first_of_several_places_counts() -> None:
    """A record that stands in two files, or twice in one, is shown where it stands first."""
    line = '{"type": "state", "id": "north", "name": "North"}\n'
    locations = Locations({"b.jsonl": f'{{"geoclaims": 2}}\n\n{line}{line}', "a.json": DOCUMENT})

    assert locations.of("north") == Location("b.jsonl", 3)
    assert locations.of("south") == Location("a.json", 8)


def test_the_first_record_that_stands_anywhere() -> None:
    """A finding is shown at the first of its records that is in a file."""
    locations = Locations({"a.json": DOCUMENT})

    assert locations.first(("lost", "south", "north")) == Location("a.json", 8)
    assert locations.first(("lost",)) is None
    assert locations.first(()) is None


@given(dossiers(clean=False))
def test_every_record_of_any_dossier_is_found(dossier: Dossier) -> None:
    """Whatever a dossier holds, each of its ids has a line, at which the id stands."""
    text = dumps(dossier)
    lines = text.split("\n")
    locations = Locations({"any.json": text})

    for id in dossier.ids():
        found = locations.of(id)

        assert found
        assert '"id": ' in lines[found.line - 1]


def test_lines_are_counted_as_editors_do() -> None:
    """Only a line feed begins a line: other separators stand inside of texts."""
    text = dumps([State(id="a", name="x\u2028y\x85z"), State(id="b", name="B")])

    assert Locations({"f": text}).of("b") == Location("f", 1 + text[: text.index('"b"')].count("\n"))
