"""The extraction profile: what a language model is asked for, and what becomes of its answer."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from geoclaims import (
    CORE,
    Actor,
    Allegation,
    Codebook,
    Denial,
    Document,
    Dossier,
    Event,
    Extraction,
    InputLimits,
    InvalidValueError,
    JsonObject,
    Organization,
    Proposition,
    ReadError,
    Record,
    Ref,
    Source,
    State,
    Statement,
    UnknownRecord,
    UnnamedSource,
    When,
    check,
    dumps,
    from_extraction,
    json_schema,
    loads,
)
from geoclaims.converters import to_actor
from geoclaims.errors import Problem
from geoclaims.extend import Value
from geoclaims.strategies import connected_dossiers
from geoclaims.values import fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Pointer, Scalar

Shell = Callable[..., tuple[int, str, str]]
Plain = dict[str, Any]


class Severity(StrEnum):
    """How hard a measure is."""

    LIGHT = "light"
    """It stings."""
    HARD = "hard"
    """It hurts."""


@attrs.frozen(kw_only=True)
class Term(Value):
    """How long a measure lasts."""

    months: int | None = None
    """The months; None if it has no end."""
    renewable: bool | None = None
    """Whether it can be renewed; None if that is not said."""


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures, with fields of every kind."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    """Whom they hit."""
    severity: Severity
    """How hard they are."""
    term: Term
    """How long they last."""
    reasons: tuple[str, ...]
    """What for."""
    basis: str | None
    """On what they rest; None if that is not said."""
    cost: float | None
    """What they cost; None if unknown."""
    lifted: When | None = None
    spared: tuple[str | None, ...] | None = None
    was: Severity | None = None


@attrs.frozen(kw_only=True)
class Wire(Document):
    """A telegram."""

    type: ClassVar[str] = "acme.wire"


@attrs.frozen(kw_only=True)
class Smear(Allegation):
    """An accusation that its maker knows to be wrong."""

    type: ClassVar[str] = "acme.smear"


@attrs.frozen(kw_only=True)
class Intercept(Source):
    """A conversation that a third party listened to."""

    type: ClassVar[str] = "acme.intercept"


@attrs.frozen(kw_only=True)
class Budget(Record):
    """Money for something."""

    type: ClassVar[str] = "acme.budget"


@attrs.frozen(kw_only=True)
class Branch(Value):
    """What holds others like it, and JSON of any shape."""

    name: str
    """Its name."""
    branches: tuple[Branch, ...] = ()
    """What grows from it."""
    raw: JsonObject | None = None
    """What else is known."""


@attrs.frozen(kw_only=True)
class Forest(Value):
    """What holds others like it, and has to say which."""

    forests: tuple[Forest, ...]
    """The forests inside."""


@attrs.frozen(kw_only=True)
class Tree(Record):
    """A record that the subset has no words for."""

    type: ClassVar[str] = "acme.tree"

    root: Branch
    """Where it begins."""
    forest: Forest
    """Where it stands."""
    picture: JsonObject
    """What it looks like."""


OWN = CORE.extend(types=[Sanction, Wire, Smear, Intercept, Budget])
WILD = OWN.extend(types=[Tree])
SCHEMA: Any = json_schema(CORE, "extraction")
VALIDATOR = Draft202012Validator(SCHEMA)

EXAMPLE = Path(__file__).parents[2] / "examples" / "extraction-reply.json"
STATE: Plain = {"type": "state", "id": "north", "name": "North"}


def nodes(schema: Any) -> Iterator[Plain]:
    """Every schema inside a schema, itself included."""
    yield schema
    for inner in (*schema.get("properties", {}).values(), *schema.get("$defs", {}).values(), *schema.get("anyOf", ())):
        yield from nodes(inner)
    if "items" in schema:
        yield from nodes(schema["items"])


def records_of(schema: Any) -> Iterator[tuple[str, Plain]]:
    """The schema of every record type, with the table that it is in."""
    for name, table in schema["properties"].items():
        items = table["items"]
        yield from ((name, record) for record in items.get("anyOf", [items]))


def depth_of(schema: Plain, definitions: Plain, seen: tuple[str, ...] = ()) -> int:
    """How many lists and objects stand inside each other at most; following every reference, it also shows circles."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")

        assert name not in seen

        return depth_of(definitions[name], definitions, (*seen, name))
    inner = [
        *schema.get("properties", {}).values(),
        *schema.get("anyOf", ()),
        *([schema["items"]] if "items" in schema else []),
    ]
    deepest = max((depth_of(each, definitions, seen) for each in inner), default=0)
    return deepest + (schema.get("type") in {"object", "array"})


