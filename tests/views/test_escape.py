"""Text from a dossier, made safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.views.escape import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("a\nb\r\tc\x00", r"a\nb\r\tc\x00"),
        ("\x9b2J", r"\x9b2J"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("\u2066a\u2069", r"\u2066a\u2069"),
        ("a\u200bb\u200dc\ufeff", r"a\u200bb\u200dc\ufeff"),
        ("a\u2028b", r"a\u2028b"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
    ],
    ids=["escape", "control", "C1", "override", "isolate", "zero width", "line separator", "tag", "surrogate"],
)
def test_the_invisible_is_written_out(text: str, shown: str) -> None:
    """Control, bidirectional, zero-width and unassigned characters become their escapes."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["", "North Korea", "Зеленський", "김정은", "習近平", "café — “quoted”", "100 %", "\\n"]
)
def test_the_visible_stays(text: str) -> None:
    """All scripts, and all punctuation, stay as they are."""
    assert visible(text) == text


@given(st.text(st.characters()))
def test_whatever_comes_out_is_printable(text: str) -> None:
    """No text whatsoever can make it hand out something that is not shown; doing it twice changes nothing more."""
    shown = visible(text)

    assert shown.isprintable()
    assert visible(shown) == shown
