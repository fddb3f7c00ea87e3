"""An actor is charged with the breach of a treaty that they are not a party to.

## Why it matters
A treaty creates no obligations for a third state without its consent (Vienna Convention on the Law of Treaties,
articles 34 and 35). The charge may be grave, and may even be right in custom, but not under this treaty.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Convention on Mines",
    entered_into_force="1999-03-01",
    parties=[Party(actor=north, signed="1997-12-03", consented="1998-07-01")],
    parties_as_of="2024",
)
laid = Proposition(id="laid", text="South laid mines.", when="2001-12")
charge = Allegation(id="charge", speakers=[north], accused=[south], breaches=[Breach(norm=pact, conduct=laid)])
dossier = Dossier([north, south, pact, laid, charge])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Convention on Mines",
    entered_into_force="1999-03-01",
    parties=[Party(actor=north, signed="1997-12-03", consented="1998-07-01")],
    parties_as_of="2024",
)
custom = Norm(id="custom", title="Customary rule on mines")
laid = Proposition(id="laid", text="South laid mines.", when="2001-12")
charge = Allegation(id="charge", speakers=[north], accused=[south], breaches=[Breach(norm=custom, conduct=laid)])
dossier = Dossier([north, south, pact, custom, laid, charge])
```

## Limits
The table of parties has to be complete for the day of the conduct (`parties_as_of`); otherwise it is not evaluated.
Organs of a party are bound as it is. Silent where the charge names another rule too, for anyone who is not recorded as
a state, and for possible members of an organization that is a party. Customary law and succession are not modelled: a
successor has an entry in the table of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Case, TreatyPhase, TreatyStatus
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.wording import captions, case_reason, case_records, case_text
from geoclaims.records.treaties import Treaty

__all__ = ["stranger_to_treaty"]

_FEW = 12


@rule("TL04", since="0.4.0", severity=Severity.ERROR, sound=True)
def stranger_to_treaty(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for case, status in analysis.treaties.binding_cases():
        if not case.breach or _names_others(case):
            continue
        if status.phase is TreatyPhase.STRANGER:
            parties = list(dict.fromkeys(party.actor for party in status.treaty.parties))
            names = (captions(dossier, parties) or "none") if len(parties) <= _FEW else "not among them"
            table = f"its {len(parties)} parties, up to {status.decided_by}: {names}"
            yield Finding(
                message=f"{case_text(dossier, case)}, but {captions(dossier, [status.actor])} is not a party to it",
                records=case_records(case),
                path=(case_reason(dossier, case), Reason(text=table, record=status.treaty.id)),
            )
        elif _may_be_stranger(analysis, status):
            horizon = status.decided_by or "an unrecorded date"
            yield NotEvaluated(
                reason=f"{case_text(dossier, case)}; whether {captions(dossier, [status.actor])} is a party "
                f"is not known: the table of parties reaches to {horizon}; set parties_as_of",
                records=case_records(case),
            )


def _may_be_stranger(analysis: Analysis, status: TreatyStatus) -> bool:
    """Whether nothing but a complete table of parties is missing for calling a state a stranger."""
    parties = [party.actor for party in status.treaty.parties]
    apart = not any(analysis.actors.belongs(status.actor, party, status.when) is not False for party in parties)
    return apart and analysis.actors.acts_for(status.actor, parties) is False


def _names_others(case: Case[Treaty]) -> bool:
    """Whether the charge names another rule as well."""
    return any(invoked.instrument not in {None, case.instrument.id} for invoked in case.statement.invoked_norms())
