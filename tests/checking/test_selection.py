"""Choosing rules by code, name, theme or severity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import wild_dossiers

from geoclaims import Dossier, SelectionError, check
from geoclaims.checking import select_rules
from geoclaims.rules import RULES

CODES = tuple(rule.code for rule in RULES)
HANDLES = sorted({handle for rule in RULES for handle in (rule.code, rule.name, rule.theme, rule.severity.value)})


def chosen(select: str | list[str] | None = None, ignore: str | list[str] = ()) -> tuple[str, ...]:  # type: ignore[assignment]
    """The codes of the rules that are chosen."""
    return tuple(rule.code for rule in select_rules(RULES, select, ignore))


def test_without_selectors_all_rules_run() -> None:
    """None means all, in order."""
    assert CODES == chosen()


@pytest.mark.parametrize("selector", ["TM04", "tm04", "Tm04", "denial-before-allegation", "DENIAL-before-Allegation"])
def test_a_code_or_a_name_selects_its_rule(selector: str) -> None:
    """In capitals or not."""
    assert ("TM04",) == chosen(selector)


def test_a_theme_selects_its_rules() -> None:
    """The letters of the code stand for the theme."""
    assert chosen("tm") == tuple(code for code in CODES if code.startswith("TM"))


def test_a_severity_selects_the_rules_that_have_it() -> None:
    """Exactly that severity, not graver ones."""
    assert chosen("warning") == tuple(rule.code for rule in RULES if rule.severity.value == "warning")


def test_several_selectors_are_added_in_the_order_of_the_catalogue() -> None:
    """Their own order does not matter, and repeats count once."""
    assert ("AT04", "ID01", "ID02", "ID03", "ID04", "ID05", "TM04") == chosen(["TM04", "AT04", "ID", "ID01"])


def test_ignoring_wins_over_selecting() -> None:
    """What is both selected and ignored does not run."""
    assert ("ID02", "ID03", "ID05", "TM04") == chosen(["ID", "TM04"], ["id01", "info"])


def test_ignoring_alone_leaves_the_others() -> None:
    """All rules but the ignored ones."""
    assert chosen(ignore="ID01") == tuple(code for code in CODES if code != "ID01")


def test_selecting_nothing_runs_nothing() -> None:
    """An empty selection is not the same as none."""
    assert () == chosen([])


@pytest.mark.parametrize(
    ("selector", "advice"),
    [
        ("TM4", "; did you mean TM04?"),
        ("denial-before-alegation", "; did you mean denial-before-allegation?"),
        ("errors", "; did you mean error?"),
        ("zzz", "; select by code, name, theme or severity"),
        ("", "; select by code, name, theme or severity"),
    ],
)
@pytest.mark.parametrize("ignored", [False, True])
def test_an_unknown_selector_is_refused_with_a_suggestion(selector: str, advice: str, *, ignored: bool) -> None:
    """A misspelt selector would silently run the wrong rules."""
    with pytest.raises(SelectionError) as caught:
        chosen(ignore=selector) if ignored else chosen(selector)

    assert caught.value.selector == selector
    assert f"no rule is called {selector!r}{advice}" == str(caught.value)


@given(wild_dossiers(), st.lists(st.sampled_from(HANDLES), max_size=3), st.lists(st.sampled_from(HANDLES), max_size=2))
def test_selecting_is_filtering(dossier: Dossier, select: list[str], ignore: list[str]) -> None:
    """A rule knows of no other: selecting rules gives those of all findings that are theirs."""
    whole = check(dossier)
    part = check(dossier, select=select, ignore=ignore)

    assert part.findings == tuple(finding for finding in whole.findings if finding.code in part.rules_run)
    assert part.not_evaluated == tuple(entry for entry in whole.not_evaluated if entry.code in part.rules_run)
    assert part.rules_run == chosen(select, ignore)
