"""Themes of rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from geoclaims import Analysis, Severity
from geoclaims.checking.themes import themes
from geoclaims.extend import Verdict, rule
from geoclaims.rules import RULES

PAGE = """A made-up rule.

## Why it matters
It does not.

## Reported
```python
dossier = Dossier([])
```

## Accepted
```python
dossier = Dossier([])
```

## Limits
All.
"""


def acme_rule(_analysis: Analysis) -> Iterator[Verdict]:
    """Find nothing."""
    yield from ()


acme_rule.__doc__ = PAGE
ACME = rule("ACME01", since="1", severity=Severity.INFO, sound=False)(acme_rule)


def test_themes_are_in_the_order_of_their_letters() -> None:
    """Every rule is in the theme of its letters, in the order of codes."""
    found = themes(reversed(RULES))

    assert ["AT", "DH", "ID", "IN", "LC", "QT", "TL", "TM"] == [theme.code for theme in found]
    assert RULES == tuple(rule for theme in found for rule in theme.rules)


@pytest.mark.parametrize("theme", themes(RULES), ids=lambda theme: theme.code)
def test_a_theme_of_the_library_says_what_it_is_about(theme: object) -> None:
    """A title, one sentence, and a paragraph."""
    title, summary, text = (getattr(theme, name) for name in ("title", "summary", "text"))

    assert title.istitle()
    assert (True, 0) == (summary.endswith("."), summary.count(". "))
    assert len(text) > 100


def test_a_theme_whose_package_says_nothing_of_it_has_its_letters_only() -> None:
    """What the docstring of some package says of something else is not taken for its description."""
    (theme,) = themes([ACME])

    assert ("ACME", "ACME", "", "", (ACME,)) == (theme.code, theme.title, theme.summary, theme.text, theme.rules)
