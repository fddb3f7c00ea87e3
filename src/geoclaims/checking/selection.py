"""Choosing rules by their handles."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from geoclaims.checking.rule import Rule
from geoclaims.errors import SelectionError

__all__ = ["select_per_record", "select_rules"]


def select_rules(
    rules: Iterable[Rule],
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> tuple[Rule, ...]:
    """Return the rules that some selector names and that no ignored one names, in order.

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


def select_per_record(
    rules: Iterable[Rule],
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> tuple[Rule, ...]:
    """Return the rules that can run over a stream: of those that are chosen, the ones that look at each record alone.

    Args:
        rules: The rules to choose from.
        select: The selectors; None for all rules. Of a theme or a severity, the rules that need the whole dossier are
            passed over.
        ignore: Selectors of rules to leave out; they win over `select`.

    Raises:
        SelectionError: If a selector names no rule, or only rules that need the whole dossier.
    """
    rules = tuple(rules)
    selectors = None if select is None else (select,) if isinstance(select, str) else tuple(select)
    for selector in selectors or ():
        if not any(rule.per_record for rule in select_rules(rules, selector)):
            listed = ", ".join(rule.code for rule in rules if rule.per_record) or "none"
            raise SelectionError(
                selector,
                f"{selector} cannot run over a stream, for it needs the whole dossier; check that, or select among the "
                f"rules that look at each record alone: {listed}",
            )
    return tuple(rule for rule in select_rules(rules, selectors, ignore) if rule.per_record)


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
