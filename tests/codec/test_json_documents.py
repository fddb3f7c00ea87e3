from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    CORE,
    BadLine,
    Certainty,
    Claim,
    Denial,
    DenialScope,
    Dossier,
    Event,
    InputLimits,
    InvalidValueError,
    Person,
    Proposition,
    Quantity,
    ReadError,
    State,
    Statement,
    UnknownRecord,
    dump,
    dumps,
    load,
    loads,
    write_lines,
)
from geoclaims.strategies import connected_dossiers, dossiers, unknown_records

if TYPE_CHECKING:
    from pathlib import Path

    from geoclaims.values import Json

CANONICAL = """\
{
  "geoclaims": 2,
  "records": [
    {
      "type": "person",
      "id": "kim",
      "name": "김정은"
    },
    {
      "type": "denial",
      "id": "d1",
      "labels": [
        "press"
      ],
      "when": "2024-10~",
      "speakers": [
        "kim"
      ],
      "claims": [
        {
          "proposition": "p",
          "certainty": "certain"
        }
      ],
      "denies": [
        "p"
      ],
      "scope": "no-comment"
    },
    {
      "type": "proposition",
      "id": "p",
      "text": "Troops left.",
      "quantity": {
        "measure": "troops",
        "low": 1500,
        "high": 2500.5
      }
    }
  ]
}
"""

UNKNOWN = """\
{
  "geoclaims": 2,
  "records": [
    {
      "type": "acme.sanction",
      "id": "s1",
      "target": "north",
      "amounts": [
        1,
        1.0,
        true,
        null,
        {
          "b": "\\u0007",
          "a": []
        }
      ]
    },
    {
      "type": "statement",
      "id": "s2",
      "where": {
        "name": "Seoul",
        "altitude": 38
      },
      "claims": [
        {
          "proposition": "p",
          "given": {
            "proposition": "q",
            "odds": 0.5
          },
          "type": "hearsay"
        }
      ],
      "mood": "angry",
      "extra": {
        "x": 1
      }
    }
  ]
}
"""


def _document(*records: Json) -> str:
    return json.dumps({"geoclaims": 2, "records": list(records)})


def _statement(**fields: Json) -> str:
    return _document({"type": "statement", "id": "s", **fields})


def _places(error: ReadError) -> list[tuple[str, str | None]]:
    return [(problem.path, problem.record) for problem in error.problems]


def _example() -> Dossier:
    kim = Person(id="kim", name="김정은")
    p = Proposition(id="p", text="Troops left.", quantity=Quantity(measure="troops", low=1500, high=2500.5))
    denial = Denial(
        id="d1",
        labels=["press"],
        when="2024-10~",
        speakers=[kim],
        claims=[Claim(proposition=p, certainty=Certainty.CERTAIN)],
        denies=[p],
        scope=DenialScope.NO_COMMENT,
    )
    return Dossier([kim, denial, p])


def test_canonical_form() -> None:
    """The canonical form has type and id first, fields in order, no defaults, two spaces, and text as it is."""
    text = dumps(_example())

    assert text == CANONICAL


def test_canonical_form_is_read_back() -> None:
    """What the canonical form says is what comes out of it, in order."""
    dossier = loads(CANONICAL)

    assert list(_example()) == list(dossier)


@given(connected_dossiers() | dossiers(clean=False))
def test_reading_undoes_writing(dossier: Dossier) -> None:
    """`loads(dumps(d)) == d` for every dossier, dangling references, conflicts and unknown fields included."""
    again = loads(dumps(dossier))

    assert dossier == again
    assert list(dossier) == list(again)


@given(connected_dossiers() | dossiers(clean=False))
def test_writing_undoes_reading(dossier: Dossier) -> None:
    """`dumps(loads(j)) == j` for every canonical j."""
    canonical = dumps(dossier)

    assert canonical == dumps(loads(canonical))


@given(unknown_records())
def test_unknown_records_survive(record: UnknownRecord) -> None:
    """Unknown types survive both ways, whatever is in them."""
    canonical = dumps([record])

    assert [record] == list(loads(canonical))
    assert canonical == dumps(loads(canonical))


def test_unknown_types_and_fields_survive_byte_for_byte() -> None:
    """Unknown types and unknown fields, at the top and inside nested values, are written back as they were read."""
    assert dumps(loads(UNKNOWN)) == UNKNOWN


