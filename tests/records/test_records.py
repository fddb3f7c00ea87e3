from __future__ import annotations

import copy
import hashlib
import pickle
import string
from enum import Enum
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import geoclaims.records
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records import (
    RECORDS,
    Actor,
    Allegation,
    Breach,
    Claim,
    Denial,
    DenialScope,
    Event,
    LegalCharacter,
    Literal,
    Pledge,
    Proposition,
    Record,
    Source,
    SpeakerMode,
    State,
    Statement,
    Treaty,
    UnknownRecord,
)
from geoclaims.strategies import records, unknown_records, values
from geoclaims.values import Certainty, Code, Field, Json, JsonObject, Polarity, Ref, Tense, When, fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer, Scalar

ALL = (*RECORDS, UnknownRecord)
CASES = [pytest.param(cls, field, id=f"{cls.__name__}.{field.name}") for cls in ALL for field in fields_of(cls)]
TARGET = State(id="target", name="Target")


def _sample(kind: Kind) -> Any:  # noqa: PLR0911 - one for each kind
    """One value of a kind, no default of any field."""
    match kind:
        case Maybe(item):
            return _sample(item)
        case Many(item):
            return (_sample(item),)
        case Pointer():
            return Ref("target")
        case Dated():
            return When("2024")
        case Opaque():
            return JsonObject({"x": 1})
        case Choice(enum):
            return list(enum)[1]
        case Nested(cls):
            return cls(**{field.name: _sample(field.kind) for field in fields_of(cls) if field.required})
        case Scalar(admits):
            return {str: "a", bool: True, int: 2}[admits[0]]
        case _:
            raise NotImplementedError(kind)


def _required(cls: type[Record]) -> dict[str, Any]:
    return {field.name: _sample(field.kind) for field in fields_of(cls) if field.required}


def _with(cls: type[Record], field: Field, value: object) -> Record:
    """A record of a type with the required fields and this one."""
    return cls(**_required(cls) | {field.name: value})


def _sample_of(cls: type[Record], field: Field) -> Any:
    """A value of a field that says something: not its default."""
    value = _sample(field.kind)
    return not field.default if isinstance(value, bool) else value


def _item(kind: Kind) -> Kind:
    return kind.item if isinstance(kind, Maybe | Many) else kind


# What every type has in common.


def test_the_list_of_types_is_complete() -> None:
    """`RECORDS` names every type with a tag in the library, each once, and nothing abstract; `unknown` stands apart."""
    found: list[Any] = []
    open_: list[Any] = list(Record.__subclasses__())
    while open_:
        cls = open_.pop()
        open_.extend(cls.__subclasses__())
        if cls.__module__.startswith("geoclaims.records") and "type" in vars(cls):
            found.append(cls)

    # attrs makes each class twice, and the first of the two may not be gone yet.
    assert {cls.__qualname__ for cls in found} == {cls.__qualname__ for cls in ALL}
    assert len(ALL) == len(set(ALL)) == len({cls.type for cls in RECORDS}) + 1


@pytest.mark.parametrize("cls", ALL)
def test_tags_are_the_names_in_lower_case_with_hyphens(cls: type[Record]) -> None:
    """A tag is made of lower-case words with hyphens: `unnamed-source`."""
    words = "".join(f"-{letter.lower()}" if letter in string.ascii_uppercase else letter for letter in cls.__name__)

    assert cls.type == ("unknown" if cls is UnknownRecord else words.removeprefix("-"))


@pytest.mark.parametrize("cls", ALL)
def test_the_required_fields_are_enough(cls: type[Record]) -> None:
    """A record of each type can be made of its required fields; everything else has its default."""
    record = cls(**_required(cls))

    for field in fields_of(cls):
        assert field.required or field.is_default(getattr(record, field.name))


TELLING_DEFAULTS = {
    "Claim.certainty": Certainty.UNCOMMITTED,
    "Claim.polarity": Polarity.POSITIVE,
    "Claim.tense": Tense.UNSTATED,
    "Denial.scope": DenialScope.OCCURRENCE,
    "Literal.holds": True,
    "Statement.mode": SpeakerMode.UNSTATED,
    "Treaty.character": LegalCharacter.TREATY,
}
"""The defaults that say something, by the class that has the field first."""


