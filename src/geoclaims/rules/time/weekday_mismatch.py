"""A date's weekday, as written, is not the weekday of that day.

## Why it matters
"Tuesday, October 15th" fixes the year, and catches a digit gone wrong: weekday and day were written by somebody who
knew both, and only one of them was copied well.

## Reported
```python
north = State(id="north", name="North")
speech = Statement(id="speech", speakers=[north], when="2024-10-15", when_text="Monday, October 15th")
dossier = Dossier([north, speech])
```

## Accepted
```python
north = State(id="north", name="North")
speech = Statement(id="speech", speakers=[north], when="2024-10-15", when_text="Tuesday, October 15th")
dossier = Dossier([north, speech])
```

## Limits
Weekdays and months are read in English and in full. Silent unless `when` names exactly one day, and the text is a
weekday, alone or beside a date: "the day before Tuesday" and "Bloody Sunday" name other days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Severity, rule
from geoclaims.records.events import Event

__all__ = ["weekday_mismatch"]

# Not `calendar.day_name`, which changes with the locale.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = rf"(?:(?:the |of )?(?:\d{{1,4}}(?:st|nd|rd|th)?|{_MONTHS})[ ,./-]*)+"
_DAY = rf"(?:on |last |this |next )?(?P<{{}}>{'|'.join(_WEEKDAYS)})"
_TEXT = re.compile(
    rf"{_DAY.format('first')}(?:[ ,]+{_DATE})?|(?:on )?{_DATE}[ ,(]*{_DAY.format('last')}[)]?",
    re.IGNORECASE,
)


@rule("TM05", since="0.1.0", severity=Severity.ERROR, sound=True, per_record=True)
def weekday_mismatch(analysis: Analysis) -> Iterator[Finding]:
    for event in analysis.dossier.of(Event):
        if not (event.when and event.when.day and event.when_text):
            continue
        named = _TEXT.fullmatch(event.when_text.strip())
        actual = _WEEKDAYS[event.when.day.weekday()]
        if named and actual.lower() != (named["first"] or named["last"]).lower():
            message = (
                f"{event.type} {event.id!r} is dated {event.when}, a {actual}, but was written {event.when_text!r}"
            )
            yield Finding(message=message, records=(event.id,))
