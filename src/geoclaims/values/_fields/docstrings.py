"""What the docstrings of record types and their fields say, as plain sentences."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, Final

__all__ = ["ID", "WHEN", "FieldDocs", "describe", "describe_field"]

ID: Final = "The id of a record: text without white space or control characters."
WHEN: Final = (
    "A date in EDTF (ISO 8601-2:2019): 2024, 2024-10, 2024-10-15, 2024-10~, 2022-05-10/.., [2024-06-18,2024-06-19]."
)

# Links of the documentation: [`Claim`][geoclaims...] and [IN01](../rules/IN01.md) are `Claim` and IN01 elsewhere.
_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*\))")


class FieldDocs(dict[str, "str | None"]):
    """The names of a class's slots, with the docstrings of its fields: `help` shows what such `__slots__` hold.

    The sources are read only when somebody asks.

    Args:
        cls: The class.
        names: The names of its slots.
    """

    def __init__(self, cls: type[Any], names: Iterable[str]) -> None:
        super().__init__(dict.fromkeys(names))
        self._cls = cls

    def __getitem__(self, name: str) -> str | None:
        """Return the docstring of a field; None if it has none, or if there is no source."""
        return describe_field(self._cls, name)


def describe(cls: type[Any]) -> str | None:
    """The first paragraph of a class's docstring; None if it has none."""
    doc = inspect.cleandoc(cls.__doc__ or "").partition("\n\n")[0]
    return _plain(doc) or None


def describe_field(cls: type[Any], name: str) -> str | None:
    """The docstring of a field, of the class that defines it last; None if it has none, or if there is no source."""
    found = (_fields(base).get(name) for base in cls.__mro__ if base is not object)
    return next((text for text in found if text), None)


def _plain(text: str) -> str:
    return " ".join(_LINK.sub(r"\1", text).split())


@cache
def _fields(cls: type[Any]) -> dict[str, str]:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(cls)))
    except (OSError, TypeError, SyntaxError):
        return {}
    return dict(_documented(tree.body[0]))


def _documented(definition: ast.stmt) -> Iterator[tuple[str, str]]:
    """Every annotated name in the body of a class that a string follows."""
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    for first, second in pairwise(body):
        match first, second:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, _plain(inspect.cleandoc(text))
            case _:
                pass
