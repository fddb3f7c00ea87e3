"""LC05, beyond the examples on its page."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from commitment_cast import MISSILES, USSR, findings

from geoclaims import Denial, DenialScope


def denial(**fields: Any) -> Denial:
    """A denial that there are missiles."""
    return attrs.evolve(Denial(id="denied", speakers=USSR, denies=MISSILES), **fields)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Fake news!", "a dismissal"),
        ("groundless rumours", "a dismissal"),
        ("These BASELESS fabrications", "a dismissal"),
        ("shrugged off as propaganda, dismissed", "a dismissal"),
        ("You should ask the Pentagon.", "a deflection"),
        ("Where is the evidence?", "a deflection"),
        ("And what about Turkey?", "a deflection"),
        ("If true, that would be grave.", "a conditional"),
        ("if it is true, it was an accident", "a conditional"),
        ("No comment.", "a refusal to comment"),
        ("We can neither confirm nor deny it.", "a refusal to comment"),
        ("declined to comment", "a refusal to comment"),
        ("We do not comment on such matters.", "a refusal to comment"),
    ],
)
@pytest.mark.parametrize("field", ["quote", "cue"])
def test_words_that_deny_nothing(field: str, words: str, kind: str) -> None:
    """A judgement, a counter-question, an "if" and silence are no "it did not happen", quoted or reported."""
    (finding,) = findings("LC", denial(**{field: words}))

    assert ("LC05", "warning", ("denied",)) == (finding.code, finding.severity, finding.records)
    assert f" is {kind}; set its scope to what was said" in finding.message
    assert f"its words: {words}" == finding.path[0].text


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"quote": "There are no missiles there."},
        {"quote": "This is fake news. We did not send any."},
        {"quote": "Groundless: we had no part in it."},
        {"quote": "We categorically deny these rumours."},
        {"quote": "We reject this propaganda."},
        {"quote": "It is a lie and a fabrication."},
        {"quote": "Nonsense", "cue": "said they were not involved, calling it nonsense"},
        {"cue": "dismissed it as untrue"},
        {"cue": "denied"},
        {"quote": "We do not comment on rumours; it never happened."},
    ],
    ids=str,
)
def test_words_that_may_be_a_denial(words: dict[str, str]) -> None:
    """Without words nothing is said, and what is denied outright may be called absurd as well."""
    assert () == findings("LC", denial(**words))


@pytest.mark.parametrize("cue", ["denied", "denies", "rejects", "said"])
def test_a_reporting_verb_makes_no_denial_of_a_dismissal(cue: str) -> None:
    """What a reporter calls a denial is judged by the words that were said."""
    (finding,) = findings("LC", denial(quote="Groundless rumours.", cue=cue))

    assert ("LC05", "its words: Groundless rumours.") == (finding.code, finding.path[0].text)


@pytest.mark.parametrize("scope", [scope for scope in DenialScope if scope is not DenialScope.OCCURRENCE])
def test_other_scopes_are_left_alone(scope: DenialScope) -> None:
    """Only what is recorded as "it did not happen" can be more than was said."""
    assert () == findings("LC05", denial(scope=scope, quote="Fake news!"))