# The schema.


@pytest.mark.parametrize("codebook", [CORE, WILD, Codebook()], ids=["core", "own", "empty"])
def test_it_is_a_schema(codebook: Codebook) -> None:
    """It is valid under the meta-schema of 2020-12."""
    Draft202012Validator.check_schema(json_schema(codebook, "extraction"))


@pytest.mark.parametrize("codebook", [CORE, WILD], ids=["core", "own"])
def test_it_has_only_keywords_that_are_widely_accepted(codebook: Codebook) -> None:
    """No patterns, no lengths, no conditions; and a reference stands alone, as some services want it."""
    allowed = {"type", "enum", "anyOf", "$ref", "$defs", "properties", "required", "additionalProperties", "items"}
    found = list(nodes(json_schema(codebook, "extraction")))

    assert set() == {word for node in found for word in node} - allowed - {"description"}
    assert [] == [node for node in found if "$ref" in node and len(node) > 1]
    assert [] == [node for node in found if "enum" in node and node["type"] != "string"]


@pytest.mark.parametrize("codebook", [CORE, WILD], ids=["core", "own"])
def test_every_object_is_closed_and_complete(codebook: Codebook) -> None:
    """Every property is required, in the order in which it is written, and there are no others."""
    objects = [node for node in nodes(json_schema(codebook, "extraction")) if node.get("type") == "object"]

    assert [list(node["properties"]) for node in objects] == [node["required"] for node in objects]
    assert {False} == {node["additionalProperties"] for node in objects}


def test_a_record_begins_with_its_type_and_its_id() -> None:
    """Then come the fields in order, and `extra` is none of them."""
    found = {
        record["properties"]["type"]["enum"][0]: record for _, record in records_of(json_schema(OWN, "extraction"))
    }

    assert {cls.type for cls in OWN.types} == set(found)
    for cls in OWN.types:
        names = [field.name for field in fields_of(cls) if field.name not in {"extra", "id"}]

        assert ["type", "id", *names] == list(found[cls.type]["properties"])
        assert {"type": "string", "enum": [cls.type]} == found[cls.type]["properties"]["type"]


def test_every_type_stands_in_the_table_of_its_kind() -> None:
    """Types of one's own stand with the nearest type of the library; what is like none of them stands in `records`."""
    tables: dict[str, list[str]] = {}
    for name, record in records_of(json_schema(OWN, "extraction")):
        tables.setdefault(name, []).extend(record["properties"]["type"]["enum"])

    assert {
        "actors": ["state", "organization", "person", "office", "unnamed-source", "actor"],
        "tenures": ["tenure"],
        "memberships": ["membership"],
        "sources": ["document", "evidence", "acme.wire", "acme.intercept"],
        "events": ["event", "acme.sanction"],
        "treaties": ["treaty"],
        "norms": ["norm"],
        "propositions": ["proposition"],
        "statements": [
            *("statement", "allegation", "denial", "confirmation", "retraction", "condemnation", "pledge"),
            *("discrediting", "acme.smear"),
        ],
        "records": ["acme.budget"],
    } == tables
    assert list(json_schema(OWN, "extraction")["properties"]) == list(tables)  # type: ignore[arg-type]


