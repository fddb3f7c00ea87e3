"""Somebody is charged with the breach of a treaty that they are no party to.

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
Organs of a party are bound as it is. Silent where the charge names another rule too, for whoever is not recorded as a
state, and for possible members of an organization that is a party. Customary law and succession are not modelled: a
successor has an entry in the table of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis.treaties.cases import Case
from geoclaims.analysis.treaties.participation import TreatyPhase
from geoclaims.analysis.treaties.status import TreatyStatus
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.cases import demanded, demanding, involved
from geoclaims.checking.wording import captions
from geoclaims.records.treaties import Treaty

__all__ = ["stranger_to_treaty"]

_FEW = 12


@rule("TL04", since="0.4.0", severity=Severity.ERROR, sound=True)
def stranger_to_treaty(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for case, bond in analysis.treaties.binding_cases():
        if not case.breach or _names_others(case):
            continue
        if bond.phase is TreatyPhase.STRANGER:
            parties = list(dict.fromkeys(party.actor for party in bond.treaty.parties))
            names = (captions(dossier, parties) or "none") if len(parties) <= _FEW else "not among them"
            table = Reason(text=f"its {len(parties)} parties, up to {bond.decided_by}: {names}", record=bond.treaty.id)
            yield Finding(
                message=f"{demanding(dossier, case)}, but {captions(dossier, [bond.actor])} is no party to it",
                records=involved(case),
                path=(demanded(dossier, case), table),
            )
        elif _may_be_stranger(analysis, bond):
            yield NotEvaluated(
                reason=f"{demanding(dossier, case)}; whether {captions(dossier, [bond.actor])} is a party "
                f"is not known: the table of parties reaches to {bond.decided_by or 'an unrecorded date'}; set parties_as_of",
                records=involved(case),
            )


def _may_be_stranger(analysis: Analysis, bond: TreatyStatus) -> bool:
    """Whether nothing but a complete table of parties is missing for calling a state a stranger."""
    parties = [party.actor for party in bond.treaty.parties]
    apart = not any(analysis.actors.belongs(bond.actor, party, bond.when) is not False for party in parties)
    return apart and analysis.actors.acts_for(bond.actor, parties) is False


def _names_others(case: Case[Treaty]) -> bool:
    """Whether the charge names another rule as well."""
    return any(demand.instrument not in {None, case.instrument.id} for demand in case.statement.invoked_norms())
