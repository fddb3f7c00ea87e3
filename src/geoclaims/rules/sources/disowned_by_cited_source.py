"""An actor is cited with what they are on record against.

## Why it matters
If nothing else shows that they said it, either the citation is wrong, or they are not telling the truth about what they
said. Anyone who relies on it should know.

## Reported
```python
daily = Organization(id="daily", name="Daily")
general = Person(id="general", name="the general")
retreated = Proposition(id="retreated", text="The division has retreated.")
claim = Claim(proposition=retreated, certainty=Certainty.CERTAIN)
cited = Statement(id="cited", speakers=[general], claims=[claim])
report = Statement(id="report", speakers=[daily], when="2024-05-01", relays=[cited])
denial = Denial(id="denial", speakers=[general], when="2024-05-02", denies=[cited], scope=DenialScope.UTTERANCE)
dossier = Dossier([daily, general, retreated, cited, report, denial])
```

## Accepted
```python
daily = Organization(id="daily", name="Daily")
general = Person(id="general", name="the general")
retreated = Proposition(id="retreated", text="The division has retreated.")
claim = Claim(proposition=retreated, certainty=Certainty.CERTAIN)
cited = Statement(id="cited", speakers=[general], claims=[claim])
report = Statement(id="report", speakers=[daily], when="2024-05-01", relays=[cited])
denial = Denial(id="denial", speakers=[general], when="2024-05-02", denies=[cited], scope=DenialScope.UTTERANCE)
tape = Evidence(id="tape", kind="recording", based_on=[cited])
dossier = Dossier([daily, general, retreated, cited, report, denial, tape])
```

## Limits
A statement counts as known from a relay only if all that relay it are the same speakers, and neither another document,
nor a piece of evidence based on it, nor its own speaker stands behind it. "On record against" is a denial of the words
(scope `utterance`), or the contrary, said by the same speaker or in its name: on the same day, or before, which is a
warning and no error, for the speaker may have changed its position, of which the relay would then be the only evidence.
Anyone who says the contrary later may have changed it too, and that is [LC02](LC02.md). Of a pair that is reported
here, LC01 to LC03 do not speak; nobody does, if the relays were taken back. Another organ of the same state is another
speaker.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, ContestedQuote
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, date_text, speaker_text

__all__ = ["disowned_by_cited_source"]


@rule("AT06", since="0.3.0", severity=Severity.ERROR, sound=True)
def disowned_by_cited_source(analysis: Analysis) -> Iterator[Finding]:
    cases: dict[str, list[ContestedQuote]] = {}
    for case in analysis.commitments.contested_quotes:
        if any(not analysis.commitments.retractions(relay) for relay in case.relays):
            cases.setdefault(case.statement.id, []).append(case)
    for found in cases.values():
        yield _finding(analysis, found)


def _finding(analysis: Analysis, found: list[ContestedQuote]) -> Finding:
    dossier, case = analysis.dossier, found[0]
    statement, relays = case.statement, case.relays
    against = sorted({id(one.against): one.against for one in found}.values(), key=lambda said: said.id)
    own = {holder for said in against for holder in said.holders()}
    shared = [speaker for speaker in statement.speakers if speaker in own]
    return Finding(
        message=f"{captions(dossier, relays[0].speakers)} cites {captions(dossier, shared)} with {statement.id!r}, but "
        f"{captions(dossier, shared)} is on record against it ({' and '.join(repr(said.id) for said in against)})",
        records=(statement.id, *sorted(one.id for one in relays), *(said.id for said in against)),
        path=(
            *(
                Reason(
                    text=f"{speaker_text(dossier, relay)}, {date_text(relay)}: cites {statement.id!r}", record=relay.id
                )
                for relay in relays
            ),
            *(
                Reason(
                    text=f"{speaker_text(dossier, said)}, {date_text(said)}: {said.type} to the contrary",
                    record=said.id,
                )
                for said in against
            ),
        ),
        holder=shared[0],
        severity=None if any(one.certain for one in found) else Severity.WARNING,
    )
