r"""An id or a name has characters that cannot be seen, or that look like others.

## Why it matters
Two names that look the same are not the same: searches miss one of them, and the author may have wanted that.
Characters that turn the direction of writing can make a name read backwards.

## Reported
```python
kremlin = Organization(id="kremlin", name="Kreml\u0456n")
dossier = Dossier([kremlin])
```

## Accepted
```python
kremlin = Organization(id="kremlin", name="Kremlin")
dossier = Dossier([kremlin])
```

## Limits
Looked at are ids, and the fields that hold names: of actors, aliases, titles of offices, treaties and norms, places,
and fields of your own that are marked with `NAMING`. Quotations keep every byte and are only shown escaped. Reported
are bidirectional controls; characters of no width, but for the joiners that Arabic, Persian, Indic scripts and emoji
need; words that mix Latin, Greek and Cyrillic letters, where all letters of one script look like letters of another
(Unicode Technical Standard 39, intentional confusables); and two ids that look the same. A word of one script alone is
left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.dossier import Dossier
from geoclaims.records.record import Record
from geoclaims.text.lookalikes import appearance, deceptions
from geoclaims.values._fields.fields import marked_fields_of
from geoclaims.values.value import Value

__all__ = ["deceptive_text"]


@rule("DH03", since="0.4.0", severity=Severity.WARNING, sound=True)
def deceptive_text(analysis: Analysis) -> Iterator[Finding]:
    twins = list(_twins(analysis.dossier))
    yield from twins
    told = {id for twin in twins for id in twin.records}
    for record in analysis.dossier:
        names = [("id", record.id), *_names(record)] if record.id not in told else list(_names(record))
        faults = [f"{path} {text!a} has {fault}" for path, text in names for fault in deceptions(text)]
        if faults:
            yield Finding(
                message=f"{record.type} {_escaped(record.id)}: {'; '.join(faults)}",
                records=(record.id,),
                path=tuple(Reason(text=fault, record=record.id) for fault in faults),
            )


def _names(record: Record) -> Iterator[tuple[str, str]]:
    """Every name in a record, with its path."""
    inside = ((f"{content.path}.", cast("Value", content.value)) for content in record.contents(Value))
    for path, value in (("", cast("Value", record)), *inside):
        for name in marked_fields_of(type(value), "naming"):
            text = getattr(value, name)
            if isinstance(text, str):
                yield f"{path}{name}", text


def _twins(dossier: Dossier) -> Iterator[Finding]:
    """Ids that look the same and are not."""
    seen: dict[str, list[str]] = {}
    for id in dossier.ids():
        seen.setdefault(appearance(id), []).append(id)
    for alike in seen.values():
        for one, other in pairwise(sorted(alike)):
            yield Finding(
                message=f"the ids {_escaped(one)} and {_escaped(other)} look the same",
                records=(one, other),
                path=tuple(Reason(text=f"is {_escaped(id)}", record=id) for id in (one, other)),
            )


def _escaped(id: str) -> str:
    """An id in quotation marks, with its letters written out where they may be taken for others."""
    return repr(id) if appearance(id) == id else ascii(id)
