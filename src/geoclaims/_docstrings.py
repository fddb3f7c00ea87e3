"""The docstrings of classes and their fields, as plain sentences, for `help` and for JSON Schema."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, TypeVar, cast

__all__ = ["describe", "describe_field", "documented"]

T = TypeVar("T")

# Links of the documentation: [`Claim`][geoclaims...] and [IN01](../rules/IN01.md) are `Claim` and IN01 elsewhere.
_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*\))")


def documented(cls: type[T]) -> type[T]:
    """Make `help` show the docstrings of the fields of a class; a decorator to put over that of attrs.

    Python keeps no docstrings of fields. But if `__slots__` is a dictionary, `help` looks for docstrings in it; this
    one reads the source when it is asked. Without the source there are none. A class without slots stays as it is.
    """
    if isinstance(slots := vars(cls).get("__slots__"), tuple):
        type.__setattr__(cls, "__slots__", _FieldDocs(cls, cast("tuple[str, ...]", slots)))
    return cls


def describe(cls: type[Any]) -> str | None:
    """Return the first paragraph of a class's docstring as one line; None if it has none."""
    doc = inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0]
    return _on_one_line(_plain(doc)) or None


def describe_field(cls: type[Any], name: str) -> str | None:
    """Return the docstring of a field as one line, of the class that defines it last.

    It is None if the field has none, or if there is no source.
    """
    doc = _docstring(cls, name)
    return None if doc is None else _on_one_line(doc)


class _FieldDocs(dict[str, str | None]):
    """The slots of a class, each with the docstring of its field."""

    def __init__(self, cls: type[Any], slots: tuple[str, ...]) -> None:
        super().__init__(dict.fromkeys(slots))
        self._cls = cls

    def __getitem__(self, name: str) -> str | None:
        return _docstring(self._cls, name)

    def __reduce__(self) -> tuple[type[tuple[str, ...]], tuple[tuple[str, ...]]]:
        """Make a pickle of a whole class, which some libraries write, hold the names and not the class once more."""
        return tuple, (tuple(self),)


def _docstring(cls: type[Any], name: str) -> str | None:
    found = (_fields(base).get(name) for base in cls.__mro__ if base is not object)
    return next((text for text in found if text), None)


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", inspect.cleandoc(text))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


@cache
def _fields(cls: type[Any]) -> dict[str, str]:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    except (OSError, TypeError, SyntaxError):
        return {}
    return {name: doc for definition in tree.body[:1] for name, doc in _documented(definition)}


def _documented(definition: ast.stmt) -> Iterator[tuple[str, str]]:
    """Every annotated name in the body of a class that a string follows."""
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    for first, second in pairwise(body):
        match first, second:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, _plain(text)
            case _:
                pass
