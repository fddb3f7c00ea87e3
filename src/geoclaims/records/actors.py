"""Who speaks and acts: states, organizations, persons, offices and sources without a name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs

from geoclaims.records.record import Record
from geoclaims.values.code import Code
from geoclaims.values.fields import ACYCLIC, NAMING
from geoclaims.values.many import to_codes, to_tuple
from geoclaims.values.ref import Ref, to_ref, to_refs
from geoclaims.values.value import Value
from geoclaims.values.when import When, to_when

__all__ = [
    "Actor",
    "Alias",
    "Office",
    "Organization",
    "Person",
    "State",
    "UnnamedSource",
    "to_actor",
    "to_actor_or_none",
    "to_actors",
    "to_aliases",
    "to_office",
    "to_office_or_none",
    "to_organization",
    "to_person",
]


@attrs.frozen(kw_only=True)
class Alias(Value):
    """Another name of an actor, and the sense in which it is one.

    Capitals, palaces and streets stand for governments: "Washington" is an alias of the United States' government in
    the sense `government`, and no alias of it in the sense `place`.
    """

    text: str = attrs.field(metadata=NAMING)
    """The name as sources write it."""
    sense: str | None = None
    """What it stands for when it means this actor: `government`, `acronym`, `former-name`, ...; None if plain."""
    valid: When | None = attrs.field(default=None, converter=to_when)
    """When the name was in use for this actor; None if that is not recorded."""


def to_aliases(value: Alias | Iterable[Alias]) -> tuple[Alias, ...]:
    """Accept one alias or many."""
    return to_tuple(value)


@attrs.frozen(kw_only=True)
class Actor(Record):
    """Somebody who can say or do something, or to whom it can be done.

    A state, an office of that state and the person who holds the office are three actors: what one of them is
    committed to does not by itself commit the others. Use one of the subclasses where one fits.
    """

    type: ClassVar[str] = "actor"

    name: str = attrs.field(metadata=NAMING)
    """The usual name."""
    aliases: tuple[Alias, ...] = attrs.field(default=(), converter=to_aliases)
    """Other names, each with the sense in which it is one."""
    codes: tuple[Code, ...] = attrs.field(default=(), converter=to_codes)
    """Identifiers in other people's schemes."""
    existed: When | None = attrs.field(default=None, converter=to_when)
    """From when to when the actor existed (for a person: lived); None if that is not recorded."""

    @property
    def caption(self) -> str:
        """The name."""
        return self.name


def to_actor(value: Actor | Ref[Actor] | str) -> Ref[Actor]:
    """Accept an actor, a `Ref` or an id."""
    return to_ref(value)


def to_actor_or_none(value: Actor | Ref[Actor] | str | None) -> Ref[Actor] | None:
    """Accept an actor, a `Ref`, an id or None."""
    return None if value is None else to_ref(value)


def to_actors(value: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str]) -> tuple[Ref[Actor], ...]:
    """Accept one actor or many, as records, `Ref`s or ids."""
    return to_refs(value)


@attrs.frozen(kw_only=True)
class State(Actor):
    """A state, recognized or not; recognition is a matter of statements, not of this class."""

    type: ClassVar[str] = "state"


@attrs.frozen(kw_only=True)
class Organization(Actor):
    """A body with members or staff: a ministry, an armed group, an alliance, a newspaper."""

    type: ClassVar[str] = "organization"

    part_of: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none, metadata=ACYCLIC)
    """The state or larger organization that it is an organ of; None if it is independent, or if not recorded."""
    kind: str | None = None
    """What it is: `ministry`, `agency`, `armed-group`, `alliance`, `media`, ...; None if not recorded."""


@attrs.frozen(kw_only=True)
class Person(Actor):
    """A human being."""

    type: ClassVar[str] = "person"


@attrs.frozen(kw_only=True)
class Office(Actor):
    """A post that persons hold in turn, and in whose name its holder speaks.

    Who held it when is recorded by [`Tenure`][geoclaims.records.offices.Tenure].
    """

    type: ClassVar[str] = "office"

    title: str | None = attrs.field(default=None, metadata=NAMING)
    """The title of whoever holds it ("President"); None if the name says it all."""
    of: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none, metadata=ACYCLIC)
    """The state or organization whose office it is; None if not recorded."""


@attrs.frozen(kw_only=True)
class UnnamedSource(Actor):
    """A source that a report describes but does not name: "a senior official who asked not to be identified"."""

    type: ClassVar[str] = "unnamed-source"

    description: str | None = None
    """The report's description of the source, as written; None if the name holds it already."""
    close_to: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Actors that the report says the source belongs to or is near to."""


def to_organization(value: Organization | Ref[Organization] | str) -> Ref[Organization]:
    """Accept an organization, a `Ref` or an id."""
    return to_ref(value)


def to_person(value: Person | Ref[Person] | str) -> Ref[Person]:
    """Accept a person, a `Ref` or an id."""
    return to_ref(value)


def to_office(value: Office | Ref[Office] | str) -> Ref[Office]:
    """Accept an office, a `Ref` or an id."""
    return to_ref(value)


def to_office_or_none(value: Office | Ref[Office] | str | None) -> Ref[Office] | None:
    """Accept an office, a `Ref`, an id or None."""
    return None if value is None else to_ref(value)
