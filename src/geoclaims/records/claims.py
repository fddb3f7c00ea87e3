"""What a statement says of a proposition."""

from __future__ import annotations

import attrs

from geoclaims.converters import to_proposition
from geoclaims.records.propositions import Proposition
from geoclaims.values.certainty import Certainty, Polarity, Tense
from geoclaims.values.likelihood import Likelihood
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = ["Claim", "Literal"]


@attrs.frozen(kw_only=True)
class Literal(Value):
    """A proposition, or its negation."""

    proposition: Ref[Proposition] = attrs.field(converter=to_proposition)
    """The proposition."""
    holds: bool = True
    """True for the proposition itself, false for its negation."""

    @property
    def without_extra(self) -> Literal:
        """The literal without fields that this version does not know."""
        return Literal(proposition=self.proposition, holds=self.holds) if self.extra else self

    @property
    def opposite(self) -> Literal:
        """The negation of the proposition, or the proposition."""
        return Literal(proposition=self.proposition, holds=not self.holds)


@attrs.frozen(kw_only=True)
class Claim(Value):
    """The stand that a statement takes on one proposition (a FactBank factuality value, with its condition).

    Certainty and polarity are stored as they were said. Negated modals are uneven ("not certain that p" is not
    "certain that not p"), so neither is ever derived from the other.
    """

    proposition: Ref[Proposition] = attrs.field(converter=to_proposition)
    """What the claim is about."""
    polarity: Polarity = Polarity.POSITIVE
    """Whether it is said to hold or not to hold."""
    certainty: Certainty = Certainty.UNCOMMITTED
    """How sure the speaker presents it. Only `certain` claims can collide; forgetting it silences, never accuses."""
    given: Literal | None = None
    """The condition under which it is said: "if p then q" claims q given p; "q unless p", and so "either p or q",
    claims q given not p. None if it is said unconditionally."""
    tense: Tense = Tense.UNSTATED
    """Whether the speaker puts it in the past, the present or the future."""
    likelihood: Likelihood | None = None
    """The estimative word that the speaker used, with its scale; None if none was used."""

    @property
    def asserted(self) -> bool:
        """Whether the speaker commits to the proposition itself: certain, positive and without a condition."""
        return self.certainty is Certainty.CERTAIN and self.polarity is Polarity.POSITIVE and self.given is None
