"""A rule is cited against conduct that it does not reach.

## Why it matters
A measure binds certain addressees, forbids certain acts with certain objects in one direction, for a time. What is
cited from memory often reaches one step too far, and a draft that was vetoed reaches nothing.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
embargo = Norm(
    id="embargo",
    title="Arms embargo",
    outcome=VoteOutcome.ADOPTED,
    period="2009-06-12/..",
    addressees=[north],
    acts=["export"],
    objects=["arms"],
    direction=FlowDirection.OUTWARD,
)
sale = Proposition(
    id="sale",
    text="North sold rice.",
    when="2023-09",
    conduct=Conduct(by=[north], acts=["export"], objects=["food/rice"], direction=FlowDirection.OUTWARD),
)
charge = Allegation(id="charge", speakers=[south], accused=[north], breaches=[Breach(norm=embargo, conduct=sale)])
dossier = Dossier([north, south, embargo, sale, charge])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
embargo = Norm(
    id="embargo",
    title="Arms embargo",
    outcome=VoteOutcome.ADOPTED,
    period="2009-06-12/..",
    addressees=[north],
    acts=["export"],
    objects=["arms"],
    direction=FlowDirection.OUTWARD,
)
sale = Proposition(
    id="sale",
    text="North sold shells.",
    when="2023-09",
    conduct=Conduct(by=[north], acts=["export"], objects=["arms/ammunition"], direction=FlowDirection.OUTWARD),
)
charge = Allegation(id="charge", speakers=[south], accused=[north], breaches=[Breach(norm=embargo, conduct=sale)])
dossier = Dossier([north, south, embargo, sale, charge])
```

## Limits
The criteria of the norm are held against those of the conduct (`Proposition.conduct`), its date, and those who are said
to be bound. A criterion that is not recorded on either side excludes nothing. Acts and objects are keys of your own and
have to be the same on both sides; a key reaches the narrower ones below it (`arms` reaches `arms/ammunition`). Organs
of an addressee are addressed, and members of an organization that is one; only a state can be certain not to be. A
monitoring body is not the norm: that its mandate ended is not an end of the period. A draft that is invoked as a draft,
by anyone who regrets the veto, is reported, too. Exceptions are not modelled.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Case, Criterion
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, case_reason, case_records, case_text
from geoclaims.dossier import Dossier
from geoclaims.records.conduct import Conduct
from geoclaims.records.norms import Norm

__all__ = ["norm_does_not_reach"]


@rule("TL08", since="0.4.0", severity=Severity.WARNING, sound=True)
def norm_does_not_reach(analysis: Analysis) -> Iterator[Finding]:
    dossier = analysis.dossier
    for case in analysis.treaties.cases(Norm):
        done = case.conduct.conduct if case.conduct else None
        # What is merely mentioned, with nobody to bind and nothing to bind for, is not said to apply on that day.
        when = case.when if case.conduct or case.bearer else None
        excluded_by = analysis.treaties.applicability_to(case.instrument, case.bearer, done, when).excluded_by
        if excluded_by:
            # What was never adopted excludes everything; its other criteria are beside the point.
            decisive = (Criterion.OUTCOME,) if Criterion.OUTCOME in excluded_by else excluded_by
            grounds = {criterion: _ground(dossier, case, criterion) for criterion in decisive}
            reasons = (Reason(text=f"{one}: {text}", record=case.instrument.id) for one, text in grounds.items())
            yield Finding(
                message=f"{case_text(dossier, case)}, but {'; '.join(grounds.values())}",
                records=case_records(case),
                path=(case_reason(dossier, case), *reasons),
            )


def _ground(dossier: Dossier, case: Case[Norm], criterion: Criterion) -> str:
    """Why a criterion excludes the conduct, in words."""
    norm, done = case.instrument, (case.conduct and case.conduct.conduct) or Conduct()
    early = bool(norm.adopted and case.when and case.when.certainly_before(norm.adopted))
    bearer = captions(dossier, [case.bearer] if case.bearer else [])
    grounds = {
        Criterion.OUTCOME: f"it was never adopted: {norm.outcome.value if norm.outcome else ''}",
        Criterion.PERIOD: f"it was adopted only {norm.adopted}"
        if early
        else f"it applies in {norm.period}, and not then",
        Criterion.ADDRESSEES: f"it addresses {captions(dossier, norm.addressees)}, and not {bearer}",
        Criterion.ACTS: f"it is about {', '.join(norm.acts)}, and not {', '.join(done.acts)}",
        Criterion.OBJECTS: f"it reaches {', '.join(norm.objects)}, and not {', '.join(done.objects)}",
        Criterion.DIRECTION: f"it regulates what goes {norm.direction}, and not the other way",
    }
    return grounds[criterion]
