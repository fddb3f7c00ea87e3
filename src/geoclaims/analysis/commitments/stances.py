"""Who stands where on a proposition, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis.commitments.contradictions import Contradictions
from geoclaims.analysis.commitments.stores import Commitment, CommitmentStores
from geoclaims.analysis.entailment.proofs import Proof
from geoclaims.analysis.entailment.relations import Conditionals, Relations
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.text.summaries import listed, quoted, summary
from geoclaims.values.certainty import Certainty
from geoclaims.values.dates import When, date_order
from geoclaims.values.ref import Ref

__all__ = ["Dispute", "Stance", "Stances", "disputed"]


@final
@documented
@attrs.frozen(kw_only=True)
class Stance:
    """Where one holder stands on a proposition, by one commitment."""

    holds: bool
    """Whether the holder affirms or denies it."""
    commitment: Commitment
    """The commitment."""
    proof: Proof = ()
    """The proof from the commitment to the proposition; empty if the commitment is about the proposition itself."""

    @property
    def holder(self) -> Ref[Actor]:
        """Who."""
        return self.commitment.holder

    @property
    def certainty(self) -> Certainty:
        """How certain: certain, probable or possible."""
        return self.commitment.position.certainty

    @property
    def since(self) -> When | None:
        """The date of the statement; None if it has none."""
        return self.commitment.statement.when

    @property
    def withdrawn_by(self) -> tuple[Statement, ...]:
        """The holder's statements that took it back; empty if it still stands."""
        return self.commitment.withdrawn_by

    def __repr__(self) -> str:
        """Return a short summary."""
        end = self.proof[-1].conclusion if self.proof else self.commitment.literal
        words = f"of {quoted(self.holder)}: {'affirms' if self.holds else 'denies'} {quoted(end.proposition)}"
        words = f"{words}, {self.certainty.value}"
        when = "" if self.since is None else f" since {self.since.text}"
        taken_back = f", withdrawn by {listed(one.id for one in self.withdrawn_by)}" if self.withdrawn_by else ""
        return summary(self, f"{words}{when}, by {quoted(self.commitment.statement.id)}{taken_back}")


@final
@documented
@attrs.frozen(kw_only=True)
class Dispute:
    """A proposition that one holder affirms and another denies. It is not a defect of the record, nor a finding."""

    proposition: Ref[Proposition]
    """The proposition; an actor is committed to it, or to its opposite, in its own words."""
    affirming: tuple[Stance, ...]
    """Who is certainly committed to it, by date."""
    denying: tuple[Stance, ...]
    """Who is certainly committed to its opposite, by date."""

    def __repr__(self) -> str:
        """Return a short summary."""
        affirming, denying = (listed(one.holder for one in side) for side in (self.affirming, self.denying))
        return summary(self, f"on {quoted(self.proposition)}: affirmed by {affirming}, denied by {denying}")