def test_defaults_that_say_something_are_few_and_known() -> None:
    """Every optional field is empty by default, but for these, which would change what old documents mean."""
    classes = {cls for record in ALL for cls in record.__mro__ if attrs.has(cls)}
    classes |= {cls for name in geoclaims.records.__all__ if attrs.has(cls := getattr(geoclaims.records, name))}
    found = {
        f"{cls.__name__}.{field.name}": field.default
        for cls in classes
        for field in fields_of(cls)
        if field.name in vars(cls).get("__annotations__", {})
        and not (field.required or field.default in (None, (), False))
        and field.name != "extra"
    }

    assert found == TELLING_DEFAULTS


@pytest.mark.parametrize("cls", ALL)
def test_an_id_is_always_required(cls: type[Record]) -> None:
    """There is no record without an id."""
    content = _required(cls)
    del content["id"]

    with pytest.raises(TypeError, match="required keyword-only argument"):
        cls(**content)


@pytest.mark.parametrize(("cls", "field"), CASES)
def test_every_field_keeps_what_it_is_given(cls: type[Record], field: Field) -> None:
    """A good value of the field's kind is accepted and kept as it is."""
    value = _sample_of(cls, field)
    if cls is UnknownRecord and field.name in {"note", "labels"}:
        value = field.default

    assert value == getattr(_with(cls, field, value), field.name)


@pytest.mark.parametrize(("cls", "field"), CASES)
def test_every_field_refuses_what_is_not_of_its_kind(cls: type[Record], field: Field) -> None:
    """An object of no kind is refused at the path of the field, under the name of the class and the record."""
    with pytest.raises(InvalidValueError) as error:
        _with(cls, field, object())

    assert field.name == error.value.problems[0].path.partition("[")[0]
    assert error.value.subject.startswith(f"{cls.__name__} ")


@pytest.mark.parametrize(
    ("cls", "field"),
    [case for case in CASES if isinstance(_item(case.values[1].kind), Pointer)],  # type: ignore[union-attr]
)
@pytest.mark.parametrize("given", [TARGET, TARGET.ref, "target"], ids=["record", "Ref", "id"])
def test_references_accept_a_record_its_ref_or_its_id(cls: type[Record], field: Field, given: object) -> None:
    """Wherever a reference is wanted, a record, a `Ref` and an id mean the same, one or in a list."""
    one = getattr(_with(cls, field, given), field.name)

    if not isinstance(field.kind, Many):
        assert Ref("target") == one
        assert type(one) is Ref
        return
    assert (Ref("target"),) == one
    assert type(one[0]) is Ref
    assert one == getattr(_with(cls, field, [given]), field.name)


@pytest.mark.parametrize(("cls", "field"), [case for case in CASES if isinstance(case.values[1].kind, Many)])  # type: ignore[union-attr]
def test_one_value_is_accepted_where_many_are_wanted(cls: type[Record], field: Field) -> None:
    """Wherever a tuple is wanted, a single value makes a tuple of one, and a list or another iterable a tuple."""
    if cls is UnknownRecord:
        pytest.skip("a record of unknown type has no such field of its own")
    many = _sample(field.kind)

    assert many == getattr(_with(cls, field, many[0]), field.name)
    assert many == getattr(_with(cls, field, list(many)), field.name)
    assert many == getattr(_with(cls, field, iter(many)), field.name)


@pytest.mark.parametrize(("cls", "field"), [case for case in CASES if isinstance(_item(case.values[1].kind), Dated)])  # type: ignore[union-attr]
def test_dates_are_accepted_as_text(cls: type[Record], field: Field) -> None:
    """Wherever a date is wanted, its EDTF text is accepted."""
    assert When("2024-10~") == getattr(_with(cls, field, "2024-10~"), field.name)


@pytest.mark.parametrize(
    ("cls", "field"),
    [case for case in CASES if isinstance(_item(case.values[1].kind), Choice)],  # type: ignore[union-attr]
)
def test_members_are_not_made_of_text(cls: type[Record], field: Field) -> None:
    """Nothing is coerced: the text of a member is refused, with the member to write."""
    kind: Any = _item(field.kind)
    member: Enum = next(iter(kind.enum))
    with pytest.raises(InvalidValueError) as error:
        _with(cls, field, member.value)

    assert f"{member.value!r} is not a {kind.enum.__name__}; write {kind.enum.__name__}.{member.name}" == (
        error.value.problems[0].message
    )


