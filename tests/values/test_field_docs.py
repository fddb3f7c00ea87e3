"""What `help` and editors show of record types: each field with its docstring, in an order that reads well."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
from typing import ClassVar

import attrs
import pytest

import geoclaims
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
