"""Who held which office when."""

from __future__ import annotations

from typing import final

from geoclaims.dossier import Dossier
from geoclaims.records.offices import Tenure

__all__ = ["Tenures"]


@final
class Tenures:
    """The recorded terms, by office and by person.

    Args:
        dossier: The records.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._by_office: dict[str, list[Tenure]] = {}
        self._by_person: dict[str, list[Tenure]] = {}
        self._by_holder: dict[tuple[str, str], list[Tenure]] = {}
        for tenure in dossier.of(Tenure):
            self._by_office.setdefault(tenure.office, []).append(tenure)
            self._by_person.setdefault(tenure.person, []).append(tenure)
            self._by_holder.setdefault((tenure.person, tenure.office), []).append(tenure)

    def of_office(self, office: str) -> tuple[Tenure, ...]:
        """Every recorded term in an office."""
        return tuple(self._by_office.get(office, ()))

    def of_person(self, person: str) -> tuple[Tenure, ...]:
        """Every recorded term of one person, in whatever office."""
        return tuple(self._by_person.get(person, ()))

    def of_holder(self, person: str, office: str) -> tuple[Tenure, ...]:
        """Every recorded term of one person in one office."""
        return tuple(self._by_holder.get((person, office), ()))
