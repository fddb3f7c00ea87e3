"""Colours for a terminal, or none."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, final

import attrs

__all__ = ["ANSI", "PLAIN", "Palette"]


@final
@attrs.frozen
class Palette:
    """What to put around a piece of text, by its role: `error`, `warning`, `info`, `strong`, `faint`."""

    codes: Mapping[str, str]
    """From the role to the parameters of an ANSI "select graphic rendition" sequence."""

    def paint(self, text: str, role: str) -> str:
        """Return the text in the colour of its role."""
        code = self.codes.get(role)
        return text if code is None else f"\x1b[{code}m{text}\x1b[0m"


PLAIN: Final = Palette(MappingProxyType({}))
"""No colours: for files, pipes and programs."""
ANSI: Final = Palette(
    MappingProxyType({"error": "31;1", "warning": "33;1", "info": "36;1", "strong": "1", "faint": "2"}),
)
"""Colours that every terminal knows, on any background."""
