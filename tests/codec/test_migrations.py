from __future__ import annotations

import io
import json
from typing import ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import CORE, FORMAT, BadLine, Dossier, ReadError, Record, State, dumps, loads, read_lines
from geoclaims.errors import CodebookError, OldFormatWarning, Problem
from geoclaims.extend import Migration
from geoclaims.strategies import connected_dossiers
from geoclaims.values import Json

Plain = dict[str, Json]


def _named(plain: Plain) -> Plain:
    """In the made-up version 0, names were called titles."""
    if "title" in plain:
        plain["name"] = plain.pop("title")
    return plain


def _typed(plain: Plain) -> Plain:
    """In the made-up version 0, types were called kinds, and stood in capitals."""
    return {"type": str(plain.pop("kind")).lower(), **plain}


OLD = CORE.extend(migrations=[Migration(version=0, migrate=_typed), Migration(version=0, migrate=_named)])
DOCUMENT = '{"geoclaims": 0, "records": [{"kind": "STATE", "id": "n", "title": "North"}, {"id": "x"}]}'
LINES = '{"geoclaims": 0}\n{"kind": "STATE", "id": "n", "title": "North"}\n{"id": "x"}\n'
SAID = "input is of format version 0 and was read as version 2; write it anew to keep it so"
BROKEN = Problem(path="", message="cannot be migrated from format version 0: KeyError: 'kind'", record="x")


@pytest.mark.parametrize("text", [DOCUMENT.replace(', {"id": "x"}', ""), LINES.replace('{"id": "x"}', "")])
def test_older_documents_are_read_and_say_so(text: str) -> None:
    """A document of an older version is migrated step by step, in the order in which the steps were given."""
    with pytest.warns(OldFormatWarning) as said:
        dossier = loads(text, OLD)

    assert Dossier([State(id="n", name="North")]) == dossier
    assert [SAID] == [str(warning.message) for warning in said]


def test_what_cannot_be_migrated_is_a_problem_of_its_record() -> None:
    """A step that fails costs one record, in documents and in lines, and everything that fails is listed."""
    with pytest.warns(OldFormatWarning), pytest.raises(ReadError) as caught:
        loads(DOCUMENT, OLD)
    with pytest.warns(OldFormatWarning):
        lines = list(read_lines(io.StringIO(LINES), OLD))

    assert (attrs.evolve(BROKEN, path="$.records[1]"),) == caught.value.problems
    bad = BadLine(line=3, text='{"id": "x"}', problems=(attrs.evolve(BROKEN, line=3),))
    assert [State(id="n", name="North"), bad] == lines


def test_what_is_not_a_record_stays_so() -> None:
    """Only objects are migrated; anything else is refused as in a document of today."""
    with pytest.warns(OldFormatWarning), pytest.raises(ReadError, match="7 is not a record; records are objects"):
        loads('{"geoclaims": 0, "records": [7]}', OLD)


def test_a_step_that_gives_no_object_is_a_problem() -> None:
    """A migration that forgets to give the record back is named."""

    def forgetful(plain: Plain) -> Plain:
        return None  # type: ignore[return-value]

    codebook = CORE.extend(migrations=[Migration(version=0, migrate=forgetful)])
    with pytest.warns(OldFormatWarning), pytest.raises(ReadError) as caught:
        loads('{"geoclaims": 0, "records": [{"id": "x"}]}', codebook)

    message = "the migration from format version 0 gave None, which is not an object"
    assert (Problem(path="$.records[0]", message=message, record="x"),) == caught.value.problems


@pytest.mark.parametrize("text", ['{"geoclaims": 0, "records": []}', '{"geoclaims": 0}\n'], ids=["document", "lines"])
def test_versions_that_nothing_migrates_are_refused(text: str) -> None:
    """Without the migrations, an older version is refused with what to do."""
    with pytest.raises(ReadError) as caught:
        loads(text)

    message = "the format version is 0, which this codebook cannot migrate to 2; give it the migrations"
    assert [message] == [problem.message for problem in caught.value.problems]


