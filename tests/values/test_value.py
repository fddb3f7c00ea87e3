from __future__ import annotations

import copy
import pickle
from enum import Enum
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import geoclaims.records
import geoclaims.values
from geoclaims import Statement
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records import Claim, Literal, Proposition, Record
from geoclaims.strategies import values
from geoclaims.values import Certainty, Code, JsonObject, Likelihood, Place, Quantity, Ref, Value, When, fields_of

CLASSES = sorted(
    {
        cls
        for module in (geoclaims.values, geoclaims.records)
        for cls in vars(module).values()
        if isinstance(cls, type) and issubclass(cls, Value) and not issubclass(cls, Record)
    },
    key=lambda cls: cls.__name__,
)


class Shade(str, Enum):  # noqa: UP042 - written the way that most people still do
    """An enumeration with text values, made before `StrEnum` was there."""

    LIGHT = "light"


@attrs.frozen(kw_only=True)
class Sample(Value):
    """A value with a field of every kind."""

    text: str
    number: int = 0
    share: float | None = None
    yes: bool = False
    shade: Shade = Shade.LIGHT
    since: When | None = None
    to: tuple[Ref[Any], ...] = ()
    code: Code | None = None
    claims: tuple[Claim, ...] = ()
    payload: JsonObject = JsonObject()  # noqa: RUF009 - it is frozen


def some_values() -> st.SearchStrategy[Value]:
    """Values of the library's classes and of one's own, with unknown fields at every depth."""
    return st.sampled_from([*CLASSES, Sample]).flatmap(lambda cls: values(cls, extra=True))


# What a constructor refuses.


def test_everything_that_is_wrong_is_reported_at_once_with_its_path() -> None:
    """A constructor lists every argument without meaning, in the order of the fields, with the path of each."""
    with pytest.raises(InvalidValueError) as error:
        Sample(
            text=7,  # type: ignore[arg-type]
            number=True,
            share="7",  # type: ignore[arg-type]
            yes=1,  # type: ignore[arg-type]
            shade="light",  # type: ignore[arg-type]
            since="2024",  # type: ignore[arg-type]
            to=("a", Ref("b")),  # type: ignore[arg-type]
            code="cow:2",  # type: ignore[arg-type]
            claims=(Claim(proposition="p"), None),  # type: ignore[arg-type]
            payload={},  # type: ignore[arg-type]
            extra={"text": 1},
        )

    assert error.value.subject == "Sample"
    assert error.value.problems == (
        Problem(path="text", message="expected a string, got 7"),
        Problem(path="number", message="expected an integer, got True"),
        Problem(path="share", message="expected a number, got '7'"),
        Problem(path="yes", message="expected a boolean, got 1"),
        Problem(path="shade", message="'light' is not a Shade; write Shade.LIGHT"),
        Problem(path="since", message="'2024' is a string; make it When('2024')"),
        Problem(path="to[0]", message="'a' is a string; make it Ref('a')"),
        Problem(path="code", message="'cow:2' is not a Code; make one of it"),
        Problem(path="claims[1]", message="None is not a Claim; make one of it"),
        Problem(path="payload", message="{} is a mapping; make it a JsonObject"),
        Problem(path="extra.text", message="'text' is a known field; give it as an argument"),
    )


@pytest.mark.parametrize("cls", CLASSES)
def test_every_required_field_is_asked_for(cls: type[Value]) -> None:
    """Leaving out a required field is a `TypeError` that names it, as with any Python function."""
    required = [field.name for field in fields_of(cls) if field.required]
    if not required:
        assert cls() == cls()
        return

    with pytest.raises(TypeError, match=f"required keyword-only argument.*'{required[0]}'"):
        cls()


def test_a_required_text_is_not_empty() -> None:
    """A required text that says nothing has no meaning; an optional one may be empty, as sources are."""
    with pytest.raises(InvalidValueError) as error:
        Code(scheme="", value="", version="")

    assert error.value.problems == (Problem(path="value", message="is empty; say what it is"),)


@pytest.mark.parametrize("cls", CLASSES)
def test_unknown_arguments_are_refused(cls: type[Value]) -> None:
    """A misspelt argument is a `TypeError`, not an unknown field."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'proposal'"):
        cls(proposal=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("cls", CLASSES)
def test_fields_are_given_by_name_only(cls: type[Value]) -> None:
    """No field is positional, so fields can be added in any order."""
    with pytest.raises(TypeError, match="takes 1 positional argument but 2 were given"):
        cls("a")  # type: ignore[arg-type, call-arg]


@pytest.mark.parametrize("cls", CLASSES)
def test_every_field_is_checked(cls: type[Value]) -> None:
    """An object that is of no kind is refused in every single field, by the field's name."""
    misfits: dict[str, Any] = {field.name: object() for field in fields_of(cls)}
    with pytest.raises(InvalidValueError) as error:
        cls(**misfits)

    assert {field.name for field in fields_of(cls)} == {
        problem.path.partition("[")[0] for problem in error.value.problems
    }


