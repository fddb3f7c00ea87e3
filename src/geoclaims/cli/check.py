"""`geoclaims check`: what is inconsistent?"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from geoclaims.checking.report import Report
from geoclaims.checking.severity import Severity
from geoclaims.cli import _stream
from geoclaims.cli._inputs import Input, add_files, codebook_of, read_all
from geoclaims.cli._selection import add_selection
from geoclaims.cli._terminal import palette
from geoclaims.codebook import Codebook, check
from geoclaims.dossier import Dossier
from geoclaims.errors import SelectionError
from geoclaims.text.escaping import visible_json
from geoclaims.views.ci import github, sarif
from geoclaims.views.ci.locations import Locations
from geoclaims.views.terminal import findings, statistics

__all__ = ["register"]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "check",
        help="find the inconsistencies in a dossier",
        description="Find the inconsistencies in a dossier.",
    )
    add_files(parser)
    add_selection(parser)
    parser.add_argument(
        "--format",
        choices=sorted(_FORMATS),
        default="text",
        help="text (the default), json, github or sarif",
    )
    parser.add_argument(
        "--statistics",
        action="store_true",
        help="count what each rule says instead of saying it (text and json only)",
    )
    parser.add_argument(
        "--stream",
        action="store_true",
        help="read JSON Lines of any length in constant memory, and run only the rules that look at each record alone "
        "(text and json only)",
    )
    parser.add_argument(
        "--fail-on",
        choices=[severity.value for severity in Severity],
        default=Severity.INFO.value,
        help="exit with 1 for findings at least this grave (default: info, so for every finding)",
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    if given.stream:
        return _stream.run(given)
    formats = _STATISTICS if given.statistics else _FORMATS
    if given.format not in formats:
        advice = f"--statistics can be written as {' or '.join(sorted(formats))}, not as {given.format}"
        raise SelectionError(given.format, advice)
    codebook = codebook_of(given)
    inputs = read_all(given, codebook)
    dossier = Dossier(record for source in inputs for record in source.dossier)
    report = check(dossier, codebook, select=given.select, ignore=given.ignore)
    sys.stdout.write(formats[given.format](report, inputs, codebook))
    return 1 if report.at_least(Severity(given.fail_on)) else 0


def _locations(inputs: Iterable[Input]) -> Locations:
    return Locations({source.name: source.text for source in inputs})


def _text(report: Report, _inputs: tuple[Input, ...], _codebook: Codebook) -> str:
    return findings.render(report, palette(sys.stdout))


def _json(report: Report, _inputs: tuple[Input, ...], _codebook: Codebook) -> str:
    return visible_json(json.dumps(report.plain(), ensure_ascii=False, indent=2)) + "\n"


def _github(report: Report, inputs: tuple[Input, ...], _codebook: Codebook) -> str:
    return github.render(report, _locations(inputs))


def _sarif(report: Report, inputs: tuple[Input, ...], codebook: Codebook) -> str:
    return sarif.render(report, codebook.rules, _locations(inputs))


def _counts(report: Report, _inputs: tuple[Input, ...], _codebook: Codebook) -> str:
    return statistics.render(report, palette(sys.stdout))


def _counts_json(report: Report, _inputs: tuple[Input, ...], _codebook: Codebook) -> str:
    return json.dumps(statistics.plain(report), ensure_ascii=False, indent=2) + "\n"


_Format: TypeAlias = Callable[[Report, tuple[Input, ...], Codebook], str]
_FORMATS: Final[dict[str, _Format]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
_STATISTICS: Final[dict[str, _Format]] = {"text": _counts, "json": _counts_json}
