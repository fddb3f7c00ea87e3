"""What a statement does to the public commitments of those who make it: moves, as in dialogue games.

A statement answers [`moves`][geoclaims.Statement.moves], and every analysis of commitments reads
moves, never types of statements. So a statement type of your own takes part in all of them by overriding one method.
The idea is Hamblin's (1970) and Walton and Krabbe's (1995): each party keeps a public store of what it is committed to,
and each move adds to the store or takes from it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.converters import to_record, to_when
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.claims import Claim, Literal
from geoclaims.records.record import Record
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Adopts", "Asserts", "Intends", "Move", "Opposes", "Withdraws"]


def _admit(*types: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Return a validator that refuses, by name, what is of none of some types."""

    def check(move: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, types):
            wanted = " or ".join("None" if cls is type(None) else f"a {cls.__name__}" for cls in types)
            message = f"{value!r:.80} is not {wanted}"
            raise InvalidValueError(type(move).__name__, [Problem(path=attribute.name, message=message)])

    return check


@final
@documented
@attrs.frozen
class Asserts:
    """The speakers take the stand of a claim, at its own certainty; a conditional claim adds only the conditional."""

    claim: Claim = attrs.field(validator=_admit(Claim))
    """What they claim."""


@final
@documented
@attrs.frozen
class Adopts:
    """The speakers make something their own: a proposition, or the certain claims of a statement."""

    target: Ref[Record] = attrs.field(converter=to_record, validator=_admit(Ref))
    """The statement or the proposition."""


@final
@documented
@attrs.frozen
class Opposes:
    """The speakers commit to the opposite: of a proposition, or of each certain, unconditional claim of a statement."""

    target: Ref[Record] = attrs.field(converter=to_record, validator=_admit(Ref))
    """The statement or the proposition."""


@final
@documented
@attrs.frozen
class Withdraws:
    """The speakers take back what an earlier statement of theirs committed them to, from the date of this one on."""

    target: Ref[Record] = attrs.field(converter=to_record, validator=_admit(Ref))
    """The earlier statement."""


@final
@documented
@attrs.frozen
class Intends:
    """The speakers commit to bringing something about. It is not a prediction that it will be so."""

    literal: Literal = attrs.field(validator=_admit(Literal))
    """What is to be, or not to be."""
    window: When | None = attrs.field(default=None, converter=to_when, validator=_admit(When, type(None)))
    """When; None if no time was named."""
    condition: Literal | None = attrs.field(default=None, validator=_admit(Literal, type(None)))
    """What has to be for the intention to bind; None if it is unconditional."""


Move: TypeAlias = Asserts | Adopts | Opposes | Withdraws | Intends
"""Any of the five moves."""
