"""What an actor did, in the terms in which rules are written."""

from __future__ import annotations

from enum import StrEnum

import attrs

from geoclaims.converters import to_actors, to_texts
from geoclaims.records.actors import Actor
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = ["Conduct", "FlowDirection"]


class FlowDirection(StrEnum):
    """Which way goods, persons or services move, seen from the actor, or from those whom a rule addresses."""

    OUTWARD = "outward"
    """Away from them: export, supply, sending."""
    INWARD = "inward"
    """To them: import, procurement, hosting."""
    EITHER = "either"
    """Both ways; of a rule, whichever way."""


@attrs.frozen(kw_only=True)
class Conduct(Value):
    """What an actor does, facet by facet, so that it can be held against the facets of a norm or a treaty.

    Acts and objects are keys of your own, the same in norms and in conduct. A slash makes a narrower key: what is said
    of `arms` holds for `arms/ammunition`, too.
    """

    by: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """Who does it; empty if not recorded."""
    acts: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """What is done (`supply`, `training`, `attack`); empty if not recorded."""
    objects: tuple[str, ...] = attrs.field(default=(), converter=to_texts)
    """The classes of what it is done with (`arms/ammunition`); empty if not recorded."""
    toward: tuple[Ref[Actor], ...] = attrs.field(default=(), converter=to_actors)
    """To whom, from whom or against whom it is done; empty if not recorded."""
    direction: FlowDirection | None = None
    """Which way the objects move, seen from those who do it; None if nothing moves, or if not recorded."""
