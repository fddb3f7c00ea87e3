"""Every hostile text of the table in every place that a dossier has for it, by every way out."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_cases import CHANNELS, TEXTS

from geoclaims import (
    Alias,
    Certainty,
    Claim,
    Denial,
    Document,
    Dossier,
    Event,
    Obligation,
    Party,
    Place,
    Proposition,
    State,
    Statement,
    Treaty,
    UnknownRecord,
    check,
    dumps,
    loads,
    write_lines,
)
from geoclaims.text.escaping import visible, visible_json
from geoclaims.values.ref import id_problem

Shell = Callable[..., tuple[int, str, str]]

texts = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
IDS = {name: text for name, text in TEXTS.items() if id_problem(text) is None}
IDS |= {f"{name}, without spaces": text.replace(" ", "") for name, text in TEXTS.items() if name not in IDS}
IDS = {name: text for name, text in IDS.items() if id_problem(text) is None}
NAMES = {name: text for name, text in TEXTS.items() if "/" not in text}
TEXTUAL = [
    *(["check"], ["check", "--statistics"], ["check", "--stream"], ["show"], ["stances"], ["sources"]),
    *(["treaty", "--on", "2024"], ["fmt", "--check"], ["fmt", "--diff"]),
]
STRUCTURED = [["check", "--format", form] for form in ("json", "sarif", "github")]
STRUCTURED.append(["check", "--stream", "--format", "json"])


def planted(text: str, id: str) -> Dossier:
    """A dossier with a text in the place of every text, an id in that of an id, and something for rules to report."""
    north = State(id=id, name=text, aliases=[Alias(text=text)], labels=[text], note=text, existed="1990/1949")
    said = Proposition(id=f"{id}-p", text=text, extra={text: [text, {text: 1}]})
    claim = Claim(proposition=said, certainty=Certainty.CERTAIN)
    treaty = Treaty(
        id=f"{id}-t",
        title=text,
        adopted="2020",
        parties=[Party(actor=north, signed="2020"), Party(actor="nobody")],
        obligations=[Obligation(kind="defence", bearers=[north], clause=text)],
    )
    return Dossier(
        [
            north,
            said,
            treaty,
            Statement(id=f"{id}-s", speakers=[north, id + "?"], when="1900", claims=[claim], quote=text, venue=text),
            Denial(id=f"{id}-d", speakers=[north], when="2024", claims=[claim], quote=text),
            Document(id=f"{id}-e", title=text, url=text),
            Event(id=f"{id}-v", when="2024", when_text=text, participants=[north], where=Place(name=text)),
            UnknownRecord(tag=text, id=f"{id}-u", extra={text: text}),
        ]
    )


def assert_harmless(shown: str) -> None:
    """Nothing in what was printed misleads anybody."""
    for channel, pattern in CHANNELS.items():
        assert (channel, None) == (channel, re.search(pattern, shown))


def written(dossier: Dossier) -> None:
    """The dossier as a document and as JSON Lines, as those write who escape nothing."""
    Path("case.json").write_text(dumps(dossier).replace('      "type"', '     "type"'), encoding="utf-8")
    write_lines(dossier, "case.jsonl")


def file_for(words: list[str]) -> str:
    """The file that a command can read."""
    return "case.jsonl" if "--stream" in words else "case.json"


@texts
def test_texts_are_only_shown(text: str, shell: Shell) -> None:
    """Whatever stands in a dossier, commands show it, and it does nothing to anyone who looks."""
    written(planted(text, "a"))
    for words in TEXTUAL:
        code, out, err = shell(*words, file_for(words))

        assert (True, "") == (code in (0, 1), err)
        assert_harmless(out)
        assert "MARK" in visible(text) or words != ["show"] or visible(text) in out


@pytest.mark.parametrize("id", IDS.values(), ids=IDS)
def test_ids_are_only_shown(id: str, shell: Shell) -> None:
    """An id is a text like any other."""
    written(planted("MARK", id))
    for words in [*TEXTUAL, *STRUCTURED]:
        code, out, err = shell(*words, file_for(words))

        assert (True, "") == (code in (0, 1), err)
        assert_harmless(out)


@pytest.mark.slow
@texts
def test_programs_get_every_character(text: str, shell: Shell) -> None:
    """In JSON for programs nothing is lost, though nothing invisible stands there raw."""
    written(dossier := planted(text, "a"))
    for words in STRUCTURED:
        code, out, err = shell(*words, file_for(words))

        assert (1, "") == (code, err)
        assert_harmless(out)
        if words[-1] != "github":
            assert [json.loads(line) for line in out.splitlines()] if "--stream" in words else json.loads(out)

    assert json.loads(shell("check", "--format", "json", "case.json")[1]) == json.loads(
        json.dumps(check(dossier).plain())
    )


@texts
def test_annotations_are_ours_alone(text: str, shell: Shell) -> None:
    """GitHub is given one command for each finding, and none by the dossier."""
    written(dossier := planted(text, "a"))
    lines = shell("check", "--format", "github", "case.json")[1].splitlines()

    assert len(check(dossier).findings) == len(lines)
    assert all(
        re.fullmatch(r"::(error|warning|notice) file=case\.json,line=\d+,title=[^:,]+::.+", one) for one in lines
    )


@pytest.mark.slow
@pytest.mark.parametrize("text", [*TEXTS.values(), *IDS.values()], ids=[*TEXTS, *(f"id: {name}" for name in IDS)])
def test_sarif_has_no_link(text: str, shell: Shell) -> None:
    """In a message, a text in brackets is no link, and one that ends its line begins no step."""
    written(planted(text, text if text in IDS.values() else "a"))
    log = json.loads(shell("check", "--format", "sarif", "case.json")[1])
    messages = [result["message"]["text"] for result in log["runs"][0]["results"]]

    assert messages
    assert [] == [one for one in messages if re.search(r"\]\(|[^\n -~\xa1-\U0010ffff]", one)]
    assert [] == [one for one in messages if any(not line.startswith("- ") for line in one.split("\n")[1:])]


@texts
def test_complaints_are_only_shown(text: str, shell: Shell) -> None:
    """What is quoted of an unusable document is quoted safely: values, keys, tags and versions."""
    quoted = json.dumps(text)
    bad = [
        f'{{"geoclaims": 2, "records": [{{"type": "state", "id": "a", "name": 7, {quoted}: {{"k": 1, "k": 2}}}}]}}',
        f'{{"geoclaims": 2, "records": [{{"type": {quoted}, "id": {quoted}, {quoted}: 1, {quoted}: 2}}]}}',
        f'{{"geoclaims": 2, "records": [{{"type": "state", "id": {quoted}, "existed": {quoted}}}, {quoted}]}}',
        f'{{"geoclaims": {quoted}, "records": []}}',
        f'{{"geoclaims": 2, "records": [], {quoted}: 1}}',
        f'{{"geoclaims": 2}}\n{{"type": "state", "id": {quoted}, "existed": {quoted}, {quoted}: 1}}\n{quoted}\n',
    ]
    for document in bad:
        Path("case.json").write_text(document, encoding="utf-8")
        for words in (["check"], ["check", "--strict"], ["check", "--stream"], ["show"], ["fmt", "--diff"]):
            code, out, err = shell(*words, "case.json", *(["--strict"] if words == ["check", "--stream"] else []))

            assert 2 == code
            assert_harmless(out + err)


@texts
def test_strictness_quotes_safely(text: str, shell: Shell) -> None:
    """Unknown types and fields are named, and do nothing by it."""
    written(planted(text, "a"))
    code, out, err = shell("check", "--strict", "case.json")

    assert (2, "") == (code, out)
    assert_harmless(err)
    assert ("is not a known field" in err, "is not a known type" in err) == (True, True)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_file_names_are_only_shown(name: str, shell: Shell) -> None:
    """Who names a file can no more than who writes one; whether it is there, good, bad or not at all."""
    good = dumps(planted("MARK", "a")) + "\n"
    for content in (good, "[]", None):
        if content is None:
            Path(name).unlink()
        else:
            Path(name).write_text(content, encoding="utf-8")
        for words in [*TEXTUAL, *STRUCTURED]:
            _, out, err = shell(*words, "--", name)

            assert_harmless(out + err)
            assert out or err

    _, out, err = shell("check", "--", name, "other.json")

    assert_harmless(out + err)


def test_a_name_that_is_no_text(shell: Shell) -> None:
    """A file's name may be any bytes, and comes through to SARIF as them."""
    name = os.fsdecode(b"\xff\xfe.json")
    Path(name).write_text(dumps(planted("MARK", "a")), encoding="utf-8")
    for words in [*TEXTUAL, *STRUCTURED]:
        _, out, err = shell(*words, name)

        assert_harmless(out + err)

    (location,) = json.loads(shell("check", "--format", "sarif", name)[1])["runs"][0]["results"][0]["locations"]

    assert "%FF%FE.json" == location["physicalLocation"]["artifactLocation"]["uri"]


