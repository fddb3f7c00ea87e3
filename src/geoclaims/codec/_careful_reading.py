"""From plain JSON to records: the one place that knows cattrs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import lru_cache, partial
from typing import Any, cast, final, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn, override

from geoclaims.codebook import Codebook, require_codebook
from geoclaims.codebook.migrations import FORMAT, Migration
from geoclaims.codec._quick_reading import Read, builder_of
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.record import Record
from geoclaims.records.unknown import UnknownRecord
from geoclaims.values._fields.annotations import kind_of
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.json_object import Json
from geoclaims.values.ref import id_problem
from geoclaims.values.value import Value

__all__ = ["Reader", "StructuringError", "reader_for"]

Hook = Callable[[Any, Any], Any]

# cattrs looks a class up among its own hooks before it asks ours; for these, its own would coerce.
_COERCED = (str, int, float, bool, Enum)


class StructuringError(Exception):
    """A piece of JSON is not a record.

    Attributes:
        problems: Everything that is wrong with it, with paths relative to the record.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)


@final
class Reader:
    """Reads the records of a codebook."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._tags = codebook.tags
        self._builders = _Builders(codebook)
        self._migrates = bool(codebook.migrations)
        self._converters = {strict: _converter(strict=strict) for strict in (False, True)}

    def record(self, plain: Json, *, strict: bool, version: int = FORMAT) -> Record:
        """Read one record of a text of some format version, as it was decoded.

        Raises:
            StructuringError: If it is none; with `strict`, also if its type or one of its fields is unknown.
        """
        if self._migrates and isinstance(plain, dict):
            plain = _migrated(plain, self._codebook.migrations_from(version) or ())
        try:
            record: Record = self._builders[cast("Any", plain)["type"]](plain)
        except Exception:  # noqa: BLE001 - whatever it is, the thorough way names it, its place and the next step
            return self._thorough(plain, strict=strict)
        if strict and any(record.unknown_fields()):
            return self._thorough(plain, strict=strict)
        return record

    def value(self, plain: Json, annotation: Any, *, strict: bool) -> Any:
        """Read what a field with some annotation holds, other than a record.

        Raises:
            StructuringError: If it cannot hold it; with `strict`, also if something in it is unknown.
        """
        try:
            return self._converters[strict].structure(plain, annotation)
        except (ClassValidationError, InvalidValueError) as error:
            raise StructuringError(_flattened(error)) from None

    def _thorough(self, plain: Json, *, strict: bool) -> Record:
        if not isinstance(plain, dict):
            raise StructuringError([Problem(path="", message=f"{plain!r:.80} is not a record; records are objects")])
        try:
            return self._typed(plain, strict=strict)
        except (ClassValidationError, InvalidValueError) as error:
            raise StructuringError(_signed(plain, _complete(plain, list(_flattened(error))))) from None

    def _typed(self, plain: dict[str, Json], *, strict: bool) -> Record:
        tag = plain.get("type")
        if not isinstance(tag, str):
            message = (
                "is required: the string that names the record's type"
                if tag is None
                else f"expected a string, got {tag!r:.80}"
            )
            raise InvalidValueError("record", [Problem(path="type", message=message)])
        content = {key: value for key, value in plain.items() if key != "type"}
        if tag in self._tags:
            return self._converters[strict].structure(content, self._tags[tag])
        if problems := list(_unkept(tag, content, strict=strict)):
            raise InvalidValueError("record", problems)
        return UnknownRecord(tag=tag, id=cast("str", content.pop("id")), extra=content)


def _migrated(plain: dict[str, Json], migrations: Iterable[Migration]) -> dict[str, Json]:
    """Bring a record up to date."""
    signed = plain.get("id")
    for migration in migrations:
        try:
            plain = migration.migrate(plain)
        except Exception as error:
            message = f"cannot be migrated from format version {migration.version}: {type(error).__name__}: {error}"
            raise StructuringError(_signed({"id": signed}, [Problem(path="", message=message)])) from error
        if not isinstance(cast("object", plain), dict):
            message = (
                f"the migration from format version {migration.version} gave {plain!r:.80}, which is not an object"
            )
            raise StructuringError(_signed({"id": signed}, [Problem(path="", message=message)]))
    return plain


class _Builders(dict[str, Read]):
    """The builders of a codebook by tag, each made when it is first needed."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._tags = codebook.tags

    def __missing__(self, tag: str) -> Read:
        builder = self[tag] = builder_of(self._tags[tag])
        return builder