def test_a_smaller_codebook_makes_a_smaller_schema() -> None:
    """Tables and objects that no type needs are not there."""
    schema: Any = json_schema(Codebook(types=(State,)), "extraction")

    assert ["actors"] == list(schema["properties"])
    assert ["Alias", "Code"] == list(schema["$defs"])


def test_it_is_within_the_common_limits() -> None:
    """CORE as a whole has few enough properties, levels, members and characters, with every reference written out."""

    def written_out(schema: Any) -> Iterator[Plain]:
        for node in nodes({word: item for word, item in schema.items() if word != "$defs"}):
            yield node
            if "$ref" in node:
                yield from written_out(SCHEMA["$defs"][node["$ref"].removeprefix("#/$defs/")])

    found = list(written_out(SCHEMA))
    names = [name for node in found for name in (*node.get("properties", ()), *node.get("enum", ()))]

    assert 5000 >= sum(len(node.get("properties", ())) for node in found)
    assert 1000 >= sum(len(node.get("enum", ())) for node in found)
    assert 120_000 >= sum(map(len, names))
    assert 10 >= depth_of(SCHEMA, SCHEMA["$defs"])


@pytest.mark.parametrize("codebook", [CORE, WILD], ids=["core", "own"])
def test_it_has_no_circles(codebook: Codebook) -> None:
    """Whatever references are followed, none leads back; a field that does is left out, or asks for nothing."""
    schema: Any = json_schema(codebook, "extraction")

    assert 0 < depth_of(schema, schema["$defs"])


def test_what_the_subset_has_no_words_for_is_left_out() -> None:
    """JSON of any shape, and what leads back to its own class, are not asked for; a required one is an empty object."""
    schema: Any = json_schema(WILD, "extraction")
    tree: Any = next(
        record for name, record in records_of(schema) if record["properties"]["type"]["enum"] == [Tree.type]
    )
    nothing = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    reply = {
        "type": "acme.tree",
        "id": "oak",
        "note": "",
        "labels": [],
        "root": {"name": "root"},
        "forest": {"forests": []},
        "picture": {},
    }

    assert ["name"] == list(schema["$defs"]["Branch"]["properties"])
    assert {"type": "array", "items": nothing, "description": "The forests inside."} == (
        schema["$defs"]["Forest"]["properties"]["forests"]
    )
    assert {**nothing, "description": "What it looks like."} == tree["properties"]["picture"]
    assert Draft202012Validator(schema).is_valid({name: [] for name in schema["properties"]} | {"records": [reply]})
    assert Extraction(
        dossier=Dossier([Tree(id="oak", root=Branch(name="root"), forest=Forest(forests=()), picture=JsonObject())]),
        problems=(),
    ) == from_extraction({"records": [reply]}, WILD)


def test_only_where_nothing_else_says_none_there_is_null() -> None:
    """A text, an id, a date, a choice and a list can be empty; numbers, objects, and yes and no cannot."""
    schema: Any = json_schema(OWN, "extraction")
    (sanction,) = (
        record["properties"]
        for _, record in records_of(schema)
        if record["properties"]["type"]["enum"] == [Sanction.type]
    )
    said = {name: {word: item for word, item in sanction[name].items() if word != "description"} for name in sanction}

    assert {"type": "string"} == said["basis"] == said["lifted"] == said["target"] == said["when_text"]
    assert {"type": "string", "enum": ["light", "hard"]} == said["severity"]
    assert {"type": "string", "enum": ["", "light", "hard"]} == said["was"]
    assert {"type": "array", "items": {"type": "string"}} == said["reasons"] == said["spared"]
    assert {"anyOf": [{"type": "number"}, {"type": "null"}]} == said["cost"]
    assert {"anyOf": [{"$ref": "#/$defs/Place"}, {"type": "null"}]} == said["where"]
    assert {"$ref": "#/$defs/Term"} == said["term"]
    assert "boolean" == schema["$defs"]["Quantity"]["properties"]["approximate"]["type"]


