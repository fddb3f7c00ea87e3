from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parsing_cases import PARSING, READABLE

from geoclaims import Dossier, InputLimits, dumps, loads
from geoclaims.codec import _json_decoding, _json_engines
from geoclaims.codec._json_decoding import DecodingError, decode
from geoclaims.codec._json_engines import STANDARD, Engine, compiled
from geoclaims.strategies import dossiers, json_values
from geoclaims.values import Json

COMPILED = compiled() or pytest.skip("orjson is not installed", allow_module_level=True)
ENGINES = {"standard": STANDARD, "compiled": COMPILED}

engines = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


def answer(data: bytes | str, engine: Engine | None) -> object:
    """What comes of a text with one engine, or with care alone: its value, or the complaints."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            _json_decoding, "ENGINE", engine or Engine(read=_refuse, line=STANDARD.line, document=STANDARD.document)
        )
        try:
            return _exactly(decode(data, InputLimits()))
        except DecodingError as error:
            return error.complaints, _exactly(error.decoded)


def _refuse(_: bytes | str) -> Json:
    raise ValueError


CARE = Engine(read=_refuse, line=STANDARD.line, document=STANDARD.document)
"""An engine that is never sure, so that all is read with care."""


def _exactly(value: Json) -> str:
    """A value with its types: 1, 1.0 and true are three."""
    return repr(value)


def _spelt(value: Json, space: str, *, ascii: bool) -> str:
    return json.dumps(value, ensure_ascii=ascii, separators=(f"{space},{space}", f":{space}"))


ODD = [
    '"',
    ",",
    "NaN",
    "1e5",
    "-0",
    "1E400",
    "0.10",
    "1.0",
    '"a":1,',
    "[",
    "}",
    " ",
    "\\ud800",
    "\x00",
    "\ufeff",
    "9" * 25,
]


@st.composite
def _texts(draw: st.DrawFn) -> bytes:
    """JSON in many spellings, mostly good, and often with one thing changed."""
    text = _spelt(draw(json_values()), draw(st.sampled_from(["", " ", "\n\t "])), ascii=draw(st.booleans()))
    cut = draw(st.integers(0, len(text)))
    put = draw(st.just("") | st.sampled_from(ODD))
    return (text[:cut] + put + text[cut + draw(st.integers(0, 1)) * len(put) :]).encode()


@given(data=_texts() | st.binary(max_size=20) | st.text(max_size=20))
def test_engines_accept_and_refuse_the_same(data: bytes | str) -> None:
    """With either engine, and with none, a text has the same value or the same complaints."""
    with_care = answer(data, CARE)

    assert [with_care, with_care] == [answer(data, engine) for engine in ENGINES.values()]


@pytest.mark.parametrize("name", sorted(PARSING))
def test_the_published_parsing_cases(name: str) -> None:
    """Both engines answer as the published cases want it, and refuse where these leave it open."""
    with_care = answer(PARSING[name], CARE)

    assert [with_care, with_care] == [answer(PARSING[name], engine) for engine in ENGINES.values()]
    assert (name in READABLE) is isinstance(with_care, str)


UNSURE = {
    "a key twice": b'{"a":1,"a":1}',
    "a key twice, once with space": b'{"a":1, "a" :2,"b":": "}',
    "a number of more than 64 bits": b"[18446744073709551616]",
    "a number below 64 bits": b"[-9223372036854775809]",
    "digits that are lost": b"[0.1000000000000000055511151231257827]",
    "an exponent too large": b"[1e400]",
    "not a number": b"[NaN]",
    "a lone surrogate": rb'["\ud800"]',
    "a byte order mark": b"\xef\xbb\xbf[]",
    "no UTF-8": b'["\xff"]',
    "a surrogate in a text": '["\ud800"]',
    "nothing": b"",
}


@engines
@pytest.mark.parametrize("data", UNSURE.values(), ids=UNSURE)
def test_an_engine_is_never_sure_of_what_would_be_lost(engine: Engine, data: bytes | str) -> None:
    """Whatever cannot be kept is left to the careful way, which says why."""
    with pytest.raises(Exception):  # noqa: B017, PT011 - it may be any
        engine.read(data)


@engines
@pytest.mark.parametrize(
    "data",
    [b'{"a":[1,1.5,true,null,"\xc3\xa9 : \\" x"]}', b' {"a" : [ ] , "b":{ } }\r\n', '{"\u00e9": 7}'],
    ids=["compact", "spaced", "text"],
)
def test_an_engine_reads_what_is_ordinary(engine: Engine, data: bytes | str) -> None:
    """The quick way is taken, whatever the white space."""
    assert json.loads(data) == engine.read(data)


@given(value=json_values())
def test_engines_write_the_same(value: Json) -> None:
    """On one line and on many, both write the same text, and it is that of Python's own library."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    document = json.dumps(value, ensure_ascii=False, indent=2)

    assert [line, line] == [engine.line(value) for engine in ENGINES.values()]
    assert [document, document] == [engine.document(value) for engine in ENGINES.values()]


@pytest.mark.parametrize(
    "number", [1e-5, 1.5e-7, 0.0001, 0.00012, 1e16, 1.25e22, 5e-324, 1.7976931348623157e308, -1e-9]
)
def test_numbers_are_spelt_alike(number: float) -> None:
    """Numbers near zero and huge ones are written in one spelling, though the libraries have two."""
    text = f'[{number!r},"pre-war, 0.00001 and 2e-3"]'

    assert [text, text] == [engine.line([number, "pre-war, 0.00001 and 2e-3"]) for engine in ENGINES.values()]


@pytest.mark.usefixtures("engine")
@given(dossier=dossiers(clean=False))
def test_dossiers_survive_with_either_engine(dossier: Dossier) -> None:
    """What is written with one engine is read with it as it was."""
    assert dossier == loads(dumps(dossier))


@engines
def test_depth_is_limited_with_either_engine(engine: Engine) -> None:
    """Only what is nested is deep: a long list of small things is not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_json_decoding, "ENGINE", engine)

        assert [[]] * 300 == decode("[" + ",".join(["[]"] * 300) + "]", InputLimits(depth=2))
        with pytest.raises(DecodingError, match="nested more than 2 levels"):
            decode("[[[]]]", InputLimits(depth=2))


def test_without_orjson_there_is_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Anyone who has not opted into the extra gets no engine of it."""

    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(_json_engines, "import_module", missing)

    assert compiled() is None
