"""What every answer of an analysis has in common: a short printout."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, cast

import attrs

from geoclaims._docstrings import documented
from geoclaims.records.record import Record
from geoclaims.values.value import Value

__all__ = ["Result"]

_SHOWN: Final = 3
"""The number of items of a tuple that are shown."""


class Result:
    """The base of the answers: records are printed by type and id, and other answers by the ids that they name."""

    __slots__ = ()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Let `help` show the docstrings of the fields of a class that attrs has just built."""
        documented(cls)

    def __repr__(self) -> str:
        """Return the fields by name, each in a few words."""
        fields = ", ".join(f"{name}={_shown(value)}" for name, value in _fields(self))
        return f"{type(self).__name__}({fields})"


def _fields(result: Result) -> Iterator[tuple[str, object]]:
    cls = cast("type[attrs.AttrsInstance]", type(result))
    return ((field.name, getattr(result, field.name)) for field in attrs.fields(cls) if field.repr)


def _shown(value: Any) -> str:
    match value:
        case Record():
            return f"{type(value).__name__} {value.id!r}"
        case Result():
            return f"{type(value).__name__}({', '.join(dict.fromkeys(map(repr, _ids(value))))})"
        case tuple():
            items = [_shown(item) for item in value[:_SHOWN]]
            rest = len(value) - len(items)
            return f"({', '.join([*items, *([f'{rest} more'] if rest else [])])})"
        case Value():
            return f"{type(value).__name__}(...)"
        case str():
            return repr(str(value))
        case _:
            return str(value)


def _ids(result: Result) -> Iterator[str]:
    """Return the ids that an answer names, those of the answers in it included."""
    for _, value in _fields(result):
        match value:
            case Record():
                yield value.id
            case Result():
                yield from _ids(value)
            case Enum():
                pass
            case str():
                yield str(value)
            case _:
                pass
