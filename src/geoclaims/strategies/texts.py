"""Texts, ids and JSON, as strange as a dossier can hold them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from geoclaims.values.json_object import Json, JsonObject
from geoclaims.values.ref import Ref

__all__ = ["floats", "ids", "integers", "json_objects", "json_values", "refs", "texts"]

# Whatever shortens, strips, folds, splits, normalises or converts a text changes one of these.
_TELLING = ("North Korea", " padded ", "two\nlines", "e\u0301", "ОБСЕ", "7.0", "None", "x" * 40)
_PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-_:./#@"
_STRANGE = st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp"))

# Each is made once: most of the time of drawing goes into strategies that Hypothesis has not seen before.
_TEXTS = st.text(max_size=6) | st.sampled_from(_TELLING)
_IDS = st.text(_PLAIN, min_size=1, max_size=4) | st.text(_STRANGE, min_size=1, max_size=3)
_REFS = _IDS.map(Ref[Any])
_INTEGERS = st.integers(-3, 3000) | st.integers(-(2**63), 2**64 - 1)
_FLOATS = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0, 100) | st.floats(allow_nan=False, allow_infinity=False)
_LEAVES: st.SearchStrategy[Json] = st.none() | st.booleans() | _INTEGERS | _FLOATS | _TEXTS
_JSON_VALUES: st.SearchStrategy[Json] = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXTS, inner, max_size=2),
    max_leaves=4,
)


def texts() -> st.SearchStrategy[str]:
    """Return any text that UTF-8 can hold; it may be empty."""
    return _TEXTS


def ids() -> st.SearchStrategy[str]:
    """Return the ids that records can have: plain ones, and the strangest that are allowed."""
    return _IDS


def refs() -> st.SearchStrategy[Ref[Any]]:
    """References with any id."""
    return _REFS


def integers() -> st.SearchStrategy[int]:
    """The whole numbers that JSON can carry from one program to another: those of 64 bits, with or without a sign."""
    return _INTEGERS


def floats() -> st.SearchStrategy[float]:
    """Return the finite numbers with a fraction; shares of one, and percentages, are frequent."""
    return _FLOATS


def json_values() -> st.SearchStrategy[Json]:
    """Return any JSON value that the library can keep."""
    return _JSON_VALUES


def json_objects(reserved: frozenset[str] = frozenset()) -> st.SearchStrategy[JsonObject]:
    """JSON objects that are kept as they are.

    Args:
        reserved: The keys that they do not have.
    """
    keys = st.sampled_from(["x", "Ключ", "extra"]) | texts()
    content = st.dictionaries(keys.filter(lambda key: key not in reserved), json_values(), max_size=2)
    return content.map(JsonObject)
