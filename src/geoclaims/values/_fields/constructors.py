"""How the constructor of a value class is shown, and how its calls are written."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, cast

import attrs

from geoclaims.values._fields.fields import fields_of

__all__ = ["SharedFieldsLast", "as_python"]

_PLACES: Final = {"id": -1, "labels": 1, "note": 2, "extra": 3}
"""The arguments that are not shown in the order of the fields."""


class SharedFieldsLast:
    """The signature of a class as `help` shows it: what identifies a record first, what every record has last.

    Arguments are named, so their order is free; that of JSON, pickles and digests is the order of the fields.
    """

    def __get__(self, instance: object, cls: type[Any]) -> inspect.Signature:
        """Return the signature of the constructor of a class."""
        init = cast("Any", cls.__init__)
        made = inspect.signature(init)
        made = made.replace(parameters=sorted(made.parameters.values(), key=_shown_at))
        init.__signature__ = made  # after the class, `help` shows its constructor
        _, *given = made.parameters.values()
        return made.replace(parameters=given, return_annotation=inspect.Signature.empty)


def as_python(value: object) -> str:
    """Return the call that makes a value, without arguments that are the default.

    Evaluated where the classes in it are known, it makes an equal value.
    """
    return f"{_name(type(value))}({', '.join(_arguments(value))})"


def _arguments(value: object) -> Iterator[str]:
    cls = type(value)
    shown = zip(attrs.fields(cast("type[attrs.AttrsInstance]", cls)), fields_of(cls), strict=True)
    for attribute, field in sorted(shown, key=lambda pair: _place(pair[1].name)):
        held = getattr(value, field.name)
        if attribute.repr and not field.is_default(held):
            write = attribute.repr if callable(attribute.repr) else _written
            yield f"{attribute.alias}={write(held)}"


def _written(held: object) -> str:
    if isinstance(held, Enum):  # its own repr is not Python
        return f"{_name(type(held))}.{held.name}"
    if isinstance(held, tuple):
        items = [_written(item) for item in cast("tuple[object, ...]", held)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return repr(held)


def _name(cls: type) -> str:
    """Return the name of a class where it is known: a class in a class by both names."""
    return cls.__qualname__.rpartition("<locals>.")[2]


def _shown_at(parameter: inspect.Parameter) -> tuple[int, int]:
    """Return where a parameter is shown: those that may be given by position stay where they are."""
    named = parameter.kind is inspect.Parameter.KEYWORD_ONLY
    return parameter.kind, _place(parameter.name) if named else 0


def _place(name: str) -> int:
    return _PLACES.get(name, 0)
