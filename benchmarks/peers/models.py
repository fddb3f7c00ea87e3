"""Our record types again, as classes of another library, made from the same fields.

All have the same fields with the same defaults, enumerations and nested values, tags, ids that are checked, and dates
with their bounds, parsed once for each text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, Optional, TypeAlias

import attrs

import geoclaims as gcl
from geoclaims.values._fields.annotations import kind_of
from geoclaims.values._fields.fields import fields_of
from geoclaims.values._fields.kinds import Choice, Kind, Many, Maybe, Nested, Pointer

__all__ = ["ID", "NOTHING", "TAGGED", "Day", "Fields", "Models", "to_day"]

Fields: TypeAlias = list[tuple[str, Any, Any]]
"""Name, annotation and default of each field; the default is `NOTHING` where one has to be given."""
NOTHING: Final = attrs.NOTHING
ID: Final = r"^[^\s\x00-\x1f\x7f-\x9f]+$"
"""What an id looks like, as a regular expression."""
_MANY: Any = tuple  # subscripted with what is known at run time only
TAGGED: Final = {cls: cls.type for cls in gcl.CORE.types}
"""The record types, each with its tag."""


class Day:
    """A date with its bounds, as a class that no library takes for one of its own."""

    __slots__ = ("earliest", "latest", "text")

    def __init__(self, when: gcl.When) -> None:
        self.text, self.earliest, self.latest = when.text, when.earliest, when.latest


@cache
def to_day(text: str) -> Day:
    """The date of a text; what is no date raises a `ValueError`, as libraries expect it."""
    try:
        return Day(gcl.When(text))
    except gcl.GeoclaimsError as error:
        raise ValueError(str(error)) from error


@attrs.frozen(kw_only=True)
class Models:
    """How a library writes what the kinds of our fields admit."""

    make: Callable[[type, Fields], Any]
    """Makes its class of one of ours."""
    id: Any
    """Its annotation of an id."""
    plain: Mapping[type, Any]
    """Its annotations of text, numbers, yes and no, and dates."""
    _made: dict[type, Any] = attrs.field(factory=dict, init=False)

    def of(self, cls: type) -> Any:
        """Its class of one of ours, made when it is first asked for."""
        if cls not in self._made:
            self._made[cls] = self.make(cls, [*self._fields(cls)])
        return self._made[cls]

    def _fields(self, cls: type) -> Fields:
        fields = [field for field in fields_of(cls) if field.name != "extra"]
        return [
            (field.name, self.id if field.name == "id" else self._annotation(field.kind), field.default)
            for field in fields
        ]

    def _annotation(self, kind: Kind) -> Any:
        for annotation, own in self.plain.items():
            if kind == kind_of(annotation):
                return own
        match kind:
            case Choice(enum=enum):
                return enum
            case Pointer():
                return self.id
            case Nested(cls=cls):
                return self.of(cls)
            case Many(item=item):
                return _MANY[self._annotation(item), ...]
            case Maybe(item=item):
                return Optional[self._annotation(item)]  # noqa: UP045 - the annotation is known at run time only
        raise TypeError(f"no library here knows {kind}")
