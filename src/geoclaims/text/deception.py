"""Characters that cannot be seen, and letters that look like others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = ["deceptions", "escaped", "hidden", "look", "written_out"]

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
_ALPHABETS = ("CYRILLIC", "GREEK", "LATIN")
# Unicode Technical Standard 39, intentional.txt: letters that are meant to have the shapes of Latin ones. They are
# written as escapes, for nobody could tell them apart here.
_CYRILLIC = (
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c"
    "\u041d\u041e\u0420\u0421\u0422\u0425\u051a\u051c"
    "\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf"
    "\u043e\u0440\u051b\u0455\u0475\u051d\u0445\u0443"
)
_GREEK = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03f3\u03bf"
_ALIKE = dict(zip(_CYRILLIC + _GREEK, "ABESIJKMHOPCTXQWacdehijlopqsvwxyABEZHIKMNOPTYXjo", strict=True))
_KEYS = {*"0123456789#*\u203c\u2049\u3030\u303d"}  # these, too, are drawn with a selector
# The Latin letters whose shapes each alphabet has; Latin has them all.
_SHAPES = {name: {_ALIKE[one] for one in letters} for name, letters in (("CYRILLIC", _CYRILLIC), ("GREEK", _GREEK))}
_WORD = re.compile(r"[^\W\d_]+")


def deceptions(text: str) -> tuple[str, ...]:
    """Return everything in a text that a reader cannot see or takes for something else, by the names of the characters.

    That is: bidirectional controls; characters of no width, but for joiners and selectors where they change what is
    seen (in scripts that join, and in emoji); and, in a word that mixes Latin, Greek and Cyrillic, letters that all
    pass for another alphabet's.
    """
    if text.isascii():
        return ()
    unseen = [_named(text[place]) for place in hidden(text)]
    return tuple(dict.fromkeys((*unseen, *(fault for word in _WORD.findall(text) for fault in _mixed(word)))))


def look(text: str) -> str:
    """Return a text without what cannot be seen in it, and with Latin letters in place of those that look like them.

    Two texts of the same look cannot be told apart by a reader.
    """
    if text.isascii():
        return text
    unseen = set(hidden(text))
    seen = unicodedata.normalize("NFD", "".join(one for place, one in enumerate(text) if place not in unseen))
    return unicodedata.normalize("NFC", "".join(_ALIKE.get(one, one) for one in seen))


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
    return drawn and not character.isascii() and _script(character) not in _ALPHABETS


def _mixed(word: str) -> Iterator[str]:
    """Return the letters of a word that pass for those of another alphabet in it."""
    alphabets = {name: [one for one in word if _script(one) == name] for name in _ALPHABETS}
    present = {name: letters for name, letters in alphabets.items() if letters}
    alike = [name for name in present if _passes(name, present)]
    # Latin is where names are usually read; it is the intruder only where no other alphabet is.
    for intruder in [name for name in alike if name != "LATIN"] or alike:
        others = " and ".join(other.capitalize() for other in present if other != intruder)
        yield f"{', '.join(dict.fromkeys(map(_named, present[intruder])))} among {others} letters"


def _passes(name: str, present: Mapping[str, Iterable[str]]) -> bool:
    """Return whether all letters of an alphabet in a word look like letters of another one that is in it."""
    shapes = [_SHAPES.get(other) for other in present if other != name]
    looks = [_ALIKE.get(letter, letter if name == "LATIN" else None) for letter in present[name]]
    return bool(shapes) and all(
        look is not None and any(known is None or look in known for known in shapes) for look in looks
    )


def _named(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")


def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]
