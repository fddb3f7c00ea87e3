"""The version of the JSON format, and what brings older records up to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.values.json_object import Json

__all__ = ["FORMAT", "MIGRATIONS", "Migration"]

FORMAT: Final = 2
"""The version of the JSON format that this release writes."""


@final
@documented
@attrs.frozen(kw_only=True)
class Migration:
    """One step that brings the plain JSON of a record up to date, before anything is made of it.

    Reading a document of version 0 applies the migrations from version 0, then those from version 1, and so on. A
    migration from the present version is applied to every record: it is for record types of your own that have changed
    since, and recognises their former shape by itself:

    ```python
    def rename(plain):
        if plain["type"] == "acme.sanction" and "target" in plain:
            plain["targets"] = [plain.pop("target")]
        return plain


    migration = Migration(version=geoclaims.FORMAT, migrate=rename)
    codebook = geoclaims.CORE.extend(types=[Sanction], migrations=[migration])
    ```
    """

    version: int
    """The version of the format that it starts from, 0 or more."""
    migrate: Callable[[dict[str, Json]], dict[str, Json]]
    """Takes the plain JSON of a record, of any type, and returns what it has to be; it may change what it is given.
    Whatever it raises becomes a problem of that record."""


def _rename_from_version_1(plain: dict[str, Json]) -> dict[str, Json]:
    """`in_force` of treaties and of their parties read as a truth value; the tag `discredit` was not a noun.

    A type of a user's own is a treaty if it has a list of parties.
    """
    if plain.get("type") == "discredit":
        plain["type"] = "discrediting"
    parties = plain.get("parties")
    if plain.get("type") == "treaty" or isinstance(parties, list):
        _rename(plain, "in_force", "entered_into_force")
        for party in cast("list[Json]", parties if isinstance(parties, list) else []):
            if isinstance(party, dict):
                _rename(party, "in_force", "entered_into_force")
    return plain


def _rename(plain: dict[str, Json], old: str, new: str) -> None:
    if old in plain and new not in plain:
        plain[new] = plain.pop(old)


MIGRATIONS: Final = (Migration(version=1, migrate=_rename_from_version_1),)
"""How records of older formats become records of this one."""
