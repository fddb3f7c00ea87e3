"""A grade or an estimative word says more than its scale allows.

## Why it matters
"Confirmed" means confirmed by another, independent source, and by nothing else. "Highly likely" is 80 to 90 percent on
one scale and no term of another; mixed scales and bare numbers look exact and mean nothing.

## Reported
```python
tested = Proposition(id="tested", text="North has tested an engine.")
plume = Evidence(
    id="plume",
    kind="satellite-imagery",
    supports=[tested],
    grading=Grading(reliability=Reliability.B, credibility=Credibility.CONFIRMED),
)
dossier = Dossier([tested, plume])
```

## Accepted
```python
tested = Proposition(id="tested", text="North has tested an engine.")
plume = Evidence(
    id="plume",
    kind="satellite-imagery",
    supports=[tested],
    grading=Grading(reliability=Reliability.B, credibility=Credibility.PROBABLY_TRUE),
)
dossier = Dossier([tested, plume])
```

## Limits
Credibility 1 is judged for what the evidence is offered for, and for what a document says in its publisher's own voice.
Where several voices seem to corroborate each other, [AT02](AT02.md) judges them instead. Not evaluated where chains to
several places are lost, and for documents of which no such statement is recorded. Estimative words are looked up in the
scale that the claim names, in English; on scales of your own they are not evaluated. A term without scale is reported
only if it carries a number. Terms of different rows are looked for within one statement, on ICD 203, the only scale
that has rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.wording import TRACE_ADVICE, untraced_text
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.scales import LIKELIHOOD_SCALES
from geoclaims.values.grading import Credibility
from geoclaims.values.likelihood import Likelihood

__all__ = ["grading_misuse"]

_NUMBER: Final = re.compile(r"\d|\bper ?cent\b", re.IGNORECASE)


@rule("AT08", since="0.3.0", severity=Severity.WARNING, sound=True)
def grading_misuse(analysis: Analysis) -> Iterator[Verdict]:
    graded: dict[int, tuple[Proposition, list[Evidence | Document]]] = {}
    sources: list[Evidence | Document] = [*analysis.dossier.of(Evidence), *analysis.dossier.of(Document)]
    for source in sources:
        if source.grading and source.grading.credibility is Credibility.CONFIRMED:
            propositions = analysis.dossier.resolve(dict.fromkeys(_said(analysis, source)), Proposition)
            for proposition in propositions:
                graded.setdefault(id(proposition), (proposition, []))[1].append(source)
            if not propositions:
                yield NotEvaluated(
                    reason=f"{source.type} {source.id!r} is graded 1, confirmed by other sources; which proposition it "
                    "affirms is not recorded",
                    records=(source.id,),
                )
    for proposition, confirmed in graded.values():
        yield from _confirmed(analysis, proposition, confirmed)
    for statement in analysis.dossier.of(Statement):
        yield from _estimates(statement)


def _said(analysis: Analysis, source: Evidence | Document) -> Iterator[str]:
    """What evidence is offered for, or what a document says in its publisher's own voice."""
    if isinstance(source, Evidence):
        yield from source.supports
        return
    for statement in analysis.dossier.referring_to(source, "reported_in"):
        if isinstance(statement, Statement) and source.publisher in statement.speakers:
            yield from (
                one.proposition for one in analysis.entailment.positions_of(statement) if one.categorical and one.holds
            )


def _confirmed(analysis: Analysis, proposition: Proposition, sources: list[Evidence | Document]) -> Iterator[Verdict]:
    """What is wrong with grading something 1 for a proposition."""
    found, graph = analysis.sources.corroboration(proposition), analysis.sources.independence
    chains = found.origins.chains
    ends = [chain.end for chain in chains]
    if found.apparent_corroborators or graph.independent(ends):
        return
    for source in sources:
        if not graph.dependent(ends):
            yield NotEvaluated(
                reason=f"{source.type} {source.id!r} is graded 1, confirmed by other sources; that "
                f"{proposition.caption!r} has a second origin is not established: "
                f"{untraced_text(analysis.dossier, chains)}; {TRACE_ADVICE}",
                records=(source.id, proposition.id),
            )
            continue
        yield Finding(
            message=f"{source.type} {source.id!r} is graded 1, confirmed by other independent sources, but no second "
            f"one is recorded for {proposition.caption!r}",
            records=tuple(dict.fromkeys((source.id, proposition.id, graph.ultimate_source(ends)))),
            path=(
                Reason(text="graded 1", record=source.id),
                Reason(text="is where all of it begins, as far as recorded", record=graph.ultimate_source(ends)),
            ),
        )


def _estimates(statement: Statement) -> Iterator[Verdict]:
    used = tuple(dict.fromkeys(claim.likelihood for claim in statement.claims if claim.likelihood))
    if faults := [*filter(None, map(_fault, used)), *_mixed(used)]:
        yield Finding(
            message=f"{statement.type} {statement.id!r} {'; it '.join(faults)}",
            records=(statement.id,),
            path=tuple(Reason(text=fault, record=statement.id) for fault in faults),
        )
    if unknown := [repr(one.term) for one in used if one.scale is not None and one.scale not in LIKELIHOOD_SCALES]:
        yield NotEvaluated(
            reason=f"{statement.type} {statement.id!r} uses {' and '.join(unknown)} of a scale that the library does "
            f"not know; known are {', '.join(LIKELIHOOD_SCALES)}",
            records=(statement.id,),
        )


def _fault(likelihood: Likelihood) -> str | None:
    if likelihood.scale is None and _NUMBER.search(likelihood.term):
        return f"gives the number {likelihood.term!r} without the scale that it is from"
    if likelihood.scale in LIKELIHOOD_SCALES and likelihood.band is None:
        return f"uses {likelihood.term!r}, which is not a term of {likelihood.scale!r}"
    return None


def _mixed(used: tuple[Likelihood, ...]) -> Iterator[str]:
    for name, scale in LIKELIHOOD_SCALES.items():
        rows = {one.term: scale.row(one.term) for one in used if one.scale == name and one.band}
        if len(set(rows.values())) > 1:
            yield f"mixes terms of different rows of {name!r}: {' and '.join(map(repr, rows))}"