def test_descriptions_are_the_docstrings() -> None:
    """Dates and ids say beside that what they are; what an empty text means is said once, at the top."""
    definitions: Any = json_schema(OWN, "extraction")
    (sanction,) = (
        record for _, record in records_of(definitions) if record["properties"]["type"]["enum"] == [Sanction.type]
    )
    fields = sanction["properties"]

    assert "Restrictive measures, with fields of every kind." == sanction["description"]
    assert "Whom they hit. The id of a record." == fields["target"]["description"]
    assert "When it happened; None if unknown. A date in EDTF." == fields["when"]["description"]
    assert "A date in EDTF." == fields["lifted"]["description"]
    assert 1 == json.dumps(definitions).count('write \\"\\"')


@pytest.mark.parametrize("profile", ["strict", "", None, 7, []])
def test_another_profile_is_refused(profile: Any) -> None:
    """The error names those that there are."""
    with pytest.raises(InvalidValueError) as caught:
        json_schema(CORE, profile)

    message = f"{profile!r} is not a profile; expected one of: standard, extraction"
    assert [Problem(path="profile", message=message)] == [*caught.value.problems]


def test_the_shell_prints_it(shell: Shell) -> None:
    """On demand; the standard profile stays what is printed without a word."""
    code, out, err = shell("schema", "--profile", "extraction")

    assert (0, "") == (code, err)
    assert SCHEMA == json.loads(out)
    assert shell("schema", "--profile", "standard") == shell("schema")


# The reply.


def form(kind: Kind, value: Any) -> Any:
    """A value as a model would write it."""
    match kind:
        case Maybe(item=item):
            return none_of(item) if value is None else form(item, value)
        case Many(item=item):
            return [form(item, one) for one in value]
        case Nested(cls=cls):
            return filled(cls, value)
        case _:
            return kind.writer()(value)


def none_of(kind: Kind) -> Any:
    """How the form says that there is none."""
    match kind:
        case Scalar(admits=(only,)) if only is str:
            return ""
        case Choice() | Dated() | Pointer():
            return ""
        case Many():
            return []
        case _:
            return None


def filled(cls: type[Any], value: Any) -> Plain:
    """Every field of a value, in the form."""
    return {
        field.name: form(field.kind, getattr(value, field.name)) for field in fields_of(cls) if field.name != "extra"
    }


def rendered(dossier: Dossier, codebook: Codebook) -> Plain:
    """A dossier as the reply of a model that makes no mistakes."""
    schema: Any = json_schema(codebook, "extraction")
    tables = {record["properties"]["type"]["enum"][0]: name for name, record in records_of(schema)}
    reply: Plain = {name: [] for name in schema["properties"]}
    for record in dossier:
        reply[tables[record.type]].append({"type": record.type, **filled(type(record), record)})
    return reply


def told_apart(kind: Kind, value: Any) -> Any:
    """A value as far as the form can tell it from none: an empty text, or an empty list, where there may be none."""
    match kind:
        case Maybe(item=item):
            return None if value in (None, "", ()) else told_apart(item, value)
        case Many(item=item):
            return tuple(told_apart(item, one) for one in value)
        case Nested():
            return kept(value)
        case _:
            return value


def kept(value: Any) -> Any:
    """A record, or an object inside one, as far as the form can tell."""
    fields = [field for field in fields_of(type(value)) if field.name != "extra"]
    return attrs.evolve(value, **{field.name: told_apart(field.kind, getattr(value, field.name)) for field in fields})


@given(connected_dossiers(OWN))
def test_a_faultless_reply_is_read_back(dossier: Dossier) -> None:
    """It fits the schema, and gives the same records; only an empty text where there may be none says that it is."""
    reply = rendered(dossier, OWN)

    assert [] == list(Draft202012Validator(json_schema(OWN, "extraction")).iter_errors(reply))
    assert Extraction(dossier=Dossier(kept(record) for record in dossier), problems=()) == from_extraction(reply, OWN)


@given(connected_dossiers())
def test_text_bytes_and_mappings_are_read_alike(dossier: Dossier) -> None:
    """Whether the caller or the library decodes the JSON makes no difference."""
    reply = rendered(dossier, CORE)
    text = json.dumps(reply)

    assert from_extraction(reply) == from_extraction(text) == from_extraction(text.encode())


