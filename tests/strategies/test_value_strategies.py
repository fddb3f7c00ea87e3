"""Records of one's own types need no strategies of their own."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from geoclaims import CORE, Actor, Event, Place, Ref, When
from geoclaims.converters import to_actor, to_when
from geoclaims.extend import Value
from geoclaims.strategies import dossiers, records, refs, unknown_records, values, whens

FIRST = settings(
    max_examples=2000,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


class Measure(StrEnum):
    """What a sanction restricts."""

    ASSETS = "assets"
    TRADE = "trade"


@attrs.frozen(kw_only=True)
class Term(Value):
    """How long a measure lasts."""

    months: int = attrs.field(validator=attrs.validators.ge(0))
    share: float = attrs.field(default=0, validator=attrs.validators.le(1))


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    measure: Measure
    terms: tuple[Term, ...] = ()
    lifted: When | None = attrs.field(default=None, converter=to_when)


OWN = CORE.extend(types=[Sanction])


def _has_terms(sanction: Sanction) -> bool:
    return len(sanction.terms) > 1 and sanction.lifted is not None and any(term.share > 0 for term in sanction.terms)


@given(records(Sanction))
def test_records_of_ones_own_are_made_of_their_annotations(sanction: Sanction) -> None:
    """Every field holds what its annotation admits and its constructor accepts."""
    assert isinstance(sanction.measure, Measure)
    assert all(term.months >= 0 and term.share <= 1 for term in sanction.terms)


def test_all_that_they_can_hold_turns_up() -> None:
    """Values inside them, optional ones too, and what a validator accepts."""
    assert _has_terms(find(records(Sanction), _has_terms, settings=FIRST))


def test_they_are_in_dossiers() -> None:
    """In clean ones too, their references resolved."""
    dossier = find(dossiers(OWN), lambda found: bool(found.of(Sanction)), settings=FIRST)
    (sanction, *_) = dossier.of(Sanction)

    assert isinstance(dossier[sanction.target], Actor)


@given(records(Sanction, fields={Term: {"months": st.just(7)}, Event: {"when": st.none()}}))
def test_what_fields_hold_can_be_said(sanction: Sanction) -> None:
    """By the class that has them or a base of it, at any depth."""
    assert {7} >= {term.months for term in sanction.terms}
    assert sanction.when is None


@given(dossiers(OWN, fields={Sanction: {"measure": st.just(Measure.TRADE)}}, clean=False))
def test_what_fields_hold_can_be_said_for_dossiers(dossier: Any) -> None:
    """The same holds for all records of a dossier."""
    assert {Measure.TRADE} >= {sanction.measure for sanction in dossier.of(Sanction)}


@given(records(Sanction, ids=st.just("north")))
def test_ids_can_be_chosen(sanction: Sanction) -> None:
    """A record and its references have the ids that they are given."""
    assert {"north"} == {sanction.id, *(str(one.value) for one in sanction.references())}


@attrs.frozen(kw_only=True)
class Closed(Value):
    """A class that nothing can be made of."""

    word: str = attrs.field(validator=attrs.validators.in_(["a word that is not drawn"]))


def test_a_constructor_that_refuses_everything_is_noticed() -> None:
    """Hypothesis says that it found nothing, and does not search for ever."""
    with pytest.raises(Unsatisfiable):
        find(values(Closed), lambda _: True, settings=settings(database=None, max_examples=20))


@given(unknown_records(OWN))
def test_unknown_records_are_unknown(record: Any) -> None:
    """No type of the codebook has their tag."""
    assert record.tag not in OWN.tags


@given(values(Place), whens(), refs())
def test_values_are_values(place: Place, when: When, ref: Ref[Any]) -> None:
    """Places lie on the globe; a date can be read again; a reference is one."""
    assert place.latitude is None or -90 <= place.latitude <= 90
    assert when == When(str(when))
    assert isinstance(ref, Ref)
