"""Processes that tests start."""

from __future__ import annotations

import os

__all__ = ["unwatched"]


def unwatched(**more: str) -> dict[str, str]:
    """The environment for a process that coverage does not watch, with some more variables."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")} | more
