"""From a field's annotation to what it admits."""

from __future__ import annotations

import types
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin

import attrs

from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer, Scalar
from geoclaims.values.dates import When
from geoclaims.values.json_object import JsonObject
from geoclaims.values.ref import Identified, Ref

__all__ = ["kind_of"]

_SCALARS: dict[object, Kind] = {
    str: Scalar((str,), "a string"),
    bool: Scalar((bool,), "a boolean"),
    int: Scalar((int,), "an integer"),
    float: Scalar((int, float), "a number"),
    When: Dated(),
    JsonObject: Opaque(),
}


@cache
def kind_of(annotation: Any) -> Kind:
    """Read an annotation.

    Raises:
        TypeError: With a sentence, if records cannot hold what it admits.
    """
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Ref or annotation is Ref:
        return Pointer(_members(*arguments) if arguments else (object,))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return Many(kind_of(arguments[0]))
    if origin in (Union, types.UnionType) and type(None) in arguments:
        rest = tuple(argument for argument in arguments if argument is not type(None))
        return Maybe(kind_of(Union[rest]))  # noqa: UP007 - the members are known at run time only
    if origin in (Union, types.UnionType) and set(arguments) == {int, float}:
        return kind_of(float)
    return _kind_of_class(annotation)


def _kind_of_class(annotation: Any) -> Kind:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return Choice(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Identified):
        raise TypeError(f"records hold no other records; point to one with Ref[{annotation.__name__}]")
    if isinstance(annotation, type) and attrs.has(annotation) and hasattr(annotation, "contents"):
        return Nested(annotation)
    raise TypeError(f"records cannot hold {annotation!r}; {_ADVICE}")


_ADVICE = (
    "use str, int, float, bool, an Enum with text values, When, Ref[...], JsonObject, a frozen subclass of "
    "geoclaims.Value, tuple[..., ...] of one of these, or one of these | None"
)


def _members(target: Any) -> tuple[type, ...]:
    members = get_args(target) if get_origin(target) in (Union, types.UnionType) else (target,)
    # `Any` is a class too, but one that nothing can be an instance of.
    return tuple(member if isinstance(member, type) and member is not Any else object for member in members)
