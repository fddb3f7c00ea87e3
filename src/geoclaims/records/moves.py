"""What a statement does to the public commitments of those who make it: moves, as in dialogue games.

A statement answers [`moves`][geoclaims.records.statements.Statement.moves], and every analysis of commitments reads
moves, never types of statements. So a statement type of your own takes part in all of them by overriding one method.
The idea is Hamblin's (1970) and Walton and Krabbe's (1995): each party keeps a public store of what it is committed to,
and each move adds to the store or takes from it.
"""

from __future__ import annotations

from typing import TypeAlias, final

import attrs

from geoclaims.records.claims import Claim, Literal
from geoclaims.records.record import Record
from geoclaims.values.ref import Ref, to_ref
from geoclaims.values.when import When, to_when

__all__ = ["Adopts", "Asserts", "Intends", "Move", "Opposes", "Withdraws", "to_record"]


def to_record(value: Record | Ref[Record] | str) -> Ref[Record]:
    """Accept a record of any type, a `Ref` or an id."""
    return to_ref(value)


@final
@attrs.frozen
class Asserts:
    """The speakers take the stand of a claim, at its own certainty; a conditional claim adds only the conditional."""

    claim: Claim
    """What they claim."""


@final
@attrs.frozen
class Adopts:
    """The speakers make something their own: a proposition, or the certain claims of a statement."""

    target: Ref[Record] = attrs.field(converter=to_record)
    """The statement or the proposition."""


@final
@attrs.frozen
class Opposes:
    """The speakers commit to the opposite: of a proposition, or of each certain, unconditional claim of a statement."""

    target: Ref[Record] = attrs.field(converter=to_record)
    """The statement or the proposition."""


@final
@attrs.frozen
class Withdraws:
    """The speakers take back what an earlier statement of theirs committed them to, from the date of this one on."""

    target: Ref[Record] = attrs.field(converter=to_record)
    """The earlier statement."""


@final
@attrs.frozen
class Intends:
    """The speakers commit to bringing something about. It is no prediction that it will be so."""

    literal: Literal
    """What is to be, or not to be."""
    window: When | None = attrs.field(default=None, converter=to_when)
    """When; None if no time was named."""
    condition: Literal | None = None
    """What has to be for the intention to bind; None if it is unconditional."""


Move: TypeAlias = Asserts | Adopts | Opposes | Withdraws | Intends
"""Any of the five moves."""
