"""What the terminal at the other end can show."""

from __future__ import annotations

import os
from typing import TextIO

from geoclaims.views.palette import ANSI, PLAIN, Palette

__all__ = ["palette"]


def palette(stream: TextIO) -> Palette:
    """Colours for a terminal, none for files, pipes, and people who have asked for none (`NO_COLOR`)."""
    wanted = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return ANSI if wanted else PLAIN
