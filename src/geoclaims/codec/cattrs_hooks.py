"""Hooks for a cattrs converter of your own: with them it reads and writes what geoclaims has, wherever it stands."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Final, Union, cast, final, get_args, get_origin

import attrs
from cattrs import BaseConverter

from geoclaims.codebook import CORE, Codebook
from geoclaims.codec._careful_reading import StructuringError, reader_for
from geoclaims.codec.json_documents import from_plain, to_plain
from geoclaims.dossier import Dossier
from geoclaims.errors import Problem, ReadError
from geoclaims.records.record import Record
from geoclaims.values.dates import When
from geoclaims.values.json_object import Json, JsonObject
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = ["register_hooks"]

_SINGLE: Final = (JsonObject, Ref, When)
"""What is no `Value`, and yet ours. cattrs asks about a class by name before it asks about kinds of classes."""


def register_hooks(converter: BaseConverter, codebook: Codebook = CORE, *, strict: bool = False) -> None:
    """Teach a converter of yours to read and write dossiers, records, values, dates and references.

    Afterwards they may be fields of your own classes, alone, in lists or optional. A record is an object with its
    `type`, as in a document, and a field of a base type holds records of any type below it; a dossier is a whole
    document; everything else is as the [JSON format](../format.md) has it. Nothing of it is coerced, and nothing lost.

    What is wrong is a [`ReadError`][geoclaims.errors.ReadError] with every problem, inside the error that cattrs raises
    for the class around it.

    Args:
        converter: The converter, of any `cattrs.preconf` module or plain.
        codebook: The record types to know.
        strict: Refuse unknown types and unknown fields, instead of keeping them.

    Raises:
        InvalidValueError: If `codebook` is not a codebook.
    """
    reading = _Reading(codebook, strict)
    reader_for(codebook)
    converter.register_structure_hook_func(_is_value, reading.value)
    converter.register_structure_hook_func(_is_record, reading.record)
    converter.register_unstructure_hook_func(_is_value, _plain)
    converter.register_unstructure_hook_func(_is_record, _plain)
    for cls in _SINGLE:
        converter.register_structure_hook(cls, reading.value)
    converter.register_unstructure_hook(Ref, str)
    converter.register_unstructure_hook(When, str)
    converter.register_unstructure_hook(JsonObject, _plain)
    converter.register_structure_hook(Dossier, reading.dossier)
    converter.register_unstructure_hook(Dossier, to_plain)


@final
@attrs.frozen
class _Reading:
    """How a converter reads: what it knows, and what it refuses."""

    codebook: Codebook
    strict: bool

    def dossier(self, plain: Any, _: object) -> Dossier:
        return from_plain(plain, self.codebook, strict=self.strict)

    def record(self, plain: Any, annotation: Any) -> Record | None:
        wanted: tuple[type[Record | None], ...] = _choices(annotation)
        if plain is None and NoneType in wanted:
            return None
        try:
            record = reader_for(self.codebook).record(plain, strict=self.strict)
        except StructuringError as error:
            raise ReadError("record", error.problems) from None
        if not isinstance(record, wanted):
            names = " or ".join(cls.__name__ for cls in wanted if cls is not NoneType)
            problem = Problem(path="type", message=f"{record.type!r:.80} is no {names}", record=record.id)
            raise ReadError("record", [problem])
        return record

    def value(self, plain: Any, annotation: Any) -> Any:
        try:
            return reader_for(self.codebook).value(plain, annotation, strict=self.strict)
        except StructuringError as error:
            raise ReadError(_name(annotation), error.problems) from None


def _is_record(annotation: Any) -> bool:
    """Return whether it is a record type, or a choice of some, or of some and None."""
    wanted = [cls for cls in _choices(annotation) if cls is not NoneType]
    return bool(wanted) and all(isinstance(cls, type) and issubclass(cls, Record) for cls in wanted)


def _choices(annotation: Any) -> tuple[Any, ...]:
    """Return the members of a union, or what is not a union as the only one."""
    return get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)


def _is_value(annotation: Any) -> bool:
    """Return whether it is a value of several fields, or a reference to some type of record."""
    return get_origin(annotation) is Ref or (isinstance(annotation, type) and issubclass(annotation, Value))


def _plain(value: Any) -> Json:
    """Return what a value is in JSON; of a reference, its text."""
    if isinstance(value, Ref):
        return str(cast("object", value))
    return None if value is None else value.plain()


def _name(annotation: Any) -> str:
    return str(getattr(get_origin(annotation) or annotation, "__name__", annotation))
