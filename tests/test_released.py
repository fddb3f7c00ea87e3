"""What released versions wrote is kept in `released`, and is read by this one."""

from __future__ import annotations

import gzip
import json
import pickle
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from geoclaims import CORE, FORMAT, Discrediting, Dossier, Treaty, UnknownRecord, dumps, load
from geoclaims.codebook.migrations import MIGRATIONS
from geoclaims.errors import OldFormatWarning

ROOT = Path(__file__).parents[1]
RELEASED = ROOT / "tests" / "released"
VERSIONS = sorted(folder.name for folder in RELEASED.iterdir())


def kept(version: str, kind: str) -> bytes:
    """What a version wrote."""
    return gzip.decompress((RELEASED / version / f"dossier.{kind}.gz").read_bytes())


def format_of(version: str) -> int:
    """The version of the format that a release wrote."""
    found: int = json.loads(kept(version, "json"))["geoclaims"]
    return found


def document_of(version: str, kind: str = "json") -> Dossier:
    """The document of a release, as this version reads it; it warns exactly if the format is an older one."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        dossier = load(RELEASED / version / f"dossier.{kind}.gz")
    assert [OldFormatWarning] * (format_of(version) < FORMAT) == [one.category for one in caught]
    return dossier


def migrated(document: dict[str, Any]) -> dict[str, Any]:
    """The plain JSON of a document, as it would be written in the present format."""
    for migration in MIGRATIONS[document["geoclaims"] - 1 :]:
        document["records"] = [migration.migrate(record) for record in document["records"]]
    return {**document, "geoclaims": FORMAT}


def test_every_release_is_kept() -> None:
    """What each version of the changelog wrote is here, so that forgetting to keep a release fails."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert sorted(re.findall(r"^## \[(\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)) == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_documents_of_every_release_are_read_without_loss(version: str) -> None:
    """Written again, the document holds what it held; no type and no field has become unknown to this version."""
    dossier = document_of(version)

    assert migrated(json.loads(kept(version, "json"))) == json.loads(dumps(dossier))
    assert {"x-unknown"} == {record.tag for record in dossier.of(UnknownRecord)}
    assert {"x-kept"} == {name for record in dossier for _, name, _ in record.unknown_fields()}


@pytest.mark.parametrize("version", VERSIONS)
def test_json_lines_of_every_release_hold_the_same(version: str) -> None:
    """Lines and document of one version are one dossier."""
    assert document_of(version) == document_of(version, "jsonl")


def test_what_version_1_called_otherwise_is_read_under_its_present_name() -> None:
    """Dates of entry into force and statements against a source are where they belong, in every release that had them."""
    treaties = [treaty for treaty in document_of("0.7.0").of(Treaty) if treaty.entered_into_force]

    assert treaties
    assert any(party.entered_into_force for treaty in treaties for party in treaty.parties)
    assert document_of("0.7.0").of(Discrediting)


@pytest.mark.parametrize("version", [version for version in VERSIONS if format_of(version) == FORMAT])
def test_canonical_documents_of_every_release_are_canonical_still(version: str) -> None:
    """Writing again what an older version wrote changes no byte of the document."""
    assert kept(version, "json").decode() == dumps(document_of(version))


@pytest.mark.parametrize("version", [version for version in VERSIONS if format_of(version) == FORMAT])
def test_pickles_of_the_present_format_give_what_the_document_gives(version: str) -> None:
    """What is pickled is read as if it had been written as JSON; what was withheld stays withheld."""
    dossier, earlier = pickle.loads(kept(version, "pickle"))  # noqa: S301 - it is our own

    assert list(document_of(version)) == list(dossier)
    assert document_of(version).as_of("2024-06-30") == earlier
    assert dumps(document_of(version)) == dumps(dossier)


@pytest.mark.parametrize("version", [version for version in VERSIONS if format_of(version) < FORMAT])
def test_pickles_of_older_formats_are_errors_of_python(version: str) -> None:
    """A pickle names classes by their modules; where there is no such module, nothing is built."""
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'geoclaims\.values\.when'"):
        pickle.loads(kept(version, "pickle"))  # noqa: S301 - it is our own


@pytest.mark.parametrize("version", VERSIONS)
def test_codes_of_every_release_mean_what_they_meant(version: str) -> None:
    """A code has the same name for ever; one that is retired is gone, and never comes back as another rule."""
    present = {rule.code: rule.name for rule in CORE.rules}
    released = dict(line.split() for line in (RELEASED / version / "rules.txt").read_text("utf-8").splitlines())

    assert {} == {code: name for code, name in released.items() if present.get(code, name) != name}
