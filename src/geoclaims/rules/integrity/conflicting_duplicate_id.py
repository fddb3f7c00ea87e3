"""Two different records have the same id.

## Why it matters
References to the id are ambiguous. Usually two sources were merged that chose the same id by chance, or one record was
edited in two places.

## Reported
```python
dossier = Dossier([State(id="north", name="North"), State(id="north", name="Northland")])
```

## Accepted
```python
dossier = Dossier([State(id="north", name="North"), State(id="north", name="North")])
```

## Limits
Repeats of one and the same record are not in conflict: a dossier keeps such a record once.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records.record import Record

__all__ = ["conflicting_duplicate_id"]


@rule("IN02", since="0.1.0", severity=Severity.ERROR, sound=True)
def conflicting_duplicate_id(analysis: Analysis) -> Iterator[Finding]:
    for id in analysis.dossier.ids():
        variants = analysis.dossier.variants(id)
        if len(variants) > 1:
            fields = ", ".join(_differences(variants)) or "whether their type is known"
            message = f"{len(variants)} different records have the id {id!r}; they differ in {fields}"
            yield Finding(message=message, records=(id,))


def _differences(variants: tuple[Record, ...]) -> list[str]:
    plains = [variant.plain() for variant in variants]
    names = {name for plain in plains for name in plain}
    return [name for name in sorted(names) if any(plain.get(name) != plains[0].get(name) for plain in plains)]
