"""Text from a dossier, made safe to show."""

from __future__ import annotations

__all__ = ["visible"]


def visible(text: str) -> str:
    """The text with everything invisible written out: control, bidirectional and zero-width characters.

    Whoever wrote the dossier must not be able to move the cursor, hide a word or begin a new line.
    """
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode() for character in text
    )
