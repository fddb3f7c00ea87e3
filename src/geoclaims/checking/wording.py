"""Statements, proofs, source chains and cases in words, as findings and views tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Final

import attrs

from geoclaims.analysis import Analysis
from geoclaims.analysis.commitments.contradictory_statements import ContradictoryStatements
from geoclaims.analysis.commitments.stores import Commitment
from geoclaims.analysis.entailment.proofs import Inference, Proof, ProofStep
from geoclaims.analysis.sources.chains import ChainEnding, SourceChain
from geoclaims.analysis.treaties.cases import Case
from geoclaims.analysis.treaties.participation import Participation
from geoclaims.analysis.treaties.status import TreatyStatus
from geoclaims.checking.findings import Reason
from geoclaims.dossier import Dossier
from geoclaims.records.claims import Literal
from geoclaims.records.norms import Norm
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty

__all__ = [
    "TRACE_ADVICE",
    "captions",
    "case_reason",
    "case_records",
    "case_text",
    "commitment_reason",
    "contradiction_dates",
    "contradiction_reasons",
    "contradiction_records",
    "date_text",
    "ending_text",
    "literal_text",
    "participation_reasons",
    "proof_reasons",
    "speaker_text",
    "untraced_text",
]

TRACE_ADVICE: Final = "record it, or origins_known where nothing lies behind"
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
    """Return what to call some records in a sentence: by name or text, or by id where the dossier lacks them."""
    names = [record.caption if (record := dossier.get(str(id))) else str(id) for id in ids]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def literal_text(dossier: Dossier, literal: Literal) -> str:
    """Return a literal in words."""
    return f"{'' if literal.holds else 'not '}{captions(dossier, [literal.proposition])!r}"


def date_text(statement: Statement) -> str:
    """Return when a statement was made, in words."""
    return str(statement.when) if statement.when else "undated"


def speaker_text(dossier: Dossier, statement: Statement) -> str:
    """Return who made a statement, and in which capacity."""
    speaker = captions(dossier, statement.speakers) or "somebody"
    office = f" as {captions(dossier, [statement.office])}" if statement.office else ""
    principal = f" for {captions(dossier, statement.on_behalf_of)}" if statement.on_behalf_of else ""
    return f"{speaker}{office}{principal}"


def ending_text(dossier: Dossier, trail: SourceChain) -> str:
    """Return how a trail ends, in words."""
    who = f"{str(trail.end)!r}" + (f" ({captions(dossier, trail.attributed_to)})" if trail.attributed_to else "")
    match trail.ending:
        case ChainEnding.ORIGIN:
            return f"it begins with {who}"
        case ChainEnding.UNRECORDED:
            return f"what {who} is based on is not recorded"
        case ChainEnding.MISSING:
            return f"{who} is not a source of this dossier"
        case _:
            return f"{who} leads back to itself"


def untraced_text(dossier: Dossier, trails: Iterable[SourceChain]) -> str:
    """Return where the first few of some trails that end in no origin are lost, in words."""
    first = islice((trail for trail in trails if trail.ending is not ChainEnding.ORIGIN), _FEW + 1)
    grounds = [ending_text(dossier, trail) for trail in first]
    return "; ".join(grounds[:_FEW]) + ("; and so on" if len(grounds) > _FEW else "")


def commitment_reason(dossier: Dossier, commitment: Commitment) -> Reason:
    """Return who said what, when."""
    statement, given = commitment.statement, commitment.position.given
    condition = f", if {literal_text(dossier, given)}" if given else ""
    said = f"{literal_text(dossier, commitment.literal)}{condition}"
    return Reason(text=f"{speaker_text(dossier, statement)}, {date_text(statement)}: {said}", record=statement.id)


def proof_reasons(dossier: Dossier, proof: Proof) -> tuple[Reason, ...]:
    """Return a proof, one reason a step."""
    return tuple(_therefore(dossier, step) for step in proof)


def contradiction_reasons(
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
    conditions = tuple(
        commitment_reason(dossier, one) for one in found.conditionals if one not in (found.first, found.second)
    )
    contrary = commitment_reason(dossier, found.second)
    reasons = (
        commitment_reason(dossier, found.first),
        *conditions,
        *proof_reasons(dossier, found.proof),
        attrs.evolve(contrary, text=f"but {contrary.text}"),
    )
    told = {reason.record for reason in reasons}
    others = (one for other in more for one in (other.contradiction.first, other.contradiction.second))
    added = dict.fromkeys(commitment_reason(dossier, one) for one in others if one.statement.id not in told)
    return (
        *reasons,
        *(
            attrs.evolve(reason, text=f"at odds with one of these: {reason.text}")
            for reason in sorted(added, key=_order)
        ),
    )


def contradiction_records(*conflicts: ContradictoryStatements) -> tuple[str, ...]:
    """Return the ids of all statements that some conflicts take, those of the first one in front."""
    first, *more = conflicts
    rest = sorted({statement for conflict in more for statement in conflict.records})
    return tuple(dict.fromkeys((*first.records, *rest)))


def contradiction_dates(*conflicts: ContradictoryStatements) -> str:
    """Return when the statements of some conflicts were made, in words."""
    return _on_days([statement for conflict in conflicts for statement in conflict.contradiction.statements])


def case_text(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> str:
    """Return what a statement does: "allegation 'a' charges North with a breach of 'Pact' in 2024-10"."""
    instrument, day = repr(case.instrument.caption), case.conduct.when if case.conduct else case.statement.when
    when = f" in {day}" if day else ""
    who = captions(dossier, [case.bearer]) if case.bearer else "somebody"
    act = f"charges {who} with a breach of {instrument}" if case.breach else f"holds {who} to {instrument}"
    return f"{case.statement.type} {case.statement.id!r} {act}{when}"


def case_reason(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> Reason:
    """Return who holds whom to it, as the first reason."""
    act = "charges a breach of it" if case.breach else "invokes it"
    what = f" for {case.conduct.caption!r}" if case.conduct else ""
    text = f"{speaker_text(dossier, case.statement)}, {date_text(case.statement)}: {act}{what}"
    return Reason(text=text, record=case.statement.id)


def case_records(case: Case[Treaty] | Case[Norm]) -> tuple[str, ...]:
    """Return the ids of the records of a case."""
    named = (case.statement.id, case.instrument.id, case.bearer, case.conduct and case.conduct.id)
    return tuple(str(id) for id in named if id)


def participation_reasons(analysis: Analysis, status: TreatyStatus) -> Iterator[Reason]:
    """Return the dated steps of a treaty and of one of its parties, as the reasons that decide."""
    return (
        _participation(analysis.dossier, one) for one in analysis.treaties.participations(status.treaty, status.actor)
    )


def _participation(dossier: Dossier, one: Participation) -> Reason:
    own = [f"{moment.role} {moment.when}" for moment in one.treaty.steps()]
    theirs = [f"{captions(dossier, moment.actors)} {moment.role} it {moment.when}" for moment in one.party.moments()]
    return Reason(text="; ".join((*own, *theirs)), record=one.treaty.id)


def _therefore(dossier: Dossier, step: ProofStep) -> Reason:
    text = f"so {literal_text(dossier, step.conclusion)}, {_BECAUSE[step.relation, step.premise.holds]}"
    return Reason(text=text, record=str(step.records[0]))


def _on_days(statements: Iterable[Statement]) -> str:
    days = list(dict.fromkeys(map(date_text, sorted(statements, key=_begin))))
    return " and ".join([", ".join(days[:-1]), days[-1]] if len(days) > 1 else days)


def _order(reason: Reason) -> tuple[str, str]:
    return (reason.text, reason.record or "")


def _begin(statement: Statement) -> date:
    return (statement.when and statement.when.earliest) or date.max