def test_newer_versions_are_refused() -> None:
    """What a later release wrote is not guessed at, whatever the migrations."""
    with pytest.raises(ReadError, match="the format version is 3, but this release reads up to 2; upgrade geoclaims"):
        loads('{"geoclaims": 3, "records": []}', OLD)


@given(dossier=connected_dossiers())
def test_documents_of_today_are_not_migrated(dossier: Dossier) -> None:
    """Migrations from older versions leave documents of the present one alone, and nothing is said."""
    assert dossier == loads(dumps(dossier), OLD)


@attrs.frozen(kw_only=True)
class Sanction(Record):
    """A type that once had a single target."""

    type: ClassVar[str] = "acme.sanction"
    targets: tuple[str, ...] = ()


def test_former_shapes_of_ones_own_types_are_migrated() -> None:
    """A migration from the present version is applied to every record, and recognises what it has to change."""

    def several(plain: Plain) -> Plain:
        if plain["type"] == "acme.sanction" and "target" in plain:
            plain["targets"] = [plain.pop("target")]
        return plain

    codebook = CORE.extend(types=[Sanction], migrations=[Migration(version=FORMAT, migrate=several)])
    records = '{"type":"acme.sanction","id":"a","target":"t"},{"type":"acme.sanction","id":"b","targets":["t","u"]}'
    dossier = loads(f'{{"geoclaims": 2, "records": [{records}]}}', codebook)

    assert [Sanction(id="a", targets=("t",)), Sanction(id="b", targets=("t", "u"))] == list(dossier)


def test_migrations_are_applied_from_the_oldest_version_on() -> None:
    """In whatever order they were given, one that starts from an older version comes first."""
    present = Migration(version=FORMAT, migrate=lambda plain: {**plain, "name": f"{plain['name']} and more"})
    codebook = CORE.extend(migrations=[present, Migration(version=0, migrate=_named)])
    with pytest.warns(OldFormatWarning):
        dossier = loads('{"geoclaims": 0, "records": [{"type": "state", "id": "n", "title": "North"}]}', codebook)

    assert [State(id="n", name="North and more")] == list(dossier)


def test_unusable_migrations_are_refused_at_once() -> None:
    """Everything that is wrong with migrations is listed when the codebook is extended."""
    with pytest.raises(CodebookError) as caught:
        CORE.extend(migrations=[7, Migration(version=3, migrate=_named), Migration(version=True, migrate="x")])  # type: ignore[list-item, arg-type]

    assert [
        ("migrations[0]", "7 is not a geoclaims.Migration"),
        ("migrations[1].version", "3 is not a format version; they run from 0 to 2"),
        ("migrations[2].version", "True is not a format version; they run from 0 to 2"),
        ("migrations[2].migrate", "'x' is not a function of a plain record"),
    ] == [(problem.path, problem.message) for problem in caught.value.problems]


VERSION_1 = """{"geoclaims": 1, "records": [
    {"type": "state", "id": "n", "name": "North", "in_force": "kept"},
    {"type": "treaty", "id": "pact", "title": "Pact", "in_force": "2001",
     "parties": [{"actor": "n", "in_force": "2002"}]},
    {"type": "acme-pact", "id": "own", "in_force": "2003", "parties": [{"in_force": "2004"}, "n"]},
    {"type": "discredit", "id": "d", "speakers": ["n"], "source": "pact"}]}"""


def test_what_format_1_calls_otherwise_is_renamed() -> None:
    """Dates of entry into force, of types of one's own as well, and one tag; nothing else of that name."""
    with pytest.warns(OldFormatWarning):
        dossier = loads(VERSION_1)

    north, pact, own, discrediting = (json.loads(dumps(dossier))["records"][place] for place in range(4))
    assert north["in_force"] == "kept"
    assert ("2001", "2002") == (pact["entered_into_force"], pact["parties"][0]["entered_into_force"])
    assert ("2003", [{"entered_into_force": "2004"}, "n"]) == (own["entered_into_force"], own["parties"])
    assert discrediting["type"] == "discrediting"
