"""A report in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS)."""

from __future__ import annotations

import hashlib
import inspect
import json
import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from geoclaims._version import __version__
from geoclaims.checking.findings import Finding, NotEvaluated
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.severity import Severity
from geoclaims.text.escaping import visible, visible_json
from geoclaims.values.json_object import Json
from geoclaims.views.ci.locations import Locations

__all__ = ["render"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report, rules: Iterable[Rule], locations: Locations) -> str:
    """Return a SARIF log with one run; what was not evaluated is a result of the kind `open`: too little is known.

    Args:
        report: What to show.
        rules: The rules to describe; those that ran are picked out.
        locations: Where the records stand.
    """
    ran = [rule for rule in rules if rule.code in report.rules_run]
    results = [*(_finding(finding, locations) for finding in report.findings)]
    results += [_not_evaluated(entry, locations) for entry in report.not_evaluated]
    described: list[Json] = [_rule(rule) for rule in ran]
    driver: dict[str, Json] = {"name": "geoclaims", "semanticVersion": __version__, "rules": described}
    run: dict[str, Json] = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [*results]}
    log: Json = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return visible_json(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _rule(rule: Rule) -> dict[str, Json]:
    page, doc = rule.page, inspect.cleandoc(rule.doc)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": f"{page.summary}\n\n{page.why}"},
        "help": {"text": doc, "markdown": doc},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"precision": "very-high" if rule.sound else "medium"},
    }


def _finding(finding: Finding, locations: Locations) -> dict[str, Json]:
    fingerprint = hashlib.sha256("\n".join(finding.key).encode()).hexdigest()
    steps = (reason.text + (f" [{reason.record}]" if reason.record else "") for reason in finding.path)
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": "\n- ".join(map(_plain, [finding.message, *steps]))},
        "locations": _locations(finding.records, locations),
        "partialFingerprints": {"geoclaims/v1": fingerprint},
    }


def _not_evaluated(entry: NotEvaluated, locations: Locations) -> dict[str, Json]:
    return {
        "ruleId": entry.code,
        "kind": "open",
        "level": "none",
        "message": {"text": _plain(entry.reason)},
        "locations": _locations(entry.records, locations),
    }


def _locations(ids: tuple[str, ...], locations: Locations) -> list[Json]:
    """Return one location: the line where the first record stands, and all the records by name."""
    names = dict.fromkeys(map(visible, ids))
    location: dict[str, Json] = {"logicalLocations": [{"name": name, "kind": "record"} for name in names]}
    if found := locations.first(ids):
        uri = _uri(Path(found.file))
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}, "region": {"startLine": found.line}}
    return [location]


def _plain(text: str) -> str:
    """Return a plain text message; `[text](address)` would be a link (3.11.6), and `{0}` an argument (3.11.5)."""
    return visible(text).replace("](", r"]\(").replace("{", "{{").replace("}", "}}")


def _uri(path: Path) -> str:
    """Return the reference to a file; what begins with a slash, or two, would be one to somewhere else."""
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
