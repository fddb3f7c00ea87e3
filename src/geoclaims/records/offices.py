"""Who held which office when, and who belonged to which organization."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_actor, to_office, to_organization, to_person, to_when
from geoclaims.records.actors import Actor, Office, Organization, Person
from geoclaims.records.record import Moment, Record
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Membership", "Tenure"]


@attrs.frozen(kw_only=True)
class Tenure(Record):
    """A term in which a person held an office.

    It is reference data, not something that a source in the dossier says; name its source in the `note`.
    """

    type: ClassVar[str] = "tenure"

    person: Ref[Person] = attrs.field(converter=to_person)
    """Who held the office."""
    office: Ref[Office] = attrs.field(converter=to_office)
    """The office."""
    period: When | None = attrs.field(default=None, converter=to_when)
    """From when to when (`2017-05-10/2022-05-10`, or `2022-05-10/..` for a term still running); None if unknown."""
    acting: bool = False
    """Whether the person held it in place of the regular holder."""
    contested: bool = False
    """Whether the right to the office was disputed during the term. Findings that rest on such a term are warnings."""
    as_of: When | None = attrs.field(default=None, converter=to_when)
    """The horizon of knowledge: up to when the entry is known to be right. A term that was open when the table was made
    in 2021 says nothing about 2023. None if not recorded, and then nothing is concluded from the entry's silence."""

    def moments(self) -> tuple[Moment, ...]:
        """Return the term."""
        return (Moment("held office", self.period, (self.person,)),)


@attrs.frozen(kw_only=True)
class Membership(Record):
    """A period in which an actor belonged to an organization."""

    type: ClassVar[str] = "membership"

    member: Ref[Actor] = attrs.field(converter=to_actor)
    """Who belonged to it."""
    organization: Ref[Organization] = attrs.field(converter=to_organization)
    """What it belonged to."""
    period: When | None = attrs.field(default=None, converter=to_when)
    """From when to when; None if unknown."""
    as_of: When | None = attrs.field(default=None, converter=to_when)
    """The horizon of knowledge, as in [`Tenure`][geoclaims.Tenure]; None if not recorded."""

    def moments(self) -> tuple[Moment, ...]:
        """Return the period."""
        return (Moment("belonged", self.period, (self.member,)),)
