"""A code has no scheme, or is none of the codes of its scheme.

## Why it matters
KN is North Korea in FIPS 10-4 and St Kitts in ISO 3166-1; AUS is Austria in the Correlates of War and Australia in ISO.
A code without its scheme, or under the wrong one, joins the wrong rows.

## Reported
```python
north = State(id="north", name="North Korea", codes=[Code(scheme="cow", value="PRK")])
dossier = Dossier([north])
```

## Accepted
```python
north = State(id="north", name="North Korea", codes=[Code(scheme="cow", value="731")])
dossier = Dossier([north])
```

## Limits
Schemes that the library has no list of are left alone. It has `iso3166-1-alpha-2`, `iso3166-1-alpha-3`,
`iso3166-1-numeric` (not evaluated without the extra `geoclaims[codes]`), `cow`, `cow-abbr`, `fips10-4` and `cameo`,
however the key is spelled; a key that only begins like one of these is reported. Withdrawn codes are codes. Of CAMEO,
several versions are known: a code has to exist in the version that is given, and is not evaluated in any other; for the
other lists, a version is taken at its word. That a code belongs to another actor is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.errors import MissingExtraError
from geoclaims.rules.hygiene._codes import Coded, codes, without_lists
from geoclaims.scales.code_lists import SCHEMES, CodeList, code_list, schemes_like

__all__ = ["code_scheme_ambiguity"]


@rule("DH01", since="0.4.0", severity=Severity.WARNING, sound=True, per_record=True)
def code_scheme_ambiguity(analysis: Analysis) -> Iterator[Verdict]:
    for coded in codes(analysis.dossier):
        code = coded.code
        if code.scheme is None or not code.scheme.strip():
            yield _finding(coded, f"{code.value!r} has no scheme{_advice(code.value)}")
        elif coded.list:
            yield from _judged(coded, coded.list)
        elif meant := schemes_like(code.scheme):
            yield _finding(coded, f"{code.value!r} has the scheme {code.scheme!r}; write {' or '.join(meant)}")
    yield from without_lists(analysis.dossier, "codes are not checked")


def _judged(coded: Coded, list: CodeList) -> Iterator[Verdict]:
    code = coded.code
    if code.version and not list.has_version(code.version):
        known = ", ".join(list.versions)
        reason = f"{code.value!r} of {list.scheme} is in the version {code.version!r}; known are {known}"
        yield NotEvaluated(reason=reason, records=(coded.record.id,))
    elif not list.of(code.value, code.version or None):
        version = f" in version {code.version!r}" if code.version and list.versions else ""
        yield _finding(
            coded,
            f"{code.value!r} is no code of {list.scheme}{version}{_advice(code.value, list.scheme if version else '')}",
        )


def _advice(value: str, besides: str = "") -> str:
    """The schemes in which a code is one, as far as their lists are at hand, besides one that was looked at."""
    spellings = dict.fromkeys((value, value.strip().upper(), value.zfill(3), value.lstrip("0")))
    found = (
        f"{spelling!r} of {scheme}"
        for spelling in spellings
        for scheme in SCHEMES
        if scheme != besides and _has(scheme, spelling)
    )
    known = ", ".join(found)
    return f"; there is {known}" if known else ""


def _has(scheme: str, value: str) -> bool:
    try:
        known = code_list(scheme)
    except MissingExtraError:
        return False
    return bool(known and known.of(value))


def _finding(coded: Coded, fault: str) -> Finding:
    return Finding(
        message=f"{coded.record.type} {coded.record.id!r}: the code {fault}",
        records=(coded.record.id,),
        path=(Reason(text=f"{coded.path} is {coded.code.value!r}", record=coded.record.id),),
    )
