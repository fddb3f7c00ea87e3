"""Themes: rules that share the letters of their codes, and what they are about."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable
from itertools import groupby
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.checking.rule import Rule

__all__ = ["Theme", "themes"]


@final
@documented
@attrs.frozen(kw_only=True)
class Theme:
    """The rules of one theme.

    What it is about stands in the docstring of the package that holds the modules of its rules, after the letters:
    `"TL: treaties and norms."`. A theme whose rules are elsewhere has nothing but its rules.
    """

    code: str
    """The letters: `TL`."""
    title: str
    """The name of the package, in words, or else the letters."""
    summary: str
    """What its rules are about, in a few words; empty if that is not written anywhere."""
    text: str
    """More about it: where its notions come from, and what its rules leave alone; may be empty."""
    rules: tuple[Rule, ...]
    """Its rules, by code."""


def themes(rules: Iterable[Rule]) -> tuple[Theme, ...]:
    """Return the themes of some rules, by their letters."""
    ordered = sorted(rules, key=lambda rule: (rule.theme, rule.code))
    return tuple(_theme(code, tuple(members)) for code, members in groupby(ordered, key=lambda rule: rule.theme))


def _theme(code: str, rules: tuple[Rule, ...]) -> Theme:
    package = rules[0].judge.__module__.rpartition(".")[0]
    doc = inspect.cleandoc(getattr(sys.modules.get(package), "__doc__", None) or "")
    letters, _, rest = doc.partition(": ")
    if letters != code:
        return Theme(code=code, title=code, summary="", text="", rules=rules)
    summary, _, text = rest.partition("\n\n")
    title = package.rpartition(".")[2].replace("_", " ").capitalize()
    return Theme(code=code, title=title, summary=summary[:1].upper() + summary[1:], text=text, rules=rules)
