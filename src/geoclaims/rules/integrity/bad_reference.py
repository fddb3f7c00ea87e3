"""A reference leads to nothing, or to a record of a type that does not belong there.

## Why it matters
Whatever hangs on the reference is silently left out of every analysis: a denial without its allegation, a claim without
its proposition.

## Reported
```python
north = State(id="north", name="North")
statement = Statement(id="statement", speakers=[north], addressees=["south"])
dossier = Dossier([north, statement])
```

## Accepted
```python
north = State(id="north", name="North")
south = State(id="south", name="South")
statement = Statement(id="statement", speakers=[north], addressees=["south"])
dossier = Dossier([north, south, statement])
```

## Limits
Ids that the codebook declares external are defined elsewhere and never dangle. A reference to a record of an unknown
type may be right, so it is left alone; the unknown type is a finding of its own (IN05).
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records.unknown import UnknownRecord
from geoclaims.values._fields.contents import Content

__all__ = ["bad_reference"]


@rule("IN01", since="0.1.0", severity=Severity.ERROR, sound=True)
def bad_reference(analysis: Analysis) -> Iterator[Finding]:
    for record in analysis.dossier:
        for reference in record.references():
            if complaint := _complaint(analysis, reference):
                yield Finding(
                    message=f"{record.type} {record.id!r} points to {str(reference.value)!r} in {reference.path}, "
                    + complaint,
                    records=(record.id, str(reference.value)),
                )


def _complaint(analysis: Analysis, reference: Content) -> str | None:
    targets = analysis.dossier.variants(reference.value)
    if not targets:
        missing = "but no record has that id; add the record, correct the id, or declare it external in the codebook"
        return None if analysis.is_elsewhere(reference.value) else missing
    if any(isinstance(target, (*reference.admits, UnknownRecord)) for target in targets):
        return None
    found = " and ".join(sorted({target.type for target in targets}))
    return f"which is a record of type {found}, where {_wanted(reference.admits)} belongs"


def _wanted(admits: tuple[type, ...]) -> str:
    return " or ".join(f"a record of type {_noun(cls)}" for cls in admits)


def _noun(cls: type) -> str:
    """The tag of a class; an abstract one, which has none, is called by its name."""
    return str(getattr(cls, "type", cls.__name__.lower()))
