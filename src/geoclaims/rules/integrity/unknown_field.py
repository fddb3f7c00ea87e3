"""A record has a field that its type does not know.

## Why it matters
The field is kept and written back, but nothing reads it. A misspelt field silences the checks that would have needed
it.

## Reported
```python
north = State(id="north", name="North")
statement = Statement(id="speech", speakers=[north], extra={"wen": "2024-05-02"})
dossier = Dossier([north, statement])
```

## Accepted
```python
north = State(id="north", name="North")
statement = Statement(id="speech", speakers=[north], when="2024-05-02")
dossier = Dossier([north, statement])
```

## Limits
Records of an unknown type have no known fields; they are IN05.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.value import Value

__all__ = ["unknown_field"]


@rule("IN06", since="0.1.0", severity=Severity.WARNING, sound=True, per_record=True)
def unknown_field(analysis: Analysis) -> Iterator[Finding]:
    for record in analysis.dossier:
        for path, name, value in record.unknown_fields():
            message = f"{record.type} {record.id!r} has the unknown field {path}{_advice(name, value)}"
            yield Finding(message=message, records=(record.id,))


def _advice(name: str, value: Value) -> str:
    known = [field.name for field in fields_of(type(value)) if field.name != "extra"]
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""
