"""A report in SARIF 2.1.0."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given

import geoclaims
from geoclaims import (
    CORE,
    Analysis,
    Claim,
    Dossier,
    Finding,
    NotEvaluated,
    Proposition,
    Report,
    Severity,
    State,
    Statement,
    Tenure,
    UnknownRecord,
    check,
    dumps,
    load,
)
from geoclaims.extend import Reason, Verdict, rule
from geoclaims.rules import RULES
from geoclaims.strategies import dossiers
from geoclaims.views.ci import sarif
from geoclaims.views.ci.locations import Locations

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"


def an_object(required: str, **properties: object) -> dict[str, object]:
    """A JSON Schema object that admits nothing else."""
    return {
        "type": "object",
        "required": required.split(),
        "properties": properties,
        "additionalProperties": False,
    }


def a_list(items: object, **more: object) -> dict[str, object]:
    """A JSON Schema array."""
    return {"type": "array", "items": items, **more}


TEXT = {"type": "string"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
# The part of the standard (OASIS, SARIF 2.1.0 with Errata 01) that is written here, in the order of its sections.
LOG = an_object(
    "version runs",
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},  # 3.13.2
    runs=a_list(
        an_object(
            "tool results",
            tool=an_object(  # 3.18
                "driver",
                driver=an_object(  # 3.19
                    "name rules",
                    name=TEXT,
                    semanticVersion={"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
                    rules=a_list(
                        an_object(  # 3.49
                            "id",
                            id=TEXT,
                            name=TEXT,
                            shortDescription=an_object("text", text={"type": "string", "minLength": 1}),
                            fullDescription=an_object("text", text={"type": "string", "minLength": 1}),
                            help=an_object("text", text=TEXT, markdown=TEXT),  # 3.12
                            defaultConfiguration=an_object("level", level=LEVEL),  # 3.50
                            properties=an_object("", precision={"enum": ["very-high", "medium"]}),
                        ),
                        uniqueItems=True,
                    ),
                ),
            ),
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},  # 3.14.17
            results=a_list(
                {
                    **an_object(  # 3.27
                        "ruleId message locations level",
                        ruleId=TEXT,
                        kind={"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
                        level=LEVEL,
                        message=an_object("text", text=TEXT),  # 3.11
                        locations=a_list(
                            an_object(  # 3.28
                                "logicalLocations",
                                physicalLocation=an_object(  # 3.29
                                    "artifactLocation region",
                                    artifactLocation=an_object("uri", uri={"type": "string", "pattern": r"^[!-~]+$"}),
                                    region=an_object("startLine", startLine={"type": "integer", "minimum": 1}),
                                ),
                                logicalLocations=a_list(an_object("name", name=TEXT, kind=TEXT), uniqueItems=True),
                            ),
                            maxItems=1,
                        ),
                        partialFingerprints={"type": "object", "additionalProperties": TEXT},  # 3.27.17
                    ),
                    # 3.27.10: a result of another kind than `fail`, which is the default, has the level `none`.
                    "if": {"required": ["kind"]},
                    "then": {"properties": {"level": {"const": "none"}}},
                }
            ),
        )
    ),
)


def rendered(
    report: Report, texts: dict[str, str] | None = None, codebook: geoclaims.Codebook = CORE
) -> dict[str, Any]:
    """The log of a report, read back and held against the standard."""
    log: dict[str, Any] = json.loads(sarif.render(report, codebook.rules, Locations(texts or {})))
    jsonschema.validate(log, LOG, format_checker=jsonschema.FormatChecker())
    return log


def results(log: dict[str, Any]) -> list[dict[str, Any]]:
    """The results of its one run."""
    (run,) = log["runs"]
    found: list[dict[str, Any]] = run["results"]
    return found


def test_the_schema_of_this_test_refuses() -> None:
    """What has one key more, one less, or a level beside its kind, is refused."""
    log = rendered(check(load(ARTICLE)))
    jsonschema.Draft202012Validator.check_schema(LOG)
    broken = [{**log, "extra": 1}, {**log, "version": "2.0.0"}, {"version": "2.1.0"}]
    open_error = json.loads(json.dumps(log))
    results(open_error)[0]["kind"] = "open"

    for instance in [*broken, open_error]:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(instance, LOG)


def test_the_article() -> None:
    """Each finding is a result, with its rule, level, records and line."""
    text = ARTICLE.read_text(encoding="utf-8")
    log = rendered(check(load(ARTICLE)), {"examples/dprk-russia-2024.json": text})
    line = 1 + text[: text.index('"id": "moon-at-un"')].count("\n")

    assert [
        ("AT04", "note"),
        ("AT05", "warning"),
        ("ID01", "error"),
        ("ID04", "note"),
        ("LC09", "note"),
        ("TL07", "warning"),
        ("AT02", "none"),
        ("AT02", "none"),
    ] == [(result["ruleId"], result["level"]) for result in results(log)]
    assert results(log)[2]["locations"] == [
        {
            "logicalLocations": [
                {"name": name, "kind": "record"} for name in ("moon-at-un", "moon", "rok-president", "moon-presidency")
            ],
            "physicalLocation": {
                "artifactLocation": {"uri": "examples/dprk-russia-2024.json"},
                "region": {"startLine": line},
            },
        }
    ]
    assert [
        "- Moon Jae-in speaks as President of South Korea, 2023-09 [moon-at-un]",
        "- Moon Jae-in: 2017-05-10/2022-05-10 [moon-presidency]",
        "- Yoon Suk Yeol: 2022-05-10/.. [yoon-presidency]",
    ] == results(log)[2]["message"]["text"].splitlines()[1:]


def test_the_tool_describes_the_rules_that_ran() -> None:
    """Only those, each with its page."""
    (run,) = rendered(check(Dossier(), select=["TM04", "ID04"]))["runs"]
    driver = run["tool"]["driver"]
    first, second = driver["rules"]

    assert ("geoclaims", geoclaims.__version__) == (driver["name"], driver["semanticVersion"])
    assert ("ID04", "TM04") == (first["id"], second["id"])
    assert ("medium", "very-high") == (first["properties"]["precision"], second["properties"]["precision"])
    assert ("note", "warning") == (first["defaultConfiguration"]["level"], second["defaultConfiguration"]["level"])
    assert "denial-before-allegation" == second["name"]
    assert "A denial is dated before the statement that it answers." == second["shortDescription"]["text"]
    assert second["help"]["markdown"].startswith("A denial is dated before the statement that it answers.\n\n## Why")


def test_all_rules_are_described() -> None:
    """Without a selection every rule has run."""
    (run,) = rendered(check(Dossier()))["runs"]

    assert [described["id"] for described in run["tool"]["driver"]["rules"]] == [rule.code for rule in RULES]


def test_the_page_of_a_function_is_not_indented() -> None:
    """Indented Markdown would be shown as code."""

    @rule("ACME01", since="1", severity=Severity.INFO, sound=False)
    def said(_: Analysis) -> Iterator[Verdict]:
        """Something is said.

        ## Why it matters
        W.

        ## Reported
        ```python
        dossier = Dossier()
        ```

        ## Accepted
        ```python
        dossier = Dossier()
        ```

        ## Limits
        L.
        """
        yield Finding(message="m", records=(), path=(Reason(text="it follows"),))

    codebook = CORE.extend(rules=[said])
    log = rendered(check(Dossier(), codebook, select="ACME"), codebook=codebook)
    (described,) = log["runs"][0]["tool"]["driver"]["rules"]

    assert "\n## Why it matters\nW.\n" in described["help"]["markdown"]
    assert {"text": "m\n- it follows"} == results(log)[0]["message"]
    assert [{"logicalLocations": []}] == results(log)[0]["locations"]


def test_what_was_not_evaluated_is_open() -> None:
    """Too little is known to decide: a result of the kind `open`, which has no level."""
    tenures = [attrs.evolve(record, as_of="2021-03") for record in load(ARTICLE).of(Tenure)]
    others = [record for record in load(ARTICLE) if not isinstance(record, Tenure)]
    log = rendered(check(Dossier([*others, *tenures]), select="ID01"))
    first = results(log)[0]

    assert ("ID01", "open", "none") == (first["ruleId"], first["kind"], first["level"])
    assert "reaches only to 2021-03" in first["message"]["text"]
    assert "partialFingerprints" not in first


def test_the_fingerprint_is_that_of_the_key() -> None:
    """It stays the same where words, order and line change."""
    (finding,) = check(Dossier([Statement(id="s", speakers=["a"])])).findings
    (result,) = results(rendered(check(Dossier([Statement(id="s", speakers=["a"])]))))

    assert result["partialFingerprints"] == {
        "geoclaims/v1": hashlib.sha256("\n".join(finding.key).encode()).hexdigest()
    }


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("case.json", "case.json"),
        ("a b/c:d.json", "a%20b/c%3Ad.json"),
        ("100%.json", "100%25.json"),
        ("дело.json", "%D0%B4%D0%B5%D0%BB%D0%BE.json"),
        ("a\nb?c#d.json", "a%0Ab%3Fc%23d.json"),
        ("../../x.json", "../../x.json"),
        ("%2e%2e/x.json", "%252e%252e/x.json"),
        ("file:x.json", "file%3Ax.json"),
        ("\udcff.json", "%FF.json"),
        ("/a b/x.json", "file:///a%20b/x.json"),
        ("//evil.example/x.json", "file:////evil.example/x.json"),
    ],
)
def test_file_names_become_uris(name: str, uri: str) -> None:
    """A file's name is a path, so everything that means something else in a URI is encoded; it never names a host."""
    dossier = Dossier([Statement(id="s", speakers=["a"])])
    (result,) = results(rendered(check(dossier), {name: dumps(dossier)}))

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_a_hostile_dossier() -> None:
    """Whatever stands in a dossier stays inside of JSON texts."""
    evil = '"}]}\n::error::\x1b[2J\u202e\x00\\'
    state = State(id='"},{"\u202e', name=evil, existed="1990/1949")
    said = Statement(id="s", speakers=[state, "%0A"], when="1900", claims=[Claim(proposition="\\")])
    dossier = Dossier([state, said, Proposition(id="\\", text=evil), UnknownRecord(tag=evil, id="::")])
    log = rendered(check(dossier), {evil.replace("\x00", ""): dumps(dossier)})

    assert {"DH03", "IN01", "IN05", "ID02", "ID04", "TM01"} == {result["ruleId"] for result in results(log)}