@pytest.mark.parametrize("cls", ALL)
@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("", "an id is empty; give each record a name that is unique in the dossier"),
        ("a b", "the id 'a b' holds ' '; ids have no white space, control characters or lone surrogates"),
        (7, "expected a string, got 7"),
    ],
)
def test_an_id_without_meaning_is_one_problem(cls: type[Record], id: object, message: str) -> None:
    """An empty or unprintable id is refused once, by the name of the field, along with everything else."""
    with pytest.raises(InvalidValueError) as error:
        cls(**_required(cls) | {"id": id})

    assert error.value.problems == (Problem(path="id", message=message),)


@pytest.mark.parametrize("cls", ALL)
def test_the_tag_cannot_be_an_unknown_field(cls: type[Record]) -> None:
    """`type` is a key of every record in JSON, so `extra` refuses it."""
    with pytest.raises(InvalidValueError) as error:
        cls(**_required(cls), extra={"type": "a", "extra": 1})

    assert ["extra.type"] == [problem.path for problem in error.value.problems]


# Abstract and unfinished classes.


@pytest.mark.parametrize("cls", [Record, Source])
def test_abstract_bases_cannot_be_made(cls: type[Record]) -> None:
    """A class without a tag is abstract: its constructor refuses, as no JSON could say what it is."""
    with pytest.raises(InvalidValueError) as error:
        cls(id="a")
    message = "the class has no tag of its own, or no @attrs.frozen(kw_only=True)"

    assert error.value.problems == (Problem(path="type", message=message),)


def test_a_subclass_without_a_tag_is_refused_at_construction() -> None:
    """A type of one's own needs a tag of its own; the one that it inherits belongs to its base."""

    @attrs.frozen(kw_only=True)
    class Sanction(Event):
        pass

    with pytest.raises(InvalidValueError, match="Sanction 'a': type: the class has no tag of its own"):
        Sanction(id="a")


def test_a_subclass_without_the_decorator_is_refused_at_construction() -> None:
    """Without the decorator its fields would be no fields, so a type of one's own needs it."""

    class Sanction(Event):
        type: ClassVar[str] = "acme.sanction"

    with pytest.raises(InvalidValueError, match=r"type: the class has .* no @attrs.frozen\(kw_only=True\)"):
        Sanction(id="a")


@attrs.frozen(kw_only=True)
class Recognition(Statement):
    """The recognition of a state; a record type of one's own."""

    type: ClassVar[str] = "acme.recognition"

    recognized: Ref[Actor]
    since: When | None = None


def test_a_type_of_ones_own_is_a_record_like_any_other() -> None:
    """A decorated subclass with a tag has references, moments, a plain form and a digest without writing any."""
    record = Recognition(id="r", speakers="north", when="2024", recognized=Ref("south"), since=When("2023"))

    assert [("speakers[0]", "north"), ("recognized", "south")] == [(f.path, f.value) for f in record.references()]
    assert [("said", When("2024"))] == [(moment.role, moment.when) for moment in record.moments()]
    assert record.plain() == {
        "type": "acme.recognition",
        "id": "r",
        "when": "2024",
        "speakers": ["north"],
        "recognized": "south",
        "since": "2023",
    }


# The plain form and the digest.


def some_records() -> st.SearchStrategy[Record]:
    """Records of every type, unknown ones and one's own, with unknown fields at every depth."""
    return st.one_of(records(Record, extra=True), unknown_records(), values(Recognition, extra=True))


@given(some_records())
def test_type_and_id_come_first_and_defaults_are_left_out(record: Record) -> None:
    """Promise: `type` and `id` first, then the fields in order, then the unknown ones; defaults are omitted."""
    plain = record.plain()
    told = [
        field.name
        for field in fields_of(type(record))
        if field.name not in {"id", "extra"} and getattr(record, field.name) != field.default
    ]
    known = [] if isinstance(record, UnknownRecord) else told

    assert ["type", "id", *known, *record.extra] == list(plain)


@pytest.mark.parametrize(("cls", "field"), [case for case in CASES if case.values[0] is not UnknownRecord])
def test_every_field_is_in_the_plain_form_once_it_says_something(cls: type[Record], field: Field) -> None:
    """A field is written if it says something, and only then; unknown fields under their own names."""
    record = _with(cls, field, _sample_of(cls, field))
    name = "x" if field.name == "extra" else field.name

    assert name in record.plain()
    assert field.required or name not in cls(**_required(cls)).plain()


