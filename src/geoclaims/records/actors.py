"""Who speaks and acts: states, organizations, persons, offices and sources without a name."""

from __future__ import annotations

from typing import ClassVar

import attrs

from geoclaims.converters import to_actor_or_none, to_actors, to_aliases, to_codes, to_when
from geoclaims.records.record import Record
from geoclaims.values._fields.fields import ACYCLIC, NAMING
from geoclaims.values.code import Code
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = [
    "Actor",
    "Alias",
    "Office",
    "Organization",
    "Person",
    "State",
    "UnnamedSource",
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


@attrs.frozen(kw_only=True)
class Actor(Record):
    """An actor who can say or do something, or to whom it can be done.

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

    Who held it when is recorded by [`Tenure`][geoclaims.Tenure].
    """

    type: ClassVar[str] = "office"

    title: str | None = attrs.field(default=None, metadata=NAMING)
    """The title of its holder ("President"); None if the name says it all."""
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