@given(dossiers(clean=False))
def test_any_report_is_a_log(dossier: Dossier) -> None:
    """Whatever was checked, the log keeps to the standard, with one result for each thing said."""
    report = check(dossier)
    log = rendered(report, {"any.json": dumps(dossier)})

    assert len(results(log)) == len(report.findings) + len(report.not_evaluated)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("see [this](http://evil.example)", r"see [this]\(http://evil.example)"),
        (r"see [this\](http://evil.example)", r"see [this\]\(http://evil.example)"),
        ("{0} and {x}", "{{0}} and {{x}}"),
        ("a\n- b", r"a\n- b"),
        ("\u202eb", r"\u202eb"),
    ],
    ids=["link", "escaped link", "placeholder", "line end", "override"],
)
def test_a_message_is_no_more_than_text(message: str, text: str) -> None:
    """A link (3.11.6) is written so that it is none, and no text begins a line or hides."""
    found = Finding(
        code="ID02",
        name="x",
        severity=Severity.ERROR,
        message=message,
        records=("a](b)",),
        path=(Reason(text=message, record="a](b)"),),
    )
    gap = NotEvaluated(code="ID02", name="x", reason=message, records=())
    first, second = results(rendered(Report(findings=(found,), not_evaluated=(gap,), rules_run=("ID02",))))

    assert f"{text}\n- {text} [a]\\(b)]" == first["message"]["text"]
    assert text == second["message"]["text"]


def test_ids_that_cannot_be_seen_are_written_out() -> None:
    """A viewer shows a record by its name; two that it would show alike stand there once."""
    ids = ("a\u202eb", r"a\u202eb")
    found = Finding(code="ID02", name="x", severity=Severity.ERROR, message="m", records=ids)
    (first,) = results(rendered(Report(findings=(found,), not_evaluated=(), rules_run=("ID02",))))

    assert [{"name": r"a\u202eb", "kind": "record"}] == first["locations"][0]["logicalLocations"]
