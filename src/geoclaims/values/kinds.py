"""What a field's annotation admits.

Each annotation is read once into a `Kind`, and the kind answers for every value of the field: what is wrong with it,
and what is inside it. Constructors, the codec and the codebook all ask the same kinds, so they never disagree.
"""

from __future__ import annotations

import math
import types
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin

import attrs

from geoclaims.errors import Problem
from geoclaims.values.contents import Content
from geoclaims.values.json_object import JsonObject, json_problem, to_json_object, too_wide
from geoclaims.values.ref import Identified, Ref, id_problem, to_ref
from geoclaims.values.when import When, to_when, when_problem

__all__ = ["Kind", "kind_of"]


class Kind:
    """What one annotation admits."""

    @property
    def single(self) -> bool:
        """Whether a value of this kind is a single value in JSON too, or null; lists and objects are not."""
        return True

    @property
    def holds(self) -> bool:
        """Whether a value of this kind can hold references, dates or nested values."""
        return False

    @property
    def embeds(self) -> tuple[type, ...]:
        """The classes that values of this kind are made of: value classes and enumerations."""
        return ()

    def read(self, plain: Any) -> Any:
        """The value of a single piece of plain JSON; what cannot be one is handed back, for `problems` to refuse."""
        return plain

    def problems(self, value: object) -> Iterator[Problem]:
        """Everything that is wrong with a value, with paths relative to it."""
        raise NotImplementedError

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        """What is inside a good value, itself included."""
        return iter(())


@attrs.frozen
class Scalar(Kind):
    """Text, a number, or yes and no; never one for the other."""

    admits: tuple[type, ...]
    noun: str

    def problems(self, value: object) -> Iterator[Problem]:
        if isinstance(value, bool) is not (bool in self.admits) or not isinstance(value, self.admits):
            yield Problem(path="", message=f"{_shown(value)} is not {self.noun}")
        elif isinstance(value, str) and _has_surrogate(value):
            yield Problem(path="", message=f"{_shown(value)} has a lone surrogate, which no UTF-8 text can hold")
        elif isinstance(value, float) and not math.isfinite(value):
            yield Problem(path="", message=f"{value!r} is not a finite number")
        elif too_wide(value):
            yield Problem(path="", message=f"{_shown(value)} does not fit into 64 bits")


@attrs.frozen
class Choice(Kind):
    """One member of an enumeration."""

    enum: type[Enum]

    @property
    def embeds(self) -> tuple[type, ...]:
        return (self.enum,)

    def read(self, plain: Any) -> Any:
        return next((member for member in self.enum if member.value == plain), plain)

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, self.enum):
            name, member = self.enum.__name__, self.read(value)
            members = ", ".join(str(member.value) for member in self.enum)
            advice = f"write {name}.{member.name}" if isinstance(member, self.enum) else f"it is one of {members}"
            yield Problem(path="", message=f"{_shown(value)} is not a {name}; {advice}")


@attrs.frozen
class Opaque(Kind):
    """JSON that is kept as it is."""

    def read(self, plain: Any) -> Any:
        return to_json_object(plain)

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, JsonObject):
            yield Problem(path="", message=json_problem(value) or f"{_shown(value)} is a mapping; make it a JsonObject")


class _Held(Kind):
    """A kind whose values are worth finding."""

    @property
    def holds(self) -> bool:
        return True

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        yield Content(path, field, value, ())


@attrs.frozen
class Dated(_Held):
    """A `When`."""

    def read(self, plain: Any) -> Any:
        return to_when(plain)

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, When):
            yield Problem(path="", message=when_problem(value) or f"{value!r} is text; make it When({value!r})")


@attrs.frozen
class Pointer(_Held):
    """A `Ref` to records of some types."""

    admits: tuple[type, ...]

    def read(self, plain: Any) -> Any:
        return to_ref(plain)

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, Ref):
            yield Problem(path="", message=id_problem(value) or f"{value!r} is text; make it Ref({value!r})")

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        yield Content(path, field, value, self.admits)


@attrs.frozen
class Nested(_Held):
    """A value with fields of its own."""

    cls: type

    @property
    def single(self) -> bool:
        return False

    @property
    def embeds(self) -> tuple[type, ...]:
        return (self.cls,)

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, self.cls):
            yield Problem(path="", message=f"{_shown(value)} is not a {self.cls.__name__}; make one of it")
        elif type(value) is not self.cls:
            name = type(value).__name__
            yield Problem(
                path="", message=f"a {name} would be read back as a {self.cls.__name__}; use that class itself"
            )

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        yield from super().contents(value, path, field)
        for content in value.contents():
            yield content._replace(path=f"{path}.{content.path}", field=f"{field}.{content.field}")


@attrs.frozen
class _Around(Kind):
    """A kind made of another."""

    item: Kind

    @property
    def holds(self) -> bool:
        return self.item.holds

    @property
    def embeds(self) -> tuple[type, ...]:
        return self.item.embeds


@attrs.frozen
class Many(_Around):
    """A tuple of one kind."""

    @property
    def single(self) -> bool:
        return False

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, tuple):
            yield Problem(path="", message=f"{_shown(value)} is not a tuple; write () for none and (x,) for one")
            return
        for index, item in enumerate(cast("tuple[object, ...]", value)):
            for problem in self.item.problems(item):
                yield problem.within(f"[{index}]")

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        for index, item in enumerate(value):
            yield from self.item.contents(item, f"{path}[{index}]", field)


@attrs.frozen
class Maybe(_Around):
    """A kind, or None."""

    @property
    def single(self) -> bool:
        return self.item.single

    def read(self, plain: Any) -> Any:
        return None if plain is None else self.item.read(plain)

    def problems(self, value: object) -> Iterator[Problem]:
        if value is not None:
            yield from self.item.problems(value)

    def contents(self, value: Any, path: str, field: str) -> Iterator[Content]:
        if value is not None:
            yield from self.item.contents(value, path, field)


_SCALARS: dict[object, Kind] = {
    str: Scalar((str,), "text"),
    bool: Scalar((bool,), "true or false"),
    int: Scalar((int,), "a whole number"),
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


def _has_surrogate(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def _shown(value: object) -> str:
    """A value in a message, cut where it would bury the message."""
    if isinstance(value, int) and value.bit_length() > 256:  # Python refuses to write thousands of digits
        return f"a whole number of {value.bit_length()} bits"
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
