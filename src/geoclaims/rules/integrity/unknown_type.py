"""A record has a type that the codebook does not know.

## Why it matters
The record is kept and written back, but nobody knows what it means: no check looks inside, and nothing follows from it.
Either its codebook was not given, or the tag is misspelt.

## Reported
```python
dossier = Dossier([UnknownRecord(tag="statment", id="speech", extra={"speakers": ["north"]})])
```

## Accepted
```python
dossier = Dossier([Statement(id="speech", speakers=["north"]), State(id="north", name="North")])
```

## Limits
It says nothing about what is inside the record.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records import RECORDS
from geoclaims.records.unknown import UnknownRecord

__all__ = ["unknown_type"]


@rule("IN05", since="0.1.0", severity=Severity.WARNING, sound=True, per_record=True)
def unknown_type(analysis: Analysis) -> Iterator[Finding]:
    known = sorted({*analysis.tags, *(cls.type for cls in RECORDS)})
    for record in analysis.dossier.of(UnknownRecord):
        near = difflib.get_close_matches(record.tag.lower(), known, n=1, cutoff=0.75)
        advice = f"did you mean {near[0]}?" if near else "give the codebook that knows it"
        message = f"{record.id!r} has the unknown type {record.tag!r}, so no check looks inside; {advice}"
        yield Finding(message=message, records=(record.id,))
