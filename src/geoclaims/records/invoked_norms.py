"""Whom a statement holds to which rule."""

from __future__ import annotations

from typing import NamedTuple

from geoclaims.records.actors import Actor
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.treaties import Treaty
from geoclaims.values.ref import Ref

__all__ = ["InvokedNorm"]


class InvokedNorm(NamedTuple):
    """One thing that a statement holds an actor to: it appeals to a rule, or charges its breach.

    Statements answer with them when asked, and so does a statement type of your own that overrides
    [`invoked_norms`][geoclaims.Statement.invoked_norms].
    """

    instrument: Ref[Treaty | Norm] | None
    """The treaty or norm; None if none is named."""
    bearer: Ref[Actor] | None
    """Who is said to be bound by it; None if nobody is named."""
    conduct: Ref[Proposition] | None
    """What it is held against; None if nothing is named."""
    breach: bool
    """Whether it is said to be broken, and not only appealed to."""