WRONG: dict[str, Any] = {"string": 7, "array": 7, "boolean": "yes", "object": "x"}
"""For every type that a field may have, something else; text is wrong wherever there may be null."""


@given(connected_dossiers(OWN), st.data())
def test_a_bad_record_costs_one_record(dossier: Dossier, data: st.DataObject) -> None:
    """With one field of one record spoilt, all the others are there, and the problem points to that field."""
    assume(len(dossier))
    reply = rendered(dossier, OWN)
    table, index = data.draw(
        st.sampled_from([(table, index) for table, rows in reply.items() for index in range(len(rows))])
    )
    spoilt = reply[table][index]
    schemas = {
        record["properties"]["type"]["enum"][0]: record["properties"]
        for _, record in records_of(json_schema(OWN, "extraction"))
    }
    field = data.draw(st.sampled_from(list(schemas[spoilt["type"]])))
    id = spoilt["id"]
    spoilt[field] = WRONG.get(schemas[spoilt["type"]][field].get("type", "object"), "x")
    read = from_extraction(reply, OWN)

    assert Dossier(kept(record) for record in dossier if record.id != id) == read.dossier
    assert {f"$.{table}[{index}].{field}"} == {problem.path for problem in read.problems}
    assert {None if field == "id" else id} == {problem.record for problem in read.problems}


def test_a_problem_names_the_deepest_place() -> None:
    """Paths lead from the top of the reply into the objects inside records, all problems of a record at once."""
    claims = [
        {"proposition": "p", "certainty": "certain"},
        {"proposition": "", "certainty": "sure", "given": {"holds": 1}},
    ]
    reply = {"actors": [STATE], "statements": [{"type": "statement", "id": "said", "claims": claims, "when": "May"}]}
    read = from_extraction(reply)

    assert Dossier([State(id="north", name="North")]) == read.dossier
    assert [
        ("$.statements[0].when", "said"),
        ("$.statements[0].claims[1].proposition", "said"),
        ("$.statements[0].claims[1].certainty", "said"),
        ("$.statements[0].claims[1].given.proposition", "said"),
        ("$.statements[0].claims[1].given.holds", "said"),
    ] == [(problem.path, problem.record) for problem in read.problems]


@pytest.mark.parametrize("nothing", ["", None, []])
def test_whatever_says_nothing_is_absent(nothing: Any) -> None:
    """In a field that does not have to be there an empty text, null and an empty list say the same."""
    reply = {"statements": [{"type": "statement", "id": "said", "when": nothing, "mode": nothing, "speakers": nothing}]}
    read = from_extraction({**reply, "actors": nothing})

    assert ([{"type": "statement", "id": "said"}], ()) == ([record.plain() for record in read.dossier], read.problems)


def test_what_has_to_be_there_cannot_be_empty() -> None:
    """The problem is that of an empty name, not of a missing one."""
    read = from_extraction({"actors": [{**STATE, "name": ""}, {**STATE, "id": ""}, {"type": "state", "id": "south"}]})

    assert [
        ("$.actors[0].name", "is empty; say what it is"),
        ("$.actors[1].id", "an id is empty; give each record a name that is unique in the dossier"),
        ("$.actors[2].name", "is required"),
    ] == [(problem.path, problem.message) for problem in read.problems]


def test_a_record_in_the_wrong_table_is_good() -> None:
    """What it is, its own type says."""
    assert Extraction(dossier=Dossier([State(id="north", name="North")]), problems=()) == from_extraction(
        {"events": [STATE]}
    )


def test_an_unknown_table_is_a_problem() -> None:
    """It is named and not read, and the tables that there are are listed."""
    read = from_extraction({"countries": [STATE], "actors": [STATE], "events": {}})

    assert Dossier([State(id="north", name="North")]) == read.dossier
    assert [
        Problem(
            path="$.countries",
            message="is not a table; the tables are actors, tenures, memberships, sources, events, treaties, norms, "
            "propositions, statements, records",
        ),
        Problem(path="$.events", message="expected an array; write [...]"),
    ] == [*read.problems]


