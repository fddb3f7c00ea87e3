"""Clean dossiers are clean, planted defects are found, and everything else turns up."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from geoclaims import CORE, Codebook, Dossier, Record, Rule, check
from geoclaims.errors import SelectionError
from geoclaims.rules import RULES
from geoclaims.strategies import connected_dossiers, dossiers

FEW = settings(max_examples=5)
# The first example is enough: nobody needs the smallest.
FIRST = settings(
    max_examples=2000,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@given(dossiers())
def test_clean_dossiers_are_clean(dossier: Dossier) -> None:
    """In `dossiers()` ids are unique, all references resolve, and `check` finds nothing."""
    assert len(dossier) == len(list(dossier.ids()))
    assert all(isinstance(dossier.get(one.value), one.admits) for record in dossier for one in record.references())
    assert () == check(dossier).findings


def test_clean_dossiers_hold_every_type_of_record() -> None:
    """They are not clean for being empty: records of each type are among them, beside others."""
    seen: set[type[Record]] = set()

    def completes(dossier: Dossier) -> bool:
        seen.update(map(type, dossier) if len(dossier) > 2 else ())
        return seen.issuperset(CORE.types)

    assert find(dossiers(), completes, settings=FIRST)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_planted_defect_is_all_that_is_found(rule: Rule) -> None:
    """`dossiers(planting=code)` gives `check` findings of that code, and of no other."""

    @FEW
    @given(dossiers(planting=rule.code))
    def planted(dossier: Dossier) -> None:
        assert {rule.code} == {finding.code for finding in check(dossier).findings}

    planted()


@given(dossiers(planting="TL", clean=False))
def test_a_defect_is_found_among_any_others(dossier: Dossier) -> None:
    """Where the rest need not be clean, one of the selected rules finds something all the same."""
    assert "TL" in {finding.code[:2] for finding in check(dossier).findings}


def test_what_is_drawn_does_not_touch_what_is_planted() -> None:
    """No drawn record has an id that the example mentions, so that a reference that dangles there goes on dangling."""
    dossier = find(
        dossiers(planting="IN01", clean=False), lambda found: len(found) > 6, settings=settings(FIRST, max_examples=500)
    )

    assert "IN01" in {finding.code for finding in check(dossier).findings}


def test_an_unknown_rule_cannot_be_planted() -> None:
    """It is refused at once, in the way of all selectors."""
    with pytest.raises(SelectionError, match="LC99"):
        dossiers(planting="LC99")


@given(dossiers(Codebook(types=CORE.types)))
def test_without_rules_everything_is_clean(dossier: Dossier) -> None:
    """A codebook without rules has no examples to begin with, and nothing to leave out."""
    assert all(one.value in dossier for record in dossier for one in record.references())


@pytest.mark.parametrize("strategy", [dossiers(Codebook()), connected_dossiers(Codebook())])
def test_without_types_there_is_nothing(strategy: st.SearchStrategy[Dossier]) -> None:
    """A codebook without types makes empty dossiers."""

    @FEW
    @given(strategy)
    def empty(dossier: Dossier) -> None:
        assert Dossier() == dossier

    empty()


@FEW
@given(dossiers(Codebook(), clean=False))
def test_without_types_there_are_unknown_ones(dossier: Dossier) -> None:
    """If it need not be clean, there are records that the codebook does not know."""
    assert {"UnknownRecord"} >= {type(record).__name__ for record in dossier}


@given(dossiers(max_size=1, clean=False))
def test_the_size_is_bounded(dossier: Dossier) -> None:
    """No more records are drawn than was asked for."""
    assert len(dossier) <= 1
