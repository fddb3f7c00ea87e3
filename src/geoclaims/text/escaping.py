"""Text from a dossier, made safe to show."""

from __future__ import annotations

import re
from typing import Final

from geoclaims.text.hidden_characters import written_out

__all__ = ["visible", "visible_json"]

# Servers that build and test take `##[`, `##vso[` and `##teamcity[` for commands wherever they stand, and GitHub a line
# that begins with two colons, after spaces. Lines are put together, so no part may begin with even one.
_FIRST: Final = re.compile(r"^ *(:)")
_COMMAND: Final = re.compile(r"#(#)(?=[a-z]*\[)", re.IGNORECASE)


def visible(text: str) -> str:
    """Return the text with everything invisible written out: control, bidirectional and zero-width characters.

    The author of a dossier must not be able to move the cursor, hide a word, begin a new line, or give a command to
    the server in whose log it is shown: the character that would make it one is written out, too.
    """
    shown = written_out(text)
    for pattern in (_FIRST, _COMMAND):
        shown = pattern.sub(lambda found: found[0][:-1] + f"\\x{ord(found[1]):02x}", shown)
    return shown


def visible_json(text: str) -> str:
    """JSON with everything invisible in it written as JSON's own escapes; to a program, it means the same.

    Args:
        text: The JSON, or lines of it. Line ends and tabs stay as they are.
    """
    return "\n".join(map(_visible_json, text.split("\n")))


def _visible_json(line: str) -> str:
    shown = "\t".join(written_out(part, _json_escape) for part in line.split("\t"))
    return _COMMAND.sub(lambda found: found[0][:-1] + _json_escape(found[1]), shown)


def _json_escape(character: str) -> str:
    """Return the escape of a character; beyond the first 65 536 it takes two."""
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))
