"""Characters that cannot be seen, and how they are written out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

__all__ = ["escaped", "hidden", "script_of", "written_out"]

_DIRECTION = {
    *"\u061c\u200e\u200f",  # marks
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",  # embeddings, overrides, isolates
    *"\u206a\u206b\u206c\u206d\u206e\u206f",  # what came before them
}
_JOINERS = {*"\u200c\u200d"}
_WIDTHLESS = {
    *"\u00ad\u034f\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff",
    *"\u115f\u1160\u3164\uffa0",  # Hangul fillers
    *"\u2800\ufff9\ufffa\ufffb",  # a blank, and annotations
    *map(chr, range(0xE0000, 0xE0080)),  # tags
}
_SELECTORS = {
    *"\u180b\u180c\u180d\u180f",  # of Mongolian letters
    *map(chr, range(0xFE00, 0xFE10)),
    *map(chr, range(0xE0100, 0xE01F0)),
}
_HIDING = re.compile(f"[{''.join(sorted(_DIRECTION | _JOINERS | _WIDTHLESS | _SELECTORS))}]")
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_ALPHABETS = {"CYRILLIC", "GREEK", "LATIN"}
_KEYS = {*"0123456789#*\u203c\u2049\u3030\u303d"}  # these, too, are drawn with a selector


def hidden(text: str) -> Iterator[int]:
    """Return the places of characters that cannot be seen; the tags of a flag (of Scotland, say) draw it."""
    if text.isascii():
        return iter(())
    drawn = {place for flag in _FLAG.finditer(text) for place in range(*flag.span())}
    places = (found.start() for found in _HIDING.finditer(text))
    return (place for place in places if place not in drawn and _is_hidden(text, place))


def escaped(character: str) -> str:
    """Return the escape of a character, as Python writes it."""
    return character.encode("unicode_escape").decode()


def written_out(text: str, escape: Callable[[str], str] = escaped) -> str:
    """A text with the escapes of everything in it that cannot be seen: of hidden characters, and of control characters.

    Args:
        text: The text.
        escape: What gives the escape of a character.
    """
    unseen = {*hidden(text)}
    if text.isprintable() and not unseen:
        return text
    return "".join(one if one.isprintable() and place not in unseen else escape(one) for place, one in enumerate(text))


def _is_hidden(text: str, place: int) -> bool:
    character, before = text[place], text[place - 1] if place else " "
    if character in _JOINERS:
        after = text[place + 1] if place + 1 < len(text) else " "
        return not (_is_virama(before) or (_shapes(before) and _shapes(after)))
    if character in _SELECTORS:
        return before in _SELECTORS or not (_shapes(before) or before in _KEYS)
    return character in _DIRECTION or character in _WIDTHLESS


def _is_virama(character: str) -> bool:
    """Return whether it is the sign that joins two consonants of an Indic script; a joiner after it chooses how."""
    return unicodedata.combining(character) == 9


def _shapes(character: str) -> bool:
    """Return whether a joiner or a selector beside it changes what is seen: joining letters, and pictures."""
    drawn = unicodedata.category(character)[0] in "LMNS" and character not in _WIDTHLESS
    return drawn and not character.isascii() and script_of(character) not in _ALPHABETS


def script_of(character: str) -> str:
    """Return the first word of a character's name, which is its alphabet if it is a letter."""
    return unicodedata.name(character, "").partition(" ")[0]
