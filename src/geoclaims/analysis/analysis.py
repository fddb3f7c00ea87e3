"""The one object that rules receive and users query."""

from __future__ import annotations

from functools import cached_property
from typing import cast, final

from geoclaims.analysis.provenance import Provenance
from geoclaims.analysis.tenures import Tenures
from geoclaims.analysis.timeline import Entry, timeline
from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem

__all__ = ["Analysis"]


@final
class Analysis:
    """What follows from a dossier, each part computed once and only when asked for.

    Args:
        dossier: The records.
        external: Beginnings of ids that are defined elsewhere; references to such ids are never dangling.

    Raises:
        InvalidValueError: If the dossier is none.
    """

    def __init__(self, dossier: Dossier, *, external: tuple[str, ...] = ()) -> None:
        if not isinstance(cast("object", dossier), Dossier):
            message = f"{dossier!r:.80} is not a dossier; make one of your records: Dossier([...])"
            raise InvalidValueError("Analysis", [Problem(path="dossier", message=message)])
        self._dossier = dossier
        self._external = external

    @property
    def dossier(self) -> Dossier:
        """The dossier that is analysed."""
        return self._dossier

    def is_elsewhere(self, id: str) -> bool:
        """Whether an id that the dossier lacks is known to exist: declared external, or withheld by `as_of`."""
        return id.startswith(self._external) or id in self._dossier.withheld

    @cached_property
    def timeline(self) -> tuple[Entry, ...]:
        """Everything that is said to have happened, by the earliest day that it can have; undated things last."""
        return timeline(self._dossier)

    @cached_property
    def tenures(self) -> Tenures:
        """Who held which office when, as far as recorded."""
        return Tenures(self._dossier)

    @cached_property
    def provenance(self) -> Provenance:
        """Who asserts what, and on whose word."""
        return Provenance(self._dossier)
