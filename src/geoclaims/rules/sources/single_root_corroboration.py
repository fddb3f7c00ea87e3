"""Several voices say the same, and all that is recorded of where they have it from leads to one place.

## Why it matters
Five outlets and one origin are one source. Counting outlets is the commonest way to be misled, and to mislead.

## Reported
```python
defector = Person(id="defector", name="the defector")
first = Organization(id="first-service", name="the first service")
second = Organization(id="second-service", name="the second service")
trailers = Proposition(id="trailers", text="There are laboratories on trailers.")
claim = Claim(proposition=trailers, certainty=Certainty.CERTAIN)
debriefing = Statement(id="debriefing", speakers=[defector], claims=[claim], origins_known=True)
one = Statement(id="one", speakers=[first], claims=[claim], based_on=[debriefing])
two = Statement(id="two", speakers=[second], claims=[claim], based_on=[debriefing])
dossier = Dossier([defector, first, second, trailers, debriefing, one, two])
```

## Accepted
```python
defector = Person(id="defector", name="the defector")
first = Organization(id="first-service", name="the first service")
second = Organization(id="second-service", name="the second service")
trailers = Proposition(id="trailers", text="There are laboratories on trailers.")
claim = Claim(proposition=trailers, certainty=Certainty.CERTAIN)
debriefing = Statement(id="debriefing", speakers=[defector], claims=[claim], origins_known=True)
one = Statement(id="one", speakers=[first], claims=[claim], based_on=[debriefing])
intercept = Evidence(id="intercept", supports=[trailers], origins_known=True)
two = Statement(id="two", speakers=[second], claims=[claim], based_on=[intercept])
dossier = Dossier([defector, first, second, trailers, debriefing, one, intercept, two])
```

## Limits
It looks at propositions that at least two voices present as a fact, or that evidence is offered for, without those that
one of the others merely passes on: anyone who names its only source does not pretend to be a second one. It follows
`based_on`, not `relays`. Not evaluated where a trail is lost and nothing is shared before: independence is then not
established, which does not mean dependence. A source that lists its sources is taken to list all of them that are
recorded; `corroboration(...).possibly_incomplete` names those that may have others. Two unnamed sources, and two
officials of one institution, count as two.
"""

from __future__ import annotations

from collections.abc import Iterator

from geoclaims.analysis import Analysis, Corroboration, Independence
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.checking.wording import TRACE_ADVICE, captions, date_text, speaker_text, untraced_text
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Source
from geoclaims.records.statements import Statement

__all__ = ["single_root_corroboration"]


@rule("AT02", since="0.3.0", severity=Severity.WARNING, sound=True)
def single_root_corroboration(analysis: Analysis) -> Iterator[Verdict]:
    alike: dict[tuple[int, int], list[Proposition]] = {}
    for proposition in sorted(analysis.dossier.of(Proposition), key=lambda one: (one.id, one.caption)):
        alike.setdefault(analysis.sources.support_group(proposition), []).append(proposition)
    presented: dict[tuple[str, ...], tuple[Corroboration, list[Proposition]]] = {}
    for same in alike.values():
        found = analysis.sources.corroboration(same[0])
        if found.independence is not Independence.INDEPENDENT and (seeming := found.apparent_corroborators):
            voices = (found.ultimate_source or "", *(source.id for source in seeming))
            presented.setdefault(voices, (found, []))[1].extend(same)
    for found, propositions in presented.values():
        words = " and ".join(dict.fromkeys(repr(one.caption) for one in propositions))
        seems = (
            f"{words} {'seem' if len(propositions) > 1 else 'seems'} to be corroborated by {_voices(analysis, found)}"
        )
        judged = _shared if found.independence is Independence.SHARED_ORIGIN else _unknown
        yield judged(analysis, found, tuple(sorted({one.id for one in propositions})), seems)


def _shared(analysis: Analysis, found: Corroboration, propositions: tuple[str, ...], seems: str) -> Finding:
    dossier = analysis.dossier
    meeting, root = analysis.sources.independence.nearest_common_source(_ids(found)), str(found.ultimate_source)
    reasons = [_presented(analysis, source) for source in found.apparent_corroborators]
    reasons.append(Reason(text="is what all of them rest on", record=meeting))
    if root != meeting:
        reasons.append(Reason(text="is where it begins, as far as recorded", record=root))
    recorded = (id for id in dict.fromkeys((meeting, root)) if id in dossier)
    return Finding(
        message=f"{seems}, but all that is recorded of where they have it from leads to {captions(dossier, [root])}",
        records=(*propositions, *recorded, *_ids(found)),
        path=tuple(reasons),
    )


def _unknown(analysis: Analysis, found: Corroboration, propositions: tuple[str, ...], seems: str) -> NotEvaluated:
    chains = analysis.sources.derivation.iterate(*(source.id for source in found.supporting))
    return NotEvaluated(
        reason=f"{seems}, but that they are independent is not established: "
        f"{untraced_text(analysis.dossier, chains)}; {TRACE_ADVICE}",
        records=(*propositions, *_ids(found)),
    )


def _ids(found: Corroboration) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.id for source in found.apparent_corroborators))


def _presented(analysis: Analysis, source: Source) -> Reason:
    if isinstance(source, Statement):
        return Reason(text=f"{speaker_text(analysis.dossier, source)}, {date_text(source)}", record=source.id)
    return Reason(text="is offered as evidence", record=source.id)


def _voices(analysis: Analysis, found: Corroboration) -> str:
    voices = (voice for source in found.apparent_corroborators for voice in source.attributed_to() or (source.id,))
    return captions(analysis.dossier, dict.fromkeys(voices))
