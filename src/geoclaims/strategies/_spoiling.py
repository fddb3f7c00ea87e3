"""Putting values into plain JSON where they do not belong."""

from __future__ import annotations

from typing import Any, cast

from hypothesis import strategies as st

from geoclaims.strategies.texts import json_values
from geoclaims.values import Json

__all__ = ["draw_spoilt", "odd_values"]

_ODD: list[Any] = [None, 7, -1.5, True, "", "x", " x", "2024-10", "2024-13", "a\tb", [], ["x"], [7], [None], {}, [{}]]
_ODD_VALUES: st.SearchStrategy[Json] = st.sampled_from(_ODD) | json_values()


def odd_values() -> st.SearchStrategy[Json]:
    """Values of every kind, most of which are wrong wherever they stand."""
    return _ODD_VALUES


def draw_spoilt(draw: st.DrawFn, plain: Any, value: Json) -> Any:
    """Return a piece of JSON with a value in the place of another, at any depth, or under a new key."""
    place = plain
    while inner := [item for item in _items(place).values() if _items(item) or item == {}]:
        if draw(st.integers(0, 3)) == 0:
            break
        place = cast("Any", draw(st.sampled_from(inner)))
    keys = list(_items(place))
    place[draw(st.sampled_from([*keys, "unheard-of"] if isinstance(place, dict) else keys))] = value
    return plain


def _items(plain: Json) -> dict[Any, Json]:
    """Return what is inside an object or a list, by key or index; nothing if it is neither."""
    if isinstance(plain, dict):
        return dict(plain)
    return dict(enumerate(plain)) if isinstance(plain, list) else {}
