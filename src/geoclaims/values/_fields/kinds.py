"""What fields admit.

A `Kind` answers for every value of a field: what is wrong with it, what is inside it, and how it is written.
Constructors, the codec and the codebook all ask the same kinds, so they never disagree.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from enum import Enum
from operator import attrgetter, methodcaller
from typing import Any, cast

import attrs

from geoclaims.errors import Problem
from geoclaims.values.dates import When, to_when, when_problem
from geoclaims.values.json_object import Json, JsonObject, json_problem, to_json_object, too_wide
from geoclaims.values.ref import Ref, id_problem, to_ref

__all__ = ["Choice", "Dated", "Kind", "Many", "Maybe", "Nested", "Opaque", "Pointer", "Scalar"]


class Kind:
    """What one annotation admits."""

    @property
    def single(self) -> bool:
        """Whether a value of this kind is a single value in JSON too, or null; lists and objects are not."""
        return True

    @property
    def embeds(self) -> tuple[type, ...]:
        """The classes that values of this kind are made of: value classes and enumerations."""
        return ()

    def read(self, plain: Any) -> Any:
        """The value of a single piece of plain JSON; what cannot be one is handed back, for `problems` to refuse."""
        return plain

    def writer(self) -> Callable[[Any], Json]:
        """Return what makes plain JSON of a good value."""
        raise NotImplementedError

    def problems(self, value: object) -> Iterator[Problem]:
        """Return everything that is wrong with a value, with paths relative to it."""
        raise NotImplementedError


@attrs.frozen
class Scalar(Kind):
    """Text, a number, or yes and no; never one for the other."""

    admits: tuple[type, ...]
    noun: str

    def writer(self) -> Callable[[Any], Json]:
        return {str: str, bool: bool}.get(self.admits[0], _number)

    def problems(self, value: object) -> Iterator[Problem]:
        if isinstance(value, bool) is not (bool in self.admits) or not isinstance(value, self.admits):
            yield Problem(path="", message=f"expected {self.noun}, got {_shown(value)}")
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

    def writer(self) -> Callable[[Any], Json]:
        return attrgetter("_value_")  # as `value`, but several times as fast

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, self.enum):
            name, member = self.enum.__name__, self.read(value)
            members = ", ".join(str(member.value) for member in self.enum)
            advice = f"write {name}.{member.name}" if isinstance(member, self.enum) else f"expected one of: {members}"
            yield Problem(path="", message=f"{_shown(value)} is not a {name}; {advice}")


@attrs.frozen
class Opaque(Kind):
    """JSON that is kept as it is."""

    def read(self, plain: Any) -> Any:
        return to_json_object(plain)

    def writer(self) -> Callable[[Any], Json]:
        return methodcaller("plain")

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, JsonObject):
            yield Problem(path="", message=json_problem(value) or f"{_shown(value)} is a mapping; make it a JsonObject")


@attrs.frozen
class Dated(Kind):
    """A `When`."""

    def read(self, plain: Any) -> Any:
        return to_when(plain)

    def writer(self) -> Callable[[Any], Json]:
        return attrgetter("text")

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, When):
            yield Problem(path="", message=when_problem(value) or f"{value!r} is a string; make it When({value!r})")


@attrs.frozen
class Pointer(Kind):
    """A `Ref` to records of some types."""

    admits: tuple[type, ...]

    def read(self, plain: Any) -> Any:
        return to_ref(plain)

    def writer(self) -> Callable[[Any], Json]:
        return str

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, Ref):
            yield Problem(path="", message=id_problem(value) or f"{value!r} is a string; make it Ref({value!r})")


@attrs.frozen
class Nested(Kind):
    """A value with fields of its own."""

    cls: type

    @property
    def single(self) -> bool:
        return False

    @property
    def embeds(self) -> tuple[type, ...]:
        return (self.cls,)

    def writer(self) -> Callable[[Any], Json]:
        return methodcaller("plain")

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, self.cls):
            yield Problem(path="", message=f"{_shown(value)} is not a {self.cls.__name__}; make one of it")
        elif type(value) is not self.cls:
            name = type(value).__name__
            yield Problem(
                path="",
                message=f"a {name} would be read back as a {self.cls.__name__}; use that class itself",
            )


@attrs.frozen
class _Around(Kind):
    """A kind made of another."""

    item: Kind

    @property
    def embeds(self) -> tuple[type, ...]:
        return self.item.embeds


@attrs.frozen
class Many(_Around):
    """A tuple of one kind."""

    @property
    def single(self) -> bool:
        return False

    def writer(self) -> Callable[[Any], Json]:
        write = self.item.writer()
        return lambda value: list(map(write, value))

    def problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(value, tuple):
            yield Problem(path="", message=f"{_shown(value)} is not a tuple; write () for none and (x,) for one")
            return
        for index, item in enumerate(cast("tuple[object, ...]", value)):
            for problem in self.item.problems(item):
                yield problem.within(f"[{index}]")


@attrs.frozen
class Maybe(_Around):
    """A kind, or None."""

    @property
    def single(self) -> bool:
        return self.item.single

    def read(self, plain: Any) -> Any:
        return None if plain is None else self.item.read(plain)

    def writer(self) -> Callable[[Any], Json]:
        write = self.item.writer()
        return lambda value: None if value is None else write(value)

    def problems(self, value: object) -> Iterator[Problem]:
        if value is not None:
            yield from self.item.problems(value)


def _number(value: float) -> Json:
    """Numbers that are equal are written alike."""
    return int(value) if value == (whole := int(value)) and not too_wide(whole) else value


def _has_surrogate(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def _shown(value: object) -> str:
    """Return a value in a message, cut where it would bury the message."""
    if isinstance(value, int) and value.bit_length() > 256:  # Python refuses to write thousands of digits
        return f"an integer of {value.bit_length()} bits"
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
