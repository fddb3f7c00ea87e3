"""Cases in words: who is held to which instrument, for when."""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.treaties.cases import Case
from geoclaims.analysis.treaties.participation import Participation
from geoclaims.analysis.treaties.status import TreatyStatus
from geoclaims.checking.findings import Reason
from geoclaims.checking.wording import captions, on_day, voice
from geoclaims.dossier import Dossier
from geoclaims.records.norms import Norm
from geoclaims.records.treaties import Treaty

__all__ = ["demanded", "demanding", "involved", "lives"]


def demanding(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> str:
    """What a statement does: "allegation 'a' charges North with a breach of 'Pact' in 2024-10"."""
    instrument, day = repr(case.instrument.caption), case.conduct.when if case.conduct else case.statement.when
    when = f" in {day}" if day else ""
    who = captions(dossier, [case.bearer]) if case.bearer else "somebody"
    act = f"charges {who} with a breach of {instrument}" if case.breach else f"holds {who} to {instrument}"
    return f"{case.statement.type} {case.statement.id!r} {act}{when}"


def demanded(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> Reason:
    """Who holds whom to it, as the first reason."""
    act = "charges a breach of it" if case.breach else "invokes it"
    what = f" for {case.conduct.caption!r}" if case.conduct else ""
    text = f"{voice(dossier, case.statement)}, {on_day(case.statement)}: {act}{what}"
    return Reason(text=text, record=case.statement.id)


def involved(case: Case[Treaty] | Case[Norm]) -> tuple[str, ...]:
    """The ids of the records of a case."""
    named = (case.statement.id, case.instrument.id, case.bearer, case.conduct and case.conduct.id)
    return tuple(str(id) for id in named if id)


def lives(analysis: Analysis, bond: TreatyStatus) -> Iterator[Reason]:
    """The dated steps of a treaty and of one of its parties, as the reasons that decide."""
    return (_life(analysis.dossier, life) for life in analysis.treaties.participations(bond.treaty, bond.actor))


def _life(dossier: Dossier, life: Participation) -> Reason:
    own = [f"{moment.role} {moment.when}" for moment in life.treaty.steps()]
    theirs = [f"{captions(dossier, moment.actors)} {moment.role} it {moment.when}" for moment in life.party.moments()]
    return Reason(text="; ".join((*own, *theirs)), record=life.treaty.id)