# Unknown fields.


@pytest.mark.parametrize("cls", [cls for cls in CLASSES if cls is not Value])
def test_a_known_field_cannot_be_unknown(cls: type[Value]) -> None:
    """`extra` refuses the names of fields, and names all of them; it may hold a key called `extra`."""
    names = sorted(field.name for field in fields_of(cls) if field.name != "extra")
    required = {field.name: getattr(_any(cls), field.name) for field in fields_of(cls) if field.required}
    with pytest.raises(InvalidValueError) as error:
        cls(**required, extra=dict.fromkeys([*names, "extra", "x"], 1))

    assert [f"extra.{name}" for name in names] == [problem.path for problem in error.value.problems]


def _any(cls: type[Value]) -> Value:
    if cls in (Claim, Literal):
        return cls(proposition="p")
    texts = {field.name: "a" for field in fields_of(cls) if field.required}
    return cls(**texts)  # type: ignore[arg-type]


@pytest.mark.parametrize("content", [{"a": float("nan")}, {1: 1}, {"a": "\ud800"}, {"a": 2**64}])
def test_unknown_fields_that_are_no_json_are_refused_with_everything_else(content: Any) -> None:
    """`extra` is checked like every other argument, and does not hide what else is wrong."""
    with pytest.raises(InvalidValueError) as error:
        Code(scheme=1, value="v", extra=content)  # type: ignore[arg-type]

    assert ["extra", "scheme"] == sorted(problem.path for problem in error.value.problems)
    assert error.value.subject == "Code"


@pytest.mark.parametrize("content", [None, 7, "a", [("a", 1)]])
def test_unknown_fields_that_are_no_mapping_are_refused(content: Any) -> None:
    """`extra` is a mapping or it is refused."""
    with pytest.raises(InvalidValueError) as error:
        Code(scheme="s", value="v", extra=content)
    message = f"{content!r} is not a JSON object; use a mapping with string keys"

    assert error.value.problems == (Problem(path="extra", message=message),)


def test_unknown_fields_are_found_at_every_depth() -> None:
    """`unknown_fields` gives the path, the name and the value that each is in, here and inside."""
    inner = Code(scheme="s", value="v", extra={"b": 2})
    outer = Place(name="n", code=inner, extra={"a": {"deep": 1}})

    assert [("a", "a", outer), ("code.b", "b", inner)] == list(outer.unknown_fields())
    assert list(Sample(text="t", since=When("2024"), to=(Ref("a"),)).unknown_fields()) == []


# A frozen value.


@pytest.mark.parametrize("cls", CLASSES)
def test_values_are_frozen(cls: type[Value]) -> None:
    """No field of a value can be changed."""
    value = _any(cls)

    for field in fields_of(cls):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)


def test_changing_means_evolving() -> None:
    """`attrs.evolve` makes another value, checks it, and leaves the first alone."""
    value = Code(scheme="s", value="v", extra={"a": 1})
    other = attrs.evolve(value, value="w")

    assert Code(scheme="s", value="w", extra={"a": 1}) == other
    assert value.value == "v"
    with pytest.raises(InvalidValueError, match="Code: scheme: expected a string, got 7"):
        attrs.evolve(value, scheme=7)  # type: ignore[arg-type]


@given(st.data())
def test_equality_and_hash_are_by_content(data: st.DataObject) -> None:
    """Promise: equality and hash are by content; a value built again from its fields is equal, and so are copies."""
    value = data.draw(some_values())
    again = type(value)(**{field.name: getattr(value, field.name) for field in fields_of(type(value))})

    for twin in (again, pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):  # noqa: S301
        assert value == twin
        assert hash(value) == hash(twin)
        assert value.plain() == twin.plain()


@given(some_values(), some_values())
def test_different_content_has_a_different_plain_form(one: Value, other: Value) -> None:
    """Promise: two values are equal if their class and every field are; then, and only then, so is their plain form."""
    same = type(one) is type(other) and repr(_sorted(one.plain())) == repr(_sorted(other.plain()))

    assert same is (one == other)


def _sorted(plain: Any) -> Any:
    if isinstance(plain, dict):
        return sorted((key, _sorted(item)) for key, item in plain.items())
    return [_sorted(item) for item in plain] if isinstance(plain, list) else plain


def test_values_of_different_classes_are_never_equal() -> None:
    """A literal and a claim about one proposition are two things."""
    literal: object = Literal(proposition="p")

    assert literal != Claim(proposition="p")


# The plain form.


