"""JSON documents: such as the library writes, and such as nobody should."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.codec.json_documents import dumps
from geoclaims.strategies._assembly import Assembly
from geoclaims.strategies._spoiling import draw_spoilt, odd_values
from geoclaims.strategies.texts import json_values, texts

__all__ = ["documents", "hostile_documents"]

_MARK = "\ue000 here \ue000"
_RAW = (
    *["NaN", "Infinity", "-Infinity", "1e999", "-0", "1E400", "0.1000000000000000055511151231257827", "01", "+1", "1."],
    *["9" * 400, "18446744073709551616", r'"\ud800"', r'"\udc00\ud800"', r'"\u0000"', '"\u202e\u2066\u200b\ufeff"'],
    *["[" * 200, '{"a":' * 200, "[" * 200 + "]" * 200, '"\n"', "'a'", "true,", "[1,]", "{,}", '{"a": 1, "a": 1}', "/*"],
)
_BYTES = [b"\xff", b"\xed\xa0\x80", b"\xc0\xaf", b"\x00", b"\xef\xbb\xbf", b"\x1b[31m", b"{", b"}", b'"', b"\\", b"\n"]


def documents(codebook: Codebook = CORE) -> st.SearchStrategy[str]:
    """Documents in canonical form, of any dossiers at all, unknown types and fields included.

    Args:
        codebook: Whose types.

    Raises:
        InvalidValueError: If it is no codebook.
    """
    require_codebook(codebook, "documents")
    return Assembly(codebook=codebook, types=codebook.types).wild().map(dumps)


def hostile_documents(codebook: Codebook = CORE) -> st.SearchStrategy[bytes]:
    """Return what a program may be handed as a document: one with something done to it, or no document at all.

    Values of the wrong kind, at every depth; numbers and texts that no JSON can carry; duplicate keys; bytes that are
    not UTF-8; texts cut anywhere. [`loads`][geoclaims.loads] reads it or raises a `ReadError`.

    Args:
        codebook: Whose types.

    Raises:
        InvalidValueError: If it is no codebook.
    """
    require_codebook(codebook, "hostile_documents")
    right = documents(codebook)
    spoilt = st.one_of(_misplaced(right), _misspelt(right), _damaged(right))
    anything = st.binary(max_size=40) | texts().map(str.encode) | json_values().map(_bytes)
    return st.integers(0, 7).flatmap(lambda lot: anything if lot == 0 else spoilt)


@st.composite
def _misplaced(draw: st.DrawFn, right: st.SearchStrategy[str]) -> bytes:
    """Return a document with a value that does not belong where it stands, or without one that does."""
    return _bytes(draw_spoilt(draw, json.loads(draw(right)), draw(odd_values())))


@st.composite
def _misspelt(draw: st.DrawFn, right: st.SearchStrategy[str]) -> bytes:
    """Return a document with a value that JSON has no place for, or no number that can be kept."""
    text = json.dumps(draw_spoilt(draw, json.loads(draw(right)), _MARK), ensure_ascii=False)
    return text.replace(json.dumps(_MARK, ensure_ascii=False), draw(st.sampled_from(_RAW))).encode(errors="replace")


@st.composite
def _damaged(draw: st.DrawFn, right: st.SearchStrategy[str]) -> bytes:
    """Return a document that was cut, or that has bytes in it from elsewhere, or an encoding of its own."""
    text = draw(right)
    data = text.encode(draw(st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32"])))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
    return data[:start] + draw(st.sampled_from([b"", *_BYTES])) + data[end if draw(st.booleans()) else start :]


def _bytes(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False).encode(errors="surrogatepass")
