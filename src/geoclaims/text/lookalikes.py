"""Letters that look like others, and what else deceives a reader of a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from geoclaims.text.hidden_characters import hidden, script_of

__all__ = ["appearance", "deceptions"]

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


def appearance(text: str) -> str:
    """Return a text without what cannot be seen in it, and with Latin letters in place of those that look like them.

    Two texts of the same look cannot be told apart by a reader.
    """
    if text.isascii():
        return text
    unseen = set(hidden(text))
    seen = unicodedata.normalize("NFD", "".join(one for place, one in enumerate(text) if place not in unseen))
    return unicodedata.normalize("NFC", "".join(_ALIKE.get(one, one) for one in seen))


def _mixed(word: str) -> Iterator[str]:
    """Return the letters of a word that pass for those of another alphabet in it."""
    alphabets = {name: [one for one in word if script_of(one) == name] for name in _ALPHABETS}
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
