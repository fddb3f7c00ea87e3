"""The strategies of the other tests keep their promises, and reach what they are there for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings

from geoclaims import Codebook
from geoclaims.records import RECORDS, Actor, State, Tenure, UnknownRecord
from geoclaims.strategies import connected_dossiers, dossiers, edtf, ids, records
from geoclaims.values.dates import When
from geoclaims.values.ref import id_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from geoclaims.dossier import Dossier

# The first example is enough: nobody needs the smallest.
_SOME = settings(
    max_examples=2000,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@given(ids())
def test_ids_are_ids(id: str) -> None:
    """Every generated id can be one."""
    assert id_problem(id) is None


@given(connected_dossiers())
def test_references_in_dossiers_lead_to_records_of_an_admitted_type(dossier: Dossier) -> None:
    """In `connected_dossiers()` ids are unique and references all resolve to what their fields admit."""
    assert len(dossier) == len(list(dossier.ids()))
    assert all(
        isinstance(dossier.get(found.value), found.admits) for record in dossier for found in record.references()
    )


@given(connected_dossiers(Codebook(types=[Tenure])))
def test_only_a_required_reference_can_lead_nowhere(dossier: Dossier) -> None:
    """If none of the types is admitted, required references are there all the same."""
    assert all(record.person and record.office for record in dossier.of(Tenure))


@pytest.mark.slow
@pytest.mark.parametrize("cls", RECORDS)
def test_records_of_every_type_are_made(cls: type[Actor]) -> None:
    """`records(cls)` gives exactly that type, with fields beyond the required ones and with unknown ones."""
    find(records(cls), lambda record: type(record) is cls and len(record.plain()) > 4, settings=_SOME)
    find(records(cls, extra=True), lambda record: bool(record.extra), settings=_SOME)


def _duplicate(dossier: Dossier) -> bool:
    return any(number > 1 for number in Counter(record.id for record in dossier).values())


def _wrong_type(dossier: Dossier) -> bool:
    return any(
        not isinstance(dossier[found.value], found.admits)
        for record in dossier
        for found in record.references()
        if found.value in dossier
    )


def _dangling(dossier: Dossier) -> bool:
    return any(found.value not in dossier for record in dossier for found in record.references())


def _circle(dossier: Dossier) -> bool:
    return any(
        found.value == record.id or any(back.value == record.id for back in dossier[found.value].references())
        for record in dossier
        for found in record.references()
        if found.value in dossier
    )


def _unknown_type(dossier: Dossier) -> bool:
    return bool(dossier.of(UnknownRecord))


def _unknown_field(dossier: Dossier) -> bool:
    return any(record.extra for record in dossier if not isinstance(record, UnknownRecord))


def _unknown_field_inside(dossier: Dossier) -> bool:
    return any("." in path for record in dossier for path, _, _ in record.unknown_fields())


TROUBLES = [_duplicate, _wrong_type, _dangling, _circle, _unknown_type, _unknown_field, _unknown_field_inside]


@pytest.mark.parametrize("trouble", TROUBLES)
def test_wild_dossiers_have_every_trouble(trouble: Callable[[Dossier], bool]) -> None:
    """`dossiers(clean=False)` reaches everything that a dossier can hold and a careful author would not."""
    assert len(find(dossiers(clean=False), trouble, settings=_SOME)) > 0


FORMS = ["?", "~", "%", "X", "-XX-XX", "/..", "../", "[", "Z", "+", "T", "-2", ","]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_date_is_made(form: str) -> None:
    """`edtf()` reaches every form of the subset."""
    assert form in find(edtf(), lambda text: form in text, settings=_SOME)


@pytest.mark.parametrize("inverted", [True, False])
def test_intervals_of_both_orders_are_made(inverted: bool) -> None:  # noqa: FBT001
    """`edtf()` gives intervals that end before they start, and such that do not."""
    text = find(edtf(), lambda found: "/" in found and When(found).inverted is inverted, settings=_SOME)

    assert inverted is When(text).inverted


def test_types_can_be_chosen() -> None:
    """Dossiers of one's own types only are made of these."""
    dossier = find(connected_dossiers(Codebook(types=[State])), lambda found: len(found) > 1, settings=_SOME)

    assert all(type(record) is State for record in dossier)