def reader_for(codebook: Codebook) -> Reader:
    """Return the reader of a codebook, made once.

    Raises:
        InvalidValueError: If `codebook` is not a codebook.
    """
    require_codebook(codebook, "codec")
    return _made(codebook)


@lru_cache(maxsize=32)
def _made(codebook: Codebook) -> Reader:
    return Reader(codebook)


def _converter(*, strict: bool) -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=strict)
    for cls in _COERCED:
        converter.register_structure_hook(cls, _read_single)
    converter.register_structure_hook_func(_is_single, _read_single)
    converter.register_structure_hook_factory(_is_tuple, partial(_list_hook, converter))
    converter.register_structure_hook_factory(_is_class, partial(_class_hook, converter))
    return converter


def _is_single(annotation: Any) -> bool:
    return kind_of(annotation).single


def _is_tuple(annotation: Any) -> bool:
    return get_origin(annotation) is tuple


def _is_class(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Value)


def _read_single(plain: Any, annotation: Any) -> Any:
    """Scalars are never coerced: cattrs' own hooks would make text of 7."""
    kind = kind_of(annotation)
    value = kind.read(plain)
    if problems := list(kind.problems(value)):
        raise InvalidValueError("value", problems)
    return value


def _list_hook(converter: Converter, annotation: Any) -> Hook:
    """Return a tuple is a list in JSON: cattrs' own hook would take a text apart into its characters."""
    read_items = homogenous_tuple_structure_factory(annotation, converter)

    def read(plain: Any, cls: Any) -> Any:
        if not isinstance(plain, list):
            raise InvalidValueError(
                "list", [Problem(path="", message=f"expected an array, got {plain!r:.80}; write [...]")]
            )
        return read_items(plain, cls)

    return read


def _class_hook(converter: Converter, cls: Any) -> Hook:
    """Fields that the class does not know go to `extra`: cattrs' own hook would drop them."""
    known = {field.name for field in fields_of(cls)} - {"extra"}
    build = make_dict_structure_fn(cls, converter, extra=override(omit=True))

    def read(plain: Any, _: Any) -> Any:
        if not isinstance(plain, dict):
            raise InvalidValueError("object", [Problem(path="", message=f"expected an object, got {plain!r:.80}")])
        content = cast("dict[str, Json]", plain)
        value = build(content, cls)
        unknown = {key: item for key, item in content.items() if key not in known}
        return attrs.evolve(value, extra=unknown) if unknown else value

    return read


def _flattened(error: BaseException) -> Iterator[Problem]:
    """Return every problem in a tree of validation errors, with its path."""
    if isinstance(error, InvalidValueError):
        yield from error.problems
    elif isinstance(error, KeyError):
        yield Problem(path="", message="is required")
    elif isinstance(error, ForbiddenExtraKeysError):
        for name in sorted(error.extra_fields):
            yield Problem(path=name, message="is not a known field; remove it, or read without strict")
    elif isinstance(error, ClassValidationError | IterableValidationError):
        noted, bare = error.group_exceptions()
        for inner, note in noted:
            place = note.name if isinstance(note, AttributeValidationNote) else f"[{note.index}]"
            yield from (problem.within(place) for problem in _flattened(inner))
        for inner in bare:
            yield from _flattened(inner)
    else:  # a converter or a validator of a class that is not ours
        yield Problem(path="", message=f"{type(error).__name__}: {error}")


def _complete(plain: dict[str, Json], problems: list[Problem]) -> list[Problem]:
    """The problems of a record, with that of its id: only the constructor sees its form, and may not be reached."""
    if "id" in plain and all(problem.path != "id" for problem in problems) and (message := id_problem(plain["id"])):
        return [Problem(path="id", message=message), *problems]
    return problems


def _signed(plain: dict[str, Json], problems: Iterable[Problem]) -> Iterator[Problem]:
    id = plain.get("id")
    return (attrs.evolve(problem, record=id if isinstance(id, str) else None) for problem in problems)


def _unkept(tag: str, content: dict[str, Json], *, strict: bool) -> Iterator[Problem]:
    """Return what keeps a record of an unknown type from being kept as it is."""
    if strict:
        yield Problem(
            path="type",
            message=f"{tag!r:.80} is not a known type; extend the codebook, or read without strict",
        )
    if not tag:
        yield Problem(path="type", message="is empty; say what it is")
    problem = id_problem(content["id"]) if "id" in content else "is required"
    if problem:
        yield Problem(path="id", message=problem)
