"""A code means different things in different versions of its list, and its version is not given.

## Why it matters
CAMEO's 016 is "deny responsibility" in the current numbering and "make empathetic comment" in an older one that is
still in circulation; ISO's CS was Czechoslovakia and then Serbia and Montenegro. Without the version, one becomes the
other.

## Reported
```python
denial = Event(id="denial", codes=[Code(scheme="cameo", value="016")])
dossier = Dossier([denial])
```

## Accepted
```python
denial = Event(id="denial", codes=[Code(scheme="cameo", value="016", version="1.1b3")])
dossier = Dossier([denial])
```

## Limits
It knows the versions of the lists that the library has (see DH01); ISO 3166-1 is not evaluated without the extra
`geoclaims[codes]`. A version that is given is taken at its word, known or not; for ISO 3166-1, `current` says that
today's meaning is meant. Labels that differ in their words only, and countries that changed their name and kept their
code, are one meaning.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, Verdict, rule
from geoclaims.rules.hygiene._codes import codes, without_lists
from geoclaims.scales.code_lists import Meaning

__all__ = ["code_list_version"]


@rule("DH02", since="0.4.0", severity=Severity.WARNING, sound=True, per_record=True)
def code_list_version(analysis: Analysis) -> Iterator[Verdict]:
    for coded in codes(analysis.dossier):
        meanings = coded.list.of(coded.code.value) if coded.list and not coded.code.version else ()
        if len(meanings) > 1:
            yield Finding(
                message=f"{coded.record.type} {coded.record.id!r}: {coded.code.value!r} of {coded.code.scheme} means "
                f"{' or '.join(map(_told, meanings))}, and the version of the list is not given",
                records=(coded.record.id,),
                path=(Reason(text=f"{coded.path} has no version", record=coded.record.id),),
            )
    yield from without_lists(analysis.dossier, "whether codes have changed their meaning is not checked")


def _told(meaning: Meaning) -> str:
    return f"{meaning.label!r} ({', '.join(meaning.versions)})"
