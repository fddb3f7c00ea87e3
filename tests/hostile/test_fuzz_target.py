"""The fuzz target on the seed corpus, without a fuzzer, and what changes one input into the next."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import target
from mutation import Mutation
from seed import seeds, write
from target import VIEWS, WAYS, BrokenPromiseError, Target

from geoclaims import CORE, Dossier, GeoclaimsError, State, dumps, loads

CORPUS = dict(seeds())
"""The inputs by name."""
GOOD = dumps([State(id="north", name="North")]).encode()
MOST = 4_096


def never(data: bytes, most: int) -> bytes:
    """In place of a fuzzer's own changes: nothing is left."""
    return data[:0] if most else data


@pytest.fixture(scope="module")
def done() -> Target:
    """The target, when it has seen the whole corpus."""
    seen = Target()
    for data in CORPUS.values():
        seen(data)
    return seen


@pytest.mark.slow
def test_the_corpus_breaks_nothing(done: Target) -> None:
    """Every input of the corpus goes through every door."""
    number = len(CORPUS)

    assert [number] * 3 == [done.tally[door] for door in ("loads", "read_lines", "geoclaims check")]
    assert done.tally["loads: a dossier"] == done.tally["check"] > number / 2


def test_the_corpus_leads_deep(done: Target) -> None:
    """Every type of record is in it, every rule finds something in it, and every command is run on it."""
    tags = {record.type for name, data in CORPUS.items() for record in _read(data) if not name.startswith("article-")}

    assert CORE.tags.keys() <= tags
    assert [] == [rule.code for rule in CORE.rules if not done.tally[f"check: {rule.code}"]]
    assert all(done.tally[f"geoclaims {words[0]}"] for words in VIEWS)


def test_the_corpus_is_small() -> None:
    """It is for starting from; what a fuzzer finds on its way stays outside."""
    assert len(CORPUS) < 300
    assert sum(map(len, CORPUS.values())) < 300_000
    assert max(map(len, CORPUS.values())) <= MOST


def test_the_corpus_is_written_for_the_fuzzer(tmp_path: Path) -> None:
    """Each input is a file, and the keys and tags of the format are the fuzzer's words."""
    write(tmp_path)

    assert {file.name: file.read_bytes() for file in (tmp_path / "corpus").iterdir()} == CORPUS
    assert '"entered_into_force"\n' in (tmp_path / "words.dict").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("words", [*WAYS, *VIEWS])
def test_every_command_takes_any_input(words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """What one input tries by one way, the whole corpus has tried by each."""
    monkeypatch.setattr(target, "WAYS", {words: {**WAYS, **VIEWS}[words]})
    monkeypatch.setattr(Target, "_view", lambda *_: None)
    inputs = Target()
    for data in list(CORPUS.values())[::4]:
        if words in WAYS:
            inputs(data)
        else:
            target._run(words, data, VIEWS[words])


def raising(*_: object) -> None:
    """What no door of the library may do."""
    raise KeyError("x")


@pytest.mark.parametrize("door", ["loads", "read_lines", "check", "main"])
def test_an_error_from_below_comes_out(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """At every door, whatever is no `GeoclaimsError` is seen."""
    monkeypatch.setattr(target, door, raising)

    with pytest.raises(KeyError):
        Target()(GOOD)


def printing(code: int, text: str) -> Callable[[object], int]:
    """A command that prints something."""

    def main(_: object) -> int:
        sys.stdout.write(f"{text}\n")
        return code

    return main


@pytest.mark.parametrize(
    ("code", "text", "complaint"),
    [
        (0, "\x1b[2J", "prints"),
        (0, "\u202e", "prints"),
        (0, "##[error]x", "prints"),
        (0, "  ::error::x", "workflow command"),
        (3, "fine", "ended with 3 and says"),
        (1, "fine", "ended with 1, not with 0"),
    ],
)
def test_a_command_that_misleads_is_noticed(
    code: int, text: str, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that steers a terminal or a server passes, no other exit code, and no other answer than the library's."""
    monkeypatch.setattr(target, "main", printing(code, text))
    monkeypatch.setattr(target, "WAYS", {("check", "-"): WAYS["check", "-"]})

    with pytest.raises(BrokenPromiseError, match=complaint):
        Target()(GOOD)


def test_tabs_of_a_file_mislead_nobody() -> None:
    """A diff shows them as they are; found by the fuzzer, which took them for control characters."""
    diff = ("fmt", "-", "--diff")

    assert 1 == target._run(diff, GOOD.replace(b'"records": ', b'"records":\t\t'), VIEWS[diff])


def test_what_does_not_survive_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dossier that is written without its records is no longer the same."""
    monkeypatch.setattr(target, "dumps", lambda _: dumps(Dossier()))

    with pytest.raises(BrokenPromiseError, match="read as something else"):
        Target()(GOOD)


def test_only_some_inputs_go_to_the_shell() -> None:
    """Which ones do depends on their bytes alone, so that every finding can be found again."""
    first, second = Target(every=10), Target(every=10)
    for index in range(200):
        first(b"%d" % index)
        second(b"%d" % index)

    assert first.tally == second.tally
    assert 5 <= first.tally["geoclaims check"] <= 60
    assert 200 == first.tally["loads"]


def test_mutations_stay_dossiers() -> None:
    """Most changed dossiers can be read, all are changed in the same way again, and none is longer than it may be."""
    examples = [data for name, data in CORPUS.items() if name.startswith("rule-")]
    donors = [record for seed in examples for record in json.loads(seed)["records"]]
    before = json.dumps(donors)
    some, others = [
        [Mutation(donors)(seed, MOST, number, never) for number, seed in enumerate(examples * 4)] for _ in range(2)
    ]

    assert some == others
    assert before == json.dumps(donors)
    assert max(map(len, some)) <= MOST
    assert sum(bool(_read(data)) for data in some) > len(some) / 3


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"7", b'{"records": 7}', b'{"geoclaims": 2}\n{'])
def test_what_is_no_dossier_is_changed_bytewise(data: bytes) -> None:
    """The fuzzer's own changes are for everything else."""
    assert b"bytes" == Mutation([])(data, MOST, 1, lambda *_: b"bytes")


@pytest.mark.slow
@pytest.mark.parametrize("records", ["[]", "[7]", '[{}, {"id": 7}, [[]]]', '[{"type": [], "id": {}}]'])
def test_odd_records_can_be_changed(records: str) -> None:
    """No change fails, whatever there is to change."""
    mutation, chance = Mutation([{"type": "state", "id": "a"}]), Random(0)  # noqa: S311 - no secret
    data = f'{{"geoclaims": 2, "records": {records}}}'.encode()
    for _ in range(300):
        data = mutation(data, MOST, chance.randrange(2**32), lambda old, _: old)

    assert data


def _read(data: bytes) -> Dossier:
    """The dossier, or an empty one."""
    try:
        return loads(data)
    except GeoclaimsError:
        return Dossier()
