"""What the terminal at the other end can show, and is told."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from geoclaims.text.escaping import visible
from geoclaims.views.terminal.palette import ANSI, PLAIN, Palette

__all__ = ["UNUSABLE", "complain", "palette"]

UNUSABLE = 2
"""The exit code for input that cannot be used, as for a command line that cannot."""


def palette(stream: TextIO) -> Palette:
    """Colours for a terminal, none for files, pipes, and people who have asked for none (`NO_COLOR`)."""
    wanted = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return ANSI if wanted else PLAIN


def complain(about: Exception | str) -> None:
    """Say on standard error what is wrong."""
    print("geoclaims:", "\n".join(visible(line) for line in str(about).split("\n")), file=sys.stderr)
