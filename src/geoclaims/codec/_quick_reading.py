"""From plain JSON to records, the quick way: whatever is odd is left to the thorough one.

Decoding lets through no lone surrogate, no NaN and no number of more than 64 bits, so what is left to check of a field
is its type. A value whose class has nothing of its own in its construction is filled slot by slot, several times as
fast as by its constructor; any other is made by its constructor, which may do what it likes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias, TypeVar, cast

import attrs

from geoclaims.records.record import Record
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Pointer, Scalar
from geoclaims.values.dates import When
from geoclaims.values.json_object import Json, JsonObject
from geoclaims.values.ref import Ref, id_problem
from geoclaims.values.value import Value

__all__ = ["Read", "builder_of"]

T = TypeVar("T")

Read: TypeAlias = Callable[[Any], Any]
"""Makes a value of a piece of plain JSON. If it cannot, it raises anything at all."""

_REPEATED: Final = 4096
"""How many different dates and ids are remembered. They repeat, and are immutable; and streams take constant memory."""

_when: Final = lru_cache(_REPEATED)(When)
_ref: Final = lru_cache(_REPEATED)(cast("Callable[[str], Ref[Any]]", Ref))


_BASES: Final[tuple[Any, ...]] = (Value, Record)
"""The classes whose own way of construction is known here."""


class OddError(Exception):
    """Something that needs a thorough look."""


def builder_of(cls: type[Any]) -> Read:
    """Return what makes a value of a class out of a JSON object. The `type` of a record is taken for granted."""
    return _builder(cast("Hashable", cls))


@cache
def _builder(cls: Any) -> Read:
    reads = {field.name: _field_reader(cls, field) for field in fields_of(cls) if field.name != "extra"}
    return _filling(cls, reads) if _is_plain(cls) else _constructing(cls, reads)


def _is_plain(cls: Any) -> bool:
    """Whether the constructor of a class sets slots and checks them as the library does, and does nothing else."""
    props = attrs.inspect(cls)
    return (
        props.added_init
        and props.is_slotted
        and props.hashability is not attrs.ClassProps.Hashability.HASHABLE_CACHED
        and cls.__new__ is object.__new__
        and not hasattr(cls, "__attrs_pre_init__")
        and cls.__attrs_post_init__ is Value.__attrs_post_init__
        and cls._problems in {base._problems for base in _BASES}
        and all(map(_is_set_as_given, attrs.fields(cls), fields_of(cls)))
    )


def _is_set_as_given(attribute: Any, field: Field) -> bool:
    """Return whether a field is set to what was read, or to its default."""
    if not attribute.init or attribute.validator or getattr(attribute.default, "takes_self", False):
        return False
    # The library's own converters leave alone what is of the right kind already.
    convert = attribute.converter
    own = convert is None or getattr(convert, "__module__", "").startswith("geoclaims.")
    return own and (convert is None or field.required or convert(field.default) is field.default)


def _filling(cls: Any, reads: dict[str, Read]) -> Read:
    """Set every slot, first to its default, then to what is there."""
    new, fields = object.__new__, fields_of(cls)
    defaults = [(getattr(cls, field.name).__set__, field.default) for field in fields if not field.required]
    known = {name: (getattr(cls, name).__set__, read) for name, read in reads.items()}
    known |= _tag(cls, (_pass, _pass))
    required = frozenset(field.name for field in fields if field.required)
    set_extra = cls.extra.__set__
    check = None if cls._conflicts is _BASES[0]._conflicts else cls._conflicts  # most classes have none

    def fill(plain: Any) -> Any:
        value = new(cls)
        for set_slot, default in defaults:
            set_slot(value, default)
        unknown: dict[str, Json] = {}
        for name, item in plain.items():
            if name in known:
                set_slot, read = known[name]
                set_slot(value, read(item))
            else:
                unknown[name] = item
        if unknown:
            set_extra(value, JsonObject(unknown))
        if not required <= plain.keys() or (check and any(check(value))):
            raise OddError
        return value

    return fill


def _constructing(cls: Any, reads: dict[str, Read]) -> Read:
    """Call the constructor, which checks what it is given once more."""
    tag = _tag(cls, None)

    def construct(plain: Any) -> Any:
        known = {name: reads[name](item) for name, item in plain.items() if name in reads}
        unknown = {name: item for name, item in plain.items() if name not in reads and name not in tag}
        return cls(**known, extra=unknown)

    return construct


def _tag(cls: Any, entry: T) -> dict[str, T]:
    """Return what is said of the key that names the type of a record."""
    return {"type": entry} if issubclass(cls, Record) else {}


def _pass(*_: Any) -> None:
    """Set nothing."""


def _field_reader(cls: Any, field: Field) -> Read:
    if field.name == "id" and issubclass(cls, Record):
        return _id
    read = _reader(field.kind)
    if not field.required:
        return read

    def read_required(plain: Any) -> Any:
        value = read(plain)
        if value == "":
            raise OddError
        return value

    return read_required


def _id(plain: Any) -> Any:
    # What is printable holds no white space but spaces, no control characters and no surrogates.
    if plain.__class__ is str and plain and plain.isprintable() and " " not in plain:
        return plain
    if id_problem(plain):
        raise OddError
    return plain


def _reader(kind: Kind) -> Read:  # noqa: PLR0911 - one line a kind
    """Return what reads a field of a kind."""
    match kind:
        case Scalar(admits=admits):
            return _scalar(admits)
        case Choice(enum=enum):
            return {member.value: member for member in enum}.__getitem__
        case Dated():
            return _when
        case Pointer():
            return _ref
        case Nested(cls=cls):
            return _nested(cls)
        case Many(item=item):
            return _many(_reader(item))
        case Maybe(item=Scalar(admits=admits)):
            return _scalar((*admits, type(None)))
        case Maybe(item=item):
            return _maybe(_reader(item))
        case _:
            return _any(kind)


def _nested(cls: Any) -> Read:
    def read(plain: Any) -> Any:
        return _builder(cls)(plain)  # made when it is needed: a value may hold others of its own class

    return read


def _scalar(admits: tuple[type, ...]) -> Read:
    def read(plain: Any) -> Any:
        if plain.__class__ in admits:
            return plain
        raise OddError

    return read


def _many(read_item: Read) -> Read:
    def read(plain: Any) -> Any:
        if plain.__class__ is list:
            return tuple(map(read_item, plain))
        raise OddError

    return read


def _maybe(read_item: Read) -> Read:
    def read(plain: Any) -> Any:
        return None if plain is None else read_item(plain)

    return read


def _any(kind: Kind) -> Read:
    def read(plain: Any) -> Any:
        value = kind.read(plain)
        if any(kind.problems(value)):
            raise OddError
        return value

    return read
