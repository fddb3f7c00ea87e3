"""Why one literal follows from another."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.records.claims import Literal
from geoclaims.records.record import Record
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.ref import Ref

__all__ = ["Inference", "Proof", "ProofStep"]


class Inference(StrEnum):
    """What makes a conclusion follow from a premise."""

    IMPLIES = "implies"
    """One proposition implies the other, or denying the other denies the one."""
    CONTRADICTS = "contradicts"
    """One proposition contradicts the other."""
    EQUIVALENT = "equivalent-to"
    """They say the same."""
    FIGURES = "figures"
    """Their figures are of one kind and time, and one lies within the other or they exclude each other."""
    DATES = "dates"
    """They date one event to days that exclude each other."""
    CONDITIONAL = "conditional"
    """The holder said so: "if p then q", or "q unless p"."""


@final
@documented
@attrs.frozen(kw_only=True)
class ProofStep:
    """One step from a premise to what follows from it."""

    premise: Literal
    """From what."""
    conclusion: Literal
    """To what."""
    relation: Inference
    """By what."""
    records: tuple[Ref[Record], ...]
    """The records that say so: propositions, or the holder's statements for a conditional."""

    @property
    def contrapositive(self) -> ProofStep:
        """The same step read backwards: the opposite of the premise follows from the opposite of the conclusion."""
        return attrs.evolve(self, premise=self.conclusion.opposite, conclusion=self.premise.opposite)

    def __repr__(self) -> str:
        """Return a short summary."""
        premise, conclusion = quoted(self.premise.proposition, holds=self.premise.holds), self.conclusion
        words = f"from {premise} to {quoted(conclusion.proposition, holds=conclusion.holds)}"
        return summary(self, f"{words}: {self.relation.value}, by {listed(self.records)}")


Proof: TypeAlias = tuple[ProofStep, ...]
"""A path from one literal to another, step by step; empty where the two are the same."""