def test_unknown_fields_are_kept_where_they_stood() -> None:
    """An unknown field is in the `extra` of exactly the value that it was written in."""
    sanction, statement = loads(UNKNOWN)

    assert isinstance(sanction, UnknownRecord)
    assert sanction.tag == "acme.sanction"
    assert isinstance(statement, Statement)
    assert statement.extra.plain() == {"mood": "angry", "extra": {"x": 1}}
    assert statement.where is not None
    assert statement.where.extra.plain() == {"altitude": 38}
    assert statement.claims[0].extra.plain() == {"type": "hearsay"}
    assert statement.claims[0].given is not None
    assert statement.claims[0].given.extra.plain() == {"odds": 0.5}


def test_bytes_are_read_like_text() -> None:
    """A document may come as text or as UTF-8."""
    assert loads(CANONICAL) == loads(CANONICAL.encode())


def test_order_of_keys_does_not_matter() -> None:
    """Where a key stands in its object changes nothing but the form."""
    shuffled = '{"records": [{"name": "North", "id": "n", "type": "state"}], "geoclaims": 2}'

    assert [State(id="n", name="North")] == list(loads(shuffled))


@pytest.mark.parametrize("start", ["", "\n", " \r\n\t\n"])
@pytest.mark.parametrize("as_bytes", [False, True])
def test_loads_reads_both_layouts(start: str, as_bytes: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """`loads` tells a document from JSON Lines by itself, after blank lines too."""
    lines = start + '{"geoclaims": 2}\n{"type": "state", "id": "n", "name": "North"}\n'
    document = start + _document({"type": "state", "id": "n", "name": "North"})

    assert [State(id="n", name="North")] == list(loads(lines.encode() if as_bytes else lines))
    assert [State(id="n", name="North")] == list(loads(document.encode() if as_bytes else document))


def test_load_reads_both_layouts(tmp_path: Path) -> None:
    """`load` reads what `dump` and what `write_lines` wrote."""
    dump(_example(), tmp_path / "case.json")
    write_lines(_example(), tmp_path / "case.jsonl")

    assert _example() == load(tmp_path / "case.json")
    assert _example() == load(str(tmp_path / "case.jsonl"))


def test_lone_header_is_an_empty_dossier() -> None:
    """JSON Lines without records hold an empty dossier, as a document with an empty list does."""
    assert Dossier() == loads('{"geoclaims": 2}')
    assert Dossier() == loads('{"geoclaims": 2, "records": []}')


def test_all_problems_at_once() -> None:
    """A document with five mistakes is refused with five problems, each with its exact path and its record."""
    text = _document(
        {"type": "statement", "id": "s1", "when": "yesterday", "claims": [{"proposition": "p"}, {"certainty": "sure"}]},
        {"type": "state", "id": "fine", "name": "Fine"},
        {"type": "person", "id": "kim"},
        7,
    )

    with pytest.raises(ReadError) as caught:
        loads(text)

    assert _places(caught.value) == [
        ("$.records[0].when", "s1"),
        ("$.records[0].claims[1].proposition", "s1"),
        ("$.records[0].claims[1].certainty", "s1"),
        ("$.records[2].name", "kim"),
        ("$.records[3]", None),
    ]
    assert caught.value.subject == "input"


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"note": 7}, "note"),
        ({"note": True}, "note"),
        ({"note": ["x"]}, "note"),
        ({"note": {"x": 1}}, "note"),
        ({"quote": 1.5}, "quote"),
        ({"labels": "press"}, "labels"),
        ({"labels": {"press": 1}}, "labels"),
        ({"labels": None}, "labels"),
        ({"labels": ["press", 7]}, "labels[1]"),
        ({"labels": ["press", None]}, "labels[1]"),
        ({"speakers": "kim"}, "speakers"),
        ({"speakers": {"id": "kim"}}, "speakers"),
        ({"speakers": ["kim", 7]}, "speakers[1]"),
        ({"speakers": [{"id": "kim"}]}, "speakers[0]"),
        ({"speakers": [["kim"]]}, "speakers[0]"),
        ({"speakers": ["two words"]}, "speakers[0]"),
        ({"office": 7}, "office"),
        ({"office": ""}, "office"),
        ({"when": 2024}, "when"),
        ({"when": "20240101"}, "when"),
        ({"when": ["2024"]}, "when"),
        ({"mode": "together"}, "mode"),
        ({"mode": 1}, "mode"),
        ({"mode": None}, "mode"),
        ({"mode": ["joint"]}, "mode"),
        ({"mode": {"joint": 1}}, "mode"),
        ({"claims": {"proposition": "p"}}, "claims"),
        ({"claims": "p"}, "claims"),
        ({"claims": ["p"]}, "claims[0]"),
        ({"claims": [[]]}, "claims[0]"),
        ({"claims": [None]}, "claims[0]"),
        ({"claims": [{}]}, "claims[0].proposition"),
        ({"claims": [{"proposition": None}]}, "claims[0].proposition"),
        ({"claims": [{"proposition": "p", "given": {"proposition": "q", "holds": 1}}]}, "claims[0].given.holds"),
        ({"claims": [{"proposition": "p", "given": {"proposition": "q", "holds": "true"}}]}, "claims[0].given.holds"),
        ({"where": "Seoul"}, "where"),
        ({"where": [{"name": "Seoul"}]}, "where"),
        ({"where": {"name": 7}}, "where.name"),
        ({"where": {"name": "Seoul", "latitude": "37.5"}}, "where.latitude"),
        ({"where": {"name": "Seoul", "latitude": True}}, "where.latitude"),
        ({"where": {"name": "Seoul", "latitude": 91}}, "where.latitude"),
    ],
)
def test_nothing_is_coerced(fields: dict[str, Json], path: str) -> None:
    """A value of the wrong kind is refused by its path, never made into one of the right kind."""
    with pytest.raises(ReadError) as caught:
        loads(_statement(**fields))

    assert _places(caught.value) == [(f"$.records[0].{path}", "s")]


