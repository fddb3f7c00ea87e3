"""The two layouts of a dossier as text, and the header that both begin with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

import attrs

from geoclaims.errors import Problem
from geoclaims.values.json_object import Json

__all__ = ["DOCUMENT", "HEADER", "LINES", "VERSION", "Layout"]

VERSION: Final = 1
"""The format version that this release reads and writes."""
HEADER: Final[dict[str, Json]] = {"geoclaims": VERSION}
"""The header: the first line of JSON Lines, and the beginning of a document."""


@final
@attrs.frozen
class Layout:
    """What the outermost object of a text has to be."""

    keys: frozenset[str]
    """The keys that it has."""
    shape: str
    """What to write, for messages."""

    def problems(self, plain: Json) -> Iterator[Problem]:
        """What is wrong with the outermost object."""
        if not isinstance(plain, dict):
            yield Problem(path="$", message=f"the outermost value is not an object; write {self.shape}")
            return
        if versions := list(_version_problems(plain)):
            yield from versions
            return  # what else belongs into a text of another version is not known here
        for key in sorted(self.keys - plain.keys()):
            yield Problem(path="$", message=f"the key {key!r} is missing; write {self.shape}")
        for key in sorted(plain.keys() - self.keys):
            yield Problem(path="$", message=f"the outermost object has the unknown key {key!r}; write {self.shape}")
        if not isinstance(plain.get("records", []), list):
            yield Problem(path="$.records", message="the records are not a list; write [...]")


DOCUMENT: Final = Layout(frozenset({"geoclaims", "records"}), '{"geoclaims": 1, "records": [...]}')
"""One JSON object with all the records."""
LINES: Final = Layout(frozenset({"geoclaims"}), '{"geoclaims": 1}, alone on the first line')
"""A header on the first line, then one record a line."""


def _version_problems(plain: dict[str, Json]) -> Iterator[Problem]:
    version = plain.get("geoclaims", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        message = f"{version!r:.80} is not a format version; this release writes {VERSION}"
        yield Problem(path="$.geoclaims", message=message)
    elif version > VERSION:
        message = f"the format version is {version}, but this release reads up to {VERSION}; upgrade geoclaims"
        yield Problem(path="$.geoclaims", message=message)
