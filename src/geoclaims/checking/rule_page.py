"""The documentation page of a rule, read from its docstring."""

from __future__ import annotations

import inspect
import re
from typing import final

import attrs

from geoclaims._docstrings import documented

__all__ = ["SECTIONS", "Page", "page_problem"]

SECTIONS = ("Why it matters", "Reported", "Accepted", "Limits")
"""The sections of a page, in order."""
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_CODE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@final
@documented
@attrs.frozen(kw_only=True)
class Page:
    """What a rule's docstring says."""

    summary: str
    """One sentence: what the dossier has when the rule speaks up."""
    why: str
    """Why it matters."""
    reported: str
    """What is reported, with Python that builds a `dossier` of which the rule reports something."""
    accepted: str
    """What is accepted, with Python that builds the smallest repair of that dossier."""
    limits: str
    """What the rule leaves alone, and why."""

    @classmethod
    def read(cls, docstring: str) -> Page:
        """Read a docstring that has no [`page_problem`][geoclaims.checking.rule_page.page_problem]."""
        summary, *parts = _HEADING.split(inspect.cleandoc(docstring))
        texts = dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))
        why, reported, accepted, limits = (texts[section] for section in SECTIONS)
        return cls(summary=summary.strip(), why=why, reported=reported, accepted=accepted, limits=limits)

    def example(self, section: str) -> str:
        """Return the Python of a section, `reported` or `accepted`."""
        return "\n".join(_CODE.findall(getattr(self, section) + "\n"))


def page_problem(docstring: str | None) -> str | None:
    """Return what keeps a docstring from being a rule's page, as a sentence; None if nothing does."""
    if not (docstring or "").strip():
        return "has no docstring; write its page there: a summary, then " + _listed()
    summary, *parts = _HEADING.split(inspect.cleandoc(docstring or ""))
    if not summary.strip():
        return "has a page without a summary; begin the docstring with one sentence"
    if tuple(parts[::2]) != SECTIONS:
        return f"has the sections {', '.join(parts[::2]) or 'none'}; a page has {_listed()}"
    for section, text in zip(parts[::2], parts[1::2], strict=True):
        if section in ("Reported", "Accepted") and not _CODE.search(text + "\n"):
            return f"has no example under {section!r}; add a fenced python block that builds a `dossier`"
    return None


def _listed() -> str:
    return ", ".join(f"'## {section}'" for section in SECTIONS)
