"""A treaty is invoked, or said to be broken, for a time before it was in force for whom it is held against.

## Why it matters
A treaty does not bind retroactively (Vienna Convention on the Law of Treaties, articles 24 and 28), and a signature is
not yet a bond. "They are bound to help each other" may become true only next year.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Mutual Aid",
    entered_into_force="2024-12-04",
    parties=[Party(actor=state, signed="2024-06-19", consented="2024-12-04") for state in (north, south)],
)
helped = Proposition(id="helped", text="North sent help.", when="2024-10")
claim = Statement(id="claim", speakers=[north], invokes=[Invocation(instrument=pact, conduct=helped, bearer=north)])
dossier = Dossier([north, south, pact, helped, claim])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Pact of Mutual Aid",
    entered_into_force="2024-12-04",
    parties=[Party(actor=state, signed="2024-06-19", consented="2024-12-04") for state in (north, south)],
)
helped = Proposition(id="helped", text="North sent help.", when="2024-12-10")
claim = Statement(id="claim", speakers=[north], invokes=[Invocation(instrument=pact, conduct=helped, bearer=north)])
dossier = Dossier([north, south, pact, helped, claim])
```

## Limits
The conduct has to lie wholly and certainly before; where it straddles the date, nothing is said. Where no conduct is
named, the day of the statement counts; not evaluated if the conduct has no date. Provisional application binds. Of a
party that had only signed while the treaty was in force for others, TL05 speaks. Silent for political instruments, and
where nobody is said to be bound.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, TreatyPhase, TreatyStatus
from geoclaims.analysis.treaties.cases import cases
from geoclaims.checking import Finding, NotEvaluated, Severity, Verdict, rule
from geoclaims.checking.wording import captions, case_reason, case_records, case_text, participation_reasons
from geoclaims.records.treaties import LegalCharacter, Treaty

__all__ = ["invoked_before_in_force"]


@rule("TL02", since="0.4.0", severity=Severity.WARNING, sound=True)
def invoked_before_in_force(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for case, status in analysis.treaties.binding_cases():
        if status.phase is TreatyPhase.NOT_YET:
            who = captions(dossier, [status.actor])
            window = f"{_signed(analysis, status)}bound {who} only from {status.decided_by}"
            yield Finding(
                message=f"{case_text(dossier, case)}, but it {window}",
                records=case_records(case),
                path=(case_reason(dossier, case), *participation_reasons(analysis, status)),
            )
        elif status.phase is TreatyPhase.PENDING:
            yield NotEvaluated(
                reason=f"{case_text(dossier, case)}; it did not bind then, but whether it was not in force, or only "
                f"signed (TL05), the dates do not tell",
                records=case_records(case),
            )
    for case in cases(dossier, Treaty):
        if case.when is None and case.bearer and case.instrument.character is not LegalCharacter.POLITICAL:
            what = f"the conduct {case.conduct.id!r}" if case.conduct else "the statement"
            yield NotEvaluated(
                reason=f"{case_text(dossier, case)}; whether it bound then is not known, for {what} has no date",
                records=case_records(case),
            )


def _signed(analysis: Analysis, status: TreatyStatus) -> str:
    """From when it was signed, in words, if that is recorded."""
    signed = sorted(
        {
            str(one.party.signed)
            for one in analysis.treaties.participations(status.treaty, status.actor)
            if one.party.signed
        },
    )
    return f"was signed {' and '.join(signed)} and " if signed else ""
