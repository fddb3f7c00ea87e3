"""An actor speaks in an office outside every recorded term in it.

## Why it matters
A former or future president is quoted as president: the name, the office or the date is wrong. Machine translation and
summaries often put the holder they know in the place of the one who spoke.

## Reported
```python
office = Office(id="presidency", name="President of North")
ann, ben = Person(id="ann", name="Ann"), Person(id="ben", name="Ben")
first = Tenure(id="ann-term", person=ann, office=office, period="2015-05-10/2020-05-09", as_of="2024")
second = Tenure(id="ben-term", person=ben, office=office, period="2020-05-10/..", as_of="2024")
speech = Statement(id="speech", speakers=[ann], office=office, when="2022-09")
dossier = Dossier([office, ann, ben, first, second, speech])
```

## Accepted
```python
office = Office(id="presidency", name="President of North")
ann, ben = Person(id="ann", name="Ann"), Person(id="ben", name="Ben")
first = Tenure(id="ann-term", person=ann, office=office, period="2015-05-10/2020-05-09", as_of="2024")
second = Tenure(id="ben-term", person=ben, office=office, period="2020-05-10/..", as_of="2024")
speech = Statement(id="speech", speakers=[ben], office=office, when="2022-09")
dossier = Dossier([office, ann, ben, first, second, speech])
```

## Limits
A day's difference is allowed at either end of a term. Acting terms count as terms. Where one of the person's terms is
contested, the finding is a warning. The open end of a term says nothing about days after its `as_of`. Not evaluated if
no term of the person in the office is recorded, if a term has no period, or if the table's `as_of` does not reach to
the day of the statement.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.records.actors import Office, Person
from geoclaims.records.offices import Tenure
from geoclaims.records.statements import Statement
from geoclaims.values.dates import When

__all__ = ["office_term_anachronism"]


@rule("ID01", since="0.1.0", severity=Severity.ERROR, sound=True)
def office_term_anachronism(analysis: Analysis) -> Iterator[Verdict]:
    dossier = analysis.dossier
    for statement in dossier.of(Statement):
        if statement.when is None or statement.office is None:
            continue
        for office in dossier.resolve([statement.office], Office):
            for person in dossier.resolve(statement.speakers, Person):
                yield from _judged(analysis, statement, statement.when, person, office)


def _judged(analysis: Analysis, statement: Statement, when: When, person: Person, office: Office) -> Iterator[Verdict]:
    held = analysis.actors.tenures.held(person.id, office.id, when)
    terms = sorted(
        analysis.actors.tenures.by_holder_and_post(person.id, office.id),
        key=lambda term: (str(term.period), term.id),
    )
    if held is False:
        yield _finding(analysis, statement, person, office, terms)
    elif held is None and (gap := analysis.actors.tenures.gap(person.id, office.id, when)):
        reason = f"whether {person.caption} was {office.caption} in {when} is not known: {gap}"
        yield NotEvaluated(reason=reason, records=(statement.id, *sorted(term.id for term in terms)))


def _finding(analysis: Analysis, statement: Statement, person: Person, office: Office, terms: list[Tenure]) -> Finding:
    dossier, when = analysis.dossier, statement.when
    periods = ", ".join(str(term.period) for term in terms)
    terms_then = analysis.actors.tenures.holders(office.id, when) if when else ()
    holders = [(one.caption, term) for term in terms_then for one in dossier.resolve([term.person], Person)]
    instead = f"; {', '.join(name for name, _ in holders)} held it then" if holders else ""
    return Finding(
        message=f"{person.caption} speaks as {office.caption} in {when} ({statement.type} {statement.id!r}), "
        f"but held that office only {periods}{instead}",
        records=(statement.id, person.id, office.id, *sorted(term.id for term in terms)),
        severity=Severity.WARNING if any(term.contested for term in terms) else None,
        path=(
            Reason(text=f"{person.caption} speaks as {office.caption}, {when}", record=statement.id),
            *(Reason(text=f"{person.caption}: {term.period}", record=term.id) for term in terms),
            *(Reason(text=f"{name}: {term.period}", record=term.id) for name, term in holders),
        ),
    )
