"""What `help` and editors show of record types: each field with its docstring, in an order that reads well."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import re
import subprocess
import sys
from typing import ClassVar

import attrs
import pytest

import geoclaims
import geoclaims.analysis
import geoclaims.errors
import geoclaims.extend
import geoclaims.scales
import geoclaims.testing
from geoclaims import Event, JsonObject, Record, Statement
from geoclaims.extend import Value
from geoclaims.records import RECORDS


@attrs.frozen(kw_only=True)
class Raid(Event):
    """A record type of a user's own."""

    type: ClassVar[str] = "acme.raid"

    force: str | None = None
    """The unit that carried it out; None if not recorded."""
    weather: str | None = None


def shown(thing: object) -> str:
    """What `help` prints."""
    return pydoc.plain(pydoc.render_doc(thing))


def test_help_shows_what_fields_mean() -> None:
    """The docstring below a field stands beside its name, its own and those that it inherits."""
    text = shown(Statement)

    assert " |  relays\n |      The statements that it reports: who says that who said.\n" in text
    assert " |  when_text\n |      " in text
    assert " |  extra\n |      Fields read from JSON that this version does not know." in text


def test_help_shows_the_fields_of_types_of_ones_own() -> None:
    """A user writes nothing for it; a field without a docstring is shown by its name."""
    text = shown(Raid)

    assert " |  force\n |      The unit that carried it out; None if not recorded.\n" in text
    assert " |  weather\n" in text


@pytest.mark.parametrize("cls", [*RECORDS, Raid, Value], ids=lambda cls: cls.__name__)
def test_signatures_end_with_what_every_record_has(cls: type[Value]) -> None:
    """The id comes first; labels, note and unknown fields come last."""
    names = list(inspect.signature(cls).parameters)

    assert {field.name for field in attrs.fields(cls)} == set(names)
    assert (["id"] if issubclass(cls, Record) else []) == names[: issubclass(cls, Record)]
    assert names[-3 if issubclass(cls, Record) else -1 :] == (
        ["labels", "note", "extra"] if issubclass(cls, Record) else ["extra"]
    )


def test_the_order_of_json_is_that_of_the_fields() -> None:
    """What a signature shows moves no key of a document."""
    raid = Raid(id="r", note="n", labels="l", force="f", extra=JsonObject({"x": 1}))

    assert ["type", "id", "note", "labels", "force", "x"] == list(raid.plain())


def test_documented_slots_are_slots() -> None:
    """Records copy, pickle and evolve as before, and take no other attributes."""
    statement = Statement(id="s", quote="word")

    assert statement == copy.deepcopy(statement) == pickle.loads(pickle.dumps(statement))  # noqa: S301 - it is our own
    assert "other" == attrs.evolve(statement, quote="other").quote
    with pytest.raises(AttributeError):
        object.__setattr__(statement, "speaker", "x")


def test_help_shows_the_lines_of_a_docstring_as_they_are_written() -> None:
    """A docstring of several lines keeps them; links of the documentation are mere words."""
    text = shown(geoclaims.Rule)

    assert (
        " |      Whether what it says of a dossier is what it says of each of its records alone, put together.\n"
        in text
    )
    assert " |      Such a rule can run over a stream of any length, with `check_lines`." in text
    assert "][" not in text.partition("Data descriptors")[2]


PUBLIC = [geoclaims, geoclaims.extend, geoclaims.analysis, geoclaims.scales, geoclaims.testing, geoclaims.errors]


@pytest.mark.parametrize(
    "cls",
    dict.fromkeys(
        cls
        for module in PUBLIC
        for cls in (getattr(module, name) for name in module.__all__)
        if isinstance(cls, type) and attrs.has(cls)
    ),
    ids=lambda cls: cls.__name__,
)
def test_no_public_class_has_fields_without_a_docstring(cls: type) -> None:
    """Records, values, findings, answers of an analysis: `help` says what each of their fields means."""
    public = [field.name for field in attrs.fields(cls) if not field.name.startswith("_")]

    assert [name for name in public if not inspect.getdoc(getattr(cls, name))] == []


def test_help_shows_the_constructor_in_the_same_order() -> None:
    """The constructor, which stands among the methods, has its arguments in the order of the class's signature."""
    of_class, method = re.findall(r"(?:Raid|__init__)\((?:self, )?(\*, id: .*)\)", shown(Raid))

    assert of_class == method
    assert of_class.endswith("extra: 'Mapping[str, object]' = JsonObject({})")


def test_arguments_by_position_stay_where_they_are() -> None:
    """A class whose fields may be given by position has a signature, too."""

    @attrs.frozen
    class Pair(Value):
        extra_large: int
        note: str = ""

    assert ["extra_large", "note", "extra"] == list(inspect.signature(Pair).parameters)


def test_a_constructor_of_ones_own_is_shown_as_it_is_written() -> None:
    """What attrs has not made is not touched but for the order of what every record has."""

    @attrs.frozen(kw_only=True, init=False)
    class Named(Value):
        name: str

        def __init__(self, *, extra: dict[str, object] | None = None, first: str, last: str) -> None:
            self.__attrs_init__(name=f"{first} {last}", extra=extra or {})

    assert "Ada Lovelace" == Named(first="Ada", last="Lovelace").name
    assert ["first", "last", "extra"] == list(inspect.signature(Named).parameters)


def test_slots_are_pickled_as_names() -> None:
    """Libraries that send whole classes to other processes find the names of slots, and not the class once more."""
    slots = vars(Raid)["__slots__"]

    assert ("force", "weather") == pickle.loads(pickle.dumps(slots)) == copy.deepcopy(slots)  # noqa: S301 - our own


def test_without_sources_fields_have_no_docstrings() -> None:
    """A class that was made from a string has no source: `help` shows its fields by name, and no error."""
    scope: dict[str, object] = {"Value": Value, "__name__": "nowhere"}
    exec("import attrs\n@attrs.frozen(kw_only=True)\nclass Made(Value):\n    size: int\n    'How large.'", scope)  # noqa: S102
    made = scope["Made"]

    assert inspect.getdoc(made.size) is None  # type: ignore[attr-defined]
    assert " |  size\n" in shown(made)


def test_classes_without_slots_stay_as_they_are() -> None:
    """Their fields are no descriptors, so there is nothing that could have a docstring."""

    @attrs.frozen(kw_only=True, slots=False)
    class Loose(Value):
        size: int
        """How large."""

    assert "__slots__" not in vars(Loose)
    assert "size: 'int'" in shown(Loose)


def test_without_docstrings_help_works() -> None:
    """Python run with -OO has none of its own; the sources still tell those of fields."""
    code = "import pydoc; from geoclaims import Statement; print('relays' in pydoc.plain(pydoc.render_doc(Statement)))"
    done = subprocess.run([sys.executable, "-OO", "-c", code], capture_output=True, text=True, check=True)

    assert "True\n" == done.stdout


@pytest.mark.parametrize(
    "name", ["check", "check_lines", "from_extraction", "from_plain", "json_schema", "load", "loads", "read_lines"]
)
def test_a_codebook_takes_no_room_in_a_signature(name: str) -> None:
    """The default codebook is shown in a few words, and so is the signature of whatever takes one."""
    first = next(line for line in shown(getattr(geoclaims, name)).splitlines() if line.startswith(name))

    assert "<Codebook of 22 types, 52 rules>" in first
    assert len(first) < 400
