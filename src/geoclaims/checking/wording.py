"""Commitments, proofs and trails in words: what findings tell, and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import Final

import attrs

from geoclaims.analysis.commitments.contradictory_statements import ContradictoryStatements
from geoclaims.analysis.commitments.stores import Commitment
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain
from geoclaims.checking.findings import Reason
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Literal
from geoclaims.records.statements import Statement

__all__ = [
    "SUPPLY",
    "argument",
    "captions",
    "dates",
    "ending",
    "explanation",
    "in_words",
    "lost",
    "on_day",
    "records",
    "said",
    "voice",
]

SUPPLY: Final = "record it, or origins_known where nothing lies behind"
"""What to do about a lost trail."""
_FEW: Final = 3
_BECAUSE: Final = {
    (Inference.IMPLIES, True): "which it implies",
    (Inference.IMPLIES, False): "which would imply it",
    (Inference.CONTRADICTS, True): "which it excludes",
    (Inference.EQUIVALENT, True): "which says the same",
    (Inference.EQUIVALENT, False): "which says the same",
    (Inference.FIGURES, True): "by the figures",
    (Inference.FIGURES, False): "by the figures",
    (Inference.DATES, True): "by the dates",
    (Inference.CONDITIONAL, True): "as the speaker said",
    (Inference.CONDITIONAL, False): "as the speaker said",
}


def captions(dossier: Dossier, ids: Iterable[str]) -> str:
    """What to call some records in a sentence: by name or text, or by id where the dossier lacks them."""
    names = [record.caption if (record := dossier.get(str(id))) else str(id) for id in ids]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def in_words(dossier: Dossier, literal: Literal) -> str:
    """A literal in words."""
    return f"{'' if literal.holds else 'not '}{captions(dossier, [literal.proposition])!r}"


def on_day(statement: Statement) -> str:
    """When a statement was made, in words."""
    return str(statement.when) if statement.when else "undated"


def voice(dossier: Dossier, statement: Statement) -> str:
    """Who made a statement, and in which capacity."""
    speaker = captions(dossier, statement.speakers) or "somebody"
    office = f" as {captions(dossier, [statement.office])}" if statement.office else ""
    principal = f" for {captions(dossier, statement.on_behalf_of)}" if statement.on_behalf_of else ""
    return f"{speaker}{office}{principal}"


def ending(dossier: Dossier, trail: SourceChain) -> str:
    """How a trail ends, in words."""
    who = f"{str(trail.end)!r}" + (f" ({captions(dossier, trail.attributed_to)})" if trail.attributed_to else "")
    match trail.ending:
        case ChainEnding.ORIGIN:
            return f"it begins with {who}"
        case ChainEnding.UNRECORDED:
            return f"what {who} is based on is not recorded"
        case ChainEnding.MISSING:
            return f"{who} is no source of this dossier"
        case _:
            return f"{who} leads back to itself"


def lost(dossier: Dossier, trails: Iterable[SourceChain]) -> str:
    """Where the first few of some trails that end in no origin are lost, in words."""
    first = islice((trail for trail in trails if trail.ending is not ChainEnding.ORIGIN), _FEW + 1)
    grounds = [ending(dossier, trail) for trail in first]
    return "; ".join(grounds[:_FEW]) + ("; and so on" if len(grounds) > _FEW else "")


def said(dossier: Dossier, commitment: Commitment) -> Reason:
    """Who said what, when."""
    statement, given = commitment.statement, commitment.position.given
    condition = f", if {in_words(dossier, given)}" if given else ""
    text = f"{voice(dossier, statement)}, {on_day(statement)}: {in_words(dossier, commitment.literal)}{condition}"
    return Reason(text=text, record=statement.id)


def argument(dossier: Dossier, proof: Proof) -> tuple[Reason, ...]:
    """A proof, one reason a step."""
    return tuple(_therefore(dossier, step) for step in proof)


def explanation(
    dossier: Dossier,
    conflict: ContradictoryStatements,
    *more: ContradictoryStatements,
) -> tuple[Reason, ...]:
    """Why two statements cannot both be kept: what was said, what follows, and what was said to the contrary.

    Args:
        dossier: The records.
        conflict: What to explain.
        more: Conflicts that share statements with it; what was said in them is added.
    """
    found = conflict.contradiction
    conditions = tuple(said(dossier, one) for one in found.conditionals if one not in (found.first, found.second))
    contrary = said(dossier, found.second)
    reasons = (
        said(dossier, found.first),
        *conditions,
        *argument(dossier, found.proof),
        attrs.evolve(contrary, text=f"but {contrary.text}"),
    )
    told = {reason.record for reason in reasons}
    others = (one for other in more for one in (other.contradiction.first, other.contradiction.second))
    added = dict.fromkeys(said(dossier, one) for one in others if one.statement.id not in told)
    return (
        *reasons,
        *(
            attrs.evolve(reason, text=f"at odds with one of these: {reason.text}")
            for reason in sorted(added, key=_order)
        ),
    )


def records(*conflicts: ContradictoryStatements) -> tuple[str, ...]:
    """The ids of all statements that some conflicts take, those of the first one in front."""
    first, *more = conflicts
    rest = sorted({statement for conflict in more for statement in conflict.records})
    return tuple(dict.fromkeys((*first.records, *rest)))


def dates(*conflicts: ContradictoryStatements) -> str:
    """When the statements of some conflicts were made, in words."""
    return _on_days([statement for conflict in conflicts for statement in conflict.contradiction.statements])


def _therefore(dossier: Dossier, step: ProofStep) -> Reason:
    text = f"so {in_words(dossier, step.conclusion)}, {_BECAUSE[step.relation, step.premise.holds]}"
    return Reason(text=text, record=str(step.records[0]))


def _on_days(statements: Iterable[Statement]) -> str:
    days = list(dict.fromkeys(map(on_day, sorted(statements, key=_begin))))
    return " and ".join([", ".join(days[:-1]), days[-1]] if len(days) > 1 else days)


def _order(reason: Reason) -> tuple[str, str]:
    return (reason.text, reason.record or "")


def _begin(statement: Statement) -> date:
    return (statement.when and statement.when.earliest) or date.max
