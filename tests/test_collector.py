from __future__ import annotations

import gc
from typing import Any

import pytest

from geoclaims import CORE, FORMAT, ReadError, loads
from geoclaims.extend import Migration


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """After a batch, failed or not, the collector works if it worked before, and rests if it rested."""
    if not enabled:
        gc.disable()
    try:
        loads('{"geoclaims": 2, "records": []}')
        with pytest.raises(ReadError):
            loads('{"geoclaims": 2, "records": [7]}')

        assert enabled is gc.isenabled()
    finally:
        gc.enable()


def test_the_collector_rests_while_a_batch_is_read() -> None:
    """What is called for each record of a batch finds it at rest."""
    seen: list[bool] = []

    def look(plain: dict[str, Any]) -> dict[str, Any]:
        seen.append(gc.isenabled())
        return plain

    codebook = CORE.extend(migrations=[Migration(version=FORMAT, migrate=look)])
    loads('{"geoclaims": 2, "records": [{"type": "state", "id": "n", "name": "North"}]}', codebook)

    assert [False] == seen
