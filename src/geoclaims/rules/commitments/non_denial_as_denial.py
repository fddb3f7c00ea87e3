"""A denial is recorded as "it did not happen", but its words only dismiss, deflect or decline.

## Why it matters
"Fake news" is a judgement on a report and "no comment" is none at all. Recorded as a denial of what happened, either
commits its speaker to something never said.

## Reported
```python
north = State(id="north", name="North")
crossed = Proposition(id="crossed", text="North's troops crossed the border.")
denied = Denial(id="denied", speakers=[north], denies=[crossed], quote="These are groundless rumours.")
dossier = Dossier([north, crossed, denied])
```

## Accepted
```python
north = State(id="north", name="North")
crossed = Proposition(id="crossed", text="North's troops crossed the border.")
denied = Denial(
    id="denied", speakers=[north], denies=[crossed], quote="These are groundless rumours.", scope=DenialScope.DISMISSAL
)
dossier = Dossier([north, crossed, denied])
```

## Limits
It is a heuristic that knows some English phrases, listed in its source: dismissals ("fake news", "groundless"),
deflections ("where is the evidence"), conditionals ("if true") and refusals ("no comment", "neither confirm nor deny").
Silent without a quote or a cue, and where the words deny the matter outright as well ("did not", "no part in", "we
deny").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from geoclaims.analysis import Analysis
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.records.denials import Denial, DenialScope

__all__ = ["non_denial_as_denial"]

_NO_DENIAL: Final = {
    "a dismissal": (
        r"fake|hoax|nonsense|absurd|ridiculous|ludicrous|laughable|propaganda|speculations?|rumou?rs?|fabrications?"
        r"|fantas(?:y|ies)|baseless|groundless|unfounded|unsubstantiated|smears?|dismiss(?:ed|es)?|brush(?:ed|es) aside"
        r"|scoffed|mocked"
    ),
    "a deflection": (
        r"(?:where is|show us|no) (?:the |any )?(?:evidence|proof)|you should ask|better ask|look who is|what about"
        r"|double standards?|distract(?:s|ed|ion)?"
    ),
    "a conditional": r"if (?:it is |this is |that is |it were |proven )?true|if indeed|were it true",
    "a refusal to comment": (
        r"no comment|declin(?:ed|es) to (?:comment|answer|say)|refus(?:ed|es) to (?:comment|answer|say)"
        r"|(?:will|do|does|did|would) not comment|neither confirm(?:ed|s)? nor den(?:y|ied|ies)"
        r"|(?:not|cannot|can't|won't) (?:confirm (?:n?or) deny|confirm|comment)"
    ),
}
_OUTRIGHT: Final = re.compile(
    r"\b(?:did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|was not|wasn't"
    r"|were not|weren't|is not|isn't|are not|aren't|never|untrue|false|lie|lies|denial|no part|no role|no involvement"
    r"|nothing to do with|not true|not involved"
    r"|no (?:\w+ ){1,3}(?:was|were|is|are|has|have|had|did|crossed|entered|took|sent|fired))\b",
    re.IGNORECASE,
)
_WE_DENY: Final = re.compile(r"\b(?:deny|denies|reject|rejects)\b", re.IGNORECASE)
_PATTERNS: Final = {kind: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for kind, pattern in _NO_DENIAL.items()}


@rule("LC05", since="0.2.0", severity=Severity.WARNING, sound=False, per_record=True)
def non_denial_as_denial(analysis: Analysis) -> Iterator[Finding]:
    for denial in analysis.dossier.of(Denial):
        if denial.scope is DenialScope.OCCURRENCE and (found := _no_denial(denial)):
            kind, words = found
            yield Finding(
                message=f"denial {denial.id!r} is recorded as 'it did not happen', but {words!r} is {kind}; "
                "set its scope to what was said",
                records=(denial.id,),
                path=(Reason(text=f"its words: {denial.quote or denial.cue!s}", record=denial.id),),
            )


def _no_denial(denial: Denial) -> tuple[str, str] | None:
    """What the words of a denial are instead of one, and the words that say so; None if they can be a denial."""
    texts = [text for text in (denial.quote, denial.cue) if text]
    refused = [(kind, match[0]) for text in texts for kind, words in _PATTERNS.items() if (match := words.search(text))]
    if not refused:
        return None
    rest = [_PATTERNS["a refusal to comment"].sub(" ", text) for text in texts]
    outright = any(_OUTRIGHT.search(text) for text in rest) or bool(denial.quote and _WE_DENY.search(rest[0]))
    return None if outright else refused[0]
