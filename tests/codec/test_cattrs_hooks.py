"""Dossiers, records and values as fields of other people's classes, read by a cattrs converter of theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest
from cattrs import ClassValidationError, Converter
from cattrs.preconf.json import make_converter
from hypothesis import given

from geoclaims import (
    CORE,
    Actor,
    Allegation,
    Certainty,
    Claim,
    Codebook,
    Denial,
    Dossier,
    Event,
    InvalidValueError,
    JsonObject,
    Pledge,
    Proposition,
    ReadError,
    Record,
    Ref,
    State,
    Statement,
    UnknownRecord,
    When,
    dumps,
    from_plain,
    load,
    loads,
    to_plain,
)
from geoclaims.extend import register_hooks
from geoclaims.strategies import dossiers

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"
DENIAL = Denial(id="d", speakers="north", denies="p", when="2024-05~", extra={"x": [1, None]})


@attrs.frozen
class Ticket:
    """Something of another author's that has to do with a dossier."""

    title: str
    dossier: Dossier
    about: Statement | None = None
    claims: tuple[Claim, ...] = ()
    since: When | None = None
    actors: list[Ref[Actor]] = attrs.field(factory=list)
    raw: JsonObject | None = None
    either: Statement | Proposition | None = None
    charge: Allegation | Denial | None = None
    any: Record | None = None


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """A type of one's own."""

    type: ClassVar[str] = "acme.sanction"

    measure: str


@pytest.fixture(params=[Converter, make_converter, lambda: Converter(detailed_validation=False)])
def converter(request: pytest.FixtureRequest) -> Converter:
    """A converter of several kinds, with our hooks."""
    made: Converter = request.param()
    register_hooks(made)
    return made


TICKET = Ticket(
    title="T",
    dossier=Dossier([State(id="north", name="North"), DENIAL]),
    about=DENIAL,
    claims=(Claim(proposition="p", certainty=Certainty.CERTAIN, extra={"y": 1}),),
    since=When("2024-05~"),
    actors=[Ref("north")],
    raw=JsonObject({"a": [1]}),
    any=State(id="s", name="S"),
)
PLAIN = {
    "title": "T",
    "dossier": {
        "geoclaims": 2,
        "records": [
            {"type": "state", "id": "north", "name": "North"},
            {"type": "denial", "id": "d", "when": "2024-05~", "speakers": ["north"], "denies": ["p"], "x": [1, None]},
        ],
    },
    "about": {"type": "denial", "id": "d", "when": "2024-05~", "speakers": ["north"], "denies": ["p"], "x": [1, None]},
    "claims": [{"proposition": "p", "certainty": "certain", "y": 1}],
    "since": "2024-05~",
    "actors": ["north"],
    "raw": {"a": [1]},
    "either": None,
    "charge": None,
    "any": {"type": "state", "id": "s", "name": "S"},
}


def test_everything_is_written_as_in_a_document(converter: Converter) -> None:
    """Records with their type and the fields of their own class, dates and references as text."""
    plain = converter.unstructure(TICKET)

    assert PLAIN == {**plain, "claims": list(plain["claims"])}
    assert [str, str] == [type(plain["since"]), type(plain["actors"][0])]


def test_everything_is_read_again(converter: Converter) -> None:
    """Nothing is lost: not the type of a record, not a field that nobody knows, not the text of a date."""
    assert TICKET == converter.structure(PLAIN, Ticket)
    assert "2024-05~" == str(converter.structure(PLAIN, Ticket).since)


def test_a_reference_is_text(converter: Converter) -> None:
    """Whatever it is said to point to, and if nothing is said."""
    assert [str, str] == [type(converter.unstructure(Ref("x"), wanted)) for wanted in (Ref, Ref[State])]


def test_a_choice_of_record_types(converter: Converter) -> None:
    """Is read by the tag."""
    pledge, charge = Pledge(id="x", promises=[]), Allegation(id="y")
    plain = {**PLAIN, "either": {"type": "pledge", "id": "x"}, "charge": {"type": "allegation", "id": "y"}}
    read = converter.structure(plain, Ticket)

    assert (pledge, charge) == (read.either, read.charge)
    assert plain == {**converter.unstructure(read), "claims": plain["claims"]}


def test_types_of_ones_own() -> None:
    """Are known if the codebook knows them; otherwise they are kept."""
    plain = {"type": "acme.sanction", "id": "s", "measure": "travel"}
    knowing, other = Converter(), Converter()
    register_hooks(knowing, CORE.extend(types=[Sanction]))
    register_hooks(other)

    assert Sanction(id="s", measure="travel") == knowing.structure(plain, Record)
    assert UnknownRecord(tag="acme.sanction", id="s", extra={"measure": "travel"}) == other.structure(plain, Record)


