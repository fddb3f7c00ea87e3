"""A bar that says how far a long piece of work has come, on a terminal and with the extra `progress`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, Final, Self, TypeVar, final

__all__ = ["Progress"]

T = TypeVar("T")

_PATIENCE: Final = 2.0
"""The seconds after which somebody who waits begins to wonder."""


@final
class Progress:
    """A bar on standard error, written over and over; nothing for files, pipes, and work that is soon done.

    Args:
        unit: What is counted, in the plural.
        total: How many there are; None if nobody knows.
    """

    def __init__(self, unit: str, total: int | None = None) -> None:
        self._bar = _bar(f" {unit}", total)

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
        """The items, each counted when the next one is asked for."""
        for item in items:
            yield item
            self.step()

    def clear(self) -> None:
        """Take the bar away, before something else is written; the next step brings it back."""
        if self._bar is not None:
            self._bar.clear()


def _bar(unit: str, total: int | None) -> Any:
    """The bar of a terminal that can write over a line; None if there is no such terminal, or no extra."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    try:
        from tqdm import tqdm  # noqa: PLC0415 - only who looks at a terminal waits for it
    except ImportError:
        return None
    return tqdm(total=total, unit=unit, delay=_PATIENCE, leave=False, dynamic_ncols=True, file=sys.stderr)
