"""Records lead back to themselves through a relation that cannot run in a circle.

## Why it matters
No ministry is part of itself, and nobody can relay a statement that relays his own. Something points the wrong way.

## Reported
```python
army = Organization(id="army", name="Army", part_of="staff")
staff = Organization(id="staff", name="General Staff", part_of="army")
dossier = Dossier([army, staff])
```

## Accepted
```python
army = Organization(id="army", name="Army")
staff = Organization(id="staff", name="General Staff", part_of="army")
dossier = Dossier([army, staff])
```

## Limits
It follows the fields that are marked as acyclic: `part_of`, `of`, `relays`, `retracts`, `sum_of`, and fields of your
own with `metadata=ACYCLIC`. Cycles that share records are one finding. Propositions that imply each other are
equivalent, which is not a defect; sources based on each other are AT01.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.analysis._graphs.search import components, shortest_cycle
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.dossier import Dossier
from geoclaims.values._fields.fields import marked_fields_of

__all__ = ["illegal_cycle"]


@rule("IN03", since="0.1.0", severity=Severity.ERROR, sound=True)
def illegal_cycle(analysis: Analysis) -> Iterator[Finding]:
    for field, graph in _graphs(analysis.dossier).items():
        for component in map(set, components(graph)):
            # Searching only inside of it keeps the whole linear, however long the ways out.
            inside = {node: graph[node] & component for node in component if node in graph}
            if cycle := shortest_cycle(inside, min(component)):
                yield _finding(field, cycle, sorted(component - set(cycle)))


def _finding(field: str, cycle: list[str], rest: list[str]) -> Finding:
    """One finding for all cycles that share records; `rest` are the records on the others."""
    steps = zip(cycle, [*cycle[1:], cycle[0]], strict=True)
    others = f", and so do {', '.join(map(repr, rest))}" if rest else ""
    return Finding(
        message=f"{cycle[0]!r} leads back to itself through {field}: {' -> '.join([*cycle, cycle[0]])}{others}",
        records=(*cycle, *rest),
        path=tuple(Reason(text=f"{source} has {target} in {field}", record=source) for source, target in steps),
    )


def _graphs(dossier: Dossier) -> dict[str, dict[str, set[str]]]:
    """For each acyclic field, which record points to which."""
    graphs: dict[str, dict[str, set[str]]] = {}
    for record in dossier:
        for field in marked_fields_of(type(record), "acyclic"):
            for reference in record.references(field):
                graphs.setdefault(field, {}).setdefault(record.id, set()).add(str(reference.value))
    return graphs
