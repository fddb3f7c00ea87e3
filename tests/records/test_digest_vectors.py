"""The vectors with which other languages try their digests, and the rules that come with them."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geoclaims import Record, UnknownRecord, loads
from geoclaims.strategies import json_values, records, unknown_records
from geoclaims.values import Json

DOCS = Path(__file__).parents[2] / "docs"
FILE: dict[str, Any] = json.loads((DOCS / "digests.json").read_text(encoding="utf-8"))
VECTORS: list[dict[str, str]] = FILE["vectors"]


def canonical(value: Json) -> str:
    """JSON as the file says that it is hashed, from its words and without the help of `json.dumps`."""
    match value:
        case dict():
            return "{" + ",".join(f"{_text(key)}:{canonical(value[key])}" for key in sorted(value, key=_points)) + "}"
        case list():
            return "[" + ",".join(map(canonical, value)) + "]"
        case str():
            return _text(value)
        case float():
            return _float(value)
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
        case _:
            return str(value)


def _points(text: str) -> list[int]:
    return [ord(character) for character in text]


def _text(text: str) -> str:
    short = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(short.get(one) or (one if one >= " " else f"\\u{ord(one):04x}") for one in text) + '"'


def _float(number: float) -> str:
    """Only the digits are Python's; where they stand follows the words of the file."""
    sign, digits, exponent = Decimal(repr(number)).as_tuple()
    assert isinstance(exponent, int)
    minus = "-" if sign else ""
    if number == 0:
        return f"{minus}0.0"
    significant = "".join(map(str, digits)).rstrip("0") or "0"
    power = len(digits) - 1 + exponent
    if not 1e-4 <= abs(number) < 1e16:
        point = "." if significant[1:] else ""
        return f"{minus}{significant[0]}{point}{significant[1:]}e{'-' if power < 0 else '+'}{abs(power):02}"
    if power < 0:
        return f"{minus}0.{'0' * (-power - 1)}{significant}"
    return f"{minus}{significant[: power + 1]:0<{power + 1}}.{significant[power + 1 :] or '0'}"


def read(text: str) -> Record:
    """The record of a text."""
    (record,) = loads(f'{{"geoclaims": 2, "records": [{text}]}}')
    return record


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["what"] for vector in VECTORS])
def test_vector(vector: dict[str, str]) -> None:
    """What is given has the digest, the text is what is hashed, and it is itself JSON of the same record."""
    record = read(vector["given"])

    assert vector["digest"] == record.digest() == hashlib.sha256(vector["text"].encode()).hexdigest()
    assert record == read(vector["text"])
    assert vector["text"] == canonical(record.plain())


@given(st.one_of(records(Record, extra=True), unknown_records()))
def test_the_rules_are_all_that_is_needed(record: Record) -> None:
    """Anyone who writes JSON by the words of the file hashes the same text as the library."""
    assert hashlib.sha256(canonical(record.plain()).encode()).hexdigest() == record.digest()


@given(json_values())
@example(0.00001)
@example([1e16, 9999999999999998.0, 1e15, 123456.789, 1e-4, 9.999e-5, -0.0, 5e-324])
def test_the_rules_hold_for_all_json(value: Json) -> None:
    """Numbers of every size, text of every script, objects with keys of every kind."""
    record = UnknownRecord(tag="acme.x", id="x", extra={"value": value})

    assert hashlib.sha256(canonical(record.plain()).encode()).hexdigest() == record.digest()


@pytest.mark.parametrize("number", ["1.0", "-0.0", "1e16", "1.844674407370955e19", "-9.223372036854776e18"])
def test_whole_numbers_of_the_format_are_integers(number: str) -> None:
    """As the file says; in unknown fields they stay floats."""
    quantity = f'"quantity": {{"measure": "m", "low": {number}, "x": {number}}}'
    plain: Any = read(f'{{"type": "proposition", "id": "p", "text": "x", {quantity}}}').plain()

    assert (int, float) == (type(plain["quantity"]["low"]), type(plain["quantity"]["x"]))


def test_the_vectors_show_what_the_rules_are_about() -> None:
    """Each rule that other languages get wrong is in a text."""
    texts = "\n".join(vector["text"] for vector in VECTORS)
    shown = [
        r"\u001f",
        r"\b",
        "\x7f",
        "\u2028",
        "e-05",
        "e+16",
        "9999999999999998.0",
        "-0.0",
        '"\uff5e":2,"\U0001f54a":1',
    ]

    assert [] == [sample for sample in shown if sample not in texts]
    assert len(VECTORS) == len({vector["digest"] for vector in VECTORS}) + 1  # two ways to write one record


def test_units_of_utf_16_would_give_another_order() -> None:
    """The vector about keys tells the two orders apart."""
    (vector,) = (vector for vector in VECTORS if "UTF-16" in vector["what"])
    keys = list(read(vector["given"]).plain())

    assert sorted(keys) != sorted(keys, key=lambda key: key.encode("utf-16-be"))


def test_the_format_page_leads_to_the_vectors() -> None:
    """A reader of another language finds them."""
    assert "(digests.json)" in (DOCS / "format.md").read_text(encoding="utf-8")
