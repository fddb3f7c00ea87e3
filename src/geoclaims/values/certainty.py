"""How committed a source is to what it says: certainty, polarity and tense."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Certainty", "Polarity", "Tense"]


class Certainty(StrEnum):
    """How certain a source presents a proposition to be (FactBank: Saurí and Pustejovsky 2009).

    Certainty belongs to what was *said*, never to the world, and never to what an analyst thinks of it.
    """

    CERTAIN = "certain"
    """CT: presented as a fact. The only value from which consistency checks draw conclusions."""
    PROBABLE = "probable"
    """PR: presented as likely."""
    POSSIBLE = "possible"
    """PS: presented as a possibility ("may", "might")."""
    UNCOMMITTED = "uncommitted"
    """U: the source takes no stand. The default: forgetting to say more can silence a check, never cause a finding."""


class Polarity(StrEnum):
    """Whether a source presents a proposition as holding or as not holding (FactBank)."""

    POSITIVE = "positive"
    """It holds."""
    NEGATIVE = "negative"
    """It does not hold."""
    UNSTATED = "unstated"
    """The source knows whether it holds but does not say (FactBank's CTu)."""


class Tense(StrEnum):
    """Where a claim puts its proposition relative to the moment of speaking."""

    OCCURRED = "occurred"
    """It has happened."""
    ONGOING = "ongoing"
    """It is happening."""
    EXPECTED = "expected"
    """It is said to be going to happen."""
    UNSTATED = "unstated"
    """The claim does not say; the default."""
