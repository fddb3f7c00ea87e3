"""Where in which file a record stands."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple, final

__all__ = ["Location", "Locations"]

_ID = re.compile(r'"id"\s*:\s*("(?:[^"\\]|\\.)*")')


class Location(NamedTuple):
    """A line of a file."""

    file: str
    """The file's name, as it was given."""
    line: int
    """The line, counted from 1."""


@final
class Locations:
    """Finds records in the texts that they were read from.

    Args:
        texts: From the name of each file to its text, which has been read without a problem.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._found: dict[str, Location] = {}
        for file, text in texts.items():
            line, position = 1, 0
            for match in _ID.finditer(text):
                line += text.count("\n", position, match.start())
                position = match.start()
                self._found.setdefault(json.loads(match[1]), Location(file, line))

    def of(self, id: str) -> Location | None:
        """The line of the record's id; None if it stands in no file."""
        return self._found.get(id)

    def first(self, ids: tuple[str, ...]) -> Location | None:
        """Where the first of the records that stands anywhere stands; None if none does."""
        return next((found for id in ids if (found := self.of(id))), None)
