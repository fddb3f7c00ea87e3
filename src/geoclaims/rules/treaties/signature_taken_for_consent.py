"""The performance of a treaty is demanded of an actor who had signed it but not consented to be bound.

## Why it matters
Where ratification, acceptance or approval is needed, a signature obliges only not to defeat the object and purpose of
the treaty (Vienna Convention on the Law of Treaties, articles 14 and 18). "They signed it" is not "they are bound by
it".

## Reported
```python
north, south, east = (State(id=id, name=id.title()) for id in ("north", "south", "east"))
pact = Treaty(
    id="pact",
    title="Convention on the Sea",
    entered_into_force="1994-11-16",
    consent_by=[ConsentMeans.RATIFICATION, ConsentMeans.ACCESSION],
    parties=[
        Party(actor=north, signed="1982-12-10", consented="1985-05-06"),
        Party(actor=south, signed="1982-12-10", consented="1990-01-01"),
        Party(actor=east, signed="1982-12-10", consented="1999-08-03"),
    ],
)
fished = Proposition(id="fished", text="East fished in northern waters.", when="1996")
charge = Allegation(id="charge", speakers=[north], accused=[east], breaches=[Breach(norm=pact, conduct=fished)])
dossier = Dossier([north, south, east, pact, fished, charge])
```

## Accepted
```python
north, south, east = (State(id=id, name=id.title()) for id in ("north", "south", "east"))
pact = Treaty(
    id="pact",
    title="Convention on the Sea",
    entered_into_force="1994-11-16",
    consent_by=[ConsentMeans.RATIFICATION, ConsentMeans.ACCESSION],
    parties=[
        Party(actor=north, signed="1982-12-10", consented="1985-05-06"),
        Party(actor=south, signed="1982-12-10", consented="1990-01-01"),
        Party(actor=east, signed="1982-12-10", consented="1991-08-03"),
    ],
)
fished = Proposition(id="fished", text="East fished in northern waters.", when="1996")
charge = Allegation(id="charge", speakers=[north], accused=[east], breaches=[Breach(norm=pact, conduct=fished)])
dossier = Dossier([north, south, east, pact, fished, charge])
```

## Limits
It speaks where the consent came certainly later, or where the table of parties is complete (`parties_as_of`), has the
signature and no consent, and `consent_by` does not admit signature. Where signature is one of several ways, a consent
that is recorded counts. While the treaty was not in force for anybody, TL02 speaks instead. A charge of having defeated
the object and purpose of the treaty (article 18) is not told apart. Silent under provisional application and for
political instruments.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, TreatyPhase
from geoclaims.checking import Finding, Severity, rule
from geoclaims.checking.wording import captions, case_reason, case_records, case_text, participation_reasons

__all__ = ["signature_taken_for_consent"]


@rule("TL05", since="0.4.0", severity=Severity.WARNING, sound=True)
def signature_taken_for_consent(analysis: Analysis) -> Iterator[Finding]:
    dossier = analysis.dossier
    for case, status in analysis.treaties.binding_cases():
        if status.phase is TreatyPhase.SIGNED:
            consented = status.decided_by
            until = f"consented to be bound only {consented}" if consented else "has not consented to be bound"
            who = captions(dossier, [status.actor])
            yield Finding(
                message=f"{case_text(dossier, case)}, but {who} had signed it and {until}",
                records=case_records(case),
                path=(case_reason(dossier, case), *participation_reasons(analysis, status)),
            )