DIGESTS = [
    (State(id="north", name="North"), '{"id":"north","name":"North","type":"state"}', "38e7ba1636a730b9"),
    (
        Denial(id="d1", when="2024-10~", denies=["a1", "p1"], claims=Claim(proposition="p"), note="Größe"),
        '{"claims":[{"proposition":"p"}],"denies":["a1","p1"],"id":"d1","note":"Größe","type":"denial","when":"2024-10~"}',
        "095716e584eeed3a",
    ),
    (
        UnknownRecord(id="u", tag="acme.sanction", extra={"b": [1.5, None, True], "a": "\u2028"}),
        '{"a":"\u2028","b":[1.5,null,true],"id":"u","type":"acme.sanction"}',
        "23ff7eb6ea00f9c5",
    ),
]


@pytest.mark.parametrize(("record", "line", "digest"), DIGESTS, ids=range(len(DIGESTS)))
def test_digests_are_stable(record: Record, line: str, digest: str) -> None:
    """A digest is the same in every release, on every machine: that of the JSON on one line with sorted keys."""
    assert digest == record.digest()[:16]
    assert hashlib.sha256(line.encode()).hexdigest() == record.digest()


@given(some_records(), some_records())
def test_digests_are_equal_for_equal_content_only(one: Record, other: Record) -> None:
    """Promise: the digest is equal for equal content; and for no other, as far as anybody knows."""
    assert (one == other) is (one.digest() == other.digest())


@given(some_records())
def test_records_made_again_have_the_same_digest(record: Record) -> None:
    """Promise: equality, hash and digest are by content; so copies and records made again share all three."""
    fields = [field.name for field in fields_of(type(record))]
    turned = {name: getattr(record, name) for name in fields} | {"extra": dict(reversed(record.extra.plain().items()))}
    twins = [type(record)(**turned), pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)]  # noqa: S301

    for twin in twins:
        assert record == twin
        assert (hash(record), record.digest()) == (hash(twin), twin.digest())


@pytest.mark.parametrize(("cls", "field"), [case for case in CASES if case.values[0] is not UnknownRecord])
def test_every_field_counts_for_equality_and_digest(cls: type[Record], field: Field) -> None:
    """Two records that differ in one field differ, and so do their digests."""
    if field.required:
        one, other = cls(**_required(cls)), cls(**_required(cls) | {field.name: _another(field.kind)})
    else:
        one, other = cls(**_required(cls)), _with(cls, field, _sample_of(cls, field))

    assert one != other
    assert one.digest() != other.digest()


def _another(kind: Kind) -> object:
    return Ref("other") if isinstance(kind, Pointer) else "other"


def test_records_of_different_types_are_never_equal() -> None:
    """Two records are equal if their class and every field are equal: the same id and name are not enough."""
    one: Record = State(id="a", name="A")

    assert one != Actor(id="a", name="A")
    assert one.digest() != Actor(id="a", name="A").digest()


# References, and other things that a record can be asked.


@given(some_records())
def test_references_are_what_contents_finds_of_them(record: Record) -> None:
    """Promise: every reference to other records, wherever in the record it stands, with its path."""
    found = list(record.references())

    assert [content for content in record.contents() if type(content.value) is Ref] == found
    assert all(content.admits for content in found)


def test_references_are_found_at_every_depth() -> None:
    """References inside claims, conditions and breaches are found, with index and without."""
    record = Allegation(
        id="a",
        speakers=["north", "south"],
        accused="west",
        claims=[Claim(proposition="p"), Claim(proposition="q", given=Literal(proposition="r"))],
        breaches=Breach(norm="n", by="west"),
    )

    assert [
        ("speakers[0]", "speakers", "north", (Actor,)),
        ("speakers[1]", "speakers", "south", (Actor,)),
        ("claims[0].proposition", "claims.proposition", "p", (Proposition,)),
        ("claims[1].proposition", "claims.proposition", "q", (Proposition,)),
        ("claims[1].given.proposition", "claims.given.proposition", "r", (Proposition,)),
        ("accused[0]", "accused", "west", (Actor,)),
        ("breaches[0].norm", "breaches.norm", "n", found_norms(record)),
        ("breaches[0].by", "breaches.by", "west", (Actor,)),
    ] == [(found.path, found.field, str(found.value), found.admits) for found in record.references()]


