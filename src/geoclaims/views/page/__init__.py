"""A dossier and the inconsistencies in it as one page of HTML that loads no external resources."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Final

from geoclaims._version import __version__
from geoclaims.analysis import Analysis
from geoclaims.checking.report import Report
from geoclaims.checking.running import run
from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.dossier import Dossier
from geoclaims.values.dates import When
from geoclaims.views._analysed import day_or_today
from geoclaims.views.elements.markup import Element, element, html, verbatim
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.filters import filters
from geoclaims.views.page.findings import findings
from geoclaims.views.page.overview import overview
from geoclaims.views.page.pictures import sources, stances, timeline, treaties
from geoclaims.views.page.records import records

__all__ = ["PIECES", "html_report", "pieces", "render"]

_SECTIONS: Final[dict[str, Callable[[PageContext], Element]]] = {
    "Summary": overview,
    "Filters": filters,
    "Findings": findings,
    "Timeline": timeline,
    "Stances": stances,
    "Sources": sources,
    "Treaties": treaties,
    "Records": records,
}
_UNLISTED: Final = {"Filters"}
PIECES: Final = len(_SECTIONS) + 2
"""The number of pieces of which a page is made."""


def html_report(
    dossier: Dossier, codebook: Codebook = CORE, *, on: When | date | str | None = None, title: str = "Dossier"
) -> str:
    """Return a self-contained HTML page that shows a dossier and the inconsistencies in it.

    It loads no external resources, and works with or without JavaScript, on paper, and for screen readers.

    Args:
        dossier: The records.
        codebook: Whose record types are known, and whose rules are run.
        on: The time at which treaties are looked at; None for today.
        title: What the dossier is called.

    Raises:
        InvalidValueError: If `dossier` is not a `Dossier`, `codebook` is not a `Codebook`, or the time cannot be read.
        RuleError: If a rule raises; that is the rule's fault.
    """
    require_codebook(codebook, "html_report")
    analysis, when = codebook.analyse(dossier), day_or_today(on)
    return render(analysis, run(codebook.rules, analysis), on=when, title=title)


def render(analysis: Analysis, report: Report, *, on: When, title: str) -> str:
    """Return a page that shows a dossier and the inconsistencies in it.

    It is one file that loads nothing, for a browser with or without JavaScript, for paper, and for screen readers. The
    text of records stays text: no script but the page's own is allowed to run.

    Args:
        analysis: Of the dossier to show.
        report: What was found in it.
        on: The time at which treaties are looked at.
        title: What the dossier is called.
    """
    return "".join(pieces(analysis, report, on=on, title=title))


def pieces(analysis: Analysis, report: Report, *, on: When, title: str) -> Iterator[str]:
    """Yield the page piece by piece, each as soon as it is made. The arguments are those of `render`."""
    context = PageContext(analysis=analysis, report=report, on=on, title=title)
    yield _head(context)
    for make in _SECTIONS.values():
        yield html(make(context)) + "\n"
    yield f"</main>\n{html(_foot())}\n{html(verbatim('script', _own('page.js')))}\n</body>\n</html>\n"


def _head(context: PageContext) -> str:
    names = [name for name in _SECTIONS if name not in _UNLISTED]
    links = (element("a", name, href=f"#{name.lower()}") for name in names)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content=f"geoclaims {__version__}"),
        element("title", f"{context.title}: geoclaims report"),
        verbatim("style", _own("page.css")),
    )
    title = element("h1", element("bdi", context.title))
    header = element("header", title, element("nav", *links, aria_label="Sections"))
    return f'<!doctype html>\n<html lang="en">\n{html(head)}\n<body>\n{html(header)}\n<main>\n'


def _foot() -> Element:
    text = f"Made by geoclaims {__version__}. It reports inconsistency, never truth."
    return element("footer", element("p", text))


def _policy() -> str:
    """Return what the page may do: use its own style and its own script, and nothing else."""
    style, script = (_digest(_own(name)) for name in ("page.css", "page.js"))
    return f"default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _own(name: str) -> str:
    """Return the text of a file that lies beside the sections."""
    return files("geoclaims.views.page").joinpath(name).read_text(encoding="utf-8")
