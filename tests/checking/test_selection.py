"""Choosing rules by code, name, theme or severity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Dossier, check
from geoclaims.checking import select_per_record, select_rules
from geoclaims.errors import SelectionError
from geoclaims.rules import RULES
from geoclaims.strategies import dossiers

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


@given(
    dossiers(clean=False),
    st.lists(st.sampled_from(HANDLES), max_size=3),
    st.lists(st.sampled_from(HANDLES), max_size=2),
)
def test_selecting_is_filtering(dossier: Dossier, select: list[str], ignore: list[str]) -> None:
    """A rule knows of no other: selecting rules gives those of all findings that are theirs."""
    whole = check(dossier)
    part = check(dossier, select=select, ignore=ignore)

    assert part.findings == tuple(finding for finding in whole.findings if finding.code in part.rules_run)
    assert part.not_evaluated == tuple(entry for entry in whole.not_evaluated if entry.code in part.rules_run)
    assert part.rules_run == chosen(select, ignore)


# Rules for a stream.


def test_without_selectors_a_stream_is_given_the_rules_that_look_at_each_record_alone() -> None:
    """The others are passed over, and ignoring still holds."""
    alone = [rule.code for rule in RULES if rule.per_record]

    assert alone == [rule.code for rule in select_per_record(RULES)]
    assert [code for code in alone if not code.startswith("TM")] == [
        rule.code for rule in select_per_record(RULES, ignore=["TM", "IN01"])
    ]


@pytest.mark.parametrize("selector", ["IN01", "denial-before-allegation", "tm02", "TL"])
def test_what_is_selected_has_to_fit_a_stream(selector: str) -> None:
    """Leaving out what was asked for would look clean; what fits does not make up for it."""
    with pytest.raises(SelectionError) as caught:
        select_per_record(RULES, ["TM01", selector])

    assert selector == caught.value.selector
    assert str(caught.value) == (
        f"{selector} cannot run over a stream, for it needs the whole dossier; check that, or select among the rules "
        "that look at each record alone: DH01, DH02, IN05, IN06, LC04, LC05, QT03, TM01, TM05"
    )


@pytest.mark.parametrize(("selector", "codes"), [("tm", ["TM01", "TM05"]), ("error", ["TM01", "TM05"])])
def test_a_theme_or_a_severity_selects_what_fits_a_stream(selector: str, codes: list[str]) -> None:
    """The others of its rules are passed over, as without a selection."""
    assert codes == [rule.code for rule in select_per_record(RULES, selector)]
    assert codes == [rule.code for rule in select_per_record(RULES, iter([selector]))]
    assert codes[1:] == [rule.code for rule in select_per_record(RULES, selector, "TM01")]


def test_a_codebook_may_have_no_rule_for_a_stream() -> None:
    """The advice names none then."""
    rules = [rule for rule in RULES if not rule.per_record]

    assert () == select_per_record(rules)
    with pytest.raises(SelectionError, match=r"look at each record alone: none$"):
        select_per_record(rules, "IN01")


def test_a_misspelt_rule_is_refused_for_a_stream_too() -> None:
    """As everywhere."""
    with pytest.raises(SelectionError, match="did you mean TM05"):
        select_per_record(RULES, "TM5")
