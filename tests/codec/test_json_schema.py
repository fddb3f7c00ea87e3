"""The JSON Schema: it accepts what the codec accepts, and refuses what it refuses, as far as a schema can say it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from geoclaims import (
    CORE,
    Actor,
    Codebook,
    Event,
    InvalidValueError,
    JsonObject,
    ReadError,
    Ref,
    When,
    dumps,
    json_schema,
    loads,
)
from geoclaims.converters import to_actor
from geoclaims.extend import Value
from geoclaims.strategies import connected_dossiers, dossiers
from geoclaims.values import fields_of

SCHEMA = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
FILE = Path(__file__).parents[2] / "docs" / "geoclaims.schema.json"
ODDITIES: list[Any] = [None, 7, -1.5, True, "", "x", " x", "2024-10", [], ["x"], [7], [None], {}, {"x": 1}, [{}]]
"""Values of every kind, one of which is wrong wherever it stands."""

Shell = Callable[..., tuple[int, str, str]]


@attrs.frozen(kw_only=True)
class Term(Value):
    """How long a measure lasts."""

    months: int
    """The months."""
    renewable: bool = False


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures, as [`Event`][geoclaims.records.events.Event]s."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    """Whom they hit (see [IN01](../rules/IN01.md))."""
    terms: tuple[Term, ...] = ()
    lifted: When | None = None
    raw: JsonObject | None = None


OWN = CORE.extend(types=[Sanction])


def accepted(document: Any, codebook: Codebook = CORE) -> bool:
    """Whether the codec reads a document."""
    try:
        loads(json.dumps(document), codebook)
    except ReadError:
        return False
    return True


def test_it_is_a_schema() -> None:
    """It is valid under the meta-schema that it names."""
    Draft202012Validator.check_schema(SCHEMA)

    assert "https://json-schema.org/draft/2020-12/schema" == SCHEMA["$schema"]


@given(dossiers(clean=False))
def test_what_is_written_is_accepted(dossier: Any) -> None:
    """Every document that the library writes is valid, unknown types and fields included."""
    assert [] == list(VALIDATOR.iter_errors(json.loads(dumps(dossier))))


@given(connected_dossiers(OWN))
def test_types_of_a_user_are_in_it(dossier: Any) -> None:
    """So are documents with record types of one's own."""
    validator = Draft202012Validator(json_schema(OWN))

    assert [] == list(validator.iter_errors(json.loads(dumps(dossier))))


def _places(record: dict[str, Any], cls: type[Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every known field of a record, there or not, down to the objects inside."""
    for field in fields_of(cls):
        if field.name in {"extra", "low", "high", "latitude", "longitude"}:
            continue  # whether bounds are in order, and degrees on the globe, no schema says
        yield record, field.name
        inner = [one for one in field.kind.embeds if hasattr(one, "contents")]
        held = record.get(field.name)
        for item in held if isinstance(held, list) else [held]:
            if inner and isinstance(item, dict):
                yield from _places(item, inner[0])


@given(dossiers(clean=False), st.data())
def test_what_it_refuses_the_codec_refuses(dossier: Any, data: st.DataObject) -> None:
    """With any value in the place of any known field, and with any field left out, both give the same answer."""
    document = json.loads(dumps(dossier))
    known = [record for record in document["records"] if record["type"] in CORE.tags]
    places = [place for record in known for place in _places(record, CORE.tags[record["type"]])]
    assume(places)
    target, name = places[data.draw(st.integers(0, len(places) - 1))]
    if data.draw(st.booleans()):
        target.pop(name, None)
    else:
        target[name] = data.draw(st.sampled_from(ODDITIES))

    assert VALIDATOR.is_valid(document) is accepted(document)


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"geoclaims": 3, "records": []},
        {"geoclaims": "1", "records": []},
        {"geoclaims": 2, "records": {}},
        {"geoclaims": 2, "records": [], "more": 1},
        {"geoclaims": 2, "records": [7]},
        {"geoclaims": 2, "records": [{"id": "x"}]},
        {"geoclaims": 2, "records": [{"type": "acme.x"}]},
        {"geoclaims": 2, "records": [{"type": "acme.x", "id": "a b"}]},
        {"geoclaims": 2, "records": [{"type": 7, "id": "x"}]},
    ],
    ids=repr,
)
def test_what_is_no_document_is_refused_by_both(document: Any) -> None:
    """The outermost object, the version, and what every record needs."""
    assert (False, False) == (VALIDATOR.is_valid(document), accepted(document))


def test_descriptions_are_the_docstrings() -> None:
    """Of types and fields, of one's own as well, without the links of the documentation."""
    definitions: Any = json_schema(OWN)["$defs"]
    sanction = definitions["acme.sanction"]

    assert "Restrictive measures, as `Event`s." == sanction["description"]
    assert "Whom they hit (see IN01)." == sanction["properties"]["target"]["description"]
    assert "When it happened; None if unknown." == sanction["properties"]["when"]["description"]
    assert "description" not in sanction["properties"]["lifted"]
    assert "The months." == definitions["Term"]["properties"]["months"]["description"]


def test_every_field_of_the_library_has_a_description() -> None:
    """Anyone who reads the schema needs no other page."""
    definitions: Any = SCHEMA["$defs"]
    bare = [
        (name, field)
        for name, definition in definitions.items()
        for field, schema in definition.get("properties", {}).items()
        if "description" not in schema and field not in {"type", "id"}
    ]

    assert [] == bare


def test_a_class_without_a_source_has_no_descriptions(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is typed into a prompt has no file to look into; the schema is complete all the same."""
    prompt = ModuleType("prompt")
    monkeypatch.setitem(sys.modules, "prompt", prompt)
    typed = (
        "@attrs.frozen(kw_only=True)\nclass Ban(Sanction):\n    type: ClassVar[str] = 'acme.ban'\n    until: int = 0\n"
    )
    vars(prompt).update(Sanction=Sanction, attrs=attrs, ClassVar=ClassVar)
    exec(typed, vars(prompt))  # noqa: S102 - a prompt does
    definitions: Any = json_schema(CORE.extend(types=[vars(prompt)["Ban"]]))["$defs"]

    assert {"type": "integer", "minimum": -(2**63), "maximum": 2**64 - 1} == definitions["acme.ban"]["properties"][
        "until"
    ]


def test_the_shell_prints_it(shell: Shell) -> None:
    """As JSON, with the types of a codebook."""
    code, out, err = shell("schema")

    assert (0, "") == (code, err)
    assert SCHEMA == json.loads(out)


def test_the_committed_copy_is_not_stale() -> None:
    """Those who want the file without the library find it in the documentation: `geoclaims schema` writes it."""
    assert SCHEMA == json.loads(FILE.read_text(encoding="utf-8"))


def test_what_is_no_codebook_is_refused() -> None:
    """Anyone who passes something else is told so, for each profile."""
    for profile in ("standard", "extraction"):
        with pytest.raises(InvalidValueError) as caught:
            json_schema(7, profile=profile)  # type: ignore[arg-type]

        assert "json_schema: codebook: 7 is not a Codebook" == str(caught.value)