@final
class Stances:
    """The stances of all holders on all propositions.

    Args:
        relations: What follows from what.
        stores: Who is committed to what.
        contradictions: What holders' own conditionals add to that.
    """

    def __init__(self, relations: Relations, stores: CommitmentStores, contradictions: Contradictions) -> None:
        self._relations = relations
        self._stores = stores
        self._contradictions = contradictions
        said = {
            holder: [
                one.position for one in stores.by_holder(holder) if one.position.conditional and one.stood_on(None)
            ]
            for holder in stores.holders
        }
        self._conditionals: dict[str, Conditionals] = {
            holder: Conditionals(relations, positions) for holder, positions in said.items() if positions
        }

    def by_proposition(self, proposition: str) -> tuple[Stance, ...]:
        """Return every holder's stances on a proposition, by date; undated ones last.

        What was said of the proposition itself is there at every certainty, even if it was taken back; what follows
        from certain commitments that still stand is there, from the first date on, unless the holder had said as much
        itself by then. A conditional is a stance on neither of its halves.
        """
        said = [
            Stance(holds=one.position.holds, commitment=one)
            for one in self._stores.by_proposition(proposition)
            if one.position.given is None
        ]
        categorical = [stance for stance in said if _is_categorical(stance.commitment)]
        followed = (stance for holds in (True, False) for stance in self._following(proposition, holds=holds))
        derived = (stance for stance in followed if not any(_covers(one, stance) for one in categorical))
        return tuple(sorted((*said, *derived), key=_place))

    def disputes(self) -> tuple[Dispute, ...]:
        """Return every proposition on which different holders contradict each other, by id.

        Listed are the propositions that one of them is certainly committed to, or to the opposite of, in its own words,
        while the contrary follows from what another one is committed to. What a commitment that rules itself out would
        lead to is left out.
        """
        return tuple(self._dispute(Ref(proposition)) for proposition in sorted(self._disputed()))

    def implying(self, literal: Literal) -> tuple[Commitment, ...]:
        """Every certain commitment that still stands and that a literal follows from by relations, by proposition."""
        return tuple(
            one
            for premise in self._relations.premises(literal)
            for one in self._stores.by_proposition(premise.proposition)
            if _is_categorical(one) and one.position.holds is premise.holds
        )

    def _following(self, proposition: str, *, holds: bool) -> Iterator[Stance]:
        """For every holder, the first commitment that commits it to a literal: of several of one date, the nearest."""
        target = Literal(proposition=Ref(proposition), holds=holds)
        implying: dict[Literal, list[Commitment]] = {}
        for one in self.implying(target):
            implying.setdefault(one.literal, []).append(one)
        found: dict[str, Stance] = {}
        for premise, proof in self._relations.supports(target, implying).items():
            for one in implying[premise]:
                stance = Stance(holds=holds, commitment=one, proof=proof)
                if one.holder not in found or self._rank(stance) < self._rank(found[one.holder]):
                    found[one.holder] = stance
        for holder in self._conditionals:
            if not self._conditionals_matter(holder, target):
                continue
            standing = [one for one in self._stores.by_holder(holder) if one.stood_on(None)]
            derivation = self._contradictions.derivation(target, standing)
            if derivation and (holder not in found or len(derivation.proof) < len(found[holder].proof)):
                found[holder] = Stance(holds=holds, commitment=derivation.commitment, proof=derivation.proof)
        yield from found.values()

    def _rank(self, stance: Stance) -> tuple[bool, tuple[bool, date, date]]:
        """Return what is ruled out by its relations is the last ground to name."""
        return (not self._relations.is_satisfiable(stance.commitment.literal), _begin(stance))

    def _conditionals_matter(self, holder: str, target: Literal) -> bool:
        """Return whether a holder's conditionals lead on from anything that a literal follows from."""
        conditionals = self._conditionals[holder]
        return not self._relations.closure([target.opposite], conditionals).isdisjoint(conditionals.edges)

    def _disputed(self) -> set[str]:
        held = {holder: self._held(holder) for holder in self._stores.holders}
        held_by: dict[Literal, set[str]] = {}
        for holder, literals in held.items():
            for literal in literals:
                held_by.setdefault(literal, set()).add(holder)
        found: set[str] = set()
        for holder, literals in held.items():
            conditionals = self._conditionals.get(holder)
            following = self._relations.follows(literals, conditionals)
            following |= self._relations.forced_by(conditionals) if conditionals else frozenset()
            found.update(one.proposition for one in following if held_by.get(one.opposite, set()) - {holder})
        return found

    def _held(self, holder: str) -> list[Literal]:
        """Return what a holder is certainly committed to, by its own words, without what its relations rule out."""
        held = dict.fromkeys(one.literal for one in self._stores.by_holder(holder) if _is_categorical(one))
        return [literal for literal in held if self._relations.is_satisfiable(literal)]

    def _dispute(self, proposition: Ref[Proposition]) -> Dispute:
        stances = [
            stance
            for stance in self.by_proposition(proposition)
            if stance.certainty is Certainty.CERTAIN
            and stance.commitment.stood_on(None)
            and self._relations.is_satisfiable(stance.commitment.literal)
        ]
        return Dispute(
            proposition=proposition,
            affirming=tuple(stance for stance in stances if stance.holds),
            denying=tuple(stance for stance in stances if not stance.holds),
        )


def disputed(stances: Iterable[Stance]) -> bool:
    """Whether different holders are certainly committed to a proposition and to its opposite, by whatever they said."""
    categorical = [one for one in stances if one.certainty is Certainty.CERTAIN and one.commitment.stood_on(None)]
    affirming, denying = ({one.holder for one in categorical if one.holds is holds} for holds in (True, False))
    return bool(affirming and denying) and len(affirming | denying) > 1


def _is_categorical(commitment: Commitment) -> bool:
    return commitment.position.categorical and commitment.stood_on(None)


def _covers(said: Stance, derived: Stance) -> bool:
    """Whether a holder has said in its own words, and not later, what also follows from something else that it said."""
    same = (said.holder, said.holds) == (derived.holder, derived.holds)
    return same and _begin(said) <= _begin(derived)


def _begin(stance: Stance) -> tuple[bool, date, date]:
    return date_order(stance.since)


def _place(stance: Stance) -> tuple[tuple[bool, date, date], str, str]:
    return (_begin(stance), stance.holder, stance.commitment.statement.id)
