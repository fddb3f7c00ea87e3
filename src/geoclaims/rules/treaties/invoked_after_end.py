"""A treaty is invoked, or said to be broken, for a time after it ended, or was suspended, for whom it is held against.

## Why it matters
What a treaty obliged to, it obliges to no longer once it is terminated, denounced or suspended (Vienna Convention on
the Law of Treaties, articles 54 to 58, 70 and 72). Alliances live on in speeches long after their treaties are dead.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Mutual Aid",
    entered_into_force="1955-06-06",
    terminated="1991-07-01",
    parties=[Party(actor=state, signed="1955-05-14", consented="1955-06-06") for state in (north, south)],
)
attack = Proposition(id="attack", text="South gave North no help.", when="1993-05")
claim = Allegation(id="claim", speakers=[north], accused=[south], breaches=[Breach(norm=pact, conduct=attack)])
dossier = Dossier([north, south, pact, attack, claim])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Mutual Aid",
    entered_into_force="1955-06-06",
    terminated="1991-07-01",
    parties=[Party(actor=state, signed="1955-05-14", consented="1955-06-06") for state in (north, south)],
)
attack = Proposition(id="attack", text="South gave North no help.", when="1983-05")
claim = Allegation(id="claim", speakers=[north], accused=[south], breaches=[Breach(norm=pact, conduct=attack)])
dossier = Dossier([north, south, pact, attack, claim])
```

## Limits
The conduct has to lie wholly and certainly after the end, or within the time of the suspension. The day of the end
still counts as bound. Not evaluated where the sources disagree on the end, and the conduct lies between its dates. What
survives the end of a treaty, such as claims that arose under it, is not modelled. Silent for political instruments.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Case, TreatyPhase, TreatyStatus
from geoclaims.checking import Finding, NotEvaluated, Severity, Verdict, rule
from geoclaims.checking.wording import captions, case_reason, case_records, case_text, participation_reasons
from geoclaims.records.treaties import Treaty

__all__ = ["invoked_after_end"]


@rule("TL03", since="0.4.0", severity=Severity.WARNING, sound=True)
def invoked_after_end(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for case, status in analysis.treaties.binding_cases():
        who = captions(dossier, [status.actor])
        if status.phase in {TreatyPhase.ENDED, TreatyPhase.SUSPENDED}:
            state = "ended" if status.phase is TreatyPhase.ENDED else "been suspended"
            yield Finding(
                message=f"{case_text(dossier, case)}, but for {who} it had {state} ({status.decided_by})",
                records=case_records(case),
                path=(case_reason(dossier, case), *participation_reasons(analysis, status)),
            )
        elif status.phase is TreatyPhase.UNKNOWN and _is_inside(analysis, case, status):
            reason = (
                f"{case_text(dossier, case)}; whether it still bound {who} is not known: its end is {status.decided_by}"
            )
            yield NotEvaluated(reason=reason, records=case_records(case))


def _is_inside(analysis: Analysis, case: Case[Treaty], status: TreatyStatus) -> bool:
    """Whether it is a doubtful end that leaves the answer open, and not just coarse dates on either side of it."""
    ends = {end for one in analysis.treaties.participations(status.treaty, status.actor) for end in one.ends()}
    end = status.decided_by
    if end is None or end not in ends or end.is_interval or (case.breach and case.conduct is None):
        return False
    return end.day is None and end.possibly_overlaps(status.when)