def test_inventions_are_kept_and_found_by_the_checks() -> None:
    """As the codec keeps what it does not know: fields that say something, and types."""
    reply = {
        "actors": [{**STATE, "capital": "Northtown", "anthem": ""}],
        "events": [{"type": "earthquake", "id": "shock", "when": "", "magnitude": 7}],
    }
    read = from_extraction(reply)

    assert () == read.problems
    assert (
        Dossier(
            [
                State(id="north", name="North", extra=JsonObject({"capital": "Northtown"})),
                UnknownRecord(id="shock", tag="earthquake", extra=JsonObject({"magnitude": 7})),
            ]
        )
        == read.dossier
    )
    assert {"IN05", "IN06"} <= {finding.code for finding in check(read.dossier).findings}


def test_two_records_of_one_id_are_both_kept() -> None:
    """Which is right is not for a reader to say; IN02 reports them."""
    read = from_extraction({"actors": [STATE, {**STATE, "name": "Nord"}]})

    assert ((), 2) == (read.problems, len(read.dossier.variants("north")))
    assert ["IN02"] == [finding.code for finding in check(read.dossier).findings]


NO_REPLY: dict[str, tuple[Any, str]] = {
    "nothing": ("", "it is empty"),
    "breaks off": ('{"actors": [{"type": "state", "id": "no', "it is not JSON: "),
    "prose": ("Here you are:\n{}", "it is not JSON: "),
    "not UTF-8": (b'{"actors": ["\xff"]}', "it is not UTF-8: "),
    "too deep": ('{"actors":' + "[" * 100_000, "it is nested more than 100 levels deep"),
    "a list": ("[]", "the outermost value is not an object; the tables are actors, "),
    "no number": ("NaN", "NaN is not JSON"),
    "a table twice": ('{"actors": [], "actors": []}', "the key 'actors' stands more than once in one object"),
    "no table": ("{}", "the outermost object has no table; the tables are actors, "),
    "another object": ({"state": STATE}, "the outermost object has no table; the tables are actors, "),
    "no text keys": ({7: []}, "the outermost object has no table; the tables are actors, "),
    "None": (None, "the outermost value is not an object; the tables are actors, "),
    "a number": (7, "the outermost value is not an object; the tables are actors, "),
    "a bare table": ([STATE], "the outermost value is not an object; the tables are actors, "),
}


@pytest.mark.parametrize(("reply", "message"), NO_REPLY.values(), ids=NO_REPLY)
def test_what_is_no_reply_is_refused(reply: Any, message: str) -> None:
    """Without an object with tables there is nothing to save, and the error says why."""
    with pytest.raises(ReadError) as caught:
        from_extraction(reply)

    assert ("reply", ["$"]) == (caught.value.subject, [problem.path for problem in caught.value.problems])
    assert caught.value.problems[0].message.startswith(message)


def test_limits_hold_for_replies() -> None:
    """A text above the limit is refused unread; what is nested too deeply costs its record."""
    text = json.dumps({"actors": [STATE, {**STATE, "id": "south", "map": [[[]]]}]})
    read = from_extraction(text, limits=InputLimits(depth=5))

    assert [("$.actors[1].map[0][0]", "is nested too deeply, or holds itself")] == [
        (problem.path, problem.message) for problem in read.problems
    ]
    assert Dossier([State(id="north", name="North")]) == read.dossier
    assert () == from_extraction(text, limits=InputLimits(depth=6)).problems
    with pytest.raises(ReadError, match="it is larger than 20 bytes"):
        from_extraction(text, limits=InputLimits(bytes=20))


