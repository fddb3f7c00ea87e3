"""The elements of pictures: marks, arrows, and the places of boxes."""

from __future__ import annotations

import math
import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from geoclaims.views.elements.arrows import ARROWS
from geoclaims.views.elements.layers import layers
from geoclaims.views.elements.marks import MARKS, Mark
from geoclaims.views.elements.markup import html


def test_an_arrow_ends_before_the_mark() -> None:
    """Both of its ends keep away from the middle of a mark by eight pixels, and its point by no more."""
    drawn = ARROWS["denies"].between((0, 0), (30, 40))
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", drawn[0].get("d", ""))]

    assert [8, 8] == [round(math.dist(*ends)) for ends in (((0, 0), numbers[:2]), ((30, 40), numbers[-2:]))]
    assert f"translate({numbers[-2]},{numbers[-1]})" in drawn[1].get("transform", "")


def test_no_two_marks_have_one_shape() -> None:
    """Who sees no colours can still tell them apart, and so can a printer without ink of any colour."""
    assert len(MARKS) == len({mark.shape for mark in MARKS.values()}) == len({mark.word for mark in MARKS.values()})


def test_no_two_arrows_look_alike_without_colour_and_word() -> None:
    """A denial and a confirmation are told apart by where they begin; all others by their dashes."""
    dashes = [arrow.dashes for arrow in ARROWS.values() if arrow.dashes != "none"]

    assert len(dashes) == len(set(dashes)) == 3


def test_every_colour_stands_out_from_white_and_from_black() -> None:
    """At least three to one, as WCAG 2.2 asks for graphics, on a light page and on a dark one."""
    colours = {mark.colour for mark in MARKS.values()} | {arrow.colour for arrow in ARROWS.values()}

    assert [] == [one for one in colours if min(_contrast(one, "#ffffff"), _contrast(one, "#1b1b1b")) < 3]


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, after WCAG 2.2."""
    lights = sorted(_light(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_marks_are_small_and_around_their_place() -> None:
    """A mark is at the place that it is asked for, in its own colour."""
    mark = Mark("word", "#123456", "M0,0Z")

    assert '<path d="M0,0Z" transform="translate(1,2)" fill="#123456" fill-rule="evenodd"></path>' == html(
        mark.at(1, 2)
    )


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