@pytest.mark.parametrize("low", ["7", True, [7], {"n": 7}])
def test_numbers_are_not_coerced(low: Json) -> None:
    """A text or a truth value is not a number."""
    quantity: Json = {"measure": "troops", "low": low}

    with pytest.raises(ReadError) as caught:
        loads(_document({"type": "proposition", "id": "p", "text": "It is so.", "quantity": quantity}))

    assert _places(caught.value) == [("$.records[0].quantity.low", "p")]


@pytest.mark.parametrize("number", ["0", "-9223372036854775808", "18446744073709551615", "1e300", "0.1", "-0.0"])
def test_numbers_survive(number: str) -> None:
    """Every whole number of 64 bits, signed or not, and every float keeps its value and its kind."""
    (record,) = loads(f'{{"geoclaims": 2, "records": [{{"type": "x", "id": "a", "n": {number}}}]}}')

    kept = record.extra["n"]
    assert repr(json.loads(number)) == repr(kept)


@pytest.mark.parametrize(
    ("record", "paths"),
    [
        ({"id": "a"}, [("type", "a")]),
        ({"type": None, "id": "a"}, [("type", "a")]),
        ({"type": 7, "id": "a"}, [("type", "a")]),
        ({"type": ["state"], "id": "a"}, [("type", "a")]),
        ({"type": "state", "name": "A"}, [("id", None)]),
        ({"type": "state", "id": 7, "name": "A"}, [("id", None)]),
        ({"type": "state", "id": "", "name": "A"}, [("id", "")]),
        ({"type": "state", "id": "a b", "name": "A"}, [("id", "a b")]),
        ({"type": "state", "id": "", "name": 7}, [("id", ""), ("name", "")]),
        ({"type": "acme.x"}, [("id", None)]),
        ({"type": "acme.x", "id": 7}, [("id", None)]),
        ({"type": "acme.x", "id": ""}, [("id", "")]),
        ({"type": "acme.x", "id": "a\u00a0b"}, [("id", "a\u00a0b")]),
        ([], [("", None)]),
        (None, [("", None)]),
        ("state", [("", None)]),
    ],
)
def test_what_is_no_record_is_refused(record: Json, paths: list[tuple[str, str | None]]) -> None:
    """A record is an object with a text for a type and an id that can be one."""
    with pytest.raises(ReadError) as caught:
        loads(_document(record))

    assert [(f"$.records[0]{path and '.'}{path}", id) for path, id in paths] == _places(caught.value)


def test_strict_refuses_what_is_unknown() -> None:
    """`strict=True` refuses unknown types and unknown fields, wherever they stand, by their paths."""
    with pytest.raises(ReadError) as caught:
        loads(UNKNOWN, strict=True)

    assert {
        ("$.records[0].type", "s1"),
        ("$.records[1].where.altitude", "s2"),
        ("$.records[1].claims[0].type", "s2"),
        ("$.records[1].claims[0].given.odds", "s2"),
        ("$.records[1].mood", "s2"),
        ("$.records[1].extra", "s2"),
    } == set(_places(caught.value))


