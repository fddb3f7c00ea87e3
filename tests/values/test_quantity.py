from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.strategies import values
from geoclaims.values.quantity import Quantity

BOUND = st.none() | st.integers(0, 6)


@st.composite
def killed(draw: st.DrawFn) -> Quantity:
    """Quantities of one measure with small bounds, so that all relations between them come up."""
    low, high = draw(BOUND), draw(BOUND)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Quantity(
        measure="killed", low=low, high=high, approximate=draw(st.sampled_from([False, False, False, True]))
    )


def _q(low: float | None = None, high: float | None = None, **more: object) -> Quantity:
    return Quantity(measure="killed", low=low, high=high, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "below", "within", "equal"),
    [
        (_q(1, 3), _q(4, 6), True, False, False),
        (_q(1, 4), _q(4, 6), False, False, True),
        (_q(4, 4), _q(4, 4), False, True, True),
        (_q(2, 3), _q(1, 4), False, True, True),
        (_q(1, 4), _q(2, 3), False, False, True),
        (_q(high=3), _q(4), True, False, False),
        (_q(high=3), _q(1, 3), False, False, True),
        (_q(1), _q(1, 3), False, False, True),
        (_q(1001), _q(1000), False, True, True),
        (_q(1001), _q(), False, True, True),
        (_q(), _q(1), False, False, True),
        (_q(1.5, 1.5), _q(2, 2), True, False, False),
        (_q(1, 3, approximate=True), _q(4, 6), False, False, True),
        (_q(1, 3), _q(4, 6, approximate=True), False, False, True),
        (_q(1, 3, basis="wounded"), _q(4, 6, basis="killed"), False, False, True),
        (_q(1, 3, unit="soldier"), _q(4, 6), False, False, True),
        (_q(1, 3, cumulative=True), _q(4, 6, cumulative=False), True, False, False),
    ],
)
def test_comparisons_have_three_answers(
    one: Quantity,
    other: Quantity,
    below: bool,  # noqa: FBT001
    within: bool,  # noqa: FBT001
    equal: bool,  # noqa: FBT001
) -> None:
    """Certain where the bounds leave no choice; whatever cannot be compared is possibly equal and certainly nothing."""
    answers = (one.certainly_below(other), one.certainly_within(other), one.possibly_equal(other))

    assert (below, within, equal) == answers


def test_only_equal_measures_bases_and_units_are_comparable() -> None:
    """Two quantities count the same thing if measure, basis and unit agree, whatever else differs."""
    quantity = _q(1, unit="soldier", basis="killed")

    assert quantity.comparable(_q(high=9, unit="soldier", basis="killed", cumulative=True, text="nine"))
    assert not quantity.comparable(_q(1, unit="soldier"))
    assert not quantity.comparable(_q(1, basis="killed"))
    assert not quantity.comparable(Quantity(measure="wounded", unit="soldier", basis="killed"))


def test_bounds_in_the_wrong_order_are_refused() -> None:
    """A quantity whose `low` is more than its `high` has no meaning."""
    with pytest.raises(InvalidValueError) as error:
        _q(3, 2)

    assert error.value.problems == (Problem(path="low", message="3 is more than high=2; swap them"),)


def test_the_order_of_bounds_is_looked_at_only_if_they_are_numbers() -> None:
    """Bounds of the wrong type are refused as such, without a second complaint or a crash about their order."""
    with pytest.raises(InvalidValueError) as error:
        Quantity(measure="m", low="3", high=2)  # type: ignore[arg-type]

    assert ["low"] == [problem.path for problem in error.value.problems]


@given(killed(), killed(), killed())
def test_certainly_below_is_a_strict_partial_order(one: Quantity, two: Quantity, three: Quantity) -> None:
    """Promise: below for certain means for every reading; so it is irreflexive, asymmetric and transitive."""
    assert not one.certainly_below(one)
    assert not (one.certainly_below(two) and two.certainly_below(one))
    assert not (one.certainly_below(two) and two.certainly_below(three)) or one.certainly_below(three)


@given(killed(), killed())
def test_what_is_certainly_below_is_not_possibly_equal(one: Quantity, two: Quantity) -> None:
    """Promise: `possibly_equal` is false exactly where the one or the other is below for certain; either way round."""
    apart = one.certainly_below(two) or two.certainly_below(one)

    assert apart is not one.possibly_equal(two)
    assert one.possibly_equal(two) is two.possibly_equal(one)


@given(killed(), killed(), killed())
def test_within_carries_over(one: Quantity, two: Quantity, three: Quantity) -> None:
    """Promise: within means that this being so makes the other so; so it is transitive, and inherits what is below."""
    assert not (one.certainly_within(two) and two.certainly_within(three)) or one.certainly_within(three)
    assert not (one.certainly_within(two) and two.certainly_below(three)) or one.certainly_below(three)


@given(values(Quantity), values(Quantity))
def test_different_measures_are_never_certain(one: Quantity, two: Quantity) -> None:
    """Promise: two quantities can be compared only if their measure, basis and unit agree."""
    certain = one.certainly_below(two) or one.certainly_within(two) or not one.possibly_equal(two)

    assert one.comparable(two) or not certain
