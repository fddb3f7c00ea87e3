"""The base of everything with fields: records, and the values inside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, cast

import attrs

from geoclaims._docstrings import documented
from geoclaims._version import __version__
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.values._fields.constructors import SharedFieldsLast, as_python
from geoclaims.values._fields.contents import Content
from geoclaims.values._fields.fields import fields_of, outline_of
from geoclaims.values._fields.gathering import gather
from geoclaims.values.json_object import EMPTY, Json, JsonObject, to_json_object

__all__ = ["Value"]

_VERSION: Final = ""
"""Where a pickle has the version that wrote it: no field has this name."""


@documented
@attrs.frozen(kw_only=True)
class Value:
    """A frozen value that checks its own fields, knows its plain form, and shows what it holds.

    Subclass it with `@attrs.frozen(kw_only=True)` for a value of your own inside a record of your own.
    Equality and hash are by content.

    Raises:
        InvalidValueError: If an argument has no meaning; it lists every such argument at once.
    """

    extra: JsonObject = attrs.field(default=EMPTY, converter=to_json_object)
    """Fields read from JSON that this version does not know. They are kept, written back, and reported (IN06)."""

    __signature__ = SharedFieldsLast()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # attrs would give every class methods of its own: a `__setstate__` that leaves a field empty that a pickle
        # lacks, and a `__repr__` that shows every default.
        own = vars(cls).keys()
        if own.isdisjoint({"__getstate__", "__setstate__"}):
            type.__setattr__(cls, "__setstate__", Value.__setstate__)
        if "__repr__" not in own:
            type.__setattr__(cls, "__repr__", cls.__repr__)

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        """Let `help` show the docstrings of the fields of a class that attrs has just built."""
        documented(cls)

    def __attrs_post_init__(self) -> None:
        """Check every argument against its annotation; overriding it means calling it."""
        if problems := list(self._problems()) or list(self._conflicts()):
            raise InvalidValueError(self._subject(), problems)

    def __repr__(self) -> str:
        """Return the call that makes this value, without arguments that are the default."""
        return as_python(self)

    def plain(self) -> dict[str, Json]:
        """Return the value as plain JSON in canonical form: fields in order, defaults left out, unknown fields last."""
        content: dict[str, Json] = {}
        outline = outline_of(type(self))
        for value, (name, default, write) in zip(outline.values(self), outline.fields, strict=True):
            if value is not default and (default is None or value != default):
                content[name] = write(value)
        if self.extra is not EMPTY:
            content.update(self.extra.plain())
        return content

    def contents(self, wanted: type[Any] = object) -> Iterator[Content]:
        """Return every reference, date and nested value inside, depth first, each with its path.

        Args:
            wanted: The type of what to look for, such as `Ref` or `When`.
        """
        return iter(gather(self, wanted))

    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]:
        """Every field that was read but is not known, here and inside: its path, its name, and the value it is in."""
        yield from ((name, name, self) for name in self.extra)
        for content in self.contents(Value):
            yield from ((f"{content.path}.{name}", name, content.value) for name in content.value.extra)

    # A pickle holds every field by its name, and the version that wrote it. What another version wrote, or what has
    # other fields, is checked like the arguments of a constructor; a field that is not there has its default.

    def __getstate__(self) -> dict[str, Any]:
        return {_VERSION: __version__} | {field.name: getattr(self, field.name) for field in fields_of(type(self))}

    def __setstate__(self, state: dict[str, object]) -> None:
        version = state.pop(_VERSION, None)
        defaults = {field.name: field.default for field in fields_of(type(self))}
        for name, default in defaults.items():
            object.__setattr__(self, name, state.get(name, default))
        if version == __version__ and state.keys() == defaults.keys():
            return
        lost = (name for name in defaults if defaults[name] is attrs.NOTHING and name not in state)
        problems = [Problem(path=name, message="is required, and not in the pickle") for name in lost]
        odd = (name for name in state if name not in defaults)
        problems += [Problem(path=name, message="is in the pickle, and no field of this version") for name in odd]
        if problems:
            raise InvalidValueError(type(self).__name__, problems)
        Value.__attrs_post_init__(self)

    def _problems(self) -> Iterator[Problem]:
        for field in fields_of(type(self)):
            value = getattr(self, field.name)
            if value is field.default:
                continue
            for problem in field.kind.problems(value):
                yield problem.within(field.name)
            if field.required and value == "" and field.name != "id":  # an id has a sentence of its own
                yield Problem(path=field.name, message="is empty; say what it is")
        unknown = cast("object", self.extra)
        if isinstance(unknown, JsonObject) and unknown:
            for name in sorted(self._reserved().intersection(unknown)):
                yield Problem(path=f"extra.{name}", message=f"{name!r} is a known field; give it as an argument")

    def _conflicts(self) -> Iterator[Problem]:
        """Return what is wrong between fields, or with a number, once each field is what its annotation admits."""
        return iter(())

    def _reserved(self) -> set[str]:
        """Return the JSON keys that cannot be unknown fields."""
        return {field.name for field in fields_of(type(self))} - {"extra"}

    def _subject(self) -> str:
        return type(self).__name__
