"""Text from a dossier, made safe to show."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoclaims.strategies import json_values
from geoclaims.text.escaping import visible, visible_json
from geoclaims.values import Json


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
        ("a\u115f\u3164\u2800\u034f", r"a\u115f\u3164\u2800\u034f"),
        ("a\ufe0f\U000e0100", r"a\ufe0f\U000e0100"),
    ],
    ids=[
        "escape",
        "control",
        "C1",
        "override",
        "isolate",
        "zero-width",
        "line-separator",
        "tag",
        "surrogate",
        "blank-letters",
        "selectors",
    ],
)
def test_the_invisible_is_written_out(text: str, shown: str) -> None:
    """Control, bidirectional, zero-width and unassigned characters become their escapes."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error::x", r"\x3a:error::x"),
        ("  ::error::x", r"  \x3a:error::x"),
        (":", r"\x3a"),
        ("\n::error::x", r"\n::error::x"),
        ("x ##[error]y", r"x #\x23[error]y"),
        ("###[error]", r"##\x23[error]"),
        ("##VSO[task.x]", r"#\x23VSO[task.x]"),
        ("##teamcity[x]", r"#\x23teamcity[x]"),
    ],
)
def test_a_command_is_written_out(text: str, shown: str) -> None:
    """What a server would take for a command in its log is none any more; no line begins with a colon."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "North Korea",
        "Зеленський",
        "김정은",
        "習近平",
        "café — “quoted”",
        "100 %",
        "\\n",
        "a::b",
        "# 1",
        "##",
        "[#1]",
        "❤️",
    ],
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('"\u202e\x7f\x9b"', r'"\u202e\u007f\u009b"'),
        ('"\U000e0041\U0001f600"', '"\\udb40\\udc41\U0001f600"'),
        ('{\n\t"a": "##[error]"\r\n}', '{\n\t"a": "#\\u0023[error]"\\u000d\n}'),
        ('"\udcff"', r'"\udcff"'),
        (":1", ":1"),
    ],
)
def test_json_is_written_out_as_json(text: str, shown: str) -> None:
    """The invisible becomes JSON's own escapes, two for what is beyond 16 bits; line ends and tabs stay."""
    assert visible_json(text) == shown


@given(json_values())
def test_json_means_the_same(value: Json) -> None:
    """Whatever is escaped, a program reads the same; and everything that comes out can be seen."""
    shown = visible_json(json.dumps(value, ensure_ascii=False))

    assert json.loads(shown) == value
    assert shown.isprintable()
