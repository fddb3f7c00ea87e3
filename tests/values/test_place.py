from __future__ import annotations

import pytest

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.values.code import Code
from geoclaims.values.place import Place


@pytest.mark.parametrize(("latitude", "longitude"), [(90, 180), (-90.0, -180.0), (0, None), (None, 0.5), (None, None)])
def test_every_point_of_the_globe_is_a_place(latitude: float | None, longitude: float | None) -> None:
    """Coordinates run to the poles and to the antimeridian, and both, one or none may be known."""
    place = Place(name="Pole", latitude=latitude, longitude=longitude)

    assert (latitude, longitude) == (place.latitude, place.longitude)


def test_coordinates_off_the_globe_are_refused_both_at_once() -> None:
    """A coordinate beyond its limit has no meaning; the message says the limit."""
    with pytest.raises(InvalidValueError) as error:
        Place(name="Nowhere", latitude=90.5, longitude=-181)

    assert error.value.problems == (
        Problem(path="latitude", message="90.5 is off the globe; degrees run from -90 to 90"),
        Problem(path="longitude", message="-181 is off the globe; degrees run from -180 to 180"),
    )


def test_limits_are_looked_at_only_if_everything_else_is_right() -> None:
    """A coordinate of the wrong type is refused as such, without a crash about its size."""
    with pytest.raises(InvalidValueError) as error:
        Place(name="Nowhere", latitude="north", longitude=200)  # type: ignore[arg-type]

    assert ["latitude"] == [problem.path for problem in error.value.problems]


def test_codes_are_looked_through() -> None:
    """A place hands out the code inside it, as every value does with what it holds."""
    code = Code(scheme="geonames", value="2988507")

    assert [("code", code)] == [(found.path, found.value) for found in Place(name="Paris", code=code).contents()]
