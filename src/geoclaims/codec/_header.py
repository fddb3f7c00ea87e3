"""The two layouts of a dossier as text, and the header that both begin with."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Final, cast, final

import attrs

from geoclaims.codebook import Codebook
from geoclaims.codebook.migrations import FORMAT
from geoclaims.errors import OldFormatWarning, Problem
from geoclaims.values.json_object import Json

__all__ = ["DOCUMENT", "HEADER", "LINES", "Layout", "say_if_old", "version_of"]

HEADER: Final[dict[str, Json]] = {"geoclaims": FORMAT}
"""The header: the first line of JSON Lines, and the beginning of a document."""


@final
@attrs.frozen
class Layout:
    """What the outermost object of a text has to be."""

    keys: frozenset[str]
    """The keys that it has."""
    shape: str
    """What to write, for messages."""

    def problems(self, plain: Json, codebook: Codebook) -> Iterator[Problem]:
        """Return what is wrong with the outermost object, for a reader that knows a codebook."""
        if not isinstance(plain, dict):
            yield Problem(path="$", message=f"the outermost value is not an object; write {self.shape}")
            return
        if versions := list(_version_problems(plain, codebook)):
            yield from versions
            return  # what else belongs into a text of another version is not known here
        for key in sorted(self.keys - plain.keys()):
            yield Problem(path="$", message=f"the key {key!r} is missing; write {self.shape}")
        for key in sorted(plain.keys() - self.keys):
            yield Problem(path="$", message=f"the outermost object has the unknown key {key!r}; write {self.shape}")
        if not isinstance(plain.get("records", []), list):
            yield Problem(path="$.records", message="expected an array; write [...]")


DOCUMENT: Final = Layout(frozenset({"geoclaims", "records"}), '{"geoclaims": 2, "records": [...]}')
"""One JSON object with all the records."""
LINES: Final = Layout(frozenset({"geoclaims"}), '{"geoclaims": 2}, alone on the first line')
"""A header on the first line, then one record a line."""


def version_of(plain: Json) -> int:
    """Return the format version of a text without problems."""
    return cast("dict[str, int]", plain)["geoclaims"]


def say_if_old(name: str, version: int) -> None:
    """Warn that a text is of an older format version."""
    if version < FORMAT:
        message = f"{name} is of format version {version} and was read as version {FORMAT}; write it anew to keep it so"
        warnings.warn(message, OldFormatWarning, stacklevel=2)


def _version_problems(plain: dict[str, Json], codebook: Codebook) -> Iterator[Problem]:
    version = plain.get("geoclaims", FORMAT)
    if not isinstance(version, int) or isinstance(version, bool) or version < 0:
        message = f"{version!r:.80} is not a format version; this release writes {FORMAT}"
    elif version > FORMAT:
        message = f"the format version is {version}, but this release reads up to {FORMAT}; upgrade geoclaims"
    elif codebook.migrations_from(version) is None:
        message = (
            f"the format version is {version}, which this codebook cannot migrate to {FORMAT}; give it the migrations"
        )
    else:
        return
    yield Problem(path="$.geoclaims", message=message)
