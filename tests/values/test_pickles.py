"""What pickles hold, and what becomes of those that another version wrote."""

from __future__ import annotations

import copy
import pickle
from typing import Any, ClassVar, TypeVar

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Dossier,
    Event,
    InvalidValueError,
    Place,
    Quantity,
    Ref,
    State,
    Statement,
    When,
    __version__,
)
from geoclaims.extend import Value

V = TypeVar("V", bound=Value)
ABSENT = object()
CLAIM = Claim(proposition="p", certainty=Certainty.PROBABLE)
STATE = State(id="north", name="North", existed="1948/..")


def unpickled(value: V, **changes: object) -> V:
    """A value out of a pickle of the version 0.0.1, which had other contents in some fields, or lacked them."""
    state = value.__getstate__() | changes | {"": "0.0.1"}
    twin = type(value).__new__(type(value))
    twin.__setstate__({name: content for name, content in state.items() if content is not ABSENT})
    return twin


def problems(value: Value, **changes: object) -> dict[str, str]:
    """What is wrong with such a pickle, by paths."""
    with pytest.raises(InvalidValueError) as caught:
        unpickled(value, **changes)

    return {problem.path: problem.message for problem in caught.value.problems}


def test_a_field_that_the_pickle_lacks_has_its_default() -> None:
    """A pickle from before a field was added gives what the document from before gives."""
    claim = Claim(proposition="p", certainty=Certainty.PROBABLE, likelihood=None)

    assert claim == unpickled(CLAIM, likelihood=ABSENT, tense=ABSENT)
    assert claim.plain() == unpickled(CLAIM, likelihood=ABSENT, tense=ABSENT).plain()


def test_what_does_not_fit_the_class_is_refused_all_at_once() -> None:
    """A required field that is not there, and what is no field, are named; nothing half-built comes out."""
    assert problems(STATE, id=ABSENT, name=ABSENT, capital="Pyongyang", size=3) == {
        "id": "is required, and not in the pickle",
        "name": "is required, and not in the pickle",
        "capital": "is in the pickle, and no field of this version",
        "size": "is in the pickle, and no field of this version",
    }


def test_what_another_version_wrote_is_checked_like_arguments() -> None:
    """Contents that the fields no longer admit are refused as a constructor refuses them."""
    assert problems(STATE, name=None, existed="1948") == {
        "name": "expected a string, got None",
        "existed": "'1948' is a string; make it When('1948')",
    }
    assert ["low"] == list(problems(Quantity(measure="troops", low=1, high=2), low=3))


def test_versions_before_they_were_written_down_are_checked_too() -> None:
    """Up to 0.5.0 a pickle did not say which version wrote it."""
    state: dict[str, Any] = {name: content for name, content in STATE.__getstate__().items() if name}
    twin = State.__new__(State)

    with pytest.raises(InvalidValueError, match="State 'north': name: expected a string, got None"):
        twin.__setstate__(state | {"name": None})


def test_what_this_version_wrote_comes_out_as_it_was() -> None:
    """A pickle says which version wrote it."""
    twin = State.__new__(State)
    twin.__setstate__(STATE.__getstate__())

    assert __version__ == STATE.__getstate__()[""]
    assert twin == STATE


def test_this_version_checks_classes_that_have_changed() -> None:
    """A class of one's own may change while the version does not: then its pickles are checked as well."""
    state = STATE.__getstate__() | {"name": None}
    twin = State.__new__(State)

    with pytest.raises(InvalidValueError, match="State: capital: is in the pickle, and no field of this version"):
        twin.__setstate__(state | {"capital": "Pyongyang"})


@attrs.frozen(kw_only=True)
class Parade(Event):
    """A type of a user's own."""

    type: ClassVar[str] = "acme.parade"
    columns: int = 0


@attrs.frozen(kw_only=True)
class Own(Value):
    """A value with a state of its own."""

    text: str

    def __getstate__(self) -> dict[str, Any]:
        return {"shout": self.text.upper()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        object.__setattr__(self, "text", state["shout"].lower())


def test_types_of_ones_own_are_pickled_alike() -> None:
    """A subclass needs nothing for it, and an older pickle of it is completed as well."""
    parade = Parade(id="parade", columns=3)

    assert parade == pickle.loads(pickle.dumps(parade))  # noqa: S301 - it was pickled here
    assert Parade(id="parade") == unpickled(parade, columns=ABSENT)


def test_a_class_may_pickle_itself() -> None:
    """What a class says itself about its pickles holds."""
    twin = pickle.loads(pickle.dumps(Own(text="a")))  # noqa: S301 - it was pickled here

    assert twin.text == "a"


def test_a_date_is_its_text() -> None:
    """What follows from the text is worked out again."""
    when = When("2024-10-15")

    assert b"_edtf" not in pickle.dumps(when)
    assert (When, ("2024-10-15",)) == when.__reduce__()
    assert when.day == copy.copy(when).day


def test_a_dossier_is_its_records() -> None:
    """No index is pickled, however many were built; what was withheld is."""
    statement = Statement(id="s", speakers=[STATE], when="2024-05-01", where=Place(name="Seoul"))
    dossier = Dossier([STATE, statement])
    fresh = pickle.dumps(dossier)
    dossier.of(Event)
    dossier.referring_to("north")

    earlier = pickle.loads(pickle.dumps(dossier.as_of("2024-04")))  # noqa: S301 - it was pickled here
    assert fresh == pickle.dumps(dossier)
    assert {"s"} == earlier.withheld
    assert (STATE,) == earlier.of(State)
    assert earlier[Ref("north")] == STATE
