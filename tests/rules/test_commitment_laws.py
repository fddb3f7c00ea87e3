"""What holds for the findings about commitments, figures and time, whatever is said in a dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import attrs
from commitment_strategies import HOLDERS, worlds
from hypothesis import assume, given
from hypothesis import strategies as st
from test_catalogue import dates_in, widenings, with_date

from geoclaims import (
    Certainty,
    Claim,
    Denial,
    Dossier,
    Finding,
    Polarity,
    Proposition,
    Quantity,
    Retraction,
    SpeakerMode,
    State,
    Statement,
    check,
)
from geoclaims.strategies._renaming import mentioned, renamed


def essence(finding: Finding) -> tuple[str, frozenset[str]]:
    """The theme of a finding and its records."""
    return finding.code[:2], frozenset(finding.records)


def findings(dossier: Dossier, ignore: str = "LC07,LC08") -> list[Finding]:
    """The findings about commitments, figures and time."""
    return list(check(dossier, select=("LC", "QT", "TM"), ignore=ignore.split(",")).findings)


def added(before: Iterable[Finding], after: Iterable[Finding]) -> list[Finding]:
    """Findings about records that none was about before, or graver than any was."""
    known = [(*essence(finding), finding.severity) for finding in before]
    return [
        finding
        for finding in after
        if not any(
            theme == essence(finding)[0] and essence(finding)[1] <= records and severity.at_least(finding.severity)
            for theme, records, severity in known
        )
    ]


def decided(dossier: Dossier) -> bool:
    """Whether no proposition is ruled out by its own relations: nobody is blamed for such a one."""
    return not check(dossier, select="LC01").not_evaluated


def with_claims(dossier: Dossier, **changed: Any) -> Dossier:
    """A dossier whose claims have all been changed in the same way, without denials."""
    return Dossier(
        attrs.evolve(record, claims=[attrs.evolve(claim, **changed) for claim in record.claims])
        if isinstance(record, Statement)
        else record
        for record in dossier
        if not isinstance(record, Denial)
    )


@given(worlds())
def test_an_unrelated_record_changes_no_finding(dossier: Dossier) -> None:
    """Adding an unrelated record changes no other finding."""
    elsewhere = Proposition(id="elsewhere", text="Something else.", quantity=Quantity(measure="else", low=1))
    stranger = State(id="stranger", name="Stranger")
    said = Claim(proposition=elsewhere, certainty=Certainty.CERTAIN)
    more = [elsewhere, stranger, Statement(id="said", speakers=[stranger], when="2024-01-01", claims=[said])]

    assert check(dossier).findings == check(Dossier([*dossier, *more])).findings


@given(worlds().map(lambda dossier: with_claims(dossier, given=None)), st.data())
def test_a_retraction_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Adding a retraction can only remove LC, QT and TM findings; whether it is itself in order is another question."""
    statements = dossier.of(Statement)
    assume(statements)
    target = data.draw(st.sampled_from(statements))
    by = data.draw(st.sampled_from(HOLDERS))
    taken_back = Retraction(
        id="taken-back", speakers=[by], when=data.draw(st.none() | st.just("2030")), retracts=[target]
    )

    assert [] == added(findings(dossier), findings(Dossier([*dossier, taken_back])))


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(dossier: Dossier, random: Any) -> None:
    """Shuffling records changes nothing, not even the words."""
    records = list(dossier)
    random.shuffle(records)

    assert check(dossier) == check(Dossier(records))


@given(worlds().map(lambda dossier: with_claims(dossier, given=None)), st.data())
def test_the_spelling_of_ids_does_not_matter(dossier: Dossier, data: st.DataObject) -> None:
    """Renaming ids leaves findings unchanged, up to the renaming.

    As in the other laws, conditionals are left out: of several equally short ways through them, one is told.
    """
    ids = mentioned(dossier)
    names = dict(zip(ids, data.draw(st.permutations([f"n{index}" for index in range(len(ids))])), strict=True))
    expected = Counter(
        (theme, frozenset(names.get(id, id) for id in records))
        for theme, records in map(essence, findings(dossier, "LC04"))
    )

    assert expected == Counter(map(essence, findings(renamed(dossier, names), "LC04")))


@given(worlds())
def test_merging_a_dossier_with_itself_changes_nothing(dossier: Dossier) -> None:
    """Checking is idempotent under merge."""
    assert check(dossier) == check(dossier | dossier)


@given(worlds().map(lambda dossier: with_claims(dossier, given=None)), st.data())
def test_a_less_certain_date_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """Uncertainty silences: a wider date can only remove LC, QT and TM findings, or make them less grave.

    Only LC09 is left out: of allegations without dates it lists all. And figures of other days may no longer rule out
    a proposition, which silenced what there was to find.
    """
    dates = dates_in(dossier)
    assume(dates and decided(dossier))
    when = data.draw(st.sampled_from(dates))
    wider = data.draw(st.sampled_from(list(widenings(when))))

    assert [] == added(findings(dossier, "LC09"), findings(with_date(dossier, when, wider), "LC09"))


@given(worlds().map(lambda dossier: with_claims(dossier, polarity=Polarity.POSITIVE)), st.data())
def test_a_wider_bound_never_adds_a_finding(dossier: Dossier, data: st.DataObject) -> None:
    """A wider figure can only remove LC, QT and TM findings, as long as nobody denies it: denying more says more.

    And as long as no figure rules out a proposition: a wider one may no longer, and then there is something to find.
    """
    counted = [one for one in dossier.of(Proposition) if one.quantity]
    assume(counted and decided(dossier))
    proposition = data.draw(st.sampled_from(counted))
    assert proposition.quantity
    low, high = proposition.quantity.low, proposition.quantity.high
    low, high = data.draw(st.sampled_from([(None, high), (low, None), (None, None)]))
    wider = attrs.evolve(proposition, quantity=attrs.evolve(proposition.quantity, low=low, high=high))
    changed = Dossier(wider if record is proposition else record for record in dossier)

    assert [] == added(findings(dossier), findings(changed))


def test_the_laws_are_tried_on_findings() -> None:
    """The dossiers above are not all clean: these records alone give findings of all grades."""
    north = State(id="north", name="North")
    p, q = Proposition(id="p", text="P."), Proposition(id="q", text="Q.", contradicts=["p"])
    sure = [Claim(proposition=one, certainty=Certainty.CERTAIN) for one in (p, q)]
    first = Statement(id="first", speakers=[north], mode=SpeakerMode.INDIVIDUAL, when="2020-01-01", claims=sure)
    later = Denial(id="later", speakers=[north], when="2021-01-01", denies=[p])

    found = findings(Dossier([north, p, q, first, later]))

    assert [("LC01", ("first",)), ("LC02", ("later", "first"))] == [(one.code, one.records) for one in found]