def test_the_plain_form_leaves_defaults_out_and_puts_unknown_fields_last() -> None:
    """The plain form has the fields in order without defaults, then the unknown fields in theirs."""
    claim = Claim(
        certainty=Certainty.CERTAIN,
        proposition="p",
        given=Literal(proposition="q", holds=False, extra={"z": 1}),
        likelihood=Likelihood(term="likely"),
        extra={"y": [None], "x": {}},
    )
    expected = {
        "proposition": "p",
        "certainty": "certain",
        "given": {"proposition": "q", "holds": False, "z": 1},
        "likelihood": {"term": "likely"},
        "y": [None],
        "x": {},
    }

    assert expected == claim.plain()
    assert list(expected) == list(claim.plain())


def test_the_plain_form_holds_plain_types_only() -> None:
    """Whatever subclass of text or of an enumeration a field holds, the plain form has mere text."""

    @attrs.frozen(kw_only=True)
    class Shaded(Value):
        shades: tuple[Shade, ...]
        name: str
        to: Ref[Any]

    plain = Shaded(shades=(Shade.LIGHT,), name=Certainty.CERTAIN, to=Ref("a")).plain()

    assert plain == {"shades": ["light"], "name": "certain", "to": "a"}
    assert [str, str] == [type(plain["name"]), type(plain["to"])]
    assert type(plain["shades"][0]) is str  # type: ignore[index]


def test_what_equals_a_default_is_left_out() -> None:
    """It need not be the same object."""

    @attrs.frozen(kw_only=True)
    class Sized(Value):
        size: int = 1000

    assert Sized(size=int("1000")).plain() == {}


@pytest.mark.parametrize("text", ["a", "ab", None])
def test_a_single_field_without_default_is_always_written(text: str | None) -> None:
    """None is written as null where it is no default."""

    @attrs.frozen(kw_only=True)
    class Single(Value):
        text: str | None

    assert Single(text=text).plain() == {"text": text}


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "1"), (1.0, "1"), (-0.0, "0"), (1.5, "1.5"), (2.0**63, str(2**63)), (2.0**64, "1.8446744073709552e+19")],
)
def test_equal_numbers_have_one_plain_form(number: float, expected: str) -> None:
    """Numbers that are equal are written alike: whole ones without a point, as long as they fit into 64 bits."""
    assert expected == repr(Quantity(measure="m", low=number).plain()["low"])


@given(some_values())
def test_contents_are_all_references_dates_and_values_inside(value: Value) -> None:
    """Promise: `contents` finds every reference, date and nested value; each path leads to what was found."""
    found = list(value.contents())

    assert all(content.value is _at(value, content.path) for content in found)
    assert [c.path for c in found if isinstance(c.value, Ref | When | Value)] == [c.path for c in found]
    assert len({content.path for content in found}) == len(found)
    assert _count(value) == len(found)


def _at(value: Any, path: str) -> object:
    """What a path leads to."""
    for step in path.replace("[", ".[").split("."):
        value = value[int(step[1:-1])] if step.startswith("[") else getattr(value, step)
    found: object = value
    return found


def _count(value: object) -> int:
    """How many references, dates and values are inside, by walking through all attributes."""
    if isinstance(value, tuple):
        return sum(_count(item) + isinstance(item, Ref | When | Value) for item in value)
    if not isinstance(value, Value):
        return 0
    parts = [getattr(value, attribute.name) for attribute in attrs.fields(type(value))]
    return sum(_count(part) + isinstance(part, Ref | When | Value) for part in parts)


def test_contents_say_where_with_and_without_indexes() -> None:
    """Each content has the path for readers and the dotted field for queries."""
    found = list(Sample(text="t", claims=(Claim(proposition="p", given=Literal(proposition="q")),)).contents())

    assert [
        ("claims[0]", "claims"),
        ("claims[0].proposition", "claims.proposition"),
        ("claims[0].given", "claims.given"),
        ("claims[0].given.proposition", "claims.given.proposition"),
    ] == [(content.path, content.field) for content in found]
    assert (Proposition,) == found[1].admits


def test_required_text_is_not_empty() -> None:
    """A name without a letter names nothing."""
    with pytest.raises(InvalidValueError) as caught:
        Place(name="")

    assert ["name"] == [problem.path for problem in caught.value.problems]


def test_sets_have_no_order_to_keep() -> None:
    """What would come out in another order in the next run is refused."""
    with pytest.raises(InvalidValueError) as caught:
        Statement(id="s", speakers={"a", "b"}, labels={"x"})

    assert ["labels", "speakers"] == [problem.path for problem in caught.value.problems]


def test_a_value_of_a_finer_class_would_not_come_back() -> None:
    """A field holds exactly its class: what a subclass adds could not be read again."""

    @attrs.frozen(kw_only=True)
    class Finer(Place):
        """A place with more to say."""

    with pytest.raises(InvalidValueError, match="a Finer would be read back as a Place"):
        Statement(id="s", where=Finer(name="x"))
