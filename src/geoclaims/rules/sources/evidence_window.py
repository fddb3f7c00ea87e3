"""A piece of evidence was taken at another time than what it is offered for.

## Why it matters
An old picture with a new caption is the commonest fake there is. What was taken before cannot show it, and what was
taken afterwards shows at most what was left.

## Reported
```python
struck = Proposition(id="struck", text="The hospital was struck.", when="2024-05-10")
photo = Evidence(id="photo", kind="photograph", captured="2021-03-02", supports=[struck])
dossier = Dossier([struck, photo])
```

## Accepted
```python
struck = Proposition(id="struck", text="The hospital was struck.", when="2024-05-10")
photo = Evidence(id="photo", kind="photograph", captured="2021-03-02", supports=[struck], baseline=True)
dossier = Dossier([struck, photo])
```

## Limits
It compares what is certain only, and is silent for evidence labelled as the state of things before (`baseline`). What
was taken afterwards is information and no warning: a crater can be photographed a week later. Not evaluated if it is
recorded when something happened, but not when the evidence was taken. Information as well is a statement that appeals
to images, recordings, intercepts or documents ("the footage shows") where none is linked: neither evidence nor a
document among what it relays or is based on, nor evidence for what it claims. The words are looked for in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from geoclaims.analysis import Analysis
from geoclaims.analysis.sources.chains import reached
from geoclaims.checking import Finding, NotEvaluated, Reason, Severity, Verdict, rule
from geoclaims.records.evidence import Evidence
from geoclaims.records.propositions import Proposition
from geoclaims.records.sources import Document
from geoclaims.records.statements import Statement

__all__ = ["evidence_window"]

_APPEAL: Final = re.compile(
    r"\b(?P<none>no |not |without |if )?(?:the |any )?(?P<words>(?:satellite |aerial |drone |radar |thermal )?"
    r"(?:images?|imagery|photos?|photographs?|pictures?|footage|videos?|recordings?|intercepts?|intercepted \w+"
    r"|documents|files|data|debris|samples|evidence|proof) (?:\w+ )?"
    r"(?:shows?|showed|proves?|proved|reveals?|revealed|confirms?|confirmed|demonstrates?|demonstrated"
    r"|indicates?|indicated)"
    r"|we have (?!no )(?:\w+ )?(?:evidence|proof|images|photographs|recordings|intercepts))\b(?![^.!]*\?)",
    re.IGNORECASE,
)


@rule("AT07", since="0.3.0", severity=Severity.WARNING, sound=False)
def evidence_window(analysis: Analysis) -> Iterator[Verdict]:
    for evidence in analysis.dossier.of(Evidence):
        if not evidence.baseline:
            for proposition in analysis.dossier.resolve(dict.fromkeys(evidence.supports), Proposition):
                yield from _judged(evidence, proposition)
    linked = _linked(analysis)
    for statement in analysis.dossier.of(Statement):
        if (words := _appeal(statement)) and statement.id not in linked and not _has_evidence(analysis, statement):
            yield Finding(
                message=f"{statement.type} {statement.id!r} appeals to evidence ({words!r}), and none is linked",
                records=(statement.id,),
                path=(Reason(text=f"its words: {statement.quote or statement.cue!s}", record=statement.id),),
                severity=Severity.INFO,
            )


def _judged(evidence: Evidence, proposition: Proposition) -> Iterator[Verdict]:
    if proposition.when is None:
        return
    if evidence.captured is None:
        yield NotEvaluated(
            reason=f"evidence {evidence.id!r} is offered for {proposition.caption!r}, {proposition.when}; "
            "when it was taken is not recorded",
            records=(evidence.id, proposition.id),
        )
        return
    before = evidence.captured.certainly_before(proposition.when)
    if before or evidence.captured.certainly_after(proposition.when):
        yield Finding(
            message=f"evidence {evidence.id!r} was taken {'before' if before else 'after'} what it is offered for: "
            f"{evidence.captured}, and {proposition.caption!r} {proposition.when}",
            records=(evidence.id, proposition.id),
            path=(
                Reason(text=f"taken {evidence.captured}", record=evidence.id),
                Reason(text=f"said to have happened {proposition.when}", record=proposition.id),
            ),
            severity=None if before else Severity.INFO,
        )


def _appeal(statement: Statement) -> str | None:
    texts = (text for text in (statement.quote, statement.cue) if text)
    found = (match for text in texts for match in _APPEAL.finditer(text) if not match["none"])
    return next((match["words"] for match in found), None)


def _linked(analysis: Analysis) -> set[str]:
    """Everything that relays or is based on a piece of evidence or a document, directly or not."""
    attribution, derivation = analysis.sources.attribution, analysis.sources.derivation
    linked = [source.id for source in (*analysis.dossier.of(Evidence), *analysis.dossier.of(Document))]
    return set(reached(linked, lambda one: (*attribution.used_by(one), *derivation.used_by(one))))


def _has_evidence(analysis: Analysis, statement: Statement) -> bool:
    claimed = analysis.dossier.resolve(
        (one.proposition for one in analysis.entailment.positions_of(statement)),
        Proposition,
    )
    return any(analysis.sources.evidence(proposition) for proposition in claimed)
