"""The version of the JSON format, and what brings older records up to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, final

import attrs

from geoclaims.values.json_object import Json

__all__ = ["FORMAT", "Lift"]

FORMAT: Final = 1
"""The version of the JSON format that this release writes."""


@final
@attrs.frozen(kw_only=True)
class Lift:
    """One step that brings the plain JSON of a record up to date, before anything is made of it.

    Reading a document of version 0 applies the lifts from version 0, then those from version 1, and so on. A lift from
    the present version is applied to every record: it is for record types of your own that have changed since, and
    recognises their former shape by itself:

    ```python
    def rename(plain):
        if plain["type"] == "acme.sanction" and "target" in plain:
            plain["targets"] = [plain.pop("target")]
        return plain


    codebook = gc.CORE.extend(types=[Sanction], lifts=[gc.Lift(version=1, step=rename)])
    ```
    """

    version: int
    """The version of the format that it starts from, 0 or more."""
    step: Callable[[dict[str, Json]], dict[str, Json]]
    """Takes the plain JSON of a record, of any type, and gives what it has to be; it may change what it is given.
    Whatever it raises becomes a problem of that record."""
