"""The fields of a value class, read from its annotations once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, partial
from operator import attrgetter
from typing import Any, Final, Literal, NamedTuple, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.values._fields.annotations import kind_of
from geoclaims.values._fields.kinds import Kind, Maybe
from geoclaims.values.json_object import Json

__all__ = ["ACYCLIC", "NAMING", "Field", "fields_of", "marked_fields_of"]

ACYCLIC: Final = {"geoclaims.acyclic": True}
"""Metadata for a field whose references must not lead back to their own record: `attrs.field(metadata=ACYCLIC)`.

[IN03](../rules/IN03.md) follows such fields, in the library's own records and in yours."""

NAMING: Final = {"geoclaims.naming": True}
"""Metadata for a field that holds a name or a title, and no quotation: `attrs.field(metadata=NAMING)`.

[DH03](../rules/DH03.md) looks for deceptive characters in such fields, in the library's own records and in yours."""


@final
@documented
@attrs.frozen
class Field:
    """One field of a value class."""

    name: str
    """Its name, in Python and in JSON."""
    kind: Kind
    """What it admits."""
    default: Any
    """What it is when nothing is said; `attrs.NOTHING` if it is required."""
    acyclic: bool
    """Whether it is marked with `ACYCLIC`."""
    naming: bool
    """Whether it is marked with `NAMING`."""

    @property
    def required(self) -> bool:
        """Whether a value has to be given."""
        return self.default is attrs.NOTHING

    def written(self) -> Kind:
        """Return what it admits apart from its default, which is left out."""
        return self.kind.item if self.default is None and isinstance(self.kind, Maybe) else self.kind

    def is_default(self, value: object) -> bool:
        """Return whether a value says nothing that leaving the field out would not say."""
        return value is self.default or bool(value == self.default)


def fields_of(cls: type[Any]) -> tuple[Field, ...]:
    """Return the fields of a value class in the order of their definition, those of its bases first.

    Raises:
        NameError: If an annotation names what its module does not know at run time.
        TypeError: If a field admits what records cannot hold, with the field's name.
    """
    return _read(cast("Hashable", cls))


def marked_fields_of(cls: type[Any], mark: Literal["acyclic", "naming"]) -> tuple[str, ...]:
    """Return the names of the fields of a value class that are marked with `ACYCLIC` or with `NAMING`."""
    return _marked(cast("Hashable", cls), mark)


@cache
def _marked(key: Hashable, mark: str) -> tuple[str, ...]:
    return tuple(field.name for field in _read(key) if getattr(field, mark))


class Outline(NamedTuple):
    """The fields of a value class that have a place in JSON, in order."""

    values: Callable[[Any], tuple[Any, ...]]
    """Takes what they hold out of a value."""
    fields: tuple[tuple[str, Any, Callable[[Any], Json]], ...]
    """The name of each, its default, and what makes plain JSON of anything else."""


def outline_of(cls: type[Any]) -> Outline:
    """Return what it takes to write the values of a class."""
    return _outline(cast("Hashable", cls))


@cache
def _outline(key: Hashable) -> Outline:
    fields = [field for field in _read(key) if field.name != "extra"]
    names = [field.name for field in fields]
    return Outline(
        attrgetter(*names) if len(names) > 1 else partial(_taken, names),
        tuple((field.name, field.default, field.written().writer()) for field in fields),
    )


def _taken(names: list[str], value: object) -> tuple[Any, ...]:
    """Return what fields hold; `attrgetter` gives no tuple for a single one."""
    return tuple(getattr(value, name) for name in names)


@cache
def _read(key: Hashable) -> tuple[Field, ...]:
    cls = cast("type[attrs.AttrsInstance]", key)
    attrs.resolve_types(cls)
    return tuple(_field(attribute) for attribute in attrs.fields(cls))


def _field(attribute: attrs.Attribute[Any]) -> Field:
    default: Any = attribute.default
    annotation: Any = attribute.type
    try:
        kind = kind_of(annotation)
    except TypeError as error:
        raise TypeError(f"{attribute.name}: {error}") from None
    if hasattr(default, "factory"):  # attrs.Factory is a class at run time and a function for type checkers
        default = object() if default.takes_self else default.factory()
    marks = (bool(attribute.metadata.get(f"geoclaims.{mark}")) for mark in ("acyclic", "naming"))
    return Field(attribute.name, kind, default, *marks)