@pytest.mark.parametrize("codebook", [None, CORE.types, "CORE"])
def test_what_is_no_codebook_is_refused(codebook: Any) -> None:
    """Before anything is read."""
    with pytest.raises(InvalidValueError) as caught:
        from_extraction({"actors": [STATE]}, codebook)

    assert ["codebook"] == [problem.path for problem in caught.value.problems]


SPOILT: dict[str, tuple[str, str, str]] = {
    "not a number": ('{"m": NaN}', ".x.m", "NaN is not JSON; leave the number out if it is unknown"),
    "too wide": ("[18446744073709551616]", ".x[0]", "the number 18446744073709551616... does not fit into 64 bits"),
    "thousands of digits": ("9" * 5000, ".x", "the number 99999999999999999999... does not fit into 64 bits"),
    "digits lost": ("0.12345678901234567890", ".x", "the number 0.12345678901234567890 cannot be kept exactly"),
    "lone surrogate": ('"\\ud83d"', ".x", "'\\ud83d' has a lone surrogate"),
    "lone surrogate in a key": ('{"\\ud83d": 1}', ".x", "has a bad key: '\\ud83d' has a lone surrogate"),
    "keys twice inside": ('{"a": 1, "a": 2, "b": 1, "b": 1}', ".x", "has more than once: 'a', 'b'; keep one of each"),
    "keys twice": ('1, "x": 2', "", "has more than once: 'x'; keep one of each"),
}


@pytest.mark.parametrize(("value", "place", "message"), SPOILT.values(), ids=SPOILT)
def test_what_json_cannot_keep_costs_its_record(value: str, place: str, message: str) -> None:
    """A text that is JSON but for one number or one half of a character is not lost as a whole."""
    text = f'{{"events": [{{"type": "event", "id": "bad", "x": {value}}}], "actors": [{json.dumps(STATE)}]}}'
    read = from_extraction(text)

    assert Dossier([State(id="north", name="North")]) == read.dossier
    assert [("$.events[0]" + place, "bad")] == [(problem.path, problem.record) for problem in read.problems]
    assert read.problems[0].message.startswith(message)


def circle() -> Plain:
    """A mapping that holds itself, twice."""
    found: Plain = {}
    found.update(one=found, other=[found])
    return found


def deep(levels: int) -> list[Any]:
    """A list in a list in a list."""
    found: list[Any] = []
    for _ in range(levels):
        found = [found]
    return found


HOSTILE: dict[str, tuple[Any, str, str]] = {
    "not a number": (math.nan, ".x", "nan is not a finite number"),
    "infinity": ([-math.inf], ".x[0]", "-inf is not a finite number"),
    "too wide": (2**64, ".x", "18446744073709551616 does not fit into 64 bits"),
    "thousands of digits": (10**5000, ".x", "an integer of 16610 bits does not fit into 64 bits"),
    "lone surrogate": ("\ud83d", ".x", "'\\ud83d' has a lone surrogate"),
    "key no text": ({7: 1}, ".x", "has a bad key: expected a string, got 7"),
    "key of many digits": ({10**5000: 1}, ".x", "has a bad key: expected a string, got an integer of 16610 bits"),
    "set": ({1, 2}, ".x", "is of type set, which JSON does not have"),
    "bytes": (b"x", ".x", "is of type bytes, which JSON does not have"),
    "object": (object(), ".x", "is of type object, which JSON does not have"),
    "circle": (circle(), ".x.one", "is nested too deeply, or holds itself"),
    "deep": (deep(100_000), ".x" + "[0]" * 97, "is nested too deeply, or holds itself"),
}


@pytest.mark.parametrize(("value", "place", "message"), HOSTILE.values(), ids=HOSTILE)
def test_what_no_json_holds_costs_its_record(value: Any, place: str, message: str) -> None:
    """A mapping that was not decoded from JSON can hold anything; the answer is a problem."""
    read = from_extraction({"events": [{"type": "event", "id": "bad", "x": value}], "actors": [STATE]})

    assert Dossier([State(id="north", name="North")]) == read.dossier
    assert ("$.events[0]" + place, "bad") == (read.problems[0].path, read.problems[0].record)
    assert read.problems[0].message.startswith(message)