def test_words_that_nobody_knows_are_only_shown(shell: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    """A shell makes options of files whose names begin with a dash."""
    for words in (["--\x1b[2J"], ["--format", "\u202e"], ["--select", "\x1b[2J"], ["--codebook", "\x1b[2J\n::error::"]):
        try:
            err = shell("check", "case.json", *words)[2]
        except SystemExit:
            err = capsys.readouterr().err

        assert "geoclaims" in err
        assert_harmless(err)


def test_what_is_written_to_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`fmt` of standard input is raw for a file and a pipe; a terminal is shown the same JSON with escapes."""
    text = dumps(planted("".join(TEXTS.values()), "a"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    assert (0, text, "") == shell("fmt", "-")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    shown = shell("fmt", "-")[1]

    assert_harmless(shown)
    assert visible_json(text) == shown
    assert loads(text) == loads(shown)


BOOK = '''
from geoclaims import *
from geoclaims.extend import Reason, rule

TEXT = {text!r}

@rule("ACME01", since="1", severity=Severity.ERROR, sound=False)
def said(analysis):
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
    if len(analysis.dossier) > 8:
        raise ValueError(TEXT)
    yield Finding(message=TEXT, records=("a",), path=(Reason(text=TEXT, record="a"), Reason(text=TEXT)))
    yield NotEvaluated(reason=TEXT, records=("a",))

BOOK = CORE.extend(rules=[said])
'''


@texts
def test_messages_of_rules_are_only_shown(text: str, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule of one's own may quote the dossier as it is: message, path, reason, and what it raises."""
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    Path("hostile_book.py").write_text(BOOK.format(text=text), encoding="utf-8")
    written(dossier := planted("MARK", "a"))
    for words in ([], ["--format", "json"], ["--format", "sarif"], ["--format", "github"], ["--statistics"]):
        code, out, err = shell("check", "--codebook", "hostile_book:BOOK", "--select", "ACME", *words, "case.json")

        assert (1, "") == (code, err)
        assert_harmless(out)

    written(Dossier([*dossier, State(id="more", name="More")]))
    code, out, err = shell("check", "--codebook", "hostile_book:BOOK", "case.json")
    sys.modules.pop("hostile_book")

    assert (2, "") == (code, out)
    assert_harmless(err)
