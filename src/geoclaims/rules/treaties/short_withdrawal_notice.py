"""A party's withdrawal took effect sooner after its notice than the treaty allows.

## Why it matters
Until the period of notice is over, the party is bound (Vienna Convention on the Law of Treaties, articles 54 and 56).
Announcing that one leaves is not leaving, and the date of the announcement is often recorded as that of the end.

## Reported
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Treaty on Forces",
    entered_into_force="1988-06-01",
    notice_months=6,
    parties=[
        Party(actor=north, consented="1988-06-01", notice="2019-02-02", withdrawn="2019-02-02"),
        Party(actor=south, consented="1988-06-01"),
    ],
)
dossier = Dossier([north, south, pact])
```

## Accepted
```python
north, south = State(id="north", name="North"), State(id="south", name="South")
pact = Treaty(
    id="pact",
    title="Treaty on Forces",
    entered_into_force="1988-06-01",
    notice_months=6,
    parties=[
        Party(actor=north, consented="1988-06-01", notice="2019-02-02", withdrawn="2019-08-02"),
        Party(actor=south, consented="1988-06-01"),
    ],
)
dossier = Dossier([north, south, pact])
```

## Limits
Where a treaty is silent on notice, twelve months are counted (article 56(2)); not for political instruments. Both dates
have to be recorded, and the withdrawal has to come too soon in every reading of them. Other parties may have agreed to
a shorter period (article 54(b)), which is not recorded anywhere. `Analysis.bound` follows the date of withdrawal that
is recorded.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import MAXYEAR, date

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions
from geoclaims.records.treaties import LegalCharacter, Party, Treaty
from geoclaims.text.counting import counted

__all__ = ["short_withdrawal_notice"]

_WHERE_SILENT = 12


@rule("TL09", since="0.4.0", severity=Severity.WARNING, sound=True)
def short_withdrawal_notice(analysis: Analysis) -> Iterator[Finding]:
    for treaty in analysis.dossier.of(Treaty):
        months = _notice(treaty)
        if months is None:
            continue
        hasty: dict[str, list[Party]] = {}
        for party in treaty.parties:
            if _too_soon(party, months):
                hasty.setdefault(party.actor, []).append(party)
        yield from (_finding(analysis, treaty, months, entries) for entries in hasty.values())


def _finding(analysis: Analysis, treaty: Treaty, months: int, entries: list[Party]) -> Finding:
    """One finding for an actor, however often it has left."""
    steps = [f"gave notice {party.notice} and withdrew {party.withdrawn}" for party in entries]
    source = "the law of treaties" if treaty.notice_months is None else "it"
    asked = f"{source} asks for {counted(months, 'month')} of notice" if months else "notice comes first"
    return Finding(
        message=f"{captions(analysis.dossier, [entries[0].actor])} {'; and '.join(steps)} from {treaty.caption!r}, "
        f"but {asked}",
        records=(treaty.id, entries[0].actor),
        path=tuple(Reason(text=step, record=treaty.id) for step in steps),
    )


def _notice(treaty: Treaty) -> int | None:
    """The months of notice that withdrawal takes; None where neither the text nor the law of treaties says so."""
    silent = _WHERE_SILENT if treaty.character is LegalCharacter.TREATY else None
    return silent if treaty.notice_months is None else treaty.notice_months


def _too_soon(party: Party, months: int) -> bool:
    given = party.notice and party.notice.earliest
    left = party.withdrawn and party.withdrawn.latest
    return bool(given and left and left < _later(given, months))


def _later(day: date, months: int) -> date:
    """The day some months later; the last day of its month where that month is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > MAXYEAR:
        return date.max
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
