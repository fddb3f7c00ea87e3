"""A pact of two of three invented states, and what TL says of charges under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from geoclaims import (
    Allegation,
    Breach,
    Conduct,
    ConsentMeans,
    Dossier,
    Finding,
    Norm,
    NotEvaluated,
    Organization,
    Party,
    Proposition,
    Record,
    State,
    Treaty,
    check,
)

NORTH, SOUTH, EAST = (State(id=id, name=id.title()) for id in ("north", "south", "east"))


UNION = Organization(id="union", name="Union")


CUSTOM = Norm(id="custom", title="Custom")


CAST = (NORTH, SOUTH, EAST, UNION, CUSTOM)


NORTHERN = Party(actor=NORTH, signed="2000-01-10", consented="2000-03-01", withdrawn="2010-06-30")


PACT = Treaty(
    id="pact",
    title="Pact",
    entered_into_force="2000-02-01",
    consent_by=[ConsentMeans.RATIFICATION],
    parties=[NORTHERN, Party(actor=SOUTH, signed="2000-01-10", consented="2000-02-01")],
    parties_as_of="2020",
)


INVOLVED = ("charge", "pact", "north", "did")


def pact(changes: dict[str, Any] | None = None, **fields: Any) -> Treaty:
    """The pact, with some fields of North's entry and some of its own changed."""
    return attrs.evolve(PACT, parties=[attrs.evolve(NORTHERN, **(changes or {})), PACT.parties[1]], **fields)


LASTING = pact({"withdrawn": None})
"""The pact, if North had not left it."""


def did(when: str | None) -> Proposition:
    """What is charged."""
    return Proposition(id="did", text="It did.", when=when)


def charge(bearer: str, *norms: str, when: str = "2005", **fields: Any) -> tuple[Record, Record]:
    """A charge that an actor broke the pact, or some norms."""
    conduct = did(when)
    breaches = [Breach(norm=norm, by=bearer, conduct=conduct) for norm in norms or ["pact"]]
    return conduct, Allegation(id="charge", when="2015", breaches=breaches, **fields)


def claimed(
    when: str | None, bearer: str | None = "north", by: Sequence[str] = (), **fields: Any
) -> tuple[Record, Record]:
    """A charge for what was done at some time."""
    conduct = Proposition(id="did", text="It did.", when=when, conduct=Conduct(by=by))
    breach = Breach(norm="pact", by=bearer, conduct=conduct)
    return conduct, Allegation(id="charge", speakers=SOUTH, when="2015-04-01", breaches=breach, **fields)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What TL finds beside the cast."""
    return check(Dossier([*CAST, *records]), select="TL").findings


def gaps(*records: Record) -> tuple[NotEvaluated, ...]:
    """What TL cannot judge."""
    return check(Dossier([*CAST, *records]), select="TL").not_evaluated


def codes(*records: Record) -> list[str]:
    """The codes of what TL finds, and, with a question mark, of what it cannot judge."""
    return [one.code for one in findings(*records)] + [f"{one.code}?" for one in gaps(*records)]
