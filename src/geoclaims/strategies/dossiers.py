"""Dossiers: consistent ones, those with one known defect, and those with every trouble there is."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from geoclaims.checking.rule import Rule
from geoclaims.checking.rule_examples import run_example
from geoclaims.checking.selection import select_rules
from geoclaims.codebook import CORE, Codebook, check, require_codebook
from geoclaims.dossier import Dossier
from geoclaims.strategies._assembly import Assembly
from geoclaims.strategies._cleaning import cleaned
from geoclaims.strategies._renaming import mentioned
from geoclaims.strategies.fields import NO_FIELDS, Fields

__all__ = ["connected_dossiers", "dossiers"]


def dossiers(
    codebook: Codebook = CORE,
    *,
    clean: bool = True,
    planting: str | None = None,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]:
    """Dossiers with records of every type of a codebook.

    Args:
        codebook: Whose types and rules.
        clean: Whether all references resolve and `check` finds nothing; what is *not evaluated* for lack of knowledge
            is no finding. Otherwise there is every trouble that a dossier can hold: references that dangle or lead to
            the wrong type, ids with several contents, circles, unknown types and, at every depth, unknown fields.
        planting: A selector of rules, such as `LC02` or `TL`: one of them finds something, namely what its page shows
            under *Reported*. What is drawn around that is clean, so that `check` finds nothing of other rules; or it is
            anything, if it need not be clean. None if nothing is planted.
        fields: What some fields hold; see [`Fields`][geoclaims.strategies.Fields].
        max_size: How many records are drawn at most. Those that they cannot do without come on top, and so do the
            records of an example from the page of a rule; half of the clean dossiers are seeded with one.

    Raises:
        InvalidValueError: If it is no codebook.
        SelectionError: If `planting` names no rule of the codebook.
    """
    require_codebook(codebook, "dossiers")
    drawn = Assembly(codebook=codebook, types=codebook.types, fields=fields, max_size=max_size)
    if planting is None:
        return _clean(drawn) if clean else drawn.wild()
    rules = st.sampled_from(select_rules(codebook.rules, planting))
    return rules.flatmap(lambda rule: (_planted if clean else _hidden)(drawn, rule))


def connected_dossiers(
    codebook: Codebook = CORE,
    *,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]:
    """Dossiers whose ids are unique and whose references all lead to a record of an admitted type; nothing is checked.

    Only a required reference can dangle, and only if the codebook has no type for it. References may lead in circles.

    Args:
        codebook: Whose types.
        fields: What some fields hold; see [`Fields`][geoclaims.strategies.Fields].
        max_size: How many records are drawn at most; those that they cannot do without come on top.

    Raises:
        InvalidValueError: If it is no codebook.
    """
    require_codebook(codebook, "connected_dossiers")
    return Assembly(codebook=codebook, types=codebook.types, fields=fields, max_size=max_size).connected()


@st.composite
def _clean(draw: st.DrawFn, drawn: Assembly) -> Dossier:
    seed = draw(st.just(Dossier()) | st.sampled_from(_accepted(drawn.codebook)))
    rest = draw(drawn.connected(frozenset(mentioned(seed))))
    return _shuffled(draw, cleaned(seed, rest, drawn.codebook))


@st.composite
def _planted(draw: st.DrawFn, drawn: Assembly, rule: Rule) -> Dossier:
    seed = _example(rule, "reported")
    rest = draw(drawn.connected(frozenset(mentioned(seed))))
    return _shuffled(draw, cleaned(seed, rest, drawn.codebook, rule))


@st.composite
def _hidden(draw: st.DrawFn, drawn: Assembly, rule: Rule) -> Dossier:
    seed = _example(rule, "reported")
    return _shuffled(draw, Dossier([*seed, *draw(drawn.wild(frozenset(mentioned(seed))))]))


def _shuffled(draw: st.DrawFn, dossier: Dossier) -> Dossier:
    return Dossier(draw(st.permutations(list(dossier))))


@cache
def _example(rule: Rule, section: str) -> Dossier:
    return run_example(rule.page.example(section))


@cache
def _accepted(codebook: Codebook) -> tuple[Dossier, ...]:
    """Return the repaired examples on the pages of rules, those of which a codebook has nothing to say, and nothing."""
    examples = (_example(rule, "accepted") for rule in codebook.rules)
    return (Dossier(), *(example for example in examples if not check(example, codebook).findings))
