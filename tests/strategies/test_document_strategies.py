"""Documents as the library writes them, and as nobody should."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings

from geoclaims import CORE, Codebook, Dossier, ReadError, dumps, loads
from geoclaims.strategies import documents, hostile_documents


@given(documents())
def test_documents_are_canonical(text: str) -> None:
    """What is read is written again letter by letter."""
    assert text == dumps(loads(text))


def read(data: bytes, codebook: Codebook = CORE) -> Dossier | ReadError:
    """What becomes of a document."""
    try:
        return loads(data, codebook)
    except ReadError as error:
        return error


@given(hostile_documents())
def test_hostile_documents_are_read_or_refused(data: bytes) -> None:
    """Whatever is wrong with them, it is a `ReadError` with a place and a message."""
    found = read(data)

    assert isinstance(found, Dossier) or all(problem.path and problem.message for problem in found.problems)


TROUBLES = (
    "is not UTF-8",
    "is UTF-16",
    "is not JSON",
    "expected a string",
    "EDTF",
    "64 bits",
    "NaN",
    "surrogate",
    "nested more than",
    "more than once",
    "].",
)


class SeenAllError(Exception):
    """There is nothing more to wait for."""


@pytest.mark.slow
def test_hostile_documents_have_every_trouble() -> None:
    """Each way of being no document turns up, and so do documents that are odd but right."""
    missing = {*TROUBLES, "read all the same"}

    @settings(max_examples=10_000, derandomize=True, database=None, phases=[Phase.generate])
    @given(hostile_documents())
    def look(data: bytes) -> None:
        found = read(data)
        missing.difference_update(trouble for trouble in TROUBLES if trouble in str(found))
        if isinstance(found, Dossier) and len(found) > 1:
            missing.discard("read all the same")
        if not missing:
            raise SeenAllError

    with pytest.raises(SeenAllError):
        look()


@given(hostile_documents(Codebook()))
def test_they_need_no_types(data: bytes) -> None:
    """A codebook without types has hostile documents as well."""
    assert isinstance(read(data, Codebook()), Dossier | ReadError)
