"""An interval ends before it begins.

## Why it matters
A term, a membership, an obligation or a window that ends before it begins covers no time at all: one of the two dates
is wrong, or they are swapped.

## Reported
```python
dossier = Dossier([State(id="north", name="North", existed="1990/1949")])
```

## Accepted
```python
dossier = Dossier([State(id="north", name="North", existed="1949/1990")])
```

## Limits
Silent if either end is open or unknown, and wherever the two ends could overlap: `2024-05/2024-05-10` may be right.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.values.dates import When

__all__ = ["inverted_interval"]


@rule("TM01", since="0.1.0", severity=Severity.ERROR, sound=True, per_record=True)
def inverted_interval(analysis: Analysis) -> Iterator[Finding]:
    for record in analysis.dossier:
        for content in record.contents(When):
            if content.value.inverted:
                message = f"{record.type} {record.id!r} has {content.path} {content.value}, which ends before it begins"
                yield Finding(message=message, records=(record.id,))
