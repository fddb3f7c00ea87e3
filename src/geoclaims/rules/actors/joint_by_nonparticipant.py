"""A statement is made in the name of a group by an actor, or for one, that did not belong to it then.

## Why it matters
It charges an actor with words that were not its own: the member had left, had not joined yet, or the date is wrong.

## Reported
```python
union = Organization(id="union", name="Union", kind="alliance")
isle = State(id="isle", name="Isle")
member = Membership(id="member", member=isle, organization=union, period="1973-01-01/2020-01-31", as_of="2024")
appeal = Statement(id="appeal", speakers=[isle], on_behalf_of=[union], when="2021-05")
dossier = Dossier([union, isle, member, appeal])
```

## Accepted
```python
union = Organization(id="union", name="Union", kind="alliance")
isle = State(id="isle", name="Isle")
member = Membership(id="member", member=isle, organization=union, period="1973-01-01/2020-01-31", as_of="2024")
appeal = Statement(id="appeal", speakers=[isle], on_behalf_of=[union], when="2019-05")
dossier = Dossier([union, isle, member, appeal])
```

## Limits
It compares speakers with those on whose behalf they spoke, in either order: a member for its group, a group for its
members. It needs recorded memberships that certainly do not cover the day, and an `as_of` that reaches to it; a day's
difference is allowed at either end. Without any membership on record nothing is said, for spokespersons are not
members; nor of anyone who holds an office of the group, or is its organ. Who took part in a meeting is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions, date_text
from geoclaims.records.offices import Membership
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["joint_by_nonparticipant"]


@rule("ID03", since="0.4.0", severity=Severity.WARNING, sound=True)
def joint_by_nonparticipant(analysis: Analysis) -> Iterator[Finding]:
    for statement in analysis.dossier.of(Statement):
        if statement.when is None or not statement.holders():
            continue
        speakers, principals = (_members_of(analysis, statement), _groups_of(analysis, statement))
        for member, group in (*speakers, *principals):
            if terms := _outside(analysis, member, group, statement.when):
                yield _finding(analysis, statement, group, terms)


def _members_of(analysis: Analysis, statement: Statement) -> Iterator[tuple[str, str]]:
    """Every speaker for a group that has members on record, but for its officials, who need not be members."""
    groups = [group for group in dict.fromkeys(statement.on_behalf_of) if analysis.actors.memberships.by_post(group)]
    for speaker in dict.fromkeys(statement.speakers) if groups else ():
        held = (term.office for term in analysis.actors.tenures.by_holder(speaker))
        posts = [*held, *([statement.office] if statement.office else [])]
        above = set(analysis.actors.institutions_above([speaker, *posts]))
        yield from ((speaker, group) for group in groups if group not in above)


def _groups_of(analysis: Analysis, statement: Statement) -> Iterator[tuple[str, str]]:
    """Everybody on whose behalf a group that has members on record speaks."""
    groups = (group for group in dict.fromkeys(statement.speakers) if analysis.actors.memberships.by_post(group))
    return product(dict.fromkeys(statement.on_behalf_of), groups)


def _outside(analysis: Analysis, member: str, group: str, when: When) -> list[Membership]:
    """The recorded memberships in a group of an actor, or of those it is an organ of, if none can cover a time."""
    line = [
        actor
        for actor in analysis.actors.with_institutions(member)
        if analysis.actors.memberships.by_holder_and_post(actor, group)
    ]
    if any(analysis.actors.memberships.held(actor, group, when) is not False for actor in line):
        return []
    terms = (term for actor in line for term in analysis.actors.memberships.by_holder_and_post(actor, group))
    return sorted(terms, key=lambda term: (str(term.period), term.id))


def _finding(analysis: Analysis, statement: Statement, group: str, terms: list[Membership]) -> Finding:
    dossier = analysis.dossier
    speakers, principals = captions(dossier, statement.speakers), captions(dossier, statement.on_behalf_of)
    member, body = captions(dossier, dict.fromkeys(term.member for term in terms)), captions(dossier, [group])
    periods = ", ".join(str(term.period) for term in terms)
    return Finding(
        message=f"{statement.type} {statement.id!r} of {statement.when} was made by {speakers} "
        f"on behalf of {principals}, but {member} belonged to {body} only {periods}",
        records=(statement.id, terms[0].member, group, *dict.fromkeys(term.id for term in terms)),
        path=(
            Reason(text=f"{speakers}, {date_text(statement)}: on behalf of {principals}", record=statement.id),
            *(Reason(text=f"{member} in {body}: {term.period}", record=term.id) for term in terms),
        ),
    )
