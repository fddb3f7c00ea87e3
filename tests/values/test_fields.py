from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims.records import Alias, Office, Organization, Retraction
from geoclaims.values._fields.fields import ACYCLIC, NAMING, fields_of
from geoclaims.values._fields.kinds import Maybe, Scalar
from geoclaims.values.json_object import EMPTY
from geoclaims.values.value import Value


@attrs.frozen(kw_only=True)
class Sample(Value):
    """A value with every sort of default."""

    name: str
    share: float = 0.0
    words: tuple[str, ...] = ()
    made: tuple[str, ...] = attrs.field(factory=tuple)
    own: str = attrs.Factory(lambda self: self.name, takes_self=True)
    of: str | None = attrs.field(default=None, metadata=ACYCLIC)


FIELDS = {field.name: field for field in fields_of(Sample)}


def test_fields_come_in_order_with_those_of_the_base_first() -> None:
    """The order is that of the definition, bases first; it is the order of keys in JSON."""
    assert ["extra", "name", "share", "words", "made", "own", "of"] == list(FIELDS)


def test_fields_are_read_once() -> None:
    """Asking again gives the same fields."""
    assert fields_of(Sample) is fields_of(Sample)


def test_a_field_knows_its_kind() -> None:
    """Annotations are resolved, although they are texts in the source."""
    assert Scalar((str,), "a string") == FIELDS["name"].kind
    assert Maybe(Scalar((str,), "a string")) == FIELDS["of"].kind


def test_only_a_field_without_default_is_required() -> None:
    """A value has to be given where there is neither a default nor a factory."""
    assert ["name"] == [name for name, field in FIELDS.items() if field.required]


def test_factories_make_their_default_once() -> None:
    """The default of a factory is known, unless it depends on the value itself."""
    assert FIELDS["made"].default == ()
    assert FIELDS["extra"].default is EMPTY


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("name", "a", False),
        ("share", 0.0, True),
        ("share", 0, True),
        ("share", -0.0, True),
        ("share", 0.1, False),
        ("words", (), True),
        ("words", ("a",), False),
        ("made", (), True),
        ("own", "a", False),
        ("of", None, True),
        ("of", "", False),
        ("extra", EMPTY, True),
    ],
)
def test_a_default_says_nothing_that_leaving_it_out_would_not_say(name: str, value: Any, expected: bool) -> None:  # noqa: FBT001
    """`is_default` is whether the constructor would make an equal value if the field were left out."""
    assert expected is FIELDS[name].is_default(value)


def test_marked_fields_are_acyclic() -> None:
    """`ACYCLIC` in the metadata of a field, the library's or one's own, marks it for the check of circles."""
    assert ["of"] == [name for name, field in FIELDS.items() if field.acyclic]
    assert ["part_of"] == [field.name for field in fields_of(Organization) if field.acyclic]
    assert ["relays", "retracts"] == [field.name for field in fields_of(Retraction) if field.acyclic]


def test_what_records_cannot_hold_is_refused_with_the_name_of_the_field() -> None:
    """A field of a kind that has no JSON is a `TypeError` that names it."""

    @attrs.frozen(kw_only=True)
    class Unfit(Value):
        raw: bytes = b""

    with pytest.raises(TypeError, match=r"raw: records cannot hold <class 'bytes'>; use str"):
        fields_of(Unfit)


def test_a_name_unknown_at_run_time_is_a_name_error() -> None:
    """An annotation that cannot be resolved fails with the name that is missing."""

    @attrs.frozen(kw_only=True)
    class Unresolved(Value):
        other: Nowhere | None = None  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(NameError, match="Nowhere"):
        fields_of(Unresolved)


def test_fields_that_hold_names_are_marked() -> None:
    """`NAMING` in the metadata of a field, the library's or one's own, marks it for the check of its characters."""

    @attrs.frozen(kw_only=True)
    class Brand(Value):
        """Something of one's own that has a name."""

        brand: str = attrs.field(metadata=NAMING)
        slogan: str | None = None

    assert ["brand"] == [field.name for field in fields_of(Brand) if field.naming]
    assert ["name", "title"] == [field.name for field in fields_of(Office) if field.naming]
    assert ["text"] == [field.name for field in fields_of(Alias) if field.naming]