ROWS: dict[str, Any] = {
    "number": 7,
    "nothing": None,
    "text": "north",
    "list": [],
    "tuple": (),
    "set": {1},
    "bytes": b"",
    "object": object(),
    "deep": deep(100_000),
    "thousands of digits": 10**5000,
    "not a number": math.nan,
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_row_that_is_no_record_is_a_problem(row: Any) -> None:
    """Whatever it is, there is one problem, with its place and no id."""
    read = from_extraction({"actors": [row, STATE]})

    assert (1, [None]) == (len(read.dossier), [problem.record for problem in read.problems])
    assert read.problems[0].path.startswith("$.actors[0]")


def test_tuples_are_lists() -> None:
    """Python programs have them where JSON has lists."""
    state = {**STATE, "labels": ("a", "b"), "x": (1, 2)}
    read = from_extraction({"actors": (state,)})

    assert (
        Extraction(
            dossier=Dossier([State(id="north", name="North", labels=("a", "b"), extra=JsonObject({"x": [1, 2]}))]),
            problems=(),
        )
        == read
    )


@pytest.mark.parametrize(
    ("name", "path", "message"),
    [
        ("x", "$.x", "is not a table; the tables are actors, "),
        ("\ud800", "$", "has a bad key: '\\ud800' has a lone surrogate"),
        (7, "$", "has a bad key: expected a string, got 7"),
        (10**5000, "$", "has a bad key: expected a string, got an integer of 16610 bits"),
    ],
    ids=["unknown", "lone surrogate", "number", "thousands of digits"],
)
def test_a_key_that_is_no_table_is_a_problem(name: Any, path: str, message: str) -> None:
    """Beside a good table, whatever it is."""
    read = from_extraction({name: [STATE], "actors": [STATE]})

    assert (1, [path]) == (len(read.dossier), [problem.path for problem in read.problems])
    assert read.problems[0].message.startswith(message)


def test_no_limit_makes_a_mapping_too_deep_for_python() -> None:
    """What is nested more than a hundred levels deep is not a record, whatever the caller allows."""
    read = from_extraction({"actors": [STATE, {**STATE, "x": deep(100_000)}]}, limits=InputLimits(depth=10**6))

    assert ["$.actors[1].x" + "[0]" * 97] == [problem.path for problem in read.problems]


LEAVES: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 7, 1.5, math.nan, 2**70, "", "x", "north", "state", "\ud800", b"x"),
        *({1}, object(), circle(), deep(200), int, frozenset[int](), JsonObject({"a": 1}), When("2024"), 1j),
    ]
)
KEYS: st.SearchStrategy[Any] = st.sampled_from(
    ["type", "id", "name", "claims", "codes", "extra", "when", "where", "x", "\ud800", "", 7, None, (1,)]
)
JUNK: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple) | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=8,
)
TABLES: st.SearchStrategy[Any] = st.sampled_from([*SCHEMA["properties"], "x", "\ud800", 7, None])


@given(st.dictionaries(TABLES, JUNK | st.lists(JUNK | st.dictionaries(KEYS, JUNK).map(lambda row: {**STATE, **row}))))
def test_no_mapping_raises_anything_else(reply: Any) -> None:
    """Whatever it holds, there are good records that can be written and read again, and problems that can be shown."""
    read = from_extraction({"actors": [], **reply})

    assert read.dossier == loads(dumps(read.dossier))
    assert "" not in [str(problem) for problem in read.problems]


def test_the_recorded_reply_is_one_that_a_model_can_give() -> None:
    """The example fits the schema that it was made for: its one mistake is none that a schema could prevent."""
    types = (State, Organization, UnnamedSource, Document, Proposition, Statement, Denial)
    reply = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    schema = json_schema(Codebook(types=types), "extraction")

    assert [] == list(Draft202012Validator(schema).iter_errors(reply))
    assert ["$.statements[2].when"] == [problem.path for problem in from_extraction(reply).problems]
