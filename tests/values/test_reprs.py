"""What a prompt prints of a value is the call that makes it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import geoclaims
from geoclaims import Certainty, Claim, Denial, DenialScope, JsonObject, Record, Ref, State, Statement, When
from geoclaims.extend import Value
from geoclaims.records import RECORDS
from geoclaims.strategies import values

NAMES: dict[str, Any] = {name: getattr(geoclaims, name) for name in dir(geoclaims)}


@given(st.sampled_from(RECORDS).flatmap(lambda cls: values(cls, extra=True)))
def test_a_record_is_printed_as_python_that_makes_it(record: Record) -> None:
    """Promise: evaluated where the public names are imported, the repr of a record makes an equal record."""
    assert record == eval(repr(record), dict(NAMES))  # noqa: S307 - it is our own


def test_defaults_are_left_out() -> None:
    """A record shows what was said: the id first, then its fields, then what every record may have."""
    denial = Denial(
        id="d",
        extra={"x": [None]},
        note="n",
        labels="l",
        speakers=["a", "b"],
        scope=DenialScope.KNOWLEDGE,
        claims=[Claim(proposition="p", certainty=Certainty.CERTAIN)],
    )

    assert "State(id='north', name='North')" == repr(State(id="north", name="North"))
    assert "Statement(id='s')" == repr(Statement(id="s", origins_known=False))
    assert repr(denial) == (
        "Denial(id='d', speakers=(Ref('a'), Ref('b')), claims=(Claim(proposition=Ref('p'), "
        "certainty=Certainty.CERTAIN),), scope=DenialScope.KNOWLEDGE, labels=('l',), note='n', "
        "extra=JsonObject({'x': [None]}))"
    )


class House(Value):
    """A value without fields of its own, and without attrs."""

    class Size(StrEnum):
        """A class in a class."""

        LARGE = "large"

    @attrs.frozen(kw_only=True)
    class Room(Value):
        """A class in a class."""

        size: House.Size


def test_classes_in_classes_are_printed_by_both_names() -> None:
    """The repr can be evaluated where the outer class is known."""
    assert "House.Room(size=House.Size.LARGE)" == repr(House.Room(size=House.Size.LARGE))
    assert "House()" == repr(House())


def test_a_field_that_is_not_to_be_shown_is_not_shown() -> None:
    """What attrs is told about the repr of a field holds."""

    @attrs.frozen(kw_only=True)
    class Secret(Value):
        name: str
        key: str = attrs.field(repr=False)
        text: str = attrs.field(repr=lambda text: f"<{len(text)} letters>")
        since: When | None = None

    assert "Secret(name='n', text=<3 letters>, since=When(text='2024'))" == repr(
        Secret(name="n", key="k", text="abc", since=When("2024"))
    )


def test_a_repr_of_ones_own_stays() -> None:
    """A class that says how it is printed is printed so, and so are its subclasses."""

    @attrs.frozen(kw_only=True)
    class Raid(Statement):
        type: ClassVar[str] = "acme.raid"

        def __repr__(self) -> str:
            return f"<{type(self).__name__} {self.id}>"

    @attrs.frozen(kw_only=True)
    class NightRaid(Raid):
        type: ClassVar[str] = "acme.night-raid"

    assert "<Raid r>" == repr(Raid(id="r"))
    assert "<NightRaid n>" == repr(NightRaid(id="n"))


@pytest.mark.parametrize("empty", [{}, JsonObject()])
def test_no_unknown_fields_are_not_shown(empty: Any) -> None:
    """`extra` is shown only where there is something in it."""
    assert "extra" not in repr(Statement(id="s", relays=Ref("r"), extra=empty))
