"""The rules that look at each record alone, and those that do not."""

from __future__ import annotations

import pytest
from attribution_strategies import networks
from commitment_strategies import worlds
from hypothesis import given
from hypothesis import strategies as st
from treaty_strategies import bound_dossiers

from geoclaims import CORE, Code, Dossier, Record, Rule, State, check
from geoclaims.rules import RULES
from geoclaims.strategies import connected_dossiers, dossiers
from geoclaims.testing import assert_per_record, run_example

ALONE = [rule for rule in RULES if rule.per_record]
TWINS = Dossier([State(id="north", name="North"), State(id="n\u043erth", name="North")])


def on_the_pages() -> list[Record]:
    """The records of the examples of all rules; ids that stand for one thing here and for another there collide."""
    pages = [rule.page.example(section) for rule in CORE.rules for section in ("reported", "accepted")]
    return list(dict.fromkeys(record for page in pages for record in run_example(page)))


RECORDS = on_the_pages()
ANY = st.one_of(
    st.lists(st.sampled_from(RECORDS), max_size=12).map(Dossier),
    dossiers(clean=False),
    connected_dossiers(),
    networks(),
    worlds(),
    bound_dossiers(),
)


@pytest.mark.parametrize("rule", ALONE, ids=[rule.code for rule in ALONE])
@given(dossier=ANY)
def test_the_whole_is_what_the_records_are_alone(rule: Rule, dossier: Dossier) -> None:
    """What such a rule says of a dossier is what it says of each record alone, put together."""
    assert_per_record(rule, dossier)


@pytest.mark.parametrize("rule", ALONE, ids=[rule.code for rule in ALONE])
def test_the_whole_catalogue_of_examples_is_what_its_records_are_alone(rule: Rule) -> None:
    """All records of all pages at once: every rule has something to say of them."""
    everything = Dossier(RECORDS)

    assert_per_record(rule, everything)
    assert check(everything, select=rule.code).findings


@pytest.mark.parametrize("rule", [rule for rule in RULES if not rule.per_record], ids=lambda rule: str(rule.code))
def test_every_other_rule_needs_the_whole_dossier(rule: Rule) -> None:
    """The examples on its page prove it; so no rule is kept out of streams for want of a word."""
    examples = [run_example(rule.page.example(section)) for section in ("reported", "accepted")]

    assert any(_needs_the_whole(rule, dossier) for dossier in (*examples, TWINS))


def _needs_the_whole(rule: Rule, dossier: Dossier) -> bool:
    try:
        assert_per_record(rule, dossier)
    except AssertionError:
        return True
    return False


@pytest.mark.usefixtures("_without_pycountry")
@pytest.mark.parametrize("code", ["DH01", "DH02"])
def test_what_one_missing_extra_leaves_open_may_be_one_entry(code: str) -> None:
    """The same records cannot be judged, for the same reason, together or alone."""
    (rule,) = (rule for rule in RULES if rule.code == code)
    states = [State(id=id, name="N", codes=[Code(scheme="iso3166-1-alpha-3", value="PRK")]) for id in ("n", "m")]

    assert_per_record(rule, Dossier(states))
    assert [("m", "n")] == [entry.records for entry in check(Dossier(states), select=code).not_evaluated]
