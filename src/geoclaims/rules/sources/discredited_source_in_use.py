"""Something still rests on a source after it was declared unreliable.

## Why it matters
A fabrication notice does not reach everybody who has the report. What is said afterwards on the word of that source
needs another ground.

## Reported
```python
exile = Person(id="exile", name="the exile")
service = Organization(id="service", name="the service")
minister = Person(id="minister", name="the minister")
told = Statement(id="told", speakers=[exile], when="2002-02-01")
notice = Discrediting(id="notice", speakers=[service], when="2002-05-01", discredits=[exile])
speech = Statement(id="speech", speakers=[minister], when="2003-02-05", based_on=[told])
dossier = Dossier([exile, service, minister, told, notice, speech])
```

## Accepted
```python
exile = Person(id="exile", name="the exile")
service = Organization(id="service", name="the service")
minister = Person(id="minister", name="the minister")
told = Statement(id="told", speakers=[exile], when="2002-02-01")
notice = Discrediting(id="notice", speakers=[service], when="2002-05-01", discredits=[exile])
speech = Statement(id="speech", speakers=[minister], when="2002-04-05", based_on=[told])
dossier = Dossier([exile, service, minister, told, notice, speech])
```

## Limits
It follows `based_on`, over any number of steps, to the document or piece of evidence, or to what the actor said or
published. What the actor says itself does not rest on it, and neither does what discredits it as well, or rests on
that. Silent where the notice, or what rests on the source, was taken back. Anyone who rests on the confession of a
discredited source still rests on that source. Not evaluated if the notice, or what rests on the source, has no date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from geoclaims.analysis import Analysis
from geoclaims.analysis._graphs.search import path_to
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.wording import captions, date_text
from geoclaims.records.actors import Actor
from geoclaims.records.discreditings import Discrediting
from geoclaims.records.evidence import Evidence
from geoclaims.records.sources import Document, Source
from geoclaims.records.statements import Statement

__all__ = ["discredited_source_in_use"]


@rule("AT03", since="0.3.0", severity=Severity.WARNING, sound=True)
def discredited_source_in_use(analysis: Analysis) -> Iterator[Verdict]:
    uses: dict[int, list[Use]] = {}
    for use in _uses(analysis):
        uses.setdefault(id(use.user), []).append(use)
    for found in uses.values():
        yield from _judged(analysis, found[0].user, found)


class Use(NamedTuple):
    """Something that rests on a discredited source."""

    user: Source
    """What rests on it."""
    suspect: str
    """The id of the discredited source."""
    notices: tuple[Discrediting, ...]
    """What discredits it."""
    steps: Mapping[str, str]
    """From each source to the next one on the way to it."""


def _uses(analysis: Analysis) -> Iterator[Use]:
    notices: dict[str, list[Discrediting]] = {}
    for notice in sorted(analysis.dossier.of(Discrediting), key=lambda notice: notice.id):
        for accused in dict.fromkeys(notice.discredits):
            notices.setdefault(accused, []).append(notice)
    for suspect, found in sorted(notices.items()):
        against = tuple(notice for notice in found if not analysis.commitments.retractions(notice))
        begins = _said_by(analysis, suspect) if against else ()
        steps = analysis.sources.derivation.downstream(*begins, without={notice.id for notice in found})
        for user in analysis.dossier.resolve(steps, Source):
            if not isinstance(user, Evidence) and not (
                isinstance(user, Statement) and analysis.commitments.retractions(user)
            ):
                yield Use(user, suspect, against, steps)


def _said_by(analysis: Analysis, suspect: str) -> tuple[str, ...]:
    """What a suspect comes down to: itself, and what it said or published; nothing, if it is no possible suspect."""
    known = analysis.dossier.variants(suspect)
    if known and not any(isinstance(record, Actor | Document | Evidence) for record in known):
        return ()
    attributed = (
        source.id
        for source in analysis.dossier.referring_to(suspect)
        if isinstance(source, Source) and suspect in source.attributed_to()
    )
    return tuple(dict.fromkeys((suspect, *attributed)))


def _judged(analysis: Analysis, user: Source, uses: list[Use]) -> Iterator[Verdict]:
    notices = sorted({notice.id: notice for use in uses for notice in use.notices}.values(), key=lambda one: one.id)
    earlier = [notice for notice in notices if notice.when and user.certainly_after(notice.when)]
    used = [use for use in uses if any(notice in earlier for notice in use.notices)]
    if used:
        names = captions(analysis.dossier, [use.suspect for use in used])
        dates = " and ".join(sorted({date_text(notice) for notice in earlier}))
        links = dict.fromkeys(link for use in used for link in pairwise(reversed(path_to(use.steps, user.id))))
        yield Finding(
            message=f"{user.type} {user.id!r} rests on {names}, which had been discredited, {dates}",
            records=_records(user, used, earlier),
            path=(
                *(Reason(text=f"discredits {names}, {date_text(notice)}", record=notice.id) for notice in earlier),
                *(Reason(text=f"is based on {str(named)!r}", record=id) for id, named in links),
            ),
        )
    elif undated := [record.id for record in (user, *notices) if any(m.when is None for m in record.moments())]:
        yield NotEvaluated(
            reason=f"{user.type} {user.id!r} rests on {captions(analysis.dossier, [use.suspect for use in uses])}, "
            "which was discredited; whether before or afterwards is not known without the date of "
            f"{' and '.join(undated)}",
            records=_records(user, uses, notices),
        )


def _records(user: Source, uses: list[Use], notices: list[Discrediting]) -> tuple[str, ...]:
    suspects = (use.suspect for use in uses)
    return tuple(dict.fromkeys((user.id, *suspects, *(notice.id for notice in notices))))
