"""Choosing rules by their handles."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from geoclaims.checking.rule import Rule
from geoclaims.errors import SelectionError

__all__ = ["select_rules"]


def select_rules(
    rules: Iterable[Rule], select: str | Iterable[str] | None = None, ignore: str | Iterable[str] = ()
) -> tuple[Rule, ...]:
    """The rules that some selector names and that no ignored one names, in order.

    A selector is a code (`TM04`), a name (`denial-before-allegation`), a theme (`TM`) or a severity (`error`), in
    capitals or not.

    Args:
        rules: The rules to choose from.
        select: The selectors; None for all rules.
        ignore: Selectors of rules to leave out; they win over `select`.

    Raises:
        SelectionError: If a selector names no rule; it suggests one that does.
    """
    rules = tuple(rules)
    chosen = {rule.code for rule in rules} if select is None else _named(rules, select)
    left_out = _named(rules, ignore)
    return tuple(rule for rule in rules if rule.code in chosen and rule.code not in left_out)


def _named(rules: tuple[Rule, ...], selectors: str | Iterable[str]) -> set[str]:
    handles: dict[str, set[str]] = {}
    spelling: dict[str, str] = {}
    for rule in rules:
        for handle in (rule.code, rule.name, rule.theme, rule.severity.value):
            handles.setdefault(handle.lower(), set()).add(rule.code)
            spelling[handle.lower()] = handle
    named: set[str] = set()
    for selector in [selectors] if isinstance(selectors, str) else selectors:
        if selector.lower() not in handles:
            raise SelectionError(selector, _advice(selector, spelling))
        named |= handles[selector.lower()]
    return named


def _advice(selector: str, spelling: Mapping[str, str]) -> str:
    near = difflib.get_close_matches(selector.lower(), spelling, n=1)
    guess = f"; did you mean {spelling[near[0]]}?" if near else "; select by code, name, theme or severity"
    return f"no rule is called {selector!r}{guess}"
