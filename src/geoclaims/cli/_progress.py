"""A bar that says how far a long piece of work has come, on a terminal and with the extra `progress`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any, Final, Self, TextIO, TypeVar, final

__all__ = ["Progress"]

T = TypeVar("T")

_PATIENCE: Final = 2.0
"""The seconds after which a user who waits begins to wonder."""
_PACE: Final = 0.1
"""The seconds for which a line stays as it is."""


@final
class Progress:
    """A bar on a terminal, written over and over; nothing for files, pipes, and work that is soon done.

    Args:
        stream: Where to write.
        unit: What is counted, in the plural.
        total: How many there are; None if nobody knows.
    """

    def __init__(self, stream: TextIO, unit: str, total: int | None = None) -> None:
        self._bar = _bar(stream, f" {unit}", total)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def step(self, state: object = "") -> None:
        """Count one, and show a state when it is time to."""
        if self._bar is not None and self._bar.update():
            self._bar.set_postfix_str(str(state), refresh=False)

    def through(self, items: Iterable[T]) -> Iterator[T]:
        """Return the items, each counted when the next one is asked for."""
        for item in items:
            yield item
            self.step()

    def clear(self) -> None:
        """Take the bar away, before something else is written; the next step brings it back."""
        if self._bar is not None:
            self._bar.clear()


def _bar(stream: TextIO, unit: str, total: int | None) -> Any:
    """Return the bar of a terminal that can write over a line; None if there is no such terminal, or no extra."""
    if not stream.isatty() or os.environ.get("TERM") == "dumb":
        return None
    try:
        from tqdm import tqdm  # noqa: PLC0415 - only who looks at a terminal waits for it
    except ImportError:
        return None
    return tqdm(
        total=total,
        unit=unit,
        delay=_PATIENCE,
        mininterval=_PACE,
        leave=False,
        dynamic_ncols=True,
        file=stream,
    )
