"""A relative date, counted from the day of the report, is not the date that was recorded.

## Why it matters
"In September last year" means another year in an article of January than in one of December. When an old text is
copied, or a date resolved against the day of reading, the record drifts by a year.

## Reported
```python
paper = Document(id="paper", published="2024-10-16")
north = State(id="north", name="North")
speech = Statement(
    id="speech", speakers=[north], when="2022-09", when_text="in September last year", reported_in=[paper]
)
dossier = Dossier([paper, north, speech])
```

## Accepted
```python
paper = Document(id="paper", published="2024-10-16")
north = State(id="north", name="North")
speech = Statement(
    id="speech", speakers=[north], when="2023-09", when_text="in September last year", reported_in=[paper]
)
dossier = Dossier([paper, north, speech])
```

## Limits
It reads common English expressions that stand alone ("yesterday", "last month", "in June this year", "by the end of
this year", "three weeks ago"), with a day's slack for time zones. Vague ones ("recently") and all others are left
alone. With several documents, each of their dates has to rule the recorded date out; if one of them has no publication
date that bounds it, or if no document is recorded at all, the rule is not evaluated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import itemgetter

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.records.events import Event
from geoclaims.records.sources import Document
from geoclaims.rules.time._relative_dates import is_relative, resolve_relative
from geoclaims.values.dates import When

__all__ = ["relative_date_drift"]


@rule("TM06", since="0.1.0", severity=Severity.WARNING, sound=True)
def relative_date_drift(analysis: Analysis) -> Iterator[Verdict]:
    for event in analysis.dossier.of(Event):
        if event.when and event.when_text and is_relative(event.when_text):
            documents = analysis.dossier.resolve(event.reported_in, Document)
            dates = {document: _meant(event.when_text, document) for document in documents}
            if not any(date and date.possibly_overlaps(event.when) for date in dates.values()):
                yield _verdict(event, dates)


def _meant(text: str, document: Document) -> When | None:
    """What a relative date means in a document; None if that cannot be told."""
    return resolve_relative(text, document.published) if document.published else None


def _verdict(event: Event, dates: Mapping[Document, When | None]) -> Verdict:
    """What to say of an event whose date no report bears out."""
    found = sorted(((document.id, document, date) for document, date in dates.items() if date), key=itemgetter(0))
    loose = sorted({str(ref) for ref in event.reported_in} - {id for id, _, _ in found})
    if loose or not found:
        # The expression may stand in any of the documents, so one without a date leaves the matter open.
        return NotEvaluated(
            reason=f"{event.when_text!r} has no certain anchor; record when each document that reports {event.id!r} "
            "was published",
            records=(event.id, *loose),
        )
    meant = ", ".join(sorted({str(date) for _, _, date in found}))
    return Finding(
        message=f"{event.type} {event.id!r} is dated {event.when}, but {event.when_text!r} in its report means {meant}",
        records=(event.id, *(id for id, _, _ in found)),
        path=tuple(
            Reason(text=f"published {document.published}, so {event.when_text!r} means {date}", record=id)
            for id, document, date in found
        ),
    )
