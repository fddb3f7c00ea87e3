"""A line that says how far a long piece of work has come."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from typing import Self, TextIO, final

__all__ = ["Progress"]

_PATIENCE = 2.0
"""The seconds after which somebody who waits begins to wonder."""
_PACE = 0.1
"""The seconds for which a line stays as it is."""


@final
class Progress:
    """One line on a terminal, written over and over; nothing for files, pipes and work that is soon done.

    Args:
        stream: Where to write.
        clock: What tells the seconds.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._wanted = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._next = clock() + _PATIENCE
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def show(self, state: object) -> None:
        """Show the text of a state in place of the one before, if it is time to."""
        if not self._wanted or self._clock() < self._next:
            return
        self._next = self._clock() + _PACE
        width = shutil.get_terminal_size().columns - 1
        text = str(state)[:width]
        self._stream.write(f"\r{text:<{self._shown}}")
        self._stream.flush()
        self._shown = len(text)

    def clear(self) -> None:
        """Take the line away, before something else is written."""
        if self._shown:
            self._stream.write(f"\r{'':<{self._shown}}\r")
            self._stream.flush()
            self._shown = 0