def found_norms(record: Record) -> tuple[type, ...]:
    """What a reference to a rule admits; two types, tested where they are defined."""
    return next(found.admits for found in record.references() if found.field == "breaches.norm")


def test_a_record_knows_a_reference_to_itself() -> None:
    """`record.ref` is a typed reference to the record."""
    assert Ref("target") == TARGET.ref
    assert type(TARGET.ref) is Ref


@pytest.mark.parametrize(
    ("record", "caption"),
    [
        *((cls(**_required(cls)), _required(cls).get("name", "a")) for cls in RECORDS if issubclass(cls, Actor)),
        *((cls(**_required(cls)), "a") for cls in RECORDS if not issubclass(cls, Actor)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_record_has_a_caption(record: Record, caption: str) -> None:
    """The caption is a name, a title or a text where the record has one, otherwise its id."""
    assert caption == record.caption


# Statements.


def test_claims_are_uncommitted_unless_said_otherwise() -> None:
    """The default certainty is `uncommitted`: forgetting to say so can silence a check, never cause a finding."""
    assert Claim(proposition="p").certainty is Certainty.UNCOMMITTED
    assert not Claim(proposition="p").asserted


def test_pledges_hold_literals() -> None:
    """A pledge takes one literal for its promises and one for its condition."""
    pledge = Pledge(id="p", promises=Literal(proposition="q"), condition=Literal(proposition="r", holds=False))

    assert (Literal(proposition="q"),) == pledge.promises
    assert pledge.condition == Literal(proposition="r", holds=False)


def test_a_notice_is_not_negative() -> None:
    """The notice of a treaty is none at all or some months; anything less has no meaning."""
    with pytest.raises(InvalidValueError) as error:
        Treaty(id="t", title="T", notice_months=-1)
    message = "-1 is less than no notice at all; use 0"

    assert error.value.problems == (Problem(path="notice_months", message=message),)
    assert Treaty(id="t", title="T", notice_months=0).notice_months == 0


def test_codes_of_an_actor_are_many() -> None:
    """An actor may have one code or several."""
    code = Code(scheme="cow", value="731")

    assert (code,) == State(id="north", name="North", codes=code).codes


# Records of unknown type.


def test_an_unknown_record_is_written_as_it_was_read() -> None:
    """The plain form is the tag, the id and whatever was there, whatever it means to other types."""
    extra: dict[str, Json] = {"note": 7, "labels": None, "tag": [], "extra": {}, "speakers": {"b": 1, "a": 2}}
    record = UnknownRecord(id="u", tag="acme.sanction", extra=extra)

    assert {"type": "acme.sanction", "id": "u", **extra} == record.plain()
    assert ["type", "id", *extra] == list(record.plain())


def test_nothing_stands_out_in_an_unknown_record() -> None:
    """Where no field is known, none is reported as unknown, and nothing inside is looked at."""
    record = UnknownRecord(id="u", tag="acme.sanction", extra={"speakers": ["north"]})

    assert list(record.unknown_fields()) == []
    assert list(record.references()) == []
    assert record.moments() == ()


def test_an_unknown_record_has_no_fields_beside_its_content() -> None:
    """A note or a label would not be written back, so the constructor refuses them; they belong into `extra`."""
    with pytest.raises(InvalidValueError) as error:
        UnknownRecord(id="u", tag="acme.sanction", note="a", labels="b")
    message = "would be lost; a record of unknown type keeps it in `extra`"

    assert error.value.problems == (Problem(path="note", message=message), Problem(path="labels", message=message))


@pytest.mark.parametrize("name", ["type", "id"])
def test_an_unknown_record_has_one_tag_and_one_id(name: str) -> None:
    """`type` and `id` have arguments of their own, so `extra` refuses them."""
    with pytest.raises(InvalidValueError) as error:
        UnknownRecord(id="u", tag="acme.sanction", extra={name: "x"})

    assert [f"extra.{name}"] == [problem.path for problem in error.value.problems]


def test_notice_cannot_be_negative() -> None:
    """Nobody can leave before saying so."""
    with pytest.raises(InvalidValueError) as caught:
        Treaty(id="t", title="T", notice_months=-1)

    assert ["notice_months"] == [problem.path for problem in caught.value.problems]