def test_strict_reports_other_problems_at_the_same_time() -> None:
    """An unknown field and a bad value in the same record are reported together."""
    with pytest.raises(ReadError) as caught:
        loads(_statement(wen="2024", when="yesterday", claims=[{"proposition": 7, "sure": True}]), strict=True)

    assert {
        "$.records[0].wen",
        "$.records[0].when",
        "$.records[0].claims[0].proposition",
        "$.records[0].claims[0].sure",
    } == {problem.path for problem in caught.value.problems}


def test_strict_reports_unknown_type_and_bad_id_together() -> None:
    """A record of an unknown type with an unusable id has two problems in strict reading."""
    with pytest.raises(ReadError) as caught:
        loads(_document({"type": "acme.x", "id": ""}), strict=True)

    assert _places(caught.value) == [("$.records[0].type", ""), ("$.records[0].id", "")]


@given(connected_dossiers())
def test_strict_accepts_what_is_known(dossier: Dossier) -> None:
    """`strict=True` changes nothing about a document that holds known types and fields only."""
    assert dossier == loads(dumps(dossier), strict=True)


def test_identical_repeats_collapse_and_conflicts_stay() -> None:
    """Reading keeps what a dossier keeps: identical records once, different ones of one id side by side."""
    north, other = State(id="n", name="North"), State(id="n", name="Other")
    text = _document(north.plain(), other.plain(), north.plain())

    assert [north, other] == list(loads(text))


def test_dumps_takes_any_records() -> None:
    """What is written need not be a dossier."""
    north = State(id="n", name="North")

    assert dumps(Dossier([north])) == dumps(record for record in [north])


@attrs.frozen(kw_only=True)
class Fine(Event):
    """Money that a debtor has to pay, in a class that checks more than its annotations say."""

    type: ClassVar[str] = "acme.fine"
    amount: int = attrs.field(validator=attrs.validators.ge(0))


def test_objections_of_foreign_classes_are_problems() -> None:
    """What a validator of a user's class raises is a problem of its record, like any other."""
    text = _document({"type": "acme.fine", "id": "f", "amount": -1})

    with pytest.raises(ReadError) as caught:
        loads(text, CORE.extend(types=[Fine]))

    assert _places(caught.value) == [("$.records[0]", "f")]
    assert caught.value.problems[0].message == "ValueError: 'amount' must be >= 0: -1"


def test_codebook_decides_what_is_known() -> None:
    """A document may be read with any codebook; what that one does not know is kept."""
    (record,) = loads(_document({"type": "state", "id": "n", "name": "North"}), type(CORE)())

    assert record == UnknownRecord(tag="state", id="n", extra={"name": "North"})


def test_lines_beyond_the_limit_are_refused_and_not_cut() -> None:
    """What is too large is refused as a whole, in either layout."""
    lines = io.StringIO()
    write_lines([State(id=f"s{number}", name="N") for number in range(10)], lines)
    with pytest.raises(ReadError) as caught:
        load(io.StringIO(lines.getvalue()), limits=InputLimits(bytes=len(lines.getvalue()) - 1))

    assert ["$"] == [problem.path for problem in caught.value.problems]
    assert 10 == len(load(io.StringIO(lines.getvalue()), limits=InputLimits(bytes=len(lines.getvalue()))))


def test_a_repeated_key_hides_nothing_else() -> None:
    """What is wrong with the text is told together with what is wrong with the records."""
    with pytest.raises(ReadError) as caught:
        loads('{"geoclaims": 2, "records": [{"type": "state", "id": "a", "id": "a", "name": 7}, 8]}')

    assert ["$", "$.records[0].name", "$.records[1]"] == [problem.path for problem in caught.value.problems]


def test_only_records_are_written(tmp_path: Path) -> None:
    """Something else among the records is named, and the old file stays."""
    path = tmp_path / "case.jsonl"
    path.write_text("old")
    bad = BadLine(line=1, text="", problems=())
    for attempt in (lambda: dumps([bad]), lambda: write_lines([bad], path)):  # type: ignore[list-item]
        with pytest.raises(InvalidValueError, match=r"BadLine.* is not a record"):
            attempt()

    assert "old" == path.read_text()


def test_only_text_is_read() -> None:
    """Neither None nor an open file is a text."""
    with pytest.raises(ReadError, match="it is of type NoneType; give text or bytes"):
        loads(None)  # type: ignore[arg-type]
