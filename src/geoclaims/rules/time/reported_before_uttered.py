"""A document was published before a statement that it reports, or before evidence that it rests on was captured.

## Why it matters
No text can report what has not yet been said: a date is wrong, or the text was changed later, or the statement was
taken from somewhere else.

## Reported
```python
paper = Document(id="paper", published="2024-05-01")
north = State(id="north", name="North")
speech = Statement(id="speech", speakers=[north], when="2024-05-03", reported_in=[paper])
dossier = Dossier([paper, north, speech])
```

## Accepted
```python
paper = Document(id="paper", published="2024-05-01", revised="2024-05-03")
north = State(id="north", name="North")
speech = Statement(id="speech", speakers=[north], when="2024-05-03", reported_in=[paper])
dossier = Dossier([paper, north, speech])
```

## Limits
One day is allowed for time zones. Silent where a revision is recorded that is not itself too early.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.dossier import Dossier
from geoclaims.records.evidence import Evidence
from geoclaims.records.record import Record
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["reported_before_uttered"]


@rule("TM02", since="0.1.0", severity=Severity.ERROR, sound=True)
def reported_before_uttered(analysis: Analysis) -> Iterator[Finding]:
    for document, record, when in _reports(analysis.dossier):
        published = document.published
        if published is None or not published.certainly_before(when, days=1):
            continue
        if document.revised is not None and not document.revised.certainly_before(when, days=1):
            continue
        yield Finding(
            message=f"document {document.id!r} was published {published}, before {record.id!r} of {when}",
            records=(document.id, record.id),
            path=(
                Reason(text=f"{document.caption} was published {published}", record=document.id),
                Reason(text=f"what it reports or rests on is dated {when}", record=record.id),
            ),
        )


def _reports(dossier: Dossier) -> Iterator[tuple[Document, Record, When]]:
    """Each document with each dated thing that it reports or rests on."""
    for statement in dossier.of(Statement):
        if statement.when:
            for document in dossier.resolve(statement.reported_in, Document):
                yield document, statement, statement.when
    for document in dossier.of(Document):
        for evidence in dossier.resolve(document.based_on, Evidence):
            if evidence.captured:
                yield document, evidence, evidence.captured
