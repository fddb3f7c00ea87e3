"""What follows between intervals on one scale: the narrower implies the wider, and disjoint ones exclude each other.

With n intervals there may be n² such pairs. The graph gets fewer edges, in the order of n log n for inclusion and of n
for exclusion, through literals of its own that stand for "all of these".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from geoclaims.analysis._graphs.implications import Implications

__all__ = ["Bounds", "exclude", "include"]


class Bounds(NamedTuple):
    """A closed interval, and the literal that says that the value is in it."""

    low: float
    high: float
    literal: int


def exclude(all_bounds: Iterable[Bounds], implications: Implications) -> None:
    """Let each of some intervals exclude those that it has no point in common with."""
    rising = sorted(all_bounds, key=lambda bounds: (bounds.high, bounds.literal))
    ends = [bounds.high for bounds in rising]
    none_of = _prefixes([bounds.literal ^ 1 for bounds in rising], implications)
    for bounds in rising:
        if below := bisect_left(ends, bounds.low):
            implications.add(bounds.literal, none_of[below - 1])


def include(all_bounds: Iterable[Bounds], implications: Implications) -> None:
    """Let each of some intervals imply those that it lies in."""
    alike: dict[tuple[float, float], list[int]] = {}
    for low, high, literal in all_bounds:
        alike.setdefault((low, high), []).append(literal)
    apart = [Bounds(low, high, _shared(literals, implications)) for (low, high), literals in sorted(alike.items())]
    _nest(sorted(apart, key=lambda bounds: (bounds.low, -bounds.high)), implications)


def _shared(literals: Sequence[int], implications: Implications) -> int:
    """Return a literal that each of some literals implies, and that implies each of them."""
    if len(literals) == 1:
        return literals[0]
    shared = implications.helper()
    for literal in sorted(literals):
        implications.add(literal, shared)
        implications.add(shared, literal)
    return shared


def _nest(falling: Sequence[Bounds], implications: Implications) -> None:
    """Divide and conquer over distinct intervals, sorted so that only an earlier one can hold a later one."""
    if len(falling) < 2:
        return
    half = len(falling) // 2
    wider = sorted(falling[:half], key=lambda bounds: (-bounds.high, bounds.literal))
    ends = [-bounds.high for bounds in wider]
    each_of = _prefixes([bounds.literal for bounds in wider], implications)
    for bounds in falling[half:]:
        if holding := bisect_right(ends, -bounds.high):
            implications.add(bounds.literal, each_of[holding - 1])
    _nest(falling[:half], implications)
    _nest(falling[half:], implications)


def _prefixes(literals: Sequence[int], implications: Implications) -> list[int]:
    """Literals of which the first implies the first of these, the second the first two, and so on."""
    prefixes = list(literals[:1])
    for literal in literals[1:]:
        all_so_far = implications.helper()
        implications.add(all_so_far, literal)
        implications.add(all_so_far, prefixes[-1])
        prefixes.append(all_so_far)
    return prefixes
