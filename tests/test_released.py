"""What released versions wrote is kept in `released`, and is read by this one."""

from __future__ import annotations

import gzip
import json
import pickle
import re
from pathlib import Path

import pytest

from geoclaims import CORE, Dossier, UnknownRecord, dumps, load

ROOT = Path(__file__).parents[1]
RELEASED = ROOT / "tests" / "released"
VERSIONS = sorted(folder.name for folder in RELEASED.iterdir())


def kept(version: str, kind: str) -> bytes:
    """What a version wrote."""
    return gzip.decompress((RELEASED / version / f"dossier.{kind}.gz").read_bytes())


def document_of(version: str) -> Dossier:
    """The document of a version, as this version reads it."""
    return load(RELEASED / version / "dossier.json.gz")


def test_every_release_is_kept() -> None:
    """What each version of the changelog wrote is here, so that forgetting to keep a release fails."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert sorted(re.findall(r"^## \[(\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)) == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_documents_of_every_release_are_read_without_loss(version: str) -> None:
    """Written again, the document holds what it held; no type and no field has become unknown to this version."""
    dossier = document_of(version)

    assert json.loads(kept(version, "json")) == json.loads(dumps(dossier))
    assert {"x-unknown"} == {record.tag for record in dossier.of(UnknownRecord)}
    assert {"x-kept"} == {name for record in dossier for _, name, _ in record.unknown_fields()}


@pytest.mark.parametrize("version", VERSIONS)
def test_json_lines_of_every_release_hold_the_same(version: str) -> None:
    """Lines and document of one version are one dossier."""
    assert document_of(version) == load(RELEASED / version / "dossier.jsonl.gz")


@pytest.mark.parametrize("version", VERSIONS)
def test_canonical_documents_of_every_release_are_canonical_still(version: str) -> None:
    """Writing again what an older version wrote changes no byte of the document."""
    assert kept(version, "json").decode() == dumps(document_of(version))


@pytest.mark.parametrize("version", VERSIONS)
def test_pickles_of_every_release_give_what_its_document_gives(version: str) -> None:
    """What is pickled is read as if it had been written as JSON; what was withheld stays withheld."""
    dossier, earlier = pickle.loads(kept(version, "pickle"))  # noqa: S301 - it is our own

    assert list(document_of(version)) == list(dossier)
    assert document_of(version).as_of("2024-06-30") == earlier
    assert dumps(document_of(version)) == dumps(dossier)


@pytest.mark.parametrize("version", VERSIONS)
def test_codes_of_every_release_mean_what_they_meant(version: str) -> None:
    """A code has the same name for ever; one that is retired is gone, and never comes back as another rule."""
    present = {rule.code: rule.name for rule in CORE.rules}
    released = dict(line.split() for line in (RELEASED / version / "rules.txt").read_text("utf-8").splitlines())

    assert {} == {code: name for code, name in released.items() if present.get(code, name) != name}


def test_a_pickle_of_a_class_that_is_gone_is_an_error_of_python() -> None:
    """A pickle names classes by their modules; where there is no such module, nothing is built."""
    content = kept("0.5.0", "pickle").replace(b"geoclaims.records.denials", b"geoclaims.records.refused")

    with pytest.raises(ModuleNotFoundError, match=r"No module named 'geoclaims\.records\.refused'"):
        pickle.loads(content)  # noqa: S301 - it is our own
