"""One statement seems to have been recorded twice.

## Why it matters
Two records of one utterance look like two utterances: a repetition, or one more voice.

## Reported
```python
north = State(id="north", name="North")
crossed = Proposition(id="crossed", text="South's troops crossed the border.")
claim = Claim(proposition=crossed, certainty=Certainty.CERTAIN)
first = Statement(id="first", speakers=[north], when="2024-05-02", claims=[claim])
second = Statement(id="second", speakers=[north], when="2024-05-02", claims=[claim])
dossier = Dossier([north, crossed, first, second])
```

## Accepted
```python
north = State(id="north", name="North")
daily, weekly = Document(id="daily"), Document(id="weekly")
crossed = Proposition(id="crossed", text="South's troops crossed the border.")
claim = Claim(proposition=crossed, certainty=Certainty.CERTAIN)
told = Statement(id="told", speakers=[north], when="2024-05-02", claims=[claim], reported_in=[daily, weekly])
dossier = Dossier([north, daily, weekly, crossed, told])
```

## Limits
Speakers, those spoken for, type, day and content must be the same, and the time where it is given. It is a heuristic:
people do repeat themselves on one day. Silent without a day, or where nothing is claimed, denied, confirmed, promised
or taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import date_text, speaker_text
from geoclaims.records.statements import Statement
from geoclaims.values._fields.fields import fields_of

__all__ = ["double_recorded_statement"]

_CIRCUMSTANCES: Final = {
    *(
        "id",
        "note",
        "labels",
        "extra",
        "reported_in",
        "when",
        "when_text",
        "where",
        "venue",
        "addressees",
        "participants",
    ),
    *("office", "mode", "quote", "cue", "relays", "based_on", "origins_known"),
}


@rule("IN04", since="0.2.0", severity=Severity.INFO, sound=False)
def double_recorded_statement(analysis: Analysis) -> Iterator[Finding]:
    together: dict[tuple[object, ...], list[Statement]] = {}
    for statement in analysis.dossier.of(Statement):
        if statement.speakers and statement.when and statement.when.day:
            key = (statement.type, statement.when.day, frozenset(statement.speakers))
            together.setdefault(key, []).append(statement)
    for candidates in together.values():
        yield from _alike(analysis, candidates) if len(candidates) > 1 else ()


def _alike(analysis: Analysis, candidates: list[Statement]) -> Iterator[Finding]:
    """Those of the statements of some speakers on some day that have the same content."""
    alike: dict[tuple[object, ...], dict[str, Statement]] = {}
    for statement in candidates:
        if moves := frozenset(statement.moves()):
            alike.setdefault((moves, *_content(statement)), {}).setdefault(statement.id, statement)
    for group in alike.values():
        times = {statement.when.text for statement in group.values() if statement.when and "T" in statement.when.text}
        if len(group) > 1 and len(times) < 2:
            yield _finding(analysis, [group[id] for id in sorted(group)])


def _content(statement: Statement) -> Iterator[object]:
    """What has to be the same: all but bookkeeping, and circumstances that a recorder may leave out."""
    yield statement.type
    for field in fields_of(type(statement)):
        if field.name not in _CIRCUMSTANCES:
            value = getattr(statement, field.name)
            yield frozenset(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def _finding(analysis: Analysis, group: list[Statement]) -> Finding:
    listed = ", ".join(repr(statement.id) for statement in group)
    return Finding(
        message=f"{listed} record the same {group[0].type} of {date_text(group[0])}",
        records=tuple(statement.id for statement in group),
        path=tuple(
            Reason(text=f"{speaker_text(analysis.dossier, statement)}, {date_text(statement)}", record=statement.id)
            for statement in group
        ),
    )
