"""Where something happened."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from geoclaims.errors import Problem
from geoclaims.values._fields.fields import NAMING
from geoclaims.values.code import Code
from geoclaims.values.value import Value

__all__ = ["Place"]

_LIMITS = {"latitude": 90, "longitude": 180}


@attrs.frozen(kw_only=True)
class Place(Value):
    """A place, by the name that the source gives it.

    A place is not an actor: "Washington" where a conference was held is a `Place`, "Washington" that condemned is an
    alias of a government.

    Raises:
        InvalidValueError: If a coordinate is off the globe, as well as for arguments of the wrong type.
    """

    name: str = attrs.field(metadata=NAMING)
    """The name that the source uses."""
    code: Code | None = None
    """The place in a gazetteer or code list; None if it was not looked up."""
    latitude: float | None = None
    """Degrees north of the equator (WGS 84), -90 to 90; None if unknown."""
    longitude: float | None = None
    """Degrees east of Greenwich (WGS 84), -180 to 180; None if unknown."""

    def _conflicts(self) -> Iterator[Problem]:
        for name, limit in _LIMITS.items():
            value = getattr(self, name)
            if value is not None and abs(value) > limit:
                yield Problem(path=name, message=f"{value} is off the globe; degrees run from -{limit} to {limit}")