@pytest.mark.parametrize(
    ("plain", "type", "problems"),
    [
        ({"type": "denial", "id": "d", "when": "2024-13"}, Record, ["when"]),
        ({"type": "state", "id": "s", "name": "S"}, Statement, ["type"]),
        ({"type": "state", "id": "s", "name": "S"}, Statement | Proposition, ["type"]),
        ("north", Record, [""]),
        ({"proposition": 7, "certainty": "sure"}, Claim, ["proposition", "certainty"]),
        ({}, Claim, ["proposition"]),
        (7, When, [""]),
        ("2024-13", When, [""]),
        (7, Ref[State], [""]),
        ("", Ref, [""]),
        ([], JsonObject, [""]),
        ({"records": []}, Dossier, ["$"]),
        ({"geoclaims": 2, "records": [{"type": "state", "id": "s"}]}, Dossier, ["$.records[0].name"]),
    ],
)
def test_what_is_wrong_is_named(converter: Converter, plain: object, type: Any, problems: list[str]) -> None:
    """All of it, with its place, and never coerced."""
    with pytest.raises(ReadError) as caught:
        converter.structure(plain, type)

    assert problems == [problem.path for problem in caught.value.problems]


def test_the_type_of_a_record_is_named() -> None:
    """Both the one that is there and the one that should be."""
    converter = Converter()
    register_hooks(converter)
    with pytest.raises(ReadError) as caught:
        converter.structure({"type": "state", "id": "s", "name": "S"}, Statement | Proposition)  # type: ignore[arg-type]

    assert ["'state' is no Statement or Proposition"] == [one.message for one in caught.value.problems]


def test_the_error_lies_in_that_of_the_class_around_it() -> None:
    """The converter collects; ours is one of what it has collected."""
    converter = Converter()
    register_hooks(converter)
    with pytest.raises(ClassValidationError) as caught:
        converter.structure({**PLAIN, "since": "then", "claims": [{}]}, Ticket)

    assert 2 == len(caught.value.exceptions)
    assert caught.group_contains(ReadError)


def test_strict_refuses_what_it_does_not_know() -> None:
    """As in every reading."""
    converter = Converter()
    register_hooks(converter, strict=True)
    with pytest.raises(ReadError, match="is not a known field"):
        converter.structure({"proposition": "p", "x": 1}, Claim)
    with pytest.raises(ReadError, match="is not a known type"):
        converter.structure({"type": "x", "id": "a"}, Record)
    with pytest.raises(ReadError, match="is not a known type"):
        converter.structure({"geoclaims": 2, "records": [{"type": "x", "id": "a"}]}, Dossier)


@pytest.mark.parametrize(
    "ask", [lambda codebook: register_hooks(Converter(), codebook), lambda codebook: from_plain({}, codebook)]
)
def test_no_codebook(ask: Callable[[Any], object]) -> None:
    """What is none is refused."""
    with pytest.raises(InvalidValueError, match="is not a Codebook"):
        ask("acme")


def test_the_article_goes_to_and_fro() -> None:
    """As plain dictionaries, it is what the document says."""
    dossier = load(ARTICLE)

    assert dossier == from_plain(to_plain(dossier))


@given(dossiers())
def test_plain_dictionaries_are_the_document(dossier: Dossier) -> None:
    """`from_plain(to_plain(d)) == d`, and both agree with `loads` and `dumps`."""
    assert dossier == from_plain(to_plain(dossier)) == loads(dumps(dossier))


def test_plain_dictionaries_are_checked() -> None:
    """With the places of a document."""
    with pytest.raises(ReadError) as caught:
        from_plain({"geoclaims": 2, "records": [{"type": "state", "id": "s", "name": 7}]}, strict=True)

    assert ["$.records[0].name"] == [problem.path for problem in caught.value.problems]


def test_no_record_cannot_be_made_plain() -> None:
    """Nor written."""
    with pytest.raises(InvalidValueError, match="is not a record"):
        to_plain(["north"])  # type: ignore[list-item]


def test_other_peoples_hooks_are_left_alone() -> None:
    """What is none of ours is read as it was before."""
    plain, ours = Converter(), Converter()
    register_hooks(ours, Codebook())

    assert plain.structure({"x": "7"}, dict[str, int]) == ours.structure({"x": "7"}, dict[str, int]) == {"x": 7}


def test_a_text_is_still_to_be_decoded() -> None:
    """What is no document says so."""
    with pytest.raises(ReadError, match="the outermost value is not an object"):
        from_plain("{}")
